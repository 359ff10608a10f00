// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/todaypage.h"

#include "core/domain/dates.h"
#include "core/service/caseload.h"
#include "ui/dossier/visitdesk.h"
#include "ui/support/errortext.h"
#include "ui/support/keys.h"
#include "ui/support/layout.h"
#include "ui/support/listlook.h"
#include "ui/today/agendadetails.h"
#include "ui/today/monthcalendar.h"
#include "ui/today/snoozedialog.h"
#include "ui/today/statustiles.h"
#include "ui/today/taskdialog.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/termnames.h"
#include "ui/widgets/twopanes.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStringListModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace traject::ui {

namespace {

/// What is recorded when a matter of this kind is done.
std::optional<AgreementMilestone> milestoneOf(AgendaKind kind)
{
    switch (kind) {
    case AgendaKind::Signature:
        return AgreementMilestone::Signed;
    case AgendaKind::PlanSignature:
        return AgreementMilestone::PlanSigned;
    case AgendaKind::Registration:
        return AgreementMilestone::Registered;
    default:
        return std::nullopt;
    }
}

} // namespace

TodayPage::TodayPage(Caseload &caseload, const Environment &environment, QAction *newTask,
                     QWidget *parent)
    : Page(parent)
    , m_caseload(caseload)
    , m_environment(environment)
    , m_visits(new VisitDesk(caseload, environment, this))
    , m_tiles(new StatusTiles)
    , m_upToDate(new Notice(Tone::Success))
{
    m_upToDate->setObjectName(QStringLiteral("todayUpToDate"));
    m_upToDate->button()->setObjectName(QStringLiteral("todayUpToDateButton"));
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    setPageMargins(inner);
    inner->addWidget(makeHead(newTask));
    inner->addWidget(m_tiles);
    inner->addWidget(makeFilters());
    inner->addWidget(m_upToDate);
    inner->addWidget(new TwoPanes(makeList(), 5, makeBeside(), 2), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scrollable(content, QStringLiteral("todayArea"), tr("Today")));
    leadFocus(this, m_view);
    goToListByKey(m_search, m_view);

    connect(m_visits, &VisitDesk::statusMessage, this, &Page::statusMessage);
    // Whatever was recorded may be a matter, or take one away.
    connect(&caseload.history(), &HistoryService::changed, this, &Page::invalidate);
    connect(m_tiles, &StatusTiles::statusChosen, this, &TodayPage::statusChosen);
}

QWidget *TodayPage::makeHead(QAction *newTask)
{
    m_date = makeHint({});
    m_date->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_date->setObjectName(QStringLiteral("todayDate"));
    m_date->setWordWrap(false);
    auto *add
        = named(new QPushButton(tr("&New task…")), QStringLiteral("todayNewTask"), tr("New task"));
    add->setToolTip(newTask->shortcut().toString(QKeySequence::NativeText));
    connect(add, &QPushButton::clicked, newTask, &QAction::trigger);
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins({});
    layout->addWidget(makeTitle(tr("Today")));
    layout->addWidget(m_date, 1);
    layout->addWidget(add);
    return head;
}

QWidget *TodayPage::makeFilters()
{
    m_search = named(new QLineEdit, QStringLiteral("todaySearch"), tr("Search the list"));
    m_search->setPlaceholderText(tr("Learner, workplace or matter"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(textWidth(m_search, 24));
    m_kind = named(new ChoiceField, QStringLiteral("todayKind"), tr("Show one kind"));
    m_kind->addItem(tr("All kinds"));
    for (const auto &term : terms<AgendaKind>())
        m_kind->addItem(termName(term.value), static_cast<int>(term.value));
    m_binding = named(new ChoiceField, QStringLiteral("todayBinding"), tr("Legal or practical"));
    m_binding->addItem(tr("Legal and practical"));
    m_binding->addItem(bindingIcon(true), tr("Legal only"), true);
    m_binding->addItem(bindingIcon(false), tr("Practical only"), false);
    for (auto *choice : {m_kind, m_binding})
        choice->setMinimumContentsLength(15);
    m_closed = named(new QCheckBox(tr("Snoozed and done &too")), QStringLiteral("todayClosed"),
                     tr("Show what is snoozed and done too"));
    m_count = new QLabel;
    m_count->setObjectName(QStringLiteral("todayCount"));
    auto *bar = new QWidget;
    auto *layout = new FlowLayout(bar);
    layout->setContentsMargins({});
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_search, m_kind, m_binding, m_closed, m_count})
        layout->addWidget(each);
    connect(m_search, &QLineEdit::textChanged, this, &TodayPage::applyFilter);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TodayPage::applyFilter);
    connect(m_binding, &QComboBox::currentIndexChanged, this, &TodayPage::applyFilter);
    connect(m_closed, &QCheckBox::toggled, this, &TodayPage::applyFilter);
    return bar;
}

