// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/caseload.h"
#include "tests/support/validdraft.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace traject;

/// Workplaces of a real caseload file: what their dossier and their list tell, and how they come
/// and go.
class TestWorkplaceService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_caseload.reset(); }
    void aDossierHoldsWhatBelongsToTheEstablishment();
    void learnersOfOtherEstablishmentsAndOfTheMentorElsewhereAreTold();
    void aPeriodLiesAroundADay_data();
    void aPeriodLiesAroundADay();
    void theListCountsWhoIsThereOnTheDay();
    void theListSaysWhoIsExcluded();
    void aWorkplaceIsAddedInOneStep();
    void aNumberThatIsTakenIsRefusedWhole();
    void whatAgreementsNeedIsNotRemoved();
    void anEstablishmentGoesWithWhatItHolds();
    void anEnterpriseStaysWhileItHasAnotherEstablishment();
    void aMissingEstablishmentIsNotFound();

private:
    Agreement stored(const AgreementDraft &draft)
    {
        const auto agreement = m_caseload->agreements().store(draft);
        if (!agreement)
            qWarning("%s", qPrintable(agreement.error().detail));
        return agreement.value_or(Agreement());
    }
    [[nodiscard]] WorkplaceService &workplaces() const { return m_caseload->workplaces(); }
    [[nodiscard]] WorkplaceRecords records(EstablishmentId id) const
    {
        return workplaces().records(id).value_or(WorkplaceRecords());
    }
    [[nodiscard]] EstablishmentListItem listed(EstablishmentId id, QDate day) const
    {
        const auto list = workplaces().establishments(day);
        for (const auto &item : list.value_or(QList<EstablishmentListItem>())) {
            if (item.establishment == id)
                return item;
        }
        return {};
    }

    FixedClock m_clock{QDateTime(QDate(2026, 9, 1), QTime(8, 30))};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Caseload> m_caseload;
};

void TestWorkplaceService::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto caseload = Caseload::create(m_folder->filePath(QStringLiteral("test.traject")),
                                     QStringLiteral("correct horse"), m_clock);
    QVERIFY2(caseload, caseload ? "" : qPrintable(caseload.error().detail));
    m_caseload = std::move(*caseload);
}

void TestWorkplaceService::aDossierHoldsWhatBelongsToTheEstablishment()
{
    const AgreementDraft draft = test::validOaoDraft();
    const Agreement agreement = stored(draft);
    const WorkplaceRecords found = records(agreement.establishment);
    QCOMPARE(found.enterprise.name, draft.enterprise.name);
    QCOMPARE(found.establishment.name, draft.establishment.name);
    QCOMPARE(found.establishments, QList<Establishment>{found.establishment});
    QCOMPARE(found.accreditations.size(), 1);
    QCOMPARE(found.accreditations.constFirst().programmeCode, draft.programme.code);
    QVERIFY(!found.programmeNames.value(draft.programme.code).isEmpty());
    QCOMPARE(found.mentors.size(), 1);
    QCOMPARE(found.mentors.constFirst().id, agreement.mentor);
    QCOMPARE(found.stays.size(), 1);
    const WorkplaceStay stay = found.stays.constFirst();
    QCOMPARE(stay.placed.number, agreement.number);
    QCOMPARE(stay.type, draft.agreement.type);
    QCOMPARE(stay.mentorName, draft.mentor.name);
    QCOMPARE(stay.placed.start, draft.agreement.start);
}

void TestWorkplaceService::learnersOfOtherEstablishmentsAndOfTheMentorElsewhereAreTold()
{
    const Agreement here = stored(test::validOaoDraft());
    AgreementDraft second = test::validOaoDraft();
    second.agreement.number.clear();
    second.establishment.name = QStringLiteral("Tweede werkplaats");
    second.establishment.number.clear();
    second.accreditation.reset();
    second.mentor = {.name = QStringLiteral("Iemand Anders")};
    const Agreement there = stored(second);
    AgreementDraft elsewhere = second;
    elsewhere.agreement.number.clear();
    elsewhere.enterprise.name = QStringLiteral("Andere Koeling bv");
    elsewhere.enterprise.kbo.clear();
    elsewhere.mentor = test::validOaoDraft().mentor;
    const Agreement far = stored(elsewhere);
    QVERIFY(there.establishment != here.establishment && far.mentor != here.mentor);

    const auto numbersOf = [](const WorkplaceRecords &found) {
        QSet<QString> numbers;
        for (const WorkplaceStay &stay : found.stays)
            numbers.insert(stay.placed.number);
        return numbers;
    };
    QCOMPARE(numbersOf(records(here.establishment)),
             (QSet<QString>{here.number, there.number, far.number}));
    QCOMPARE(records(here.establishment).establishments.size(), 2);
    QCOMPARE(numbersOf(records(there.establishment)), (QSet<QString>{here.number, there.number}));
    QCOMPARE(numbersOf(records(far.establishment)), (QSet<QString>{here.number, far.number}));
}

