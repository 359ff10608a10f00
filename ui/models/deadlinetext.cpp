// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/deadlinetext.h"

#include "core/domain/dates.h"
#include "ui/widgets/termnames.h"

#include <QCoreApplication>

namespace traject::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(traject::ui::DeadlineText)
};

QString triggerName(DeadlineKind kind)
{
    switch (kind) {
    case DeadlineKind::First30:
    case DeadlineKind::PremiumRegistration:
        return Words::tr("start");
    case DeadlineKind::AccreditationValidity:
    case DeadlineKind::MentorTraining:
        return Words::tr("approval of the accreditation");
    default:
        return Words::tr("first day");
    }
}

} // namespace

DeadlineStanding standing(const AgreementDeadline &deadline, QDate today)
{
    if (deadline.closed)
        return DeadlineStanding::Done;
    if (today <= deadline.due())
        return DeadlineStanding::Open;
    return isPeriod(deadline.deadline.kind) ? DeadlineStanding::Over : DeadlineStanding::Overdue;
}

QString standingText(const AgreementDeadline &deadline, QDate today)
{
    const int days = static_cast<int>(today.daysTo(deadline.due()));
    switch (standing(deadline, today)) {
    case DeadlineStanding::Overdue:
        return Words::tr("%n day(s) overdue", nullptr, -days);
    case DeadlineStanding::Open:
        return days == 0 ? Words::tr("today is the last day")
                         : Words::tr("%n day(s) left", nullptr, days);
    case DeadlineStanding::Over:
        return Words::tr("over for %n day(s)", nullptr, -days);
    case DeadlineStanding::Done:
        return Words::tr("done");
    }
    return {};
}

QString moveText(const DeadlineMove &move, DeadlineKind kind)
{
    const QString head = Words::tr("Version %1, %2")
                             .arg(QString::number(move.version),
                                  dates::longText(move.madeAt.toLocalTime().date()));
    const QString before = dates::longText(move.lastBefore);
    const QString after = dates::longText(move.lastAfter);
    if (move.triggerBefore == move.triggerAfter)
        return Words::tr("%1: %2 became %3").arg(head, before, after);
    return Words::tr("%1: %2 from %3 to %4 → %5 became %6")
        .arg(head, triggerName(kind), dates::longText(move.triggerBefore),
             dates::longText(move.triggerAfter), before, after);
}

QString toldText(const ToldDeadline &told)
{
    return Words::tr("Told on %1: %2")
        .arg(dates::longText(told.toldOn), dates::longText(told.last));
}

QString differenceText(const AgreementDeadline &deadline)
{
    if (!deadline.differsFromTold() || deadline.closed)
        return {};
    const QString told = dates::longText(deadline.told->last);
    if (!deadline.deadline.last.isValid())
        return Words::tr("%1 was told and stands. From the facts as they are now no date follows "
                         "any more.")
            .arg(told);
    return Words::tr("%1 was told and stands until you tell another date. From the facts as they "
                     "are now follows %2.")
        .arg(told, dates::longText(deadline.deadline.last));
}

QString changeText(const AgreementDeadline &deadline)
{
    const QString name = termName(deadline.deadline.kind);
    const QString told = dates::longText(deadline.told->last);
    if (!deadline.deadline.last.isValid())
        return Words::tr("The deadline “%1” was told as %2; from these facts no date follows any "
                         "more.")
            .arg(name, told);
    return Words::tr("The deadline “%1” was told as %2; from these facts follows %3.")
        .arg(name, told, dates::longText(deadline.deadline.last));
}

QString originText(const QString &rule, const QString &source, bool confirmed)
{
    const QString origin = QStringLiteral("%1 · %2").arg(rule, source);
    return confirmed ? origin : Words::tr("%1 · not confirmed").arg(origin);
}

} // namespace traject::ui
