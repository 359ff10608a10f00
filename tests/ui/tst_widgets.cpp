// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/choicefield.h"
#include "ui/widgets/columnslayout.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/field.h"
#include "ui/widgets/findinglabel.h"
#include "ui/widgets/numberfields.h"
#include "ui/widgets/patternline.h"
#include "ui/widgets/severityicon.h"
#include "ui/widgets/steplist.h"
#include "ui/widgets/weekgrid.h"
#include "ui/widgets/weekgridedit.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace traject;
using namespace traject::ui;

namespace {

const QDate today(2026, 8, 24);

QString shorthand(const WeekPattern &week)
{
    QStringList parts;
    for (const ScheduleSlot &slot : week) {
        parts.append(
            QStringLiteral("%1 %2 %3-%4/%5")
                .arg(slot.day)
                .arg(codeOf(slot.venue), clockText(slot.fromMinute), clockText(slot.toMinute))
                .arg(slot.breakMinutes));
    }
    return parts.join(QStringLiteral("; "));
}

/// Contrast of two opaque colours as WCAG 2.1 defines it.
double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &color) {
        const auto linear = [](double value) {
            return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
            + 0.0722 * linear(color.blueF());
    };
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace

class TestWidgets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aDateIsTypedFreelyAndWrittenTheUsualWay_data();
    void aDateIsTypedFreelyAndWrittenTheUsualWay();
    void arrowsStepThroughDays();
    void halfADateIsToldOnlyWhenItIsLeft();
    void settingADateKeepsTextThatMeansIt();
    void amountsAndNumbersAreRead();
    void aChoiceTellsWhenItChanges();
    void aPatternLineGivesTheWeekWhileTyping();
    void aPatternLineTellsItsMistakeWithThePlace();
    void theGridIsDrawnWithTheKeyboard();
    void theGridIsDrawnWithTheMouse();
    void slotsOfTheGridDoNotOverlap();
    void theGridDescribesItself();
    void aBlankFieldKeepsItsFindingsUntilItIsEdited();
    void aFieldSaysItsFindingsToScreenReaders();
    void aFieldClaimsWhatLiesBelowItsPointers();
    void columnsBecomeFewerInANarrowWindow();
    void stepsAreReachableOnceVisited();
    void coloursAreReadable_data();
    void coloursAreReadable();
};

void TestWidgets::aDateIsTypedFreelyAndWrittenTheUsualWay_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"1/9/26", "1-9-2026", "01092026", "1 september 2026", "2026-09-01"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
}

void TestWidgets::aDateIsTypedFreelyAndWrittenTheUsualWay()
{
    QFETCH(const QString, typed);
    DateField field(today);
    const QSignalSpy edited(&field, &DateField::edited);
    const QSignalSpy committed(&field, &DateField::committed);
    QTest::keyClicks(&field, typed);
    QCOMPARE(field.value(), std::optional(QDate(2026, 9, 1)));
    QCOMPARE(field.text(), typed); // untouched while typing
    QCOMPARE(edited.size(), typed.size());
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.text(), QStringLiteral("1/09/2026"));
    QCOMPARE(committed.size(), 1);
}

void TestWidgets::arrowsStepThroughDays()
{
    DateField field(today);
    QTest::keyClick(&field, Qt::Key_Up);
    QCOMPARE(field.value(), std::optional(QDate(2026, 8, 25)));
    QTest::keyClick(&field, Qt::Key_Down);
    QTest::keyClick(&field, Qt::Key_PageUp);
    QCOMPARE(field.value(), std::optional(QDate(2026, 9, 24)));
}

void TestWidgets::halfADateIsToldOnlyWhenItIsLeft()
{
    DateField field(today);
    QTest::keyClicks(&field, QStringLiteral("31/2/2026"));
    QVERIFY(!field.value());
    QVERIFY(!field.problem().isEmpty());
    field.clear();
    QVERIFY(field.problem().isEmpty()); // blank is no mistake of form
}

