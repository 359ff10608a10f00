// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/windowfixture.h"

#include "core/exchange/draftjson.h"
#include "ui/dialogs/agreementfollowup.h"

#include "ui/mainwindow.h"
#include "ui/models/deadlinelistmodel.h"
#include "ui/widgets/notice.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>

using namespace traject;
using namespace traject::test;
using namespace traject::ui;

/// The deadlines and premiums of an agreement, as a counsellor sees and acts on them.
class TestAgreementFollowUp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void itOpensFromButtonMenuAndKeyboard();
    void deadlinesStandWithWhatIsOverdueFirst();
    void theLastDayIsToldInWords_data();
    void theLastDayIsToldInWords();
    void theChosenDeadlineShowsItsDerivation();
    void aDateIsToldAndTakenBack();
    void aToldDateStandsUntilTheNewOneIsTold();
    void tellingIsUndoneInTheHistory();
    void anOwnRowOfTheRulebookMovesTheDates();
    void premiumsShowEachCondition();
    void itClosesWhenTheAgreementIsUndone();
    void anAgreementWithoutDatesSaysSo();

private:
    /// From 1 September 2026, not registered, mentor not trained, approved on 1 September 2025.
    [[nodiscard]] static AgreementDraft open();
    void store(const AgreementDraft &draft);
    void show();
    void moveStart(QDate start);
    [[nodiscard]] QStringList column(int column) const;
    void choose(const QString &name) const;
    [[nodiscard]] QString text(const char *label) const
    {
        return find<QLabel>(m_dialog, label)->text();
    }
    [[nodiscard]] Notice *difference() const
    {
        return find<Notice>(m_dialog, "deadlineDifference");
    }

    std::optional<WindowFixture> m_fixture;
    QByteArray m_prepared; ///< the filled caseload file that each test begins with
    Agreement m_agreement;
    QPointer<AgreementFollowUp> m_dialog;
};

namespace {

const QString registration = QStringLiteral("Registration for the premiums");
const QString training = QStringLiteral("Mentor training");
const QString firstDays = QStringLiteral("Notice without a reason");

} // namespace

AgreementDraft TestAgreementFollowUp::open()
{
    QFile file(QStringLiteral(TRAJECT_SOURCE_DIR "/tests/data/drafts/oao-minor.json"));
    const auto read
        = exchange::readDraft(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    AgreementDraft draft = read.value_or(AgreementDraft());
    draft.agreement.start = QDate(2026, 9, 1);
    draft.agreement.end = QDate(2027, 6, 30);
    draft.agreement.registeredOn.reset();
    draft.mentor.trainingCompletedOn.reset();
    draft.mentor.trainingExempt = false;
    draft.accreditation->approvedOn = QDate(2025, 8, 20);
    draft.accreditation->validUntil.reset();
    draft.enterprise.jointCommittee = QStringLiteral("149.01"); // twelve months
    return draft;
}

void TestAgreementFollowUp::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    m_fixture.emplace();
    QVERIFY(m_fixture->createFrom(m_prepared));
    store(open());
}

void TestAgreementFollowUp::cleanup()
{
    const QStringList errors = m_fixture->messages.errors;
    delete m_dialog;
    m_fixture.reset();
    QCOMPARE(errors, QStringList());
}

void TestAgreementFollowUp::store(const AgreementDraft &draft)
{
    AgreementDraft own = draft;
    own.agreement.number.clear();
    m_agreement = m_fixture->caseload->agreements().store(own).value_or(Agreement());
    QVERIFY(!m_agreement.id.isNull());
}

void TestAgreementFollowUp::show()
{
    m_dialog = new AgreementFollowUp(*m_fixture->caseload, m_agreement, m_fixture->window);
    QVERIFY(shown(*m_dialog));
}

void TestAgreementFollowUp::moveStart(QDate start)
{
    PendingDraft pending{.agreement = m_agreement.id, .draft = m_agreement.version.draft};
    pending.draft.agreement.start = start;
    QVERIFY(m_fixture->caseload->agreements().finish(pending).has_value());
}

QStringList TestAgreementFollowUp::column(int column) const
{
    const auto *model = find<QTreeView>(m_dialog, "deadlineList")->model();
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row)
        texts.append(model->index(row, column).data().toString());
    return texts;
}

void TestAgreementFollowUp::choose(const QString &name) const
{
    auto *view = find<QTreeView>(m_dialog, "deadlineList");
    const auto row = static_cast<int>(column(DeadlineListModel::Name).indexOf(name));
    QVERIFY2(row >= 0, qPrintable(name));
    view->setCurrentIndex(view->model()->index(row, 0));
}

