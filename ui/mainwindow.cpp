// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/mainwindow.h"

#include "core/service/caseload.h"
#include "ui/agreementdesk.h"
#include "ui/dialogs/caseloadinfodialog.h"
#include "ui/dialogs/searchpalette.h"
#include "ui/dossier/contactdialog.h"
#include "ui/history/undodesk.h"
#include "ui/mainwindowactions.h"
#include "ui/pages/agreementspage.h"
#include "ui/pages/followuppage.h"
#include "ui/pages/learnerspage.h"
#include "ui/pages/settingspage.h"
#include "ui/pages/todaypage.h"
#include "ui/pages/workplacespage.h"
#include "ui/rail.h"
#include "ui/support/errortext.h"
#include "ui/support/icons.h"
#include "ui/support/layout.h"
#include "ui/wizards/import/importwizard.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>

namespace traject::ui {

namespace {

constexpr QLatin1String geometryKey("window/geometry");
constexpr QLatin1String pageKey("window/page");
constexpr int messageMilliseconds = 8000;
constexpr int minuteMilliseconds = 60'000;

} // namespace

MainWindow::MainWindow(Caseload &caseload, const Environment &environment, QWidget *parent)
    : QMainWindow(parent)
    , m_caseload(caseload)
    , m_environment(environment)
    , m_actions(new MainWindowActions(*this, environment))
    , m_rail(named(new Rail, QStringLiteral("rail"), tr("Task areas")))
    , m_pages(new QStackedWidget)
    , m_counts(new QLabel)
    , m_desk(new AgreementDesk(caseload, environment, this))
    , m_undoDesk(new UndoDesk(caseload, environment, this))
    , m_palette(new SearchPalette(caseload, environment, this))
    , m_day(environment.clock.today())
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("%1 – Trajectwijzer").arg(QFileInfo(caseload.path()).completeBaseName()));
    setWindowIcon(icon(QStringLiteral("program")));
    m_pages->setObjectName(QStringLiteral("pages"));

    auto *central = new QWidget;
    auto *layout = new QHBoxLayout(central);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeRailColumn());
    layout->addWidget(m_pages, 1);
    setCentralWidget(central);
    m_counts->setObjectName(QStringLiteral("statusCounts"));
    statusBar()->addPermanentWidget(m_counts);

    buildPages();
    wireActions();
    wireCaseload();
    updateHistoryActions();
    updateCounts();
    restoreLayout();
    m_caseload.search().start();

    // A laptop sleeps for a night with the window open.
    auto *clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, &MainWindow::checkDay);
    clock->start(minuteMilliseconds);
}

QWidget *MainWindow::makeRailColumn()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *search = named(new QPushButton(tr("Search…")), QStringLiteral("railSearch"),
                         tr("Search in everything"));
    search->setIcon(icon(QStringLiteral("search")));
    search->setFlat(true);
    search->setToolTip(tr("Search in everything (Ctrl+K)"));
    layout->addWidget(search);
    layout->addWidget(m_rail, 1);
    connect(search, &QPushButton::clicked, this, &MainWindow::openPalette);
    return column;
}

MainWindow::~MainWindow()
{
    m_environment.settings.setValue(geometryKey, saveGeometry());
    m_environment.settings.setValue(pageKey, m_rail->currentRow());
}

void MainWindow::restoreLayout()
{
    const QSize comfortable(textWidth(this, 190), fontMetrics().height() * 48);
    resize(comfortable.boundedTo(screen()->availableSize() * 0.95));
    restoreGeometry(m_environment.settings.value(geometryKey).toByteArray());
    const int page = m_environment.settings.value(pageKey, 0).toInt();
    m_rail->setCurrentRow(qBound(0, page, m_rail->count() - 1));
    m_pages->currentWidget()->setFocus();
}

