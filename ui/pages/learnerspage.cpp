// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/learnerspage.h"

#include "core/service/caseload.h"
#include "ui/dossier/learnerdossier.h"
#include "ui/pages/listpane.h"
#include "ui/support/errortext.h"
#include "ui/support/layout.h"
#include "ui/widgets/choicefield.h"

#include <QAction>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace traject::ui {

LearnersPage::LearnersPage(Caseload &caseload, const Environment &environment, QAction *newAction,
                           QAction *importAction, QWidget *parent)
    : Page(parent)
    , m_caseload(caseload)
    , m_environment(environment)
    , m_stack(new QStackedWidget)
    , m_list(new ListPane(QStringLiteral("learners"), tr("Learners"), m_model,
                          {19, 16, 11, 20, 30, 11, 16, 22, 20}, environment))
    , m_dossier(new LearnerDossier(caseload, environment))
    , m_programmeFilter(named(new ChoiceField, QStringLiteral("learnersProgrammeFilter"),
                              tr("Show one programme")))
{
    m_list->addFilter(m_programmeFilter);
    m_list->setEmptyState(tr("No learners yet. Import the list of the school, or add one by hand."),
                          {importAction, newAction});

    auto *layout = new QVBoxLayout(this);
    setPageMargins(layout);
    layout->addWidget(m_stack);
    auto *listPage = new QWidget;
    auto *listLayout = new QVBoxLayout(listPage);
    listLayout->setContentsMargins({});
    listLayout->addWidget(makeTitle(tr("Learners")));
    listLayout->addWidget(m_list, 1);
    listPage->setFocusProxy(m_list);
    setFocusProxy(m_list);
    m_stack->addWidget(listPage);
    m_stack->addWidget(m_dossier);

    LearnerService &learners = caseload.learners();
    connect(&learners, &LearnerService::learnersReset, this, &Page::invalidate);
    connect(&learners, &LearnerService::learnerChanged, this, &LearnersPage::reloadOne);
    connect(&caseload.agreements(), &AgreementService::agreementsReset, this, &Page::invalidate);
    connect(&caseload.imports(), &ImportService::imported, this, &Page::invalidate);
    connect(&caseload.history(), &HistoryService::caseloadRestored, this, &Page::invalidate);
    connect(m_list, &ListPane::activated, this, [this](qint64 id) { openLearner(LearnerId{id}); });
    connect(m_list, &ListPane::filtersCleared, this,
            [this] { m_programmeFilter->setCurrentIndex(0); });
    connect(m_programmeFilter, &QComboBox::currentIndexChanged, this, &LearnersPage::applyFilter);
    connect(m_dossier, &LearnerDossier::closed, this, [this] {
        m_list->select(m_dossier->learner().value);
        m_stack->setCurrentIndex(0);
        m_list->view()->setFocus();
    });
    connect(m_dossier, &LearnerDossier::statusMessage, this, &Page::statusMessage);
    connect(m_dossier, &LearnerDossier::newAgreementRequested, this,
            &LearnersPage::newAgreementRequested);
    connect(m_dossier, &LearnerDossier::previewRequested, this, &LearnersPage::previewRequested);
    connect(m_dossier, &LearnerDossier::changeRequested, this, &LearnersPage::changeRequested);
    connect(m_dossier, &LearnerDossier::followUpRequested, this, &LearnersPage::followUpRequested);
    connect(m_dossier, &LearnerDossier::savePdfRequested, this, &LearnersPage::savePdfRequested);
}

void LearnersPage::focusSearch()
{
    leaveDossier([this] {
        m_stack->setCurrentIndex(0);
        m_list->focusSearch();
    });
}

bool LearnersPage::hasUnsavedChanges() const
{
    return m_stack->currentWidget() == m_dossier && m_dossier->hasUnsavedChanges();
}

LearnerId LearnersPage::currentLearner() const
{
    if (m_stack->currentWidget() == m_dossier)
        return m_dossier->learner();
    return LearnerId{m_list->currentId()};
}

Contact LearnersPage::contactStart() const
{
    if (m_stack->currentWidget() == m_dossier)
        return m_dossier->contactStart();
    return {.learner = currentLearner()};
}

void LearnersPage::leaveDossier(const std::function<void()> &then)
{
    if (!hasUnsavedChanges()) {
        then();
        return;
    }
    m_environment.messages.ask(this, tr("Changes not saved"),
                               tr("The changes to this learner have not been saved."),
                               tr("Leave without saving"), then);
}

void LearnersPage::openLearner(LearnerId id)
{
    leaveDossier([this, id] {
        if (!id.isNull() && m_dossier->open(id))
            m_stack->setCurrentWidget(m_dossier);
    });
}

void LearnersPage::showStatus(TrajectoryStatus status)
{
    leaveDossier([this, status] {
        m_stack->setCurrentIndex(0);
        m_programmeFilter->setCurrentIndex(0);
        m_list->searchField()->clear();
        m_list->setFilter(LearnerListModel::Status, {codeOf(status)});
        m_list->view()->setFocus();
    });
}

void LearnersPage::newLearner()
{
    leaveDossier([this] {
        m_stack->setCurrentWidget(m_dossier);
        m_dossier->openNew();
    });
}

void LearnersPage::reload()
{
    const auto learners = m_caseload.learners().list();
    if (!learners) {
        m_environment.messages.showError(this, tr("Learners"), errorText(learners.error()));
        return;
    }
    m_model.setRows(*learners);
    fillProgrammeFilter();
}

void LearnersPage::reloadOne(LearnerId id)
{
    if (const auto item = m_caseload.learners().listItem(id))
        m_model.putRow(*item);
    else
        m_model.removeId(id.value);
    fillProgrammeFilter();
}

void LearnersPage::fillProgrammeFilter()
{
    QMap<QString, QString> codesByName;
    for (const LearnerListItem &item : m_model.rows()) {
        if (!item.programmeCode.isEmpty())
            codesByName.insert(item.programmeName.isEmpty() ? item.programmeCode
                                                            : item.programmeName,
                               item.programmeCode);
    }
    const QSignalBlocker quiet(m_programmeFilter);
    const QString chosen = m_programmeFilter->currentData().toString();
    m_programmeFilter->clear();
    m_programmeFilter->addItem(tr("All programmes"), QString());
    for (auto it = codesByName.cbegin(); it != codesByName.cend(); ++it)
        m_programmeFilter->addItem(it.key(), it.value());
    m_programmeFilter->setCurrentIndex(std::max(0, m_programmeFilter->findData(chosen)));
    applyFilter();
}

void LearnersPage::applyFilter()
{
    const QString code = m_programmeFilter->currentData().toString();
    if (code.isEmpty())
        m_list->setRowFilter({});
    else
        m_list->setRowFilter(
            [this, code](int row) { return m_model.row(row).programmeCode == code; });
}

} // namespace traject::ui
