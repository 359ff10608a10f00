// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/windowfixture.h"
#include "tests/ui/windowwalk.h"

#include "ui/agreementdesk.h"
#include "ui/dialogs/agreementfollowup.h"
#include "ui/dossier/timelinetab.h"
#include "ui/history/changesview.h"
#include "ui/history/recordhistorydialog.h"
#include "ui/history/timelineview.h"
#include "ui/history/undodesk.h"
#include "ui/mainwindow.h"
#include "ui/models/operationlistmodel.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTreeView>

using namespace traject;
using namespace traject::ui;
using namespace traject::test;

class TestHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theTimelineTellsByDay();
    void theTimelineFiltersByKind();
    void theTimelineFollowsTheCaseload();
    void whatWasUndoneIsStruckThrough();
    void linesAreCopied();
    void detailsShowBeforeAndAfter();
    void detailsAreCopied();
    void aRefusalNamesWhatCameLater();
    void obstaclesAreSpelledOut();
    void theMenuNamesWhatUndoTakesBack();
    void undoAndRedoByKeyInTheMainWindow_data();
    void undoAndRedoByKeyInTheMainWindow();
    void undoByKeyWorksInADialogOverTheWindow();
    void anImportIsUndoneByAWorker();
    void theHistoryIsReadPageByPage();
    void theHistoryIsSearchedAndFiltered();
    void everyDialogIsNamedAndFits_data();
    void everyDialogIsNamedAndFits();

private:
    [[nodiscard]] LearnerListItem someone() const { return m_fixture->learner(QString()); }
    [[nodiscard]] Caseload &caseload() const { return *m_fixture->caseload; }
    /// Changes the note of somebody.
    void note(LearnerId id, const QString &text);
    [[nodiscard]] std::unique_ptr<RecordHistoryDialog> dialogOf(LearnerId id);

    QByteArray m_prepared;
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestHistory::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->createFrom(m_prepared));
}

void TestHistory::cleanup()
{
    m_fixture.reset();
}

void TestHistory::note(LearnerId id, const QString &text)
{
    Learner learner = caseload().learners().learner(id).value_or(Learner{});
    learner.note = text;
    QVERIFY(caseload().learners().save(learner).has_value());
}

std::unique_ptr<RecordHistoryDialog> TestHistory::dialogOf(LearnerId id)
{
    auto dialog = std::make_unique<RecordHistoryDialog>(rowOf(id), QStringLiteral("iemand"),
                                                        caseload(), m_fixture->window);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    return dialog;
}

void TestHistory::theTimelineTellsByDay()
{
    const LearnerId id = someone().id;
    note(id, QStringLiteral("Belt liever niet"));
    TimelineTab tab(caseload(), m_fixture->window);
    tab.show(id);
    QVERIFY(shown(tab));
    auto *list = find<QTreeView>(&tab, "learnerTimelineList");
    QCOMPARE(list->model()->rowCount(), 1); // one day
    const QModelIndex day = list->model()->index(0, 0);
    QCOMPARE(day.data().toString(), QStringLiteral("24 augustus 2026"));
    QVERIFY(list->isExpanded(day));
    QCOMPARE(list->model()->rowCount(day), 2);
    const QModelIndex newest = list->model()->index(0, TimelineModel::What, day);
    QCOMPARE(newest.data().toString(), QStringLiteral("Nota ingevuld: Belt liever niet"));
    QCOMPARE(list->currentIndex().row(), 0);
    QVERIFY(!tab.hasUnsavedChanges());
}

void TestHistory::theTimelineFiltersByKind()
{
    const auto dialog = dialogOf(someone().id);
    QVERIFY(shown(*dialog));
    auto *kinds = find<QComboBox>(dialog.get(), "recordHistoryKinds");
    auto *list = find<QTreeView>(dialog.get(), "recordHistoryList");
    QCOMPARE(kinds->count(), 5);
    kinds->setCurrentIndex(kinds->findText(QStringLiteral("documents")));
    QCOMPARE(list->model()->rowCount(), 0);
    QVERIFY(!list->isVisible());
    QVERIFY(!find<QPushButton>(dialog.get(), "recordHistoryUndo")->isEnabled());
    kinds->setCurrentIndex(kinds->findText(QStringLiteral("data")));
    QCOMPARE(list->model()->rowCount(), 1);
}

