// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QAction;
class QPushButton;
class QTreeView;

namespace traject::ui {

class VisitDesk;
class VisitModel;

/// The buttons for the current visit of a list, which are in its context menu too: held, move,
/// skip, open again, remove.
class VisitActions : public QWidget
{
    Q_OBJECT
public:
    /// `name` begins the object names.
    VisitActions(const QString &name, QTreeView &view, const VisitModel &model, VisitDesk &desk,
                 QWidget *parent = nullptr);

    /// A further button at the end of the row.
    QPushButton *addButton(const QString &text, const QString &objectName);
    /// Enables what can be done with the current visit.
    void update();

private:
    QAction *add(const QString &text, const QString &name, const QKeySequence &shortcut);

    QTreeView &m_view;
    const VisitModel &m_model;
    VisitDesk &m_desk;
    QAction *m_hold;
    QAction *m_move;
    QAction *m_skip;
    QAction *m_reopen;
    QAction *m_remove;
};

} // namespace traject::ui
