// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/windowfixture.h"

#include "core/exchange/draftjson.h"
#include "ui/mainwindow.h"
#include "ui/models/workplacewords.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>

using namespace traject;
using namespace traject::test;
using namespace traject::ui;

/// The page of the workplaces and the dossier of one, as a counsellor uses them.
class TestWorkplaces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void wordsSayHowAnAccreditationStands_data();
    void wordsSayHowAnAccreditationStands();
    void wordsSayHowMuchRoomThereIs_data();
    void wordsSayHowMuchRoomThereIs();
    void wordsSumTheAccreditationsUp();
    void wordsSayWhoIsExcluded();

    void aRowOpensTheDossier();
    void theListShowsARowPerEstablishment();
    void theEnterpriseIsChangedAndSaved();
    void changesOfTwoTabsAreSavedTogether();
    void aMentorIsAddedAndRemoved();
    void aMentorWithAnAgreementStays();
    void anAccreditationIsAddedOncePerProgramme();
    void aNewWorkplaceComesAndGoesByHand();
    void aSecondEstablishmentIsAddedAndSwitchedTo();
    void aTaskIsAboutTheOpenWorkplace();
    void mailAddressesOfEstablishmentsAreCopied();
    void aNumberThatIsTakenIsTold();
    void aLearnerOfTheWorkplaceIsOpened();
    void leavingAChangedDossierAsksFirst();

private:
    void openWorkplace(const QString &search);
    void goToTab(int tab)
    {
        find<QTabWidget>(m_window.get(), "workplaceTabs")->setCurrentIndex(tab);
    }
    [[nodiscard]] QString facts() const
    {
        return find<QLabel>(m_window.get(), "workplaceFacts")->text();
    }
    [[nodiscard]] bool dossierIsOpen() const
    {
        return find<QWidget>(m_window.get(), "workplaceBack")->isVisible();
    }
    [[nodiscard]] QTreeView *list(const char *name) const
    {
        return find<QTreeView>(m_window.get(), name);
    }
    [[nodiscard]] WorkplaceRecords records(const QString &enterprise) const;

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    AgreementDraft m_draft;
};

void TestWorkplaces::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->create());
    QFile file(QStringLiteral(TRAJECT_SOURCE_DIR "/tests/data/drafts/oao-minor.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto draft = exchange::readDraft(file.readAll());
    QVERIFY(draft.has_value());
    m_draft = *draft;
    QVERIFY(m_fixture->caseload->agreements().store(m_draft).has_value());
}

void TestWorkplaces::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_fixture->messages.errors.clear();
    m_fixture->messages.questions.clear();
    m_fixture->messages.answerYes = false;
    m_window = std::make_unique<MainWindow>(*m_fixture->caseload, m_fixture->window);
    QVERIFY(shown(*m_window));
    auto *rail = find<QListWidget>(m_window.get(), "rail");
    for (int row = 0; row < rail->count(); ++row) {
        if (rail->item(row)->text() == QStringLiteral("Workplaces"))
            rail->setCurrentRow(row);
    }
    find<QComboBox>(m_window.get(), "workplacesView")->setCurrentIndex(0);
    settle();
}

void TestWorkplaces::cleanup()
{
    m_window.reset();
}

void TestWorkplaces::openWorkplace(const QString &search)
{
    find<QLineEdit>(m_window.get(), "workplacesSearch")->setText(search);
    auto *view = list("workplacesList");
    QVERIFY(view->model()->rowCount() > 0);
    view->setCurrentIndex(view->model()->index(0, 0));
    Q_EMIT view->activated(view->currentIndex());
    QVERIFY(dossierIsOpen());
}

WorkplaceRecords TestWorkplaces::records(const QString &enterprise) const
{
    const auto items = m_fixture->caseload->workplaces().establishments(QDate(2026, 8, 24));
    for (const auto &item : items.value_or(QList<EstablishmentListItem>())) {
        if (item.enterpriseName == enterprise)
            return m_fixture->caseload->workplaces().records(item.establishment).value();
    }
    return {};
}

