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
    void agreementsAreFoundByPlaceMentorAndLearner();
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
        .endedOn = {},
        .state = AgreementState::Coming, // the service knows the day
        .milestones = {{AgreementMilestone::Signed, {}},
                       {AgreementMilestone::PlanSigned, {}},
                       {AgreementMilestone::Registered, {}}},
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

void TestAgreementRepository::agreementsAreFoundByPlaceMentorAndLearner()
{
    AgreementRepository agreements(database());
    WorkplaceRepository workplaces(database());
    LearnerRepository learners(database());
    const auto enterprise = workplaces.save(fullEnterprise());
    const auto establishment = workplaces.save(fullEstablishment(*enterprise));
    Mentor person = fullMentor(*establishment);
    const auto mentor = workplaces.save(person);
    const auto elsewhere = workplaces.save(Enterprise{.name = QStringLiteral("Elders")});
    const auto farEstablishment = workplaces.save(
        Establishment{.enterprise = *elsewhere, .name = QStringLiteral("Elders")});
    person.establishment = *farEstablishment; // the same person in another establishment
    const auto samePerson = workplaces.save(person);
    const auto learner = learners.save({.familyName = QStringLiteral("Ander")});
    const auto stranger = learners.save({.familyName = QStringLiteral("Vreemd")});
    const auto add = [&](const char *number, LearnerId who, EstablishmentId where, MentorId by) {
        StoredAgreement agreement = storedAgreement(QString::fromLatin1(number), who);
        agreement.establishment = where;
        agreement.mentor = by;
        return agreements.create(agreement);
    };
    const auto here = add("1", *learner, *establishment, *mentor);
    const auto there = add("2", *stranger, *farEstablishment, *samePerson);
    const auto nowhere = add("3", *learner, {}, {});
    QVERIFY_OK(here);
    QVERIFY_OK(there);
    QVERIFY_OK(nowhere);

    const PlacedAgreement expected{
        .id = *here,
        .number = QStringLiteral("1"),
        .learner = *learner,
        .learnerName = QStringLiteral("Ander"),
        .enterpriseName = QStringLiteral("Eetcafé De Vlier"),
        .enterprise = *enterprise,
        .establishment = *establishment,
        .mentor = *mentor,
        .mentorInsz = person.insz->digits(),
        .start = QDate(2026, 9, 1),
        .end = QDate(2027, 6, 30),
    };
    QVERIFY_OK(agreements.placed(*here));
    QCOMPARE(*agreements.placed(*here), expected);
    QCOMPARE(agreements.placed(*nowhere)->establishment, EstablishmentId());
    QCOMPARE_ERROR(agreements.placed(AgreementId{99}), ErrorCode::NotFound);

    const auto found = [&](const PlacedAgreement &around) {
        QStringList numbers;
        const auto placed = agreements.placedAround(around);
        for (const PlacedAgreement &agreement : *placed)
            numbers += agreement.number;
        return numbers.join(u' ');
    };
    QCOMPARE(found({}), QString());
    QCOMPARE(found({.learner = *learner}), QStringLiteral("1 3"));
    QCOMPARE(found({.enterprise = *enterprise}), QStringLiteral("1"));
    QCOMPARE(found({.mentor = *mentor}), QStringLiteral("1"));
    QCOMPARE(found({.mentorInsz = person.insz->digits()}), QStringLiteral("1 2"));
    QCOMPARE(found(expected), QStringLiteral("1 2 3"));

    StoredAgreement changed = storedAgreement(QStringLiteral("1"), *stranger);
    changed.id = *here;
    changed.version.end = QDate(2026, 12, 31);
    QVERIFY_OK(agreements.addVersion(changed));
    const auto newest = agreements.newestVersions();
    QVERIFY_OK(newest);
    QCOMPARE(newest->size(), 3);
    QCOMPARE(newest->first().placed, *agreements.placed(*here));
    QCOMPARE(newest->first().placed.end, QDate(2026, 12, 31));
    QCOMPARE(newest->first().draftJson, changed.version.draftJson);
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
