// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/storage/storagetesting.h"

#include "core/storage/agreementrepository.h"
#include "core/storage/learnerrepository.h"
#include "core/storage/workplacerepository.h"

using namespace traject;
using namespace traject::testing;

class TestAgreementRepository : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void agreementsComeBackWithTheirNewestVersion();
    void agreementNumbersCountOn();
    void agreementsAreListed();
    void concurrentLearnersAreCounted();
    void pendingDraftsSurvive();

private:
    [[nodiscard]] Database &database() { return m_file->database(); }

    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<CaseloadFile> m_file;
    std::optional<Transaction> m_transaction; ///< open during each test
};

void TestAgreementRepository::init()
{
    m_folder = std::make_unique<Folder>();
    auto file = m_folder->create();
    QVERIFY_OK(file);
    m_file = std::move(*file);
    auto transaction = Transaction::begin(database(), QStringLiteral("Proef"));
    QVERIFY_OK(transaction);
    m_transaction.emplace(std::move(*transaction));
}

void TestAgreementRepository::cleanup()
{
    m_transaction.reset();
    m_file.reset();
    m_folder.reset();
}

void TestAgreementRepository::agreementsComeBackWithTheirNewestVersion()
{
    AgreementRepository agreements(database());
    WorkplaceRepository workplaces(database());
    const auto learner = LearnerRepository(database()).save(fullLearner());
    const auto enterprise = workplaces.save(fullEnterprise());
    const auto establishment = workplaces.save(fullEstablishment(*enterprise));
    const auto mentor = workplaces.save(fullMentor(*establishment));
    StoredAgreement agreement = storedAgreement(QStringLiteral("OAO-2026-0001"), *learner);
    agreement.establishment = *establishment;
    const auto id = agreements.create(agreement);
    QVERIFY_OK(id);
    agreement.id = *id;
    QCOMPARE(*agreements.agreement(*id), agreement);
    QCOMPARE(*agreements.agreement(QStringLiteral("OAO-2026-0001")), agreement);
    QCOMPARE_ERROR(agreements.create(agreement), ErrorCode::Conflict);
    QCOMPARE(agreements.count().value_or(0), 1);

    StoredAgreement changed = agreement;
    changed.number = QStringLiteral("wordt niet overgenomen");
    changed.mentor = *mentor;
    changed.version.draftJson = "{}";
    changed.version.end.reset();
    changed.version.errorCount = 0;
    QCOMPARE(agreements.addVersion(changed).value_or(0), 2);
    changed.number = agreement.number;
    changed.version.number = 2;
    QCOMPARE(*agreements.agreement(*id), changed);
    QCOMPARE(*agreements.versions(*id), (QList<StoredVersion>{agreement.version, changed.version}));

    QCOMPARE_ERROR(agreements.agreement(AgreementId{99}), ErrorCode::NotFound);
    QCOMPARE_ERROR(agreements.agreement(QStringLiteral("?")), ErrorCode::NotFound);
    changed.id = AgreementId{99};
    QCOMPARE_ERROR(agreements.addVersion(changed), ErrorCode::NotFound);
}

void TestAgreementRepository::agreementNumbersCountOn()
{
    AgreementRepository agreements(database());
    const auto learner = LearnerRepository(database()).save(fullLearner());
    const auto next
        = [&] { return agreements.nextNumber(AgreementType::Oao, 2026).value_or(QString()); };
    QCOMPARE(next(), QStringLiteral("OAO-2026-0001"));
    for (const char *number :
         {"OAO-2026-0041", "OAO-2025-0099", "SAO-2026-0077", "OAO-2026-9x", "OAO-2026-12 bis",
          "OAO-2026-99999999999999", "ODOS-2026-0500", "OAO-2026-"})
        QVERIFY_OK(agreements.create(storedAgreement(QString::fromLatin1(number), *learner)));
    QCOMPARE(next(), QStringLiteral("OAO-2026-0042"));
    QVERIFY_OK(agreements.create(storedAgreement(QStringLiteral("OAO-2026-9999"), *learner)));
    QCOMPARE(next(), QStringLiteral("OAO-2026-10000"));
    QVERIFY_OK(agreements.create(storedAgreement(next(), *learner)));
    QCOMPARE(next(), QStringLiteral("OAO-2026-10001"));
}

void TestAgreementRepository::agreementsAreListed()
{
    AgreementRepository agreements(database());
    const auto learner = LearnerRepository(database()).save(fullLearner());
    const auto first
        = agreements.create(storedAgreement(QStringLiteral("OAO-2026-0001"), *learner));
    const auto second
        = agreements.create(storedAgreement(QStringLiteral("OAO-2026-0002"), *learner));
    QVERIFY_OK(second);
    const auto list = agreements.list();
    QVERIFY_OK(list);
    QCOMPARE(list->size(), 2);
    QCOMPARE(list->first().id, *second);
    const AgreementListItem expected{
        .id = *first,
        .number = QStringLiteral("OAO-2026-0001"),
        .type = AgreementType::Oao,
        .learner = *learner,
        .learnerName = QStringLiteral("Ömer Öztürk"),
        .enterpriseName = QStringLiteral("Eetcafé De Vlier"),
        .programmeName = QStringLiteral("Elektrische installaties duaal"),
        .start = QDate(2026, 9, 1),
        .end = QDate(2027, 6, 30),
        .version = 1,
        .errorCount = 2,
        .searchKey = list->last().searchKey,
    };
    QCOMPARE(list->last(), expected);
    for (const char16_t *wanted :
         {u"oao-2026-0001", u"ozturk", u"eetcafe", u"elektrische", u"1096"})
        QVERIFY2(expected.searchKey.contains(QStringView(wanted)), qPrintable(expected.searchKey));
    QCOMPARE(agreements.listForLearner(*learner)->size(), 2);
    QCOMPARE(agreements.listForLearner(LearnerId{99})->size(), 0);
}

