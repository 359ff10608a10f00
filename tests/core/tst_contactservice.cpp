// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/caseload.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace traject;

/// Contacts and screenings in a real caseload file.
class TestContactService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_caseload.reset(); }
    void aContactIsStoredAsItWasNoted();
    void aContactIsOneStepOfTheHistory();
    void theNewestContactComesFirst();
    void aContactIsFoundByItsWorkplaceToo();
    void aContactIsAboutSomebodyOnSomeDay();
    void anUnknownLearnerHasNoContacts();
    void theNextStepIsDoneAndOpenAgain();
    void aRemovedContactComesBackByUndo();
    void thePersonsAreThoseAround();
    void theWorkplacesAreThoseThatAreKnownOrAccredited();
    void everyChangeIsTold();
    void contactsGoWithTheirLearner();
    void aScreeningIsOneStepWithTheFactsOfTheLearner();
    void aSecondScreeningTakesThePlaceOfTheFirst();

private:
    [[nodiscard]] Contact contact(const QString &note) const
    {
        return {.learner = m_learner,
                .establishment = m_establishment,
                .heldOn = QDate(2026, 10, 5),
                .kind = ContactKind::Call,
                .person = QStringLiteral("Els Maes"),
                .note = note,
                .searchStep = SearchStep::Interested,
                .nextStep = QStringLiteral("Mail met het plan"),
                .nextOn = QDate(2026, 10, 9)};
    }
    [[nodiscard]] ContactService &service() const { return m_caseload->contacts(); }
    [[nodiscard]] QStringList notes() const
    {
        QStringList notes;
        const auto list = service().listForLearner(m_learner);
        for (const ContactListItem &item : list.value_or(QList<ContactListItem>()))
            notes << item.contact.note;
        return notes;
    }

    QTemporaryDir m_dir;
    FixedClock m_clock{QDateTime(QDate(2026, 10, 7), QTime(9, 30))};
    std::unique_ptr<Caseload> m_caseload;
    LearnerId m_learner;
    EstablishmentId m_establishment;
};

void TestContactService::init()
{
    const QString path = m_dir.filePath(QStringLiteral("contacts.traject"));
    QFile::remove(path);
    auto created = Caseload::create(path, QStringLiteral("een lange wachtzin"), m_clock);
    QVERIFY(created);
    m_caseload = std::move(*created);
    const auto learner = m_caseload->learners().save(
        {.familyName = QStringLiteral("Peeters"),
         .givenName = QStringLiteral("Lore"),
         .guardian = Guardian{.name = QStringLiteral("Jan Peeters")}});
    QVERIFY(learner);
    m_learner = *learner;
    const auto enterprise
        = m_caseload->workplaces().saveEnterprise({.name = QStringLiteral("Koeling bv")});
    QVERIFY(enterprise);
    const auto establishment
        = m_caseload->workplaces().saveEstablishment({.enterprise = *enterprise,
                                                      .name = QStringLiteral("Koeling Mechelen"),
                                                      .contactPerson = QStringLiteral("Els Maes")});
    QVERIFY(establishment);
    m_establishment = *establishment;
    QVERIFY(m_caseload->workplaces().saveMentor(
        {.establishment = m_establishment, .name = QStringLiteral("Dirk De Clercq")}));
}

void TestContactService::aContactIsStoredAsItWasNoted()
{
    Contact noted = contact(QStringLiteral("Wil haar zien"));
    const auto id = service().save(noted);
    QVERIFY(id);
    noted.id = *id;
    QCOMPARE(service().contact(*id).value_or(Contact()), noted);
    const auto list = service().listForLearner(m_learner);
    QVERIFY(list);
    QCOMPARE(list->size(), 1);
    QCOMPARE(list->constFirst().contact, noted);
    QCOMPARE(list->constFirst().learnerName, QStringLiteral("Lore Peeters"));
    QCOMPARE(list->constFirst().enterpriseName, QStringLiteral("Koeling bv"));
    QCOMPARE(list->constFirst().establishmentName, QStringLiteral("Koeling Mechelen"));
}

