// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/wizards/agreement/agreementpage.h"

class QLabel;
class QPushButton;

namespace traject::ui {

class Notice;

/// When the agreement runs, of which type it is, what is paid, and where the training takes place.
class PeriodPage final : public AgreementPage
{
    Q_OBJECT
public:
    explicit PeriodPage(DraftSession &session);

protected:
    void load(const PendingDraft &pending) override;

private:
    void addPeriod();
    void addType();
    void addAllowance();
    void addWage();
    void addPlace();
    void takeSchoolYear();
    void takeProposedType();

    QLabel *m_duration;
    QPushButton *m_schoolYear;
    Notice *m_typeReason;
    QWidget *m_allowanceCard = nullptr;
    QLabel *m_allowanceReason;
    QWidget *m_wageCard = nullptr;
    QLabel *m_noAllowance;
    QLabel *m_previousFact; ///< instead of the field, when it follows from the list
    Field *m_previous = nullptr;
};

/// The school year in which `day` falls, as far as it still lies ahead of the first lesson day:
/// from 1 September or the first lesson day to 30 June.
struct SchoolYearPeriod
{
    QDate start;
    QDate end;
};
[[nodiscard]] SchoolYearPeriod schoolYearPeriod(const AgreementDraft &draft, QDate today);

/// Why this type is proposed: the programme or the hours; empty while nothing is known.
[[nodiscard]] QString typeReason(const AgreementDraft &draft, const Rulebook &rulebook);

/// Where the proposed allowance comes from: level, amount, since when, source.
[[nodiscard]] QString allowanceReason(const AgreementDraft &draft, const Rulebook &rulebook);

} // namespace traject::ui
