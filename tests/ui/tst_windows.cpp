// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/windowaccess.h"
#include "tests/ui/windowkeys.h"
#include "tests/ui/windowmaking.h"
#include "tests/ui/windowwalk.h"

#include "core/exchange/draftjson.h"
#include "core/rules/premiums.h"
#include "ui/agreementdesk.h"
#include "ui/dialogs/agreementfollowup.h"
#include "ui/dialogs/agreementpreview.h"
#include "ui/dialogs/caseloadinfodialog.h"
#include "ui/dialogs/lockscreen.h"
#include "ui/dialogs/passphrasedialog.h"
#include "ui/dialogs/startdialog.h"
#include "ui/dialogs/terminationdialog.h"
#include "ui/dossier/calendarexport.h"
#include "ui/dossier/contactdialog.h"
#include "ui/dossier/formdialog.h"
#include "ui/dossier/milestoneform.h"
#include "ui/dossier/visitdesk.h"
#include "ui/dossier/visitforms.h"
#include "ui/dossier/visitplandialog.h"
#include "ui/pages/lawrowdialog.h"
#include "ui/pages/rulespanel.h"
#include "ui/support/preferences.h"
#include "ui/today/snoozedialog.h"
#include "ui/today/taskdialog.h"
#include "ui/wizards/agreement/agreementwizard.h"

#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QStackedWidget>
#include <QTranslator>

using namespace traject;
using namespace traject::test;

/// Walks every window, dialog and page of the program. With TRAJECT_SCREENSHOTS naming a folder
/// it also leaves pictures of each there: Dutch and English, light and dark, with text of double
/// size and on a small screen.
class TestWindows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyWindowIsNamedReachableAndWhole_data() { addWindows(); }
    void everyWindowIsNamedReachableAndWhole();
    void everyControlStandsInTheTreeOfAScreenReader_data() { addWindows(); }
    void everyControlStandsInTheTreeOfAScreenReader();
    void theFocusShows_data() { addWindows(); }
    void theFocusShows();
    void everyTextGoesThroughTranslation_data() { addWindows(); }
    void everyTextGoesThroughTranslation();
    void everyWindowIsWholeInDutch_data() { addWindows(); }
    void everyWindowIsWholeInDutch();
    void nothingIsClippedAtDoubleTextSize_data() { addWindows(); }
    void nothingIsClippedAtDoubleTextSize();
    void nothingIsClippedOnASmallScreen_data() { addWindows(); }
    void nothingIsClippedOnASmallScreen();
    void textsStandOutInLightColours_data() { addWindows(); }
    void textsStandOutInLightColours();
    void textsStandOutInDarkColours_data() { addWindows(); }
    void textsStandOutInDarkColours();

private:
    void addWindows();
    [[nodiscard]] std::unique_ptr<QWidget> make();
    void speakDutch();
    static void picture(QWidget &window, const QString &suffix);

    WindowFixture m_fixture;
    QTranslator m_dutch;
    QTranslator m_qtDutch;
    AgreementDraft m_draft;
    QStringList m_data; ///< texts of the caseload
    const QString m_learnerWithContacts = QStringLiteral("el ouali yasmina");
};