void TestWorkplaces::wordsSayHowAnAccreditationStands_data()
{
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("gravity"); // -1: none
    QTest::newRow("far") << QDate(2030, 3, 14) << QStringLiteral("valid until 14/03/2030") << -1;
    QTest::newRow("three months") << QDate(2026, 11, 24)
                                  << QStringLiteral("valid, ends in 3 month(s), on 24/11/2026")
                                  << int(Severity::Warning);
    QTest::newRow("five days") << QDate(2026, 8, 29)
                               << QStringLiteral("valid, ends in 5 day(s), on 29/08/2026")
                               << int(Severity::Warning);
    QTest::newRow("today") << QDate(2026, 8, 24) << QStringLiteral("valid, today is the last day")
                           << int(Severity::Warning);
    QTest::newRow("over") << QDate(2026, 8, 23) << QStringLiteral("expired since 24/08/2026")
                          << int(Severity::Error);
}

void TestWorkplaces::wordsSayHowAnAccreditationStands()
{
    QFETCH(const QDate, last);
    const QDate today(2026, 8, 24);
    const auto approved = AccreditationStatus::Approved;
    const auto state = accreditationState({.status = approved, .validUntil = last},
                                          m_fixture->caseload->law().rulebook(), today);
    const Said said = accreditationWords(state, approved, today);
    QTEST(said.text, "words");
    QTEST(said.gravity ? int(*said.gravity) : -1, "gravity");
}

void TestWorkplaces::wordsSayHowMuchRoomThereIs_data()
{
    QTest::addColumn<int>("present");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("gravity");
    QTest::newRow("nobody") << 0 << 0 << QStringLiteral("3 of 3 place(s) free") << -1;
    QTest::newRow("one") << 1 << 1 << QStringLiteral("2 of 3 place(s) free") << -1;
    QTest::newRow("one, and one to come")
        << 1 << 2 << QStringLiteral("2 of 3 place(s) free; from 1/02/2027 1 free") << -1;
    QTest::newRow("one, and two to come")
        << 1 << 3 << QStringLiteral("2 of 3 place(s) free; from 1/02/2027 0 free")
        << int(Severity::Warning);
    QTest::newRow("full") << 3 << 3 << QStringLiteral("full: 3 of 3 places taken")
                          << int(Severity::Warning);
    QTest::newRow("too many") << 3 << 4
                              << QStringLiteral("4 learner(s) from 1/02/2027 for 3 place(s)")
                              << int(Severity::Error);
}

void TestWorkplaces::wordsSayHowMuchRoomThereIs()
{
    QFETCH(const int, present);
    QFETCH(const int, most);
    const Said said
        = roomWords({.maximum = 3, .present = present, .most = most, .busiest = QDate(2027, 2, 1)});
    QTEST(said.text, "words");
    QTEST(said.gravity ? int(*said.gravity) : -1, "gravity");
}

void TestWorkplaces::wordsSumTheAccreditationsUp()
{
    const AccreditationState good{.standing = AccreditationStanding::Valid};
    const AccreditationState ending{.standing = AccreditationStanding::EndsSoon};
    const AccreditationState refused{.standing = AccreditationStanding::Refused};
    QCOMPARE(accreditationsWords({}).gravity, Severity::Info);
    QCOMPARE(accreditationsWords({good, refused}),
             (Said{QStringLiteral("1 of 2 accreditation(s) valid"), std::nullopt}));
    QCOMPARE(accreditationsWords({refused}).gravity, Severity::Error);
    const Said said = accreditationsWords({good, ending});
    QCOMPARE(said.gravity, Severity::Warning);
    QVERIFY(said.text.contains(QStringLiteral("1 of them end(s) soon")));
}

void TestWorkplaces::wordsSayWhoIsExcluded()
{
    const QDate today(2026, 8, 24);
    const auto words = [&](std::optional<QDate> from, std::optional<QDate> until) {
        return exclusionWords(QStringLiteral("X"), from, until, today);
    };
    QCOMPARE(words({}, {}), QString());
    QCOMPARE(words({}, today.addDays(-1)), QString());
    QCOMPARE(words(today, {}), QStringLiteral("X: excluded since 24/08/2026"));
    QCOMPARE(words(today.addDays(1), {}), QStringLiteral("X: excluded from 25/08/2026"));
    QCOMPARE(words({}, today), QStringLiteral("X: excluded until 24/08/2026"));
}

