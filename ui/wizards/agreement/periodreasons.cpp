// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/dates.h"
#include "core/rules/checker.h"
#include "ui/wizards/agreement/periodpage.h"

namespace traject::ui {

SchoolYearPeriod schoolYearPeriod(const AgreementDraft &draft, QDate today)
{
    // In July and August the school year that comes is meant.
    const QDate day = draft.enrolment.firstLessonDay.value_or(
        today.month() >= 7 ? QDate(today.year(), 9, 1) : today);
    QDate start = dates::schoolYearStart(day);
    if (draft.enrolment.firstLessonDay)
        start = qMax(start, *draft.enrolment.firstLessonDay);
    return {start, QDate(dates::schoolYearEnd(day).year(), 6, 30)};
}

QString typeReason(const AgreementDraft &draft, const Rulebook &rulebook)
{
    const std::optional<AgreementType> proposal = proposedType(draft, rulebook);
    const auto &type = draft.agreement.type;
    if (!proposal) {
        return PeriodPage::tr("The type follows from the programme or from the hours at the "
                              "workplace: fill in the timetable, and it is proposed here.");
    }
    const double minutes = draft.schedule.averageMinutes(Venue::Workplace);
    QString why;
    if (draft.agreement.simulatedWorkplaceOnly.value_or(false))
        why = PeriodPage::tr("there is only a simulated workplace");
    else if (draft.programme.agreementType == proposal)
        why = PeriodPage::tr("the programme prescribes it");
    else
        why = PeriodPage::tr("%1 at the workplace per week on average").arg(hoursText(minutes));
    if (type == proposal)
        return PeriodPage::tr("%1, because: %2.").arg(codeOf(*proposal), why);
    return PeriodPage::tr("Proposed is %1, because: %2. You chose another type.")
        .arg(codeOf(*proposal), why);
}

QString allowanceReason(const AgreementDraft &draft, const Rulebook &rulebook)
{
    if (!draft.agreement.start)
        return PeriodPage::tr("Fill in the start: the amount is that of the table on that day.");
    const std::optional<int> level
        = allowanceLevel(draft.learner.attainment, rulebook, *draft.agreement.start);
    if (!level) {
        return PeriodPage::tr("Fill in what the learner completed before (step 1): the level "
                              "follows from it.");
    }
    const auto *row = rulebook.allowance.on(*draft.agreement.start);
    if (!row) {
        return PeriodPage::tr("No amount is known for %1.")
            .arg(dates::shortText(*draft.agreement.start));
    }
    QString text = PeriodPage::tr("Level %1: %2 a month since %3. Source: %4.")
                       .arg(QString::number(*level), row->value.amount(*level).toText(),
                            dates::shortText(row->from), row->source);
    if (!row->confirmed)
        text += u' ' + PeriodPage::tr("This amount is not confirmed yet (niet bevestigd).");
    return text;
}

} // namespace traject::ui
