// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/storage/storagetesting.h"

#include "core/storage/agreementrepository.h"
#include "core/storage/importmappingrepository.h"
#include "core/storage/learnerrepository.h"
#include "core/storage/programmerepository.h"
#include "core/storage/settingsrepository.h"
#include "core/storage/workplacerepository.h"

using namespace traject;
using namespace traject::testing;

class TestRepositories : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aLearnerComesBackWhole();
    void aBlankLearnerComesBackBlank();
    void everyCodeHasItsPlaceInTheSchema();
    void learnersAreFound();
    void learnersAreListed();
    void aLearnerThatIsGoneIsNotFound();
    void anInszBelongsToOneLearner();
    void anImpossibleDateIsRefused();
    void workplacesComeBackWhole();
    void workplacesAreFound();
    void workplacesAreListed();
    void anAccreditationIsUnique();
    void programmesComeBackWhole();
    void competencesAreRewrittenOnlyWhenTheyDiffer();
    void settingsAreBlankUntilTheyAreSaved();
    void importMappingsAreRemembered();

private:
    [[nodiscard]] Database &database() { return m_file->database(); }

    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<CaseloadFile> m_file;
    std::optional<Transaction> m_transaction; ///< open during each test
};

void TestRepositories::init()
{
    m_folder = std::make_unique<Folder>();
    auto file = m_folder->create();
    QVERIFY_OK(file);
    m_file = std::move(*file);
    auto transaction = Transaction::begin(database(), QStringLiteral("Proef"));
    QVERIFY_OK(transaction);
    m_transaction.emplace(std::move(*transaction));
}

void TestRepositories::cleanup()
{
    m_transaction.reset();
    m_file.reset();
    m_folder.reset();
}

void TestRepositories::aLearnerComesBackWhole()
{
    LearnerRepository learners(database());
    Learner learner = fullLearner();
    const auto id = learners.save(learner);
    QVERIFY_OK(id);
    learner.id = *id;
    const auto read = learners.learner(*id);
    QVERIFY_OK(read);
    QCOMPARE(*read, learner);

    // Every member can change and be cleared again.
    const Learner blank{.id = *id};
    QVERIFY_OK(learners.save(blank));
    QCOMPARE(*learners.learner(*id), blank);
    QVERIFY_OK(learners.save(learner));
    QCOMPARE(*learners.learner(*id), learner);
    QCOMPARE(learners.learners()->size(), 1);
}

void TestRepositories::aBlankLearnerComesBackBlank()
{
    LearnerRepository learners(database());
    const auto id = learners.save(Learner{});
    QVERIFY_OK(id);
    QCOMPARE(*learners.learner(*id), Learner{.id = *id});
    // A guardian of whom nothing is known but the relation is still a guardian.
    QVERIFY_OK(learners.save({.id = *id, .guardian = Guardian{}}));
    QCOMPARE(learners.learner(*id)->guardian, std::optional(Guardian{}));
}

void TestRepositories::everyCodeHasItsPlaceInTheSchema()
{
    LearnerRepository learners(database());
    WorkplaceRepository workplaces(database());
    const auto enterprise = workplaces.save(fullEnterprise());
    for (const auto &term : terms<GuardianRelation>())
        QVERIFY_OK(learners.save({.guardian = Guardian{.relation = term.value}}));
    for (const auto &term : terms<Sector>())
        QVERIFY_OK(learners.save({.enrolment = {.sector = term.value}}));
    for (const auto &term : terms<ScreeningAdvice>())
        QVERIFY_OK(learners.save({.screeningAdvice = term.value}));
    for (const auto &term : terms<Region>())
        QVERIFY_OK(workplaces.save(Establishment{.enterprise = *enterprise, .region = term.value}));
    Accreditation accreditation{.establishment = EstablishmentId{1},
                                .programmeCode = QStringLiteral("1096")};
    for (const auto &term : terms<AccreditationStatus>()) {
        accreditation.status = term.value;
        const auto id = workplaces.save(accreditation);
        QVERIFY_OK(id);
        accreditation.id = *id;
        QCOMPARE(*workplaces.accreditation(*id), accreditation);
    }
    for (const auto &term : terms<ProviderKind>())
        QVERIFY_OK(SettingsRepository(database()).save(Provider{.kind = term.value}));
    Programme programme = fullProgramme();
    for (const auto &term : terms<AgreementType>()) {
        programme.agreementType = term.value;
        QVERIFY_OK(ProgrammeRepository(database()).save(programme));
        StoredAgreement agreement
            = storedAgreement(QStringLiteral("X-") + term.code.toString(), LearnerId{1});
        agreement.version.type = term.value;
        QVERIFY_OK(AgreementRepository(database()).create(agreement));
    }
    Enterprise everyException{.id = *enterprise};
    for (const auto &term : terms<SectorException>())
        everyException.sectorExceptions << term.value;
    QVERIFY_OK(workplaces.save(everyException));
    QCOMPARE(*workplaces.enterprise(*enterprise), everyException);
}

