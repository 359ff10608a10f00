// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/visit.h"

#include <QWidget>

#include <functional>

class QAction;
class QPushButton;
class QTreeView;

namespace traject::ui {

class VisitDesk;

/// The buttons for the current visit of a list, which are in its context menu too: held, move,
/// skip, open again, remove.
class VisitActions : public QWidget
{
    Q_OBJECT
public:
    /// The current visit of the list; null when none is.
    using Current = std::function<const VisitListItem *()>;

    /// `name` begins the object names.
    VisitActions(const QString &name, QTreeView &view, const Current &current, VisitDesk &desk,
                 QWidget *parent = nullptr);

    /// A further button at the end of the row.
    QPushButton *addButton(const QString &text, const QString &objectName);
    /// Enables what can be done with the current visit.
    void update();

private:
    QAction *add(const QString &text, const QString &name, const QKeySequence &shortcut);

    QTreeView &m_view;
    Current m_current;
    VisitDesk &m_desk;
    QAction *m_hold;
    QAction *m_move;
    QAction *m_skip;
    QAction *m_reopen;
    QAction *m_remove;
};

} // namespace traject::ui
