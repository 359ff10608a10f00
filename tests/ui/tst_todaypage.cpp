// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/windowfixture.h"

#include "core/exchange/draftjson.h"
#include "ui/dialogs/terminationdialog.h"
#include "ui/dossier/contactdialog.h"
#include "ui/mainwindow.h"
#include "ui/today/agendamodel.h"
#include "ui/today/monthcalendar.h"
#include "ui/today/statustiles.h"
#include "ui/widgets/notice.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTreeView>

using namespace traject;
using namespace traject::test;
using namespace traject::ui;

/// Works on the page Vandaag as a counsellor does, on 24 August 2026: sixty learners without a
/// workplace, and one agreement that is not signed.
class TestTodayPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void thePageIsTheFirst();
    void mattersStandUnderTheirHeadings();
    void theDetailsTellWhyAndFromWhere();
    void searchAndChoicesNarrowTheList();
    void aMatterIsDoneAndOpenedAgain();
    void snoozingAsksForALaterDayAndAReason();
    void aTaskIsNotedChangedAndRemoved();
    void aTaskNeedsAName();
    void theFileOfTheLearnerOpens();
    void aTileShowsItsLearners();
    void theCalendarShowsTheDaysMatters();
    void keysMoveThroughTheCalendar();
    void withNothingToDoItSaysSo();
    void anEarlyEndIsRecordedWithItsFindings();
    void theLastDayFollowsFromTheWayOut();
    void aVisitThatIsDoneIsNoted();
    void theNextMorningEverythingIsReadAgain();

private:
    [[nodiscard]] QTreeView *list() const { return find<QTreeView>(m_window.get(), "todayList"); }
    [[nodiscard]] QString label(const char *name) const
    {
        return find<QLabel>(m_window.get(), name)->text();
    }
    /// The titles of the headings with their counts.
    [[nodiscard]] QStringList headings() const
    {
        QStringList result;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            result.append(list()->model()->index(row, 0).data().toString());
        return result;
    }
    /// Makes the first entry with this title the current one.
    bool choose(const QString &title)
    {
        const QAbstractItemModel *model = list()->model();
        for (int group = 0; group < model->rowCount(); ++group) {
            const QModelIndex parent = model->index(group, 0);
            for (int row = 0; row < model->rowCount(parent); ++row) {
                if (model->index(row, AgendaModel::Matter, parent).data().toString() != title)
                    continue;
                list()->setCurrentIndex(model->index(row, 0, parent));
                return true;
            }
        }
        return false;
    }
    /// The dialog with this object name that is open.
    [[nodiscard]] QDialog *dialog(const char *name) const
    {
        return find<QDialog>(m_window.get(), name);
    }
    void trigger(const char *action)
    {
        m_window->findChild<QAction *>(QLatin1String(action))->trigger();
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    AgreementId m_agreement;
};

namespace {

/// A clock that goes when it is told to.
class MovingClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return moment; }

    QDateTime moment{QDate(2026, 8, 24), QTime(16, 0)};
};

const QString unsignedTitle = QStringLiteral("Overeenkomst laten ondertekenen");

} // namespace

void TestTodayPage::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->create());
    QFile file(QStringLiteral(TRAJECT_SOURCE_DIR "/tests/data/drafts/oao-minor.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    auto draft = exchange::readDraft(file.readAll());
    QVERIFY(draft.has_value());
    draft->agreement.start = QDate(2026, 9, 1);
    draft->agreement.end = QDate(2027, 6, 30);
    draft->agreement.signedOn.reset();
    const auto stored = m_fixture->caseload->agreements().store(*draft);
    QVERIFY(stored.has_value());
    m_agreement = stored->id;
}

void TestTodayPage::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_fixture->messages.errors.clear();
    m_fixture->messages.answerYes = true;
    m_window = std::make_unique<MainWindow>(*m_fixture->caseload, m_fixture->window);
    m_window->resize(1300, 850);
    QVERIFY(shown(*m_window));
    find<QListWidget>(m_window.get(), "rail")->setCurrentRow(todayPage);
}