void TestWindows::initTestCase()
{
    QVERIFY(m_dutch.load(QStringLiteral(":/i18n/trajectwijzer_nl.qm")));
    QVERIFY(m_qtDutch.load(QStringLiteral(":/i18n/qtbase_nl.qm")));
    QVERIFY(m_fixture.create());
    QFile file(QStringLiteral(TRAJECT_SOURCE_DIR "/tests/data/drafts/oao-minor.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto draft = exchange::readDraft(file.readAll());
    QVERIFY(draft.has_value());
    m_draft = *draft;
    QVERIFY(m_fixture.caseload->agreements().store(m_draft).has_value());
    PendingDraft pending{.draft = m_draft};
    pending.draft.agreement.number.clear();
    QVERIFY(m_fixture.caseload->agreements().savePending(pending).has_value());
    ui::rememberFile(m_fixture.settings, m_fixture.path());
    const LearnerListItem learner = m_fixture.learner(m_learnerWithContacts);
    const auto places = m_fixture.caseload->contacts().establishments(learner.id);
    QVERIFY(places && !places->isEmpty());
    for (const SearchStep step : {SearchStep::Approached, SearchStep::Interview}) {
        QVERIFY(m_fixture.caseload->contacts()
                    .save({.learner = learner.id,
                           .establishment = places->at(static_cast<int>(step) % places->size()).id,
                           .heldOn = QDate(2026, 8, 20),
                           .person = m_learnerWithContacts,
                           .note = m_learnerWithContacts,
                           .searchStep = step,
                           .nextStep = m_learnerWithContacts,
                           .nextOn = QDate(2026, 8, 28)})
                    .has_value());
    }
    m_data.append(m_learnerWithContacts);
    // The first visit of the rhythm is planned, and a further one by hand.
    FollowUpService &followUps = m_fixture.caseload->followUps();
    const AgreementId followed = m_fixture.caseload->agreements().list()->first().id;
    AgreementPlan plan = *followUps.changes(followed);
    for (const VisitChange &change : std::as_const(plan.changes))
        m_data += {change.visit.title, change.reason};
    plan.changes = plan.changes.mid(0, 1);
    QVERIFY(followUps.applyChanges(plan));
    QVERIFY(followUps.add(followed, m_learnerWithContacts, QDate(2026, 8, 17)).has_value());
    const auto rhythm = followUps.rhythm();
    QVERIFY(rhythm.has_value());
    for (const VisitRule &rule : *rhythm)
        m_data.append(rule.title);
    const QString competence = m_draft.trainingPlan.first().competence;
    QVERIFY(m_fixture.caseload->evaluations().save(
        {{.agreement = followed,
          .period = m_learnerWithContacts,
          .heldOn = QDate(2026, 8, 20),
          .scores = {{.competence = competence, .step = 2, .mentorRemark = competence}}}}));
    for (const TrainingPlanItem &item : m_draft.trainingPlan)
        m_data += {item.cluster, item.competence, item.period};
    m_data += {m_draft.enterprise.name, m_draft.learner.givenName, m_draft.learner.familyName};

    const auto keep = [this](const QString &text) { m_data.append(text); };
    const auto learners = m_fixture.caseload->learners().list();
    const auto workplaces = m_fixture.caseload->workplaces().list();
    const auto programmes = m_fixture.caseload->programmes().list();
    const auto postcodes = m_fixture.caseload->places().places();
    QVERIFY(learners && workplaces && programmes);
    for (const auto &each : *learners)
        keep(each.familyName);
    for (const auto &item : *workplaces) {
        keep(item.enterpriseName);
        keep(item.mentorName);
        keep(item.municipality);
    }
    for (const PlaceEntry &entry : postcodes.value_or(QList<PlaceEntry>())) {
        keep(entry.place.municipality);
        keep(entry.place.province);
        m_data += entry.place.localities;
    }
    for (const auto &programme : *programmes) {
        keep(programme.name);
        keep(programme.educationForm);
    }
    // Written in Dutch by their rooms: findings, headers of import files; the dates of documents.
    for (const Finding &finding : m_fixture.caseload->agreements().check(m_draft)) {
        keep(finding.message);
        keep(finding.source);
    }
    const Rulebook &rulebook = m_fixture.caseload->law().rulebook();
    for (const RuleEntry &rule : rulebook.rules)
        m_data += {rule.title, rule.source};
    for (const LawRow &row : m_fixture.caseload->law().rows())
        keep(titleOf(row, rulebook));
    for (const auto &column : exchange::importColumns(exchange::ImportKind::Learners))
        keep(column.header);
    QFile csv(QStringLiteral(TRAJECT_SOURCE_DIR "/tests/data/caseload/learners.csv"));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const auto table = exchange::readCsv(csv.readAll());
    QVERIFY(table.has_value());
    for (const auto &record : table->records.mid(0, 10))
        m_data += record.fields;
    m_data += {QStringLiteral("augustus"), QStringLiteral("ma-wo 8:00")};
    const Agreement stored = *m_fixture.caseload->agreements().agreement(m_draft.agreement.number);
    const auto deadlines = m_fixture.caseload->deadlines().deadlines(stored.id);
    const auto premiums = m_fixture.caseload->deadlines().premiums(stored.id);
    QVERIFY(deadlines && premiums);
    for (const AgreementDeadline &each : *deadlines)
        m_data += each.deadline.steps;
    const auto agenda = m_fixture.caseload->agenda().agenda();
    QVERIFY(agenda);
    for (const AgendaEntry &entry : agenda->entries) {
        m_data += entry.why;
        keep(entry.title);
    }
    for (const Premium &premium : *premiums) {
        for (const Condition &condition : premium.conditions)
            m_data
                += {condition.text, condition.found, stateText(condition.state, condition.until)};
    }
    // No language: the program's name, file names, encryption, what documents call themselves.
    m_data += {QStringLiteral("Trajectwijzer"), QStringLiteral(".csv"), m_fixture.dir.path(),
               QStringLiteral("SQLCipher"),     QStringLiteral("test"), m_draft.agreement.number};
}

void TestWindows::init()
{
    // The offscreen plug-in says this of every window with a least size.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

void TestWindows::cleanup()
{
    QCoreApplication::removeTranslator(&m_dutch);
    QCoreApplication::removeTranslator(&m_qtDutch);
    ui::applyTheme(*qApp, ui::ColorScheme::System, 100);
}

void TestWindows::addWindows()
{
    QTest::addColumn<MakeWindow>("makeWindow");
    const auto add = [](const char *name, const MakeWindow &make) { QTest::newRow(name) << make; };
    add("start", [](WindowFixture &fixture) { return new ui::StartDialog(fixture.window, {}); });
    add("unlock", [](WindowFixture &fixture) {
        auto *dialog = new ui::StartDialog(fixture.window, {});
        dialog->showUnlock(fixture.path());
        return dialog;
    });
    add("create", [](WindowFixture &fixture) {
        auto *dialog = new ui::StartDialog(fixture.window, {});
        fixture.files.answer = fixture.dir.filePath(QStringLiteral("new.traject"));
        dialog->chooseNewFile();
        return dialog;
    });
    add("today", mainWindow(todayPage));
    add("snooze", [this](WindowFixture &) {
        return new ui::SnoozeDialog({.title = m_draft.enterprise.name}, QDate(2026, 8, 24));
    });
    add("signature", [](WindowFixture &fixture) {
        return new ui::FormDialog(
            {QStringLiteral("milestone"), ui::AgreementDesk::tr("Signature and registration"),
             QString(), ui::AgreementDesk::tr("&Save")},
            new ui::MilestoneForm({}, AgreementMilestone::Signed, QDate(2026, 8, 24)),
            [] { return Result<void>(); }, fixture.window, nullptr);
    });
    add("task", [](WindowFixture &fixture) {
        return new ui::TaskDialog(*fixture.caseload, fixture.window, {});
    });
    add("early end", [this](WindowFixture &fixture) {
        const AgreementId agreement
            = fixture.caseload->agreements().agreement(m_draft.agreement.number)->id;
        auto *dialog = new ui::TerminationDialog(*fixture.caseload, agreement,
                                                 m_draft.learner.familyName, fixture.window);
        if (dialog->load()) {
            auto *way = find<QComboBox>(dialog, "terminationProcedure");
            way->setCurrentIndex(2);
            Q_EMIT way->activated(2);
        }
        return dialog;
    });
    add("learners", mainWindow(learnersPage));
    add("dossier", mainWindow(learnersPage, [](ui::MainWindow &window) {
            openDossier(window, "learnersList", "dossierTabs", 0);
        }));
    for (int tab = 1; tab < 8; ++tab) {
        QTest::addRow("dossier %d", tab + 1)
            << mainWindow(learnersPage, [this, tab](ui::MainWindow &window) {
                   find<QLineEdit>(&window, "learnersSearch")->setText(m_learnerWithContacts);
                   openDossier(window, "learnersList", "dossierTabs", tab);
               });
    }
    for (const int tab : {4, 5}) {
        QTest::addRow("followed dossier %d", tab + 1)
            << mainWindow(learnersPage, [this, tab](ui::MainWindow &window) {
                   find<QLineEdit>(&window, "learnersSearch")->setText(m_draft.learner.familyName);
                   openDossier(window, "learnersList", "dossierTabs", tab);
               });
    }
    add("contact", [](WindowFixture &fixture) {
        return new ui::ContactDialog(*fixture.caseload, fixture.window, Contact(), nullptr);
    });
    add("new learner", mainWindow(learnersPage, [](ui::MainWindow &window) {
            window.findChild<QAction *>(QStringLiteral("actionNewLearner"))->trigger();
        }));
    add("workplaces", mainWindow(workplacesPage));
    add("establishments", mainWindow(workplacesPage, [](ui::MainWindow &window) {
            find<QComboBox>(&window, "workplacesView")->setCurrentIndex(1);
        }));
    add("workplace", workplaceTab(0));
    add("accreditations", workplaceTab(1));
    add("mentors", workplaceTab(2));
    add("workplace's learners", workplaceTab(3));
    add("new workplace", mainWindow(workplacesPage, [](ui::MainWindow &window) {
            click(&window, "workplacesNew");
        }));
    add("agreements", mainWindow(agreementsPage));
    add("follow-up", mainWindow(followUpPage));
    add("move a visit", [](WindowFixture &fixture) {
        return new ui::FormDialog(
            {QStringLiteral("visitMove"), ui::VisitDesk::tr("Move a visit"), QString(),
             ui::VisitDesk::tr("&Move")},
            new ui::VisitDayForm(QDate(2026, 11, 11), QDate(2026, 8, 24)),
            [] { return Result<void>(); }, fixture.window, nullptr);
    });
    add("plan a visit", [](WindowFixture &fixture) {
        return new ui::FormDialog(
            {QStringLiteral("visitAdd"), ui::VisitDesk::tr("Plan a visit"), QString(),
             ui::VisitDesk::tr("&Plan")},
            new ui::NewVisitForm(*fixture.caseload->agreements().list(), QDate(2026, 8, 24)),
            [] { return Result<void>(); }, fixture.window, nullptr);
    });
    add("visit plan", [](WindowFixture &fixture) {
        const AgreementId agreement = fixture.caseload->agreements().list()->first().id;
        return new ui::VisitPlanDialog(
            *fixture.caseload, *fixture.caseload->followUps().changes(agreement), fixture.window);
    });
    add("calendar export", [](WindowFixture &fixture) {
        return new ui::CalendarExport(*fixture.caseload->followUps().list(),
                                      QStringLiteral("visits"), fixture.window);
    });
    add("school", settingsTab(0));
    add("programmes", settingsTab(1));
    add("places", settingsTab(2));
    add("calendar", settingsTab(3));
    add("rules", settingsTab(4));
    add("deadline rule", mainWindow(settingsPage, [](ui::MainWindow &window) {
            find<QTabWidget>(&window, "settingsTabs")->setCurrentIndex(4);
            window.findChild<ui::RulesPanel *>()->showRule(QStringLiteral("LRN-WORKPLACE-20"));
        }));
    add("values", settingsTab(5));
    add("value", [](WindowFixture &fixture) {
        LawService &law = fixture.caseload->law();
        const QList<LawRow> rows = law.rows();
        const auto row = std::find_if(rows.crbegin(), rows.crend(), [](const LawRow &each) {
            return each.table == LawTable::Allowance;
        });
        return new ui::LawRowDialog(law, *row, ui::LawRowForm::Purpose::Change, fixture.window);
    });
    add("history", settingsTab(6));
    add("rhythm of visits", settingsTab(7));
    add("program", settingsTab(8));
    add("about", [](WindowFixture &) { return new ui::AboutDialog(nullptr); });
    add("whereabouts", [](WindowFixture &fixture) {
        return new ui::CaseloadInfoDialog(*fixture.caseload->info(), nullptr);
    });
    add("lock", [](WindowFixture &fixture) {
        return new ui::LockScreen([](const QString &) { return false; }, fixture.window,
                                  fixture.path());
    });
    add("passphrase", [](WindowFixture &fixture) {
        return new ui::PassphraseDialog(fixture.caseload->passphrase(), fixture.window);
    });
    add("preview", [this](WindowFixture &fixture) {
        const auto agreement = fixture.caseload->agreements().agreement(m_draft.agreement.number);
        return new ui::AgreementPreview(*fixture.caseload->agreements().print(*agreement),
                                        agreement->number, fixture.window);
    });
    const auto followUp = [this](int tab) {
        return MakeWindow([this, tab](WindowFixture &fixture) {
            auto *dialog = new ui::AgreementFollowUp(
                *fixture.caseload,
                *fixture.caseload->agreements().agreement(m_draft.agreement.number),
                fixture.window);
            find<QTabWidget>(dialog, "followUpTabs")->setCurrentIndex(tab);
            return dialog;
        });
    };
    add("deadlines", followUp(0));
    add("premiums", followUp(1));
    using exchange::ImportKind;
    const QString learners = QStringLiteral("learners.csv");
    add("import file", importStep(ImportKind::Learners, learners, 0));
    add("import columns", importStep(ImportKind::Learners, learners, 1));
    add("import preview", importStep(ImportKind::Learners, learners, 2));
    add("import result", importStep(ImportKind::Learners, learners, 3));
    add("import workplaces",
        importStep(ImportKind::Workplaces, QStringLiteral("workplaces.csv"), 2));
    for (int page = 0; page < 8; ++page) {
        QTest::addRow("agreement %d", page + 1) << MakeWindow([this, page](WindowFixture &fixture) {
            PendingDraft start{.page = page, .draft = m_draft};
            start.learner = fixture.learner(QStringLiteral("el amrani yasmina")).id;
            return new ui::AgreementWizard(*fixture.caseload, fixture.window, start);
        });
    }
}

std::unique_ptr<QWidget> TestWindows::make()
{
    const QFETCH(MakeWindow, makeWindow);
    std::unique_ptr<QWidget> window(makeWindow(m_fixture));
    window->setAttribute(Qt::WA_DeleteOnClose, false);
    return window;
}

void TestWindows::picture(QWidget &window, const QString &suffix)
{
    const QString folder = qEnvironmentVariable("TRAJECT_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    const QString name = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
    window.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, name, suffix));
}

void TestWindows::speakDutch()
{
    QVERIFY(QCoreApplication::installTranslator(&m_dutch));
    QVERIFY(QCoreApplication::installTranslator(&m_qtDutch));
}

void TestWindows::everyWindowIsNamedReachableAndWhole()
{
    const auto window = make();
    QVERIFY(shown(*window));
    picture(*window, QStringLiteral("en"));
    QVERIFY(noneOf(namingProblems(*window)));
    QVERIFY(noneOf(tabProblems(*window)));
    QVERIFY(noneOf(keyProblems(*window)));
    QVERIFY(noneOf(clippingProblems(*window)));
}

void TestWindows::everyControlStandsInTheTreeOfAScreenReader()
{
    const auto window = make();
    QVERIFY(shown(*window));
    QVERIFY(noneOf(accessibleTreeProblems(*window)));
}

void TestWindows::theFocusShows()
{
    const auto window = make();
    QVERIFY(shown(*window));
    QVERIFY(noneOf(focusProblems(*window)));
}

void TestWindows::everyTextGoesThroughTranslation()
{
    MarkingTranslator translator;
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const auto window = make();
    QVERIFY(shown(*window));
    QVERIFY(noneOf(untranslatedTexts(*window, m_data)));
    QCoreApplication::removeTranslator(&translator);
}

void TestWindows::everyWindowIsWholeInDutch()
{
    speakDutch();
    const auto window = make();
    QVERIFY(shown(*window));
    picture(*window, QStringLiteral("nl"));
    QVERIFY(noneOf(keyProblems(*window)));
    QVERIFY(noneOf(clippingProblems(*window)));
}

void TestWindows::nothingIsClippedAtDoubleTextSize()
{
    speakDutch();
    ui::applyTheme(*qApp, ui::ColorScheme::System, 200);
    const auto window = make();
    QVERIFY(shown(*window));
    picture(*window, QStringLiteral("double"));
    QVERIFY(noneOf(clippingProblems(*window)));
    constexpr int laptopWidth = 1366; // of a small screen
    const int leastWidth = window->layout() != nullptr ? window->layout()->minimumSize().width()
                                                       : window->minimumWidth();
    QVERIFY2(leastWidth <= laptopWidth, qPrintable(QString::number(leastWidth)));
}

void TestWindows::nothingIsClippedOnASmallScreen()
{
    speakDutch();
    constexpr QSize smallScreen(1024, 700);
    const auto window = make();
    window->resize(window->size().boundedTo(smallScreen));
    QVERIFY(shown(*window));
    picture(*window, QStringLiteral("small"));
    QVERIFY2(window->width() <= smallScreen.width() && window->height() <= smallScreen.height(),
             qPrintable(QStringLiteral("%1 x %2").arg(window->width()).arg(window->height())));
    QVERIFY(noneOf(clippingProblems(*window)));
}

void TestWindows::textsStandOutInLightColours()
{
    ui::applyTheme(*qApp, ui::ColorScheme::Light, 100);
    const auto window = make();
    QVERIFY(shown(*window));
    QVERIFY(noneOf(contrastProblems(*window)));
}

void TestWindows::textsStandOutInDarkColours()
{
    speakDutch();
    ui::applyTheme(*qApp, ui::ColorScheme::Dark, 100);
    const auto window = make();
    QVERIFY(shown(*window));
    picture(*window, QStringLiteral("dark"));
    const QImage image = window->grab().toImage();
    // The corner belongs to the window's own background in each of them.
    const QColor corner = image.pixelColor(2, image.height() - 3);
    QVERIFY2(corner.lightness() < 100, qPrintable(corner.name()));
    QVERIFY(noneOf(contrastProblems(*window)));
}

QTEST_MAIN(TestWindows)
#include "tst_windows.moc"
