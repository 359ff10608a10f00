// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/windowfixture.h"

#include "ui/pages/calendarpanel.h"
#include "ui/widgets/yearband.h"

#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>
#include <QToolTip>
#include <QTreeWidget>

using namespace traject;
using namespace traject::test;
using namespace traject::ui;
using calendar::SetByHand;

namespace {

const SetByHand someDays{.closed = {{QDate(2026, 9, 14), QDate(2026, 9, 15)}},
                         .open = {{QDate(2026, 11, 2), QDate(2026, 11, 3)}}};

/// The cells of the rows of a list, with " | " between.
QStringList rowsOf(const QTreeWidget *list)
{
    QStringList result;
    for (int i = 0; i < list->topLevelItemCount(); ++i) {
        QStringList cells;
        for (int column = 0; column < list->columnCount(); ++column)
            cells.append(list->topLevelItem(i)->text(column));
        result.append(cells.join(QStringLiteral(" | ")));
    }
    return result;
}

} // namespace

/// The tab of the calendar in the settings and its painted year.
class TestCalendarPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachDayHasItsKind_data();
    void eachDayHasItsKind();
    void theKeysMoveTheCursorInsideTheSchoolYear();
    void everyDayIsFoundUnderThePointer();
    void theToolTipNamesTheDay();
    void theKindsLookDifferent();
    void thePanelShowsTheSchoolYearOfToday();
    void anotherSchoolYearIsChosen();
    void daysSetByHandAreShownAndCounted();
};

void TestCalendarPanel::eachDayHasItsKind_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<DayKind>("kind");
    const auto add
        = [](const char *name, QDate day, DayKind kind) { QTest::newRow(name) << day << kind; };
    add("training day", {2026, 9, 1}, DayKind::Training);
    add("Saturday", {2026, 9, 5}, DayKind::Weekend);
    add("closed", {2026, 9, 14}, DayKind::Closed);
    add("public holiday on a Sunday", {2026, 11, 1}, DayKind::PublicHoliday);
    add("opened", {2026, 11, 2}, DayKind::Opened);
    add("school holiday", {2026, 11, 4}, DayKind::SchoolHoliday);
    add("its Saturday", {2026, 11, 7}, DayKind::SchoolHoliday);
}

void TestCalendarPanel::eachDayHasItsKind()
{
    QFETCH(QDate, day);
    QFETCH(DayKind, kind);
    QCOMPARE(dayKind(day, someDays), kind);
    QCOMPARE(calendar::isTrainingDay(day, someDays),
             kind == DayKind::Training || kind == DayKind::Opened);
}

void TestCalendarPanel::theKeysMoveTheCursorInsideTheSchoolYear()
{
    YearBand band;
    band.showYear(2026, {}, QDate(2027, 1, 31));
    const QSignalSpy moved(&band, &YearBand::dayChanged);
    const auto after = [&band](Qt::Key key) {
        QTest::keyClick(&band, key);
        return band.cursor();
    };
    QCOMPARE(after(Qt::Key_Right), QDate(2027, 2, 1));
    QCOMPARE(after(Qt::Key_Left), QDate(2027, 1, 31));
    QCOMPARE(after(Qt::Key_Down), QDate(2027, 2, 28));
    QCOMPARE(after(Qt::Key_Up), QDate(2027, 1, 28));
    QCOMPARE(after(Qt::Key_Home), QDate(2027, 1, 1));
    QCOMPARE(after(Qt::Key_End), QDate(2027, 1, 31));
    QCOMPARE(moved.size(), 6);
    QVERIFY(band.accessibleDescription().contains(QStringLiteral("31")));
    band.showYear(2026, {}, QDate(2020, 1, 1));
    QCOMPARE(after(Qt::Key_Left), QDate(2026, 9, 1));
    QCOMPARE(after(Qt::Key_Up), QDate(2026, 9, 1));
    band.showYear(2026, {}, QDate(2027, 8, 31));
    QCOMPARE(after(Qt::Key_Right), QDate(2027, 8, 31));
}

void TestCalendarPanel::everyDayIsFoundUnderThePointer()
{
    YearBand band;
    for (const QSize &size : {band.minimumSizeHint(), band.sizeHint()}) {
        band.resize(size);
        for (int year : {2026, 2027}) { // the second has 29 February
            band.showYear(year, {}, {});
            for (QDate day(year, 9, 1); day <= QDate(year + 1, 8, 31); day = day.addDays(1))
                QCOMPARE(band.dayAt(band.pointOf(day)), day);
        }
        QVERIFY(!band.dayAt({1, 1}).isValid());
        QVERIFY(!band.dayAt({1, band.height() - 3}).isValid());
    }
    QTest::mouseClick(&band, Qt::LeftButton, {}, band.pointOf({2027, 12, 6}));
    QCOMPARE(band.cursor(), QDate(2027, 12, 6));
}

