// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/learnerspage.h"

#include "core/service/caseload.h"
#include "ui/dossier/learnerdossier.h"
#include "ui/lists/bulkprogress.h"
#include "ui/lists/listids.h"
#include "ui/pages/enrolmentdialog.h"
#include "ui/pages/listpane.h"
#include "ui/support/errortext.h"
#include "ui/support/keys.h"
#include "ui/support/layout.h"

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
                          {16, 13, 11, 16, 26, 10, 14, 20, 18}, environment))
    , m_dossier(new LearnerDossier(caseload, environment))
{
    m_list->setEmptyState(tr("No learners yet. Import the list of the school, or add one by hand."),
                          {importAction, newAction});
    m_list->setMailSource([&caseload](const QList<qint64> &ids) {
        return caseload.learners().mailAddresses(idsOf<LearnerId>(ids));
    });
    m_list->addBulkAction(tr("Change p&rogramme or school year…"),
                          QStringLiteral("learnersChangeMany"),
                          [this](const QList<qint64> &ids) { changeMany(ids); });
    m_list->keepIn(caseload.listViews());

    auto *layout = new QVBoxLayout(this);
    setPageMargins(layout);
    layout->addWidget(m_stack);
    auto *listPage = new QWidget;
    auto *listLayout = new QVBoxLayout(listPage);
    listLayout->setContentsMargins({});
    listLayout->addWidget(makeTitle(tr("Learners")));
    listLayout->addWidget(m_list, 1);
    leadFocus(listPage, m_list);
    leadFocus(this, [this] { return m_stack->currentWidget(); });
    m_stack->addWidget(listPage);
    m_stack->addWidget(m_dossier);

    LearnerService &learners = caseload.learners();
    connect(&learners, &LearnerService::learnersReset, this, &Page::invalidate);
    connect(&learners, &LearnerService::learnerChanged, this, &LearnersPage::reloadOne);
    connect(&caseload.agreements(), &AgreementService::agreementsReset, this, &Page::invalidate);
    // The state of a learner follows from drafts and steps of the search too.
    connect(&caseload.agreements(), &AgreementService::pendingDraftsChanged, this,
            &LearnersPage::reloadOne);
    connect(&caseload.contacts(), &ContactService::contactsChanged, this, &LearnersPage::reloadOne);
    connect(&caseload.imports(), &ImportService::imported, this, &Page::invalidate);
    connect(&caseload.history(), &HistoryService::caseloadRestored, this, &Page::invalidate);
    connect(m_list, &ListPane::activated, this, [this](qint64 id) { openLearner(LearnerId{id}); });
    connect(m_dossier, &LearnerDossier::closed, this, [this] {
        m_list->select(m_dossier->learner().value);
        m_stack->setCurrentIndex(0);
        m_list->view()->setFocus();
    });
    connect(m_dossier, &LearnerDossier::statusMessage, this, &Page::statusMessage);
    connect(m_dossier, &LearnerDossier::newAgreementRequested, this,
            &LearnersPage::newAgreementRequested);
    connect(m_dossier, &LearnerDossier::agreementActionRequested, this,
            &LearnersPage::agreementActionRequested);
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
    SearchResult found; // of kind Learner: no record within the dossier
    found.learner = id;
    openResult(found);
}

void LearnersPage::openResult(const SearchResult &result)
{
    leaveDossier([this, result] {
        if (result.learner.isNull() || !m_dossier->open(result.learner))
            return;
        m_stack->setCurrentWidget(m_dossier);
        m_dossier->setFocus();
        m_dossier->showRecord(result.kind, result.id);
    });
}

void LearnersPage::showStatus(TrajectoryStatus status)
{
    leaveDossier([this, status] {
        m_stack->setCurrentIndex(0);
        m_list->setFilters({});
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
    m_dossier->invalidate();
}

void LearnersPage::reloadOne(LearnerId id)
{
    if (id.isNull())
        return; // it concerned nobody here
    if (const auto item = m_caseload.learners().listItem(id))
        m_model.putRow(*item);
    else
        m_model.removeId(id.value);
}

void LearnersPage::changeMany(const QList<qint64> &ids)
{
    auto *dialog
        = new EnrolmentDialog(static_cast<int>(ids.size()), m_caseload, m_environment, this);
    connect(dialog, &EnrolmentDialog::changeChosen, this,
            [this, ids](const EnrolmentChange &change) {
                BulkProgress::run(
                    this, tr("Learners are being changed"),
                    [this, ids, change](const ProgressFunction &progress,
                                        const std::atomic_bool *cancel) {
                        return m_caseload.learners().startChange(idsOf<LearnerId>(ids), change,
                                                                 progress, cancel);
                    },
                    [this](const Result<int> &changed) {
                        if (changed)
                            Q_EMIT statusMessage(tr("%n learner(s) changed", nullptr, *changed));
                        else if (changed.error().code != ErrorCode::Cancelled)
                            m_environment.messages.showError(this, tr("Learners not changed"),
                                                             errorText(changed.error()));
                    });
            });
    dialog->open();
}

} // namespace traject::ui
