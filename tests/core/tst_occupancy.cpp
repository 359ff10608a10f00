// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/occupancy.h"

#include <QTest>

#include <random>

using namespace traject;

namespace {

const QDate september(2026, 9, 1);
const QDate june(2027, 6, 30);

Stay stay(int learner, QDate first, std::optional<QDate> last)
{
    return {.learner = LearnerId{learner}, .first = first, .last = last};
}

PlacedAgreement placed(int id, int learner, QDate start, std::optional<QDate> end)
{
    return {.id = AgreementId{id},
            .number = QString::number(id),
            .learner = LearnerId{learner},
            .enterprise = EnterpriseId{1},
            .establishment = EstablishmentId{1},
            .mentor = MentorId{1},
            .start = start,
            .end = end};
}

QString numbers(const QList<PlacedAgreement> &agreements)
{
    QStringList list;
    for (const PlacedAgreement &agreement : agreements)
        list += agreement.number;
    return list.join(u' ');
}

} // namespace

Q_DECLARE_METATYPE(QList<Stay>)
Q_DECLARE_METATYPE(std::optional<QDate>)

/// The most learners on one day of a period, and what stands around an agreement.
class TestOccupancy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBusiestDayIsCounted_data();
    void theBusiestDayIsCounted();
    void itIsTheSameAsCountingEachDay();
    void anAgreementIsSurroundedByTheOthers();
    void itsOwnLearnerAndItselfAreNoOthers();
    void aMentorIsAPerson();
    void whatIsUnknownIsNotCounted();
};

void TestOccupancy::theBusiestDayIsCounted_data()
{
    QTest::addColumn<QList<Stay>>("stays");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<std::optional<QDate>>("last");
    QTest::addColumn<int>("learners");
    QTest::addColumn<QDate>("day");
    using Stays = QList<Stay>;
    const std::optional<QDate> end = june;
    const auto row = [](const char *name, const Stays &stays, QDate first,
                        std::optional<QDate> last, int learners, QDate day) {
        QTest::newRow(name) << stays << first << last << learners << day;
    };
    row("nobody", {}, september, end, 0, {});
    row("ended the day before", {stay(1, QDate(2026, 1, 1), QDate(2026, 8, 31))}, september, end, 0,
        {});
    row("ends on the first day", {stay(1, QDate(2026, 1, 1), september)}, september, end, 1,
        september);
    row("starts on the last day", {stay(1, june, QDate(2027, 12, 31))}, september, end, 1, june);
    row("starts the day after", {stay(1, QDate(2027, 7, 1), QDate(2027, 12, 31))}, september, end,
        0, {});
    row("one after the other",
        {stay(1, september, QDate(2026, 12, 31)), stay(2, QDate(2027, 1, 1), june)}, september, end,
        1, september);
    row("a shared day", {stay(1, september, QDate(2027, 1, 1)), stay(2, QDate(2027, 1, 1), june)},
        september, end, 2, QDate(2027, 1, 1));
    row("one learner twice on one day",
        {stay(1, september, QDate(2027, 1, 31)), stay(1, QDate(2027, 1, 1), june)}, september, end,
        1, september);
    row("one of two stays of a learner goes on",
        {stay(1, september, june), stay(1, september, QDate(2026, 10, 1)),
         stay(2, QDate(2026, 11, 1), june)},
        september, end, 2, QDate(2026, 11, 1));
    row("without an end", {stay(1, QDate(2020, 1, 1), std::nullopt)}, september, end, 1, september);
    row("without an end, not begun", {stay(1, QDate(2027, 7, 1), std::nullopt)}, september, end, 0,
        {});
    row("a period without an end", {stay(1, QDate(2040, 1, 1), QDate(2040, 1, 1))}, september, {},
        1, QDate(2040, 1, 1));
    row("a period of one day",
        {stay(1, QDate(2026, 1, 1), september), stay(2, september, june),
         stay(3, QDate(2026, 9, 2), june)},
        september, september, 2, september);
    row("a period that ends before it begins", {stay(1, QDate(2020, 1, 1), june)}, june, september,
        0, {});
    row("a stay that ends before it begins", {stay(1, june, september)}, september, end, 0, {});
    row("the first of two busiest days",
        {stay(1, september, june), stay(2, QDate(2026, 10, 1), QDate(2026, 10, 2)),
         stay(3, QDate(2026, 11, 1), QDate(2026, 11, 2))},
        september, end, 2, QDate(2026, 10, 1));
}

void TestOccupancy::theBusiestDayIsCounted()
{
    QFETCH(QList<Stay>, stays);
    QFETCH(QDate, first);
    QFETCH(std::optional<QDate>, last);
    QFETCH(int, learners);
    QFETCH(QDate, day);
    const BusiestDay busiest = busiestDay(stays, first, last);
    QCOMPARE(busiest.learners, learners);
    QCOMPARE(busiest.day, day);
}

