// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/windowfixture.h"

#include "ui/mainwindow.h"
#include "ui/models/learnerlistmodel.h"
#include "ui/models/workplacelistmodel.h"
#include "ui/pages/listpane.h"
#include "ui/support/preferences.h"
#include "ui/widgets/checkedrow.h"
#include "ui/wizards/agreement/agreementwizard.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>

using namespace traject;
using namespace traject::test;
using namespace traject::ui;

/// Works in the main window as a counsellor does, on the learners and workplaces of tests/data.
class TestPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aSearchNarrowsTheListAndSaysHowMany();
    void sortingAndColumnsAreRemembered();
    void aLearnerIsChangedSavedAndUndone();
    void aWrongNumberIsToldAtTheFieldAndNotSaved();
    void theNumberOfAnotherLearnerIsToldAtTheField();
    void aNewLearnerNeedsAName();
    void leavingAChangedFormAsksFirst();
    void aLearnerIsRemovedAndComesBackByUndo();
    void theStateOfAnAccreditationFiltersTheList();
    void competencesOfAProgrammeAreFilledIn();
    void theSchoolIsSaved();
    void oneThingIsTakenBackInTheHistory();
    void aHalfFinishedDraftIsOfferedAndDiscarded();
    void anAgreementIsSavedAsPdf();
    void aNewAgreementOpensTheWizardForTheLearner();
    void preferencesAreKept();
    void settingsThatNobodyLooksAtAreNotMade();

private:
    void goTo(int page)
    {
        find<QListWidget>(m_window.get(), "rail")->setCurrentRow(page);
        settle();
    }
    void openDossier(const QString &search);
    [[nodiscard]] QString problemAt(const char *field) const;
    [[nodiscard]] QString count(const char *name) const
    {
        return find<QLabel>(m_window.get(), name)->text();
    }
    void trigger(const char *action)
    {
        m_window->findChild<QAction *>(QLatin1String(action))->trigger();
    }
    /// Selects the first row of a list after a search.
    void choose(const char *list, const char *search, const QString &text);

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

void TestPages::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->create());
}

void TestPages::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_fixture->messages.errors.clear();
    m_fixture->messages.questions.clear();
    m_fixture->messages.answerYes = false;
    m_window = std::make_unique<MainWindow>(*m_fixture->caseload, m_fixture->window);
    QVERIFY(shown(*m_window));
    goTo(learnersPage);
}

void TestPages::cleanup()
{
    QCOMPARE(m_fixture->messages.errors, QStringList());
    m_window.reset();
}

void TestPages::choose(const char *list, const char *search, const QString &text)
{
    find<QLineEdit>(m_window.get(), search)->setText(text);
    auto *view = find<QTreeView>(m_window.get(), list);
    view->setCurrentIndex(view->model()->index(0, 0));
}

void TestPages::openDossier(const QString &search)
{
    choose("learnersList", "learnersSearch", search);
    auto *list = find<QTreeView>(m_window.get(), "learnersList");
    Q_EMIT list->activated(list->currentIndex());
}

QString TestPages::problemAt(const char *field) const
{
    for (const auto *row : m_window->findChildren<CheckedRow *>()) {
        if (row->editor()->objectName() == QLatin1String(field))
            return row->shownProblem();
    }
    return {};
}

void TestPages::aSearchNarrowsTheListAndSaysHowMany()
{
    QCOMPARE(count("learnersCount"), QStringLiteral("60 of 60"));
    find<QLineEdit>(m_window.get(), "learnersSearch")->setText(QStringLiteral("ozturk omer"));
    QCOMPARE(count("learnersCount"), QStringLiteral("1 of 60"));
    find<QLineEdit>(m_window.get(), "learnersSearch")->setText(QStringLiteral("qqq"));
    QVERIFY(find<QPushButton>(m_window.get(), "learnersClearSearch")->isVisible());
    click(m_window.get(), "learnersClearSearch");
    QCOMPARE(count("learnersCount"), QStringLiteral("60 of 60"));
    auto *pane = find<ListPane>(m_window.get(), "learnersPane");
    pane->setFilter(LearnerListModel::Programme,
                    {m_fixture->caseload->learners().list()->constFirst().programmeCode});
    QVERIFY(count("learnersCount") != QStringLiteral("60 of 60"));
    pane->setFilters({});
}

