// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/windowfixture.h"

#include "ui/lists/filterbutton.h"
#include "ui/lists/filterchip.h"
#include "ui/models/learnerlistmodel.h"
#include "ui/models/workplacelistmodel.h"
#include "ui/pages/listpane.h"
#include "ui/pages/workplacespage.h"

#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

using namespace traject;
using namespace traject::test;
using namespace traject::ui;

/// Works with a list as a counsellor does: filters, columns, views, actions on many rows.
class TestListPane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { m_fixture.reset(); }

    void aFilterFollowsWhatIsTypedAndCancelTakesItBack();
    void valuesAreTickedByKeyboard();
    void chipsTellTheFiltersAndTakeThemAway();
    void columnsAreHiddenMovedAndReset();
    void aViewIsSavedChosenAndUndone();
    void theListIsFoundAsItWasLeft();
    void theWholeSelectionKeepsToWhatIsShown();
    void aSelectionOutlivesANewReading();
    void chosenRowsAreCopiedWithTheirHeader();
    void chosenRowsAreExported();
    void mailAddressesAreCopiedAndCounted();
    void accreditationsAreReadBesideTheWindow();
    void manyStatesAreChangedAndTakenBackAtOnce();

private:
    [[nodiscard]] QString count() const
    {
        return find<QLabel>(m_pane.get(), "learnersCount")->text();
    }
    [[nodiscard]] QTreeView *view() const { return m_pane->view(); }
    /// The entry of a menu of the pane, filled as when it opens.
    [[nodiscard]] QAction *entry(const char *menu, const QString &name) const;
    void makePane();

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<LearnerListModel> m_model;
    std::unique_ptr<ListPane> m_pane;
};

void TestListPane::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->create());
}

void TestListPane::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_fixture->messages.errors.clear();
    m_fixture->messages.informations.clear();
    m_fixture->messages.questions.clear();
    m_fixture->messages.answerYes = true;
    QVERIFY(m_fixture->caseload->listViews().keepState(QStringLiteral("learners"), "{}"));
    makePane();
}

void TestListPane::makePane()
{
    m_pane.reset();
    m_model = std::make_unique<LearnerListModel>();
    m_pane = std::make_unique<ListPane>(QStringLiteral("learners"), QStringLiteral("Learners"),
                                        *m_model, QList<int>(LearnerListModel::ColumnCount, 12),
                                        m_fixture->window);
    Caseload &caseload = *m_fixture->caseload;
    m_pane->setMailSource([&caseload](const QList<qint64> &ids) {
        QList<LearnerId> learners;
        for (const qint64 id : ids)
            learners.append(LearnerId{id});
        return caseload.learners().mailAddresses(learners);
    });
    m_pane->keepIn(caseload.listViews());
    m_model->setRows(*caseload.learners().list());
    m_pane->resize(1000, 600);
    QVERIFY(shown(*m_pane));
}

void TestListPane::cleanup()
{
    QCOMPARE(m_fixture->messages.errors, QStringList());
    m_pane.reset();
    m_model.reset();
}

QAction *TestListPane::entry(const char *menu, const QString &name) const
{
    auto *opened = find<QMenu>(m_pane.get(), menu);
    Q_EMIT opened->aboutToShow();
    return opened->findChild<QAction *>(name);
}