void TestWorkplaces::aRowOpensTheDossier()
{
    openWorkplace(QStringLiteral("autocenter haaltert"));
    QVERIFY(facts().contains(QStringLiteral("0998.672.408")));
    QVERIFY(facts().contains(QStringLiteral("2.918.758.704")));
    QVERIFY(facts().contains(QStringLiteral("9450 Haaltert")));
    goToTab(1);
    auto *accreditations = list("accreditationList");
    QCOMPARE(accreditations->model()->rowCount(), 2);
    QCOMPARE(accreditations->model()->index(0, 1).data().toString(),
             QStringLiteral("valid until 14/02/2031"));
    goToTab(2);
    QCOMPARE(list("mentorList")->model()->rowCount(), 2);
    click(m_window.get(), "workplaceBack");
    QVERIFY(!dossierIsOpen());
}

void TestWorkplaces::theListShowsARowPerEstablishment()
{
    find<QComboBox>(m_window.get(), "workplacesView")->setCurrentIndex(1);
    const auto all = m_fixture->caseload->workplaces().establishments(QDate(2026, 8, 24));
    auto *view = list("establishmentsList");
    QCOMPARE(view->model()->rowCount(), int(all->size()));
    find<QLineEdit>(m_window.get(), "establishmentsSearch")
        ->setText(QStringLiteral("haaltert autocenter"));
    QCOMPARE(view->model()->rowCount(), 1);
    QCOMPARE(view->model()->index(0, 3).data().toString(), QStringLiteral("2 of 2 valid"));
    view->setCurrentIndex(view->model()->index(0, 0));
    Q_EMIT view->activated(view->currentIndex());
    QVERIFY(facts().contains(QStringLiteral("0998.672.408")));
    click(m_window.get(), "workplaceBack");
    find<QLineEdit>(m_window.get(), "establishmentsSearch")->clear();
    auto *filter = find<QComboBox>(m_window.get(), "establishmentsFilter");
    filter->setCurrentIndex(3);
    QCOMPARE(view->model()->rowCount(), 0); // the agreement starts on 1 September
    filter->setCurrentIndex(0);
}

void TestWorkplaces::theEnterpriseIsChangedAndSaved()
{
    openWorkplace(QStringLiteral("autocenter haaltert"));
    goToTab(0);
    auto *save = find<QPushButton>(m_window.get(), "workplaceSave");
    QVERIFY(!save->isEnabled());
    type(m_window.get(), "enterpriseRepresentative", QStringLiteral("Griet Maes"));
    type(m_window.get(), "enterpriseFullTimeWeek", QStringLiteral("36,5"));
    QVERIFY(save->isEnabled());
    save->click();
    const Enterprise enterprise = records(QStringLiteral("Autocenter Haaltert bv")).enterprise;
    QCOMPARE(enterprise.representative, QStringLiteral("Griet Maes"));
    QCOMPARE(enterprise.fullTimeWeekHours, 36.5);
    QVERIFY(!save->isEnabled());
    m_window->findChild<QAction *>(QStringLiteral("actionUndo"))->trigger();
    QCOMPARE(find<QLineEdit>(m_window.get(), "enterpriseRepresentative")->text(), QString());
}

void TestWorkplaces::changesOfTwoTabsAreSavedTogether()
{
    openWorkplace(QStringLiteral("autocenter haaltert"));
    goToTab(0);
    type(m_window.get(), "establishmentContact", QStringLiteral("Nieuwe Contact"));
    goToTab(1);
    type(m_window.get(), "accreditationOpenPlaces", QStringLiteral("2"));
    click(m_window.get(), "workplaceSave");
    const WorkplaceRecords found = records(QStringLiteral("Autocenter Haaltert bv"));
    QCOMPARE(found.establishment.contactPerson, QStringLiteral("Nieuwe Contact"));
    QCOMPARE(found.accreditations.constFirst().openPlaces, 2);
    QVERIFY(!find<QPushButton>(m_window.get(), "workplaceSave")->isEnabled());
}

