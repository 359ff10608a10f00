// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/dates.h"
#include "core/domain/schedulepattern.h"
#include "core/rules/rulebook.h"
#include "ui/support/fieldtext.h"
#include "ui/widgets/termnames.h"
#include "ui/wizards/agreement/planpage.h"
#include "ui/wizards/agreement/summarypage.h"

#include <algorithm>

namespace traject::ui {

namespace {

QString joined(const QStringList &parts, const QString &separator = QStringLiteral(", "))
{
    QStringList filled;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            filled.append(part);
    }
    return filled.join(separator);
}

QString payment(const AgreementDraft &draft, const Rulebook &rulebook)
{
    if (draft.allowance && draft.allowance->monthlyAmount) {
        const QString amount = draft.allowance->monthlyAmount->toText();
        const auto *row
            = draft.agreement.start ? rulebook.allowance.on(*draft.agreement.start) : nullptr;
        const QString mark = row != nullptr && !row->confirmed
            ? QStringLiteral(", ") + SummaryPage::tr("not confirmed")
            : QString();
        if (!draft.allowance->level)
            return SummaryPage::tr("%1 a month").arg(amount) + mark;
        return SummaryPage::tr("%1 a month (level %2)").arg(amount).arg(*draft.allowance->level)
            + mark;
    }
    if (draft.agreement.jointCommitteeWage) {
        return SummaryPage::tr("Wage %1 a month (joint committee %2)")
            .arg(draft.agreement.jointCommitteeWage->toText(), draft.enterprise.jointCommittee);
    }
    return draft.agreement.type == AgreementType::Sao ? SummaryPage::tr("none") : QString();
}

QString guardian(const AgreementDraft &draft)
{
    if (!draft.guardian)
        return {};
    const QString relation
        = draft.guardian->relation ? termName(*draft.guardian->relation) : QString();
    return joined({draft.guardian->name, relation});
}

QString timetable(const WeekSchedule &schedule)
{
    QStringList lines;
    for (int i = 0; i < schedule.weeks.size(); ++i) {
        const QString line = schedulePatternText(schedule.weeks.at(i));
        if (line.isEmpty())
            continue;
        lines.append(schedule.weeks.size() == 1
                         ? line
                         : SummaryPage::tr("Week %1").arg(i + 1) + QStringLiteral(": ") + line);
    }
    if (!lines.isEmpty()) {
        lines.append(SummaryPage::tr("On average %1 at the workplace and %2 at school")
                         .arg(hoursText(schedule.averageMinutes(Venue::Workplace)),
                              hoursText(schedule.averageMinutes(Venue::School))));
    }
    return lines.join(u'\n');
}

} // namespace

QList<QPair<QString, QString>> agreementOverview(const AgreementDraft &draft,
                                                 const Rulebook &rulebook)
{
    const auto date
        = [](const std::optional<QDate> &day) { return day ? dates::longText(*day) : QString(); };
    const auto address
        = [](const std::optional<Address> &known) { return known ? known->oneLine() : QString(); };
    QList<QPair<QString, QString>> rows{
        {SummaryPage::tr("Type"),
         draft.agreement.type ? termName(*draft.agreement.type) : QString()},
        {SummaryPage::tr("Subject"), draft.agreement.subject},
        {SummaryPage::tr("Period"), periodText(draft.agreement.start, draft.agreement.end)},
        {SummaryPage::tr("Learner"),
         joined({joined({draft.learner.givenName, draft.learner.familyName}, QStringLiteral(" ")),
                 address(draft.learner.address)})},
        {SummaryPage::tr("Enterprise"), joined({draft.enterprise.name, draft.enterprise.kbo})},
        {SummaryPage::tr("Represented by"),
         joined({draft.enterprise.representative, draft.enterprise.representativeFunction})},
        {SummaryPage::tr("Place of training"), address(draft.agreement.place)},
        {SummaryPage::tr("Mentor"), draft.mentor.name},
        {SummaryPage::tr("Provider"), joined({draft.provider.name, draft.provider.director})},
        {SummaryPage::tr("Counsellor"), draft.counsellor.name},
        {SummaryPage::tr("Payment"), payment(draft, rulebook)},
        {SummaryPage::tr("Timetable"), timetable(draft.schedule)},
        {SummaryPage::tr("Training plan"),
         draft.trainingPlan.isEmpty() ? QString() : planCounts(draft.trainingPlan)},
        {SummaryPage::tr("Signed on"), date(draft.agreement.signedOn)},
    };
    if (draft.guardian)
        rows.insert(4, {SummaryPage::tr("Legal representative"), guardian(draft)});
    return rows;
}

QString planCounts(const TrainingPlan &plan)
{
    QStringList parts;
    for (const auto &term : terms<PlanVenue>()) {
        const auto count
            = std::count_if(plan.cbegin(), plan.cend(), [&term](const TrainingPlanItem &item) {
                  return item.venue == term.value;
              });
        parts.append(QStringLiteral("%1: %2").arg(termName(term.value)).arg(count));
    }
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace traject::ui
