// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/windowfixture.h"

#include "core/domain/dates.h"
#include "ui/dossier/contactdialog.h"
#include "ui/dossier/learnerdossier.h"
#include "ui/dossier/trajectoryline.h"
#include "ui/mainwindow.h"
#include "ui/models/contactlistmodel.h"
#include "ui/widgets/choicefield.h"
#include "ui/wizards/agreement/agreementwizard.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTreeView>

using namespace traject;
using namespace traject::test;
using namespace traject::ui;

/// The dossier of a learner, tab by tab, on the learners and workplaces of tests/data.
class TestDossier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theHeadTellsWhoItIs();
    void theStatusLineIsASentence();
    void theNextStepOfAContactStandsInTheHead();
    void onlyTheTabThatIsSeenReads();
    void theTabsAreReachedByKeyboard();
    void aNewLearnerHasOnlyData();
    void aScreeningIsSavedAndUndone();
    void theAdviceIsExplained();
    void aWrongDistanceIsNotSaved();
    void theSearchIsShownStepByStep();
    void proposalsAreForTheProgrammeAndSayWhy();
    void anAgreementIsMadeWithTheProposedWorkplace();
    void theAgreementsTabOffersWhatCanBeDone();
    void theContactsAreChangedDoneAndRemoved();
    void theContactsAreSortedAndCopied();
    void anUndoneLearnerClosesTheDossier();

private:
    void open(const QString &search)
    {
        find<QLineEdit>(m_window.get(), "learnersSearch")->setText(search);
        auto *list = find<QTreeView>(m_window.get(), "learnersList");
        list->setCurrentIndex(list->model()->index(0, 0));
        Q_EMIT list->activated(list->currentIndex());
        m_learner = m_fixture->learner(search).id;
    }
    /// The page of the workplaces has lists of the same names.
    [[nodiscard]] QWidget *dossier() const { return m_window->findChild<LearnerDossier *>(); }
    [[nodiscard]] QTabWidget *tabs() const { return find<QTabWidget>(dossier(), "dossierTabs"); }
    [[nodiscard]] QAbstractItemModel *model(const char *list) const
    {
        return find<QTreeView>(dossier(), list)->model();
    }
    [[nodiscard]] QString text(const char *label) const
    {
        return find<QLabel>(dossier(), label)->text();
    }
    /// An establishment that is accredited for the programme of the learner.
    [[nodiscard]] EstablishmentId accredited() const
    {
        const auto found = m_fixture->caseload->contacts().establishments(m_learner);
        return found && !found->isEmpty() ? found->constFirst().id : EstablishmentId{};
    }
    ContactId noteStep(SearchStep step, QDate day)
    {
        const auto id
            = m_fixture->caseload->contacts().save({.learner = m_learner,
                                                    .establishment = accredited(),
                                                    .heldOn = day,
                                                    .person = QStringLiteral("Els Maes"),
                                                    .searchStep = step,
                                                    .nextStep = QStringLiteral("Terugbellen"),
                                                    .nextOn = QDate(2026, 8, 28)});
        QCoreApplication::processEvents(); // what is shown is read again
        return id.value_or(ContactId());
    }

    QByteArray m_prepared;
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    LearnerId m_learner;
};

void TestDossier::initTestCase()
{
    WindowFixture fixture;
    QVERIFY(fixture.createFrom(m_prepared));
}

void TestDossier::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->createFrom(m_prepared));
    m_window = std::make_unique<MainWindow>(*m_fixture->caseload, m_fixture->window);
    m_window->resize(1400, 900);
    QVERIFY(shown(*m_window));
    find<QListWidget>(m_window.get(), "rail")->setCurrentRow(learnersPage);
    open(QStringLiteral("el ouali yasmina"));
}

void TestDossier::cleanup()
{
    QCOMPARE(m_fixture->messages.errors, QStringList());
    m_window.reset();
    m_fixture.reset();
}

void TestDossier::theHeadTellsWhoItIs()
{
    const Learner learner = m_fixture->caseload->learners().learner(m_learner).value();
    QCOMPARE(text("dossierTitle"), learner.displayName());
    const int age = dates::ageOn(*learner.birthDate, m_fixture->clock.today());
    const QString facts = text("dossierFacts");
    QVERIFY2(facts.startsWith(QString::number(age)), qPrintable(facts));
    QVERIFY(facts.contains(learner.insz->formatted()));
    QVERIFY(facts.contains(learner.address.municipality));
    QVERIFY(facts.contains(learner.enrolment.schoolYear));
    QVERIFY(facts.contains(learner.guardian->name)); // a minor
}

