// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/agenda.h"

namespace traject {

class Database;

/// What the agenda follows from, over all tables that know of it, and what was done with its
/// entries. Writing needs an open Transaction.
class AgendaRepository
{
public:
    explicit AgendaRepository(Database &database);

    /// Everything, or what concerns one learner, with a query per kind of thing. Tasks and next
    /// steps that were done before `doneSince` are left out.
    [[nodiscard]] Result<AgendaFacts> facts(QDate doneSince, LearnerId learner = {}) const;

    /// Takes the place of an earlier mark of the entry.
    Result<void> mark(const AgendaMark &mark);
    /// An entry without a mark is fine.
    Result<void> unmark(const QString &key);

private:
    Database &m_database;
};

} // namespace traject
