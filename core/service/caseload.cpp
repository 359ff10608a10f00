// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/caseload.h"

#include "core/service/lawresources.h"
#include "core/service/lawuse.h"
#include "core/storage/agreementrepository.h"
#include "core/storage/caseloadfile.h"
#include "core/storage/journal.h"
#include "core/storage/learnerrepository.h"
#include "core/storage/programmerepository.h"
#include "core/storage/transaction.h"
#include "core/storage/workplacerepository.h"

namespace traject {
namespace {

/// Puts the shipped programmes into a new caseload.
Result<void> fillCatalogue(Database &database)
{
    const auto programmes = shippedProgrammes();
    if (!programmes)
        return tl::unexpected(programmes.error());
    auto transaction = Transaction::begin(database, Caseload::tr("Programme catalogue installed"),
                                          OperationKind::Setup);
    if (!transaction)
        return tl::unexpected(transaction.error());
    ProgrammeRepository repository(database);
    for (const Programme &programme : *programmes) {
        if (const auto saved = repository.save(programme); !saved)
            return saved;
    }
    return transaction->commit().map([](std::optional<OperationId>) {});
}

/// Sets `count` from a query's answer; false when the query failed.
bool take(int &count, const Result<int> &answer)
{
    count = answer.value_or(0);
    return answer.has_value();
}

} // namespace

Result<std::unique_ptr<Caseload>> Caseload::create(const QString &path, const QString &passphrase,
                                                   const Clock &clock)
{
    const auto rulebook = shippedRulebook();
    if (!rulebook)
        return tl::unexpected(rulebook.error());
    auto file = CaseloadFile::create(path, passphrase, clock);
    if (!file)
        return tl::unexpected(file.error());
    if (const auto filled = fillCatalogue((*file)->database()); !filled)
        return tl::unexpected(filled.error());
    return over(std::move(*file), *rulebook, clock);
}

Result<std::unique_ptr<Caseload>> Caseload::open(const QString &path, const QString &passphrase,
                                                 const Clock &clock)
{
    const auto rulebook = shippedRulebook();
    if (!rulebook)
        return tl::unexpected(rulebook.error());
    auto file = CaseloadFile::open(path, passphrase, clock);
    if (!file)
        return tl::unexpected(file.error());
    return over(std::move(*file), *rulebook, clock);
}

Result<std::unique_ptr<Caseload>> Caseload::over(std::unique_ptr<CaseloadFile> file,
                                                 const Rulebook &shipped, const Clock &clock)
{
    std::unique_ptr<Caseload> caseload(new Caseload(std::move(file), shipped, clock));
    if (const auto read = caseload->m_law->reload(); !read)
        return tl::unexpected(read.error());
    // Once for a caseload from before this was recorded; later each agreement is when it is stored.
    const auto recorded = recordLawUse(caseload->m_file->database(), caseload->m_law->rulebook());
    if (!recorded)
        return tl::unexpected(recorded.error());
    return caseload;
}

Caseload::Caseload(std::unique_ptr<CaseloadFile> file, const Rulebook &shipped, const Clock &clock)
    : m_file(std::move(file))
    , m_law(std::make_unique<LawService>(*m_file, shipped))
    , m_learners(std::make_unique<LearnerService>(*m_file, clock))
    , m_listViews(std::make_unique<ListViewService>(*m_file))
    , m_workplaces(std::make_unique<WorkplaceService>(*m_file))
    , m_programmes(std::make_unique<ProgrammeService>(*m_file))
    , m_places(std::make_unique<PlaceService>(*m_file))
    , m_agenda(std::make_unique<AgendaService>(*m_file, *m_law, clock))
    , m_agreements(std::make_unique<AgreementService>(*m_file, m_law->rulebook(), clock))
    , m_contacts(std::make_unique<ContactService>(*m_file, clock))
    , m_deadlines(std::make_unique<DeadlineService>(*m_file, *m_law, clock))
    , m_documents(std::make_unique<DocumentService>(*m_file, clock))
    , m_passphrase(std::make_unique<PassphraseService>(*m_file))
    , m_evaluations(std::make_unique<EvaluationService>(*m_file))
    , m_followUps(std::make_unique<FollowUpService>(*m_file, *m_law, clock))
    , m_dossiers(std::make_unique<DossierService>(*m_file, *m_law, clock))
    , m_placements(std::make_unique<PlacementService>(*m_file, *m_law, *m_places, clock))
    , m_settings(std::make_unique<SettingsService>(*m_file))
    , m_terminations(std::make_unique<TerminationService>(*m_file, *m_law))
    , m_imports(std::make_unique<ImportService>(*m_file, clock))
    , m_history(std::make_unique<HistoryService>(*m_file, m_law->rulebook()))
    , m_search(std::make_unique<SearchService>(*m_file))
{
    // Whatever changes the caseload adds to its history.
    HistoryService *history = m_history.get();
    connect(m_learners.get(), &LearnerService::learnerChanged, history, &HistoryService::changed);
    connect(m_learners.get(), &LearnerService::learnersReset, history, &HistoryService::changed);
    connect(m_listViews.get(), &ListViewService::viewsChanged, history, &HistoryService::changed);
    connect(m_workplaces.get(), &WorkplaceService::workplacesReset, history,
            &HistoryService::changed);
    connect(m_programmes.get(), &ProgrammeService::programmeChanged, history,
            &HistoryService::changed);
    connect(m_places.get(), &PlaceService::placesReset, history, &HistoryService::changed);
    connect(m_agenda.get(), &AgendaService::agendaChanged, history, &HistoryService::changed);
    // This in its turn adds to the history.
    connect(m_agenda.get(), &AgendaService::nextStepChanged, m_contacts.get(),
            &ContactService::contactsChanged);
    connect(m_agreements.get(), &AgreementService::agreementsReset, history,
            &HistoryService::changed);
    connect(m_contacts.get(), &ContactService::contactsChanged, history, &HistoryService::changed);
    connect(m_agreements.get(), &AgreementService::pendingDraftsChanged, history,
            &HistoryService::changed);
    connect(m_settings.get(), &SettingsService::changed, history, &HistoryService::changed);
    connect(m_law.get(), &LawService::rulebookChanged, history, &HistoryService::changed);
    connect(m_deadlines.get(), &DeadlineService::deadlinesChanged, history,
            &HistoryService::changed);
    // An agreement that ends early is another line in every list of agreements.
    connect(m_terminations.get(), &TerminationService::terminationChanged, m_agreements.get(),
            &AgreementService::agreementsReset);
    connect(m_documents.get(), &DocumentService::documentsChanged, history,
            &HistoryService::changed);
    connect(history, &HistoryService::caseloadRestored, m_documents.get(),
            &DocumentService::documentsChanged);
    connect(m_evaluations.get(), &EvaluationService::evaluationsChanged, history,
            &HistoryService::changed);
    connect(m_followUps.get(), &FollowUpService::visitsChanged, history, &HistoryService::changed);
    connect(m_followUps.get(), &FollowUpService::visitsReset, history, &HistoryService::changed);
    connect(m_followUps.get(), &FollowUpService::rhythmChanged, history, &HistoryService::changed);
    connect(m_imports.get(), &ImportService::imported, history, &HistoryService::changed);
    // A visit that was held is a contact, and a contact that goes leaves its visit open.
    connect(m_followUps.get(), &FollowUpService::contactStored, m_contacts.get(),
            &ContactService::contactsChanged);
    connect(m_contacts.get(), &ContactService::contactsChanged, m_followUps.get(),
            &FollowUpService::visitsReset);
    connect(history, &HistoryService::changed, m_search.get(), &SearchService::update);
    // Undoing brings other rows of the rulebook back.
    connect(history, &HistoryService::caseloadRestored, m_law.get(), &LawService::reload);
}

Caseload::~Caseload() = default;

QString Caseload::backupFolder(const QString &path)
{
    return CaseloadFile::backupDirectoryOf(path);
}

QString Caseload::path() const
{
    return m_file->path();
}

Result<CaseloadInfo> Caseload::info() const
{
    Database &database = m_file->database();
    const WorkplaceRepository workplaces(database);
    CaseloadInfo info{.path = m_file->path(),
                      .cipherVersion = m_file->cipherVersion(),
                      .backups = m_file->backups()};
    const bool counted = take(info.schemaVersion, m_file->schemaVersion())
        && take(info.learners, LearnerRepository(database).count())
        && take(info.enterprises, workplaces.enterpriseCount())
        && take(info.establishments, workplaces.establishmentCount())
        && take(info.mentors, workplaces.mentorCount())
        && take(info.accreditations, workplaces.accreditationCount())
        && take(info.agreements, AgreementRepository(database).count())
        && take(info.operations, Journal(database).operationCount());
    if (!counted)
        return failure(ErrorCode::Internal, QStringLiteral("a count failed"));
    return info;
}

Result<void> Caseload::close()
{
    m_passphrase->waitForDone();
    m_search->stop();
    m_documents->finish();
    return m_file->close();
}

} // namespace traject
