// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/caseload.h"
#include "tests/support/validdraft.h"

#include <QTemporaryDir>
#include <QTest>

using namespace traject;

/// What is proposed to a learner, and the head of the dossier, from a real caseload file.
class TestPlacementService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_caseload.reset(); }
    void onlyTheProgrammeOfTheLearnerIsProposed();
    void onlyAnAccreditationThatHoldsTodayIsProposed_data();
    void onlyAnAccreditationThatHoldsTodayIsProposed();
    void anExcludedWorkplaceIsNotProposed();
    void theNearestComesFirstAndTheFarOnesAreMarked();
    void aFullWorkplaceComesLast();
    void theMentorsRoomLimitsThePlaces();
    void withoutAProgrammeNothingIsProposed();
    void theSearchIsToldByTheContacts();
    void theHeadFollowsTheTrajectory();
    void theNextStepOfAContactIsTheNextDeadline();
    void theDeadlinesOfARunningAgreementCount();
    void anAgreementThatEndedEarlyAsksForAnother();

private:
    struct Place
    {
        QString name = QStringLiteral("Koeling");
        QString postcode = QStringLiteral("2800");
        QString programme = QStringLiteral("1096");
        AccreditationStatus status = AccreditationStatus::Approved;
        std::optional<QDate> validUntil = QDate(2030, 1, 31);
        std::optional<int> openPlaces = {};
        int employees = 5;
        std::optional<int> sectorMaximum = {};
        std::optional<QDate> excludedUntil = {};
    };
    EstablishmentId add(const Place &place);
    [[nodiscard]] QList<PlacementSuggestion> suggestions() const
    {
        return m_caseload->placements().suggestions(m_learner).value_or(
            QList<PlacementSuggestion>());
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const PlacementSuggestion &each : suggestions())
            names << each.workplace.enterpriseName;
        return names;
    }
    void change(const std::function<void(Learner &)> &change)
    {
        Learner learner = m_caseload->learners().learner(m_learner).value_or(Learner());
        change(learner);
        QVERIFY(m_caseload->learners().save(learner));
    }
    [[nodiscard]] DossierHead head() const
    {
        return m_caseload->dossiers().head(m_learner).value_or(DossierHead());
    }

    QTemporaryDir m_dir;
    FixedClock m_clock{QDateTime(QDate(2026, 10, 7), QTime(9, 30))};
    std::unique_ptr<Caseload> m_caseload;
    LearnerId m_learner;
};

void TestPlacementService::init()
{
    const QString path = m_dir.filePath(QStringLiteral("placements.traject"));
    QFile::remove(path);
    auto created = Caseload::create(path, QStringLiteral("een lange wachtzin"), m_clock);
    QVERIFY(created);
    m_caseload = std::move(*created);
    Learner learner{.familyName = QStringLiteral("Peeters"), .givenName = QStringLiteral("Lore")};
    learner.address.postcode = QStringLiteral("2800");
    learner.programmeCode = QStringLiteral("1096");
    const auto id = m_caseload->learners().save(learner);
    QVERIFY(id);
    m_learner = *id;
}

EstablishmentId TestPlacementService::add(const Place &place)
{
    WorkplaceService &workplaces = m_caseload->workplaces();
    const auto enterprise = workplaces.saveEnterprise({.name = place.name}).value();
    Establishment establishment{.enterprise = enterprise, .name = place.name};
    establishment.address.postcode = place.postcode;
    establishment.employees = place.employees;
    if (place.excludedUntil) {
        establishment.excludedFrom = QDate(2026, 1, 1);
        establishment.excludedUntil = place.excludedUntil;
    }
    const auto id = workplaces.saveEstablishment(establishment).value();
    const auto mentor = workplaces
                            .saveMentor({.establishment = id,
                                         .name = QStringLiteral("Dirk"),
                                         .sectorMaximum = place.sectorMaximum})
                            .value();
    workplaces
        .saveAccreditation({.establishment = id,
                            .programmeCode = place.programme,
                            .status = place.status,
                            .approvedOn = QDate(2025, 2, 1),
                            .validUntil = place.validUntil,
                            .mentor = mentor,
                            .openPlaces = place.openPlaces})
        .value();
    return id;
}

void TestPlacementService::onlyTheProgrammeOfTheLearnerIsProposed()
{
    add({.name = QStringLiteral("Ja")});
    add({.name = QStringLiteral("Nee"), .programme = QStringLiteral("1095")});
    QCOMPARE(names(), QStringList{QStringLiteral("Ja")});
}

