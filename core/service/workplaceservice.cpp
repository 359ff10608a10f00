// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/workplaceservice.h"

#include "core/service/bulkchange.h"
#include "core/service/inonestep.h"
#include "core/storage/caseloadfile.h"
#include "core/storage/database.h"
#include "core/storage/workplacerepository.h"

#include <QtConcurrentRun>

namespace traject {

WorkplaceService::WorkplaceService(CaseloadFile &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{ }

Result<QList<WorkplaceListItem>> WorkplaceService::list() const
{
    return WorkplaceRepository(m_file.database()).list();
}

Result<QList<WorkplaceListItem>> WorkplaceService::listForProgramme(const QString &code) const
{
    return WorkplaceRepository(m_file.database()).listForProgramme(code);
}

Result<Workplace> WorkplaceService::workplace(AccreditationId id) const
{
    const WorkplaceRepository repository(m_file.database());
    Workplace workplace;
    return repository.accreditation(id)
        .and_then([&](const Accreditation &accreditation) {
            workplace.accreditation = accreditation;
            return repository.establishment(accreditation.establishment);
        })
        .and_then([&](const Establishment &establishment) {
            workplace.establishment = establishment;
            return repository.enterprise(establishment.enterprise);
        })
        .and_then([&](const Enterprise &enterprise) {
            workplace.enterprise = enterprise;
            return repository.mentors(workplace.establishment.id);
        })
        .map([&](const QList<Mentor> &mentors) {
            workplace.mentors = mentors;
            return workplace;
        });
}

template <typename Record>
auto WorkplaceService::save(const Record &record, const QString &title)
{
    const auto id = inOneStep(m_file.database(), title,
                              [&] { return WorkplaceRepository(m_file.database()).save(record); });
    if (id)
        Q_EMIT workplacesReset();
    return id;
}

Result<EnterpriseId> WorkplaceService::saveEnterprise(const Enterprise &enterprise)
{
    return save(enterprise, tr("Enterprise changed: %1").arg(enterprise.name));
}

Result<EstablishmentId> WorkplaceService::saveEstablishment(const Establishment &establishment)
{
    return save(establishment, tr("Establishment changed: %1").arg(establishment.name));
}

Result<MentorId> WorkplaceService::saveMentor(const Mentor &mentor)
{
    return save(mentor, tr("Mentor changed: %1").arg(mentor.name));
}

Result<AccreditationId> WorkplaceService::saveAccreditation(const Accreditation &accreditation)
{
    return save(accreditation, tr("Accreditation changed: %1").arg(accreditation.programmeCode));
}

QFuture<Result<int>> WorkplaceService::startSetStatus(const QList<AccreditationId> &ids,
                                                      AccreditationStatus status,
                                                      const ProgressFunction &progress,
                                                      const std::atomic_bool *cancel)
{
    const QString title
        = tr("State of %n accreditation(s): %1", nullptr, static_cast<int>(ids.size()))
              .arg(dutchWord(status));
    auto changing = QtConcurrent::run([this, title, ids, status, progress,
                                       cancel]() -> Result<int> {
        const auto database = m_file.openWorkerConnection();
        if (!database)
            return tl::unexpected(database.error());
        WorkplaceRepository repository(**database);
        return changeInBulk(
            **database, title, ids,
            [&](const QList<AccreditationId> &some) { return repository.setStatus(some, status); },
            progress, cancel);
    });
    // The caller waits for the work alone, which needs no event loop.
    changing.then(this, [this](const Result<int> &changed) {
        if (changed)
            Q_EMIT workplacesReset();
    });
    return changing;
}

Result<QList<MailAddress>> WorkplaceService::mailAddresses(const QList<AccreditationId> &ids) const
{
    return WorkplaceRepository(m_file.database()).mailAddresses(ids);
}

} // namespace traject
