// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/windowfixture.h"

#include "core/exchange/draftjson.h"
#include "ui/dossier/calendarexport.h"
#include "ui/dossier/contactdialog.h"
#include "ui/dossier/followuptab.h"
#include "ui/dossier/visitdesk.h"
#include "ui/dossier/visitplandialog.h"
#include "ui/models/visitlistmodel.h"
#include "ui/pages/followuppage.h"
#include "ui/pages/listpane.h"
#include "ui/pages/rhythmpanel.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace traject;
using namespace traject::test;
using namespace traject::ui;

/// Visits as a counsellor sees and handles them: on the page, in the dossier, in the settings.
class TestFollowUp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void visitsStandByDayWithTheirWeek();
    void aSearchFindsByNameAndTitle();
    void theRangeNarrowsTheList_data();
    void theRangeNarrowsTheList();
    void aVisitIsMovedByKeyboard();
    void aVisitIsSkippedWithAReason();
    void manyVisitsAreSkippedInOneStep();
    void aVisitThatWasHeldIsNotedOnce();
    void onlyAVisitByHandIsRemoved();
    void visitsGoToACalendarFile_data();
    void visitsGoToACalendarFile();
    void theDossierOffersAPlan();
    void theDossierTellsWhenThePlanNoLongerFits();
    void aVisitIsPlannedByHand();
    void allAgreementsArePlannedAtOnce();
    void theRhythmIsChangedAndReset();
    void aNewAgreementGetsItsVisits_data();
    void aNewAgreementGetsItsVisits();
    void changedDatesAreConfirmedFirst();

private:
    void store();
    void plan() const;
    [[nodiscard]] FollowUpService &service() const { return m_fixture->caseload->followUps(); }
    [[nodiscard]] QList<Visit> visits() const
    {
        return service().visits(m_agreement.id).value_or(QList<Visit>());
    }
    /// What the list of the page shows in a column, from top to bottom.
    [[nodiscard]] static QStringList column(const QWidget *window, int column);
    [[nodiscard]] static int rows(const QWidget *window, const char *list);
    static void choose(const QWidget *window, const char *list, const QString &title);
    template <typename Dialog>
    [[nodiscard]] static Dialog *dialog()
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            auto *found = qobject_cast<Dialog *>(window);
            if (found != nullptr && found->isVisible())
                return found;
        }
        return nullptr;
    }

    std::optional<WindowFixture> m_fixture;
    QByteArray m_prepared;
    Agreement m_agreement;
};

void TestFollowUp::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_fixture.emplace();
    QVERIFY(m_fixture->createFrom(m_prepared));
    store();
}

void TestFollowUp::cleanup()
{
    const QStringList errors = m_fixture->messages.errors;
    m_fixture.reset();
    QCOMPARE(errors, QStringList());
}

