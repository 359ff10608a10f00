// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/windowfixture.h"
#include "tests/ui/windowwalk.h"

#include "core/exchange/draftjson.h"
#include "ui/dialogs/searchpalette.h"
#include "ui/dossier/learnerdossier.h"
#include "ui/mainwindow.h"
#include "ui/models/contactlistmodel.h"
#include "ui/today/agendamodel.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTreeView>

using namespace traject;
using namespace traject::test;
using namespace traject::ui;

/// The search over everything, by keyboard.
class TestSearchPalette : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void resultsComeWhileTyping();
    void arrowsSkipHeadings();
    void enterOpensTheLearner();
    void aWorkplaceAndAMentorAreOpened();
    void aContactADocumentAndATaskAreShownWhereTheyStand();
    void whatWasNotedIsShownInItsTab_data();
    void whatWasNotedIsShownInItsTab();
    void aCommandIsRun();
    void whatWasChosenIsOfferedAgain();
    void escapeClosesAndNothingHappens();
    void nothingFoundIsTold();
    void theButtonOfTheRailOpensIt();

private:
    void open()
    {
        m_window->findChild<QAction *>(QStringLiteral("actionSearchAll"))->trigger();
        QVERIFY(palette()->isVisible());
    }
    [[nodiscard]] SearchPalette *palette() const { return m_window->findChild<SearchPalette *>(); }
    [[nodiscard]] QLineEdit *line() const { return find<QLineEdit>(palette(), "paletteSearch"); }
    [[nodiscard]] QListView *list() const { return find<QListView>(palette(), "paletteList"); }
    [[nodiscard]] QString current() const { return list()->currentIndex().data().toString(); }
    [[nodiscard]] QString status() const
    {
        return find<QLabel>(palette(), "paletteStatus")->text();
    }

    /// Stores an agreement with a screening, an evaluation and a skipped visit.
    [[nodiscard]] bool noteEverything() const;

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

bool TestSearchPalette::noteEverything() const
{
    Caseload &caseload = *m_fixture->caseload;
    QFile file(QStringLiteral(TRAJECT_SOURCE_DIR "/tests/data/drafts/oao-minor.json"));
    const auto draft = file.open(QIODevice::ReadOnly) ? exchange::readDraft(file.readAll())
                                                      : failure(ErrorCode::FileMissing);
    const auto agreement = draft.and_then(
        [&](const AgreementDraft &each) { return caseload.agreements().store(each); });
    if (!agreement)
        return false;
    const auto visit = caseload.followUps().add(agreement->id, QStringLiteral("Kennismaking"),
                                                QDate(2026, 9, 7));
    return visit && caseload.followUps().skip(*visit, QStringLiteral("Bedrijfsuitstap"))
        && caseload.learners().saveScreening(
            {.screening
             = {.learner = agreement->learner, .concerns = QStringLiteral("Hoogtevrees")}})
        && caseload.evaluations().save({{.agreement = agreement->id,
                                         .period = QStringLiteral("trimester 1"),
                                         .mentorRemark = QStringLiteral("Veiligheidsbril")}});
}

void TestSearchPalette::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->create());
    QVERIFY(noteEverything());
    QVERIFY(m_fixture->caseload->search().build().has_value());
}

void TestSearchPalette::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_window = std::make_unique<MainWindow>(*m_fixture->caseload, m_fixture->window);
    QVERIFY(shown(*m_window));
}

void TestSearchPalette::cleanup()
{
    QCOMPARE(m_fixture->messages.errors, QStringList());
    m_window.reset();
}

void TestSearchPalette::resultsComeWhileTyping()
{
    open();
    QVERIFY(status().startsWith(QStringLiteral("Type a name")));
    QTest::keyClicks(line(), QStringLiteral("zielinski evergem"));
    QCOMPARE(list()->model()->index(0, 0).data().toString(), QStringLiteral("Learners"));
    QCOMPARE(current(), QStringLiteral("Żaneta Zieliński"));
    QVERIFY2(status().startsWith(QStringLiteral("1 result")), qPrintable(status()));
    QCOMPARE(line()->accessibleDescription(), status());
    QCOMPARE(namingProblems(*palette()), QStringList());
    QCOMPARE(clippingProblems(*palette()), QStringList());
}

