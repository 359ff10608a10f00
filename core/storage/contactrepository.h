// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/listitems.h"

#include <QStringList>

namespace traject {

class Database;

/// Calls, visits, mails and meetings. Writing needs an open Transaction.
class ContactRepository
{
public:
    explicit ContactRepository(Database &database);

    /// All of them with their names, newest first.
    [[nodiscard]] Result<QList<ContactListItem>> list() const;
    [[nodiscard]] Result<QList<ContactListItem>> listForLearner(LearnerId learner) const;
    [[nodiscard]] Result<QList<ContactListItem>>
    listForEstablishment(EstablishmentId establishment) const;
    [[nodiscard]] Result<Contact> contact(ContactId id) const; ///< NotFound

    /// Those with whom there was contact about the learner or the establishment before, newest
    /// first, each once.
    [[nodiscard]] Result<QStringList> persons(LearnerId learner,
                                              EstablishmentId establishment) const;

    /// The establishments that a contact about the learner may be with: of the agreements, of
    /// earlier contacts, and those accredited for the programme. By name.
    [[nodiscard]] Result<QList<EstablishmentName>> establishments(LearnerId learner) const;

    /// Inserts (null id) or updates. Conflict when what it is about does not exist, NotFound when
    /// the id is gone.
    Result<ContactId> save(const Contact &contact);
    Result<void> remove(ContactId id);

private:
    Database &m_database;
};

} // namespace traject