void TestListPane::aFilterFollowsWhatIsTypedAndCancelTakesItBack()
{
    entry("learnersFilterMenu", QStringLiteral("filterBy_familyName"))->trigger();
    auto *dialog = m_pane->findChild<QDialog *>(QStringLiteral("filterDialog"));
    QVERIFY(dialog != nullptr && dialog->isVisible());
    auto *line = find<QLineEdit>(dialog, "filterText");
    QTRY_VERIFY(line->hasFocus());
    QTest::keyClicks(line, QStringLiteral("coppens"));
    QVERIFY(count() != QStringLiteral("60 of 60"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(count(), QStringLiteral("60 of 60"));
    entry("learnersFilterMenu", QStringLiteral("filterBy_familyName"))->trigger();
    dialog = m_pane->findChildren<QDialog *>(QStringLiteral("filterDialog")).constLast();
    QTest::keyClicks(find<QLineEdit>(dialog, "filterText"), QStringLiteral("qqq"));
    QTest::keyClick(find<QLineEdit>(dialog, "filterText"), Qt::Key_Return);
    QCOMPARE(count(), QStringLiteral("0 of 60"));
    click(m_pane.get(), "learnersClearSearch");
    QCOMPARE(count(), QStringLiteral("60 of 60"));
    QVERIFY(m_pane->filters().isEmpty());
}

void TestListPane::valuesAreTickedByKeyboard()
{
    entry("learnersFilterMenu", QStringLiteral("filterBy_municipality"))->trigger();
    auto *dialog = m_pane->findChild<QDialog *>(QStringLiteral("filterDialog"));
    auto *values = find<QListWidget>(dialog, "filterValues");
    values->setFocus();
    QTest::keyClick(values, Qt::Key_Space);
    QCOMPARE(m_pane->filters().size(), 1);
    QCOMPARE(m_pane->filters().constFirst().values.size(), 1);
    const QString first = m_pane->filters().constFirst().values.constFirst();
    QVERIFY(values->item(0)->text().startsWith(first));
    const QString fewer = count();
    click(dialog, "filterAll");
    QCOMPARE(count(), QStringLiteral("60 of 60"));
    type(dialog, "filterNarrow", first);
    click(dialog, "filterNone"); // of those that are shown
    int hidden = 0;
    for (int row = 0; row < values->count(); ++row)
        hidden += values->item(row)->isHidden() ? 1 : 0;
    QVERIFY(hidden > 0 && hidden < values->count());
    QCOMPARE(m_pane->filters().constFirst().values.size(), hidden);
    QVERIFY(count() != fewer);
    click(dialog, "filterClear");
    QVERIFY(m_pane->filters().isEmpty());
}

void TestListPane::chipsTellTheFiltersAndTakeThemAway()
{
    m_pane->setFilters({{.column = QStringLiteral("familyName"), .text = QStringLiteral("a")},
                        {.column = QStringLiteral("birthDate"), .from = QDate(2000, 1, 1)}});
    QCOMPARE(m_pane->findChildren<FilterChip *>().size(), 2);
    QCOMPARE(find<QPushButton>(m_pane.get(), "learnersFilters")->text().remove(u'&'),
             QStringLiteral("Filters (2)"));
    auto *change = find<QToolButton>(
        m_pane.get(),
        qPrintable(QStringLiteral("learnersChip%1Change").arg(LearnerListModel::BirthDate)));
    QCOMPARE(change->text(), QStringLiteral("Born on: from 1/01/2000"));
    find<QToolButton>(
        m_pane.get(),
        qPrintable(QStringLiteral("learnersChip%1Remove").arg(LearnerListModel::BirthDate)))
        ->click();
    QCOMPARE(m_pane->filters().size(), 1);
    entry("learnersFilterMenu", QStringLiteral("filtersClear"))->trigger();
    QVERIFY(m_pane->filters().isEmpty());
}

void TestListPane::columnsAreHiddenMovedAndReset()
{
    const ListState standard = m_pane->state();
    entry("learnersColumnMenu", QStringLiteral("column_birthDate"))->trigger();
    QVERIFY(view()->isColumnHidden(LearnerListModel::BirthDate));
    view()->header()->moveSection(0, 2);
    view()->setColumnWidth(LearnerListModel::GivenName, 231);
    QVERIFY(!(m_pane->state() == standard));
    entry("learnersColumnMenu", QStringLiteral("columnsReset"))->trigger();
    QVERIFY(m_pane->state() == standard);
}

void TestListPane::aViewIsSavedChosenAndUndone()
{
    const ListState standard = m_pane->state();
    m_pane->setFilter(LearnerListModel::FamilyName, {});
    m_pane->setFilters({{.column = QStringLiteral("familyName"), .text = QStringLiteral("co")}});
    view()->sortByColumn(LearnerListModel::BirthDate, Qt::DescendingOrder);
    const ListState narrowed = m_pane->state();
    entry("learnersViewMenu", QStringLiteral("viewSave"))->trigger();
    auto *dialog = m_pane->findChild<QInputDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->setTextValue(QStringLiteral("Met co"));
    dialog->accept();
    entry("learnersViewMenu", QStringLiteral("viewStandard"))->trigger();
    QVERIFY(m_pane->state() == standard);
    makePane(); // as after the next start
    entry("learnersViewMenu", QStringLiteral("view_Met co"))->trigger();
    QVERIFY(m_pane->state() == narrowed);
    QVERIFY(m_fixture->caseload->history().undo().has_value());
    QCOMPARE(entry("learnersViewMenu", QStringLiteral("view_Met co")), nullptr);
}

void TestListPane::theListIsFoundAsItWasLeft()
{
    m_pane->setFilters({{.column = QStringLiteral("familyName"), .text = QStringLiteral("co")}});
    view()->sortByColumn(LearnerListModel::GivenName, Qt::DescendingOrder);
    view()->setColumnHidden(LearnerListModel::SchoolYear, true);
    view()->setColumnWidth(LearnerListModel::GivenName, 222);
    const ListState left = m_pane->state();
    const QString shown = count();
    m_pane->hide();
    m_pane.reset();
    QVERIFY(m_fixture->reopen());
    makePane();
    QVERIFY(m_pane->state() == left);
    QCOMPARE(count(), shown);
    QCOMPARE(view()->columnWidth(LearnerListModel::GivenName), 222);
}

void TestListPane::theWholeSelectionKeepsToWhatIsShown()
{
    view()->selectAll();
    QCOMPARE(m_pane->selectedIds().size(), 60);
    QCOMPARE(count(), QStringLiteral("60 of 60, 60 chosen"));
    m_pane->searchField()->setText(QStringLiteral("lahcen"));
    const int found = view()->model()->rowCount();
    QVERIFY(found > 1 && found < 60);
    QCOMPARE(m_pane->selectedIds().size(), found);
    view()->sortByColumn(LearnerListModel::GivenName, Qt::DescendingOrder);
    QCOMPARE(m_pane->selectedIds().size(), found);
    m_pane->searchField()->clear();
    QCOMPARE(m_pane->selectedIds().size(), found); // the others were let go
}

void TestListPane::aSelectionOutlivesANewReading()
{
    QItemSelection selection(view()->model()->index(3, 0), view()->model()->index(5, 1));
    view()->selectionModel()->select(
        selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    const QList<qint64> chosen = m_pane->selectedIds();
    QCOMPARE(chosen.size(), 3);
    QList<LearnerListItem> rows = m_model->rows();
    std::reverse(rows.begin(), rows.end());
    m_model->setRows(rows);
    QCOMPARE(m_pane->selectedIds(), chosen);
}

void TestListPane::chosenRowsAreCopiedWithTheirHeader()
{
    for (int column = 2; column < LearnerListModel::ColumnCount; ++column)
        view()->setColumnHidden(column, true);
    view()->header()->moveSection(1, 0); // the first name first
    view()->setCurrentIndex(view()->model()->index(0, 0));
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    const LearnerListItem &item = m_model->row(m_pane->currentRow());
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("First name\tName\n%1\t%2\n").arg(item.givenName, item.familyName));
}

void TestListPane::chosenRowsAreExported()
{
    view()->selectAll();
    m_fixture->files.answer = m_fixture->dir.filePath(QStringLiteral("list.csv"));
    m_pane->findChild<QAction *>(QStringLiteral("learnersExport"))->trigger();
    QCOMPARE(m_fixture->files.suggested, QStringLiteral("Learners.csv"));
    QFile file(m_fixture->files.answer);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto table = exchange::readCsv(file.readAll());
    QVERIFY(table.has_value());
    QCOMPARE(table->records.size(), 60);
    QCOMPARE(table->header.constFirst(), QStringLiteral("Name"));
    QCOMPARE(m_fixture->messages.informations.size(), 1);
}

void TestListPane::mailAddressesAreCopiedAndCounted()
{
    view()->setCurrentIndex(view()->model()->index(0, 0));
    auto learner = m_fixture->caseload->learners().learner(LearnerId{m_pane->currentId()});
    learner->email = QStringLiteral("iemand@example.be");
    QVERIFY(m_fixture->caseload->learners().save(*learner).has_value());
    view()->selectAll();
    m_pane->findChild<QAction *>(QStringLiteral("learnersMail"))->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(
        QStringLiteral("%1 <iemand@example.be>")
            .arg(learner->givenName + u' ' + learner->familyName)));
    QCOMPARE(m_fixture->messages.informations.size(), 1);
    QVERIFY(m_fixture->caseload->history().undo().has_value());
}

void TestListPane::accreditationsAreReadBesideTheWindow()
{
    const int all = static_cast<int>(m_fixture->caseload->workplaces().list()->size());
    QVERIFY(all > 0);
    auto page = std::make_unique<WorkplacesPage>(*m_fixture->caseload, m_fixture->window,
                                                 new QAction(m_pane.get()));
    QVERIFY(shown(*page));
    page.reset(); // perhaps in the middle of it
    page = std::make_unique<WorkplacesPage>(*m_fixture->caseload, m_fixture->window,
                                            new QAction(m_pane.get()));
    page->show();
    const auto *list = find<QTreeView>(page.get(), "workplacesList");
    QCOMPARE(list->model()->rowCount(), 0);
    QVERIFY(list->isVisible()); // not the words for an empty list
    settle();
    QCOMPARE(list->model()->rowCount(), all);
}

void TestListPane::manyStatesAreChangedAndTakenBackAtOnce()
{
    Caseload &caseload = *m_fixture->caseload;
    WorkplacesPage page(caseload, m_fixture->window, new QAction(m_pane.get()));
    QVERIFY(shown(page));
    settle();
    auto *list = find<QTreeView>(&page, "workplacesList");
    const QList<WorkplaceListItem> before = *caseload.workplaces().list();
    list->selectAll();
    page.findChild<QAction *>(QStringLiteral("workplacesSetStatus"))->trigger();
    auto *dialog = page.findChild<QInputDialog *>(QStringLiteral("statusDialog"));
    QVERIFY(dialog != nullptr);
    auto *choice = find<QComboBox>(dialog, "statusChoice");
    choice->setCurrentIndex(choice->findText(termName(AccreditationStatus::Lifted)));
    const QSignalSpy resets(&caseload.workplaces(), &WorkplaceService::workplacesReset);
    dialog->accept();
    QTRY_COMPARE(resets.size(), 1);
    const auto all = [&caseload](AccreditationStatus status) {
        const auto items = caseload.workplaces().list();
        return std::all_of(items->cbegin(), items->cend(),
                           [status](const auto &item) { return item.status == status; });
    };
    QVERIFY(all(AccreditationStatus::Lifted));
    QCOMPARE(list->selectionModel()->selectedRows().size(), before.size());
    QVERIFY(caseload.history().undo().has_value());
    QCOMPARE(*caseload.workplaces().list(), before);
    QTRY_VERIFY(page.findChild<QDialog *>(QStringLiteral("bulkDialog")) == nullptr);
}

QTEST_MAIN(TestListPane)
#include "tst_listpane.moc"