void TestTodayPage::cleanup()
{
    QCOMPARE(m_fixture->messages.errors, QStringList());
    m_window.reset();
}

void TestTodayPage::thePageIsTheFirst()
{
    find<QListWidget>(m_window.get(), "rail")->setCurrentRow(settingsPage);
    QCOMPARE(m_window->findChild<QAction *>(QStringLiteral("actionPage1"))->shortcut(),
             QKeySequence(Qt::CTRL | Qt::Key_1));
    trigger("actionPage1");
    QVERIFY(list()->isVisible());
}

void TestTodayPage::mattersStandUnderTheirHeadings()
{
    const QStringList found = headings();
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.constFirst().startsWith(QStringLiteral("Later (")),
             qUtf8Printable(found.constFirst()));
    QVERIFY(choose(unsignedTitle));
    QVERIFY(choose(QStringLiteral("Werkplek zoeken")));
    const QModelIndex entry = list()->currentIndex();
    QCOMPARE(entry.siblingAtColumn(0).data().toString(), QStringLiteral("28/09/2026"));
    QCOMPARE(entry.siblingAtColumn(AgendaModel::Binding).data().toString(),
             QStringLiteral("legal"));
    QVERIFY(!entry.siblingAtColumn(AgendaModel::Who).data().toString().isEmpty());
}

void TestTodayPage::theDetailsTellWhyAndFromWhere()
{
    QVERIFY(choose(unsignedTitle));
    QVERIFY(label("todayStanding").contains(QStringLiteral("1/09/2026")));
    QVERIFY(label("todayWhy").contains(QStringLiteral("1 september 2026")));
    QVERIFY(label("todayOrigin").contains(QStringLiteral("AGR-SIGN-DATE")));
    QVERIFY(label("todayWho").contains(QStringLiteral("OAO-")));
}

void TestTodayPage::searchAndChoicesNarrowTheList()
{
    const QString all = label("todayCount");
    find<QLineEdit>(m_window.get(), "todaySearch")->setText(QStringLiteral("ondertekenen"));
    QVERIFY(label("todayCount") != all);
    QVERIFY(!choose(QStringLiteral("Werkplek zoeken")));
    find<QLineEdit>(m_window.get(), "todaySearch")->setText(QStringLiteral("ozturk omer"));
    QCOMPARE(label("todayCount"), QStringLiteral("1 matter(s)"));
    find<QLineEdit>(m_window.get(), "todaySearch")->clear();
    auto *kind = find<QComboBox>(m_window.get(), "todayKind");
    kind->setCurrentIndex(kind->findText(QStringLiteral("Signatures of the agreement")));
    QCOMPARE(label("todayCount"), QStringLiteral("1 matter(s)"));
    kind->setCurrentIndex(0);
    find<QComboBox>(m_window.get(), "todayBinding")->setCurrentIndex(2);
    QCOMPARE(label("todayCount"), QStringLiteral("0 matter(s)"));
    find<QComboBox>(m_window.get(), "todayBinding")->setCurrentIndex(0);
    QCOMPARE(label("todayCount"), all);
}

void TestTodayPage::aMatterIsDoneAndOpenedAgain()
{
    const QString title = QStringLiteral("Bellen");
    const auto task = m_fixture->caseload->agenda().saveTask(
        {.title = title, .dueOn = m_fixture->window.clock.today()});
    QVERIFY(task.has_value());
    QVERIFY(choose(title));
    click(m_window.get(), "todayDone");
    QVERIFY(!choose(title));
    find<QCheckBox>(m_window.get(), "todayClosed")->setChecked(true);
    QVERIFY(headings().contains(QStringLiteral("Done (1)")));
    QVERIFY(choose(title));
    QVERIFY(!find<QWidget>(m_window.get(), "todayDone")->isVisible());
    click(m_window.get(), "todayReopen");
    QVERIFY(!headings().contains(QStringLiteral("Done (1)")));
    QVERIFY(choose(title));
    QVERIFY(m_fixture->caseload->agenda().removeTask(*task).has_value());
}

