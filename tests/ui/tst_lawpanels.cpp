// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/windowfixture.h"

#include "core/exchange/draftjson.h"
#include "ui/pages/calendarpanel.h"
#include "ui/pages/lawrowdialog.h"
#include "ui/pages/lawvaluefields.h"
#include "ui/pages/lawvaluespanel.h"
#include "ui/pages/rulespanel.h"
#include "ui/pages/settingspage.h"
#include "ui/widgets/notice.h"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTreeView>
#include <QTreeWidget>

using namespace traject;
using namespace traject::test;
using namespace traject::ui;

namespace {

const QString maxYears = QStringLiteral("agreement-max-years");

/// The row of a number that begins on a day.
LawRow rowOf(const LawService &law, const QString &key, QDate from)
{
    for (const LawRow &row : law.rows()) {
        if (row.key == key && row.from == from)
            return row;
    }
    return {};
}

QString cell(const QTreeView *view, int row, int column)
{
    return view->model()->index(row, column).data().toString();
}

} // namespace

/// The rulebook browser and the values of the law in the settings.
class TestLawPanels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void everyRuleIsListed();
    void rulesAreFoundByTheirValuesAndWithoutAccents();
    void theRuleShowsItsValuesAndItsPlace();
    void aValueOfARuleOpensAmongTheValues();
    void theAgreementsOfARuleAreFound();
    void aSearchIsForgottenWhenTheCaseloadChanges();
    void theTermOfADeadlineIsComputedLive();
    void theTermOfAMentorDependsOnTheCommittee();

    void everySuppliedRowComesBackFromItsForm();
    void valuesAreFilteredAndSearched();
    void whatASearchHidesIsNotEdited_data();
    void whatASearchHidesIsNotEdited();
    void aValueIsChangedAndUndone();
    void aMistakeIsToldBesideItsField();
    void theAllowanceShowsItsAmounts();
    void aUsedRowKeepsItsValueAndOffersTheNext();
    void agreementsUnderANewRowAreNamed();
    void aNumberForOneCommitteeIsAdded();
    void daysOffReachTheCalendar();

private:
    void openTab(const QString &title);
    void storeAgreement();
    [[nodiscard]] LawService &law() const { return m_fixture->caseload->law(); }
    [[nodiscard]] RulesPanel &rules() const { return *m_page->findChild<RulesPanel *>(); }
    [[nodiscard]] LawValuesPanel &values() const { return *m_page->findChild<LawValuesPanel *>(); }
    [[nodiscard]] QTreeView *list(const char *name) const
    {
        return find<QTreeView>(m_page.get(), name);
    }
    /// Opens the editor of the row that begins on a day.
    LawRowDialog *edit(const QString &key, QDate from, const char *button = "lawValuesChange");
    [[nodiscard]] LawRowDialog *editor() const
    {
        const auto all = m_page->findChildren<LawRowDialog *>();
        return all.isEmpty() ? nullptr : all.constLast();
    }
    void picture(const char *name) const;

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<SettingsPage> m_page;
};

void TestLawPanels::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    static QByteArray prepared;
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->createFrom(prepared));
    m_page = std::make_unique<SettingsPage>(*m_fixture->caseload, m_fixture->window);
    m_page->resize(1240, 780);
    QVERIFY(shown(*m_page));
    openTab(QStringLiteral("Rules"));
}

void TestLawPanels::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

void TestLawPanels::openTab(const QString &title)
{
    auto *tabs = find<QTabWidget>(m_page.get(), "settingsTabs");
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->tabText(i) == title)
            tabs->setCurrentIndex(i);
    }
    QCOMPARE(tabs->tabText(tabs->currentIndex()), title);
}

