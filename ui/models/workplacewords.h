// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/finding.h"
#include "core/rules/workplacestate.h"

/// The words in which the window says how the parts of a workplace stand.
namespace traject::ui {

/// A short text and how grave it is; unset: all is well.
struct Said
{
    QString text;
    std::optional<Severity> gravity;

    bool operator==(const Said &) const = default;
};

/// "valid, ends in 3 months, on 14/03/2027", "expired since 15/03/2025", "refused".
[[nodiscard]] Said accreditationWords(const AccreditationState &state, AccreditationStatus status,
                                      QDate today);
/// "3 of 4 accreditations valid, 1 of them ends soon".
[[nodiscard]] Said accreditationsWords(const QList<AccreditationState> &states);
/// "extract of 11/05/2026, good until 11/05/2027".
[[nodiscard]] Said extractWords(const Mentor &mentor, const ExtractState &state);
/// "mentor training by 17/05/2027".
[[nodiscard]] Said trainingWords(const Mentor &mentor, const TrainingState &state);
/// "2 of 3 places free; from 1/02/2027 1 free", "full: 3 of 3 places taken".
[[nodiscard]] Said roomWords(const Room &room);
/// What an exclusion means today; blank when there is none. `who` begins the sentence.
[[nodiscard]] QString exclusionWords(const QString &who, std::optional<QDate> from,
                                     std::optional<QDate> until, QDate today);

} // namespace traject::ui