void TestAgreementRepository::concurrentLearnersAreCounted()
{
    AgreementRepository agreements(database());
    WorkplaceRepository workplaces(database());
    LearnerRepository learners(database());
    const auto enterprise = workplaces.save(fullEnterprise());
    const auto establishment = workplaces.save(fullEstablishment(*enterprise));
    const auto mentor = workplaces.save(fullMentor(*establishment));
    const auto own = learners.save({.familyName = QStringLiteral("Zelf")});
    const auto other = learners.save({.familyName = QStringLiteral("Ander")});
    const auto third = learners.save({.familyName = QStringLiteral("Derde")});
    const auto add = [&](const char *number, LearnerId learner, std::optional<QDate> end) {
        StoredAgreement agreement = storedAgreement(QString::fromLatin1(number), learner);
        agreement.establishment = *establishment;
        agreement.mentor = *mentor;
        agreement.version.end = end;
        return agreements.create(agreement);
    };
    QVERIFY_OK(add("1", *own, QDate(2027, 6, 30)));
    QVERIFY_OK(add("2", *other, QDate(2026, 12, 31)));
    QVERIFY_OK(add("3", *other, QDate(2027, 6, 30))); // the same learner counts once
    QVERIFY_OK(add("4", *third, std::nullopt));

    const auto count = [&](QDate start, QDate end) {
        return agreements.concurrentLearners(*mentor, start, end, *own).value_or(-1);
    };
    QCOMPARE(count(QDate(2026, 9, 1), QDate(2027, 6, 30)), 2);
    QCOMPARE(count(QDate(2026, 9, 1), QDate()), 2);
    QCOMPARE(count(QDate(2027, 6, 30), QDate(2027, 7, 31)), 2); // the last day counts
    QCOMPARE(count(QDate(2027, 7, 1), QDate(2027, 7, 31)), 1); // the one without an end
    QCOMPARE(count(QDate(2026, 8, 1), QDate(2026, 9, 1)), 2); // so does the first
    QCOMPARE(count(QDate(2026, 8, 1), QDate(2026, 8, 31)), 0);
    QCOMPARE(
        agreements.concurrentLearners(*establishment, QDate(2026, 9, 1), QDate(), {}).value_or(-1),
        3);
    QCOMPARE(
        agreements.concurrentLearners(*enterprise, QDate(2026, 9, 1), QDate(), {}).value_or(-1), 3);
    QCOMPARE(agreements.concurrentLearners(EnterpriseId{99}, QDate(2026, 9, 1), QDate(), {})
                 .value_or(-1),
             0);
}

void TestAgreementRepository::pendingDraftsSurvive()
{
    QVERIFY_OK(m_transaction->commit());
    auto transaction = Transaction::beginUnjournaled(database());
    QVERIFY_OK(transaction);
    AgreementRepository agreements(database());
    StoredPendingDraft first{.page = 3, .draftJson = "{\"a\":1}", .savedAt = fixedClock().now()};
    const auto id = agreements.savePending(first);
    QVERIFY_OK(id);
    first.id = *id;
    StoredPendingDraft second{.draftJson = "{}", .savedAt = fixedClock().now().addSecs(60)};
    const auto secondId = agreements.savePending(second);
    QVERIFY_OK(secondId);
    second.id = *secondId;
    QCOMPARE(*agreements.pendingDrafts(), (QList<StoredPendingDraft>{second, first}));
    first.page = 4;
    first.savedAt = fixedClock().now().addSecs(120);
    QVERIFY_OK(agreements.savePending(first));
    QVERIFY_OK(transaction->commit());

    m_file.reset();
    auto file = m_folder->open();
    QVERIFY_OK(file);
    m_file = std::move(*file);
    AgreementRepository again(database());
    QCOMPARE(*again.pendingDrafts(), (QList<StoredPendingDraft>{first, second}));
    QCOMPARE(*again.pendingDraft(first.id), first);
    QVERIFY_OK(again.discardPending(first.id));
    QVERIFY_OK(again.discardPending(first.id));
    QCOMPARE_ERROR(again.pendingDraft(first.id), ErrorCode::NotFound);
    QCOMPARE_ERROR(again.savePending({.draftJson = "geen json"}), ErrorCode::Conflict);
}

QTEST_GUILESS_MAIN(TestAgreementRepository)
#include "tst_agreementrepository.moc"
