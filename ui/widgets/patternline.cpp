// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/patternline.h"

namespace traject::ui {

PatternLine::PatternLine(QWidget *parent)
    : TypedField(parent)
{
    setPlaceholderText(QStringLiteral("ma-wo 8:00-17:00, 60' pauze; do-vr school 8:30-16:30, 60'"));
    setMaxLength(1000);
}

std::optional<WeekPattern> PatternLine::value() const
{
    const ParsedPattern parsed = parseSchedulePattern(text());
    return parsed.error ? std::nullopt : std::optional(parsed.slotList);
}

void PatternLine::setValue(const WeekPattern &week)
{
    if (value() != sortedWeek(week))
        setText(schedulePatternText(week));
}

QString PatternLine::problem() const
{
    const ParsedPattern parsed = parseSchedulePattern(text());
    if (!parsed.error)
        return {};
    const bool beingTyped
        = hasFocus() && parsed.error->column + parsed.error->length >= text().trimmed().size();
    return beingTyped ? QString() : sentence(*parsed.error);
}

QString PatternLine::sentence(const PatternError &error)
{
    const QString place = QString::number(error.column + 1);
    const QString word = error.text.trimmed();
    switch (error.problem) {
    case PatternProblem::UnknownWord:
        return tr("Character %1: “%2” is no day, time, break, “school” or “werkplek”.")
            .arg(place, word);
    case PatternProblem::DayMissing:
        return tr("Character %1: type the day before the hours “%2”, such as “ma”.")
            .arg(place, word);
    case PatternProblem::TimesMissing:
        return tr("Character %1: type the hours after “%2”, such as “8:00-16:30”.")
            .arg(place, word);
    case PatternProblem::EndTimeMissing:
        return tr("Character %1: until when? Type the end after “%2”, such as “8:00-16:30”.")
            .arg(place, word);
    case PatternProblem::NotATime:
        return tr("Character %1: “%2” is no time of day (0:00 to 24:00).").arg(place, word);
    case PatternProblem::EndBeforeStart:
        return tr("Character %1: the end lies before the start in “%2”.").arg(place, word);
    case PatternProblem::BreakWithoutTimes:
        return tr("Character %1: type the break “%2” after the hours it belongs to.")
            .arg(place, word);
    case PatternProblem::BreakTooLong:
        return tr("Character %1: the break “%2” is as long as the hours themselves.")
            .arg(place, word);
    }
    return {};
}

QString PatternLine::usualText() const
{
    return schedulePatternText(*value());
}

QString PatternLine::expectation() const
{
    return tr("Type the week as in “ma-wo 8:00-17:00, 60' pauze”.");
}

} // namespace traject::ui
