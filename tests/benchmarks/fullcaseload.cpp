// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/benchmarks/fullcaseload.h"

#include "core/exchange/draftjson.h"
#include "core/storage/agreementrepository.h"
#include "core/storage/caseloadfile.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"
#include "tests/benchmarks/filledcaseload.h"

#include <QFile>
#include <QJsonDocument>

namespace traject::bench {
namespace {

/// Fills the journal up with operations that each changed a learner.
bool fillJournal(const QString &path, const Clock &clock)
{
    const auto file = CaseloadFile::open(path, passphrase, clock);
    if (!file)
        return false;
    Database &database = (*file)->database();
    auto transaction = Transaction::beginUnjournaled(database);
    if (!transaction)
        return false;
    const auto operations = database.execute(
        QStringLiteral("WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted"
                       " WHERE n < ?)"
                       " INSERT INTO journal_operation (title, actor, at, kind, schema_version,"
                       " change_count) SELECT 'Leerling gewijzigd: ' || n, 'bench',"
                       " '2026-08-20T09:00:00.000+02:00', 'change',"
                       " (SELECT user_version FROM pragma_user_version), 1 FROM counted"),
        {allOperations});
    const auto entries = database.execute(
        QStringLiteral("INSERT INTO journal_entry (operation_id, table_name, row_id, before_json,"
                       " after_json) SELECT operation.id, 'learner', learner.id,"
                       " '{\"id\":' || learner.id || ',\"note\":\"\"}',"
                       " '{\"id\":' || learner.id || ',\"note\":\"Gebeld\"}'"
                       " FROM journal_operation AS operation JOIN learner"
                       " ON learner.id = 1 + operation.id % (SELECT max(id) FROM learner)"
                       " WHERE operation.title LIKE 'Leerling gewijzigd: %'"));
    return operations && entries && transaction->commit().has_value()
        && (*file)->close().has_value();
}

} // namespace

Result<AgreementDraft> soundDraft()
{
    QFile file(QStringLiteral(TRAJECT_SOURCE_DIR "/tests/data/drafts/oao-minor.json"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileMissing);
    return exchange::readDraft(file.readAll());
}

bool storeAgreements(const QString &path, const Clock &clock, AgreementDraft draft,
                     const QList<LearnerListItem> &learners, const QList<WorkplaceListItem> &places)
{
    const auto file = CaseloadFile::open(path, passphrase, clock);
    if (!file)
        return false;
    Database &database = (*file)->database();
    auto transaction = Transaction::begin(database, QStringLiteral("Agreements for measuring"));
    if (!transaction)
        return false;
    AgreementRepository repository(database);
    for (qsizetype i = 0; i < learners.size(); ++i) {
        const WorkplaceListItem &place = places.at(i % (places.size() / 8));
        draft.agreement.number = QStringLiteral("OAO-2026-%1").arg(i + 1, 4, 10, QChar(u'0'));
        draft.agreement.start = QDate(2026, 9, 1).addDays(i % 35);
        draft.learner.familyName = learners.at(i).familyName;
        draft.enterprise.name = place.enterpriseName;
        const StoredVersion version{
            .draftJson = QJsonDocument(exchange::writeDraft(draft)).toJson(QJsonDocument::Compact),
            .createdAt = clock.now(),
            .type = draft.agreement.type,
            .start = draft.agreement.start,
            .end = draft.agreement.end,
            .enterpriseName = place.enterpriseName,
            .programmeCode = place.programmeCode,
            .programmeName = place.programmeName};
        if (!repository.create({.number = draft.agreement.number,
                                .learner = learners.at(i).id,
                                .establishment = place.establishment,
                                .mentor = place.mentor,
                                .version = version}))
            return false;
    }
    return transaction->commit().has_value() && (*file)->close().has_value();
}

bool makeFullCaseload(const QString &path, const Clock &clock)
{
    QList<LearnerListItem> learners;
    QList<WorkplaceListItem> places;
    {
        const auto caseload = filledCaseload(path, clock);
        if (!caseload)
            return false;
        learners = caseload->learners().list().value_or(learners);
        places = caseload->workplaces().list().value_or(places);
    }
    const auto draft = soundDraft();
    return draft && !learners.isEmpty() && !places.isEmpty()
        && storeAgreements(path, clock, *draft, learners, places) && fillJournal(path, clock);
}

std::unique_ptr<Caseload> fullCaseload(const QString &path, const Clock &clock)
{
    if (!makeFullCaseload(path, clock))
        return nullptr;
    auto caseload = Caseload::open(path, passphrase, clock);
    return caseload ? std::move(*caseload) : nullptr;
}

} // namespace traject::bench