void MainWindow::buildPages()
{
    m_today = new TodayPage(m_caseload, m_environment, m_actions->newTask);
    m_learners = new LearnersPage(m_caseload, m_environment, m_actions->newLearner,
                                  m_actions->importLearners);
    m_workplaces = new WorkplacesPage(m_caseload, m_environment, m_actions->importWorkplaces);
    m_agreements = new AgreementsPage(m_caseload, m_environment, m_actions->newAgreement);
    m_followUp = new FollowUpPage(m_caseload, m_environment);
    m_settings = new SettingsPage(m_caseload, m_environment);
    addPage(m_today, QStringLiteral("today"), tr("Today"));
    addPage(m_learners, QStringLiteral("learners"), tr("Learners"));
    addPage(m_workplaces, QStringLiteral("workplaces"), tr("Workplaces"));
    addPage(m_agreements, QStringLiteral("agreements"), tr("Agreements"));
    addPage(m_followUp, QStringLiteral("visits"), tr("Follow-up"));
    addPage(m_settings, QStringLiteral("settings"), tr("Settings"));
    connect(m_rail, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_rail, &QListWidget::activated, this,
            [this] { m_pages->currentWidget()->setFocus(); });
    connect(m_settings, &SettingsPage::preferencesChanged, this, &MainWindow::preferencesChanged);
    connect(m_settings, &SettingsPage::agreementsRequested, this,
            [this] { showPage(m_agreements); });
    connect(m_settings, &SettingsPage::agreementActivated, m_desk, &AgreementDesk::preview);
    connect(m_learners, &LearnersPage::newAgreementRequested, m_desk, &AgreementDesk::makeNew);
    connect(m_learners, &LearnersPage::agreementActionRequested, m_desk, &AgreementDesk::act);
    connect(m_agreements, &AgreementsPage::actionRequested, m_desk, &AgreementDesk::act);
    connect(m_followUp, &FollowUpPage::learnerRequested, this, [this](LearnerId id) {
        showPage(m_learners);
        m_learners->openLearner(id);
    });
    connect(m_workplaces, &WorkplacesPage::learnerActivated, this, [this](LearnerId id) {
        showPage(m_learners);
        m_learners->openLearner(id);
    });
    connect(m_workplaces, &WorkplacesPage::agreementActivated, m_desk, &AgreementDesk::preview);
    connect(m_agreements, &AgreementsPage::savePdfsRequested, m_desk, &AgreementDesk::savePdfs);
    connect(m_agreements, &AgreementsPage::recordRequested, m_desk,
            [this](const QList<AgreementId> &ids) { m_desk->record(ids); });
    connect(m_agreements, &AgreementsPage::continueRequested, m_desk,
            &AgreementDesk::continueDraft);
    wireToday();
    connect(m_desk, &AgreementDesk::statusMessage, this, &MainWindow::tell);
    connect(m_desk, &AgreementDesk::finished, this, [this](AgreementId id) {
        showPage(m_agreements);
        m_agreements->select(id);
        tell(tr("Agreement stored"));
    });
}

void MainWindow::wireToday()
{
    connect(m_today, &TodayPage::openLearner, this, [this](LearnerId id) {
        showPage(m_learners);
        m_learners->openLearner(id);
    });
    connect(m_today, &TodayPage::openAgreement, this, [this](AgreementId id) {
        showPage(m_agreements);
        m_agreements->select(id);
    });
    connect(m_today, &TodayPage::recordRequested, m_desk,
            [this](AgreementId id, AgreementMilestone first) { m_desk->record({id}, first); });
    connect(m_today, &TodayPage::openWorkplace, this, [this](EstablishmentId id) {
        showPage(m_workplaces);
        m_workplaces->openWorkplace(id);
    });
    connect(m_today, &TodayPage::statusChosen, this, [this](TrajectoryStatus status) {
        showPage(m_learners);
        m_learners->showStatus(status);
    });
}

