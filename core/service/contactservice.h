// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/listitems.h"

#include <QObject>
#include <QStringList>

namespace traject {

class CaseloadFile;

/// The log of contacts: in the follow-up of a learner, in the search for a workplace, with an
/// establishment.
class ContactService : public QObject
{
    Q_OBJECT
public:
    ContactService(CaseloadFile &file, const Clock &clock, QObject *parent = nullptr);

    /// Lists are newest first.
    [[nodiscard]] Result<QList<ContactListItem>> list() const;
    [[nodiscard]] Result<QList<ContactListItem>> listForLearner(LearnerId learner) const;
    [[nodiscard]] Result<QList<ContactListItem>>
    listForEstablishment(EstablishmentId establishment) const;
    [[nodiscard]] Result<Contact> contact(ContactId id) const; ///< NotFound

    /// With whom a contact about this learner and this workplace may have been, each once: the
    /// learner, the legal representative, the contact person and the mentors, then those of
    /// earlier contacts. Null ids: none.
    [[nodiscard]] Result<QStringList> persons(LearnerId learner,
                                              EstablishmentId establishment) const;

    /// The establishments that a contact about the learner may be with: of the agreements, of
    /// earlier contacts, and those accredited for the programme. By name.
    [[nodiscard]] Result<QList<EstablishmentName>> establishments(LearnerId learner) const;

    [[nodiscard]] Result<EstablishmentName> establishmentName(EstablishmentId id) const;

    /// Stores a new contact (null id) or the changes to one, as one step. InvalidInput when it is
    /// about neither a learner nor an establishment or has no day.
    Result<ContactId> save(const Contact &contact);
    /// Records that the next step was done today, or takes that back.
    Result<void> setNextStepDone(ContactId id, bool done);
    Result<void> remove(ContactId id);

Q_SIGNALS:
    /// A contact about this learner (null: none) came in, changed or went.
    void contactsChanged(traject::LearnerId learner);

private:
    [[nodiscard]] Result<QString> subject(const Contact &contact) const;

    CaseloadFile &m_file;
    const Clock &m_clock;
};

} // namespace traject