void TestLawPanels::storeAgreement()
{
    QFile file(QStringLiteral(TRAJECT_SOURCE_DIR "/tests/data/drafts/oao-minor.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto draft = exchange::readDraft(file.readAll());
    QVERIFY(draft.has_value());
    QVERIFY(m_fixture->caseload->agreements().store(*draft).has_value());
    QCOMPARE(m_fixture->caseload->agreements().list()->constFirst().errorCount, 0);
}

LawRowDialog *TestLawPanels::edit(const QString &key, QDate from, const char *button)
{
    openTab(QStringLiteral("Values"));
    values().showRow(rowOf(law(), key, from));
    click(m_page.get(), button);
    return editor();
}

void TestLawPanels::picture(const char *name) const
{
    const QString folder = qEnvironmentVariable("TRAJECT_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    for (const QSize size : {QSize(1240, 780), QSize(890, 640)}) {
        m_page->resize(size);
        QTest::qWait(50); // for the picture only: the layout settles
        m_page->grab().save(QStringLiteral("%1/browser-%2-%3.png")
                                .arg(folder, QLatin1String(name))
                                .arg(size.width()));
    }
}

void TestLawPanels::everyRuleIsListed()
{
    QCOMPARE(list("rulesList")->model()->rowCount(), law().rulebook().rules.size());
    QVERIFY(!find<QLabel>(m_page.get(), "ruleTitle")->text().isEmpty());
}

void TestLawPanels::rulesAreFoundByTheirValuesAndWithoutAccents()
{
    m_page->focusSearch();
    auto *search = find<QLineEdit>(m_page.get(), "rulesSearch");
    QVERIFY(search->isVisible());
    search->setText(QStringLiteral("beeindiging reden"));
    QVERIFY(list("rulesList")->model()->rowCount() > 0);
    search->setText(QStringLiteral("korte pauze van een minderjarige")); // title of a value
    QVERIFY(list("rulesList")->model()->rowCount() > 0);
    search->setText(QStringLiteral("TRM-NOTICE-7"));
    QCOMPARE(list("rulesList")->model()->rowCount(), 1);
    QCOMPARE(cell(list("rulesList"), 0, RuleListModel::Use),
             QStringLiteral("termijn of procedure"));
}

void TestLawPanels::theRuleShowsItsValuesAndItsPlace()
{
    rules().showRule(QStringLiteral("ALW-AMOUNT"));
    QVERIFY(find<QLabel>(m_page.get(), "ruleKind")->text().contains(QStringLiteral("ALW-AMOUNT")));
    QVERIFY(find<Notice>(m_page.get(), "ruleNotice")
                ->text()
                .contains(QStringLiteral("Leervergoeding")));
    const auto *shownValues = find<QTreeWidget>(m_page.get(), "ruleValues");
    QCOMPARE(shownValues->topLevelItemCount(), 1);
    const auto *now = shownValues->topLevelItem(0);
    QVERIFY(now->text(1).contains(QStringLiteral("189,81")));
    QCOMPARE(now->text(3), QStringLiteral("not confirmed"));
    QCOMPARE(now->childCount(), law().rulebook().allowance.rows.size() - 1);
    QVERIFY(find<QLabel>(m_page.get(), "ruleWhere")
                ->text()
                .contains(QStringLiteral("step 4, Period and type")));
    QVERIFY(find(m_page.get(), "ruleSearch")->isVisible());
    QVERIFY(!find(m_page.get(), "termFrom")->isVisible());
}

void TestLawPanels::aValueOfARuleOpensAmongTheValues()
{
    rules().showRule(QStringLiteral("AGR-DURATION"));
    click(m_page.get(), "ruleOpenRow");
    QVERIFY(list("lawValuesList")->isVisible());
    QCOMPARE(list("lawValuesList")->currentIndex().siblingAtColumn(LawRowModel::Value).data(),
             QVariant(QStringLiteral("3 jaar")));
}

void TestLawPanels::theAgreementsOfARuleAreFound()
{
    storeAgreement();
    const LawRow shipped = rowOf(law(), maxYears, QDate(2016, 9, 1));
    LawRow strict = shipped;
    strict.from = QDate(2026, 1, 1);
    strict.confirmed = false;
    strict.value = {{QStringLiteral("value"), 0}};
    QVERIFY(law().save(strict).has_value());

    rules().showRule(QStringLiteral("AGR-DURATION"));
    const auto *state = find<QLabel>(m_page.get(), "ruleSearchState");
    QCOMPARE(state->text(), QStringLiteral("Not looked for yet."));
    click(m_page.get(), "ruleSearch");
    const auto *found = find<QTreeWidget>(m_page.get(), "ruleFindings");
    QTRY_COMPARE(found->topLevelItemCount(), 1);
    QCOMPARE(found->topLevelItem(0)->text(2), QStringLiteral("Error"));
    QVERIFY(found->topLevelItem(0)->text(3).contains(QStringLiteral("niet bevestigd")));
    picture("check-rule");
    QSignalSpy activated(m_page.get(), &SettingsPage::agreementActivated);
    auto *list = find<QTreeWidget>(m_page.get(), "ruleFindings");
    list->setFocus();
    list->setCurrentItem(list->topLevelItem(0));
    QTest::keyClick(list, Qt::Key_Return);
    const QPoint line = list->visualItemRect(list->topLevelItem(0)).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, line);
    QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, line);
    QCOMPARE(activated.count(), 2);
    const AgreementId id = m_fixture->caseload->agreements().list()->constFirst().id;
    for (const QList<QVariant> &arguments : std::as_const(activated))
        QCOMPARE(arguments.constFirst().value<AgreementId>(), id);
    rules().showRule(QStringLiteral("LRN-INSZ"));
    QCOMPARE(found->topLevelItemCount(), 0);
    QVERIFY(state->text().startsWith(QStringLiteral("The rule has nothing to say")));
    rules().showRule(QStringLiteral("AGR-DURATION"));
    QCOMPARE(found->topLevelItemCount(), 1);
}

