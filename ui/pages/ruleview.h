// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/agreement.h"
#include "core/rules/lawrow.h"
#include "ui/support/environment.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace traject {
class Caseload;
}

namespace traject::ui {

class Card;
class Notice;
class RuleFindings;
class SeverityIcon;
class TermCalculator;

/// The page of one rule: what it is, where it comes from, the values that it compares with and
/// where it is used.
class RuleView : public QWidget
{
    Q_OBJECT
public:
    RuleView(Caseload &caseload, const Environment &environment, QWidget *parent = nullptr);

    void showRule(const RuleEntry &rule);
    /// The law or the caseload changed: what was computed and found holds no more.
    void forget();

Q_SIGNALS:
    void rowRequested(const traject::LawRow &row);
    void calendarRequested();
    void agreementsRequested();
    void agreementActivated(traject::AgreementId agreement);

private:
    QWidget *makeFacts();
    QWidget *makeValues();
    QWidget *makeUse();
    void showFacts(const RuleEntry &rule);
    void showValues(const RuleEntry &rule);
    void showUse(const RuleEntry &rule);
    void requestCurrentRow();

    Caseload &m_caseload;
    Environment m_environment;
    QList<LawRow> m_rows; ///< of the rule
    QLabel *m_title = nullptr;
    SeverityIcon *m_icon = nullptr;
    QLabel *m_kind = nullptr;
    Notice *m_notice = nullptr;
    QLabel *m_source = nullptr;
    QLabel *m_range = nullptr;
    QLabel *m_confirmed = nullptr;
    Card *m_values = nullptr;
    QTreeWidget *m_valueList = nullptr;
    QPushButton *m_openRow = nullptr;
    Card *m_use = nullptr;
    QLabel *m_where = nullptr;
    RuleFindings *m_findings = nullptr;
    TermCalculator *m_term = nullptr;
    QPushButton *m_calendar = nullptr;
    QPushButton *m_agreements = nullptr;
};

} // namespace traject::ui