/// From 1 September 2026; today is 24 August.
void TestFollowUp::store()
{
    QFile file(QStringLiteral(TRAJECT_SOURCE_DIR "/tests/data/drafts/oao-minor.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    AgreementDraft draft = *exchange::readDraft(file.readAll());
    draft.agreement.number.clear();
    draft.agreement.start = QDate(2026, 9, 1);
    draft.agreement.end = QDate(2027, 6, 30);
    m_agreement = m_fixture->caseload->agreements().store(draft).value_or(Agreement());
    QVERIFY(!m_agreement.id.isNull());
}

void TestFollowUp::plan() const
{
    QVERIFY(service().applyChanges(*service().changes(m_agreement.id)));
    QCOMPARE(visits().size(), 4);
}

int TestFollowUp::rows(const QWidget *window, const char *list)
{
    const auto *model = find<QTreeView>(window, list)->model();
    int count = 0;
    for (int top = 0; top < model->rowCount(); ++top)
        count += qMax(1, model->rowCount(model->index(top, 0))); // a visit, or a group of them
    return count;
}

QStringList TestFollowUp::column(const QWidget *window, int column)
{
    const auto *model = find<QTreeView>(window, "visitsList")->model();
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row)
        texts.append(model->index(row, column).data().toString());
    return texts;
}

void TestFollowUp::choose(const QWidget *window, const char *list, const QString &title)
{
    auto *view = find<QTreeView>(window, list);
    const auto *model = view->model();
    for (int column = 0; column < model->columnCount(); ++column) {
        const QModelIndexList found = model->match(model->index(0, column), Qt::DisplayRole, title,
                                                   1, Qt::MatchExactly | Qt::MatchRecursive);
        if (found.isEmpty())
            continue;
        view->setCurrentIndex(found.first());
        return;
    }
    qFatal("no visit %s", qPrintable(title));
}

void TestFollowUp::visitsStandByDayWithTheirWeek()
{
    plan();
    QVERIFY(service().add(m_agreement.id, QStringLiteral("Gemist"), QDate(2026, 8, 10)));
    QVERIFY(service().add(m_agreement.id, QStringLiteral("Nu"), QDate(2026, 8, 24)));
    FollowUpPage page(*m_fixture->caseload, m_fixture->window);
    QVERIFY(shown(page));
    QCOMPARE(column(&page, VisitListModel::Week),
             QStringList({QStringLiteral("Overdue"), QStringLiteral("This week"),
                          QStringLiteral("Week 37, from 7/09/2026"),
                          QStringLiteral("Week 42, from 12/10/2026"),
                          QStringLiteral("Week 7, from 15/02/2027"),
                          QStringLiteral("Week 21, from 24/05/2027")}));
    const auto *view = find<QTreeView>(&page, "visitsList");
    QCOMPARE(view->currentIndex().siblingAtColumn(VisitListModel::Title).data().toString(),
             QStringLiteral("Gemist"));
    QCOMPARE(view->currentIndex().siblingAtColumn(VisitListModel::State).data().toString(),
             QStringLiteral("overdue"));
    auto *pane = page.findChild<ListPane *>();
    pane->setFilter(VisitListModel::Week, {QStringLiteral("overdue"), QStringLiteral("this")});
    QCOMPARE(column(&page, VisitListModel::Title),
             QStringList({QStringLiteral("Gemist"), QStringLiteral("Nu")}));
}

void TestFollowUp::aSearchFindsByNameAndTitle()
{
    plan();
    FollowUpPage page(*m_fixture->caseload, m_fixture->window);
    QVERIFY(shown(page));
    page.focusSearch();
    auto *search = find<QLineEdit>(&page, "visitsSearch");
    QTest::keyClicks(search, m_agreement.version.draft.learner.familyName.toUpper());
    QCOMPARE(rows(&page, "visitsList"), 4);
    QTest::keyClicks(search, QStringLiteral(" trimester"));
    QCOMPARE(rows(&page, "visitsList"), 2);
    QCOMPARE(find<QLabel>(&page, "visitsCount")->text(), QStringLiteral("2 of 4"));
    QTest::keyClicks(search, QStringLiteral("zzz"));
    QCOMPARE(rows(&page, "visitsList"), 0);
    QVERIFY(!find<QPushButton>(&page, "visitHold")->isEnabled());
    QVERIFY(!find<QPushButton>(&page, "visitExport")->isEnabled());
}

void TestFollowUp::theRangeNarrowsTheList_data()
{
    QTest::addColumn<int>("entry");
    QTest::addColumn<int>("count");
    QTest::newRow("to do") << 0 << 5;
    QTest::newRow("overdue") << 1 << 1;
    QTest::newRow("until the Sunday of next week") << 2 << 1;
    QTest::newRow("with skipped ones") << 3 << 6;
}

void TestFollowUp::theRangeNarrowsTheList()
{
    QFETCH(int, entry);
    plan();
    QVERIFY(service().add(m_agreement.id, QStringLiteral("Gemist"), QDate(2026, 8, 10)));
    QVERIFY(service().move(visits().at(1).id, QDate(2026, 9, 6)));
    QVERIFY(service().skip(visits().at(2).id, QStringLiteral("ziek")));
    QVERIFY(service().add(m_agreement.id, QStringLiteral("Later"), QDate(2026, 9, 7)));
    FollowUpPage page(*m_fixture->caseload, m_fixture->window);
    QVERIFY(shown(page));
    find<QComboBox>(&page, "visitsRange")->setCurrentIndex(entry);
    QTEST(rows(&page, "visitsList"), "count");
}

void TestFollowUp::aVisitIsMovedByKeyboard()
{
    plan();
    FollowUpPage page(*m_fixture->caseload, m_fixture->window);
    QVERIFY(shown(page));
    choose(&page, "visitsList", QStringLiteral("Na zes weken"));
    auto *view = find<QTreeView>(&page, "visitsList");
    view->setFocus();
    QTest::keyClick(view, Qt::Key_F2);
    auto *move = page.findChild<QDialog *>(QStringLiteral("visitMove"));
    QVERIFY(move != nullptr);
    type(move, "visitDay", QStringLiteral("1/11/2026"));
    QVERIFY(find<QWidget>(move, "visitDayWarning")->isVisible()); // All Saints
    type(move, "visitDay", QStringLiteral("16/10/2026"));
    QVERIFY(!find<QWidget>(move, "visitDayWarning")->isVisible());
    click(move, "visitMoveSave");
    QCOMPARE(visits().at(1).plannedOn, QDate(2026, 10, 16));
    choose(&page, "visitsList", QStringLiteral("Na zes weken"));
    QVERIFY(view->currentIndex()
                .siblingAtColumn(VisitListModel::State)
                .data()
                .toString()
                .startsWith(QStringLiteral("moved")));
}

void TestFollowUp::aVisitIsSkippedWithAReason()
{
    plan();
    FollowUpPage page(*m_fixture->caseload, m_fixture->window);
    QVERIFY(shown(page));
    choose(&page, "visitsList", QStringLiteral("Eerste week"));
    click(&page, "visitSkip");
    auto *skip = page.findChild<QDialog *>(QStringLiteral("visitSkip"));
    QVERIFY(skip != nullptr);
    click(skip, "visitSkipSave"); // without a reason it stays open
    QVERIFY(skip->isVisible());
    type(skip, "visitSkipReason", QStringLiteral("Leerling ziek"));
    click(skip, "visitSkipSave");
    QCOMPARE(visits().at(0).skippedReason, QStringLiteral("Leerling ziek"));
    QCOMPARE(rows(&page, "visitsList"), 3);
    QVERIFY(m_fixture->caseload->history().undo());
    QCOMPARE(rows(&page, "visitsList"), 4);
}

void TestFollowUp::manyVisitsAreSkippedInOneStep()
{
    plan();
    FollowUpPage page(*m_fixture->caseload, m_fixture->window);
    QVERIFY(shown(page));
    find<QTreeView>(&page, "visitsList")->selectAll();
    page.findChild<QAction *>(QStringLiteral("visitsSkipMany"))->trigger();
    auto *skip = page.findChild<QDialog *>(QStringLiteral("visitSkip"));
    QVERIFY(skip != nullptr);
    type(skip, "visitSkipReason", QStringLiteral("Leerling verhuisd"));
    click(skip, "visitSkipSave");
    QTRY_COMPARE(rows(&page, "visitsList"), 0);
    for (const Visit &visit : visits())
        QCOMPARE(visit.skippedReason, QStringLiteral("Leerling verhuisd"));
    QVERIFY(m_fixture->caseload->history().undo());
    QCOMPARE(rows(&page, "visitsList"), 4);
}

void TestFollowUp::aVisitThatWasHeldIsNotedOnce()
{
    plan();
    FollowUpPage page(*m_fixture->caseload, m_fixture->window);
    QVERIFY(shown(page));
    choose(&page, "visitsList", QStringLiteral("Eerste week"));
    const auto before = m_fixture->caseload->history().operations()->size();
    click(&page, "visitHold");
    auto *note = page.findChild<ContactDialog *>();
    QVERIFY(note != nullptr);
    find<QPlainTextEdit>(note, "contactNote")->setPlainText(QStringLiteral("Vlot begonnen"));
    click(note, "contactSave");
    QVERIFY(!visits().at(0).contact.isNull());
    QCOMPARE(m_fixture->caseload->history().operations()->size(), before + 1);
    const auto contact = m_fixture->caseload->contacts().contact(visits().at(0).contact);
    QCOMPARE(contact->note, QStringLiteral("Vlot begonnen"));
    QCOMPARE(contact->kind, ContactKind::Visit);
    QCOMPARE(contact->person, m_agreement.version.draft.mentor.name);
    QCOMPARE(contact->agreement, m_agreement.id);
}

void TestFollowUp::onlyAVisitByHandIsRemoved()
{
    plan();
    QVERIFY(service().add(m_agreement.id, QStringLiteral("Extra"), QDate(2026, 9, 10)));
    FollowUpPage page(*m_fixture->caseload, m_fixture->window);
    QVERIFY(shown(page));
    choose(&page, "visitsList", QStringLiteral("Eerste week"));
    QVERIFY(!find<QPushButton>(&page, "visitRemove")->isEnabled());
    choose(&page, "visitsList", QStringLiteral("Extra"));
    auto *view = find<QTreeView>(&page, "visitsList");
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Delete);
    QCOMPARE(visits().size(), 4);
}

