// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/workplacespage.h"

#include "core/service/caseload.h"
#include "ui/lists/bulkprogress.h"
#include "ui/lists/listids.h"
#include "ui/pages/listpane.h"
#include "ui/support/errortext.h"
#include "ui/support/keys.h"
#include "ui/support/layout.h"
#include "ui/widgets/choicefield.h"
#include "ui/workplaces/workplacedossier.h"

#include <QAction>
#include <QInputDialog>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace traject::ui {

namespace {

constexpr QLatin1String viewKey("lists/workplaces/view");

/// What the filter of the establishments keeps.
enum EstablishmentFilter { Everything, Valid, NotValid, WithLearners, Excluded };

bool keeps(EstablishmentFilter filter, const EstablishmentListItem &item)
{
    switch (filter) {
    case Valid:
        return item.valid > 0 && !item.excluded;
    case NotValid:
        return item.valid == 0;
    case WithLearners:
        return item.learners > 0;
    case Excluded:
        return item.excluded;
    case Everything:
        break;
    }
    return true;
}

} // namespace

WorkplacesPage::WorkplacesPage(Caseload &caseload, const Environment &environment,
                               QAction *importAction, QWidget *parent)
    : Page(parent)
    , m_caseload(caseload)
    , m_environment(environment)
    , m_stack(new QStackedWidget)
    , m_lists(new QStackedWidget)
    , m_dossier(new WorkplaceDossier(caseload, environment))
    , m_view(named(new ChoiceField, QStringLiteral("workplacesView"), tr("Rows of the list")))
    , m_establishmentFilter(named(new ChoiceField, QStringLiteral("establishmentsFilter"),
                                  tr("Show some establishments")))
{
    m_view->addItem(tr("A row per accreditation"), PerAccreditation);
    m_view->addItem(tr("A row per establishment"), PerEstablishment);
    m_view->setMinimumContentsLength(18);
    m_stack->addWidget(makeListPage(importAction));
    m_stack->addWidget(m_dossier);
    leadFocus(m_stack->widget(0), [this] { return shownList(); });
    leadFocus(this, [this] { return m_stack->currentWidget(); });
    auto *layout = new QVBoxLayout(this);
    setPageMargins(layout);
    layout->addWidget(m_stack);
    wire();
    m_view->setCurrentIndex(environment.settings.value(viewKey).toInt() == PerEstablishment
                                ? PerEstablishment
                                : PerAccreditation);
    showView(view());
}

WorkplacesPage::~WorkplacesPage()
{
    m_reading.waitForFinished();
    m_environment.settings.setValue(viewKey, int(view()));
}

QWidget *WorkplacesPage::makeListPage(QAction *importAction)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    auto *head = new QHBoxLayout;
    auto *add = named(new QPushButton(tr("New wor&kplace")), QStringLiteral("workplacesNew"),
                      tr("New workplace"));
    head->addWidget(makeTitle(tr("Workplaces")), 1);
    head->addWidget(m_view);
    head->addWidget(add);
    layout->addLayout(head);
    m_lists->addWidget(makeAccreditations(importAction));
    m_lists->addWidget(makeEstablishments(importAction));
    layout->addWidget(m_lists, 1);
    connect(add, &QPushButton::clicked, this, &WorkplacesPage::newWorkplace);
    return page;
}

QWidget *WorkplacesPage::makeAccreditations(QAction *importAction)
{
    m_list = new ListPane(QStringLiteral("workplaces"), tr("Workplaces"), m_model,
                          {22, 20, 15, 24, 27, -16, 18, 8}, m_environment);
    m_list->setMailSource([this](const QList<qint64> &ids) {
        return m_caseload.workplaces().mailAddresses(idsOf<AccreditationId>(ids));
    });
    m_list->addBulkAction(tr("Set the &state…"), QStringLiteral("workplacesSetStatus"),
                          [this](const QList<qint64> &ids) { askStatus(ids); });
    m_list->keepIn(m_caseload.listViews());
    m_list->setEmptyState(
        tr("No workplaces yet. Import the list of accredited workplaces of your partnership."),
        {importAction});
    return m_list;
}