void TestDossier::theStatusLineIsASentence()
{
    auto *line = find<TrajectoryLine>(m_window.get(), "trajectoryLine");
    const auto status = m_fixture->caseload->dossiers().head(m_learner)->status;
    QCOMPARE(line->accessibleDescription().count(QStringLiteral("now")), 1);
    line->setStatus(TrajectoryStatus::Running,
                    {QDate(2026, 5, 4), {}, {}, QDate(2026, 9, 1), QDate(2027, 6, 30)});
    QCOMPARE(line->sentence(),
             QStringLiteral("Screening: done, 4/05/2026. Workplace: done. Agreement: done. "
                            "Running: now, 1/09/2026. End: to come."));
    noteStep(SearchStep::Approached, QDate(2026, 8, 20));
    QVERIFY(status != TrajectoryStatus::Running);
    QVERIFY2(line->sentence().contains(QStringLiteral("Workplace: now, 20/08/2026")),
             qPrintable(line->sentence()));
}

void TestDossier::theNextStepOfAContactStandsInTheHead()
{
    QCOMPARE(text("dossierNext"),
             QStringLiteral("Next: Werkplek zoeken, 28/09/2026 (35 day(s) left)"));
    click(m_window.get(), "dossierNextShow"); // the steps by which the date follows
    QVERIFY(m_fixture->messages.informations.constLast().contains(QStringLiteral("september")));
    noteStep(SearchStep::Approached, QDate(2026, 8, 20));
    QCOMPARE(text("dossierNext"), QStringLiteral("Next: Terugbellen, 28/08/2026 (4 day(s) left)"));
    click(m_window.get(), "dossierNextShow");
    QVERIFY(find(dossier(), "contactList")->isVisible());
}

void TestDossier::onlyTheTabThatIsSeenReads()
{
    QCOMPARE(model("suggestionList")->rowCount(), 0);
    tabs()->setCurrentIndex(2);
    QVERIFY(model("suggestionList")->rowCount() > 0);
}