void TestRepositories::learnersAreFound()
{
    LearnerRepository learners(database());
    const auto id = learners.save(fullLearner());
    QVERIFY_OK(id);
    QVERIFY_OK(learners.save({.familyName = QStringLiteral("Öztürk"),
                              .givenName = QStringLiteral("Ömer")})); // without a birth date

    QCOMPARE(learners.findByInsz(*fullLearner().insz)->value().id, *id);
    QVERIFY(!learners.findByInsz(*Insz::parse(QStringLiteral("93.05.18-223.61")))->has_value());
    const auto byName = learners.findByName(QStringLiteral(" OZTURK "),
                                            QStringLiteral("o\u0308mer"), QDate(2009, 11, 19));
    QVERIFY_OK(byName);
    QCOMPARE(byName->size(), 1);
    QCOMPARE(byName->first().id, *id);
    QCOMPARE(learners.findByName(QStringLiteral("Öztürk"), QStringLiteral("Ömer"), {})->size(), 1);
    QCOMPARE(
        learners.findByName(QStringLiteral("Öztürk"), QStringLiteral("Ömer"), QDate(2009, 11, 20))
            ->size(),
        0);
    QCOMPARE(
        learners.findByName(QStringLiteral("ÖztürkÖ"), QStringLiteral("mer"), QDate(2009, 11, 19))
            ->size(),
        0);
}

void TestRepositories::learnersAreListed()
{
    LearnerRepository learners(database());
    const auto id = learners.save(fullLearner());
    QVERIFY_OK(id);
    QVERIFY_OK(learners.save({.familyName = QStringLiteral("Aerts")}));
    AgreementRepository agreements(database());
    StoredAgreement older = storedAgreement(QStringLiteral("OAO-2025-0001"), *id);
    older.version.start = QDate(2025, 9, 1);
    QVERIFY_OK(agreements.create(older));
    StoredAgreement newer = storedAgreement(QStringLiteral("OAO-2026-0007"), *id);
    newer.version.start = QDate(2026, 9, 1);
    const auto newerId = agreements.create(newer);
    QVERIFY_OK(newerId);
    newer.id = *newerId;
    newer.version.end = QDate(2027, 6, 30);
    QVERIFY_OK(agreements.addVersion(newer));

    const auto list = learners.list();
    QVERIFY_OK(list);
    QCOMPARE(list->size(), 2);
    QCOMPARE(list->first().familyName, QStringLiteral("Aerts"));
    QCOMPARE(list->first().agreementNumber, QString());
    LearnerListItem expected{
        .id = *id,
        .familyName = QStringLiteral("Öztürk"),
        .givenName = QStringLiteral("Ömer"),
        .birthDate = QDate(2009, 11, 19),
        .municipality = QStringLiteral("Sint-Katelijne-Waver"),
        .programmeCode = QStringLiteral("1096"),
        .programmeName = QStringLiteral("Elektrische installaties duaal"),
        .schoolYear = QStringLiteral("2026-2027"),
        .agreementNumber = QStringLiteral("OAO-2026-0007"),
        .agreementStart = QDate(2026, 9, 1),
        .agreementEnd = QDate(2027, 6, 30),
        .searchKey = list->last().searchKey,
    };
    QCOMPARE(list->last(), expected);
    QCOMPARE(*learners.listItem(*id), expected);
    for (const char16_t *wanted :
         {u"omer ozturk", u"ozturk omer", u"sint-katelijne-waver", u"2860", u"09111994640",
          u"09.11.19-946.40", u"1096", u"elektrische", u"oao-2026-0007"})
        QVERIFY2(expected.searchKey.contains(QStringView(wanted)), qPrintable(expected.searchKey));
}