void TestTodayPage::snoozingAsksForALaterDayAndAReason()
{
    QVERIFY(choose(unsignedTitle));
    click(m_window.get(), "todaySnooze");
    type(m_window.get(), "snoozeUntil", QStringLiteral("24/8/2026"));
    click(m_window.get(), "snoozeSave");
    QVERIFY(dialog("snoozeDialog")->isVisible()); // no reason
    type(m_window.get(), "snoozeReason", QStringLiteral("zaakvoerder met verlof"));
    click(m_window.get(), "snoozeSave");
    QVERIFY(dialog("snoozeDialog")->isVisible()); // not later
    type(m_window.get(), "snoozeUntil", QStringLiteral("26/8/2026"));
    click(m_window.get(), "snoozeSave");
    QVERIFY(!choose(unsignedTitle));
    find<QCheckBox>(m_window.get(), "todayClosed")->setChecked(true);
    QVERIFY(choose(unsignedTitle));
    QVERIFY(label("todayStanding").contains(QStringLiteral("zaakvoerder met verlof")));
    click(m_window.get(), "todayReopen");
}

void TestTodayPage::aTaskIsNotedChangedAndRemoved()
{
    trigger("actionNewTask");
    type(m_window.get(), "taskTitle", QStringLiteral("Arbeidsreglement bezorgen"));
    type(m_window.get(), "taskDue", QStringLiteral("24/8/2026"));
    click(m_window.get(), "taskSave");
    QVERIFY(headings().contains(QStringLiteral("Today (1)")));
    QVERIFY(choose(QStringLiteral("Arbeidsreglement bezorgen")));
    click(m_window.get(), "todayChangeTask");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    type(m_window.get(), "taskTitle", QStringLiteral("Arbeidsreglement tonen"));
    click(m_window.get(), "taskSave");
    QCOMPARE(list()->currentIndex().siblingAtColumn(AgendaModel::Matter).data().toString(),
             QStringLiteral("Arbeidsreglement tonen"));
    click(m_window.get(), "todayRemoveTask");
    QVERIFY(!choose(QStringLiteral("Arbeidsreglement tonen")));
    trigger("actionUndo");
    QVERIFY(choose(QStringLiteral("Arbeidsreglement tonen")));
    trigger("actionRedo");
}

void TestTodayPage::aTaskNeedsAName()
{
    trigger("actionNewTask");
    click(m_window.get(), "taskSave");
    QVERIFY(dialog("taskDialog")->isVisible());
    click(m_window.get(), "taskCancel");
}

void TestTodayPage::theFileOfTheLearnerOpens()
{
    QVERIFY(choose(unsignedTitle));
    click(m_window.get(), "todayOpen");
    QCOMPARE(find<QListWidget>(m_window.get(), "rail")->currentRow(), learnersPage);
    QVERIFY(!list()->isVisible());
}

void TestTodayPage::aTileShowsItsLearners()
{
    const auto *tile = m_window->findChild<StatusTile *>(QStringLiteral("tile-drafting"));
    QVERIFY(tile);
    QCOMPARE(tile->count(), 1);
    QVERIFY(tile->accessibleName().contains(QStringLiteral("1")));
    click(m_window.get(), "tile-drafting");
    QCOMPARE(find<QListWidget>(m_window.get(), "rail")->currentRow(), learnersPage);
    QCOMPARE(find<QTreeView>(m_window.get(), "learnersList")->model()->rowCount(), 1);
}