void TestContactService::aContactIsOneStepOfTheHistory()
{
    const int before = m_caseload->info().value_or(CaseloadInfo()).operations;
    QVERIFY(service().save(contact(QStringLiteral("Wil haar zien"))));
    QCOMPARE(m_caseload->info().value_or(CaseloadInfo()).operations, before + 1);
    QVERIFY(m_caseload->history().undo());
    QVERIFY(notes().isEmpty());
    QVERIFY(m_caseload->history().redo());
    QCOMPARE(notes(), QStringList{QStringLiteral("Wil haar zien")});
}

void TestContactService::theNewestContactComesFirst()
{
    Contact older = contact(QStringLiteral("eerst"));
    older.heldOn = QDate(2026, 10, 1);
    QVERIFY(service().save(contact(QStringLiteral("daarna"))));
    QVERIFY(service().save(older));
    QVERIFY(service().save(contact(QStringLiteral("daarna nog"))));
    QCOMPARE(notes(),
             (QStringList{QStringLiteral("daarna nog"), QStringLiteral("daarna"),
                          QStringLiteral("eerst")}));
}

void TestContactService::aContactIsFoundByItsWorkplaceToo()
{
    Contact noted = contact(QStringLiteral("Plaats vrij"));
    noted.learner = {};
    QVERIFY(service().save(noted));
    QVERIFY(notes().isEmpty());
    const auto list = service().listForEstablishment(m_establishment);
    QVERIFY(list);
    QCOMPARE(list->size(), 1);
    QVERIFY(list->constFirst().learnerName.isEmpty());
    QCOMPARE(service().list().value_or(QList<ContactListItem>()).size(), 1);
}

void TestContactService::aContactIsAboutSomebodyOnSomeDay()
{
    Contact nobody = contact({});
    nobody.learner = {};
    nobody.establishment = {};
    QCOMPARE(service().save(nobody).error().code, ErrorCode::InvalidInput);
    Contact someDay = contact({});
    someDay.heldOn = {};
    QCOMPARE(service().save(someDay).error().code, ErrorCode::InvalidInput);
}

void TestContactService::anUnknownLearnerHasNoContacts()
{
    Contact unknown = contact({});
    unknown.learner = LearnerId{999};
    QCOMPARE(service().save(unknown).error().code, ErrorCode::NotFound);
    QCOMPARE(service().persons(LearnerId{999}, {}).error().code, ErrorCode::NotFound);
    QCOMPARE(service().remove(ContactId{999}).error().code, ErrorCode::NotFound);
}

void TestContactService::theNextStepIsDoneAndOpenAgain()
{
    const auto id = service().save(contact(QStringLiteral("Wil haar zien")));
    QVERIFY(id);
    QVERIFY(service().setNextStepDone(*id, true));
    QCOMPARE(service().contact(*id)->nextDoneOn, m_clock.today());
    QVERIFY(service().setNextStepDone(*id, false));
    QVERIFY(!service().contact(*id)->nextDoneOn);
}

void TestContactService::aRemovedContactComesBackByUndo()
{
    const auto id = service().save(contact(QStringLiteral("Wil haar zien")));
    QVERIFY(id);
    QVERIFY(service().remove(*id));
    QVERIFY(notes().isEmpty());
    QVERIFY(m_caseload->history().undo());
    QCOMPARE(notes(), QStringList{QStringLiteral("Wil haar zien")});
}

void TestContactService::thePersonsAreThoseAround()
{
    Contact earlier = contact({});
    earlier.person = QStringLiteral("Onthaal");
    QVERIFY(service().save(earlier));
    QVERIFY(service().save(contact({})));
    const auto all = service().persons(m_learner, m_establishment);
    QVERIFY(all);
    QCOMPARE(*all,
             (QStringList{QStringLiteral("Lore Peeters"), QStringLiteral("Jan Peeters"),
                          QStringLiteral("Els Maes"), QStringLiteral("Dirk De Clercq"),
                          QStringLiteral("Onthaal")}));
    QVERIFY(service().persons({}, {})->isEmpty());
}