void TestFollowUp::visitsGoToACalendarFile_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<bool>("named");
    QTest::newRow("initials") << QStringLiteral("calendarInitials") << false;
    QTest::newRow("in full") << QStringLiteral("calendarFull") << true;
}

void TestFollowUp::visitsGoToACalendarFile()
{
    QFETCH(QString, choice);
    QFETCH(bool, named);
    plan();
    FollowUpPage page(*m_fixture->caseload, m_fixture->window);
    QVERIFY(shown(page));
    m_fixture->files.answer = m_fixture->dir.filePath(QStringLiteral("visits.ics"));
    click(&page, "visitExport");
    auto *dialog = page.findChild<CalendarExport *>();
    QVERIFY(dialog != nullptr);
    click(dialog, qPrintable(choice));
    QSignalSpy told(&page, &Page::statusMessage);
    click(dialog, "calendarSave");
    QFile file(m_fixture->files.answer);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray calendar = file.readAll();
    QCOMPARE(calendar.count("BEGIN:VEVENT"), 4);
    const QByteArray name = m_agreement.version.draft.learner.familyName.toUtf8();
    QCOMPARE(calendar.contains(name), named);
    QCOMPARE(told.size(), 1);
    QVERIFY(m_fixture->files.suggested.endsWith(QStringLiteral(".ics")));
}