void TestWorkplaceService::aPeriodLiesAroundADay_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<int>("expected");
    const QDate day(2026, 9, 1);
    const auto row = [](const char *name, QDate start, QDate end, StayTime expected) {
        QTest::newRow(name) << start << end << int(expected);
    };
    row("starts today", day, QDate(2027, 6, 30), StayTime::Now);
    row("starts tomorrow", day.addDays(1), QDate(2027, 6, 30), StayTime::Coming);
    row("ends today", QDate(2025, 9, 1), day, StayTime::Now);
    row("ended yesterday", QDate(2025, 9, 1), day.addDays(-1), StayTime::Before);
    row("has no end", QDate(2025, 9, 1), QDate(), StayTime::Now);
    row("has no start", QDate(), QDate(2027, 6, 30), StayTime::Unknown);
}

void TestWorkplaceService::aPeriodLiesAroundADay()
{
    QFETCH(const QDate, start);
    QFETCH(const QDate, end);
    PlacedAgreement placed;
    if (start.isValid())
        placed.start = start;
    if (end.isValid())
        placed.end = end;
    QTEST(int(stayTime(placed, QDate(2026, 9, 1))), "expected");
}

void TestWorkplaceService::theListCountsWhoIsThereOnTheDay()
{
    AgreementDraft draft = test::validOaoDraft();
    const Agreement agreement = stored(draft);
    const QDate start = *draft.agreement.start;
    const QDate end = *draft.agreement.end;
    const EstablishmentId id = agreement.establishment;
    QCOMPARE(listed(id, start.addDays(-1)).learners, 0);
    QCOMPARE(listed(id, start).learners, 1);
    QCOMPARE(listed(id, end).learners, 1);
    QCOMPARE(listed(id, end.addDays(1)).learners, 0);
    const EstablishmentListItem item = listed(id, start);
    QCOMPARE(item.accreditations, 1);
    QCOMPARE(item.valid, 1);
    QCOMPARE(item.validUntil, draft.accreditation->validUntil);
    QCOMPARE(item.mentors, 1);
    QVERIFY(item.searchKey.contains(QStringLiteral("duffel")));
    QCOMPARE(listed(id, draft.accreditation->approvedOn->addDays(-1)).valid, 0);
    QCOMPARE(listed(id, *draft.accreditation->approvedOn).valid, 1);
    QCOMPARE(listed(id, *item.validUntil).valid, 1);
    QCOMPARE(listed(id, item.validUntil->addDays(1)).valid, 0);
}

void TestWorkplaceService::theListSaysWhoIsExcluded()
{
    const Agreement agreement = stored(test::validOaoDraft());
    WorkplaceRecords found = records(agreement.establishment);
    const QDate day(2027, 3, 1);
    QVERIFY(!listed(agreement.establishment, day).excluded);
    found.enterprise.excludedUntil = day;
    QVERIFY(workplaces().saveEnterprise(found.enterprise).has_value());
    QVERIFY(listed(agreement.establishment, day).excluded);
    QVERIFY(!listed(agreement.establishment, day.addDays(1)).excluded);
    found.establishment.excludedFrom = day.addDays(10);
    QVERIFY(workplaces().saveEstablishment(found.establishment).has_value());
    QVERIFY(!listed(agreement.establishment, day.addDays(9)).excluded);
    QVERIFY(listed(agreement.establishment, day.addDays(10)).excluded);
}

