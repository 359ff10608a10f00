// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/agreementservice.h"

#include "core/domain/dates.h"
#include "core/exchange/draftjson.h"
#include "core/rules/trajectory.h"
#include "core/service/bulkchange.h"
#include "core/service/draftassembly.h"
#include "core/service/draftrecords.h"
#include "core/service/inonestep.h"
#include "core/service/lawuse.h"
#include "core/service/whenfinished.h"
#include "core/storage/agreementrepository.h"
#include "core/storage/caseloadfile.h"
#include "core/storage/database.h"
#include "core/storage/learnerrepository.h"
#include "core/storage/programmerepository.h"
#include "core/storage/settingsrepository.h"

#include <QJsonDocument>
#include <QtConcurrentRun>

#include <algorithm>

namespace traject {
namespace {

/// The format knows no timetable without a week, so an empty one has one empty week.
QByteArray toJson(AgreementDraft draft)
{
    if (draft.schedule.weeks.isEmpty())
        draft.schedule.weeks.append(WeekPattern());
    return QJsonDocument(exchange::writeDraft(draft)).toJson(QJsonDocument::Compact);
}

Result<Agreement> opened(const StoredAgreement &stored)
{
    return exchange::readDraft(stored.version.draftJson).map([&](const AgreementDraft &draft) {
        return Agreement{
            .id = stored.id,
            .number = stored.number,
            .learner = stored.learner,
            .establishment = stored.establishment,
            .mentor = stored.mentor,
            .version = {.number = stored.version.number,
                        .draft = draft,
                        .createdAt = stored.version.createdAt},
        };
    });
}

/// A stored agreement with the counts of today in its draft.
Result<Agreement> counted(Database &database, const Agreement &agreement)
{
    const AgreementRepository repository(database);
    return repository.placed(agreement.id).and_then([&](const PlacedAgreement &placed) {
        return repository.placedAround(placed).map([&](const QList<PlacedAgreement> &known) {
            Agreement result = agreement;
            result.version.draft = traject::withOccupancy(agreement.version.draft,
                                                          OccupancyIndex(known).around(placed));
            return result;
        });
    });
}

} // namespace

AgreementService::AgreementService(CaseloadFile &file, const Rulebook &rulebook, const Clock &clock,
                                   QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_rulebook(rulebook)
    , m_clock(clock)
{ }

QList<Finding> AgreementService::check(const AgreementDraft &draft) const
{
    return traject::check(draft, m_rulebook, context());
}

QList<Finding> AgreementService::checkUnderTodaysLaw(const AgreementDraft &draft) const
{
    return traject::check(draft, m_rulebook, {.today = m_clock.today(), .lawOn = m_clock.today()});
}

documents::Document AgreementService::checkSheet(const AgreementVersion &version) const
{
    return printCheckSheet(version, m_rulebook, context());
}

CheckContext AgreementService::context() const
{
    return {.today = m_clock.today(), .lawOn = {}};
}

Result<Occupancy> AgreementService::occupancy(const AgreementDraft &draft, AgreementId self) const
{
    return placedRecords(m_file.database(), draft, self)
        .and_then([&](const PlacedAgreement &placed) {
            return AgreementRepository(m_file.database())
                .placedAround(placed)
                .map([&](const QList<PlacedAgreement> &known) {
                    return OccupancyIndex(known).around(placed);
                });
        });
}

Result<AgreementDraft> AgreementService::withOccupancy(const AgreementDraft &draft,
                                                       AgreementId self) const
{
    return occupancy(draft, self).map([&](const Occupancy &occupancy) {
        return traject::withOccupancy(draft, occupancy);
    });
}

Result<Agreement> AgreementService::withOccupancy(const Agreement &agreement) const
{
    return counted(m_file.database(), agreement);
}

Result<QList<RecheckedAgreement>> AgreementService::recheckAll(const std::optional<QDate> &lawOn,
                                                               const ProgressFunction &progress,
                                                               const std::atomic_bool *cancel) const
{
    return recheckAgreements(m_file.database(), m_rulebook,
                             {.today = m_clock.today(), .lawOn = lawOn}, progress, cancel);
}

QFuture<Result<QList<RecheckedAgreement>>>
AgreementService::startRecheckAll(const std::optional<QDate> &lawOn,
                                  const ProgressFunction &progress,
                                  const std::atomic_bool *cancel) const
{
    // The rulebook is copied: the window may change it meanwhile.
    const CheckContext context{.today = m_clock.today(), .lawOn = lawOn};
    return QtConcurrent::run([this, rulebook = m_rulebook, context, progress, cancel] {
        const auto database = m_file.openWorkerConnection();
        if (!database)
            return Result<QList<RecheckedAgreement>>(tl::unexpected(database.error()));
        return recheckAgreements(**database, rulebook, context, progress, cancel);
    });
}

Result<AgreementDraft> AgreementService::proposal(LearnerId id) const
{
    const SettingsRepository settings(m_file.database());
    const auto learner = LearnerRepository(m_file.database()).learner(id);
    const auto provider = settings.provider();
    const auto counsellor = settings.counsellor();
    if (!learner)
        return tl::unexpected(learner.error());
    if (!provider)
        return tl::unexpected(provider.error());
    if (!counsellor)
        return tl::unexpected(counsellor.error());

    AgreementDraft draft = withLearner({}, *learner);
    draft.provider = *provider;
    draft.counsellor = *counsellor;
    if (const auto programme
        = ProgrammeRepository(m_file.database()).programme(learner->programmeCode))
        draft = withProgramme(draft, *programme);
    // The school year until its last lesson day in June, from the first lesson day if that is
    // still to come.
    const QDate firstLesson = learner->enrolment.firstLessonDay.value_or(QDate());
    const QDate start
        = firstLesson.isValid() ? qMax(firstLesson, m_clock.today()) : m_clock.today();
    draft.agreement.start = start;
    draft.agreement.end = QDate(dates::schoolYearEnd(start).year(), 6, 30);
    draft.schedule.weeks = {WeekPattern()};
    return draft;
}

Result<QList<AgreementListItem>> AgreementService::list() const
{
    return withStates(AgreementRepository(m_file.database()).list());
}

Result<QList<AgreementListItem>> AgreementService::listForLearner(LearnerId learner) const
{
    return withStates(AgreementRepository(m_file.database()).listForLearner(learner));
}

Result<QList<AgreementListItem>>
AgreementService::withStates(Result<QList<AgreementListItem>> items) const
{
    if (items) {
        for (AgreementListItem &item : *items)
            item.state = agreementState({item.start, item.end, item.endedOn}, m_clock.today());
    }
    return items;
}

Result<Agreement> AgreementService::agreement(const QString &number) const
{
    return AgreementRepository(m_file.database()).agreement(number).and_then(opened);
}

Result<Agreement> AgreementService::agreement(AgreementId id) const
{
    return AgreementRepository(m_file.database()).agreement(id).and_then(opened);
}

Result<Agreement> AgreementService::store(const AgreementDraft &draft)
{
    return stored({.draft = draft});
}

Result<Agreement> AgreementService::finish(const PendingDraft &pending)
{
    return stored(pending);
}

Result<Agreement> AgreementService::stored(const PendingDraft &pending)
{
    const AgreementDraft &draft = pending.draft;
    const QString name = learnerOf(draft).displayName();
    if (name.isEmpty())
        return failure(ErrorCode::InvalidInput, tr("/learner: an agreement needs a named learner"));
    const QString title = pending.agreement.isNull() ? tr("Agreement drafted for %1")
                                                     : tr("Agreement of %1 changed");
    const auto id = inOneStep(m_file.database(), title.arg(name), [&] { return write(pending); });
    if (!id)
        return tl::unexpected(id.error());
    Q_EMIT agreementsReset();
    Q_EMIT recordsEntered();
    if (!pending.id.isNull())
        Q_EMIT pendingDraftsChanged(pending.learner);
    return agreement(*id);
}

Result<AgreementId> AgreementService::write(const PendingDraft &pending)
{
    AgreementRepository repository(m_file.database());
    AgreementDraft draft = pending.draft;
    auto stored = enteredRecords(m_file.database(), draft);
    if (!stored)
        return tl::unexpected(stored.error());
    stored->id = pending.agreement;
    const auto number = numberFor(pending);
    if (!number)
        return tl::unexpected(number.error());
    stored->number = *number;
    draft.agreement.number = *number;
    // Its records are known now, so everything is counted.
    const auto counted = withOccupancy(draft, pending.agreement);
    if (!counted)
        return tl::unexpected(counted.error());
    draft = *counted;

    const QList<Finding> findings = check(draft);
    stored->version = {
        .draftJson = toJson(draft),
        .createdAt = m_clock.now(),
        .type = draft.agreement.type,
        .start = draft.agreement.start,
        .end = draft.agreement.end,
        .enterpriseName = draft.enterprise.name,
        .programmeCode = draft.programme.code,
        .programmeName = draft.programme.name,
        .errorCount = countOf(findings, Severity::Error),
    };
    if (pending.agreement.isNull()) {
        const auto created = repository.create(*stored);
        if (!created)
            return created;
        stored->id = *created;
    } else if (const auto added = repository.addVersion(*stored); !added) {
        return tl::unexpected(added.error());
    }
    if (const auto recorded = recordLawUse(m_file.database(), m_rulebook); !recorded)
        return tl::unexpected(recorded.error());
    if (!pending.id.isNull()) {
        if (const auto discarded = repository.discardPending(pending.id); !discarded)
            return tl::unexpected(discarded.error());
    }
    return stored->id;
}

Result<QString> AgreementService::numberFor(const PendingDraft &pending) const
{
    const AgreementRepository repository(m_file.database());
    const draft::Agreement &facts = pending.draft.agreement;
    if (!pending.agreement.isNull())
        return repository.agreement(pending.agreement).map([](const StoredAgreement &known) {
            return known.number;
        });
    if (!facts.number.isEmpty())
        return facts.number;
    return repository.nextNumber(facts.type.value_or(AgreementType::Oao),
                                 facts.start.value_or(m_clock.today()).year());
}

QString AgreementService::recordingTitle(const QList<AgreementId> &ids,
                                         const AgreementMilestones &days) const
{
    QStringList words;
    for (auto it = days.cbegin(); it != days.cend(); ++it)
        words.append(it.value().isValid() ? dutchWord(it.key())
                                          : tr("no longer: %1").arg(dutchWord(it.key())));
    QString which = tr("%n agreement(s)", nullptr, static_cast<int>(ids.size()));
    if (ids.size() == 1) {
        if (const auto only = agreement(ids.first()))
            which = only->number;
    }
    QString what = words.join(u", ");
    what[0] = what.at(0).toUpper();
    return QStringLiteral("%1: %2").arg(what, which);
}

QFuture<Result<int>> AgreementService::startRecord(const QList<AgreementId> &ids,
                                                   const AgreementMilestones &days,
                                                   const ProgressFunction &progress,
                                                   const std::atomic_bool *cancel)
{
    for (const QDate day : days) {
        if (day > m_clock.today())
            return QtFuture::makeReadyFuture(Result<int>(failure(
                ErrorCode::InvalidInput, tr("%1 is still to come").arg(dates::shortText(day)))));
    }
    // The rulebook is copied: the window may change it meanwhile.
    auto recording
        = QtConcurrent::run([this, ids, days, title = recordingTitle(ids, days), progress, cancel,
                             rulebook = m_rulebook, context = context()]() -> Result<int> {
              const auto database = m_file.openWorkerConnection();
              if (!database)
                  return tl::unexpected(database.error());
              AgreementRepository repository(**database);
              // Whether anything changed.
              const auto record = [&](AgreementId id) -> Result<bool> {
                  const auto known = repository.agreement(id).and_then(opened).and_then(
                      [&](const Agreement &stored) { return counted(**database, stored); });
                  if (!known)
                      return tl::unexpected(known.error());
                  AgreementDraft draft = known->version.draft;
                  draft.agreement = withMilestones(draft.agreement, days);
                  if (draft == known->version.draft)
                      return false;
                  const QList<Finding> findings = traject::check(draft, rulebook, context);
                  return repository.record(id, days, countOf(findings, Severity::Error)).map([] {
                      return true;
                  });
              };
              return changeInBulk(
                  **database, title, ids,
                  [&](const QList<AgreementId> &some) -> Result<int> {
                      int changed = 0;
                      for (const AgreementId id : some) {
                          const auto recorded = record(id);
                          if (!recorded)
                              return tl::unexpected(recorded.error());
                          changed += *recorded ? 1 : 0;
                      }
                      return recordLawUse(**database, rulebook).map([changed] { return changed; });
                  },
                  progress, cancel);
          });
    // The caller waits for the work alone, which needs no event loop.
    whenFinished(recording, this, [this](const Result<int> &recorded) {
        if (recorded)
            Q_EMIT agreementsReset();
    });
    return recording;
}

Result<AgreementPrint> AgreementService::print(const Agreement &agreement) const
{
    return withOccupancy(agreement).and_then([this](const Agreement &counted) {
        return printAgreement(counted.version, m_rulebook, context());
    });
}

QFuture<Result<int>> AgreementService::startPrints(const QList<AgreementId> &ids,
                                                   const UsePrint &use,
                                                   const ProgressFunction &progress,
                                                   const std::atomic_bool *cancel) const
{
    // The rulebook is copied: the window may change it meanwhile.
    return QtConcurrent::run([this, ids, use, progress, cancel, rulebook = m_rulebook,
                              context = context()]() -> Result<int> {
        const auto database = m_file.openWorkerConnection();
        if (!database)
            return tl::unexpected(database.error());
        const AgreementRepository repository(**database);
        int done = 0;
        for (const AgreementId id : ids) {
            if (cancel && *cancel)
                return failure(ErrorCode::Cancelled);
            const auto used = repository.agreement(id)
                                  .and_then(opened)
                                  .and_then([&](const Agreement &stored) {
                                      return counted(**database, stored);
                                  })
                                  .and_then([&](const Agreement &agreement) {
                                      return printAgreement(agreement.version, rulebook, context)
                                          .and_then([&](const AgreementPrint &print) {
                                              return use(agreement, print.document);
                                          });
                                  });
            if (!used)
                return tl::unexpected(used.error());
            if (progress)
                progress(++done, static_cast<int>(ids.size()));
        }
        return static_cast<int>(ids.size());
    });
}

Result<QList<PendingDraft>> AgreementService::pendingDrafts() const
{
    const auto stored = AgreementRepository(m_file.database()).pendingDrafts();
    if (!stored)
        return tl::unexpected(stored.error());
    QList<PendingDraft> drafts;
    for (const StoredPendingDraft &item : *stored) {
        const auto draft = exchange::readDraft(item.draftJson);
        if (!draft)
            return tl::unexpected(draft.error());
        drafts.append({.id = item.id,
                       .learner = item.learner,
                       .workplace = item.workplace,
                       .mentor = item.mentor,
                       .agreement = item.agreement,
                       .page = item.page,
                       .draft = *draft,
                       .savedAt = item.savedAt});
    }
    return drafts;
}

Result<PendingDraftId> AgreementService::savePending(const PendingDraft &pending)
{
    auto transaction = Transaction::beginUnjournaled(m_file.database());
    if (!transaction)
        return tl::unexpected(transaction.error());
    AgreementRepository repository(m_file.database());
    const auto before = repository.pendingDraft(pending.id);
    const auto id = repository.savePending({.id = pending.id,
                                            .learner = pending.learner,
                                            .workplace = pending.workplace,
                                            .mentor = pending.mentor,
                                            .agreement = pending.agreement,
                                            .page = pending.page,
                                            .draftJson = toJson(pending.draft),
                                            .savedAt = m_clock.now()});
    if (!id)
        return id;
    if (const auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    Q_EMIT pendingDraftsChanged(pending.learner);
    if (before && before->learner != pending.learner)
        Q_EMIT pendingDraftsChanged(before->learner);
    return id;
}

Result<void> AgreementService::discardPending(PendingDraftId id)
{
    AgreementRepository repository(m_file.database());
    const auto pending = repository.pendingDraft(id);
    if (!pending && pending.error().code == ErrorCode::NotFound)
        return {};
    if (!pending)
        return tl::unexpected(pending.error());
    const auto draft = exchange::readDraft(pending->draftJson);
    const QString name = draft ? learnerOf(*draft).displayName() : QString();
    const QString title = name.isEmpty() ? tr("Draft of an agreement discarded")
                                         : tr("Draft of the agreement of %1 discarded").arg(name);
    const auto discarded
        = inOneStep(m_file.database(), title, [&] { return repository.discardPending(id); });
    if (discarded)
        Q_EMIT pendingDraftsChanged(pending->learner);
    return discarded;
}

} // namespace traject
