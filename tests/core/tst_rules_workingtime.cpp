// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/rulecase.h"
#include "tests/support/validdraft.h"

#include <QTest>

using namespace traject;
using namespace traject::test;
using D = AgreementDraft;

namespace {

constexpr Venue work = Venue::Workplace;
constexpr Venue school = Venue::School;

/// One slot of so many minutes from midnight, or from `from`.
ScheduleSlot lasting(int minutes, Venue venue = work, Qt::DayOfWeek day = Qt::Monday, int from = 0)
{
    return {.day = day, .venue = venue, .fromMinute = from, .toMinute = from + minutes};
}

/// A learner with this birthday, working so; the agreement runs from Tuesday 1 September 2026.
Change born(QDate birth, const QList<WeekPattern> &weeks,
            const QList<SectorException> &exceptions = {})
{
    return [=](D &d) {
        d.learner.birthDate = birth;
        d.schedule.weeks = weeks;
        d.enterprise.sectorExceptions = exceptions;
    };
}

/// The same for a learner of 16.
Change minor(const WeekPattern &week, const QList<SectorException> &exceptions = {})
{
    return born(QDate(2010, 3, 14), {week}, exceptions);
}

WeekPattern everyWorkday(int minutes)
{
    WeekPattern week;
    for (int day = Qt::Monday; day <= Qt::Friday; ++day)
        week.append(lasting(minutes, work, static_cast<Qt::DayOfWeek>(day), 8 * 60));
    return week;
}

} // namespace

class TestWorkingTimeRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rulesKeepTheirBoundaries_data();
    void rulesKeepTheirBoundaries();
    void messagesNameFoundAndAllowed();
};

