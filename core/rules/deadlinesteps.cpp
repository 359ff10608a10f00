// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/deadlinesteps.h"

#include "core/domain/dates.h"
#include "core/domain/weekschedule.h"

namespace traject {
namespace {

QString day(QDate date)
{
    return dates::longText(date);
}

/// "maandag 7 september 2026".
QString weekdayAndDay(QDate date)
{
    return QStringLiteral("%1 %2").arg(dayName(static_cast<Qt::DayOfWeek>(date.dayOfWeek())),
                                       dates::longText(date));
}

QString monthsText(int months)
{
    if (months % monthsPerYear == 0)
        return QStringLiteral("%1 jaar").arg(months / monthsPerYear);
    return months == 1 ? QStringLiteral("1 maand") : QStringLiteral("%1 maanden").arg(months);
}

/// Why a day from Monday to Friday is no training day.
QString reasonOff(QDate date, const calendar::SetByHand &setByHand)
{
    if (const QString name = calendar::publicHolidayName(date); !name.isEmpty())
        return name;
    if (setByHand.isClosed(date))
        return QStringLiteral("vrij, zelf ingesteld");
    return calendar::schoolHolidayName(date);
}

/// "2 tot en met 6 november 2026: Herfstvakantie", one line for days in a row with one reason.
QStringList daysOff(const Deadline &deadline, const calendar::SetByHand &setByHand)
{
    struct Stretch
    {
        QDate first;
        QDate last;
        QString reason;
    };
    QList<Stretch> stretches;
    for (QDate date = deadline.from; date <= deadline.last; date = date.addDays(1)) {
        if (date.dayOfWeek() > Qt::Friday || calendar::isTrainingDay(date, setByHand))
            continue;
        const QString reason = reasonOff(date, setByHand);
        // A weekend between two days off does not end a holiday.
        if (!stretches.isEmpty() && stretches.constLast().reason == reason
            && stretches.constLast().last.daysTo(date) <= 3)
            stretches.last().last = date;
        else
            stretches.append({date, date, reason});
    }
    QStringList lines;
    for (const Stretch &stretch : stretches)
        lines.append(
            stretch.first == stretch.last
                ? QStringLiteral("telt niet: %1 (%2)").arg(day(stretch.first), stretch.reason)
                : QStringLiteral("telt niet: %1 tot en met %2 (%3)")
                      .arg(day(stretch.first), day(stretch.last), stretch.reason));
    return lines;
}

QStringList trainingDaySteps(const Deadline &deadline, int length,
                             const calendar::SetByHand &setByHand)
{
    QStringList steps{
        QStringLiteral("tellen vanaf %1: alleen opleidingsdagen, maandag tot en met vrijdag")
            .arg(weekdayAndDay(deadline.from)),
        QStringLiteral("dag 1 is %1").arg(weekdayAndDay(deadline.first))};
    steps.append(daysOff(deadline, setByHand));
    steps.append(
        QStringLiteral("dag %1 → %2").arg(QString::number(length), weekdayAndDay(deadline.last)));
    return steps;
}

/// A month sum, and why its day number changed where it did.
QStringList monthSteps(const QString &trigger, const Deadline &deadline, int months)
{
    QStringList steps{trigger,
                      QStringLiteral("+ %1 → %2").arg(monthsText(months), day(deadline.last))};
    if (deadline.last.day() != deadline.from.day())
        steps.append(QStringLiteral("die maand heeft geen dag %1: de laatste dag van de maand telt")
                         .arg(deadline.from.day()));
    return steps;
}

} // namespace

QStringList deadlineSteps(const Deadline &deadline, int length,
                          const calendar::SetByHand &setByHand)
{
    const QString from = day(deadline.from);
    const QString last = day(deadline.last);
    const QString count = QString::number(length);
    switch (deadline.kind) {
    case DeadlineKind::First30:
        return {QStringLiteral("start op %1 (dag 1)").arg(from),
                QStringLiteral("dag %1, kalenderdagen → %2").arg(count, last)};
    case DeadlineKind::Notice7:
        return {QStringLiteral("opzegging op %1 (dag 0)").arg(from),
                QStringLiteral("+ %1 kalenderdagen vanaf %2 → %3")
                    .arg(count, day(deadline.first), last),
                QStringLiteral("de overeenkomst eindigt op het einde van die dag")};
    case DeadlineKind::Conciliation30:
        return {QStringLiteral("ontvangen op %1 (dag 0)").arg(from),
                QStringLiteral("+ %1 kalenderdagen vanaf %2 → %3")
                    .arg(count, day(deadline.first), last),
                QStringLiteral("de uitkomst valt ten laatste op die dag")};
    case DeadlineKind::TrainingDays:
        return trainingDaySteps(deadline, length, setByHand);
    case DeadlineKind::Suspension14:
        return {QStringLiteral("eerste dag van de schorsing: %1 (dag 1)").arg(from),
                QStringLiteral("dag %1, kalenderdagen → %2, de laatste zonder melding")
                    .arg(count, last),
                QStringLiteral("duurt ze langer, dan meldt de onderneming het aan de "
                               "trajectbegeleider")};
    case DeadlineKind::AccreditationValidity:
        return {QStringLiteral("goedgekeurd op %1 (eerste dag)").arg(from),
                QStringLiteral("+ %1 → %2").arg(monthsText(length), day(deadline.last.addDays(1))),
                QStringLiteral("de dag ervoor is de laatste geldige → %1").arg(last)};
    case DeadlineKind::MentorTraining:
        return monthSteps(QStringLiteral("erkenning goedgekeurd op %1").arg(from), deadline,
                          length);
    case DeadlineKind::PremiumRegistration:
        return monthSteps(QStringLiteral("start op %1").arg(from), deadline, length);
    }
    return {};
}

} // namespace traject