void TestLawPanels::aSearchIsForgottenWhenTheCaseloadChanges()
{
    storeAgreement();
    rules().showRule(QStringLiteral("AGR-DURATION"));
    const auto *state = find<QLabel>(m_page.get(), "ruleSearchState");
    click(m_page.get(), "ruleSearch");
    QTRY_VERIFY(state->text().startsWith(QStringLiteral("The rule has nothing to say")));
    QVERIFY(m_fixture->caseload->history().undo().has_value());
    QCOMPARE(state->text(), QStringLiteral("Not looked for yet."));
}

void TestLawPanels::theTermOfADeadlineIsComputedLive()
{
    rules().showRule(QStringLiteral("LRN-WORKPLACE-20"));
    type(m_page.get(), "termFrom", QStringLiteral("1/9/2026"));
    const auto *result = find<QLabel>(m_page.get(), "termResult");
    QCOMPARE(result->text(),
             QStringLiteral("1 september 2026 up to and including 28 september 2026"));
    QVERIFY(!find<QPlainTextEdit>(m_page.get(), "termSteps")->toPlainText().isEmpty());
    find<QCheckBox>(m_page.get(), "termExtended")->click();
    QCOMPARE(result->text(),
             QStringLiteral("1 september 2026 up to and including 26 oktober 2026"));
    picture("deadline-rule");
    type(m_page.get(), "termFrom", QString());
    QCOMPARE(result->text(), QStringLiteral("Fill in the date."));
}

void TestLawPanels::theTermOfAMentorDependsOnTheCommittee()
{
    rules().showRule(QStringLiteral("MEN-TRAINING"));
    type(m_page.get(), "termFrom", QStringLiteral("15/1/2026"));
    const auto *result = find<QLabel>(m_page.get(), "termResult");
    QVERIFY(result->text().endsWith(QStringLiteral("15 januari 2027")));
    type(m_page.get(), "termCommittee", QStringLiteral("124"));
    QVERIFY(result->text().endsWith(QStringLiteral("15 juli 2026")));
}