void TestWorkplaces::aMentorIsAddedAndRemoved()
{
    openWorkplace(QStringLiteral("autocenter haaltert"));
    goToTab(2);
    auto *mentors = list("mentorList");
    const int before = mentors->model()->rowCount();
    click(m_window.get(), "mentorAdd");
    QVERIFY(!mentors->isEnabled());
    type(m_window.get(), "mentorName", QStringLiteral("Nieuwe Mentor"));
    type(m_window.get(), "mentorExperience", QStringLiteral("7"));
    click(m_window.get(), "workplaceSave");
    QCOMPARE(mentors->model()->rowCount(), before + 1);
    QCOMPARE(mentors->currentIndex().siblingAtColumn(0).data().toString(),
             QStringLiteral("Nieuwe Mentor"));
    QCOMPARE(mentors->currentIndex().siblingAtColumn(2).data().toString(),
             QStringLiteral("no extract recorded"));
    click(m_window.get(), "mentorRemove");
    QCOMPARE(m_fixture->messages.questions.size(), 1);
    QCOMPARE(mentors->model()->rowCount(), before + 1);
    m_fixture->messages.answerYes = true;
    click(m_window.get(), "mentorRemove");
    QCOMPARE(mentors->model()->rowCount(), before);
}

void TestWorkplaces::aMentorWithAnAgreementStays()
{
    openWorkplace(m_draft.enterprise.name.toLower());
    goToTab(2);
    auto *mentors = list("mentorList");
    for (int row = 0; row < mentors->model()->rowCount(); ++row) {
        if (mentors->model()->index(row, 0).data().toString() == m_draft.mentor.name)
            mentors->setCurrentIndex(mentors->model()->index(row, 0));
    }
    click(m_window.get(), "mentorRemove");
    QCOMPARE(m_fixture->messages.questions.size(), 0);
    QCOMPARE(m_fixture->messages.errors.size(), 1);
    QVERIFY(m_fixture->messages.errors.constFirst().contains(m_draft.mentor.name));
    click(m_window.get(), "workplaceRemove");
    QCOMPARE(m_fixture->messages.errors.size(), 2);
}

void TestWorkplaces::anAccreditationIsAddedOncePerProgramme()
{
    openWorkplace(QStringLiteral("klimatec deinze"));
    goToTab(1);
    auto *accreditations = list("accreditationList");
    const int before = accreditations->model()->rowCount();
    const auto add = [&](const QString &code) {
        click(m_window.get(), "accreditationAdd");
        auto *programme = find<QComboBox>(m_window.get(), "accreditationProgramme");
        programme->setCurrentIndex(programme->findData(code));
        click(m_window.get(), "workplaceSave");
    };
    add(QStringLiteral("1259"));
    QCOMPARE(accreditations->model()->rowCount(), before + 1);
    add(QStringLiteral("1259"));
    QCOMPARE(accreditations->model()->rowCount(), before + 1);
    QVERIFY(find<QPushButton>(m_window.get(), "workplaceSave")->isEnabled());
    click(m_window.get(), "workplaceCancel");
    QVERIFY(!find<QPushButton>(m_window.get(), "workplaceSave")->isEnabled());
}

void TestWorkplaces::aNewWorkplaceComesAndGoesByHand()
{
    click(m_window.get(), "workplacesNew");
    QVERIFY(dossierIsOpen());
    QVERIFY(!find<QTabWidget>(m_window.get(), "workplaceTabs")->isTabEnabled(2));
    type(m_window.get(), "enterpriseName", QStringLiteral("Bakkerij De Gist bv"));
    type(m_window.get(), "establishmentName", QStringLiteral("De Gist Lier"));
    click(m_window.get(), "workplaceSave");
    const WorkplaceRecords found = records(QStringLiteral("Bakkerij De Gist bv"));
    QCOMPARE(found.establishment.name, QStringLiteral("De Gist Lier"));
    QVERIFY(find<QTabWidget>(m_window.get(), "workplaceTabs")->isTabEnabled(2));
    m_fixture->messages.answerYes = true;
    click(m_window.get(), "workplaceRemove");
    QVERIFY(!dossierIsOpen());
    QVERIFY(records(QStringLiteral("Bakkerij De Gist bv")).enterprise.id.isNull());
    QCOMPARE(m_fixture->messages.errors, QStringList());
}

