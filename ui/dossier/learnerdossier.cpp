// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/learnerdossier.h"

#include "core/service/caseload.h"
#include "ui/dossier/agreementstab.h"
#include "ui/dossier/contactdialog.h"
#include "ui/dossier/documentstab.h"
#include "ui/dossier/dossierheadview.h"
#include "ui/dossier/followuptab.h"
#include "ui/dossier/learnertab.h"
#include "ui/dossier/placementtab.h"
#include "ui/dossier/plantab.h"
#include "ui/dossier/screeningtab.h"
#include "ui/dossier/timelinetab.h"
#include "ui/models/deadlinetext.h"
#include "ui/support/errortext.h"
#include "ui/support/keys.h"
#include "ui/support/layout.h"

#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace traject::ui {

LearnerDossier::LearnerDossier(Caseload &caseload, const Environment &environment, QWidget *parent)
    : QWidget(parent)
    , m_caseload(caseload)
    , m_environment(environment)
    , m_headView(new DossierHeadView)
    , m_tabs(named(new QTabWidget, QStringLiteral("dossierTabs"), tr("Parts of the dossier")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_headView);
    layout->addWidget(m_tabs, 1);
    m_tabs->setDocumentMode(true);
    makeActions();

    m_learnerTab = addTab(tr("Data"), new LearnerTab(caseload, environment));
    m_screeningTab = addTab(tr("Screening"), new ScreeningTab(caseload, environment));
    m_workplaceTab = addTab(tr("Workplace"), new PlacementTab(caseload, environment));
    m_agreementsTab = addTab(tr("Agreements"), new AgreementsTab(caseload, environment));
    m_planTab = addTab(tr("Training plan"), new PlanTab(caseload, environment));
    m_followUpTab = addTab(tr("Follow-up"), new FollowUpTab(caseload, environment));
    m_documentsTab = addTab(tr("Documents"), new DocumentsTab(caseload, environment));
    addTab(tr("Timeline"), new TimelineTab(caseload, environment));

    connect(m_tabs, &QTabWidget::currentChanged, this, &LearnerDossier::readCurrent);
    leadFocus(this, m_tabs);
    turnTabsByKey(this, m_tabs);
    onKey(this, QKeySequence(Qt::ALT | Qt::Key_Left), [this] { leave(); });
    connect(m_headView, &DossierHeadView::backRequested, this, &LearnerDossier::leave);
    connect(m_headView, &DossierHeadView::nextRequested, this, &LearnerDossier::showNext);
    connect(m_learnerTab, &LearnerTab::stored, this, &LearnerDossier::open);
    connect(m_workplaceTab, &PlacementTab::newAgreementRequested, this,
            &LearnerDossier::newAgreementRequested);
    connect(m_agreementsTab, &AgreementsTab::newRequested, this,
            [this](LearnerId learner) { Q_EMIT newAgreementRequested(learner, {}); });
    connect(m_agreementsTab, &AgreementsTab::actionRequested, this,
            &LearnerDossier::agreementActionRequested);
    HistoryService &history = caseload.history();
    connect(&history, &HistoryService::changed, this, &LearnerDossier::invalidate);
    connect(&history, &HistoryService::caseloadRestored, this, &LearnerDossier::invalidate);
    connect(&caseload.agreements(), &AgreementService::pendingDraftsChanged, this,
            &LearnerDossier::invalidate);
}

void LearnerDossier::makeActions()
{
    const auto add = [this](const QString &text, const QString &objectName, const QString &spoken,
                            void (LearnerDossier::*slot)()) {
        auto *button = named(new QPushButton(text), objectName, spoken);
        connect(button, &QPushButton::clicked, this, slot);
        m_headView->addAction(button);
        return button;
    };
    m_save = add(tr("&Save"), QStringLiteral("dossierSave"), tr("Save"), &LearnerDossier::save);
    m_cancel = add(tr("&Cancel changes"), QStringLiteral("dossierCancel"), tr("Cancel changes"),
                   &LearnerDossier::revert);
    m_note = add(tr("Note con&tact…"), QStringLiteral("dossierContact"),
                 tr("Note a contact about this learner"), &LearnerDossier::noteContact);
    m_remove = add(tr("Remove learner…"), QStringLiteral("dossierRemove"), tr("Remove learner"),
                   &LearnerDossier::askToRemove);
}

template <typename Tab>
Tab *LearnerDossier::addTab(const QString &title, Tab *tab)
{
    const int number = static_cast<int>(m_tabList.size()) + 1;
    m_tabList.append(tab);
    m_tabs->addTab(tab, QStringLiteral("&%1 %2").arg(number).arg(title));
    connect(tab, &DossierTab::edited, this, &LearnerDossier::updateActions);
    connect(tab, &DossierTab::statusMessage, this, &LearnerDossier::statusMessage);
    return tab;
}

bool LearnerDossier::open(LearnerId id)
{
    const auto head = m_caseload.dossiers().head(id);
    if (!head) {
        m_environment.messages.showError(this, tr("Learner"), errorText(head.error()));
        return false;
    }
    m_id = id;
    m_head = *head;
    m_stale = false;
    m_headView->setHead(m_head, m_environment.clock.today());
    m_unread = QSet<DossierTab *>(m_tabList.cbegin(), m_tabList.cend());
    m_outdated.clear();
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabEnabled(tab, true);
    readCurrent();
    return true;
}