void TestWorkingTimeRules::rulesKeepTheirBoundaries_data()
{
    ruleColumn();

    const QDate adultOnTheStart(2008, 9, 1);
    const QDate adultTheDayAfter(2008, 9, 2);
    const auto on = [](Qt::DayOfWeek day, QStringView from, QStringView to, int rest = 0,
                       Venue venue = work) { return slot(day, venue, from, to, rest); };

    const QStringList firstTo{"error /schedule/weeks/0/0/to"};
    passes("SCH-MINOR-DAY", "8.00", minor({lasting(480)}));
    fails("SCH-MINOR-DAY", "a minute more", minor({lasting(481)}), firstTo);
    fails("SCH-MINOR-DAY", "school included",
          minor({lasting(240), lasting(241, school, Qt::Monday, 720)}),
          {"error /schedule/weeks/0/1/to"});
    passes("SCH-MINOR-DAY", "without the break", minor({on(Qt::Monday, u"8:00", u"17:00", 60)}));
    passes("SCH-MINOR-DAY", "18 on the start", born(adultOnTheStart, {everyWorkday(481)}));
    // The start is a Tuesday: only that day is a minor's, and Monday comes by as an adult's.
    fails("SCH-MINOR-DAY", "18 the day after", born(adultTheDayAfter, {everyWorkday(481)}),
          {"error /schedule/weeks/0/1/to"});
    fails("SCH-MINOR-DAY", "a pattern that comes by while a minor",
          born({2008, 9, 8}, {{lasting(60)}, {lasting(481)}}), {"error /schedule/weeks/1/0/to"});
    passes("SCH-MINOR-DAY", "a pattern that comes by later",
           born({2008, 9, 7}, {{lasting(60)}, {lasting(481)}}));
    passes("SCH-MINOR-DAY", "a day that is always a holiday", [=](D &d) {
        minor({lasting(481)})(d);
        d.agreement.start = QDate(2026, 11, 2);
        d.agreement.end = QDate(2026, 11, 8);
    });
    passes("SCH-MINOR-DAY", "birth date unknown", [=](D &d) {
        minor({lasting(481)})(d);
        d.learner.birthDate.reset();
    });
    fails(
        "SCH-MINOR-DAY", "end unknown",
        [=](D &d) {
            minor({lasting(481)})(d);
            d.agreement.end.reset();
        },
        firstTo);

    const QStringList weekError{"error /schedule/weeks/0"};
    const QStringList weekWarning{"warning /schedule/weeks/0"};
    const auto hours = [](int minutes) {
        return WeekPattern{lasting(minutes - 1200), lasting(1200, school, Qt::Tuesday)};
    };
    passes("SCH-MINOR-WEEK", "38.00", minor(hours(2280)));
    fails("SCH-MINOR-WEEK", "a minute more than 38", minor(hours(2281)), weekWarning);
    fails("SCH-MINOR-WEEK", "40.00", minor(hours(2400)), weekWarning);
    fails("SCH-MINOR-WEEK", "a minute more than 40", minor(hours(2401)), weekError);
    fails("SCH-MINOR-WEEK", "first week, 18 the day after the start",
          born(adultTheDayAfter, {hours(2401)}), weekError);
    passes("SCH-MINOR-WEEK", "first week, 18 on the start", born(adultOnTheStart, {hours(2401)}));
    passes("SCH-MINOR-WEEK", "18 on the Monday of the second week",
           born({2008, 9, 7}, {{lasting(60, work, Qt::Wednesday)}, hours(2401)}));
    fails("SCH-MINOR-WEEK", "18 on the Tuesday of the second week",
          born({2008, 9, 8}, {{lasting(60, work, Qt::Wednesday)}, hours(2401)}),
          {"error /schedule/weeks/1"});

    const QStringList noBreak{"error /schedule/weeks/0/0/breakMinutes"};
    const auto day = [=](int worked, int rest) {
        ScheduleSlot one = lasting(worked + rest, work, Qt::Monday, 480);
        one.breakMinutes = rest;
        return minor({one});
    };
    passes("SCH-MINOR-BREAK", "4.50 without", day(270, 0));
    fails("SCH-MINOR-BREAK", "a minute more without", day(271, 0), noBreak);
    fails("SCH-MINOR-BREAK", "a minute more, 29 minutes", day(271, 29), noBreak);
    passes("SCH-MINOR-BREAK", "6.00, 30 minutes", day(360, 30));
    fails("SCH-MINOR-BREAK", "a minute more, 59 minutes", day(361, 59), noBreak);
    passes("SCH-MINOR-BREAK", "a minute more, 60 minutes", day(361, 60));
    passes("SCH-MINOR-BREAK", "a gap is a break",
           minor({on(Qt::Monday, u"13:00", u"17:00"), on(Qt::Monday, u"8:00", u"12:00")}));
    fails("SCH-MINOR-BREAK", "a gap of 59 minutes",
          minor({on(Qt::Monday, u"8:00", u"12:00"), on(Qt::Monday, u"12:59", u"16:59")}), noBreak);
    passes("SCH-MINOR-BREAK", "school is no work here",
           minor({on(Qt::Monday, u"8:30", u"16:30", 0, school)}));
    passes("SCH-MINOR-BREAK", "18 on the start", born(adultOnTheStart, {everyWorkday(480)}));

    const auto night = [=](QStringView end, QStringView begin) {
        return WeekPattern{on(Qt::Wednesday, u"14:00", end),
                           on(Qt::Thursday, begin, u"13:00", 0, school)};
    };
    const QStringList tooSoon{"error /schedule/weeks/0/1/from"};
    passes("SCH-MINOR-REST", "12 hours", minor(night(u"20:00", u"8:00")));
    fails("SCH-MINOR-REST", "a minute less", minor(night(u"20:00", u"7:59")), tooSoon);
    passes("SCH-MINOR-REST", "a day between",
           minor({on(Qt::Wednesday, u"14:00", u"20:00"), on(Qt::Friday, u"5:00", u"9:00")}));
    fails("SCH-MINOR-REST", "from Sunday to the Monday of the other pattern",
          born({2010, 3, 14},
               {{on(Qt::Sunday, u"14:00", u"20:01")}, {on(Qt::Monday, u"8:00", u"12:00")}}),
          {"error /schedule/weeks/1/0/from"});
    passes("SCH-MINOR-REST", "18 on the start", born(adultOnTheStart, {night(u"20:00", u"7:59")}));
    passes("SCH-MINOR-REST", "18 on the day that begins",
           born({2008, 9, 3}, {night(u"20:00", u"7:59")}));
    fails("SCH-MINOR-REST", "18 the day after", born({2008, 9, 4}, {night(u"20:00", u"7:59")}),
          tooSoon);

    using enum SectorException;
    const QStringList tooEarly{"error /schedule/weeks/0/0/from"};
    const auto from = [=](QStringView begin, QStringView end) {
        return WeekPattern{on(Qt::Monday, begin, end)};
    };
    passes("SCH-MINOR-NIGHT", "6.00 to 20.00", minor(from(u"6:00", u"20:00")));
    fails("SCH-MINOR-NIGHT", "from 5.59", minor(from(u"5:59", u"12:00")), tooEarly);
    fails("SCH-MINOR-NIGHT", "to 20.01", minor(from(u"14:00", u"20:01")), firstTo);
    passes("SCH-MINOR-NIGHT", "night-22, 6.00 to 22.00", minor(from(u"6:00", u"22:00"), {Night22}));
    fails("SCH-MINOR-NIGHT", "night-22, to 22.01", minor(from(u"6:00", u"22:01"), {Night22}),
          firstTo);
    fails("SCH-MINOR-NIGHT", "night-22, from 5.59", minor(from(u"5:59", u"22:00"), {Night22}),
          tooEarly);
    passes("SCH-MINOR-NIGHT", "night-23, 7.00 to 23.00", minor(from(u"7:00", u"23:00"), {Night23}));
    fails("SCH-MINOR-NIGHT", "night-23, to 23.01", minor(from(u"7:00", u"23:01"), {Night23}),
          firstTo);
    fails("SCH-MINOR-NIGHT", "night-23, from 6.59 with an evening",
          minor(from(u"6:59", u"20:01"), {Night23}), tooEarly);
    passes("SCH-MINOR-NIGHT", "night-23, from 6.00 without an evening",
           minor(from(u"6:00", u"20:00"), {Night23}));
    fails("SCH-MINOR-NIGHT", "night-23, an evening on another day",
          minor({on(Qt::Monday, u"6:59", u"12:00"), on(Qt::Friday, u"14:00", u"20:01")}, {Night23}),
          tooEarly);
    passes("SCH-MINOR-NIGHT", "both exceptions, evenings to 22.00",
           minor(from(u"6:00", u"22:00"), {Night22, Night23}));
    fails("SCH-MINOR-NIGHT", "both exceptions, evenings past 22.00",
          minor(from(u"6:00", u"22:01"), {Night22, Night23}), tooEarly);
    passes("SCH-MINOR-NIGHT", "16 on the first evening, by exception",
           born({2010, 9, 7}, {from(u"14:00", u"22:00")}, {Night22}));
    fails("SCH-MINOR-NIGHT", "16 the day after the first evening",
          born({2010, 9, 8}, {from(u"14:00", u"22:00")}, {Night22}), firstTo);
    fails("SCH-MINOR-NIGHT", "after midnight, with every exception",
          minor(from(u"3:59", u"12:00"), {Night22, Night23}), tooEarly);
    passes("SCH-MINOR-NIGHT", "evening school",
           minor({on(Qt::Monday, u"18:00", u"21:00", 0, school)}));
    passes("SCH-MINOR-NIGHT", "18 on the start", born(adultOnTheStart, {from(u"14:00", u"23:59")}));

    const WeekPattern sunday{on(Qt::Sunday, u"8:00", u"12:00")};
    const QStringList noSunday{"error /schedule/weeks/0/0/day"};
    passes("SCH-MINOR-SUNDAY", "Saturday", minor({on(Qt::Saturday, u"8:00", u"12:00")}));
    fails("SCH-MINOR-SUNDAY", "Sunday", minor(sunday), noSunday);
    passes("SCH-MINOR-SUNDAY", "exception", minor(sunday, {Sunday}));
    passes("SCH-MINOR-SUNDAY", "18 on the first Sunday", born({2008, 9, 6}, {sunday}));
    fails("SCH-MINOR-SUNDAY", "18 the day after", born({2008, 9, 7}, {sunday}), noSunday);
    passes("SCH-MINOR-SUNDAY", "a pattern rests on 11 November", [=](D &d) {
        minor({on(Qt::Wednesday, u"8:00", u"12:00")})(d);
        d.agreement.start = QDate(2026, 11, 11);
        d.agreement.end = QDate(2026, 11, 11);
    });

    const WeekPattern saturdayAndMonday{on(Qt::Monday, u"8:00", u"12:00", 0, school),
                                        on(Qt::Saturday, u"8:00", u"12:00")};
    passes("SCH-MINOR-RESTDAY", "Saturday off", minor({on(Qt::Monday, u"8:00", u"12:00")}));
    passes("SCH-MINOR-RESTDAY", "Monday off", minor({on(Qt::Saturday, u"8:00", u"12:00")}));
    fails("SCH-MINOR-RESTDAY", "neither", minor(saturdayAndMonday), weekError);
    passes("SCH-MINOR-RESTDAY", "exception", minor(saturdayAndMonday, {RestDay}));
    fails("SCH-MINOR-RESTDAY", "first week, 18 the day after the start",
          born(adultTheDayAfter, {saturdayAndMonday}), weekError);
    passes("SCH-MINOR-RESTDAY", "first week, 18 on the start",
           born(adultOnTheStart, {saturdayAndMonday}));

    const QStringList long9{"warning /schedule/weeks/0/0/to"};
    passes("SCH-ADULT-DAY", "9.00", born(adultOnTheStart, {{lasting(540)}}));
    fails("SCH-ADULT-DAY", "a minute more", born(adultOnTheStart, {{lasting(541)}}), long9);
    fails("SCH-ADULT-DAY", "school included",
          born(adultOnTheStart, {{lasting(300), lasting(241, school, Qt::Monday, 720)}}),
          {"warning /schedule/weeks/0/1/to"});
    passes("SCH-ADULT-DAY", "11 hours of rest", born(adultOnTheStart, {night(u"20:00", u"7:00")}));
    fails("SCH-ADULT-DAY", "a minute less", born(adultOnTheStart, {night(u"20:00", u"6:59")}),
          {"warning /schedule/weeks/0/1/from"});
    passes("SCH-ADULT-DAY", "a minor", minor({lasting(541)}));
    fails(
        "SCH-ADULT-DAY", "18 on the last day",
        [=](D &d) {
            born({2009, 6, 28}, {{lasting(541)}})(d);
            d.agreement.end = QDate(2027, 6, 28);
        },
        long9);
    passes("SCH-ADULT-DAY", "18 the day after the last day", [=](D &d) {
        born({2009, 6, 29}, {{lasting(541)}})(d);
        d.agreement.end = QDate(2027, 6, 28);
    });
}

