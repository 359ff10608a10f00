// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/placementtry.h"

#include <QTest>

using namespace traject;

/// How far the search for a workplace came, told by contacts alone.
class TestPlacementTry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutAStepThereIsNoTry();
    void theNewestStepCounts();
    void aStepLastsFromItsFirstContact();
    void aLaterTalkKeepsTheStep();
    void theFurthestComesFirstAndRefusalsLast();
    void theEarliestOpenNextStepIsShown();

private:
    [[nodiscard]] static ContactListItem on(int day, int establishment,
                                            std::optional<SearchStep> step)
    {
        return {.contact = {.establishment = EstablishmentId{establishment},
                            .heldOn = QDate(2026, 10, day),
                            .person = QStringLiteral("persoon %1").arg(day),
                            .searchStep = step},
                .enterpriseName = QStringLiteral("Onderneming %1").arg(establishment)};
    }
};

void TestPlacementTry::withoutAStepThereIsNoTry()
{
    QVERIFY(placementTries({}).isEmpty());
    QVERIFY(placementTries({on(3, 1, {}), on(2, 0, SearchStep::Approached)}).isEmpty());
}

void TestPlacementTry::theNewestStepCounts()
{
    const auto tries
        = placementTries({on(5, 1, SearchStep::Interview), on(3, 1, SearchStep::Approached)});
    QCOMPARE(tries.size(), 1);
    QCOMPARE(tries.constFirst().step, SearchStep::Interview);
    QCOMPARE(tries.constFirst().since, QDate(2026, 10, 5));
    QCOMPARE(tries.constFirst().contacts, 2);
}

void TestPlacementTry::aStepLastsFromItsFirstContact()
{
    const auto tries = placementTries(
        {on(7, 1, SearchStep::Interested), on(6, 1, {}), on(5, 1, SearchStep::Interested),
         on(4, 1, SearchStep::Approached), on(3, 1, SearchStep::Interested)});
    QCOMPARE(tries.constFirst().since, QDate(2026, 10, 5));
}

void TestPlacementTry::aLaterTalkKeepsTheStep()
{
    const auto tries = placementTries({on(9, 1, {}), on(5, 1, SearchStep::Agreed)});
    QCOMPARE(tries.constFirst().step, SearchStep::Agreed);
    QCOMPARE(tries.constFirst().lastOn, QDate(2026, 10, 9));
    QCOMPARE(tries.constFirst().person, QStringLiteral("persoon 9"));
}

void TestPlacementTry::theFurthestComesFirstAndRefusalsLast()
{
    const auto tries
        = placementTries({on(9, 1, SearchStep::Refused), on(8, 2, SearchStep::Approached),
                          on(7, 3, SearchStep::Agreed), on(6, 4, SearchStep::Approached)});
    QList<qint64> order;
    for (const PlacementTry &each : tries)
        order << each.establishment.value;
    QCOMPARE(order, (QList<qint64>{3, 2, 4, 1}));
}

void TestPlacementTry::theEarliestOpenNextStepIsShown()
{
    const auto with
        = [](ContactListItem item, const char *step, std::optional<QDate> by, bool done = false) {
              item.contact.nextStep = QString::fromLatin1(step);
              item.contact.nextOn = by;
              if (done)
                  item.contact.nextDoneOn = QDate(2026, 10, 20);
              return item;
          };
    const auto tries = placementTries(
        {with(on(9, 1, SearchStep::Interested), "later", QDate(2026, 11, 9)),
         with(on(8, 1, {}), "ooit", {}), with(on(7, 1, {}), "eerst", QDate(2026, 11, 2)),
         with(on(6, 1, {}), "gedaan", QDate(2026, 10, 15), true)});
    QCOMPARE(tries.constFirst().nextStep, QStringLiteral("eerst"));
    QCOMPARE(tries.constFirst().nextOn, QDate(2026, 11, 2));
}

QTEST_APPLESS_MAIN(TestPlacementTry)
#include "tst_placementtry.moc"