QWidget *TodayPage::makeList()
{
    m_view = named(new QTreeView, QStringLiteral("todayList"), tr("What is to be done"));
    m_view->setModel(&m_model);
    styleList(*m_view, {14, 14, 38, 30});
    m_view->setIndentation(m_view->fontMetrics().height() / 2);
    m_view->setItemsExpandable(false);
    m_view->setMinimumHeight(m_view->fontMetrics().height() * 10);
    m_view->setMinimumWidth(textWidth(m_view, 44));
    m_details = new AgendaDetails;
    auto *area = scrollable(m_details, QStringLiteral("todayDetails"), tr("The chosen matter"));
    area->setFocusPolicy(Qt::StrongFocus); // by keyboard too, when more than fits
    area->setFrameShape(QFrame::StyledPanel);
    area->setMinimumHeight(m_view->fontMetrics().height() * 8);
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins({});
    layout->addWidget(m_view, 3);
    layout->addWidget(area, 2);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TodayPage::showCurrent);
    connect(m_view, &QTreeView::activated, this, &TodayPage::open);
    connect(m_details, &AgendaDetails::doneRequested, this, &TodayPage::finish);
    connect(m_details, &AgendaDetails::snoozeRequested, this, &TodayPage::snooze);
    connect(m_details, &AgendaDetails::reopenRequested, this, &TodayPage::reopen);
    connect(m_details, &AgendaDetails::openRequested, this, &TodayPage::open);
    connect(m_details, &AgendaDetails::changeRequested, this, &TodayPage::changeTask);
    connect(m_details, &AgendaDetails::removeRequested, this, &TodayPage::removeTask);
    m_details->show(nullptr, {});
    return pane;
}

QWidget *TodayPage::makeBeside()
{
    m_calendar = new MonthCalendar(m_environment.clock.today());
    m_dayTitle = new QLabel;
    m_dayTitle->setObjectName(QStringLiteral("todayDayTitle"));
    m_dayTitle->setWordWrap(true);
    m_dayModel = new QStringListModel(this);
    m_dayList = named(new QListView, QStringLiteral("todayDayList"), tr("Matters of the day"));
    m_dayList->setModel(m_dayModel);
    m_dayList->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_dayList->setUniformItemSizes(true);
    m_dayList->setMinimumHeight(m_dayList->fontMetrics().height() * 5);
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins({});
    layout->addWidget(m_calendar);
    layout->addWidget(m_dayTitle);
    layout->addWidget(m_dayList, 1);
    connect(m_calendar->grid(), &MonthGrid::dayChosen, this, &TodayPage::showDay);
    const auto chooseRow
        = [this](const QModelIndex &index) { choose(m_dayKeys.value(index.row())); };
    connect(m_dayList, &QListView::clicked, this, chooseRow);
    connect(m_dayList, &QListView::activated, this, chooseRow);
    return pane;
}

