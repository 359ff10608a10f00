// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/documents/annexes.h"
#include "tests/support/documenttext.h"
#include "tests/support/validdraft.h"

#include <QTest>

using namespace traject;
using namespace traject::documents;

namespace {

template <typename T>
QList<T> all(const QList<Block> &blocks)
{
    QList<T> result;
    for (const Block &block : blocks) {
        if (const auto *value = std::get_if<T>(&block))
            result += *value;
    }
    return result;
}

QString textOf(const QList<Block> &blocks)
{
    return test::textsOf(blocks).join(u'\n');
}

} // namespace

class TestAnnexes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachWeekHasAGridAndItsHoursInWords();
    void theHoursStandInTheOrderOfTheWeek();
    void severalWeeksHaveNamesAnAverageAndAFirstMonday();
    void anEmptyWeekSaysSo();
    void anEmptyTimetableIsDotted();
    void thePlanHasARowForEachCompetenceUnderItsCluster();
    void clustersThatComeBackAreJoined();
    void whatNobodyTrainsIsListedOnce();
    void aCompleteTrainingPlanListsNothing();
    void anEmptyPlanIsDotted();
};

void TestAnnexes::eachWeekHasAGridAndItsHoursInWords()
{
    const AgreementDraft draft = test::validOaoDraft();
    const QList<Block> blocks = timetableAnnex(draft);
    QCOMPARE(all<WeekGrid>(blocks).size(), 1);
    QCOMPARE(all<WeekGrid>(blocks).at(0).week, draft.schedule.weeks.at(0));
    const QList<Table> tables = all<Table>(blocks);
    QCOMPARE(tables.size(), 2);
    QCOMPARE(tables.at(0).rows.size(), 5);
    QCOMPARE(tables.at(0).rows.at(3),
             (QStringList{QStringLiteral("donderdag"), QStringLiteral("8.30 u."),
                          QStringLiteral("16.30 u."), QStringLiteral("60 minuten"),
                          QStringLiteral("school"), QStringLiteral("7,00 u.")}));
    QCOMPARE(tables.at(1).rows,
             (QList<QStringList>{{QStringLiteral("Elke week"), QStringLiteral("24,00 u."),
                                  QStringLiteral("14,00 u."), QStringLiteral("38,00 u.")}}));
}

void TestAnnexes::theHoursStandInTheOrderOfTheWeek()
{
    AgreementDraft draft = test::validOaoDraft();
    draft.schedule.weeks = {{test::slot(Qt::Friday, Venue::School, u"13:00", u"16:00"),
                             test::slot(Qt::Monday, Venue::Workplace, u"8:00", u"12:00"),
                             test::slot(Qt::Friday, Venue::School, u"8:30", u"12:00")}};
    const Table table = all<Table>(timetableAnnex(draft)).at(0);
    QStringList order;
    for (const QStringList &row : table.rows)
        order += row.at(0) + u' ' + row.at(1);
    QCOMPARE(order,
             (QStringList{QStringLiteral("maandag 8.00 u."), QStringLiteral("vrijdag 8.30 u."),
                          QStringLiteral("vrijdag 13.00 u.")}));
}

void TestAnnexes::severalWeeksHaveNamesAnAverageAndAFirstMonday()
{
    AgreementDraft draft = test::validOaoDraft();
    draft.schedule.alternation = Alternation::Blocks;
    draft.schedule.weeks = {{test::slot(Qt::Monday, Venue::Workplace, u"8:00", u"16:00")},
                            {test::slot(Qt::Monday, Venue::School, u"8:00", u"12:00")}};
    const QList<Block> blocks = timetableAnnex(draft);
    QCOMPARE(all<WeekGrid>(blocks).at(1).title, QStringLiteral("Week 2"));
    const Table totals = all<Table>(blocks).last();
    QCOMPARE(totals.rows.size(), 3);
    QCOMPARE(totals.rows.last(),
             (QStringList{QStringLiteral("Gemiddeld per week"), QStringLiteral("4,00 u."),
                          QStringLiteral("2,00 u."), QStringLiteral("6,00 u.")}));
    // The start, 1 September 2026, is a Tuesday.
    QVERIFY(textOf(blocks).contains(QStringLiteral("maandag 31 augustus 2026")));
}

void TestAnnexes::anEmptyWeekSaysSo()
{
    AgreementDraft draft = test::validOaoDraft();
    draft.schedule.weeks += WeekPattern();
    QVERIFY(textOf(timetableAnnex(draft))
                .contains(QStringLiteral("Week 2\nIn deze week zijn er geen uren.")));
}

void TestAnnexes::anEmptyTimetableIsDotted()
{
    AgreementDraft draft = test::validOaoDraft();
    draft.schedule.weeks.clear();
    QVERIFY(textOf(timetableAnnex(draft)).contains(QStringLiteral("………………………")));
}

void TestAnnexes::thePlanHasARowForEachCompetenceUnderItsCluster()
{
    const Table table = all<Table>(trainingPlanAnnex(test::validOaoDraft())).at(0);
    QCOMPARE(table.rows.size(), 5);
    QCOMPARE(table.rows.at(0), QStringList{QStringLiteral("Plaatsen")});
    QCOMPARE(table.rows.at(1),
             (QStringList{QStringLiteral("Monteert leidingen en soldeert ze"),
                          QStringLiteral("school en werkplek"), QStringLiteral("september-juni")}));
    QCOMPARE(table.rows.at(3), QStringList{QStringLiteral("Rekenen")});
}

void TestAnnexes::clustersThatComeBackAreJoined()
{
    AgreementDraft draft = test::validOaoDraft();
    draft.trainingPlan
        += {QStringLiteral("Plaatsen"), QStringLiteral("Isoleert"), PlanVenue::School, QString()};
    const Table table = all<Table>(trainingPlanAnnex(draft)).at(0);
    QCOMPARE(table.rows.size(), 6);
    QCOMPARE(table.rows.at(3),
             (QStringList{QStringLiteral("Isoleert"), QStringLiteral("school"),
                          QStringLiteral("………………………")}));
}

void TestAnnexes::whatNobodyTrainsIsListedOnce()
{
    AgreementDraft draft = test::validOaoDraft();
    draft.programme.competences += QStringLiteral("Laadt koelmiddel");
    draft.trainingPlan += {QString(), QStringLiteral("laadt  koelmiddel"), PlanVenue::None, {}};
    draft.trainingPlan += {QString(), QStringLiteral("Zoekt lekken"), PlanVenue::None, {}};
    // Listed twice, trained once: covered.
    draft.trainingPlan += {QString(), QStringLiteral("Berekent een koellast"), PlanVenue::None, {}};
    const QList<BulletList> lists = all<BulletList>(trainingPlanAnnex(draft));
    QCOMPARE(lists.size(), 1);
    QCOMPARE(lists.at(0).items,
             (QStringList{QStringLiteral("Laadt koelmiddel"), QStringLiteral("Zoekt lekken")}));
}

void TestAnnexes::aCompleteTrainingPlanListsNothing()
{
    QVERIFY(all<BulletList>(trainingPlanAnnex(test::validOaoDraft())).isEmpty());
}

void TestAnnexes::anEmptyPlanIsDotted()
{
    AgreementDraft draft = test::validOaoDraft();
    draft.trainingPlan.clear();
    const QList<Block> blocks = trainingPlanAnnex(draft);
    QVERIFY(all<Table>(blocks).isEmpty());
    QCOMPARE(all<BulletList>(blocks).at(0).items.size(), 3);
}

QTEST_APPLESS_MAIN(TestAnnexes)
#include "tst_annexes.moc"