void TestLawPanels::everySuppliedRowComesBackFromItsForm()
{
    for (const LawRow &row : law().rows()) {
        LawRowForm form(row, LawRowForm::Purpose::Change, law().rulebook(), QDate(2026, 8, 24));
        LawRow expected = row;
        expected.own = true;
        QVERIFY2(form.row() == expected, qPrintable(row.key));
        QVERIFY2(form.check(), qPrintable(row.key));
    }
}

void TestLawPanels::valuesAreFilteredAndSearched()
{
    openTab(QStringLiteral("Values"));
    const auto *model = list("lawValuesList")->model();
    QCOMPARE(model->rowCount(), law().rows().size());
    values().showTable(LawTable::Allowance);
    QCOMPARE(model->rowCount(), law().rulebook().allowance.rows.size());
    auto *which = find<QComboBox>(m_page.get(), "lawValuesWhich");
    which->setCurrentIndex(which->findText(QStringLiteral("In force today")));
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(cell(list("lawValuesList"), 0, LawRowModel::Confirmed),
             QStringLiteral("not confirmed"));
    QCOMPARE(cell(list("lawValuesList"), 0, LawRowModel::Origin), QStringLiteral("supplied"));
    which->setCurrentIndex(which->findText(QStringLiteral("Own rows")));
    QCOMPARE(model->rowCount(), 0);
    click(m_page.get(), "lawValuesClearSearch");
    m_page->focusSearch();
    find<QLineEdit>(m_page.get(), "lawValuesSearch")->setText(QStringLiteral("horeca forma"));
    QCOMPARE(model->rowCount(), 1);
    find<QLineEdit>(m_page.get(), "lawValuesSearch")->clear();
    picture("values");
}

void TestLawPanels::whatASearchHidesIsNotEdited_data()
{
    QTest::addColumn<QString>("search");
    QTest::newRow("others stay") << "ggmmi";
    QTest::newRow("nothing stays") << "nothing has this name";
}

void TestLawPanels::whatASearchHidesIsNotEdited()
{
    QFETCH(QString, search);
    openTab(QStringLiteral("Values"));
    auto *view = list("lawValuesList");
    view->setCurrentIndex(view->model()->index(0, 0));
    auto *change = find<QPushButton>(m_page.get(), "lawValuesChange");
    QVERIFY(change->isEnabled());
    find<QLineEdit>(m_page.get(), "lawValuesSearch")->setText(search);
    QCOMPARE(change->isEnabled(), view->currentIndex().isValid());
    find<QLineEdit>(m_page.get(), "lawValuesSearch")->clear();
    QCOMPARE(change->isEnabled(), view->currentIndex().isValid());
}

void TestLawPanels::aValueIsChangedAndUndone()
{
    LawRowDialog *dialog = edit(maxYears, QDate(2016, 9, 1));
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QVERIFY(!find(dialog, "lawFrom")->isEnabled());
    type(dialog, "lawValue", QStringLiteral("2"));
    const QSignalSpy told(m_page.get(), &Page::statusMessage);
    click(dialog, "lawRowSave");
    QCOMPARE(told.count(), 1);
    const auto value = [this] {
        return list("lawValuesList")->currentIndex().siblingAtColumn(LawRowModel::Value).data();
    };
    QCOMPARE(value(), QVariant(QStringLiteral("2 jaar")));
    QVERIFY(find(m_page.get(), "lawValuesRemove")->isEnabled());
    QVERIFY(m_fixture->caseload->history().undo().has_value());
    QCOMPARE(value(), QVariant(QStringLiteral("3 jaar")));
    QVERIFY(!find(m_page.get(), "lawValuesRemove")->isEnabled());
    QVERIFY(m_fixture->caseload->history().redo().has_value());
    click(m_page.get(), "lawValuesRemove");
    QCOMPARE(value(), QVariant(QStringLiteral("3 jaar")));
}