void TestPlacementService::onlyAnAccreditationThatHoldsTodayIsProposed_data()
{
    QTest::addColumn<AccreditationStatus>("status");
    QTest::addColumn<QDate>("validUntil");
    QTest::addColumn<bool>("proposed");
    using enum AccreditationStatus;
    QTest::newRow("the last day") << Approved << QDate(2026, 10, 7) << true;
    QTest::newRow("the day after") << Approved << QDate(2026, 10, 6) << false;
    QTest::newRow("requested") << Requested << QDate(2030, 1, 1) << false;
    QTest::newRow("lifted") << Lifted << QDate(2030, 1, 1) << false;
}

void TestPlacementService::onlyAnAccreditationThatHoldsTodayIsProposed()
{
    QFETCH(AccreditationStatus, status);
    QFETCH(QDate, validUntil);
    QFETCH(bool, proposed);
    add({.status = status, .validUntil = validUntil});
    QCOMPARE(suggestions().size(), proposed ? 1 : 0);
}

void TestPlacementService::anExcludedWorkplaceIsNotProposed()
{
    add({.name = QStringLiteral("Uitgesloten"), .excludedUntil = QDate(2026, 10, 7)});
    add({.name = QStringLiteral("Weer welkom"), .excludedUntil = QDate(2026, 10, 6)});
    QCOMPARE(names(), QStringList{QStringLiteral("Weer welkom")});
}

void TestPlacementService::theNearestComesFirstAndTheFarOnesAreMarked()
{
    add({.name = QStringLiteral("Brugge"), .postcode = QStringLiteral("8000")});
    add({.name = QStringLiteral("Onbekend"), .postcode = {}});
    add({.name = QStringLiteral("Mechelen")});
    add({.name = QStringLiteral("Leuven"), .postcode = QStringLiteral("3000")});
    QCOMPARE(names(),
             (QStringList{QStringLiteral("Mechelen"), QStringLiteral("Leuven"),
                          QStringLiteral("Brugge"), QStringLiteral("Onbekend")}));
    QVERIFY(!suggestions().constLast().distanceKm);
    change([](Learner &learner) { learner.maximumDistanceKm = 10; });
    const auto found = suggestions();
    QCOMPARE(found.constFirst().distanceKm, 0.0);
    QVERIFY(!found.constFirst().tooFar);
    // An unknown distance is not too far.
    QCOMPARE(found.at(1).workplace.enterpriseName, QStringLiteral("Onbekend"));
    QVERIFY(found.at(2).tooFar);
}

void TestPlacementService::aFullWorkplaceComesLast()
{
    add({.name = QStringLiteral("Vol"), .openPlaces = 0});
    add({.name = QStringLiteral("Ver"), .postcode = QStringLiteral("8000"), .openPlaces = 2});
    const auto found = suggestions();
    QCOMPARE(names(), (QStringList{QStringLiteral("Ver"), QStringLiteral("Vol")}));
    QCOMPARE(found.at(0).freePlaces(), 2);
    QVERIFY(found.at(1).isFull());
}

void TestPlacementService::theMentorsRoomLimitsThePlaces()
{
    const EstablishmentId place = add({.employees = 3, .sectorMaximum = 1});
    QCOMPARE(suggestions().constFirst().freePlaces(), 1);
    // Somebody else comes to the same place with the same mentor.
    AgreementDraft draft = test::validOaoDraft();
    draft.agreement.number.clear();
    const auto workplaces
        = m_caseload->workplaces().listForProgramme(QStringLiteral("1096")).value();
    draft.programme.code = QStringLiteral("1096");
    draft.enterprise = {.name = QStringLiteral("Koeling")};
    draft.establishment = {.name = QStringLiteral("Koeling")};
    draft.mentor = {.name = QStringLiteral("Dirk")};
    draft.accreditation.reset();
    const PendingDraft pending{.workplace = workplaces.constFirst().accreditation,
                               .mentor = workplaces.constFirst().mentor,
                               .draft = draft};
    const auto stored = m_caseload->agreements().finish(pending);
    QVERIFY(stored);
    QCOMPARE(stored->establishment, place);
    const auto found = suggestions();
    QCOMPARE(found.constFirst().room.present, 1);
    QVERIFY(found.constFirst().mentorRoom);
    QCOMPARE(found.constFirst().mentorRoom->present, 1);
    QVERIFY(found.constFirst().isFull());
}