void TestPages::sortingAndColumnsAreRemembered()
{
    auto *list = find<QTreeView>(m_window.get(), "learnersList");
    list->sortByColumn(2, Qt::DescendingOrder);
    list->setColumnWidth(1, 222);
    const QString youngest = list->model()->index(0, 0).data().toString();
    m_window.reset(); // going, it keeps what the next one finds
    m_window.reset();
    m_window = std::make_unique<MainWindow>(*m_fixture->caseload, m_fixture->window);
    QVERIFY(shown(*m_window));
    auto *again = find<QTreeView>(m_window.get(), "learnersList");
    QCOMPARE(again->columnWidth(1), 222);
    QCOMPARE(again->model()->index(0, 0).data().toString(), youngest);
    again->sortByColumn(0, Qt::AscendingOrder);
}

void TestPages::aLearnerIsChangedSavedAndUndone()
{
    openDossier(QStringLiteral("coppens lars"));
    auto *save = find<QPushButton>(m_window.get(), "dossierSave");
    QVERIFY(!save->isEnabled());
    type(m_window.get(), "learnerMobile", QStringLiteral("0499 11 22 33"));
    QVERIFY(save->isEnabled());
    save->click();
    const LearnerId id = m_fixture->learner(QStringLiteral("coppens")).id;
    QCOMPARE(m_fixture->caseload->learners().learner(id)->mobile, QStringLiteral("0499 11 22 33"));
    QVERIFY(!save->isEnabled());
    QVERIFY(m_window->findChild<QAction *>(QStringLiteral("actionUndo"))->isEnabled());
    trigger("actionUndo");
    QCOMPARE(m_fixture->caseload->learners().learner(id)->mobile, QStringLiteral("0400 99 33 44"));
    QTRY_COMPARE(find<QLineEdit>(m_window.get(), "learnerMobile")->text(),
                 QStringLiteral("0400 99 33 44"));
    trigger("actionRedo");
    QCOMPARE(m_fixture->caseload->learners().learner(id)->mobile, QStringLiteral("0499 11 22 33"));
    trigger("actionUndo");
}

void TestPages::aWrongNumberIsToldAtTheFieldAndNotSaved()
{
    openDossier(QStringLiteral("coppens lars"));
    type(m_window.get(), "learnerInsz", QStringLiteral("10.04.22-951.15"));
    type(m_window.get(), "learnerIban", QStringLiteral("BE00 1234"));
    type(m_window.get(), "learnerBirthDate", QStringLiteral("31/2/2010"));
    click(m_window.get(), "dossierSave");
    QVERIFY(!problemAt("learnerInsz").isEmpty());
    QVERIFY(!problemAt("learnerIban").isEmpty());
    QVERIFY(!problemAt("learnerBirthDate").isEmpty());
    const LearnerId id = m_fixture->learner(QStringLiteral("coppens")).id;
    QCOMPARE(m_fixture->caseload->learners().learner(id)->birthDate, QDate(2010, 4, 22));
    click(m_window.get(), "dossierCancel");
    QVERIFY(problemAt("learnerInsz").isEmpty());
    QCOMPARE(find<QLineEdit>(m_window.get(), "learnerBirthDate")->text(),
             QStringLiteral("22/04/2010"));
}

void TestPages::theNumberOfAnotherLearnerIsToldAtTheField()
{
    openDossier(QStringLiteral("coppens lars"));
    // Żaneta Zieliński's.
    type(m_window.get(), "learnerInsz", QStringLiteral("08.12.22-982.94"));
    click(m_window.get(), "dossierSave");
    QVERIFY(problemAt("learnerInsz").contains(QStringLiteral("Another learner")));
    click(m_window.get(), "dossierCancel");
}

void TestPages::aNewLearnerNeedsAName()
{
    trigger("actionNewLearner");
    type(m_window.get(), "learnerGivenName", QStringLiteral("Amina"));
    click(m_window.get(), "dossierSave");
    QVERIFY(!problemAt("learnerFamilyName").isEmpty());
    type(m_window.get(), "learnerFamilyName", QStringLiteral("Nieuw"));
    QVERIFY(problemAt("learnerFamilyName").isEmpty());
    // The number fills in the birth date that it holds.
    type(m_window.get(), "learnerInsz", QStringLiteral("09111994640"));
    QCOMPARE(find<QLineEdit>(m_window.get(), "learnerInsz")->text(),
             QStringLiteral("09.11.19-946.40"));
    QCOMPARE(find<QLineEdit>(m_window.get(), "learnerBirthDate")->text(),
             QStringLiteral("19/11/2009"));
    click(m_window.get(), "dossierSave");
    click(m_window.get(), "dossierBack");
    QCOMPARE(count("learnersCount"), QStringLiteral("61 of 61"));
    trigger("actionUndo");
    QCOMPARE(count("learnersCount"), QStringLiteral("60 of 60"));
}

