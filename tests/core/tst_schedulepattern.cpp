// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/domain/schedulepattern.h"

#include <QTest>

using namespace traject;

namespace {

/// "1w480-990/30": day 1 at the workplace from minute 480 to 990 with 30 minutes of break.
QString shorthand(const WeekPattern &week)
{
    QStringList parts;
    for (const ScheduleSlot &slot : week) {
        parts.append(QStringLiteral("%1%2%3-%4/%5")
                         .arg(slot.day)
                         .arg(slot.venue == Venue::School ? QChar(u's') : QChar(u'w'))
                         .arg(slot.fromMinute)
                         .arg(slot.toMinute)
                         .arg(slot.breakMinutes));
    }
    return parts.join(u' ');
}

} // namespace

class TestSchedulePattern : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesAreReadForgivingly_data();
    void linesAreReadForgivingly();
    void errorsPointAtTheColumn_data();
    void errorsPointAtTheColumn();
    void whatStandsBeforeAnErrorIsKept();
    void aWeekIsWrittenSoThatItReadsBack_data();
    void aWeekIsWrittenSoThatItReadsBack();
};

void TestSchedulePattern::linesAreReadForgivingly_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *line, const char *expected) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(expected);
    };
    const char *threeDays = "1w480-990/30 2w480-990/30 3w480-990/30";
    row("ma-wo 8:00-16:30, 30' pauze", threeDays);
    row("ma–wo 8.00 – 16.30 30 min", threeDays);
    row("Maandag t/m woensdag: 8u - 16u30 (30 minuten pauze)", threeDays);
    row("ma, di en wo 0800-1630 pauze 30", threeDays);
    row("ma/di/wo 8u tot 16u30, pauze van 30'", threeDays);
    row("ma di wo 8h00-16h30 werkplek 30", threeDays);
    row("mon-wed 8:00-16:30, 30' break", threeDays);
    row("ma tot wo van 8 uur tot 16.30 30 pauze", threeDays);
    row("do-vr school 8:30-16:30 60'", "4s510-990/60 5s510-990/60");
    row("do-vr school 8:30-16:30 1u pauze", "4s510-990/60 5s510-990/60");
    row("do en vr 8:30-16:30 60' school", "4s510-990/60 5s510-990/60");
    row("ma 8-12; do school 9-12", "1w480-720/0 4s540-720/0");
    row("ma 8-12\ndo les 9-12", "1w480-720/0 4s540-720/0");
    row("ma 8-12 do school 9-12 vr 8-10", "1w480-720/0 4s540-720/0 5w480-600/0");
    row("ma 8:00-12:00 12:30-16:30", "1w480-720/0 1w750-990/0");
    row("ma 8-12 school, 13-16 werkplek", "1s480-720/0 1w780-960/0");
    row("ma school 8-12 werkplek 13-16", "1s480-720/0 1w780-960/0");
    row("wo 8:00-12:00 geen pauze", "3w480-720/0");
    row("vr-ma 8-9", "1w480-540/0 5w480-540/0 6w480-540/0 7w480-540/0");
    row("werkdagen 9-10", "1w540-600/0 2w540-600/0 3w540-600/0 4w540-600/0 5w540-600/0");
    row("za 16:00-24:00", "6w960-1440/0");
    row("ma 8-9, ma 10-11", "1w480-540/0 1w600-660/0");
    row("  ", "");
}

void TestSchedulePattern::linesAreReadForgivingly()
{
    QFETCH(const QString, line);
    QFETCH(const QString, expected);
    const ParsedPattern parsed = parseSchedulePattern(line);
    QVERIFY2(!parsed.error, qPrintable(parsed.error ? parsed.error->text : QString()));
    QCOMPARE(shorthand(parsed.slotList), expected);
}

void TestSchedulePattern::errorsPointAtTheColumn_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("problem");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *line, PatternProblem problem, int column, const char *text) {
        QTest::newRow(line) << QString::fromUtf8(line) << int(problem) << column
                            << QString::fromUtf8(text);
    };
    using enum PatternProblem;
    row("ma-wo 8:00-16:30, dinges", UnknownWord, 18, "dinges");
    row("xx 8:00-16:30", UnknownWord, 0, "xx");
    row("8:00-16:30", DayMissing, 0, "8:00-16:30");
    row("ma 8-12; do-vr school", TimesMissing, 9, "do-vr");
    row("ma 8:00", EndTimeMissing, 3, "8:00");
    row("ma 8:00-", EndTimeMissing, 3, "8:00");
    row("ma 25:00-26:00", NotATime, 3, "25:00");
    row("ma 8:75-16:00", NotATime, 3, "8:75");
    row("ma 8:00-24:30", NotATime, 8, "24:30");
    row("ma 16:30-8:00", EndBeforeStart, 3, "16:30-8:00");
    row("ma 8:00-8:00", EndBeforeStart, 3, "8:00-8:00");
    row("ma 30' 8:00-16:30", BreakWithoutTimes, 3, "30'");
    row("ma 8:00-8:30 30'", BreakTooLong, 13, "30'");
}

void TestSchedulePattern::errorsPointAtTheColumn()
{
    QFETCH(const QString, line);
    QFETCH(const int, problem);
    QFETCH(const int, column);
    QFETCH(const QString, text);
    const ParsedPattern parsed = parseSchedulePattern(line);
    QVERIFY(parsed.error);
    QCOMPARE(int(parsed.error->problem), problem);
    QCOMPARE(parsed.error->column, column);
    QCOMPARE(parsed.error->text, text);
    QCOMPARE(parsed.error->length, int(text.size()));
}

void TestSchedulePattern::whatStandsBeforeAnErrorIsKept()
{
    const ParsedPattern parsed = parseSchedulePattern(QStringLiteral("ma 8-12; di 9-11; wo 8-"));
    QVERIFY(parsed.error);
    QCOMPARE(shorthand(parsed.slotList), QStringLiteral("1w480-720/0 2w540-660/0"));
}

void TestSchedulePattern::aWeekIsWrittenSoThatItReadsBack_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"", "ma-wo 8:00-16:30, 30' pauze; do-vr school 8:30-16:30, 60' pauze",
                             "ma 8:00-12:00 12:30-16:30; wo 8:00-12:00; vr school 9:00-12:00",
                             "di school 8:30-12:00, 15' pauze werkplek 13:00-17:00",
                             "zo 0:00-24:00", "ma-zo 8:00-9:00"})
        QTest::newRow(line) << QString::fromUtf8(line);
}

void TestSchedulePattern::aWeekIsWrittenSoThatItReadsBack()
{
    QFETCH(const QString, line);
    const ParsedPattern parsed = parseSchedulePattern(line);
    QVERIFY(!parsed.error);
    QCOMPARE(schedulePatternText(parsed.slotList), line);
}

QTEST_APPLESS_MAIN(TestSchedulePattern)
#include "tst_schedulepattern.moc"