void MainWindow::addPage(Page *page, const QString &iconName, const QString &text)
{
    const int number = static_cast<int>(m_pageList.size()) + 1;
    m_rail->addEntry(iconName, text, QStringLiteral("%1 (Ctrl+%2)").arg(text).arg(number));
    m_pages->addWidget(page);
    m_pageList.append(page);
    QAction *go = m_actions->addPage(text, number);
    connect(go, &QAction::triggered, this, [this, number] {
        m_rail->setCurrentRow(number - 1);
        m_pages->currentWidget()->setFocus();
    });
    connect(page, &Page::statusMessage, this, &MainWindow::tell);
}

void MainWindow::showPage(Page *page)
{
    m_rail->setCurrentRow(m_pages->indexOf(page));
}

void MainWindow::wireActions()
{
    const MainWindowActions &actions = *m_actions;
    const auto on
        = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(actions.newCaseload, [this] { leave([this] { Q_EMIT newCaseloadRequested(); }); });
    on(actions.openCaseload, [this] { leave([this] { Q_EMIT openCaseloadRequested(); }); });
    on(actions.closeCaseload, [this] { leave([this] { Q_EMIT closeCaseloadRequested(); }); });
    on(actions.lock, &MainWindow::lockRequested);
    on(actions.passphrase, &MainWindow::passphraseRequested);
    on(actions.quit, &QWidget::close);
    on(actions.importLearners, [this] { openImport(exchange::ImportKind::Learners); });
    on(actions.importWorkplaces, [this] { openImport(exchange::ImportKind::Workplaces); });
    connect(actions.undo, &QAction::triggered, m_undoDesk, qOverload<>(&UndoDesk::undo));
    connect(actions.redo, &QAction::triggered, m_undoDesk, &UndoDesk::redo);
    connect(m_undoDesk, &UndoDesk::statusMessage, this, &MainWindow::tell);
    m_desk->setHistoryActions({actions.undo, actions.redo});
    on(actions.find, [this] { m_pageList.at(m_pages->currentIndex())->focusSearch(); });
    on(actions.searchAll, &MainWindow::openPalette);
    connect(m_palette, &SearchPalette::resultChosen, this, &MainWindow::openResult);
    on(actions.history, [this] {
        showPage(m_settings);
        m_settings->showHistory();
    });
    on(actions.newLearner, [this] {
        showPage(m_learners);
        m_learners->newLearner();
    });
    on(actions.newTask, [this] {
        const Contact about = m_pageList.at(m_pages->currentIndex())->contactStart();
        m_today->newTask(about.learner, about.establishment);
    });
    on(actions.newAgreement, [this] {
        const bool atLearners = m_pages->currentWidget() == m_learners;
        m_desk->makeNew(atLearners ? m_learners->currentLearner() : LearnerId{});
    });
    on(actions.noteContact, &MainWindow::noteContact);
    on(actions.preferences, [this] {
        showPage(m_settings);
        m_settings->showPreferences();
    });
    on(actions.caseloadInfo, &MainWindow::showCaseload);
    on(actions.about, [this] { (new AboutDialog(this))->open(); });
    connect(m_actions.get(), &MainWindowActions::recentChosen, this,
            [this](const QString &path) { leave([this, path] { Q_EMIT recentRequested(path); }); });
    connect(m_actions.get(), &MainWindowActions::preferencesChanged, this,
            &MainWindow::preferencesChanged);
}

void MainWindow::openPalette()
{
    QList<QAction *> commands;
    for (const QMenu *menu : menuBar()->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (!action->isSeparator() && action->menu() == nullptr
                && action != m_actions->searchAll)
                commands.append(action);
        }
    }
    m_palette->openWith(commands);
}

void MainWindow::openResult(const SearchResult &result)
{
    switch (result.kind) {
    case SearchKind::Mentor:
        showPage(m_workplaces);
        m_workplaces->openMentor(result.establishment, MentorId{result.id});
        return;
    case SearchKind::Agreement:
        showPage(m_agreements);
        m_agreements->select(AgreementId{result.id});
        m_desk->preview(AgreementId{result.id});
        return;
    case SearchKind::Task:
        m_today->goTo(QStringLiteral("task:%1").arg(result.id));
        showPage(m_today);
        return;
    default:
        break;
    }
    if (!result.learner.isNull()) {
        showPage(m_learners);
        m_learners->openResult(result);
    } else if (!result.establishment.isNull()) {
        showPage(m_workplaces);
        m_workplaces->openWorkplace(result.establishment);
    }
}

