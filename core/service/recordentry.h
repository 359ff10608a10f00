// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/learner.h"
#include "core/domain/programme.h"
#include "core/domain/workplace.h"

#include <QHash>

namespace traject {

class Database;

/// Enters records that come from outside (an import row, a draft) into the caseload: finds the
/// one that is known by its number or by name, completes it with what the newcomer says (filled-in
/// members win, blank ones keep what is known), or adds it. Remembers what it found, so that the
/// five hundredth row of an enterprise costs no query. Works inside the caller's transaction.
class RecordEntry
{
public:
    explicit RecordEntry(Database &database);

    Result<LearnerId> enter(const Learner &learner);
    Result<void> enter(const Programme &programme); ///< only when the code is not known yet
    Result<EnterpriseId> enter(const Enterprise &enterprise);
    Result<EstablishmentId> enter(const Establishment &establishment); ///< with its enterprise's id
    Result<MentorId> enter(const Mentor &mentor); ///< with its establishment's id
    Result<AccreditationId> enter(const Accreditation &accreditation); ///< likewise

    /// The record that enter() would complete; unset when it would add one. Needs no transaction.
    [[nodiscard]] Result<std::optional<Learner>> find(const Learner &learner) const;
    [[nodiscard]] Result<std::optional<Enterprise>> find(const Enterprise &enterprise) const;
    [[nodiscard]] Result<std::optional<Establishment>>
    find(const Establishment &establishment) const; ///< with its enterprise's id
    [[nodiscard]] Result<std::optional<Mentor>> find(const Mentor &mentor) const; ///< likewise

    /// Records that were added or changed until now.
    [[nodiscard]] int added() const { return m_added; }
    [[nodiscard]] int changed() const { return m_changed; }

private:
    template <typename Repository, typename Record>
    auto store(const Record &record, const std::optional<Record> &known)
        -> decltype(Repository(std::declval<Database &>()).save(record));

    Database &m_database;
    QHash<QString, Enterprise> m_enterprises; ///< by number, as stored
    QHash<QString, Establishment> m_establishments;
    int m_added = 0;
    int m_changed = 0;
};

} // namespace traject
