// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/models/operationlistmodel.h"
#include "ui/support/environment.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;
class QTreeView;

namespace traject {
class Caseload;
}

namespace traject::ui {

class ChangesView;
class UndoDesk;

/// What was done in the caseload, by whom and when, with before and after of the chosen operation
/// and a way to take it back.
class HistoryPanel : public QWidget
{
    Q_OBJECT
public:
    HistoryPanel(Caseload &caseload, const Environment &environment, QWidget *parent = nullptr);
    ~HistoryPanel() override;
    void refresh();
    void focusSearch();

Q_SIGNALS:
    void statusMessage(const QString &text);

private:
    [[nodiscard]] QWidget *makeBar();
    [[nodiscard]] QWidget *makeDetails();
    void filter();
    void undoCurrent();
    void showCurrent();
    /// Null when none is chosen.
    [[nodiscard]] const Operation *current() const;
    void select(OperationId id);

    Caseload &m_caseload;
    Environment m_environment;
    UndoDesk *m_undoDesk;
    OperationListModel m_model;
    QLineEdit *m_search;
    QComboBox *m_kinds;
    QTimer *m_typing; ///< a search waits until nothing more is typed
    QTreeView *m_list;
    QLabel *m_none;
    QLabel *m_title = nullptr;
    QLabel *m_origin = nullptr;
    ChangesView *m_changes = nullptr;
    QPushButton *m_undo;
};

} // namespace traject::ui
