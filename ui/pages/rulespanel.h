// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/agreement.h"
#include "core/rules/lawrow.h"
#include "ui/pages/rulelistmodel.h"
#include "ui/support/environment.h"

namespace traject {
class Caseload;
}

namespace traject::ui {

class ListPane;
class RuleView;

/// The rulebook browser: every rule in a searchable list, and the page of the chosen one.
class RulesPanel : public QWidget
{
    Q_OBJECT
public:
    RulesPanel(Caseload &caseload, const Environment &environment, QWidget *parent = nullptr);

    void refresh();
    void focusSearch();
    /// Chooses the rule with this id.
    void showRule(const QString &id);

Q_SIGNALS:
    void rowRequested(const traject::LawRow &row);
    void calendarRequested();
    void agreementsRequested();
    void agreementActivated(traject::AgreementId agreement);

private:
    void showCurrent();

    Caseload &m_caseload;
    Environment m_environment;
    RuleListModel m_model;
    ListPane *m_list;
    RuleView *m_view;
};

} // namespace traject::ui
