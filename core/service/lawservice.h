// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/lawrow.h"

#include <QObject>

#include <functional>

namespace traject {

class CaseloadFile;
struct LawUse;

/// The rulebook of a caseload: the shipped one with the counsellor's own rows laid over it.
///
/// A row that a final agreement rests on is not changed any more, because that agreement would
/// then rest on nothing: it is followed by a new row. Only its source and whether it is confirmed
/// may still be corrected.
class LawService : public QObject
{
    Q_OBJECT
public:
    LawService(CaseloadFile &file, const Rulebook &shipped, QObject *parent = nullptr);

    /// In force in this caseload. Stays at the same place in memory; rulebookChanged() tells when
    /// its contents changed.
    [[nodiscard]] const Rulebook &rulebook() const { return m_rulebook; }
    /// Reads the own rows again.
    Result<void> reload();

    /// All rows, own and shipped, table by table, oldest first.
    [[nodiscard]] QList<LawRow> rows() const;
    /// Whether the program ships a row of the same table and key that begins on the same day.
    [[nodiscard]] bool isShipped(const LawRow &row) const;
    /// Numbers of the final agreements that rest on the row: their newest version has no errors,
    /// and a rule looked at the row when it was made (core/service/lawuse.h).
    [[nodiscard]] Result<QStringList> usedBy(const LawRow &row) const;
    /// Numbers of the final agreements that start on a day of the row and are judged by its value,
    /// whichever row they rest on: what a row that came later should be held against.
    [[nodiscard]] Result<QStringList> startingUnder(const LawRow &row) const;

    /// Sets a row of the counsellor: a new one, or one in the place of the row `replaced`.
    /// InvalidInput, with Dutch sentences a line each, when it is malformed; Conflict, with the
    /// number of an agreement, when the row that it would change is used, and Conflict, with a
    /// Dutch sentence, when another row of the same value begins on the same day. An `until` on the
    /// day before the next row begins is not stored: the next row says it, and may go again.
    Result<void> save(const LawRow &row, const std::optional<LawRow> &replaced = {});
    /// Takes an own row away, so that the shipped one holds again. NotFound when it is not an own
    /// row; Conflict as above.
    Result<void> remove(const LawRow &row);

Q_SIGNALS:
    void rulebookChanged();

private:
    [[nodiscard]] Result<void> mayChange(const LawRow &row) const;
    /// The final agreements, starting in a range, whose use of the law fits.
    [[nodiscard]] Result<QStringList> agreementsThat(const std::function<bool(const LawUse &)> &fit,
                                                     std::optional<QDate> from = {},
                                                     std::optional<QDate> until = {}) const;

    CaseloadFile &m_file;
    Rulebook m_shipped;
    Rulebook m_rulebook;
};

} // namespace traject