void TestDossier::theTabsAreReachedByKeyboard()
{
    QCOMPARE(tabs()->currentIndex(), 0);
    QTest::keyClick(m_window.get(), Qt::Key_PageDown, Qt::ControlModifier);
    QWidget *inside = tabs();
    inside->setFocus();
    QTest::keyClick(inside, Qt::Key_PageUp, Qt::ControlModifier);
    const int before = tabs()->currentIndex();
    QTest::keyClick(inside, Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(tabs()->currentIndex(), (before + 1) % tabs()->count());
    for (int tab = 0; tab < tabs()->count(); ++tab)
        QVERIFY(tabs()->tabText(tab).startsWith(QStringLiteral("&%1 ").arg(tab + 1)));
}

void TestDossier::aNewLearnerHasOnlyData()
{
    m_window->findChild<QAction *>(QStringLiteral("actionNewLearner"))->trigger();
    QVERIFY(tabs()->isTabEnabled(0));
    for (int tab = 1; tab < tabs()->count(); ++tab)
        QVERIFY(!tabs()->isTabEnabled(tab));
    type(m_window.get(), "learnerFamilyName", QStringLiteral("Nieuw"));
    type(m_window.get(), "learnerGivenName", QStringLiteral("Amina"));
    click(m_window.get(), "dossierSave");
    QVERIFY(tabs()->isTabEnabled(1));
    QCOMPARE(text("dossierTitle"), QStringLiteral("Amina Nieuw"));
}

void TestDossier::aScreeningIsSavedAndUndone()
{
    tabs()->setCurrentIndex(1);
    QVERIFY(!find<QAbstractButton>(m_window.get(), "dossierSave")->isEnabled());
    type(m_window.get(), "screeningHeldOn", QStringLiteral("12/6/2026"));
    find<QPlainTextEdit>(m_window.get(), "screeningStrengths")
        ->setPlainText(QStringLiteral("werkt netjes"));
    type(m_window.get(), "learnerDistance", QStringLiteral("15"));
    QVERIFY(find<QAbstractButton>(m_window.get(), "dossierSave")->isEnabled());
    click(m_window.get(), "dossierSave");
    const auto stored = m_fixture->caseload->learners().screening(m_learner);
    QVERIFY(stored);
    QCOMPARE(stored->screening.heldOn, QDate(2026, 6, 12));
    QCOMPARE(stored->screening.strengths, QStringLiteral("werkt netjes"));
    QCOMPARE(stored->maximumDistanceKm, 15);
    m_window->findChild<QAction *>(QStringLiteral("actionUndo"))->trigger();
    QTRY_VERIFY(find<QLineEdit>(m_window.get(), "screeningHeldOn")->text().isEmpty());
}

void TestDossier::theAdviceIsExplained()
{
    tabs()->setCurrentIndex(1);
    auto *advice = find<TermField<ScreeningAdvice>>(m_window.get(), "learnerAdvice");
    auto *hint = find(m_window.get(), "screeningHint");
    const auto choose = [advice](ScreeningAdvice value) {
        advice->setValue(value);
        Q_EMIT advice->edited();
    };
    choose(ScreeningAdvice::Positive);
    QVERIFY(!hint->isVisible());
    choose(ScreeningAdvice::Negative);
    QVERIFY(hint->isVisible());
    QVERIFY(hint->accessibleName().contains(QStringLiteral("LRN-SCREENING")));
    click(m_window.get(), "dossierCancel");
}

void TestDossier::aWrongDistanceIsNotSaved()
{
    tabs()->setCurrentIndex(1);
    type(m_window.get(), "learnerDistance", QStringLiteral("ver"));
    tabs()->setCurrentIndex(0);
    click(m_window.get(), "dossierSave");
    QCOMPARE(tabs()->currentIndex(), 1); // where the mistake is
    QVERIFY(find<QAbstractButton>(m_window.get(), "dossierSave")->isEnabled());
    click(m_window.get(), "dossierCancel");
    QVERIFY(!find<QAbstractButton>(m_window.get(), "dossierSave")->isEnabled());
}

void TestDossier::theSearchIsShownStepByStep()
{
    tabs()->setCurrentIndex(2);
    QVERIFY(!find(m_window.get(), "tryList")->isVisible());
    noteStep(SearchStep::Approached, QDate(2026, 8, 20));
    QCOMPARE(model("tryList")->rowCount(), 1);
    noteStep(SearchStep::Interview, QDate(2026, 8, 22));
    QCOMPARE(model("tryList")->rowCount(), 1);
    QCOMPARE(model("tryList")->index(0, 0).data().toString(), QStringLiteral("introduction"));
    QVERIFY(find(m_window.get(), "tryList")->isVisible());
}

void TestDossier::proposalsAreForTheProgrammeAndSayWhy()
{
    tabs()->setCurrentIndex(2);
    const auto suggestions = m_fixture->caseload->placements().suggestions(m_learner);
    QVERIFY(suggestions && !suggestions->isEmpty());
    QCOMPARE(model("suggestionList")->rowCount(), static_cast<int>(suggestions->size()));
    const QString reason = text("suggestionReason");
    QVERIFY2(reason.contains(QStringLiteral("accredit")), qPrintable(reason));
    QVERIFY2(reason.contains(QStringLiteral("km")), qPrintable(reason));
}

void TestDossier::anAgreementIsMadeWithTheProposedWorkplace()
{
    tabs()->setCurrentIndex(2);
    const auto first = m_fixture->caseload->placements().suggestions(m_learner)->constFirst();
    click(m_window.get(), "suggestionAgreement");
    auto *wizard = m_window->findChild<AgreementWizard *>();
    QVERIFY(wizard != nullptr && wizard->isVisible());
    type(wizard, "learnerIban", QStringLiteral("BE71 0961 2345 6769"));
    wizard->next(); // keeps the draft
    const auto drafts = m_fixture->caseload->agreements().pendingDrafts();
    QVERIFY(drafts && drafts->size() == 1);
    QCOMPARE(drafts->constFirst().workplace, first.workplace.accreditation);
    delete wizard;
}

void TestDossier::theAgreementsTabOffersWhatCanBeDone()
{
    tabs()->setCurrentIndex(3);
    QVERIFY(find(m_window.get(), "dossierNewAgreement")->isEnabled());
    QVERIFY(!find(m_window.get(), "dossierAgreementChange")->isEnabled());
    PendingDraft pending{.learner = m_learner,
                         .draft = m_fixture->caseload->agreements().proposal(m_learner).value()};
    pending.draft.agreement.type = AgreementType::Oao;
    pending.draft.agreement.start = QDate(2026, 9, 1);
    QVERIFY(m_fixture->caseload->agreements().finish(pending));
    QTRY_COMPARE(model("dossierAgreements")->rowCount(), 1);
    for (const char *button : {"dossierAgreementPreview", "dossierAgreementChange",
                               "dossierAgreementFollowUp", "dossierAgreementSavePdf"})
        QVERIFY2(find(m_window.get(), button)->isEnabled(), button);
    click(m_window.get(), "dossierAgreementChange");
    auto *wizard = m_window->findChild<AgreementWizard *>();
    QVERIFY(wizard != nullptr);
    delete wizard;
}

void TestDossier::theContactsAreChangedDoneAndRemoved()
{
    const ContactId id = noteStep(SearchStep::Approached, QDate(2026, 8, 20));
    tabs()->setCurrentIndex(5);
    ContactService &contacts = m_fixture->caseload->contacts();
    click(dossier(), "contactChange");
    auto *dialog = m_window->findChild<ContactDialog *>();
    QVERIFY(dialog != nullptr);
    find<QPlainTextEdit>(dialog, "contactNote")->setPlainText(QStringLiteral("Plaats vrij"));
    click(dialog, "contactSave");
    QCOMPARE(contacts.contact(id)->note, QStringLiteral("Plaats vrij"));
    QTRY_VERIFY(text("contactText").contains(QStringLiteral("Plaats vrij")));
    click(dossier(), "contactDone");
    QCOMPARE(contacts.contact(id)->nextDoneOn, m_fixture->clock.today());
    m_fixture->messages.answerYes = true;
    click(dossier(), "contactRemove");
    QTRY_COMPARE(model("contactList")->rowCount(), 0);
    m_window->findChild<QAction *>(QStringLiteral("actionUndo"))->trigger();
    QTRY_COMPARE(model("contactList")->rowCount(), 1);
}

void TestDossier::theContactsAreSortedAndCopied()
{
    const auto note = [this](QDate day, const QString &person) {
        QVERIFY(m_fixture->caseload->contacts().save(
            {.learner = m_learner, .heldOn = day, .person = person, .note = person}));
    };
    note(QDate(2026, 8, 20), QStringLiteral("Zoë Maes"));
    note(QDate(2026, 8, 21), QStringLiteral("Anna Claes"));
    note(QDate(2026, 8, 19), QStringLiteral("Bram Smet"));
    tabs()->setCurrentIndex(5);
    auto *view = find<QTreeView>(dossier(), "contactList");
    const auto persons = [view] {
        QStringList names;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            names.append(view->model()->index(row, ContactListModel::Person).data().toString());
        return names;
    };
    const QStringList newestFirst{QStringLiteral("Anna Claes"), QStringLiteral("Zoë Maes"),
                                  QStringLiteral("Bram Smet")};
    QTRY_COMPARE(persons(), newestFirst);
    view->sortByColumn(ContactListModel::Person, Qt::DescendingOrder);
    QCOMPARE(persons(), QStringList({newestFirst.at(1), newestFirst.at(2), newestFirst.at(0)}));
    view->setCurrentIndex(view->model()->index(2, 0));
    QVERIFY(text("contactText").contains(QStringLiteral("Anna Claes")));
    view->setFocus();
    view->selectAll();
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
    QCOMPARE(lines.size(), 4); // with the titles of the columns
    QVERIFY2(lines.at(1).contains(QStringLiteral("Zoë Maes\t")), qPrintable(lines.at(1)));
}

void TestDossier::anUndoneLearnerClosesTheDossier()
{
    m_window->findChild<QAction *>(QStringLiteral("actionNewLearner"))->trigger();
    type(m_window.get(), "learnerFamilyName", QStringLiteral("Nieuw"));
    type(m_window.get(), "learnerGivenName", QStringLiteral("Amina"));
    click(m_window.get(), "dossierSave");
    m_window->findChild<QAction *>(QStringLiteral("actionUndo"))->trigger();
    QTRY_VERIFY(find(m_window.get(), "learnersList")->isVisible());
}

QTEST_MAIN(TestDossier)
#include "tst_dossier.moc"