void TodayPage::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void TodayPage::reload()
{
    const auto agenda = m_caseload.agenda().agenda();
    if (!agenda) {
        m_environment.messages.showError(this, tr("Today"), errorText(agenda.error()));
        return;
    }
    m_date->setText(QLocale().toString(agenda->day, QLocale::LongFormat));
    m_tiles->setCounts(agenda->learners);
    m_calendar->grid()->setToday(agenda->day);
    m_calendar->grid()->setSetByHand(m_caseload.law().rulebook().setByHand());
    const AgendaEntry *before = current();
    const QString key = !m_wanted.isEmpty() ? m_wanted : before ? before->key : QString();
    m_wanted.clear();
    m_model.setAgenda(agenda->entries, agenda->day);
    afterReset(key);
    countDays();
    showDay(m_calendar->grid()->chosen());
    sayUpToDate();
}

void TodayPage::applyFilter()
{
    const AgendaEntry *before = current();
    const QString key = before ? before->key : QString();
    AgendaFilter filter{.search = m_search->text(), .closed = m_closed->isChecked()};
    if (const QVariant kind = m_kind->currentData(); kind.isValid())
        filter.kind = static_cast<AgendaKind>(kind.toInt());
    if (const QVariant legal = m_binding->currentData(); legal.isValid())
        filter.legal = legal.toBool();
    m_model.setFilter(filter);
    afterReset(key);
}

void TodayPage::afterReset(const QString &key)
{
    for (int group = 0; group < m_model.rowCount({}); ++group)
        m_view->setFirstColumnSpanned(group, {}, true);
    m_view->expandAll();
    QModelIndex wanted = key.isEmpty() ? QModelIndex() : m_model.indexOf(key);
    if (!wanted.isValid())
        wanted = m_model.first();
    m_view->setCurrentIndex(wanted);
    showCurrent();
    m_count->setText(tr("%n matter(s)", nullptr, m_model.shownCount()));
}

void TodayPage::countDays()
{
    QHash<QDate, DayLoadCount> counts;
    for (const AgendaEntry &entry : m_model.entries()) {
        if (!entry.due || entry.state == AgendaState::Done)
            continue;
        DayLoadCount &count = counts[*entry.due];
        ++(entry.legal ? count.legal : count.practical);
    }
    m_calendar->grid()->setCounts(counts);
}

void TodayPage::showDay(QDate day)
{
    QStringList titles;
    m_dayKeys.clear();
    for (const AgendaEntry &entry : m_model.entries()) {
        if (entry.due != day || entry.state == AgendaState::Done)
            continue;
        m_dayKeys.append(entry.key);
        const QString who = whoText(entry.who);
        titles.append(who.isEmpty() ? entry.title
                                    : QStringLiteral("%1 · %2").arg(entry.title, who));
    }
    m_dayModel->setStringList(titles);
    m_dayTitle->setText(m_calendar->grid()->textOf(day));
}

void TodayPage::sayUpToDate()
{
    const AgendaEntry *next = nullptr;
    for (const AgendaEntry &entry : m_model.entries()) {
        if (entry.state == AgendaState::Overdue
            || (entry.state == AgendaState::Open && entry.due
                && agendaGroup(entry, m_model.day()) != AgendaGroup::Later)) {
            m_upToDate->say({});
            return;
        }
        if (!next && entry.state == AgendaState::Open && entry.due)
            next = &entry;
    }
    m_upToDate->say(next ? tr("Everything is up to date. Next: %1, %2.")
                               .arg(dates::longText(*next->due), next->title)
                         : tr("Everything is up to date."));
}

const AgendaEntry *TodayPage::current() const
{
    return m_model.entry(m_view->currentIndex());
}

void TodayPage::showCurrent()
{
    m_details->show(current(), m_model.day());
}

void TodayPage::goTo(const QString &key)
{
    if (isVisible())
        choose(key);
    else
        m_wanted = key; // the list is read again when it is seen
}

void TodayPage::choose(const QString &key)
{
    QModelIndex wanted = m_model.indexOf(key);
    if (!wanted.isValid()) { // hidden by a filter
        m_search->clear();
        m_kind->setCurrentIndex(0);
        m_binding->setCurrentIndex(0);
        wanted = m_model.indexOf(key);
    }
    if (!wanted.isValid()) {
        m_closed->setChecked(true);
        wanted = m_model.indexOf(key);
    }
    m_view->setCurrentIndex(wanted);
}

