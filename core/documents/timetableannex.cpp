// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/documents/annexes.h"

#include "core/documents/facttext.h"
#include "core/domain/dates.h"

#include <algorithm>

namespace traject::documents {
namespace {

int minutesAt(const WeekPattern &week, Venue venue)
{
    int minutes = 0;
    for (const ScheduleSlot &slot : week)
        minutes += slot.venue == venue ? slot.workedMinutes() : 0;
    return minutes;
}

QString weekName(const WeekSchedule &schedule, qsizetype index)
{
    return schedule.weeks.size() == 1 ? QStringLiteral("Elke week")
                                      : QStringLiteral("Week %1").arg(index + 1);
}

/// How the patterns follow each other, with the Monday on which the first begins.
QString alternationText(const AgreementDraft &draft)
{
    const WeekSchedule &schedule = draft.schedule;
    const QString rhythm = schedule.alternation == Alternation::Weekly
        ? QStringLiteral("Lessen en werkplek wisselen elkaar elke week af.")
        : QStringLiteral("Lessen en werkplek wisselen elkaar af in blokken van een of meer weken.");
    if (schedule.weeks.size() < 2)
        return rhythm;
    const std::optional<QDate> start = draft.agreement.start;
    const QString monday
        = start ? dates::longText(start->addDays(1 - start->dayOfWeek())) : QString();
    return rhythm
        + QStringLiteral(" De %1 weken hieronder herhalen zich in die volgorde; week 1 begint op "
                         "maandag %2.")
              .arg(schedule.weeks.size())
              .arg(orDots(monday));
}

Table wordsTable(WeekPattern week)
{
    std::stable_sort(week.begin(), week.end(), [](const ScheduleSlot &a, const ScheduleSlot &b) {
        return std::pair(a.day, a.fromMinute) < std::pair(b.day, b.fromMinute);
    });
    Table table{
        .header = {QStringLiteral("Dag"), QStringLiteral("Van"), QStringLiteral("Tot"),
                   QStringLiteral("Pauze"), QStringLiteral("Plaats"), QStringLiteral("Uren")},
        .columnShares = {22, 16, 16, 18, 20, 16},
    };
    for (const ScheduleSlot &slot : week) {
        table.rows += {dayName(slot.day),
                       clockWords(slot.fromMinute),
                       clockWords(slot.toMinute),
                       slot.breakMinutes == 0 ? QStringLiteral("geen")
                                              : QStringLiteral("%1 minuten").arg(slot.breakMinutes),
                       dutchWord(slot.venue),
                       hoursText(slot.workedMinutes())};
    }
    return table;
}

Table totalsTable(const WeekSchedule &schedule)
{
    Table table{
        .header = {QStringLiteral("Uren per week"), QStringLiteral("Werkplek"),
                   QStringLiteral("School"), QStringLiteral("Samen")},
        .columnShares = {40, 20, 20, 20},
    };
    const auto row = [](const QString &name, double workplace, double school) {
        return QStringList{name, hoursText(workplace), hoursText(school),
                           hoursText(workplace + school)};
    };
    for (qsizetype i = 0; i < schedule.weeks.size(); ++i) {
        const WeekPattern &week = schedule.weeks.at(i);
        table.rows += row(weekName(schedule, i), minutesAt(week, Venue::Workplace),
                          minutesAt(week, Venue::School));
    }
    if (schedule.weeks.size() > 1) {
        table.rows
            += row(QStringLiteral("Gemiddeld per week"), schedule.averageMinutes(Venue::Workplace),
                   schedule.averageMinutes(Venue::School));
    }
    return table;
}

} // namespace

QList<Block> timetableAnnex(const AgreementDraft &draft)
{
    const WeekSchedule &schedule = draft.schedule;
    QList<Block> blocks{
        PageBreak{},
        Title{QStringLiteral("Bijlage 1"), QStringLiteral("Uurrooster"),
              QStringLiteral("%1 bij %2")
                  .arg(orDots(learnerName(draft.learner)), orDots(draft.enterprise.name))},
    };
    if (schedule.weeks.isEmpty()) {
        blocks += Paragraph{QStringLiteral("Het uurrooster is nog niet ingevuld: ")
                            + orDots(QString())};
        return blocks;
    }
    blocks += Paragraph{alternationText(draft)};
    for (qsizetype i = 0; i < schedule.weeks.size(); ++i) {
        const WeekPattern &week = schedule.weeks.at(i);
        if (week.isEmpty()) {
            blocks += Heading{weekName(schedule, i), 2};
            blocks += Paragraph{QStringLiteral("In deze week zijn er geen uren.")};
            continue;
        }
        blocks += WeekGrid{weekName(schedule, i), week};
        blocks += wordsTable(week);
    }
    blocks += Heading{QStringLiteral("Totalen"), 2};
    blocks += totalsTable(schedule);
    blocks += Paragraph{
        QStringLiteral("Pauzes tellen niet mee in de uren. Op wettelijke feestdagen en tijdens de "
                       "vakanties die de overeenkomst vermeldt, geldt het uurrooster niet. Een "
                       "andere verdeling van de uren leggen de partijen vooraf vast in een "
                       "addendum.")};
    return blocks;
}

} // namespace traject::documents
