// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/workplaceservice.h"

#include "core/service/bulkchange.h"
#include "core/service/inonestep.h"
#include "core/service/whenfinished.h"
#include "core/storage/agreementrepository.h"
#include "core/storage/caseloadfile.h"
#include "core/storage/database.h"
#include "core/storage/establishmentlist.h"
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

QFuture<Result<QList<WorkplaceListItem>>> WorkplaceService::startList() const
{
    return QtConcurrent::run([this]() -> Result<QList<WorkplaceListItem>> {
        const auto database = m_file.openWorkerConnection();
        if (!database)
            return tl::unexpected(database.error());
        // The list is read in several statements: all of one state of the file.
        return (*database)->command(QStringLiteral("BEGIN")).and_then([&](const QStringList &) {
            return WorkplaceRepository(**database).list();
        });
    });
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

Result<QList<EstablishmentListItem>> WorkplaceService::establishments(QDate day) const
{
    return establishmentList(m_file.database(), day);
}

Result<WorkplaceRecords> WorkplaceService::records(EstablishmentId id) const
{
    const WorkplaceRepository repository(m_file.database());
    WorkplaceRecords records;
    const auto into = [](auto &member) { return [&member](const auto &value) { member = value; }; };
    return repository.establishment(id)
        .map(into(records.establishment))
        .and_then([&] { return repository.enterprise(records.establishment.enterprise); })
        .map(into(records.enterprise))
        .and_then([&] { return repository.establishments(records.enterprise.id); })
        .map(into(records.establishments))
        .and_then([&] { return repository.accreditations(id); })
        .map(into(records.accreditations))
        .and_then([&] { return repository.programmeNames(id); })
        .map(into(records.programmeNames))
        .and_then([&] { return repository.mentors(id); })
        .map(into(records.mentors))
        .and_then([&] { return AgreementRepository(m_file.database()).stays(id); })
        .map(into(records.stays))
        .map([&] { return records; });
}

template <typename Work>
auto WorkplaceService::change(const QString &title, Work work)
{
    const auto done = inOneStep(m_file.database(), title,
                                [&] { return work(WorkplaceRepository(m_file.database())); });
    if (done)
        Q_EMIT workplacesReset();
    return done;
}

Result<EstablishmentId> WorkplaceService::saveWorkplace(const Enterprise &enterprise,
                                                        const Establishment &establishment)
{
    const bool known = !enterprise.id.isNull() && !establishment.id.isNull();
    const QString title = known ? tr("Workplace changed: %1") : tr("Workplace added: %1");
    return change(title.arg(enterprise.name), [&](WorkplaceRepository repository) {
        return repository.save(enterprise).and_then([&](EnterpriseId id) {
            Establishment placed = establishment;
            placed.enterprise = id;
            return repository.save(placed);
        });
    });
}

Result<EnterpriseId> WorkplaceService::saveEnterprise(const Enterprise &enterprise)
{
    return change(tr("Enterprise changed: %1").arg(enterprise.name),
                  [&](WorkplaceRepository repository) { return repository.save(enterprise); });
}

Result<EstablishmentId> WorkplaceService::saveEstablishment(const Establishment &establishment)
{
    return change(tr("Establishment changed: %1").arg(establishment.name),
                  [&](WorkplaceRepository repository) { return repository.save(establishment); });
}

Result<MentorId> WorkplaceService::saveMentor(const Mentor &mentor)
{
    const QString title = mentor.id.isNull() ? tr("Mentor added: %1") : tr("Mentor changed: %1");
    return change(title.arg(mentor.name),
                  [&](WorkplaceRepository repository) { return repository.save(mentor); });
}

Result<AccreditationId> WorkplaceService::saveAccreditation(const Accreditation &accreditation)
{
    const QString title = accreditation.id.isNull() ? tr("Accreditation added: %1")
                                                    : tr("Accreditation changed: %1");
    return change(title.arg(accreditation.programmeCode),
                  [&](WorkplaceRepository repository) { return repository.save(accreditation); });
}

Result<Hindrances> WorkplaceService::hindrances(EstablishmentId id) const
{
    return traject::hindrances(m_file.database(), id);
}

Result<Hindrances> WorkplaceService::hindrances(MentorId id) const
{
    return traject::hindrances(m_file.database(), id);
}

Result<void> WorkplaceService::remove(EstablishmentId id)
{
    const auto found = records(id);
    if (!found)
        return tl::unexpected(found.error());
    return change(tr("Workplace removed: %1").arg(found->enterprise.name),
                  [&](WorkplaceRepository repository) {
                      Result<void> done;
                      const auto also = [&](auto each) {
                          done = done.and_then([&] { return repository.remove(each); });
                      };
                      for (const Accreditation &each : found->accreditations)
                          also(each.id);
                      for (const Mentor &each : found->mentors)
                          also(each.id);
                      also(id);
                      if (found->establishments.size() == 1)
                          also(found->enterprise.id);
                      return done;
                  });
}

Result<void> WorkplaceService::remove(MentorId id)
{
    const auto mentor = WorkplaceRepository(m_file.database()).mentor(id);
    if (!mentor)
        return tl::unexpected(mentor.error());
    return change(tr("Mentor removed: %1").arg(mentor->name),
                  [&](WorkplaceRepository repository) { return repository.remove(id); });
}

Result<void> WorkplaceService::remove(AccreditationId id)
{
    const auto accreditation = WorkplaceRepository(m_file.database()).accreditation(id);
    if (!accreditation)
        return tl::unexpected(accreditation.error());
    return change(tr("Accreditation removed: %1").arg(accreditation->programmeCode),
                  [&](WorkplaceRepository repository) { return repository.remove(id); });
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
    whenFinished(changing, this, [this](const Result<int> &changed) {
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
