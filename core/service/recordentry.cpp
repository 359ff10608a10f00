// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/recordentry.h"

#include "core/base/text.h"
#include "core/domain/completion.h"
#include "core/storage/learnerrepository.h"
#include "core/storage/programmerepository.h"
#include "core/storage/workplacerepository.h"

#include <algorithm>

namespace traject {
namespace {

/// The record to store when nothing, one or several with the same name are known: several are
/// told apart by nothing, so the first counts.
template <typename Record>
Result<std::optional<Record>> firstOf(const Result<QList<Record>> &known)
{
    return known.map([](const QList<Record> &list) {
        return list.isEmpty() ? std::nullopt : std::optional(list.constFirst());
    });
}

/// The establishment of the enterprise that has this name.
Result<std::optional<Establishment>> sameName(const Result<QList<Establishment>> &known,
                                              const Establishment &wanted)
{
    return known.map([&](const QList<Establishment> &list) {
        const QString name = text::folded(wanted.name);
        const auto found = std::find_if(list.cbegin(), list.cend(), [&](const Establishment &item) {
            return text::folded(item.name) == name;
        });
        return found == list.cend() ? std::nullopt : std::optional(*found);
    });
}

} // namespace

RecordEntry::RecordEntry(Database &database)
    : m_database(database)
{ }

template <typename Repository, typename Record>
auto RecordEntry::store(const Record &record, const std::optional<Record> &known)
    -> decltype(Repository(std::declval<Database &>()).save(record))
{
    if (known && record == *known)
        return known->id;
    ++(known ? m_changed : m_added);
    return Repository(m_database).save(record);
}

Result<std::optional<Learner>> RecordEntry::find(const Learner &learner) const
{
    const LearnerRepository repository(m_database);
    if (learner.insz)
        return repository.findByInsz(*learner.insz);
    return firstOf(repository.findByName(learner.familyName, learner.givenName, learner.birthDate));
}

Result<std::optional<Enterprise>> RecordEntry::find(const Enterprise &enterprise) const
{
    const WorkplaceRepository repository(m_database);
    if (!enterprise.number)
        return firstOf(repository.findEnterprises(enterprise.name));
    const auto seen = m_enterprises.constFind(enterprise.number->digits());
    return seen != m_enterprises.cend() ? *seen : repository.findEnterprise(*enterprise.number);
}

Result<std::optional<Establishment>> RecordEntry::find(const Establishment &establishment) const
{
    const WorkplaceRepository repository(m_database);
    if (!establishment.number)
        return sameName(repository.establishments(establishment.enterprise), establishment);
    const auto seen = m_establishments.constFind(establishment.number->digits());
    return seen != m_establishments.cend() ? *seen
                                           : repository.findEstablishment(*establishment.number);
}

Result<std::optional<Mentor>> RecordEntry::find(const Mentor &mentor) const
{
    return WorkplaceRepository(m_database)
        .findMentor(mentor.establishment, mentor.name, mentor.birthDate);
}

Result<LearnerId> RecordEntry::enter(const Learner &learner)
{
    const auto known = find(learner);
    if (!known)
        return tl::unexpected(known.error());
    return store<LearnerRepository>(*known ? completed(**known, learner) : learner, *known);
}

Result<void> RecordEntry::enter(const Programme &programme)
{
    ProgrammeRepository repository(m_database);
    const auto codes = repository.codes();
    if (!codes)
        return tl::unexpected(codes.error());
    if (codes->contains(programme.code))
        return {};
    ++m_added;
    return repository.save(programme);
}

Result<EnterpriseId> RecordEntry::enter(const Enterprise &enterprise)
{
    const auto known = find(enterprise);
    if (!known)
        return tl::unexpected(known.error());

    Enterprise record = *known ? completed(**known, enterprise) : enterprise;
    const auto id = store<WorkplaceRepository>(record, *known);
    if (id && enterprise.number) {
        record.id = *id;
        m_enterprises.insert(enterprise.number->digits(), record);
    }
    return id;
}

Result<EstablishmentId> RecordEntry::enter(const Establishment &establishment)
{
    const auto known = find(establishment);
    if (!known)
        return tl::unexpected(known.error());

    Establishment record = *known ? completed(**known, establishment) : establishment;
    const auto id = store<WorkplaceRepository>(record, *known);
    if (id && establishment.number) {
        record.id = *id;
        m_establishments.insert(establishment.number->digits(), record);
    }
    return id;
}

Result<MentorId> RecordEntry::enter(const Mentor &mentor)
{
    const auto known = find(mentor);
    if (!known)
        return tl::unexpected(known.error());
    return store<WorkplaceRepository>(*known ? completed(**known, mentor) : mentor, *known);
}

Result<AccreditationId> RecordEntry::enter(const Accreditation &accreditation)
{
    const auto known
        = WorkplaceRepository(m_database)
              .findAccreditation(accreditation.establishment, accreditation.programmeCode);
    if (!known)
        return tl::unexpected(known.error());
    return store<WorkplaceRepository>(*known ? completed(**known, accreditation) : accreditation,
                                      *known);
}

} // namespace traject