void TestHistory::theTimelineFollowsTheCaseload()
{
    const LearnerId id = someone().id;
    const auto dialog = dialogOf(id);
    QVERIFY(shown(*dialog));
    auto *list = find<QTreeView>(dialog.get(), "recordHistoryList");
    const auto rows = [list] { return list->model()->rowCount(list->model()->index(0, 0)); };
    QCOMPARE(rows(), 1);
    note(id, QStringLiteral("nieuw"));
    QCOMPARE(rows(), 2);
}

void TestHistory::whatWasUndoneIsStruckThrough()
{
    const LearnerId id = someone().id;
    note(id, QStringLiteral("weg ermee"));
    const auto dialog = dialogOf(id);
    QVERIFY(shown(*dialog));
    click(dialog.get(), "recordHistoryUndo");
    auto *list = find<QTreeView>(dialog.get(), "recordHistoryList");
    const QModelIndex day = list->model()->index(0, 0);
    const QModelIndex line = list->model()->index(0, TimelineModel::What, day);
    QVERIFY(line.data(Qt::FontRole).value<QFont>().strikeOut());
    QCOMPARE(line.siblingAtColumn(TimelineModel::State).data().toString(),
             QStringLiteral("undone on 24/08/2026, 14.05 u."));
    QVERIFY(!find<QPushButton>(dialog.get(), "recordHistoryUndo")->isEnabled());
    QVERIFY(caseload().learners().learner(id)->note != u"weg ermee");
}

void TestHistory::linesAreCopied()
{
    const LearnerId id = someone().id;
    note(id, QStringLiteral("kopieer mij"));
    const auto dialog = dialogOf(id);
    QVERIFY(shown(*dialog));
    auto *list = find<QTreeView>(dialog.get(), "recordHistoryList");
    list->actions().constFirst()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("24/08/2026, 14.05 u.\tNota ingevuld: kopieer mij"));
}

void TestHistory::detailsShowBeforeAndAfter()
{
    const LearnerId id = someone().id;
    note(id, QStringLiteral("eerst"));
    note(id, QStringLiteral("daarna"));
    const auto dialog = dialogOf(id);
    QVERIFY(shown(*dialog));
    auto *changes = find<ChangesView>(dialog.get(), "recordHistoryChanges");
    const QModelIndex record = changes->model()->index(0, 0);
    QVERIFY(record.data().toString().startsWith(QStringLiteral("Leerling ")));
    QCOMPARE(changes->model()->index(0, 1, record).data().toString(), QStringLiteral("eerst"));
    QCOMPARE(changes->model()->index(0, 2, record).data().toString(), QStringLiteral("daarna"));
    QVERIFY(find<QLabel>(dialog.get(), "recordHistoryOrigin")
                ->text()
                .startsWith(QStringLiteral("24/08/2026, 14.05 u.")));
}

void TestHistory::detailsAreCopied()
{
    ChangesView view;
    view.setChanges({{.row = {},
                      .way = ChangeWay::Added,
                      .title = QStringLiteral("taak x"),
                      .fields = {{QStringLiteral("tegen"), {}, QStringLiteral("1/09/2026")}}}},
                    3);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("Taak x – added\ntegen\t\t1/09/2026\nand 3 other record(s)"));
}

void TestHistory::aRefusalNamesWhatCameLater()
{
    const LearnerId id = someone().id;
    note(id, QStringLiteral("eerst"));
    const OperationId first = caseload().history().nextUndo()->id;
    note(id, QStringLiteral("daarna"));
    const QString later = caseload().history().nextUndo()->title;
    QWidget window;
    UndoDesk desk(caseload(), m_fixture->window, &window);
    desk.undo(first);
    QCOMPARE(m_fixture->messages.errors.size(), 1);
    QVERIFY2(m_fixture->messages.errors.constFirst().contains(
                 QStringLiteral("changed later by “%1” of 24/08/2026, 14.05 u.").arg(later)),
             qPrintable(m_fixture->messages.errors.constFirst()));
    QCOMPARE(caseload().learners().learner(id)->note, QStringLiteral("daarna"));
}

