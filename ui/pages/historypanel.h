// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/models/operationlistmodel.h"
#include "ui/support/environment.h"

#include <QWidget>

class QPushButton;

namespace traject {
class Caseload;
}

namespace traject::ui {

class ListPane;

/// What was done in the caseload and when, with a way to take one thing back.
class HistoryPanel : public QWidget
{
    Q_OBJECT
public:
    HistoryPanel(Caseload &caseload, const Environment &environment, QWidget *parent = nullptr);
    void refresh();
    void focusSearch();

Q_SIGNALS:
    void statusMessage(const QString &text);

private:
    void undoCurrent();
    void updateActions();

    Caseload &m_caseload;
    Environment m_environment;
    OperationListModel m_model;
    ListPane *m_list;
    QPushButton *m_undo;
};

} // namespace traject::ui