void TestRepositories::aLearnerThatIsGoneIsNotFound()
{
    LearnerRepository learners(database());
    const LearnerId nobody{77};
    QCOMPARE_ERROR(learners.learner(nobody), ErrorCode::NotFound);
    QCOMPARE_ERROR(learners.listItem(nobody), ErrorCode::NotFound);
    QCOMPARE_ERROR(learners.save({.id = nobody}), ErrorCode::NotFound);
    QCOMPARE_ERROR(learners.remove(nobody), ErrorCode::NotFound);
    const auto id = learners.save(fullLearner());
    QVERIFY_OK(learners.remove(*id));
    QCOMPARE(learners.count().value_or(-1), 0);
}

void TestRepositories::anInszBelongsToOneLearner()
{
    LearnerRepository learners(database());
    QVERIFY_OK(learners.save(fullLearner()));
    QCOMPARE_ERROR(learners.save(fullLearner()), ErrorCode::Conflict);
    Learner other = fullLearner();
    other.insz.reset();
    QVERIFY_OK(learners.save(other));
    QVERIFY_OK(learners.save(other)); // any number of learners without one
    other.programmeCode = QStringLiteral("9999");
    QCOMPARE_ERROR(learners.save(other), ErrorCode::Conflict);
}

void TestRepositories::anImpossibleDateIsRefused()
{
    QVERIFY_OK(LearnerRepository(database()).save(fullLearner()));
    for (const char *date : {"2026-02-31", "2026-2-1", "1/02/2026", ""}) {
        QCOMPARE_ERROR(database().execute(QStringLiteral("UPDATE learner SET birth_on = ?"),
                                          {QString::fromLatin1(date)}),
                       ErrorCode::Conflict);
    }
}

void TestRepositories::workplacesComeBackWhole()
{
    WorkplaceRepository workplaces(database());
    Enterprise enterprise = fullEnterprise();
    const auto enterpriseId = workplaces.save(enterprise);
    QVERIFY_OK(enterpriseId);
    enterprise.id = *enterpriseId;
    QCOMPARE(*workplaces.enterprise(*enterpriseId), enterprise);
    Establishment establishment = fullEstablishment(*enterpriseId);
    const auto establishmentId = workplaces.save(establishment);
    QVERIFY_OK(establishmentId);
    establishment.id = *establishmentId;
    QCOMPARE(*workplaces.establishment(*establishmentId), establishment);
    Mentor mentor = fullMentor(*establishmentId);
    const auto mentorId = workplaces.save(mentor);
    QVERIFY_OK(mentorId);
    mentor.id = *mentorId;
    QCOMPARE(*workplaces.mentor(*mentorId), mentor);
    Accreditation accreditation = fullAccreditation(*establishmentId, *mentorId);
    const auto accreditationId = workplaces.save(accreditation);
    QVERIFY_OK(accreditationId);
    accreditation.id = *accreditationId;
    QCOMPARE(*workplaces.accreditation(*accreditationId), accreditation);

    const Enterprise blankEnterprise{.id = *enterpriseId};
    QVERIFY_OK(workplaces.save(blankEnterprise));
    QCOMPARE(*workplaces.enterprise(*enterpriseId), blankEnterprise);
    const Establishment blankEstablishment{.id = *establishmentId, .enterprise = *enterpriseId};
    QVERIFY_OK(workplaces.save(blankEstablishment));
    QCOMPARE(*workplaces.establishment(*establishmentId), blankEstablishment);
    const Mentor blankMentor{.id = *mentorId, .establishment = *establishmentId};
    QVERIFY_OK(workplaces.save(blankMentor));
    QCOMPARE(*workplaces.mentor(*mentorId), blankMentor);

    QCOMPARE_ERROR(workplaces.remove(*enterpriseId), ErrorCode::Conflict);
    QCOMPARE_ERROR(workplaces.remove(*establishmentId), ErrorCode::Conflict);
    QVERIFY_OK(workplaces.remove(*accreditationId));
    QVERIFY_OK(workplaces.remove(*mentorId));
    QVERIFY_OK(workplaces.remove(*establishmentId));
    QVERIFY_OK(workplaces.remove(*enterpriseId));
    QCOMPARE(
        workplaces.enterpriseCount().value_or(-1) + workplaces.establishmentCount().value_or(-1)
            + workplaces.mentorCount().value_or(-1) + workplaces.accreditationCount().value_or(-1),
        0);
}

