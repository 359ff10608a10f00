// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/deadlines.h"
#include "ui/widgets/formpart.h"

class QCheckBox;
class QPlainTextEdit;

namespace traject::ui {

class DateField;
class TextField;

/// The deadline kind that a rule tells of, and whether it is the one after an early end; empty
/// when the rule is no computed deadline.
[[nodiscard]] std::optional<DeadlineRequest> deadlineOfRule(const QString &id);

/// Computes one kind of deadline from a date, live: first day, last day and how they came about.
class TermCalculator : public FormPart
{
    Q_OBJECT
public:
    /// `rulebook` is the law in force, and must outlive the calculator.
    TermCalculator(const Rulebook &rulebook, QDate today, QWidget *parent = nullptr);

    /// Which deadline; its trigger is what the field says.
    void setDeadline(const DeadlineRequest &request);
    /// Computes again, under the law as it is now.
    void compute();

private:
    [[nodiscard]] DeadlineRequest request() const;

    const Rulebook &m_rulebook;
    DeadlineRequest m_asked;
    DateField *m_from;
    TextField *m_committee;
    QCheckBox *m_extended;
    QCheckBox *m_special;
    QLabel *m_result;
    QPlainTextEdit *m_steps;
};

} // namespace traject::ui