void TestWorkplaces::aSecondEstablishmentIsAddedAndSwitchedTo()
{
    openWorkplace(QStringLiteral("klimatec gent"));
    auto *places = find<QComboBox>(m_window.get(), "workplaceEstablishments");
    QVERIFY(!places->isEnabled());
    click(m_window.get(), "workplaceNewSite");
    type(m_window.get(), "establishmentName", QStringLiteral("Klimatec Oostende"));
    click(m_window.get(), "workplaceSave");
    QVERIFY(places->isEnabled());
    QCOMPARE(places->currentText(), QStringLiteral("Klimatec Oostende"));
    places->setCurrentIndex(0);
    Q_EMIT places->activated(0);
    QVERIFY(facts().contains(QStringLiteral("2.976.694.824")));
    QCOMPARE(find<QLineEdit>(m_window.get(), "establishmentName")->text(),
             QStringLiteral("Klimatec Gent"));
}

void TestWorkplaces::aTaskIsAboutTheOpenWorkplace()
{
    openWorkplace(QStringLiteral("klimatec gent"));
    m_window->findChild<QAction *>(QStringLiteral("actionNewTask"))->trigger();
    auto *dialog = m_window->findChild<QDialog *>(QStringLiteral("taskDialog"));
    QVERIFY(dialog != nullptr);
    QCOMPARE(find<QLabel>(dialog, "taskWorkplace")->text(), QStringLiteral("Klimatec Gent bv"));
    type(dialog, "taskTitle", QStringLiteral("Langsgaan"));
    click(dialog, "taskSave");
    const auto agenda = m_fixture->caseload->agenda().agenda();
    QVERIFY(agenda.has_value());
    QVERIFY(std::any_of(agenda->entries.cbegin(), agenda->entries.cend(), [](const auto &entry) {
        return entry.kind == AgendaKind::OwnTask && entry.who.workplaceName == u"Klimatec Gent bv";
    }));
    QVERIFY(m_fixture->caseload->history().undo().has_value());
}

void TestWorkplaces::mailAddressesOfEstablishmentsAreCopied()
{
    find<QListWidget>(m_window.get(), "rail")->setCurrentRow(workplacesPage);
    find<QComboBox>(m_window.get(), "workplacesView")->setCurrentIndex(1);
    find<QLineEdit>(m_window.get(), "establishmentsSearch")
        ->setText(QStringLiteral("autocenter haaltert"));
    list("establishmentsList")->selectAll();
    m_window->findChild<QAction *>(QStringLiteral("establishmentsMail"))->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(
        QStringLiteral("info@autocenter-haaltert-bv.example")));
    find<QComboBox>(m_window.get(), "workplacesView")->setCurrentIndex(0);
    settle();
}

void TestWorkplaces::aNumberThatIsTakenIsTold()
{
    click(m_window.get(), "workplacesNew");
    type(m_window.get(), "enterpriseName", QStringLiteral("Dubbel bv"));
    type(m_window.get(), "enterpriseNumber", QStringLiteral("0998.672.408"));
    click(m_window.get(), "workplaceSave");
    QCOMPARE(m_fixture->messages.errors.size(), 1);
    QVERIFY(dossierIsOpen());
    QVERIFY(find<QPushButton>(m_window.get(), "workplaceSave")->isEnabled());
}

void TestWorkplaces::aLearnerOfTheWorkplaceIsOpened()
{
    openWorkplace(m_draft.enterprise.name.toLower());
    goToTab(3);
    auto *stays = list("stayList");
    QCOMPARE(stays->model()->rowCount(), 1);
    QCOMPARE(stays->model()->index(0, 0).data().toString(), QStringLiteral("coming"));
    click(m_window.get(), "stayOpenLearner");
    QCOMPARE(find<QLineEdit>(m_window.get(), "learnerFamilyName")->text(),
             m_draft.learner.familyName);
    QVERIFY(find<QWidget>(m_window.get(), "learnerFamilyName")->isVisible());
}

void TestWorkplaces::leavingAChangedDossierAsksFirst()
{
    openWorkplace(QStringLiteral("autocenter haaltert"));
    goToTab(0);
    type(m_window.get(), "enterpriseRepresentative", QStringLiteral("Iemand"));
    click(m_window.get(), "workplaceBack");
    QCOMPARE(m_fixture->messages.questions.size(), 1);
    QVERIFY(dossierIsOpen());
    m_fixture->messages.answerYes = true;
    click(m_window.get(), "workplaceBack");
    QVERIFY(!dossierIsOpen());
}

QTEST_MAIN(TestWorkplaces)
#include "tst_workplaces.moc"