void TestLawPanels::aMistakeIsToldBesideItsField()
{
    LawRowDialog *dialog = edit(maxYears, QDate(2016, 9, 1), "lawValuesFollow");
    const auto problem
        = [dialog](const char *name) { return find(dialog, name)->accessibleDescription(); };
    click(dialog, "lawRowSave");
    QVERIFY(dialog->isVisible());
    QCOMPARE(problem("lawSource"), QStringLiteral("This must be filled in."));
    type(dialog, "lawFrom", QStringLiteral("1/9/2016"));
    QCOMPARE(problem("lawFrom"), QStringLiteral("The next row begins after 1/09/2016."));
    type(dialog, "lawFrom", QStringLiteral("1/9/2027"));
    QCOMPARE(problem("lawFrom"), QString());
    type(dialog, "lawUntil", QStringLiteral("31/8/2027"));
    QCOMPARE(problem("lawUntil"), QStringLiteral("The last day lies before the first one."));
    type(dialog, "lawUntil", QString());
    QCOMPARE(problem("lawUntil"), QString());
    type(dialog, "lawValue", QStringLiteral("4"));
    type(dialog, "lawSource", QStringLiteral("Decreet"));
    click(dialog, "lawRowSave");
    QCOMPARE(law().rulebook().numbers.value(maxYears).on(QDate(2027, 9, 1))->value, 4.0);
    QVERIFY(!law().rulebook().numbers.value(maxYears).on(QDate(2027, 9, 1))->confirmed);
}

void TestLawPanels::theAllowanceShowsItsAmounts()
{
    LawRowDialog *dialog = edit(QString(), QDate(2026, 4, 1));
    const auto *amounts = find<QLabel>(dialog, "lawAmounts");
    const AllowanceRates rates = law().rulebook().allowance.on(QDate(2026, 4, 1))->value;
    for (int level = 1; level <= 3; ++level)
        QVERIFY(amounts->text().contains(rates.amount(level).toText()));
    type(dialog, "lawGgmmi", QStringLiteral("2200"));
    type(dialog, "lawShare1", QStringLiteral("30"));
    QVERIFY(amounts->text().contains(Money{66000}.toText()));
    if (const QString folder = qEnvironmentVariable("TRAJECT_SCREENSHOTS"); !folder.isEmpty())
        dialog->grab().save(folder + QStringLiteral("/browser-editor.png"));
    click(dialog, "lawRowSave");
    QCOMPARE(law().rulebook().allowance.on(QDate(2026, 4, 1))->value.amount(1), Money{66000});
}

void TestLawPanels::aUsedRowKeepsItsValueAndOffersTheNext()
{
    storeAgreement();
    LawRowDialog *dialog = edit(maxYears, QDate(2016, 9, 1));
    const auto *notice = find<Notice>(dialog, "lawRowNotice");
    QVERIFY(notice->text().contains(m_fixture->caseload->agreements().list()->constFirst().number));
    QVERIFY(!find(dialog, "lawValue")->isEnabled());
    QVERIFY(!find(dialog, "lawUntil")->isEnabled());
    if (const QString folder = qEnvironmentVariable("TRAJECT_SCREENSHOTS"); !folder.isEmpty())
        dialog->grab().save(folder + QStringLiteral("/browser-editor-used.png"));
    type(dialog, "lawSource", QStringLiteral("Omzendbrief"));
    click(dialog, "lawRowSave");
    const auto row = law().rulebook().numbers.value(maxYears).rows.constFirst();
    QCOMPARE(row.source, QStringLiteral("Omzendbrief"));

    dialog = edit(maxYears, QDate(2016, 9, 1));
    click(dialog, "lawRowFollow");
    LawRowDialog *next = editor();
    QVERIFY(next != dialog && next->isVisible());
    QVERIFY(find(next, "lawValue")->isEnabled());
    QVERIFY(find<QLineEdit>(next, "lawFrom")->text().isEmpty());

    edit(maxYears, QDate(2016, 9, 1))->reject();
    click(m_page.get(), "lawValuesRemove");
    QCOMPARE(m_fixture->messages.errors.size(), 1);
}