void TestAgreementFollowUp::itOpensFromButtonMenuAndKeyboard()
{
    MainWindow window(*m_fixture->caseload, m_fixture->window);
    find<QListWidget>(&window, "rail")->setCurrentRow(agreementsPage);
    QVERIFY(shown(window));
    auto *list = find<QTreeView>(&window, "agreementsList");
    list->setCurrentIndex(list->model()->index(0, 0));
    const auto openedNow = [&window] {
        const std::unique_ptr<AgreementFollowUp> dialog(window.findChild<AgreementFollowUp *>());
        return dialog && dialog->windowTitle().contains(QStringLiteral("OAO-2026-"));
    };
    QVERIFY(!openedNow());
    click(&window, "agreementFollowUp");
    QVERIFY(openedNow());
    QCOMPARE(list->contextMenuPolicy(), Qt::ActionsContextMenu);
    auto *action = window.findChild<QAction *>(QStringLiteral("agreementFollowUpAction"));
    QVERIFY(list->actions().contains(action));
    action->trigger();
    QVERIFY(openedNow());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_T, Qt::ControlModifier);
    QVERIFY(openedNow());
}

void TestAgreementFollowUp::deadlinesStandWithWhatIsOverdueFirst()
{
    // Registered, so that the mentor's training, the first days and the accreditation are left.
    AgreementDraft draft = open();
    draft.agreement.registeredOn = QDate(2026, 8, 24);
    store(draft);
    show();
    QCOMPARE(column(DeadlineListModel::Name),
             (QStringList{training, firstDays, QStringLiteral("Validity of the accreditation")}));
    QCOMPARE(column(DeadlineListModel::Last),
             (QStringList{QStringLiteral("20 augustus 2026"), QStringLiteral("30 september 2026"),
                          QStringLiteral("19 augustus 2030")}));
    QVERIFY(column(DeadlineListModel::Standing).at(0).contains(QStringLiteral("overdue")));
    QVERIFY(column(DeadlineListModel::Standing).at(1).contains(QStringLiteral("left")));
    QVERIFY(column(DeadlineListModel::Rule).at(1).contains(QStringLiteral("not confirmed")));
}

void TestAgreementFollowUp::theLastDayIsToldInWords_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("registrationText");
    QTest::addColumn<QString>("firstDaysText");
    QTest::newRow("before") << QDate(2026, 9, 29) << QStringLiteral("63 day(s) left")
                            << QStringLiteral("1 day(s) left");
    QTest::newRow("last of the first days")
        << QDate(2026, 9, 30) << QStringLiteral("62 day(s) left")
        << QStringLiteral("today is the last day");
    QTest::newRow("last of the registration")
        << QDate(2026, 12, 1) << QStringLiteral("today is the last day")
        << QStringLiteral("over for 62 day(s)");
    QTest::newRow("a day late") << QDate(2026, 12, 2) << QStringLiteral("1 day(s) overdue")
                                << QStringLiteral("over for 63 day(s)");
}

void TestAgreementFollowUp::theLastDayIsToldInWords()
{
    QFETCH(QDate, today);
    const auto all = m_fixture->caseload->deadlines().deadlines(m_agreement.id);
    DeadlineListModel model;
    model.setDeadlines(*all, today);
    const auto words = [&](DeadlineKind kind) {
        return model.index(model.rowOf(kind), DeadlineListModel::Standing).data().toString();
    };
    QTEST(words(DeadlineKind::PremiumRegistration), "registrationText");
    QTEST(words(DeadlineKind::First30), "firstDaysText");
}

void TestAgreementFollowUp::theChosenDeadlineShowsItsDerivation()
{
    show();
    choose(registration);
    QVERIFY(text("deadlineSteps").contains(QStringLiteral("1.  start op 1 september 2026")));
    QVERIFY(text("deadlineSteps").contains(QStringLiteral("2.  + 3 maanden → 1 december 2026")));
    QVERIFY(text("deadlineOrigin").startsWith(QStringLiteral("REG-PREMIUM-3M · ")));
    QVERIFY(find<QLabel>(m_dialog, "deadlineMoves")->isHidden());
    choose(firstDays);
    QVERIFY(text("deadlineSteps").contains(QStringLiteral("30 september 2026")));
    QVERIFY(text("deadlineOrigin").endsWith(QStringLiteral("not confirmed")));
}

void TestAgreementFollowUp::aDateIsToldAndTakenBack()
{
    show();
    choose(registration);
    auto *tell = find<QPushButton>(m_dialog, "deadlineTell");
    auto *untell = find<QPushButton>(m_dialog, "deadlineUntell");
    QVERIFY(tell->isVisible() && !untell->isVisible());
    tell->click();
    QCOMPARE(text("deadlineTold"), QStringLiteral("Told on 24 augustus 2026: 1 december 2026"));
    QVERIFY(!tell->isVisible() && untell->isVisible());
    QVERIFY(column(DeadlineListModel::Told).contains(QStringLiteral("told")));
    QVERIFY(difference()->isHidden());
    untell->click();
    QVERIFY(tell->isVisible() && !untell->isVisible());
    QVERIFY(!column(DeadlineListModel::Told).contains(QStringLiteral("told")));
}