void TestHistory::obstaclesAreSpelledOut()
{
    QCOMPARE(obstaclesText({}), QString());
    QVERIFY(obstaclesText({.olderSchema = true}).contains(QStringLiteral("older version")));
    UndoObstacles obstacles;
    for (const auto reason : {UndoObstacleReason::ChangedSince, UndoObstacleReason::RefersToIt,
                              UndoObstacleReason::NumberTaken, UndoObstacleReason::ReferenceGone})
        obstacles.later.append({.operation = {.title = QStringLiteral("X")}, .reason = reason});
    obstacles.others = 3;
    const QStringList lines = obstaclesText(obstacles).split(u'\n');
    QCOMPARE(lines.size(), 7);
    QCOMPARE(QSet<QString>(lines.cbegin(), lines.cend()).size(), 7);
    QVERIFY(lines.at(5).contains(QStringLiteral("3 other")));
}

void TestHistory::theMenuNamesWhatUndoTakesBack()
{
    MainWindow window(caseload(), m_fixture->window);
    auto *undo = window.findChild<QAction *>(QStringLiteral("actionUndo"));
    auto *redo = window.findChild<QAction *>(QStringLiteral("actionRedo"));
    Learner learner{.familyName = QStringLiteral("Peeters & Zonen ") + QString(60, u'x'),
                    .givenName = QStringLiteral("An")};
    QVERIFY(caseload().learners().save(learner).has_value());
    QVERIFY2(undo->text().startsWith(QStringLiteral("&Undo: Learner added: An Peeters && Zonen")),
             qPrintable(undo->text()));
    QVERIFY(undo->text().endsWith(u'…'));
    QVERIFY(!redo->isEnabled());
    undo->trigger();
    QVERIFY(redo->isEnabled());
    QVERIFY(redo->text().startsWith(QStringLiteral("&Redo: Learner added")));
}

void TestHistory::undoAndRedoByKeyInTheMainWindow_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Ctrl+Y") << int(Qt::Key_Y) << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("Ctrl+Shift+Z") << int(Qt::Key_Z) << (Qt::ControlModifier | Qt::ShiftModifier);
}

void TestHistory::undoAndRedoByKeyInTheMainWindow()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    const LearnerId id = someone().id;
    const QString before = caseload().learners().learner(id)->note;
    note(id, QStringLiteral("getypt"));
    MainWindow window(caseload(), m_fixture->window);
    QVERIFY(shown(window));
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(caseload().learners().learner(id)->note, before);
    QTest::keyClick(&window, Qt::Key(key), modifiers);
    QCOMPARE(caseload().learners().learner(id)->note, QStringLiteral("getypt"));
}