void LearnerDossier::showRecord(SearchKind kind, qint64 id)
{
    DossierTab *tab = tabOf(kind);
    if (tab == nullptr)
        return;
    m_tabs->setCurrentWidget(tab);
    tab->choose(kind, id);
}

DossierTab *LearnerDossier::tabOf(SearchKind kind) const
{
    switch (kind) {
    case SearchKind::Screening:
        return m_screeningTab;
    case SearchKind::Contact:
    case SearchKind::Visit:
        return m_followUpTab;
    case SearchKind::Evaluation:
        return m_planTab;
    case SearchKind::Document:
        return m_documentsTab;
    default:
        return nullptr;
    }
}

void LearnerDossier::openNew()
{
    m_id = {};
    m_stale = false;
    m_unread.clear();
    m_outdated.clear();
    m_headView->setNew();
    m_tabs->setCurrentIndex(0);
    for (int tab = 1; tab < m_tabs->count(); ++tab)
        m_tabs->setTabEnabled(tab, false);
    m_learnerTab->showNew();
    updateActions();
}

/// Lets the tab that is seen read what it has not read yet.
void LearnerDossier::readCurrent()
{
    DossierTab *tab = m_tabList.at(m_tabs->currentIndex());
    const bool outdated = m_outdated.remove(tab);
    if (m_unread.remove(tab))
        tab->show(m_id);
    else if (outdated)
        tab->refresh();
    updateActions();
}

void LearnerDossier::invalidate()
{
    m_outdated = QSet<DossierTab *>(m_tabList.cbegin(), m_tabList.cend());
    if (m_stale)
        return;
    m_stale = true;
    // Queued: one step of the history may be told by several services.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (isVisible())
                readAgain();
        },
        Qt::QueuedConnection);
}

void LearnerDossier::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readAgain();
}

void LearnerDossier::readAgain()
{
    if (!m_stale)
        return;
    m_stale = false;
    if (m_id.isNull())
        return;
    const auto head = m_caseload.dossiers().head(m_id);
    if (!head) { // removed, or its addition was undone
        m_id = {};
        Q_EMIT closed();
        return;
    }
    m_head = *head;
    m_headView->setHead(m_head, m_environment.clock.today());
    readCurrent();
}

bool LearnerDossier::hasUnsavedChanges() const
{
    return std::any_of(m_tabList.cbegin(), m_tabList.cend(), [this](DossierTab *tab) {
        return !m_unread.contains(tab) && tab->hasUnsavedChanges();
    });
}

Contact LearnerDossier::contactStart() const
{
    Contact contact{.learner = m_id};
    if (m_tabs->currentWidget() == m_workplaceTab)
        contact.establishment = m_workplaceTab->currentEstablishment();
    return contact;
}

void LearnerDossier::updateActions()
{
    const bool changed = hasUnsavedChanges();
    m_save->setEnabled(changed);
    m_cancel->setEnabled(changed);
    m_remove->setEnabled(!m_id.isNull());
    m_note->setEnabled(!m_id.isNull());
}

void LearnerDossier::save()
{
    for (DossierTab *tab : std::as_const(m_tabList)) {
        if (m_unread.contains(tab) || !tab->hasUnsavedChanges())
            continue;
        if (!tab->save()) {
            m_tabs->setCurrentWidget(tab);
            return;
        }
    }
    updateActions();
}

void LearnerDossier::revert()
{
    for (DossierTab *tab : std::as_const(m_tabList)) {
        if (!m_unread.contains(tab) && tab->hasUnsavedChanges())
            tab->revert();
    }
    updateActions();
}

void LearnerDossier::leave()
{
    if (!hasUnsavedChanges()) {
        Q_EMIT closed();
        return;
    }
    m_environment.messages.ask(this, tr("Changes not saved"),
                               tr("The changes to this learner have not been saved."),
                               tr("Leave without saving"), [this] {
                                   revert();
                                   Q_EMIT closed();
                               });
}

void LearnerDossier::askToRemove()
{
    m_environment.messages.ask(
        this, tr("Remove learner"),
        tr("Remove %1 from the caseload? You can undo this with Ctrl+Z.").arg(m_headView->title()),
        tr("Remove"), [this] { remove(); });
}

void LearnerDossier::remove()
{
    revert();
    const LearnerId id = std::exchange(m_id, {});
    const auto removed = m_caseload.learners().remove(id);
    if (!removed) {
        m_id = id;
        m_environment.messages.showError(
            this, tr("Learner not removed"),
            removed.error().code == ErrorCode::Conflict
                ? tr("This learner has agreements, so the record must stay.")
                : errorText(removed.error()));
        return;
    }
    Q_EMIT statusMessage(tr("Learner removed"));
    Q_EMIT closed();
}

void LearnerDossier::noteContact()
{
    auto *dialog = new ContactDialog(m_caseload, m_environment, contactStart(), window());
    connect(dialog, &ContactDialog::saved, this,
            [this] { Q_EMIT statusMessage(tr("Contact saved")); });
    dialog->show();
}

void LearnerDossier::showNext()
{
    if (!m_head.next)
        return;
    const AgendaEntry &next = *m_head.next;
    if (next.kind == AgendaKind::Visit || next.kind == AgendaKind::NextStep) {
        m_tabs->setCurrentWidget(m_followUpTab);
        return;
    }
    QStringList lines = next.why;
    if (!next.rule.isEmpty())
        lines << QString() << originText(next.rule, next.source, next.confirmed);
    m_environment.messages.showInformation(this, next.title, lines.join(u'\n'));
}

} // namespace traject::ui