void TestAgreementFollowUp::aToldDateStandsUntilTheNewOneIsTold()
{
    show();
    choose(registration);
    click(m_dialog, "deadlineTell");
    moveStart(QDate(2026, 9, 8));
    QVERIFY(column(DeadlineListModel::Last).contains(QStringLiteral("1 december 2026")));
    QVERIFY(!column(DeadlineListModel::Last).contains(QStringLiteral("8 december 2026")));
    QVERIFY(difference()->isVisible());
    QVERIFY(difference()->text().contains(QStringLiteral("1 december 2026")));
    QVERIFY(difference()->text().contains(QStringLiteral("8 december 2026")));
    QCOMPARE(text("deadlineMoves"),
             QStringLiteral("Version 2, 24 augustus 2026: start from 1 september 2026 to "
                            "8 september 2026 → 1 december 2026 became 8 december 2026"));
    // Nobody was told of the first days: those have moved.
    QVERIFY(column(DeadlineListModel::Last).contains(QStringLiteral("7 oktober 2026")));

    click(m_dialog, "deadlineTellNew");
    QVERIFY(difference()->isHidden());
    QVERIFY(column(DeadlineListModel::Last).contains(QStringLiteral("8 december 2026")));
    QCOMPARE(text("deadlineTold"), QStringLiteral("Told on 24 augustus 2026: 8 december 2026"));
}

void TestAgreementFollowUp::tellingIsUndoneInTheHistory()
{
    show();
    choose(registration);
    click(m_dialog, "deadlineTell");
    QVERIFY(m_fixture->caseload->history().undo().has_value());
    QVERIFY(find<QPushButton>(m_dialog, "deadlineTell")->isVisible());
    QVERIFY(m_fixture->caseload->history().redo().has_value());
    QVERIFY(find<QPushButton>(m_dialog, "deadlineUntell")->isVisible());
}

void TestAgreementFollowUp::anOwnRowOfTheRulebookMovesTheDates()
{
    show();
    choose(registration);
    LawRow row;
    const auto rows = m_fixture->caseload->law().rows();
    for (const LawRow &each : rows) {
        if (each.key == u"premium-registration-months")
            row = each;
    }
    QCOMPARE(row.key, QStringLiteral("premium-registration-months"));
    row.from = QDate(2026, 9, 1);
    row.value.insert(QStringLiteral("value"), 4);
    row.own = true;
    row.confirmed = false;
    const auto saved = m_fixture->caseload->law().save(row);
    QVERIFY2(saved.has_value(), saved ? "" : qPrintable(saved.error().detail));
    QVERIFY(column(DeadlineListModel::Last).contains(QStringLiteral("1 januari 2027")));
    QVERIFY(text("deadlineOrigin").endsWith(QStringLiteral("not confirmed")));
}

void TestAgreementFollowUp::premiumsShowEachCondition()
{
    show();
    find<QTabWidget>(m_dialog, "followUpTabs")->setCurrentIndex(1);
    const auto texts = [this](const char *card) {
        QStringList result;
        for (const QLabel *label : find<QWidget>(m_dialog, card)->findChildren<QLabel *>())
            result.append(label->text());
        return result;
    };
    const QStringList employer = texts("premiumPRM-EMPLOYER2026");
    QVERIFY(employer.first().contains(QStringLiteral("2026-2027")));
    QVERIFY(employer.first().contains(QStringLiteral("1 000"))
            || employer.first().contains(u"000"));
    QVERIFY(employer.contains(QStringLiteral("nog te halen tot 1 december 2026")));
    QVERIFY(employer.contains(QStringLiteral("nog te halen tot 31 augustus 2027")));
    QVERIFY(employer.contains(QStringLiteral("in orde")));
    QVERIFY(texts("premiumPRM-LEARNER2026")
                .contains(QStringLiteral("As a whole: nog te halen tot 1 december 2026")));

    PendingDraft pending{.agreement = m_agreement.id, .draft = m_agreement.version.draft};
    pending.draft.agreement.registeredOn = QDate(2026, 12, 2);
    QVERIFY(m_fixture->caseload->agreements().finish(pending).has_value());
    QVERIFY(texts("premiumPRM-LEARNER2026").contains(QStringLiteral("As a whole: niet in orde")));
}

void TestAgreementFollowUp::itClosesWhenTheAgreementIsUndone()
{
    show();
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(m_fixture->caseload->history().undo().has_value());
    QVERIFY(!m_dialog->isVisible());
}

void TestAgreementFollowUp::anAgreementWithoutDatesSaysSo()
{
    AgreementDraft draft = open();
    draft.agreement.start.reset();
    draft.accreditation.reset();
    store(draft);
    show();
    QVERIFY(!find<QTreeView>(m_dialog, "deadlineList")->isVisible());
    QVERIFY(column(DeadlineListModel::Name).isEmpty());
}

QTEST_MAIN(TestAgreementFollowUp)
#include "tst_agreementfollowup.moc"