void TodayPage::open()
{
    const AgendaEntry *entry = current();
    if (!entry)
        return;
    const AgendaWho who = entry->who;
    if (!who.learner.isNull())
        Q_EMIT openLearner(who.learner);
    else if (!who.establishment.isNull())
        Q_EMIT openWorkplace(who.establishment);
    else if (!who.agreement.isNull())
        Q_EMIT openAgreement(who.agreement);
}

void TodayPage::finish()
{
    const AgendaEntry *entry = current();
    if (!entry)
        return;
    if (entry->kind == AgendaKind::Visit)
        holdVisit(*entry);
    else if (const auto milestone = milestoneOf(entry->kind))
        Q_EMIT recordRequested(entry->who.agreement, *milestone);
    else
        afterwards(m_caseload.agenda().finish(AgendaEntry(*entry)), tr("Done"));
}

/// A visit is done when it was held and noted, here as on its own page.
void TodayPage::holdVisit(const AgendaEntry &entry)
{
    const auto visits = m_caseload.followUps().listForLearner(entry.who.learner);
    if (!visits) {
        m_environment.messages.showError(this, tr("Today"), errorText(visits.error()));
        return;
    }
    for (const VisitListItem &item : *visits) {
        if (item.visit.id.value == entry.record) {
            m_visits->hold(VisitListItem(item));
            return;
        }
    }
}

void TodayPage::snooze()
{
    const AgendaEntry *chosen = current();
    if (!chosen)
        return;
    const AgendaEntry entry = *chosen;
    auto *dialog = new SnoozeDialog(entry, m_environment.clock.today(), this);
    connect(dialog, &SnoozeDialog::snoozed, this,
            [this, entry](QDate until, const QString &reason) {
                afterwards(m_caseload.agenda().snooze(entry, until, reason),
                           tr("Snoozed until %1").arg(dates::shortText(until)));
            });
    dialog->open();
}

void TodayPage::reopen()
{
    if (const AgendaEntry *entry = current())
        afterwards(m_caseload.agenda().reopen(AgendaEntry(*entry)), tr("Open again"));
}

void TodayPage::newTask(LearnerId learner, EstablishmentId establishment)
{
    const AgendaEntry *entry = isVisible() ? current() : nullptr;
    if (entry && learner.isNull() && establishment.isNull())
        editTask({.learner = entry->who.learner, .establishment = entry->who.establishment});
    else
        editTask({.learner = learner, .establishment = establishment});
}

void TodayPage::changeTask()
{
    const AgendaEntry *entry = current();
    if (!entry)
        return;
    const auto task = m_caseload.agenda().task(TaskId{entry->record});
    if (task)
        editTask(*task);
    else
        m_environment.messages.showError(this, tr("Task"), errorText(task.error()));
}

void TodayPage::editTask(const Task &task)
{
    auto *dialog = new TaskDialog(m_caseload, m_environment, task, window());
    connect(dialog, &TaskDialog::saved, this, [this](TaskId id) {
        goTo(QStringLiteral("task:%1").arg(id.value));
        Q_EMIT statusMessage(tr("Task saved"));
    });
    dialog->open();
}

void TodayPage::removeTask()
{
    const AgendaEntry *entry = current();
    if (!entry)
        return;
    const TaskId id{entry->record};
    m_environment.messages.ask(
        this, tr("Remove task"), tr("Remove the task “%1”?").arg(entry->title), tr("Remove"),
        [this, id] { afterwards(m_caseload.agenda().removeTask(id), tr("Task removed")); });
}

void TodayPage::afterwards(const Result<void> &done, const QString &said)
{
    if (done)
        Q_EMIT statusMessage(said);
    else
        m_environment.messages.showError(this, tr("Today"), errorText(done.error()));
    m_view->setFocus(Qt::OtherFocusReason); // the button that was pressed may have gone
}

} // namespace traject::ui