void TestPlacementService::withoutAProgrammeNothingIsProposed()
{
    add({});
    change([](Learner &learner) { learner.programmeCode.clear(); });
    QVERIFY(suggestions().isEmpty());
    QCOMPARE(m_caseload->placements().suggestions(LearnerId{999}).error().code,
             ErrorCode::NotFound);
}

void TestPlacementService::theSearchIsToldByTheContacts()
{
    const EstablishmentId place = add({});
    QVERIFY(m_caseload->contacts().save({.learner = m_learner,
                                         .establishment = place,
                                         .heldOn = QDate(2026, 10, 5),
                                         .searchStep = SearchStep::Interview}));
    const auto tries = m_caseload->placements().tries(m_learner);
    QVERIFY(tries);
    QCOMPARE(tries->size(), 1);
    QCOMPARE(tries->constFirst().step, SearchStep::Interview);
}

void TestPlacementService::theHeadFollowsTheTrajectory()
{
    QCOMPARE(head().status, TrajectoryStatus::Screening);
    QVERIFY(!head().next);
    QVERIFY(head().programmeName.contains(u' '));
    QVERIFY(m_caseload->learners().saveScreening(
        {.screening = {.learner = m_learner, .heldOn = QDate(2026, 9, 15)},
         .advice = ScreeningAdvice::Positive}));
    QCOMPARE(head().status, TrajectoryStatus::Searching);
    QCOMPARE(head().days.at(0), QDate(2026, 9, 15));
    const EstablishmentId place = add({});
    for (const int day : {6, 5}) {
        QVERIFY(m_caseload->contacts().save({.learner = m_learner,
                                             .establishment = place,
                                             .heldOn = QDate(2026, 10, day),
                                             .searchStep = SearchStep::Approached}));
    }
    QCOMPARE(head().days.at(1), QDate(2026, 10, 5));
    QCOMPARE(m_caseload->dossiers().head(LearnerId{999}).error().code, ErrorCode::NotFound);
}

void TestPlacementService::theNextStepOfAContactIsTheNextDeadline()
{
    Contact contact{.learner = m_learner,
                    .heldOn = QDate(2026, 10, 5),
                    .nextStep = QStringLiteral("Terugbellen"),
                    .nextOn = QDate(2026, 10, 12)};
    const auto later = m_caseload->contacts().save(contact);
    contact.nextOn = QDate(2026, 10, 6); // overdue
    const auto first = m_caseload->contacts().save(contact);
    QVERIFY(later && first);
    QCOMPARE(head().next->record, first->value);
    QVERIFY(m_caseload->contacts().setNextStepDone(*first, true));
    QCOMPARE(head().next->record, later->value);
    QCOMPARE(head().next->due, QDate(2026, 10, 12));
}

void TestPlacementService::theDeadlinesOfARunningAgreementCount()
{
    AgreementDraft draft = test::validOaoDraft();
    draft.agreement.number.clear();
    draft.agreement.registeredOn.reset();
    const auto stored = m_caseload->agreements().store(draft);
    QVERIFY(stored);
    m_learner = stored->learner;
    const DossierHead shown = head();
    QCOMPARE(shown.status, TrajectoryStatus::Running);
    QCOMPARE(shown.days.at(3), draft.agreement.start);
    QCOMPARE(shown.days.at(4), draft.agreement.end);
    QCOMPARE(shown.days.at(2), m_clock.today());
    QVERIFY(shown.next);
    QCOMPARE(shown.next->who.agreement, stored->id);
    QCOMPARE(shown.next->kind, AgendaKind::Registration);
    // What was done or put off in Vandaag is no longer the next thing here.
    QVERIFY(m_caseload->agenda().finish(*shown.next));
    QVERIFY(!head().next || head().next->kind != AgendaKind::Registration);
}

void TestPlacementService::anAgreementThatEndedEarlyAsksForAnother()
{
    const auto stored = m_caseload->agreements().store(test::validOaoDraft());
    QVERIFY(stored);
    m_learner = stored->learner;
    const QDate last = m_clock.today().addDays(-1);
    QVERIFY(m_caseload->terminations().save(stored->id,
                                            {.procedure = TerminationProcedure::Mutual,
                                             .inWriting = true,
                                             .signedOn = last,
                                             .endsOn = last}));
    QVERIFY(head().next);
    QCOMPARE(head().next->kind, AgendaKind::AgreementEnd); // to be registered
    QVERIFY(m_caseload->agenda().finish(*head().next));
    QVERIFY(head().next);
    QCOMPARE(head().next->kind, AgendaKind::NewWorkplace);
}

QTEST_GUILESS_MAIN(TestPlacementService)
#include "tst_placementservice.moc"