void TestRepositories::workplacesAreFound()
{
    WorkplaceRepository workplaces(database());
    const auto enterprise = workplaces.save(fullEnterprise());
    const auto establishment = workplaces.save(fullEstablishment(*enterprise));
    const auto mentor = workplaces.save(fullMentor(*establishment));
    const auto accreditation = workplaces.save(fullAccreditation(*establishment, *mentor));
    QVERIFY_OK(accreditation);

    QCOMPARE(workplaces.findEnterprise(*fullEnterprise().number)->value().id, *enterprise);
    QCOMPARE(workplaces.findEnterprises(QStringLiteral("EETCAFE de vlier"))->size(), 1);
    QCOMPARE(workplaces.findEstablishment(*fullEstablishment({}).number)->value().id,
             *establishment);
    QCOMPARE(workplaces.establishments(*enterprise)->size(), 1);
    QCOMPARE(workplaces.mentors(*establishment)->size(), 1);
    QCOMPARE(workplaces
                 .findMentor(*establishment, QStringLiteral("ilyas  bouchaib"), QDate(1993, 5, 18))
                 ->value()
                 .id,
             *mentor);
    QVERIFY(
        !workplaces.findMentor(*establishment, QStringLiteral("Ilyas Bouchaïb"), {})->has_value());
    QCOMPARE(workplaces.findAccreditation(*establishment, QStringLiteral("1096"))->value().id,
             *accreditation);
    QVERIFY(!workplaces.findAccreditation(*establishment, QStringLiteral("1097"))->has_value());
}

void TestRepositories::workplacesAreListed()
{
    WorkplaceRepository workplaces(database());
    Programme other = fullProgramme();
    other.code = QStringLiteral("OV3-180");
    QVERIFY_OK(ProgrammeRepository(database()).save(other));
    const auto enterprise = workplaces.save(fullEnterprise());
    const auto establishment = workplaces.save(fullEstablishment(*enterprise));
    const auto mentor = workplaces.save(fullMentor(*establishment));
    const auto approved = workplaces.save(fullAccreditation(*establishment, *mentor));
    QVERIFY_OK(approved);
    const auto aarschot = workplaces.save(Enterprise{.name = QStringLiteral("Aarschotse bv")});
    const auto aarschotPlace = workplaces.save(Establishment{.enterprise = *aarschot});
    const auto requested = workplaces.save(
        Accreditation{.establishment = *aarschotPlace, .programmeCode = QStringLiteral("1096")});
    const auto elsewhere = workplaces.save(
        Accreditation{.establishment = *aarschotPlace, .programmeCode = QStringLiteral("OV3-180")});
    QVERIFY_OK(elsewhere);

    const auto all = workplaces.list();
    QVERIFY_OK(all);
    QCOMPARE(all->size(), 3);
    QCOMPARE(all->at(0).accreditation, *requested);
    QCOMPARE(all->at(1).accreditation, *elsewhere);
    const WorkplaceListItem expected{
        .accreditation = *approved,
        .establishment = *establishment,
        .mentor = *mentor,
        .enterpriseName = QStringLiteral("Eetcafé De Vlier"),
        .establishmentName = QStringLiteral("De Vlier – filiaal"),
        .municipality = QStringLiteral("Brakel"),
        .postcode = QStringLiteral("9660"),
        .programmeCode = QStringLiteral("1096"),
        .programmeName = QStringLiteral("Elektrische installaties duaal"),
        .status = AccreditationStatus::Approved,
        .approvedOn = QDate(2025, 2, 15),
        .validUntil = QDate(2030, 2, 14),
        .mentorName = QStringLiteral("Ilyas Bouchaïb"),
        .openPlaces = 2,
        .searchKey = all->at(2).searchKey,
    };
    QCOMPARE(all->at(2), expected);
    for (const char16_t *wanted : {u"eetcafe de vlier", u"filiaal", u"brakel", u"9660",
                                   u"0990433247", u"2902719456", u"elektrische", u"bouchaib"})
        QVERIFY2(expected.searchKey.contains(QStringView(wanted)), qPrintable(expected.searchKey));

    const auto forProgramme = workplaces.listForProgramme(QStringLiteral("1096"));
    QVERIFY_OK(forProgramme);
    QCOMPARE(forProgramme->size(), 2);
    QCOMPARE(forProgramme->first(), expected); // approved ones first
}