void TestHistory::undoByKeyWorksInADialogOverTheWindow()
{
    const auto draft = caseload().agreements().proposal(someone().id);
    QVERIFY(draft.has_value());
    const auto stored = caseload().agreements().store(*draft);
    QVERIFY2(stored.has_value(), stored ? "" : qPrintable(stored.error().detail));
    note(someone().id, QStringLiteral("onder het venster"));
    MainWindow window(caseload(), m_fixture->window);
    QVERIFY(shown(window));
    auto *desk = window.findChild<AgreementDesk *>();
    QVERIFY(desk != nullptr);
    desk->act(AgreementAction::FollowUp, stored->id);
    auto *dialog = window.findChild<AgreementFollowUp *>();
    QVERIFY(dialog != nullptr);
    QVERIFY(shown(*dialog));
    QTest::keyClick(dialog, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(caseload().learners().learner(someone().id)->note != u"onder het venster");
    QTest::keyClick(dialog, Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(caseload().learners().learner(someone().id)->note,
             QStringLiteral("onder het venster"));
    dialog->close();
}

void TestHistory::anImportIsUndoneByAWorker()
{
    // Wide enough to go to the worker.
    QStringList lines{
        QStringLiteral("Naam;Voornaam;Rijksregisternummer;Geboortedatum;Opleidingscode")};
    for (int i = 0; i <= HistoryService::manyChanges; ++i)
        lines << QStringLiteral("Leerling %1;Iemand;;01/03/2009;1117").arg(i);
    const auto table = exchange::readCsv(lines.join(u'\n').toUtf8());
    QVERIFY(table.has_value());
    ImportService &imports = caseload().imports();
    const auto mapping = imports.mappingFor(exchange::ImportKind::Learners, table->header);
    const auto preview = imports.preview(exchange::ImportKind::Learners, *table, mapping);
    QVERIFY(preview.has_value());
    const qsizetype before = caseload().learners().list()->size();
    const auto report = imports.run(*preview, *table, mapping);
    QVERIFY(report.has_value());
    QVERIFY(caseload().learners().list()->size() > before + HistoryService::manyChanges);

    QWidget window;
    UndoDesk desk(caseload(), m_fixture->window, &window);
    QSignalSpy undone(&desk, &UndoDesk::undone);
    desk.undo();
    QCOMPARE(undone.size(), 0); // the worker is at it
    desk.undo(); // and a second one waits its turn
    QVERIFY(undone.wait(60'000));
    QCOMPARE(undone.size(), 1);
    QCOMPARE(caseload().learners().list()->size(), before);
    QCOMPARE(m_fixture->messages.errors, QStringList());
}

void TestHistory::theHistoryIsReadPageByPage()
{
    QList<Operation> all;
    for (int i = 1000; i > 0; --i)
        all.append({.id = OperationId{i}, .title = QStringLiteral("Bewerking %1").arg(i)});
    int reads = 0;
    OperationListModel model([&](const OperationFilter &, OperationId before, int limit) {
        ++reads;
        const qsizetype first = before.isNull() ? 0 : 1000 - before.value + 1;
        return all.mid(first, limit);
    });
    model.refresh();
    QCOMPARE(model.rowCount(), 200);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 400);
    QCOMPARE(model.row(399).id, OperationId{601});
    QCOMPARE(model.rowOf(OperationId{601}), 399);
    QCOMPARE(model.rowOf(OperationId{600}), -1);
    while (model.canFetchMore({}))
        model.fetchMore({});
    QCOMPARE(model.rowCount(), 1000);
    QVERIFY(reads <= 7);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.refresh();
    QCOMPARE(model.rowCount(), 1000); // as much as was shown
    QCOMPARE(reset.size(), 0); // nothing changed
}

void TestHistory::theHistoryIsSearchedAndFiltered()
{
    note(someone().id, QStringLiteral("iets"));
    MainWindow window(caseload(), m_fixture->window);
    QVERIFY(shown(window));
    window.findChild<QAction *>(QStringLiteral("actionHistory"))->trigger();
    auto *list = find<QTreeView>(&window, "historyList");
    const int all = list->model()->rowCount();
    QVERIFY(all >= 4); // set-up, two imports, a note
    auto *kinds = find<QComboBox>(&window, "historyKinds");
    kinds->setCurrentIndex(kinds->findText(QStringLiteral("Learners")));
    QCOMPARE(list->model()->rowCount(), 2);
    kinds->setCurrentIndex(0);
    auto *search = find<QLineEdit>(&window, "historySearch");
    QTest::keyClicks(search, QStringLiteral("workplaces impor"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(list->model()->rowCount(), 1);
    QVERIFY(find<ChangesView>(&window, "historyChanges")->model()->rowCount() > 1);
    search->clear();
    QTRY_COMPARE(list->model()->rowCount(), all);
}

void TestHistory::everyDialogIsNamedAndFits_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("normal text") << 100;
    QTest::newRow("double text") << 200;
}

void TestHistory::everyDialogIsNamedAndFits()
{
    QFETCH(int, percent);
    const QFont before = QApplication::font();
    QFont larger = before;
    larger.setPointSizeF(before.pointSizeF() * percent / 100);
    QApplication::setFont(larger);
    note(someone().id, QStringLiteral("een nota van enige lengte die niet op een lijn past"));
    const auto dialog = dialogOf(someone().id);
    dialog->resize(1024, 700);
    QVERIFY(shown(*dialog));
    QCOMPARE(namingProblems(*dialog), QStringList());
    QCOMPARE(tabProblems(*dialog), QStringList());
    QCOMPARE(clippingProblems(*dialog), QStringList());
    QApplication::setFont(before);
}

QTEST_MAIN(TestHistory)
#include "tst_history.moc"