void TestWidgets::settingADateKeepsTextThatMeansIt()
{
    DateField field(today);
    QTest::keyClicks(&field, QStringLiteral("1/9/26"));
    field.setValue(QDate(2026, 9, 1));
    QCOMPARE(field.text(), QStringLiteral("1/9/26"));
    field.setValue(QDate(2026, 9, 2));
    QCOMPARE(field.text(), QStringLiteral("2/09/2026"));
    field.setValue(std::nullopt);
    QVERIFY(field.isBlank());
}

void TestWidgets::amountsAndNumbersAreRead()
{
    MoneyField money;
    QTest::keyClicks(&money, QStringLiteral("1.342,75"));
    QCOMPARE(money.value()->cents, 134275);
    QTest::keyClick(&money, Qt::Key_Return);
    QCOMPARE(money.text(), Money{134275}.toText());

    IntegerField years(0, 60);
    QTest::keyClicks(&years, QStringLiteral("61"));
    QVERIFY(!years.value());
    QVERIFY(!years.problem().isEmpty());
    years.setValue(12);
    QCOMPARE(years.value(), std::optional(12));

    NumberField hours(0, 168, 2);
    QTest::keyClicks(&hours, QStringLiteral("22,5"));
    QCOMPARE(hours.value(), std::optional(22.5));
}

void TestWidgets::aChoiceTellsWhenItChanges()
{
    YesNoField choice;
    const QSignalSpy edited(&choice, &ChoiceField::edited);
    QVERIFY(choice.isBlank());
    choice.setValue(true);
    QCOMPARE(edited.size(), 0); // set by the program
    QTest::keyClick(&choice, Qt::Key_Down);
    QCOMPARE(choice.value(), std::optional(false));
    QCOMPARE(edited.size(), 1);

    TermField<PlanVenue> venue;
    venue.setValue(PlanVenue::None);
    QVERIFY(!venue.isBlank()); // "nowhere yet" is an answer
}

void TestWidgets::aPatternLineGivesTheWeekWhileTyping()
{
    PatternLine line;
    QTest::keyClicks(&line, QStringLiteral("ma-di 8:00-16:30 30'; wo school 9-12"));
    QVERIFY(line.value());
    QCOMPARE(shorthand(*line.value()),
             QStringLiteral("1 workplace 08:00-16:30/30; 2 workplace 08:00-16:30/30; "
                            "3 school 09:00-12:00/0"));
    QTest::keyClick(&line, Qt::Key_Return);
    QCOMPARE(line.text(), QStringLiteral("ma-di 8:00-16:30, 30' pauze; wo school 9:00-12:00"));
}

void TestWidgets::aPatternLineTellsItsMistakeWithThePlace()
{
    PatternLine line;
    line.setText(QStringLiteral("ma 8:00-16:30, dinges"));
    QVERIFY(!line.value());
    QVERIFY(line.problem().contains(QStringLiteral("16")));
    QVERIFY(line.problem().contains(QStringLiteral("dinges")));
}