void TestWorkingTimeRules::rulesKeepTheirBoundaries()
{
    QFETCH(RuleCase, matter);
    QCOMPARE(verdictOf(matter), matter.expected);
}

void TestWorkingTimeRules::messagesNameFoundAndAllowed()
{
    QCOMPARE(messagesOf("SCH-MINOR-DAY", minor({lasting(510)})),
             u"Maandag: 8,50 u. school en werkplek samen; hoogstens 8,00 u. per dag voor een "
             u"minderjarige.");
    QCOMPARE(messagesOf("SCH-MINOR-DAY", born({2009, 1, 5}, {{lasting(510)}})),
             u"Maandag: 8,50 u. school en werkplek samen; hoogstens 8,00 u. per dag voor een "
             u"minderjarige (tot de leerling op 5 januari 2027 18 jaar wordt).");
    QCOMPARE(messagesOf("SCH-ADULT-DAY", born({2009, 1, 5}, {{lasting(570)}})),
             u"Maandag: 9,50 u. school en werkplek samen; hoogstens 9,00 u. per dag (vanaf 5 "
             u"januari 2027, wanneer de leerling 18 jaar is). (niet bevestigd)");
    QCOMPARE(messagesOf("SCH-MINOR-NIGHT", minor({slot(Qt::Monday, work, u"14:00", u"21:00")})),
             u"Maandag: op de werkplek tot 21.00 u.; voor een minderjarige kan dat van 6.00 u. tot "
             u"20.00 u.");
    QCOMPARE(messagesOf("SCH-MINOR-BREAK", minor({slot(Qt::Friday, work, u"8:00", u"15:00", 30)})),
             u"Vrijdag: 30 minuten pauze bij 6,50 u. op de werkplek; na meer dan 6,00 u. heeft een "
             u"minderjarige minstens 60 minuten.");
}

QTEST_APPLESS_MAIN(TestWorkingTimeRules)
#include "tst_rules_workingtime.moc"