void TestPages::leavingAChangedFormAsksFirst()
{
    openDossier(QStringLiteral("coppens lars"));
    type(m_window.get(), "learnerPhone", QStringLiteral("015 11 22 33"));
    click(m_window.get(), "dossierBack");
    QCOMPARE(m_fixture->messages.questions.size(), 1);
    QVERIFY(find<QLineEdit>(m_window.get(), "learnerPhone")->isVisible());
    m_window->close();
    QVERIFY(m_window->isVisible()); // the answer was no
    m_fixture->messages.answerYes = true;
    m_window->close();
    QTRY_VERIFY(!m_window->isVisible());
    m_window->show();
    click(m_window.get(), "dossierBack");
    QVERIFY(!find<QLineEdit>(m_window.get(), "learnerPhone")->isVisible());
    m_fixture->messages.questions.clear();
    m_window->close();
    QCOMPARE(m_fixture->messages.questions.size(), 0); // nothing is unsaved any more
}

void TestPages::aLearnerIsRemovedAndComesBackByUndo()
{
    openDossier(QStringLiteral("coppens lars"));
    m_fixture->messages.answerYes = true;
    click(m_window.get(), "dossierRemove");
    find<QLineEdit>(m_window.get(), "learnersSearch")->clear();
    QCOMPARE(count("learnersCount"), QStringLiteral("59 of 59"));
    trigger("actionUndo");
    QCOMPARE(count("learnersCount"), QStringLiteral("60 of 60"));
}

void TestPages::theStateOfAnAccreditationFiltersTheList()
{
    goTo(workplacesPage);
    find<QLineEdit>(m_window.get(), "workplacesSearch")->clear();
    auto *pane = find<ListPane>(m_window.get(), "workplacesPane");
    pane->setFilter(WorkplaceListModel::Status, {codeOf(AccreditationStatus::Refused)});
    const auto list = m_fixture->caseload->workplaces().list();
    const auto refused = std::count_if(list->cbegin(), list->cend(), [](const auto &each) {
        return each.status == AccreditationStatus::Refused;
    });
    QVERIFY(refused > 0);
    QCOMPARE(find<QTreeView>(m_window.get(), "workplacesList")->model()->rowCount(), int(refused));
    pane->setFilters({});
}

void TestPages::competencesOfAProgrammeAreFilledIn()
{
    goTo(settingsPage);
    find<QTabWidget>(m_window.get(), "settingsTabs")->setCurrentIndex(1);
    choose("programmesList", "programmesSearch", QStringLiteral("1101"));
    auto *view = find<QTreeView>(m_window.get(), "competenceList");
    const int before = view->model()->rowCount();
    click(m_window.get(), "competenceAdd");
    view->model()->setData(view->currentIndex(), QStringLiteral("Snijdt vlees"), Qt::EditRole);
    auto *typeBox = find<QComboBox>(m_window.get(), "programmeType");
    typeBox->setCurrentIndex(typeBox->findData(int(AgreementType::Oao)));
    type(m_window.get(), "programmeHours", QStringLiteral("20"));
    click(m_window.get(), "programmeSave");
    const auto programme = m_fixture->caseload->programmes().programme(QStringLiteral("1101"));
    QCOMPARE(programme->agreementType, AgreementType::Oao);
    QCOMPARE(programme->minimumWorkplaceHours, 20.0);
    QCOMPARE(programme->competences.size(), before + 1);
    QCOMPARE(programme->competences.constLast().text, QStringLiteral("Snijdt vlees"));
}

void TestPages::theSchoolIsSaved()
{
    goTo(settingsPage);
    find<QTabWidget>(m_window.get(), "settingsTabs")->setCurrentIndex(0);
    type(m_window.get(), "providerName", QStringLiteral("Technisch Instituut De Brug"));
    type(m_window.get(), "providerInstitution", QStringLiteral("1234567"));
    type(m_window.get(), "counsellorEmail", QStringLiteral("tb@debrug.example"));
    click(m_window.get(), "schoolSave");
    QVERIFY(!problemAt("providerInstitution").isEmpty());
    type(m_window.get(), "providerInstitution", QStringLiteral("036541"));
    click(m_window.get(), "schoolSave");
    QCOMPARE(m_fixture->caseload->settings().provider()->institutionNumber,
             QStringLiteral("036541"));
    QCOMPARE(m_fixture->caseload->settings().counsellor()->email,
             QStringLiteral("tb@debrug.example"));
}