void TestWidgets::theGridIsDrawnWithTheKeyboard()
{
    WeekGrid grid;
    grid.resize(700, 500);
    const QSignalSpy committed(&grid, &WeekGrid::committed);
    // The cursor begins on Monday at 8:00.
    QTest::keyClick(&grid, Qt::Key_Right);
    QTest::keyClick(&grid, Qt::Key_Down);
    QTest::keyClick(&grid, Qt::Key_Space);
    QCOMPARE(shorthand(grid.value()), QStringLiteral("2 workplace 08:30-09:30/0"));
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&grid, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(shorthand(grid.value()), QStringLiteral("2 workplace 08:30-10:30/0"));
    QTest::keyClick(&grid, Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(&grid, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&grid, Qt::Key_V);
    QTest::keyClick(&grid, Qt::Key_B);
    QCOMPARE(shorthand(grid.value()), QStringLiteral("3 school 08:15-10:15/15"));
    QCOMPARE(committed.size(), 9);

    QTest::keyClick(&grid, Qt::Key_Escape); // lets go; the arrows move the cursor again
    QTest::keyClick(&grid, Qt::Key_Left);
    QCOMPARE(grid.cursorDay(), Qt::Tuesday);
    QTest::keyClick(&grid, Qt::Key_Right);
    QTest::keyClick(&grid, Qt::Key_Enter); // selects the slot that is there
    QTest::keyClick(&grid, Qt::Key_Delete);
    QVERIFY(grid.value().isEmpty());
}

void TestWidgets::theGridIsDrawnWithTheMouse()
{
    WeekGrid grid;
    grid.resize(700, 700);
    const auto drag = [&grid](QPoint from, QPoint to) {
        QTest::mousePress(&grid, Qt::LeftButton, {}, from);
        QTest::mouseMove(&grid, to);
        QTest::mouseRelease(&grid, Qt::LeftButton, {}, to);
    };
    grid.setDrawnVenue(Venue::School);
    drag(grid.pointOf(Qt::Thursday, 9 * 60), grid.pointOf(Qt::Thursday, 12 * 60));
    QCOMPARE(shorthand(grid.value()), QStringLiteral("4 school 09:00-12:00/0"));
    drag(grid.pointOf(Qt::Thursday, 10 * 60), grid.pointOf(Qt::Friday, 11 * 60));
    QCOMPARE(shorthand(grid.value()), QStringLiteral("5 school 10:00-13:00/0"));
    drag(grid.pointOf(Qt::Friday, 13 * 60) - QPoint(0, 2), grid.pointOf(Qt::Friday, 15 * 60));
    QCOMPARE(shorthand(grid.value()), QStringLiteral("5 school 10:00-15:00/0"));
    drag(grid.pointOf(Qt::Friday, 10 * 60) + QPoint(0, 2), grid.pointOf(Qt::Friday, 9 * 60));
    QCOMPARE(shorthand(grid.value()), QStringLiteral("5 school 09:00-15:00/0"));
}

void TestWidgets::slotsOfTheGridDoNotOverlap()
{
    WeekPattern week;
    QCOMPARE(addSlot(week, Qt::Monday, Venue::Workplace, 8 * 60, 12 * 60), 0);
    QCOMPARE(addSlot(week, Qt::Monday, Venue::School, 10 * 60, 14 * 60), -1); // taken
    QCOMPARE(addSlot(week, Qt::Monday, Venue::School, 13 * 60, 7 * 60), 1); // cut at 12:00
    QCOMPARE(shorthand(week), QStringLiteral("1 workplace 08:00-12:00/0; 1 school 12:00-13:00/0"));
    setSlotEnd(week, 0, 15 * 60);
    QCOMPARE(week.at(0).toMinute, 12 * 60);
    setSlotStart(week, 1, 8 * 60);
    QCOMPARE(week.at(1).fromMinute, 12 * 60);
    QVERIFY(!moveSlot(week, 1, Qt::Monday, 11 * 60));
    QVERIFY(moveSlot(week, 1, Qt::Monday, 13 * 60));
    QVERIFY(!moveSlot(week, 1, Qt::Monday, 23 * 60 + 30)); // past midnight
    QCOMPARE(usualBreak(4 * 60 + 30), 0);
    QCOMPARE(usualBreak(4 * 60 + 31), 30);
    QCOMPARE(usualBreak(6 * 60), 30);
    QCOMPARE(usualBreak(6 * 60 + 1), 60);
}

void TestWidgets::theGridDescribesItself()
{
    WeekGrid grid;
    grid.setValue({{.day = Qt::Wednesday, .fromMinute = 480, .toMinute = 720}});
    QVERIFY(grid.accessibleDescription().contains(QStringLiteral("Wednesday 08:00–12:00")));
}

void TestWidgets::aBlankFieldKeepsItsFindingsUntilItIsEdited()
{
    const Finding missing{.rule = QStringLiteral("CNT-DATES"), .message = QStringLiteral("leeg")};
    auto *editor = new TextField;
    Field field(QStringLiteral("Start"), editor);
    field.setFindings({missing});
    QVERIFY(field.shownFindings().isEmpty());
    QTest::keyClicks(editor, QStringLiteral("x"));
    QCOMPARE(field.shownFindings(), QList<Finding>{missing});
    editor->clear();
    QCOMPARE(field.shownFindings(), QList<Finding>{missing});

    Field other(QStringLiteral("End"), new TextField);
    other.setFindings({missing});
    other.setEager(true);
    QCOMPARE(other.shownFindings(), QList<Finding>{missing});
    other.setFindings({});
    QVERIFY(other.shownFindings().isEmpty());
}

void TestWidgets::aFieldSaysItsFindingsToScreenReaders()
{
    auto *editor = new TextField;
    Field field(QStringLiteral("End"), editor);
    field.setEager(true);
    field.setHelp(QStringLiteral("At most three years."));
    field.setFindings({{.rule = QStringLiteral("AGR-DURATION"),
                        .message = QStringLiteral("te lang"),
                        .source = QStringLiteral("art. 5")}});
    QCOMPARE(editor->accessibleName(), QStringLiteral("End"));
    for (const char *part : {"At most three years.", "te lang", "art. 5", "AGR-DURATION", "Error"})
        QVERIFY2(editor->accessibleDescription().contains(QLatin1String(part)), part);
    field.setFindings({});
    QVERIFY(!editor->accessibleDescription().contains(QStringLiteral("te lang")));
}

void TestWidgets::aFieldClaimsWhatLiesBelowItsPointers()
{
    Field field(QStringLiteral("Place"), new TextField);
    field.setPointers({QStringLiteral("/agreement/place")});
    QCOMPARE(field.matchLength(QStringLiteral("/agreement/place/street")), 16);
    QCOMPARE(field.matchLength(QStringLiteral("/agreement/placement")), -1);
    QCOMPARE(field.matchLength(QStringLiteral("/agreement")), -1);
    QVERIFY(field.startsInside(QStringLiteral("/agreement")));
}

void TestWidgets::columnsBecomeFewerInANarrowWindow()
{
    QWidget form;
    auto *columns = new ColumnsLayout(3, &form);
    QList<QWidget *> items;
    for (int i = 0; i < 3; ++i) {
        items.append(new QWidget);
        items.constLast()->setMinimumSize(200, 30);
        columns->addWidget(items.constLast());
    }
    columns->setGeometry(QRect(0, 0, 700, 100));
    QCOMPARE(items.at(2)->y(), items.at(0)->y());
    columns->setGeometry(QRect(0, 0, 450, 100));
    QCOMPARE(items.at(1)->y(), items.at(0)->y());
    QVERIFY(items.at(2)->y() > items.at(0)->y());
    columns->setGeometry(QRect(0, 0, 300, 100));
    QVERIFY(items.at(1)->y() > items.at(0)->y());
    QCOMPARE(columns->heightForWidth(300), 3 * 30 + 2 * columns->spacing());
}

void TestWidgets::stepsAreReachableOnceVisited()
{
    StepList steps({QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Three")});
    steps.resize(steps.sizeHint().width(), 300);
    const QSignalSpy chosen(&steps, &StepList::stepChosen);
    steps.setState(0, {.reachable = true, .judged = true, .gravest = Severity::Error, .count = 2});
    steps.setState(1, {.reachable = true});
    steps.setCurrentStep(1);
    const auto click = [&steps](int row) {
        const QRect rect = steps.visualItemRect(steps.item(row));
        QTest::mouseClick(steps.viewport(), Qt::LeftButton, {}, rect.center());
    };
    click(2);
    QCOMPARE(chosen.size(), 0);
    click(0);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toInt(), 0);
    QVERIFY(steps.item(0)->data(Qt::AccessibleTextRole).toString().contains(u'2'));
}

void TestWidgets::coloursAreReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestWidgets::coloursAreReadable()
{
    QFETCH(const bool, dark);
    applyTheme(*qApp, dark ? ColorScheme::Dark : ColorScheme::Light, 100);
    const QPalette palette = QApplication::palette();
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info}) {
        const QColor text = toneColor(toneOf(severity), palette);
        QVERIFY(contrast(text, palette.color(QPalette::Window)) >= 4.5);
        QVERIFY(contrast(text, palette.color(QPalette::Base)) >= 4.5);
    }
    // Blocks of the grid are told apart by their words too: 3 : 1 for graphics.
    for (const Venue venue : {Venue::School, Venue::Workplace})
        QVERIFY(contrast(venueColor(venue, palette), palette.color(QPalette::Base)) >= 3.0);
    applyTheme(*qApp, ColorScheme::System, 100);
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