void TestOccupancy::itIsTheSameAsCountingEachDay()
{
    std::mt19937 random(20260901);
    const auto below
        = [&random](int bound) { return static_cast<int>(random() % unsigned(bound)); };
    for (int round = 0; round < 300; ++round) {
        QList<Stay> stays;
        for (int i = below(8); i > 0; --i) {
            const QDate first = september.addDays(below(40) - 5);
            stays.append(
                stay(below(4) + 1, first,
                     below(5) == 0 ? std::nullopt : std::optional(first.addDays(below(20) - 1))));
        }
        const QDate last = september.addDays(below(35) - 1);
        BusiestDay expected;
        for (QDate day = september; day <= last; day = day.addDays(1)) {
            QSet<LearnerId> present;
            for (const Stay &one : stays) {
                if (one.first <= day && (!one.last || day <= *one.last))
                    present.insert(one.learner);
            }
            if (present.size() > expected.learners)
                expected = {.learners = static_cast<int>(present.size()), .day = day};
        }
        const BusiestDay found = busiestDay(stays, september, last);
        QVERIFY2(found == expected, QByteArray::number(round).constData());
    }
}

void TestOccupancy::anAgreementIsSurroundedByTheOthers()
{
    const PlacedAgreement own = placed(1, 1, september, june);
    PlacedAgreement sameEnterprise = placed(4, 4, september, june);
    sameEnterprise.establishment = EstablishmentId{2};
    sameEnterprise.mentor = MentorId{2};
    PlacedAgreement elsewhere = placed(5, 5, september, june);
    elsewhere.enterprise = EnterpriseId{2};
    elsewhere.establishment = EstablishmentId{3};
    elsewhere.mentor = MentorId{3};
    const OccupancyIndex index({elsewhere, sameEnterprise, own,
                                placed(2, 2, QDate(2026, 10, 12), QDate(2026, 12, 31)),
                                placed(3, 3, QDate(2027, 1, 1), std::nullopt)});
    const Occupancy occupancy = index.around(own);
    QCOMPARE(occupancy.enterprise->learners, 2);
    QCOMPARE(occupancy.enterprise->day, QDate(2026, 10, 12));
    QCOMPARE(numbers(occupancy.enterprise->agreements), QStringLiteral("4 2")); // by start
    QCOMPARE(occupancy.establishment->learners, 1);
    QCOMPARE(numbers(occupancy.establishment->agreements), QStringLiteral("2"));
    QCOMPARE(occupancy.mentor, occupancy.establishment);
    QCOMPARE(occupancy.sameLearner, QList<PlacedAgreement>());
}

void TestOccupancy::itsOwnLearnerAndItselfAreNoOthers()
{
    const PlacedAgreement own = placed(1, 1, september, june);
    const PlacedAgreement previous = placed(2, 1, QDate(2026, 3, 1), QDate(2026, 9, 1));
    const OccupancyIndex index({own, previous});
    const Occupancy occupancy = index.around(own);
    QCOMPARE(occupancy.enterprise->learners, 0);
    QVERIFY(!occupancy.enterprise->day.isValid());
    QVERIFY(occupancy.enterprise->agreements.isEmpty());
    QCOMPARE(occupancy.sameLearner, QList<PlacedAgreement>{previous});
}

void TestOccupancy::aMentorIsAPerson()
{
    PlacedAgreement own = placed(1, 1, september, june);
    own.mentorInsz = QStringLiteral("80070930587");
    PlacedAgreement samePerson = placed(2, 2, september, june);
    samePerson.enterprise = EnterpriseId{2};
    samePerson.establishment = EstablishmentId{2};
    samePerson.mentor = MentorId{2};
    samePerson.mentorInsz = own.mentorInsz;
    const PlacedAgreement unknownPerson = placed(3, 3, september, june);
    const OccupancyIndex index({own, samePerson, unknownPerson});
    QCOMPARE(numbers(index.around(own).mentor->agreements), QStringLiteral("2"));
    QCOMPARE(numbers(index.around(unknownPerson).mentor->agreements), QString());
    own.mentor = {}; // typed in, with a known INSZ
    QCOMPARE(index.around(own).mentor->learners, 1);
}

void TestOccupancy::whatIsUnknownIsNotCounted()
{
    PlacedAgreement undated = placed(2, 2, september, june);
    undated.start.reset();
    const OccupancyIndex index({undated, placed(3, 3, september, june)});
    const Occupancy nobody = index.around({.start = september, .end = june});
    QCOMPARE(nobody, Occupancy());
    const PlacedAgreement own = placed(1, 1, september, june);
    QCOMPARE(index.around(own).enterprise->learners, 1);
    // Without a start there is no period: the place is known, the number is not.
    const Occupancy noPeriod = index.around(undated);
    QCOMPARE(noPeriod.enterprise, std::optional(Headcount()));
    QVERIFY(!noPeriod.mentor->learners);
}

QTEST_APPLESS_MAIN(TestOccupancy)
#include "tst_occupancy.moc"
