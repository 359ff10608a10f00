// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/workplacewords.h"

#include "ui/support/fieldtext.h"
#include "ui/widgets/termnames.h"

#include <QCoreApplication>

#include <algorithm>

namespace traject::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(traject::ui::WorkplaceWords)
};

QString endsSoonText(QDate today, QDate last)
{
    const TimeLeft left = timeLeft(today, last);
    if (left.months > 0)
        return Words::tr("valid, ends in %n month(s), on %1", nullptr, left.months)
            .arg(dateText(last));
    if (left.days > 0)
        return Words::tr("valid, ends in %n day(s), on %1", nullptr, left.days).arg(dateText(last));
    return Words::tr("valid, today is the last day");
}

Said requestedWords(const AccreditationState &state, QDate today)
{
    if (!state.decisionBy)
        return {Words::tr("requested"), Severity::Info};
    if (*state.decisionBy < today)
        return {Words::tr("requested, decision was due on %1").arg(dateText(state.decisionBy)),
                Severity::Warning};
    return {Words::tr("requested, decision by %1").arg(dateText(state.decisionBy)), Severity::Info};
}

} // namespace

Said accreditationWords(const AccreditationState &state, AccreditationStatus status, QDate today)
{
    switch (state.standing) {
    case AccreditationStanding::Valid:
        return {Words::tr("valid until %1").arg(dateText(state.last)), std::nullopt};
    case AccreditationStanding::EndsSoon:
        return {endsSoonText(today, *state.last), Severity::Warning};
    case AccreditationStanding::NotYet:
        return {Words::tr("approved from %1").arg(dateText(state.from)), Severity::Info};
    case AccreditationStanding::NoEnd:
        if (state.from)
            return {Words::tr("valid, without an end date"), std::nullopt};
        return {Words::tr("approved, end unknown"), Severity::Info};
    case AccreditationStanding::Expired:
        return {Words::tr("expired since %1").arg(dateText(state.last->addDays(1))),
                Severity::Error};
    case AccreditationStanding::Requested:
        return requestedWords(state, today);
    case AccreditationStanding::Refused:
    case AccreditationStanding::Lifted:
    case AccreditationStanding::Excluded:
        break;
    }
    return {termName(status), Severity::Error};
}

Said accreditationsWords(const QList<AccreditationState> &states)
{
    if (states.isEmpty())
        return {Words::tr("no accreditation"), Severity::Info};
    const auto valid = std::count_if(states.cbegin(), states.cend(),
                                     [](const auto &each) { return each.isValid(); });
    const auto ending = std::count_if(states.cbegin(), states.cend(), [](const auto &each) {
        return each.standing == AccreditationStanding::EndsSoon;
    });
    if (valid == 0)
        return {Words::tr("none of %n accreditation(s) valid", nullptr,
                          static_cast<int>(states.size())),
                Severity::Error};
    const QString text
        = Words::tr("%1 of %n accreditation(s) valid", nullptr, static_cast<int>(states.size()))
              .arg(valid);
    if (ending == 0)
        return {text, std::nullopt};
    return {Words::tr("%1, %n of them end(s) soon", nullptr, static_cast<int>(ending)).arg(text),
            Severity::Warning};
}

Said extractWords(const Mentor &mentor, const ExtractState &state)
{
    const QString dated = dateText(mentor.conductExtractOn);
    switch (state.standing) {
    case ExtractStanding::Missing:
        return {Words::tr("no extract recorded"), Severity::Error};
    case ExtractStanding::Good:
    case ExtractStanding::EndsSoon:
        break;
    case ExtractStanding::TooOld:
        return {Words::tr("of %1, too old since %2").arg(dated, dateText(state.last->addDays(1))),
                Severity::Warning};
    }
    if (!state.last)
        return {Words::tr("of %1").arg(dated), std::nullopt};
    if (state.standing == ExtractStanding::EndsSoon)
        return {Words::tr("of %1, only good until %2").arg(dated, dateText(state.last)),
                Severity::Info};
    return {Words::tr("of %1, good until %2").arg(dated, dateText(state.last)), std::nullopt};
}

Said trainingWords(const Mentor &mentor, const TrainingState &state)
{
    switch (state.standing) {
    case TrainingStanding::Done:
        return {Words::tr("done on %1").arg(dateText(mentor.trainingCompletedOn)), std::nullopt};
    case TrainingStanding::Exempt:
        return {Words::tr("exempt"), std::nullopt};
    case TrainingStanding::Due:
        return {Words::tr("to do by %1").arg(dateText(state.last)), Severity::Info};
    case TrainingStanding::Overdue:
        return {Words::tr("missing, was due by %1").arg(dateText(state.last)), Severity::Error};
    case TrainingStanding::Open:
        break;
    }
    return {Words::tr("not done yet"), Severity::Warning};
}

Said roomWords(const Room &room)
{
    if (!room.maximum)
        return {Words::tr("%n learner(s), maximum unknown", nullptr, room.present), Severity::Info};
    if (room.most > *room.maximum)
        return {Words::tr("%n learner(s) from %1 for %2 place(s)", nullptr, room.most)
                    .arg(dateText(room.busiest))
                    .arg(*room.maximum),
                Severity::Error};
    Said said;
    if (*room.free() == 0)
        said = {Words::tr("full: %1 of %1 places taken").arg(*room.maximum), Severity::Warning};
    else
        said = {Words::tr("%1 of %n place(s) free", nullptr, *room.maximum).arg(*room.free()),
                std::nullopt};
    if (*room.freeAtBusiest() < *room.free()) {
        said.text = Words::tr("%1; from %2 %3 free")
                        .arg(said.text, dateText(room.busiest))
                        .arg(*room.freeAtBusiest());
        if (*room.freeAtBusiest() == 0)
            said.gravity = Severity::Warning;
    }
    return said;
}

QString exclusionWords(const QString &who, std::optional<QDate> from, std::optional<QDate> until,
                       QDate today)
{
    switch (exclusionOn(today, from, until)) {
    case ExclusionStanding::None:
        return {};
    case ExclusionStanding::Coming:
        return until
            ? Words::tr("%1: excluded from %2 until %3").arg(who, dateText(from), dateText(until))
            : Words::tr("%1: excluded from %2").arg(who, dateText(from));
    case ExclusionStanding::Now:
        return until ? Words::tr("%1: excluded until %2").arg(who, dateText(until))
                     : Words::tr("%1: excluded since %2").arg(who, dateText(from));
    }
    return {};
}

} // namespace traject::ui