void MainWindow::wireCaseload()
{
    HistoryService &history = m_caseload.history();
    connect(&history, &HistoryService::changed, this, &MainWindow::updateHistoryActions);
    // Queued: counting must not add to the time of what was done.
    connect(&history, &HistoryService::changed, this, &MainWindow::updateCounts,
            Qt::QueuedConnection);
}

void MainWindow::tell(const QString &text)
{
    statusBar()->showMessage(text, messageMilliseconds);
}

void MainWindow::offerPendingDrafts()
{
    const auto drafts = m_caseload.agreements().pendingDrafts();
    if (!drafts || drafts->isEmpty())
        return;
    m_environment.messages.ask(
        this, tr("Half-finished drafts"),
        tr("%n draft(s) of an agreement was/were left half-finished. Nothing of it is lost.",
           nullptr, static_cast<int>(drafts->size())),
        tr("Look at the drafts"), [this] { showPage(m_agreements); });
}

void MainWindow::noteContact()
{
    auto *dialog = new ContactDialog(m_caseload, m_environment,
                                     m_pageList.at(m_pages->currentIndex())->contactStart(), this);
    connect(dialog, &ContactDialog::saved, this, [this] { tell(tr("Contact saved")); });
    dialog->show();
}

void MainWindow::openImport(exchange::ImportKind kind)
{
    auto *wizard = new ImportWizard(kind, m_caseload, m_environment, this);
    connect(wizard, &QDialog::accepted, this, [this, kind] {
        if (kind == exchange::ImportKind::Learners)
            showPage(m_learners);
        else
            showPage(m_workplaces);
    });
    wizard->open();
}

void MainWindow::updateHistoryActions()
{
    const auto undo = m_caseload.history().nextUndo();
    const auto redo = m_caseload.history().nextRedo();
    m_actions->setUndo(undo ? undo->title : QString(), undo.has_value());
    m_actions->setRedo(redo ? redo->title : QString(), redo.has_value());
}

void MainWindow::updateCounts()
{
    if (const auto info = m_caseload.info())
        m_counts->setText(QStringLiteral("%1: %2, %3, %4")
                              .arg(QFileInfo(info->path).completeBaseName(),
                                   tr("%n learner(s)", nullptr, info->learners),
                                   tr("%n workplace(s)", nullptr, info->establishments),
                                   tr("%n agreement(s)", nullptr, info->agreements)));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        checkDay();
}

void MainWindow::checkDay()
{
    const QDate today = m_environment.clock.today();
    if (today == m_day)
        return;
    m_day = today;
    for (Page *page : std::as_const(m_pageList))
        page->invalidate();
}

void MainWindow::showCaseload()
{
    const auto info = m_caseload.info();
    if (info)
        (new CaseloadInfoDialog(*info, this))->open();
    else
        m_environment.messages.showError(this, tr("This caseload"), errorText(info.error()));
}

bool MainWindow::hasUnsavedChanges() const
{
    return std::any_of(m_pageList.cbegin(), m_pageList.cend(),
                       [](const Page *page) { return page->hasUnsavedChanges(); });
}

void MainWindow::leave(const std::function<void()> &then)
{
    if (!hasUnsavedChanges()) {
        then();
        return;
    }
    m_environment.messages.ask(this, tr("Changes not saved"),
                               tr("A form holds changes that have not been saved."),
                               tr("Leave without saving"), then);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose) {
        event->accept();
        return;
    }
    event->ignore();
    leave([this] {
        m_mayClose = true;
        // Queued: when there is nothing to ask, this still runs inside the closing refused above.
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
    });
}

} // namespace traject::ui
