// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/recordchange.h"
#include "core/service/history/recordfields.h"

#include <QJsonObject>

#include <functional>

namespace traject {

struct JournalEntry;
struct Rulebook;

/// What the texts of the history ask about the rest of the caseload. Rows are JSON by column, as
/// the journal keeps them, so that a row that is gone is named like any other.
struct RecordLookup
{
    std::function<QJsonObject(const RowRef &)> row; ///< as it was recorded last
    std::function<QString(const QString &code)> programmeName;
    std::function<QByteArray(qint64 agreement, int version)> draft;
    const Rulebook *rulebook = nullptr; ///< names the values of the law
};

/// A row before and after, as the texts look at it; an empty object: there was none.
struct RowChange
{
    RowRef row;
    QJsonObject before;
    QJsonObject after;

    [[nodiscard]] static RowChange of(const JournalEntry &entry);
    [[nodiscard]] ChangeWay way() const;
    /// The row as it was at its fullest: after, or before when it went.
    [[nodiscard]] const QJsonObject &newest() const { return after.isEmpty() ? before : after; }
};

/// The value of a column as a person reads it: dates Belgian, codes as their words, references by
/// name; blank when it is unknown.
[[nodiscard]] QString valueText(const RecordField &field, const QJsonValue &value,
                                const RecordLookup &lookup);

/// What a row is called without saying what it is: "Amina El Amrani", "OAO-2026-0012", "telefoon
/// van 12 mei 2026"; blank where a row has no name.
[[nodiscard]] QString recordName(const RowRef &row, const QJsonObject &values,
                                 const RecordLookup &lookup);

/// The change with its title and every column that differs. A new version of an agreement is told
/// by the facts in which it differs from the version before.
[[nodiscard]] RecordChange recordChange(const RowChange &change, const RecordLookup &lookup);

/// "12,5 kB".
[[nodiscard]] QString byteText(qint64 bytes);

} // namespace traject