void TestWorkplaceService::aWorkplaceIsAddedInOneStep()
{
    QSignalSpy told(&workplaces(), &WorkplaceService::workplacesReset);
    const auto id = workplaces().saveWorkplace(
        {.name = QStringLiteral("Bakkerij De Gist bv"),
         .number = EnterpriseNumber::parse(QStringLiteral("0123.456.749")).value()},
        {.name = QStringLiteral("De Gist Lier")});
    QVERIFY2(id.has_value(), id ? "" : qPrintable(id.error().detail));
    QCOMPARE(told.size(), 1);
    QCOMPARE(records(*id).enterprise.name, QStringLiteral("Bakkerij De Gist bv"));
    QCOMPARE(records(*id).establishment.name, QStringLiteral("De Gist Lier"));
    // A second establishment comes to the same enterprise.
    const auto second = workplaces().saveWorkplace(records(*id).enterprise,
                                                   {.name = QStringLiteral("De Gist Duffel")});
    QVERIFY(second.has_value());
    QCOMPARE(records(*second).establishments.size(), 2);
    QVERIFY(m_caseload->history().undo().has_value());
    QVERIFY(m_caseload->history().undo().has_value());
    QVERIFY(!workplaces().records(*id).has_value());
}

void TestWorkplaceService::aNumberThatIsTakenIsRefusedWhole()
{
    stored(test::validOaoDraft());
    const int before = m_caseload->info()->enterprises;
    const auto refused = workplaces().saveWorkplace(
        {.name = QStringLiteral("Nieuw bv")},
        {.number = EstablishmentNumber::parse(QStringLiteral("2.190.031.257")).value()});
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(m_caseload->info()->enterprises, before);
}

void TestWorkplaceService::whatAgreementsNeedIsNotRemoved()
{
    const Agreement agreement = stored(test::validOaoDraft());
    QCOMPARE(workplaces().hindrances(agreement.establishment)->agreements, 1);
    QCOMPARE(workplaces().hindrances(agreement.mentor)->agreements, 1);
    QCOMPARE(workplaces().remove(agreement.establishment).error().code, ErrorCode::Conflict);
    QCOMPARE(workplaces().remove(agreement.mentor).error().code, ErrorCode::Conflict);
    // Nothing of it went: the accreditation, which nothing keeps, is still there.
    QCOMPARE(records(agreement.establishment).accreditations.size(), 1);
    const AccreditationId accreditation
        = records(agreement.establishment).accreditations.constFirst().id;
    QVERIFY(workplaces().remove(accreditation).has_value());
    QCOMPARE(records(agreement.establishment).accreditations.size(), 0);
}

void TestWorkplaceService::anEstablishmentGoesWithWhatItHolds()
{
    const auto id = workplaces().saveWorkplace({.name = QStringLiteral("Bakkerij")},
                                               {.name = QStringLiteral("Lier")});
    QVERIFY(id.has_value());
    const auto mentor
        = workplaces().saveMentor({.establishment = *id, .name = QStringLiteral("Dirk De Clercq")});
    QVERIFY(mentor.has_value());
    const auto accreditation = workplaces().saveAccreditation(
        {.establishment = *id,
         .programmeCode = m_caseload->programmes().list()->constFirst().code,
         .mentor = *mentor});
    QVERIFY(accreditation.has_value());
    QVERIFY(workplaces().hindrances(*id)->isNone());
    const int enterprises = m_caseload->info()->enterprises;
    QVERIFY(workplaces().remove(*id).has_value());
    QCOMPARE(m_caseload->info()->enterprises, enterprises - 1);
    QCOMPARE(m_caseload->info()->mentors, 0);
    const auto undone = m_caseload->history().undo();
    QVERIFY2(undone.has_value(), undone ? "" : qPrintable(undone.error().detail));
    QCOMPARE(records(*id).accreditations.constFirst().mentor, *mentor);
}

void TestWorkplaceService::anEnterpriseStaysWhileItHasAnotherEstablishment()
{
    const auto first = workplaces().saveWorkplace({.name = QStringLiteral("Bakkerij")},
                                                  {.name = QStringLiteral("Lier")});
    const auto second = workplaces().saveWorkplace(records(*first).enterprise,
                                                   {.name = QStringLiteral("Duffel")});
    QVERIFY(second.has_value());
    QVERIFY(workplaces().remove(*first).has_value());
    QCOMPARE(records(*second).establishments.size(), 1);
    QVERIFY(workplaces().remove(*second).has_value());
    QCOMPARE(m_caseload->info()->enterprises, 0);
}

void TestWorkplaceService::aMissingEstablishmentIsNotFound()
{
    QCOMPARE(workplaces().records(EstablishmentId{77}).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestWorkplaceService)
#include "tst_workplaceservice.moc"