void TestFollowUp::theDossierOffersAPlan()
{
    FollowUpTab tab(*m_fixture->caseload, m_fixture->window);
    tab.show(m_agreement.learner);
    QVERIFY(shown(tab));
    QVERIFY(find<QWidget>(&tab, "dossierVisitNotice")->isVisible());
    click(&tab, "dossierVisitPlan");
    auto *dialog = tab.findChild<VisitPlanDialog *>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(find<QTreeView>(dialog, "visitPlanList")->model()->rowCount(), 4);
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(visits().size(), 4);
    tab.refresh();
    QCOMPARE(rows(&tab, "dossierVisits"), 4);
    QVERIFY(!find<QWidget>(&tab, "dossierVisitNotice")->isVisible());
}

void TestFollowUp::theDossierTellsWhenThePlanNoLongerFits()
{
    plan();
    PendingDraft pending{.agreement = m_agreement.id, .draft = m_agreement.version.draft};
    pending.draft.agreement.start = QDate(2026, 9, 15);
    QVERIFY(m_fixture->caseload->agreements().finish(pending).has_value());
    FollowUpTab tab(*m_fixture->caseload, m_fixture->window);
    tab.show(m_agreement.learner);
    QVERIFY(shown(tab));
    QVERIFY(find<QWidget>(&tab, "dossierVisitNotice")->isVisible());
    QCOMPARE(visits().at(0).plannedOn.month(), 9); // nothing moved by itself
    const QDate before = visits().at(0).plannedOn;
    click(&tab, "dossierVisitPlan");
    click(tab.findChild<VisitPlanDialog *>(), "visitPlanCancel");
    QCOMPARE(visits().at(0).plannedOn, before);
    click(&tab, "dossierVisitPlan");
    const auto dialogs = tab.findChildren<VisitPlanDialog *>();
    click(dialogs.last(), "visitPlanApply");
    QVERIFY(visits().at(0).plannedOn >= QDate(2026, 9, 15));
}

void TestFollowUp::aVisitIsPlannedByHand()
{
    FollowUpTab tab(*m_fixture->caseload, m_fixture->window);
    tab.show(m_agreement.learner);
    QVERIFY(shown(tab));
    click(&tab, "dossierVisitAdd");
    auto *dialog = tab.findChild<QDialog *>(QStringLiteral("visitAdd"));
    QVERIFY(dialog != nullptr);
    click(dialog, "visitAddSave"); // no day yet
    QVERIFY(visits().isEmpty());
    type(dialog, "visitDay", QStringLiteral("10/9/2026"));
    type(dialog, "visitTitle", QStringLiteral("Kennismaking"));
    click(dialog, "visitAddSave");
    QCOMPARE(visits().size(), 1);
    QCOMPARE(visits().first().title, QStringLiteral("Kennismaking"));
    QCOMPARE(visits().first().plannedOn, QDate(2026, 9, 10));
}