void TestTodayPage::theCalendarShowsTheDaysMatters()
{
    auto *grid = find<MonthGrid>(m_window.get(), "todayCalendar");
    QCOMPARE(grid->chosen(), QDate(2026, 8, 24));
    auto *matters = find<QListView>(m_window.get(), "todayDayList");
    QCOMPARE(matters->model()->rowCount(), 0);
    QTest::mouseClick(grid, Qt::LeftButton, {}, grid->pointOf(QDate(2026, 9, 1)));
    QCOMPARE(grid->chosen(), QDate(2026, 9, 1));
    QCOMPARE(label("todayMonth"), QLocale().standaloneMonthName(9) + QStringLiteral(" 2026"));
    QVERIFY(matters->model()->rowCount() >= 1);
    find<QLineEdit>(m_window.get(), "todaySearch")->setText(QStringLiteral("qqq"));
    Q_EMIT matters->activated(matters->model()->index(0, 0)); // hidden by the search
    QCOMPARE(list()->currentIndex().siblingAtColumn(0).data().toString(),
             QStringLiteral("1/09/2026"));
}

void TestTodayPage::keysMoveThroughTheCalendar()
{
    auto *grid = find<MonthGrid>(m_window.get(), "todayCalendar");
    QTest::keyClick(grid, Qt::Key_Right);
    QCOMPARE(grid->chosen(), QDate(2026, 8, 25));
    QTest::keyClick(grid, Qt::Key_Down);
    QCOMPARE(grid->chosen(), QDate(2026, 9, 1));
    QVERIFY(grid->accessibleDescription().contains(QStringLiteral("2026")));
    QTest::keyClick(grid, Qt::Key_PageUp);
    QCOMPARE(grid->chosen(), QDate(2026, 8, 1));
    QTest::keyClick(grid, Qt::Key_Home);
    QCOMPARE(grid->chosen(), QDate(2026, 8, 24));
    click(m_window.get(), "todayMonthNext");
    QCOMPARE(grid->chosen(), QDate(2026, 9, 24));
}

void TestTodayPage::withNothingToDoItSaysSo()
{
    auto *notice = find<Notice>(m_window.get(), "todayUpToDate");
    QVERIFY(notice->isVisible());
    QVERIFY(notice->text().contains(QStringLiteral("1 september 2026")));
    const auto task = m_fixture->caseload->agenda().saveTask(
        {.title = QStringLiteral("Bellen"), .dueOn = QDate(2026, 8, 20)});
    QVERIFY(task.has_value());
    QVERIFY(!notice->isVisible());
    QCOMPARE(headings().constFirst(), QStringLiteral("Overdue (1)"));
    QVERIFY(m_fixture->caseload->agenda().removeTask(*task).has_value());
    QVERIFY(notice->isVisible());
}

void TestTodayPage::anEarlyEndIsRecordedWithItsFindings()
{
    auto *window = new TerminationDialog(*m_fixture->caseload, m_agreement, QStringLiteral("OAO"),
                                         m_fixture->window, m_window.get());
    QVERIFY(window->load());
    window->open();
    auto *way = find<QComboBox>(window, "terminationProcedure");
    const auto select = [](QComboBox *box, int index) {
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    };
    QVERIFY(!find<QWidget>(window, "terminationNoticeOn")->isVisible());
    select(way, 1); // in the first days
    QVERIFY(find<QWidget>(window, "terminationNoticeOn")->isVisible());
    QVERIFY(!find<QWidget>(window, "terminationReasonCode")->isVisible());
    type(window, "terminationNoticeOn", QStringLiteral("2/10/2026")); // day 32
    QVERIFY(window->findChild<QWidget *>(QStringLiteral("terminationNoticeOn"))
                ->accessibleDescription()
                .contains(QStringLiteral("30 september 2026")));
    type(window, "terminationNoticeOn", QStringLiteral("10/9/2026"));
    QVERIFY(find<QLabel>(window, "terminationSteps")->text().contains(u"17 september 2026"));
    click(window, "terminationSave");
    QVERIFY(choose(QStringLiteral("Opzegtermijn loopt af: einde registreren")));
    QVERIFY(m_fixture->caseload->terminations().remove(m_agreement).has_value());
    QVERIFY(!choose(QStringLiteral("Opzegtermijn loopt af: einde registreren")));
}

