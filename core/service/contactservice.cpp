// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/contactservice.h"

#include "core/service/inonestep.h"
#include "core/storage/caseloadfile.h"
#include "core/storage/contactrepository.h"
#include "core/storage/learnerrepository.h"
#include "core/storage/workplacerepository.h"

namespace traject {

ContactService::ContactService(CaseloadFile &file, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_clock(clock)
{ }

Result<QList<ContactListItem>> ContactService::list() const
{
    return ContactRepository(m_file.database()).list();
}

Result<QList<ContactListItem>> ContactService::listForLearner(LearnerId learner) const
{
    return ContactRepository(m_file.database()).listForLearner(learner);
}

Result<QList<ContactListItem>>
ContactService::listForEstablishment(EstablishmentId establishment) const
{
    return ContactRepository(m_file.database()).listForEstablishment(establishment);
}

Result<Contact> ContactService::contact(ContactId id) const
{
    return ContactRepository(m_file.database()).contact(id);
}

Result<QStringList> ContactService::persons(LearnerId learner, EstablishmentId establishment) const
{
    QStringList persons;
    if (!learner.isNull()) {
        const auto known = LearnerRepository(m_file.database()).learner(learner);
        if (!known)
            return tl::unexpected(known.error());
        persons << known->displayName();
        if (known->guardian)
            persons << known->guardian->name;
    }
    if (!establishment.isNull()) {
        const WorkplaceRepository workplaces(m_file.database());
        const auto known = workplaces.establishment(establishment);
        if (!known)
            return tl::unexpected(known.error());
        const auto mentors = workplaces.mentors(establishment);
        if (!mentors)
            return tl::unexpected(mentors.error());
        persons << known->contactPerson;
        for (const Mentor &mentor : *mentors)
            persons << mentor.name;
    }
    const auto earlier = ContactRepository(m_file.database()).persons(learner, establishment);
    if (!earlier)
        return tl::unexpected(earlier.error());
    persons << *earlier;
    persons.removeAll(QString());
    persons.removeDuplicates();
    return persons;
}

Result<QList<EstablishmentName>> ContactService::establishments(LearnerId learner) const
{
    return ContactRepository(m_file.database()).establishments(learner);
}

Result<EstablishmentName> ContactService::establishmentName(EstablishmentId id) const
{
    const WorkplaceRepository workplaces(m_file.database());
    const auto establishment = workplaces.establishment(id);
    if (!establishment)
        return tl::unexpected(establishment.error());
    return workplaces.enterprise(establishment->enterprise).map([&](const Enterprise &enterprise) {
        return EstablishmentName{
            .id = id, .enterpriseName = enterprise.name, .establishmentName = establishment->name};
    });
}

/// The name of who or what a contact is about, for the journal.
Result<QString> ContactService::subject(const Contact &contact) const
{
    if (!contact.learner.isNull())
        return LearnerRepository(m_file.database())
            .learner(contact.learner)
            .map([](const Learner &learner) { return learner.displayName(); });
    return WorkplaceRepository(m_file.database())
        .establishment(contact.establishment)
        .map([](const Establishment &establishment) { return establishment.name; });
}

Result<ContactId> ContactService::save(const Contact &contact)
{
    if (contact.learner.isNull() && contact.establishment.isNull())
        return failure(ErrorCode::InvalidInput, QStringLiteral("learner"));
    if (!contact.heldOn.isValid())
        return failure(ErrorCode::InvalidInput, QStringLiteral("heldOn"));
    const auto about = subject(contact);
    if (!about)
        return tl::unexpected(about.error());
    const QString title = contact.id.isNull() ? tr("Contact noted: %1") : tr("Contact changed: %1");
    const auto id = inOneStep(m_file.database(), title.arg(*about),
                              [&] { return ContactRepository(m_file.database()).save(contact); });
    if (id)
        Q_EMIT contactsChanged(contact.learner);
    return id;
}

Result<void> ContactService::setNextStepDone(ContactId id, bool done)
{
    ContactRepository repository(m_file.database());
    auto known = repository.contact(id);
    if (!known)
        return tl::unexpected(known.error());
    known->nextDoneOn = done ? std::optional(m_clock.today()) : std::nullopt;
    const QString title = done ? tr("Next step done: %1") : tr("Next step open again: %1");
    const auto saved = inOneStep(m_file.database(), title.arg(known->nextStep),
                                 [&] { return repository.save(*known); });
    if (!saved)
        return tl::unexpected(saved.error());
    Q_EMIT contactsChanged(known->learner);
    return {};
}

Result<void> ContactService::remove(ContactId id)
{
    ContactRepository repository(m_file.database());
    const auto known = repository.contact(id);
    if (!known)
        return tl::unexpected(known.error());
    const auto about = subject(*known);
    if (!about)
        return tl::unexpected(about.error());
    const auto removed = inOneStep(m_file.database(), tr("Contact removed: %1").arg(*about),
                                   [&] { return repository.remove(id); });
    if (removed)
        Q_EMIT contactsChanged(known->learner);
    return removed;
}

} // namespace traject
