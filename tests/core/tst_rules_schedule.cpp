// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/timetable.h"
#include "tests/support/rulecase.h"
#include "tests/support/validdraft.h"

#include <QTest>

using namespace traject;
using namespace traject::test;
using D = AgreementDraft;

namespace {

constexpr Venue work = Venue::Workplace;
constexpr Venue school = Venue::School;

Change withWeeks(const QList<WeekPattern> &weeks)
{
    return [=](D &d) { d.schedule.weeks = weeks; };
}

/// One slot of so many minutes from midnight, or from `from`.
ScheduleSlot lasting(int minutes, Venue venue = work, Qt::DayOfWeek day = Qt::Monday, int from = 0)
{
    return {.day = day, .venue = venue, .fromMinute = from, .toMinute = from + minutes};
}

} // namespace

class TestScheduleRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rulesKeepTheirBoundaries_data();
    void rulesKeepTheirBoundaries();
    void messagesNameFoundAndAllowed();
};

void TestScheduleRules::rulesKeepTheirBoundaries_data()
{
    ruleColumn();

    const auto inOneWeek
        = [](std::initializer_list<ScheduleSlot> list) { return withWeeks({WeekPattern(list)}); };
    const auto monday = [](QStringView from, QStringView to, int rest = 0, Venue venue = work) {
        return slot(Qt::Monday, venue, from, to, rest);
    };
    passes("SCH-SLOTS", "a minute", inOneWeek({monday(u"8:00", u"8:01")}));
    fails("SCH-SLOTS", "no time at all", inOneWeek({monday(u"8:00", u"8:00")}),
          {"error /schedule/weeks/0/0/to"});
    fails("SCH-SLOTS", "backwards", inOneWeek({monday(u"8:01", u"8:00")}),
          {"error /schedule/weeks/0/0/to"});
    passes("SCH-SLOTS", "until midnight", inOneWeek({monday(u"8:00", u"24:00")}));
    passes("SCH-SLOTS", "break as long as the slot", inOneWeek({monday(u"8:00", u"9:00", 60)}));
    fails("SCH-SLOTS", "break a minute longer", inOneWeek({monday(u"8:00", u"9:00", 61)}),
          {"error /schedule/weeks/0/0/breakMinutes"});
    fails("SCH-SLOTS", "break below nothing", inOneWeek({monday(u"8:00", u"9:00", -1)}),
          {"error /schedule/weeks/0/0/breakMinutes"});
    passes("SCH-SLOTS", "one after the other",
           inOneWeek({monday(u"8:00", u"9:00"), monday(u"9:00", u"10:00")}));
    fails("SCH-SLOTS", "a minute together",
          inOneWeek({monday(u"8:00", u"9:00"), monday(u"8:59", u"10:00", 0, school)}),
          {"error /schedule/weeks/0/1/from"});
    fails("SCH-SLOTS", "written the other way round",
          inOneWeek({monday(u"8:59", u"10:00"), monday(u"8:00", u"9:00")}),
          {"error /schedule/weeks/0/0/from"});
    fails("SCH-SLOTS", "the third within the first",
          inOneWeek(
              {monday(u"8:00", u"12:00"), monday(u"8:00", u"9:00"), monday(u"10:00", u"11:00")}),
          {"error /schedule/weeks/0/1/from", "error /schedule/weeks/0/2/from"});
    passes("SCH-SLOTS", "same hours on another day",
           inOneWeek({monday(u"8:00", u"9:00"), slot(Qt::Tuesday, work, u"8:00", u"9:00")}));
    fails("SCH-SLOTS", "in the second week",
          withWeeks({{monday(u"8:00", u"9:00")}, {monday(u"9:00", u"8:00")}}),
          {"error /schedule/weeks/1/0/to"});
    passes("SCH-SLOTS", "no timetable is for CNT-SCHEDULE", withWeeks({}));

    const WeekPattern bothPlaces{lasting(60), lasting(60, school, Qt::Tuesday)};
    const WeekPattern atWork{lasting(60)};
    const WeekPattern atSchool{lasting(60, school)};
    const auto alternating = [](Alternation how, const QList<WeekPattern> &weeks) {
        return [=](D &d) {
            d.schedule.alternation = how;
            d.schedule.weeks = weeks;
        };
    };
    using enum Alternation;
    passes("SCH-BOTH-VENUES", "weekly, both in each",
           alternating(Weekly, {bothPlaces, bothPlaces}));
    fails("SCH-BOTH-VENUES", "weekly, a week without school",
          alternating(Weekly, {bothPlaces, atWork}), {"error /schedule/weeks/1"});
    fails("SCH-BOTH-VENUES", "weekly, a week without workplace",
          alternating(Weekly, {atSchool, bothPlaces}), {"error /schedule/weeks/0"});
    fails("SCH-BOTH-VENUES", "weekly, an empty week", alternating(Weekly, {bothPlaces, {}}),
          {"error /schedule/weeks/1", "error /schedule/weeks/1"});
    passes("SCH-BOTH-VENUES", "blocks, both in the period",
           alternating(Blocks, {atSchool, atWork, atWork}));
    fails("SCH-BOTH-VENUES", "blocks, no school", alternating(Blocks, {atWork, atWork}),
          {"error /schedule/weeks"});
    fails("SCH-BOTH-VENUES", "blocks, no workplace", alternating(Blocks, {atSchool}),
          {"error /schedule/weeks"});

    const QStringList wrongAverage{"error /schedule/averageWorkplaceHours"};
    const auto declared = [](std::optional<double> hours, const QList<WeekPattern> &weeks) {
        return [=](D &d) {
            d.schedule.declaredAverageHours = hours;
            d.schedule.weeks = weeks;
        };
    };
    const QList<WeekPattern> twentyHours{{lasting(1200)}};
    passes("SCH-AVERAGE", "0.05 more", declared(20.05, twentyHours));
    fails("SCH-AVERAGE", "0.06 more", declared(20.06, twentyHours), wrongAverage);
    passes("SCH-AVERAGE", "0.05 less", declared(19.95, twentyHours));
    fails("SCH-AVERAGE", "0.06 less", declared(19.94, twentyHours), wrongAverage);
    passes("SCH-AVERAGE", "average of two weeks", declared(15, {{lasting(1200)}, {lasting(600)}}));
    fails("SCH-AVERAGE", "average of three weeks",
          declared(15, {{lasting(1200)}, {lasting(600)}, {lasting(1200)}}), wrongAverage);
    passes("SCH-AVERAGE", "not declared", declared(std::nullopt, twentyHours));

    const auto fullTime
        = [](std::optional<double> own, AgreementType type, int workplace, int lessons) {
              return [=](D &d) {
                  d.enterprise.fullTimeWeek = own;
                  d.agreement.type = type;
                  d.schedule.weeks = {{lasting(workplace), lasting(lessons, school, Qt::Friday)}};
              };
          };
    const QStringList tooFull{"error /schedule/weeks/0"};
    using enum AgreementType;
    passes("SCH-FULLTIME", "38.00 without a value of its own",
           fullTime(std::nullopt, Oao, 1400, 880));
    fails("SCH-FULLTIME", "a minute more", fullTime(std::nullopt, Oao, 1400, 881), tooFull);
    passes("SCH-FULLTIME", "36.80 of its own", fullTime(36.8, Sao, 1200, 1008));
    fails("SCH-FULLTIME", "a minute more than its own", fullTime(36.8, Sao, 1200, 1009), tooFull);
    passes("SCH-FULLTIME", "DA counts the workplace alone", fullTime(20.0, Da, 1200, 1440));
    fails("SCH-FULLTIME", "DA, a minute more at the workplace", fullTime(20.0, Da, 1201, 0),
          tooFull);
    fails("SCH-FULLTIME", "the second week",
          withWeeks({{lasting(60)}, {lasting(1200), lasting(1100, work, Qt::Tuesday)}}),
          {"error /schedule/weeks/1"});
}

void TestScheduleRules::rulesKeepTheirBoundaries()
{
    QFETCH(RuleCase, matter);
    QCOMPARE(verdictOf(matter), matter.expected);
}

void TestScheduleRules::messagesNameFoundAndAllowed()
{
    QCOMPARE(messagesOf("SCH-SLOTS", withWeeks({{slot(Qt::Monday, work, u"8:30", u"8:00")}})),
             u"Maandag: het einde, 8.00 u., moet na het begin liggen, 8.30 u.");
    QCOMPARE(messagesOf("SCH-FULLTIME", [](D &d) { d.enterprise.fullTimeWeek = 36; }),
             u"Week 1 telt 38,00 u. school en werkplek samen; de voltijdse week van de onderneming "
             u"is 36,00 u.");
    QCOMPARE(messagesOf("SCH-AVERAGE", [](D &d) { d.schedule.declaredAverageHours = 20; }),
             u"Opgegeven is gemiddeld 20,00 u. per week op de werkplek; volgens het uurrooster is "
             u"het 24,00 u.");
}

QTEST_APPLESS_MAIN(TestScheduleRules)
#include "tst_rules_schedule.moc"