void TestSearchPalette::arrowsSkipHeadings()
{
    open();
    line()->setText(QStringLiteral("haaltert"));
    const QString first = current();
    QVERIFY(!first.isEmpty());
    QSet<QString> seen{first};
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(line(), Qt::Key_Down);
        QVERIFY(!list()->currentIndex().data(SearchResultModel::HeadingRole).toBool());
        seen.insert(current()
                    + list()->currentIndex().data(SearchResultModel::DetailRole).toString());
    }
    QVERIFY(seen.size() > 2);
    for (int i = 0; i < 60; ++i)
        QTest::keyClick(line(), Qt::Key_Up);
    QCOMPARE(current(), first);
}

void TestSearchPalette::enterOpensTheLearner()
{
    open();
    line()->setText(QStringLiteral("08122298294"));
    QTest::keyClick(line(), Qt::Key_Return);
    QVERIFY(!palette()->isVisible());
    auto *name = find<QLineEdit>(m_window.get(), "learnerFamilyName");
    QVERIFY(name->isVisible());
    QCOMPARE(name->text(), QStringLiteral("Zieliński"));
}

void TestSearchPalette::aWorkplaceAndAMentorAreOpened()
{
    open();
    line()->setText(QStringLiteral("0998 672 408"));
    QTest::keyClick(line(), Qt::Key_Return);
    QVERIFY(find<QWidget>(m_window.get(), "workplaceBack")->isVisible());
    QVERIFY(find<QLabel>(m_window.get(), "workplaceFacts")
                ->text()
                .contains(QStringLiteral("0998.672.408")));
    open();
    line()->setText(QStringLiteral("femke jacobs"));
    QTest::keyClick(line(), Qt::Key_Return);
    QVERIFY(find<QLineEdit>(m_window.get(), "mentorName")->isVisible());
    QCOMPARE(find<QLineEdit>(m_window.get(), "mentorName")->text(), QStringLiteral("Femke Jacobs"));
}