void TestCalendarPanel::theToolTipNamesTheDay()
{
    YearBand band;
    band.showYear(2026, {}, {});
    band.resize(band.sizeHint());
    QVERIFY(shown(band));
    const QPoint at = band.pointOf({2026, 11, 11});
    QHelpEvent help(QEvent::ToolTip, at, band.mapToGlobal(at));
    QCoreApplication::sendEvent(&band, &help);
    QCOMPARE(QToolTip::text(), band.textOf({2026, 11, 11}));
    QVERIFY(QToolTip::text().contains(QStringLiteral("Wapenstilstand")));
    QVERIFY(band.textOf({2026, 11, 2}).contains(QStringLiteral("Herfstvakantie")));
    QVERIFY(band.textOf({2026, 9, 1}).contains(dayKindName(DayKind::Training)));
}

void TestCalendarPanel::theKindsLookDifferent()
{
    QList<QImage> pictures;
    for (const DayKind kind : {DayKind::Training, DayKind::Weekend, DayKind::PublicHoliday,
                               DayKind::SchoolHoliday, DayKind::Closed, DayKind::Opened}) {
        QImage picture(24, 24, QImage::Format_RGB32);
        QPainter painter(&picture);
        paintDay(painter, QRectF(0, 0, 24, 24), kind, QPalette());
        painter.end();
        QVERIFY(!pictures.contains(picture));
        pictures.append(picture);
    }
}

void TestCalendarPanel::thePanelShowsTheSchoolYearOfToday()
{
    WindowFixture fixture;
    const CalendarPanel panel(fixture.window);
    const QDate today = fixture.window.clock.today();
    const auto *year = find<QComboBox>(&panel, "calendarYear");
    QVERIFY(calendar::schoolYear(year->currentData().toInt()).contains(today));
    QCOMPARE(year->count(), calendar::lastSchoolYear - calendar::firstSchoolYear + 1);
    const auto *band = find<YearBand>(&panel, "calendarBand");
    QCOMPARE(band->cursor(), today);
    QCOMPARE(find<QLabel>(&panel, "calendarDay")->text(), band->textOf(today));
}

void TestCalendarPanel::anotherSchoolYearIsChosen()
{
    WindowFixture fixture;
    const CalendarPanel panel(fixture.window);
    find<QComboBox>(&panel, "calendarYear")->setCurrentText(QStringLiteral("2026-2027"));
    QCOMPARE(find<QLabel>(&panel, "calendarTotal")->text(), QStringLiteral("183"));
    const QStringList holidays = rowsOf(find<QTreeWidget>(&panel, "calendarHolidays"));
    QCOMPARE(holidays.size(), 16); // five holidays, ten public holidays, and the bridge day
    QCOMPARE(holidays.at(1),
             QStringLiteral("Herfstvakantie | school holiday | 2/11/2026 – 8/11/2026"));
    QCOMPARE(holidays.at(2), QStringLiteral("Wapenstilstand | public holiday | 11/11/2026"));
    const QStringList days = rowsOf(find<QTreeWidget>(&panel, "calendarTrainingDays"));
    QCOMPARE(days.size(), 3 + 12);
    QCOMPARE(days.at(3), QStringLiteral("September 2026 | 22"));
    int ofTerms = 0;
    int ofMonths = 0;
    for (int i = 0; i < days.size(); ++i)
        (i < 3 ? ofTerms : ofMonths) += days.at(i).section(u' ', -1).toInt();
    QCOMPARE(ofTerms, 183);
    QCOMPARE(ofMonths, 183);
}

void TestCalendarPanel::daysSetByHandAreShownAndCounted()
{
    WindowFixture fixture;
    CalendarPanel panel(fixture.window);
    find<QComboBox>(&panel, "calendarYear")->setCurrentText(QStringLiteral("2026-2027"));
    SetByHand setByHand = someDays; // two days closed, two opened
    setByHand.closed.append({QDate(2026, 12, 18), QDate(2026, 12, 18)});
    setByHand.closed.append({QDate(2028, 1, 10), QDate(2028, 1, 10)}); // of a later school year
    panel.setSetByHand(setByHand);
    QCOMPARE(find<QLabel>(&panel, "calendarTotal")->text(), QStringLiteral("182"));
    const QStringList holidays = rowsOf(find<QTreeWidget>(&panel, "calendarHolidays"));
    QCOMPARE(holidays.size(), 16 + 3);
    QCOMPARE(holidays.at(0), QStringLiteral(" | closed by hand | 14/09/2026 – 15/09/2026"));
    QVERIFY(holidays.contains(QStringLiteral(" | open by hand | 2/11/2026 – 3/11/2026")));
}

QTEST_MAIN(TestCalendarPanel)
#include "tst_calendarpanel.moc"