QWidget *WorkplacesPage::makeEstablishments(QAction *importAction)
{
    m_establishments
        = new ListPane(QStringLiteral("establishments"), tr("Establishments"), m_establishmentModel,
                       {22, 22, 15, 13, 12, 9, 9, 16, 14, 20}, m_environment);
    for (const auto &[text, filter] : {std::pair{tr("All establishments"), Everything},
                                       {tr("Validly accredited"), Valid},
                                       {tr("Not validly accredited"), NotValid},
                                       {tr("With learners now"), WithLearners},
                                       {tr("Excluded"), Excluded}})
        m_establishmentFilter->addItem(text, filter);
    m_establishments->setMailSource([this](const QList<qint64> &ids) -> Result<QList<MailAddress>> {
        QList<MailAddress> addresses;
        for (const EstablishmentListItem &item : m_establishmentModel.rows()) {
            if (ids.contains(item.establishment.value))
                addresses.append({item.contactPerson, item.email});
        }
        return addresses;
    });
    m_establishments->addFilter(m_establishmentFilter);
    m_establishments->keepIn(m_caseload.listViews());
    m_establishments->setEmptyState(
        tr("No workplaces yet. Import the list of accredited workplaces of your partnership."),
        {importAction});
    return m_establishments;
}

void WorkplacesPage::wire()
{
    connect(&m_caseload.workplaces(), &WorkplaceService::workplacesReset, this, &Page::invalidate);
    connect(&m_caseload.agreements(), &AgreementService::agreementsReset, this, &Page::invalidate);
    connect(&m_caseload.imports(), &ImportService::imported, this, &Page::invalidate);
    connect(&m_caseload.history(), &HistoryService::caseloadRestored, this, &Page::invalidate);
    connect(&m_caseload.law(), &LawService::rulebookChanged, this, &Page::invalidate);
    connect(m_view, &QComboBox::currentIndexChanged, this, [this] { showView(view()); });
    connect(&m_reading, &QFutureWatcherBase::finished, this, &WorkplacesPage::showRead);
    connect(m_list, &ListPane::activated, this,
            [this](qint64 id) { openRow(AccreditationId{id}); });
    connect(m_establishments, &ListPane::activated, this,
            [this](qint64 id) { openWorkplace(EstablishmentId{id}); });
    connect(m_establishments, &ListPane::filtersCleared, this,
            [this] { m_establishmentFilter->setCurrentIndex(0); });
    connect(m_establishmentFilter, &QComboBox::currentIndexChanged, this,
            &WorkplacesPage::applyEstablishmentFilter);
    connect(m_dossier, &WorkplaceDossier::closed, this, [this] {
        m_stack->setCurrentIndex(0);
        readList();
        if (view() == PerEstablishment)
            m_establishments->select(m_dossier->establishment().value);
        shownList()->view()->setFocus();
    });
    connect(m_dossier, &WorkplaceDossier::statusMessage, this, &Page::statusMessage);
    connect(m_dossier, &WorkplaceDossier::learnerActivated, this,
            &WorkplacesPage::learnerActivated);
    connect(m_dossier, &WorkplaceDossier::agreementActivated, this,
            &WorkplacesPage::agreementActivated);
}

WorkplacesPage::View WorkplacesPage::view() const
{
    return static_cast<View>(m_view->currentData().toInt());
}

ListPane *WorkplacesPage::shownList() const
{
    return view() == PerEstablishment ? m_establishments : m_list;
}

void WorkplacesPage::showView(View view)
{
    m_lists->setCurrentIndex(view);
    m_listStale = true;
    if (isVisible())
        readList();
}

void WorkplacesPage::focusSearch()
{
    leaveDossier([this] {
        m_stack->setCurrentIndex(0);
        readList();
        shownList()->focusSearch();
    });
}

bool WorkplacesPage::hasUnsavedChanges() const
{
    return m_stack->currentWidget() == m_dossier && m_dossier->hasUnsavedChanges();
}

Contact WorkplacesPage::contactStart() const
{
    return {.establishment = currentEstablishment()};
}

EstablishmentId WorkplacesPage::currentEstablishment() const
{
    if (m_stack->currentWidget() == m_dossier)
        return m_dossier->establishment();
    if (view() == PerEstablishment)
        return EstablishmentId{m_establishments->currentId()};
    const int row = m_list->currentRow();
    return row < 0 ? EstablishmentId{} : m_model.row(row).establishment;
}

void WorkplacesPage::leaveDossier(const std::function<void()> &then)
{
    if (!hasUnsavedChanges()) {
        then();
        return;
    }
    m_environment.messages.ask(this, tr("Changes not saved"),
                               tr("The changes to this workplace have not been saved."),
                               tr("Leave without saving"), then);
}