void TestContactService::theWorkplacesAreThoseThatAreKnownOrAccredited()
{
    const auto names = [this] {
        QStringList list;
        const auto found = service().establishments(m_learner);
        for (const auto &each : found.value_or(QList<EstablishmentName>()))
            list << each.establishmentName;
        return list;
    };
    QVERIFY(names().isEmpty());
    QVERIFY(service().save(contact({})));
    QCOMPARE(names(), QStringList{QStringLiteral("Koeling Mechelen")});
    Learner learner = m_caseload->learners().learner(m_learner).value();
    learner.programmeCode = QStringLiteral("1096");
    QVERIFY(m_caseload->learners().save(learner));
    const auto enterprise
        = m_caseload->workplaces().saveEnterprise({.name = QStringLiteral("Elektro bv")});
    const auto accredited = m_caseload->workplaces().saveEstablishment(
        {.enterprise = *enterprise, .name = QStringLiteral("Elektro Gent")});
    QVERIFY(m_caseload->workplaces().saveAccreditation(
        {.establishment = *accredited, .programmeCode = QStringLiteral("1096")}));
    QCOMPARE(names(),
             (QStringList{QStringLiteral("Elektro Gent"), QStringLiteral("Koeling Mechelen")}));
}

void TestContactService::everyChangeIsTold()
{
    QSignalSpy changes(&service(), &ContactService::contactsChanged);
    QSignalSpy history(&m_caseload->history(), &HistoryService::changed);
    const auto id = service().save(contact({}));
    QVERIFY(id);
    QVERIFY(service().setNextStepDone(*id, true));
    QVERIFY(service().remove(*id));
    QCOMPARE(changes.size(), 3);
    QCOMPARE(changes.constFirst().constFirst().value<LearnerId>(), m_learner);
    QVERIFY(history.size() >= 3); // others may tell the same change
}

void TestContactService::contactsGoWithTheirLearner()
{
    QVERIFY(service().save(contact(QStringLiteral("Wil haar zien"))));
    QVERIFY(m_caseload->learners().remove(m_learner));
    QVERIFY(notes().isEmpty());
    QVERIFY(m_caseload->history().undo());
    QCOMPARE(notes(), QStringList{QStringLiteral("Wil haar zien")});
}

void TestContactService::aScreeningIsOneStepWithTheFactsOfTheLearner()
{
    LearnerService &learners = m_caseload->learners();
    auto screening = learners.screening(m_learner);
    QVERIFY(screening);
    QVERIFY(screening->screening.id.isNull());
    QCOMPARE(screening->screening.learner, m_learner);
    screening->screening.heldOn = QDate(2026, 9, 15);
    screening->screening.willing = true;
    screening->screening.ready = false;
    screening->screening.strengths = QStringLiteral("handig");
    screening->advice = ScreeningAdvice::Positive;
    screening->transport = QStringLiteral("fiets");
    screening->maximumDistanceKm = 12;
    const int before = m_caseload->info().value_or(CaseloadInfo()).operations;
    QVERIFY(learners.saveScreening(*screening));
    QCOMPARE(m_caseload->info().value_or(CaseloadInfo()).operations, before + 1);
    auto stored = learners.screening(m_learner);
    QVERIFY(stored);
    QVERIFY(!stored->screening.id.isNull());
    stored->screening.id = {};
    QCOMPARE(*stored, *screening);
    QCOMPARE(learners.learner(m_learner)->maximumDistanceKm, 12);
    QVERIFY(m_caseload->history().undo());
    QVERIFY(learners.screening(m_learner)->screening.id.isNull());
    QVERIFY(!learners.learner(m_learner)->screeningAdvice);
}

void TestContactService::aSecondScreeningTakesThePlaceOfTheFirst()
{
    LearnerService &learners = m_caseload->learners();
    LearnerScreening first{.screening = {.learner = m_learner, .willing = true}};
    QVERIFY(learners.saveScreening(first));
    const auto known = learners.screening(m_learner);
    QVERIFY(known);
    LearnerScreening second = *known;
    second.screening.willing = false;
    QVERIFY(learners.saveScreening(second));
    QCOMPARE(learners.screening(m_learner)->screening.willing, false);
    QCOMPARE(learners.saveScreening(first).error().code, ErrorCode::Conflict);
    QCOMPARE(learners.screening(LearnerId{999}).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestContactService)
#include "tst_contactservice.moc"