void TestFollowUp::allAgreementsArePlannedAtOnce()
{
    FollowUpPage page(*m_fixture->caseload, m_fixture->window);
    QVERIFY(shown(page));
    auto *plan = page.findChild<QAction *>(QStringLiteral("visitsPlanAllAction"));
    QVERIFY(plan != nullptr);
    plan->trigger();
    auto *dialog = page.findChild<VisitPlanDialog *>();
    QVERIFY(dialog != nullptr);
    const auto *apply = find<QPushButton>(dialog, "visitPlanApply");
    QTRY_VERIFY(apply->isEnabled());
    QVERIFY(visits().isEmpty());
    click(dialog, "visitPlanApply");
    QTRY_COMPARE(rows(&page, "visitsList"), 4);
}

void TestFollowUp::theRhythmIsChangedAndReset()
{
    RhythmPanel panel(*m_fixture->caseload, m_fixture->window);
    QVERIFY(shown(panel));
    const auto *list = find<QTreeView>(&panel, "rhythmList");
    QCOMPARE(list->model()->rowCount(), 3);
    type(&panel, "rhythmTitle", QStringLiteral("Eerste dagen"));
    type(&panel, "rhythmAfter", QStringLiteral("1"));
    QVERIFY(panel.hasUnsavedChanges());
    QVERIFY(!find<QPushButton>(&panel, "rhythmPlanAll")->isEnabled());
    click(&panel, "rhythmAdd");
    type(&panel, "rhythmTitle", QStringLiteral("Afronding"));
    click(&panel, "rhythmUp");
    click(&panel, "rhythmSave");
    QVERIFY(!panel.hasUnsavedChanges());
    const auto rules = service().rhythm();
    QCOMPARE(rules->size(), 4);
    QCOMPARE(rules->at(0).title, QStringLiteral("Eerste dagen"));
    QCOMPARE(rules->at(0).after, 1);
    QCOMPARE(rules->at(2).title, QStringLiteral("Afronding"));
    m_fixture->messages.answerYes = true;
    click(&panel, "rhythmReset");
    QCOMPARE(*service().rhythm(), defaultVisitRules());
    QCOMPARE(list->model()->rowCount(), 3);
}

void TestFollowUp::aNewAgreementGetsItsVisits_data()
{
    QTest::addColumn<bool>("wanted");
    QTest::newRow("wanted") << true;
    QTest::newRow("not wanted") << false;
}

void TestFollowUp::aNewAgreementGetsItsVisits()
{
    QFETCH(bool, wanted);
    RhythmPanel panel(*m_fixture->caseload, m_fixture->window);
    QVERIFY(shown(panel));
    QVERIFY(find<QAbstractButton>(&panel, "rhythmPlanNew")->isChecked());
    if (!wanted)
        click(&panel, "rhythmPlanNew");
    VisitDesk desk(*m_fixture->caseload, m_fixture->window, &panel);
    QSignalSpy told(&desk, &VisitDesk::statusMessage);
    desk.planNew(m_agreement.id);
    QCOMPARE(visits().size(), wanted ? 4 : 0);
    QCOMPARE(told.size(), wanted ? 1 : 0);
    desk.planNew(m_agreement.id); // once is enough
    QCOMPARE(told.size(), wanted ? 1 : 0);
}

void TestFollowUp::changedDatesAreConfirmedFirst()
{
    plan();
    QWidget window;
    VisitDesk desk(*m_fixture->caseload, m_fixture->window, &window);
    desk.reviewIfOutdated(m_agreement.id);
    QVERIFY(window.findChild<VisitPlanDialog *>() == nullptr);
    PendingDraft pending{.agreement = m_agreement.id, .draft = m_agreement.version.draft};
    pending.draft.agreement.end = QDate(2027, 3, 31);
    QVERIFY(m_fixture->caseload->agreements().finish(pending).has_value());
    desk.reviewIfOutdated(m_agreement.id);
    auto *dialog = window.findChild<VisitPlanDialog *>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(visits().size(), 4);
    click(dialog, "visitPlanApply");
    QCOMPARE(visits().size(), 3);
}

QTEST_MAIN(TestFollowUp)
#include "tst_followup.moc"