void TestRepositories::anAccreditationIsUnique()
{
    WorkplaceRepository workplaces(database());
    const auto enterprise = workplaces.save(fullEnterprise());
    const auto establishment = workplaces.save(fullEstablishment(*enterprise));
    QVERIFY_OK(workplaces.save(fullAccreditation(*establishment, {})));
    QCOMPARE_ERROR(workplaces.save(fullAccreditation(*establishment, {})), ErrorCode::Conflict);
    QCOMPARE_ERROR(workplaces.save(fullAccreditation(EstablishmentId{99}, {})),
                   ErrorCode::Conflict);
    QCOMPARE_ERROR(workplaces.save(fullEnterprise()), ErrorCode::Conflict);
    QCOMPARE_ERROR(workplaces.save(fullEstablishment(*enterprise)), ErrorCode::Conflict);
}

void TestRepositories::programmesComeBackWhole()
{
    ProgrammeRepository programmes(database());
    QCOMPARE(*programmes.programme(QStringLiteral("1096")), fullProgramme());
    const Programme bare{.code = QStringLiteral("1100"), .name = QStringLiteral("Bakkerij duaal")};
    QVERIFY_OK(programmes.save(bare));
    QCOMPARE(*programmes.programmes(), (QList<Programme>{bare, fullProgramme()}));
    QCOMPARE(*programmes.codes(), (QSet<QString>{QStringLiteral("1096"), QStringLiteral("1100")}));
    QCOMPARE_ERROR(programmes.programme(QStringLiteral("9999")), ErrorCode::NotFound);
    QCOMPARE_ERROR(programmes.save({.code = QStringLiteral(" ")}), ErrorCode::InvalidInput);

    Programme changed = fullProgramme();
    changed.minimumWorkplaceHours.reset();
    changed.agreementType.reset();
    changed.competences = {changed.competences.last()};
    QVERIFY_OK(programmes.save(changed));
    QCOMPARE(*programmes.programme(changed.code), changed);
}

void TestRepositories::competencesAreRewrittenOnlyWhenTheyDiffer()
{
    const auto before = m_transaction->changeCount();
    Programme programme = fullProgramme();
    programme.minimumWorkplaceHours = 28.0;
    QVERIFY_OK(ProgrammeRepository(database()).save(programme));
    QCOMPARE(m_transaction->changeCount().value_or(-1) - before.value_or(0), 1);
}

void TestRepositories::settingsAreBlankUntilTheyAreSaved()
{
    SettingsRepository settings(database());
    QCOMPARE(*settings.provider(), Provider());
    QCOMPARE(*settings.counsellor(), Counsellor());
    const Provider provider{.name = QStringLiteral("GO! Atheneum"),
                            .institutionNumber = QStringLiteral("012345"),
                            .kind = ProviderKind::School,
                            .address = {.street = QStringLiteral("Markt"),
                                        .number = QStringLiteral("1"),
                                        .postcode = QStringLiteral("2800"),
                                        .municipality = QStringLiteral("Mechelen"),
                                        .country = QStringLiteral("BE")},
                            .director = QStringLiteral("Els Baert")};
    const Counsellor counsellor{.name = QStringLiteral("An De Wit"),
                                .email = QStringLiteral("an@school.example"),
                                .phone = QStringLiteral("015 00 00 00")};
    for (int round = 0; round < 2; ++round) {
        QVERIFY_OK(settings.save(provider));
        QVERIFY_OK(settings.save(counsellor));
        QCOMPARE(*settings.provider(), provider);
        QCOMPARE(*settings.counsellor(), counsellor);
    }
    QVERIFY_OK(settings.save(Provider()));
    QCOMPARE(*settings.provider(), Provider());
    QCOMPARE(database().rowCount(QStringLiteral("provider")).value_or(0), 1);
}

void TestRepositories::importMappingsAreRemembered()
{
    ImportMappingRepository mappings(database());
    const QString learners = QStringLiteral("learners");
    const QString header = QStringLiteral("naam;voornaam");
    QVERIFY(!mappings.mapping(learners, header)->has_value());
    QVERIFY_OK(mappings.save(learners, header, "{\"insz\":2}"));
    QVERIFY_OK(mappings.save(learners, header, "{\"insz\":3}"));
    QCOMPARE(mappings.mapping(learners, header)->value(), QByteArray("{\"insz\":3}"));
    QVERIFY(!mappings.mapping(QStringLiteral("workplaces"), header)->has_value());
    QCOMPARE(m_transaction->changeCount().value_or(-1), 0); // not in the journal
}

QTEST_GUILESS_MAIN(TestRepositories)
#include "tst_repositories.moc"