void TestSearchPalette::aContactADocumentAndATaskAreShownWhereTheyStand()
{
    Caseload &caseload = *m_fixture->caseload;
    const LearnerId learner = m_fixture->learner(QStringLiteral("zielinski")).id;
    QVERIFY(caseload.contacts().save({.learner = learner,
                                      .heldOn = QDate(2026, 8, 20),
                                      .note = QStringLiteral("Fietsvergoeding besproken")}));
    QVERIFY(caseload.contacts().save(
        {.learner = learner, .heldOn = QDate(2026, 8, 21), .note = QStringLiteral("Teruggebeld")}));
    QVERIFY(caseload.agenda().saveTask({.title = QStringLiteral("Werkkledij bestellen")}));
    QFile file(m_fixture->dir.filePath(QStringLiteral("zwemattest.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("geslaagd") > 0);
    file.close();
    auto added = caseload.documents().startAdd({.learner = learner}, {file.fileName()});
    QTRY_VERIFY_WITH_TIMEOUT(added.isFinished(), 20'000);
    const auto go = [this](const QString &words) {
        open();
        line()->setText(words);
        QTest::keyClick(line(), Qt::Key_Return);
    };
    const auto *dossier = m_window->findChild<LearnerDossier *>();
    go(QStringLiteral("fietsvergoeding"));
    const auto *contacts = find<QTreeView>(dossier, "contactList");
    QVERIFY(contacts->isVisible());
    QCOMPARE(contacts->currentIndex().siblingAtColumn(ContactListModel::Note).data().toString(),
             QStringLiteral("Fietsvergoeding besproken"));
    go(QStringLiteral("zwemattest"));
    QTRY_VERIFY(find<QWidget>(dossier, "documentList")->isVisible());
    go(QStringLiteral("werkkledij"));
    const auto *today = find<QAbstractItemView>(m_window.get(), "todayList");
    QVERIFY(today->isVisible());
    const QModelIndex current = today->currentIndex();
    QCOMPARE(current.siblingAtColumn(AgendaModel::Matter).data().toString(),
             QStringLiteral("Werkkledij bestellen"));
    for (int step = 0; step < 4; ++step)
        QVERIFY(caseload.history().undo().has_value());
}

void TestSearchPalette::whatWasNotedIsShownInItsTab_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QByteArray>("shows");
    QTest::newRow("screening") << QStringLiteral("hoogtevrees") << QStringLiteral("Screenings")
                               << QByteArray("screeningConcerns");
    QTest::newRow("evaluation") << QStringLiteral("veiligheidsbril")
                                << QStringLiteral("Evaluations") << QByteArray("planTable");
    QTest::newRow("skipped visit")
        << QStringLiteral("bedrijfsuitstap") << QStringLiteral("Skipped visits")
        << QByteArray("dossierVisits");
}

void TestSearchPalette::whatWasNotedIsShownInItsTab()
{
    QFETCH(const QString, typed);
    QFETCH(const QByteArray, shows);
    open();
    line()->setText(typed);
    QTEST(list()->model()->index(0, 0).data().toString(), "heading");
    QTest::keyClick(line(), Qt::Key_Return);
    const auto *dossier = m_window->findChild<LearnerDossier *>();
    QVERIFY(find<QWidget>(dossier, shows.constData())->isVisible());
}

void TestSearchPalette::aCommandIsRun()
{
    open();
    line()->setText(QStringLiteral("new learner"));
    QCOMPARE(current(), QStringLiteral("New learner"));
    QCOMPARE(list()->currentIndex().data(SearchResultModel::ShortcutRole).toString(),
             QStringLiteral("Ctrl+Shift+N"));
    QTest::keyClick(line(), Qt::Key_Return);
    QVERIFY(find<QLineEdit>(m_window.get(), "learnerFamilyName")->isVisible());
    QCOMPARE(find<QLineEdit>(m_window.get(), "learnerFamilyName")->text(), QString());
}

void TestSearchPalette::whatWasChosenIsOfferedAgain()
{
    open();
    line()->setText(QStringLiteral("zielinski"));
    QTest::keyClick(line(), Qt::Key_Return);
    open();
    QCOMPARE(line()->text(), QString());
    QCOMPARE(list()->model()->index(0, 0).data().toString(), QStringLiteral("Chosen last"));
    QCOMPARE(current(), QStringLiteral("Żaneta Zieliński"));
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(find<QLineEdit>(m_window.get(), "learnerFamilyName")->text(),
             QStringLiteral("Zieliński"));
}

void TestSearchPalette::escapeClosesAndNothingHappens()
{
    auto *rail = find<QListWidget>(m_window.get(), "rail");
    const int page = rail->currentRow();
    open();
    line()->setText(QStringLiteral("zielinski"));
    QTest::keyClick(line(), Qt::Key_Escape);
    QVERIFY(!palette()->isVisible());
    QCOMPARE(rail->currentRow(), page);
}

void TestSearchPalette::nothingFoundIsTold()
{
    open();
    line()->setText(QStringLiteral("qqqqqqq"));
    QCOMPARE(status(), QStringLiteral("Nothing found."));
    QTest::keyClick(line(), Qt::Key_Return);
    QVERIFY(palette()->isVisible());
}

void TestSearchPalette::theButtonOfTheRailOpensIt()
{
    click(m_window.get(), "railSearch");
    QVERIFY(palette()->isVisible());
}

QTEST_MAIN(TestSearchPalette)
#include "tst_searchpalette.moc"