void TestTodayPage::theLastDayFollowsFromTheWayOut()
{
    TerminationDialog dialog(*m_fixture->caseload, m_agreement, QStringLiteral("OAO"),
                             m_fixture->window, m_window.get());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(dialog.load());
    dialog.open();
    auto *way = find<QComboBox>(&dialog, "terminationProcedure");
    way->setCurrentIndex(1); // in the first days
    Q_EMIT way->activated(1);
    const auto *last = find<QLineEdit>(&dialog, "terminationEndsOn");
    type(&dialog, "terminationNoticeOn", QStringLiteral("10/9/2026"));
    QCOMPARE(last->text(), QStringLiteral("17/09/2026"));
    type(&dialog, "terminationNoticeOn", QStringLiteral("11/9/2026")); // the proposal follows
    QCOMPARE(last->text(), QStringLiteral("18/09/2026"));
    type(&dialog, "terminationEndsOn", QStringLiteral("20/9/2026")); // what was typed stays
    type(&dialog, "terminationNoticeOn", QStringLiteral("10/9/2026"));
    QCOMPARE(last->text(), QStringLiteral("20/09/2026"));
    type(&dialog, "terminationEndsOn", QString());
    QCOMPARE(last->text(), QStringLiteral("17/09/2026"));
    type(&dialog, "terminationNoticeOn", QString()); // nothing follows from nothing
    QCOMPARE(last->text(), QString());
}

void TestTodayPage::aVisitThatIsDoneIsNoted()
{
    Caseload &caseload = *m_fixture->caseload;
    QVERIFY(caseload.followUps().add(m_agreement, QStringLiteral("Proef"), QDate(2026, 9, 14)));
    QVERIFY(choose(QStringLiteral("Bezoek: Proef")));
    click(m_window.get(), "todayDone");
    auto *note = m_window->findChild<ContactDialog *>();
    QVERIFY(note != nullptr);
    find<QPlainTextEdit>(note, "contactNote")->setPlainText(QStringLiteral("Alles loopt"));
    click(note, "contactSave");
    QVERIFY(!choose(QStringLiteral("Bezoek: Proef")));
    const auto visits = caseload.followUps().visits(m_agreement);
    QVERIFY(visits && !visits->constLast().contact.isNull());
    QVERIFY(caseload.history().undo().has_value()); // held
    QVERIFY(caseload.history().undo().has_value()); // planned
}

void TestTodayPage::theNextMorningEverythingIsReadAgain()
{
    MovingClock clock;
    const auto caseload = Caseload::create(m_fixture->dir.filePath(QStringLiteral("night.traject")),
                                           passphrase, clock);
    QVERIFY(caseload.has_value());
    QVERIFY((*caseload)->agenda().saveTask(
        {.title = QStringLiteral("Bellen"), .dueOn = clock.today()}));
    m_window = std::make_unique<MainWindow>(
        **caseload, Environment{clock, m_fixture->messages, m_fixture->files, m_fixture->settings});
    find<QListWidget>(m_window.get(), "rail")->setCurrentRow(todayPage);
    QVERIFY(shown(*m_window));
    QCOMPARE(headings(), QStringList{QStringLiteral("Today (1)")});
    clock.moment = clock.moment.addDays(1);
    QApplication::setActiveWindow(nullptr); // the lid was closed
    QApplication::setActiveWindow(m_window.get());
    QTRY_COMPARE(headings(), QStringList{QStringLiteral("Overdue (1)")});
    QCOMPARE(find<MonthGrid>(m_window.get(), "todayCalendar")->today(), clock.today());
    m_window.reset();
}

QTEST_MAIN(TestTodayPage)
#include "tst_todaypage.moc"