void TestPages::oneThingIsTakenBackInTheHistory()
{
    goTo(settingsPage);
    trigger("actionHistory");
    auto *list = find<QTreeView>(m_window.get(), "historyList");
    const auto operations = m_fixture->caseload->history().operations();
    QCOMPARE(list->model()->rowCount(), int(operations->size()));
    list->setCurrentIndex(list->model()->index(0, 0));
    QVERIFY(find<QPushButton>(m_window.get(), "historyUndo")->isEnabled());
    click(m_window.get(), "historyUndo");
    QVERIFY(m_fixture->caseload->history().operations()->constFirst().undone);
}

void TestPages::aHalfFinishedDraftIsOfferedAndDiscarded()
{
    PendingDraft pending;
    pending.draft.learner.givenName = QStringLiteral("Half");
    QVERIFY(m_fixture->caseload->agreements().savePending(pending).has_value());
    m_fixture->messages.answerYes = true;
    m_window->offerPendingDrafts();
    QCOMPARE(m_fixture->messages.questions.size(), 1);
    QCOMPARE(find<QListWidget>(m_window.get(), "rail")->currentRow(), agreementsPage);
    QVERIFY(find<QTreeView>(m_window.get(), "draftList")->isVisible());
    click(m_window.get(), "draftDiscard");
    QVERIFY(m_fixture->caseload->agreements().pendingDrafts()->isEmpty());
    QVERIFY(!find<QTreeView>(m_window.get(), "draftList")->isVisible());
}

void TestPages::anAgreementIsSavedAsPdf()
{
    AgreementDraft draft;
    draft.agreement.type = AgreementType::Oao;
    draft.agreement.start = QDate(2026, 9, 1);
    draft.learner.givenName = QStringLiteral("Proef");
    draft.learner.familyName = QStringLiteral("Leerling");
    draft.enterprise.name = QStringLiteral("Proef bv");
    const auto stored = m_fixture->caseload->agreements().store(draft);
    QVERIFY(stored.has_value());
    goTo(agreementsPage);
    choose("agreementsList", "agreementsSearch", QStringLiteral("proef"));
    m_fixture->files.answer = m_fixture->dir.filePath(QStringLiteral("proef.pdf"));
    click(m_window.get(), "agreementSavePdf");
    QCOMPARE(m_fixture->files.suggested, stored->number + QStringLiteral(".pdf"));
    QFile pdf(m_fixture->files.answer);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.read(5) == "%PDF-");
    trigger("actionUndo");
}

void TestPages::aNewAgreementOpensTheWizardForTheLearner()
{
    choose("learnersList", "learnersSearch", QStringLiteral("coppens lars"));
    trigger("actionNewAgreement");
    auto *wizard = m_window->findChild<AgreementWizard *>();
    QVERIFY(wizard != nullptr && wizard->isVisible());
    QVERIFY(wizard->isModal());
    delete wizard;
}

void TestPages::settingsThatNobodyLooksAtAreNotMade()
{
    const auto made = [this](const char *name) {
        return m_window->findChild<QWidget *>(QLatin1String(name)) != nullptr;
    };
    goTo(settingsPage);
    QVERIFY(find(m_window.get(), "providerName")->isVisible());
    for (const char *list : {"rulesList", "lawValuesList", "placesList", "historyList"})
        QVERIFY2(!made(list), list);
    trigger("actionHistory");
    QVERIFY(find(m_window.get(), "historyList")->isVisible());
    QVERIFY(!made("rulesList"));
}

void TestPages::preferencesAreKept()
{
    goTo(settingsPage);
    auto *tabs = find<QTabWidget>(m_window.get(), "settingsTabs");
    tabs->setCurrentIndex(tabs->count() - 1);
    auto *size = find<QComboBox>(m_window.get(), "programTextSize");
    size->setCurrentIndex(size->findData(150));
    QCOMPARE(Preferences::read(m_fixture->settings).textSizePercent, 150);
    trigger("actionSmallerText");
    QCOMPARE(Preferences::read(m_fixture->settings).textSizePercent, 125);
    trigger("actionColorDark");
    QCOMPARE(Preferences::read(m_fixture->settings).colorScheme, ColorScheme::Dark);
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