void WorkplacesPage::openRow(AccreditationId id)
{
    const int row = m_list->currentRow();
    if (row >= 0 && m_model.row(row).accreditation == id)
        openWorkplace(m_model.row(row).establishment);
}

void WorkplacesPage::openWorkplace(EstablishmentId id)
{
    leaveDossier([this, id] {
        if (id.isNull() || !m_dossier->open(id))
            return;
        m_stack->setCurrentWidget(m_dossier);
        m_dossier->setFocus();
    });
}

void WorkplacesPage::openAccreditation(EstablishmentId establishment, AccreditationId id)
{
    leaveDossier([this, establishment, id] {
        if (!m_dossier->open(establishment))
            return;
        m_stack->setCurrentWidget(m_dossier);
        m_dossier->showAccreditation(id);
    });
}

void WorkplacesPage::openMentor(EstablishmentId establishment, MentorId id)
{
    leaveDossier([this, establishment, id] {
        if (!m_dossier->open(establishment))
            return;
        m_stack->setCurrentWidget(m_dossier);
        m_dossier->showMentor(id);
    });
}

void WorkplacesPage::newWorkplace()
{
    leaveDossier([this] {
        m_stack->setCurrentWidget(m_dossier);
        m_dossier->openNew();
    });
}

void WorkplacesPage::reload()
{
    m_listStale = true;
    if (m_stack->currentWidget() == m_dossier)
        m_dossier->refresh();
    else
        readList();
}

void WorkplacesPage::readList()
{
    if (!m_listStale)
        return;
    if (view() == PerEstablishment) {
        m_listStale = false;
        showRows(m_caseload.workplaces().establishments(m_environment.clock.today()),
                 m_establishmentModel);
    } else if (!m_reading.isRunning()) {
        m_listStale = false;
        m_reading.setFuture(m_caseload.workplaces().startList());
    }
}

void WorkplacesPage::showRead()
{
    m_model.setToday(m_environment.clock.today(), m_caseload.law().rulebook());
    showRows(m_reading.result(), m_model);
    readList(); // what changed meanwhile
}

template <typename Rows, typename Model>
void WorkplacesPage::showRows(const Result<Rows> &rows, Model &model)
{
    if (rows)
        model.setRows(*rows);
    else
        m_environment.messages.showError(this, tr("Workplaces"), errorText(rows.error()));
}

void WorkplacesPage::askStatus(const QList<qint64> &ids)
{
    QStringList names;
    for (const auto &term : terms<AccreditationStatus>())
        names.append(termName(term.value));
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("statusDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(
        tr("State of %n accreditation(s)", nullptr, static_cast<int>(ids.size())));
    dialog->setLabelText(tr("The change is one step: Ctrl+Z takes it back for all of them."));
    dialog->setOkButtonText(tr("C&hange"));
    dialog->setCancelButtonText(tr("&Cancel"));
    dialog->setComboBoxItems(names);
    if (auto *box = dialog->findChild<QComboBox *>())
        named(box, QStringLiteral("statusChoice"), tr("State"));
    connect(
        dialog, &QInputDialog::textValueSelected, this, [this, ids, names](const QString &name) {
            setStatus(ids,
                      terms<AccreditationStatus>()[static_cast<size_t>(names.indexOf(name))].value);
        });
    dialog->open();
}

void WorkplacesPage::setStatus(const QList<qint64> &ids, AccreditationStatus status)
{
    BulkProgress::run(
        this, tr("Accreditations are being changed"),
        [this, ids, status](const ProgressFunction &progress, const std::atomic_bool *cancel) {
            return m_caseload.workplaces().startSetStatus(idsOf<AccreditationId>(ids), status,
                                                          progress, cancel);
        },
        [this](const Result<int> &changed) {
            if (changed)
                Q_EMIT statusMessage(tr("%n accreditation(s) changed", nullptr, *changed));
            else if (changed.error().code != ErrorCode::Cancelled)
                m_environment.messages.showError(this, tr("Accreditations not changed"),
                                                 errorText(changed.error()));
        });
}

void WorkplacesPage::applyEstablishmentFilter()
{
    const auto filter
        = static_cast<EstablishmentFilter>(m_establishmentFilter->currentData().toInt());
    if (filter == Everything)
        m_establishments->setRowFilter({});
    else
        m_establishments->setRowFilter(
            [this, filter](int row) { return keeps(filter, m_establishmentModel.row(row)); });
}

} // namespace traject::ui
