// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/workplacespage.h"

#include "core/service/caseload.h"
#include "ui/pages/listpane.h"
#include "ui/pages/workplacepanel.h"
#include "ui/support/errortext.h"
#include "ui/support/layout.h"
#include "ui/widgets/choicefield.h"

#include <QAction>
#include <QLabel>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace traject::ui {

namespace {

constexpr QLatin1String splitterKey("lists/workplaces/splitter");

} // namespace

WorkplacesPage::WorkplacesPage(Caseload &caseload, const Environment &environment,
                               QAction *importAction, QWidget *parent)
    : Page(parent)
    , m_caseload(caseload)
    , m_environment(environment)
    , m_list(new ListPane(QStringLiteral("workplaces"), tr("Workplaces"), m_model,
                          {26, 24, 22, 30, 13, 12, 22, 8}, environment))
    , m_panel(new WorkplacePanel(caseload, environment))
    , m_splitter(new QSplitter)
    , m_programmeFilter(named(new ChoiceField, QStringLiteral("workplacesProgrammeFilter"),
                              tr("Show one programme")))
    , m_statusFilter(new TermField<AccreditationStatus>)
{
    named(m_statusFilter, QStringLiteral("workplacesStatusFilter"), tr("Show one state"));
    m_statusFilter->setItemText(0, tr("All states"));
    m_list->addFilter(m_programmeFilter);
    m_list->addFilter(m_statusFilter);
    m_list->setEmptyState(
        tr("No workplaces yet. Import the list of accredited workplaces of your partnership."),
        {importAction});

    auto *layout = new QVBoxLayout(this);
    setPageMargins(layout);
    setFocusProxy(m_list);
    layout->addWidget(makeTitle(tr("Workplaces")));
    m_splitter->setObjectName(QStringLiteral("workplacesSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_panel);
    m_splitter->setSizes({6000, 4000}); // shares, which the splitter scales to its width
    m_splitter->restoreState(environment.settings.value(splitterKey).toByteArray());
    layout->addWidget(m_splitter, 1);

    connect(&caseload.workplaces(), &WorkplaceService::workplacesReset, this, &Page::invalidate);
    connect(&caseload.agreements(), &AgreementService::agreementsReset, this, &Page::invalidate);
    connect(&caseload.imports(), &ImportService::imported, this, &Page::invalidate);
    connect(&caseload.history(), &HistoryService::caseloadRestored, this, &Page::invalidate);
    connect(m_list, &ListPane::currentChanged, this, &WorkplacesPage::showCurrent);
    connect(m_list, &ListPane::activated, this, [this] { m_panel->setFocus(); });
    connect(m_list, &ListPane::filtersCleared, this, [this] {
        m_programmeFilter->setCurrentIndex(0);
        m_statusFilter->setCurrentIndex(0);
    });
    connect(m_panel, &WorkplacePanel::statusMessage, this, &Page::statusMessage);
    for (QComboBox *filter : {m_programmeFilter, static_cast<QComboBox *>(m_statusFilter)})
        connect(filter, &QComboBox::currentIndexChanged, this, &WorkplacesPage::applyFilter);
}

WorkplacesPage::~WorkplacesPage()
{
    m_environment.settings.setValue(splitterKey, m_splitter->saveState());
}

void WorkplacesPage::focusSearch()
{
    m_list->focusSearch();
}

bool WorkplacesPage::hasUnsavedChanges() const
{
    return m_panel->hasUnsavedChanges();
}

void WorkplacesPage::reload()
{
    const auto workplaces = m_caseload.workplaces().list();
    if (!workplaces) {
        m_environment.messages.showError(this, tr("Workplaces"), errorText(workplaces.error()));
        return;
    }
    m_model.setRows(*workplaces);
    fillProgrammeFilter();
    m_panel->refresh();
}

void WorkplacesPage::showCurrent(qint64 id)
{
    if (id == m_panel->shown().value)
        return;
    if (!m_panel->hasUnsavedChanges()) {
        m_panel->show(AccreditationId{id});
        return;
    }
    m_list->select(m_panel->shown().value);
    m_environment.messages.ask(this, tr("Changes not saved"),
                               tr("The changes to this workplace have not been saved."),
                               tr("Leave without saving"), [this, id] {
                                   m_panel->discardChanges();
                                   m_panel->show(AccreditationId{id});
                                   m_list->select(id);
                               });
}

void WorkplacesPage::fillProgrammeFilter()
{
    QMap<QString, QString> codesByName;
    for (const WorkplaceListItem &item : m_model.rows())
        codesByName.insert(item.programmeName.isEmpty() ? item.programmeCode : item.programmeName,
                           item.programmeCode);
    const QSignalBlocker quiet(m_programmeFilter);
    const QString chosen = m_programmeFilter->currentData().toString();
    m_programmeFilter->clear();
    m_programmeFilter->addItem(tr("All programmes"), QString());
    for (auto it = codesByName.cbegin(); it != codesByName.cend(); ++it)
        m_programmeFilter->addItem(it.key(), it.value());
    m_programmeFilter->setCurrentIndex(std::max(0, m_programmeFilter->findData(chosen)));
    applyFilter();
}

void WorkplacesPage::applyFilter()
{
    const QString code = m_programmeFilter->currentData().toString();
    const auto status = m_statusFilter->value();
    if (code.isEmpty() && !status) {
        m_list->setRowFilter({});
        return;
    }
    m_list->setRowFilter([this, code, status](int row) {
        const WorkplaceListItem &item = m_model.row(row);
        return (code.isEmpty() || item.programmeCode == code)
            && (!status || item.status == *status);
    });
}

} // namespace traject::ui