void TestLawPanels::agreementsUnderANewRowAreNamed()
{
    storeAgreement();
    LawRowDialog *dialog = edit(maxYears, QDate(2016, 9, 1), "lawValuesFollow");
    type(dialog, "lawValue", QStringLiteral("2"));
    type(dialog, "lawFrom", QStringLiteral("1/1/2026"));
    type(dialog, "lawSource", QStringLiteral("Decreet"));
    click(dialog, "lawRowSave");
    const auto *notice = find<Notice>(m_page.get(), "lawValuesNotice");
    QVERIFY(notice->isVisible());
    QVERIFY(notice->text().contains(m_fixture->caseload->agreements().list()->constFirst().number));
    click(m_page.get(), "lawValuesNoticeClose");
    QVERIFY(!notice->isVisible());
}

void TestLawPanels::aNumberForOneCommitteeIsAdded()
{
    openTab(QStringLiteral("Values"));
    m_page->findChild<QAction *>(QStringLiteral("lawNewNumber"))->trigger();
    LawRowDialog *dialog = editor();
    type(dialog, "lawCommittee", QStringLiteral("elf"));
    QVERIFY(!find(dialog, "lawCommittee")->accessibleDescription().isEmpty());
    type(dialog, "lawCommittee", QStringLiteral("118"));
    QVERIFY(find(dialog, "lawCommittee")->accessibleDescription().isEmpty());
    type(dialog, "lawValue", QStringLiteral("2"));
    type(dialog, "lawFrom", QStringLiteral("1/9/2026"));
    type(dialog, "lawSource", QStringLiteral("Alimento"));
    click(dialog, "lawRowSave");
    QVERIFY(law().rulebook().numbers.contains(QStringLiteral("mentor-max-learners/118")));
    QCOMPARE(list("lawValuesList")->currentIndex().siblingAtColumn(LawRowModel::Origin).data(),
             QVariant(QStringLiteral("own")));
    QCOMPARE(find<QPushButton>(m_page.get(), "lawValuesRemove")->text(), QStringLiteral("&Remove"));
}

void TestLawPanels::daysOffReachTheCalendar()
{
    openTab(QStringLiteral("Calendar"));
    const auto *total = find<QLabel>(m_page.get(), "calendarTotal");
    const int before = total->text().toInt();
    click(m_page.get(), "calendarByHand");
    QVERIFY(list("lawValuesList")->isVisible()
            || find(m_page.get(), "lawValuesTable")->isVisible());
    m_page->findChild<QAction *>(QStringLiteral("lawNewDays"))->trigger();
    LawRowDialog *dialog = editor();
    type(dialog, "lawDaysName", QStringLiteral("Studiedag"));
    auto *kind = find<CodeField>(dialog, "lawDaysKind");
    kind->setValue(codeOf(HandSetKind::ClosingDay));
    type(dialog, "lawFrom", QStringLiteral("5/10/2026"));
    type(dialog, "lawSource", QStringLiteral("Schoolreglement"));
    click(dialog, "lawRowSave");
    const auto row = rowOf(law(), QStringLiteral("studiedag-20261005"), QDate(2026, 10, 5));
    QCOMPARE(row.until, QDate(2026, 10, 5));
    auto *year = find<QComboBox>(m_page.get(), "calendarYear");
    year->setCurrentIndex(year->findData(2026));
    const int after = total->text().toInt();
    QVERIFY(m_fixture->caseload->history().undo().has_value());
    QCOMPARE(total->text().toInt(), after + 1);
    QVERIFY(before > 0);
}

QTEST_MAIN(TestLawPanels)
#include "tst_lawpanels.moc"
