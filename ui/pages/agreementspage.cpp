// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/agreementspage.h"

#include "core/service/caseload.h"
#include "ui/lists/listids.h"
#include "ui/pages/listpane.h"
#include "ui/support/errortext.h"
#include "ui/support/keys.h"
#include "ui/support/layout.h"
#include "ui/support/listlook.h"
#include "ui/widgets/flowlayout.h"

#include <QAction>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace traject::ui {

AgreementsPage::AgreementsPage(Caseload &caseload, const Environment &environment,
                               QAction *newAction, QWidget *parent)
    : Page(parent)
    , m_caseload(caseload)
    , m_environment(environment)
    , m_list(new ListPane(QStringLiteral("agreements"), tr("Agreements"), m_model,
                          {16, 20, 24, 26, 7, 21, 11, 11, -12, 12, 7, 12}, environment))
{
    m_list->setEmptyState(tr("No agreements yet. Choose a learner and make the first one."),
                          {newAction});
    m_list->setMailSource([this](const QList<qint64> &ids) { return mailAddresses(ids); });
    m_list->addBulkAction(
        tr("Save as PDF in a &folder…"), QStringLiteral("agreementsSaveMany"),
        [this](const QList<qint64> &ids) { Q_EMIT savePdfsRequested(idsOf<AgreementId>(ids)); });
    m_list->addBulkAction(
        tr("Si&gnature and registration…"), QStringLiteral("agreementsRecordMany"),
        [this](const QList<qint64> &ids) { Q_EMIT recordRequested(idsOf<AgreementId>(ids)); });
    m_list->keepIn(caseload.listViews());
    auto *layout = new QVBoxLayout(this);
    setPageMargins(layout);
    leadFocus(this, m_list);
    layout->addWidget(makeTitle(tr("Agreements")));
    layout->addWidget(makeDrafts());
    layout->addWidget(m_list, 1);
    layout->addWidget(makeActions());

    AgreementService &agreements = caseload.agreements();
    connect(&agreements, &AgreementService::agreementsReset, this, &Page::invalidate);
    connect(&agreements, &AgreementService::pendingDraftsChanged, this,
            &AgreementsPage::reloadDrafts);
    connect(&caseload.history(), &HistoryService::caseloadRestored, this, &Page::invalidate);
    connect(m_list, &ListPane::activated, this, [this] {
        if (!currentAgreement().isNull())
            Q_EMIT actionRequested(AgreementAction::Preview, currentAgreement());
    });
    connect(m_list, &ListPane::currentChanged, this, &AgreementsPage::updateActions);
}

QWidget *AgreementsPage::makeDrafts()
{
    m_draftBox = new QGroupBox(tr("Half-finished drafts"));
    m_draftView = named(new QTreeView, QStringLiteral("draftList"), tr("Half-finished drafts"));
    m_draftView->setModel(&m_drafts);
    styleList(*m_draftView);
    m_draftView->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_draftView->setMaximumHeight(m_draftView->fontMetrics().lineSpacing() * 7);
    m_continue = named(new QPushButton(tr("&Continue…")), QStringLiteral("draftContinue"),
                       tr("Continue this draft"));
    m_discard = named(new QPushButton(tr("&Discard…")), QStringLiteral("draftDiscard"),
                      tr("Discard this draft"));
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_continue);
    buttons->addWidget(m_discard);
    buttons->addStretch();
    auto *layout = new QHBoxLayout(m_draftBox);
    layout->addWidget(m_draftView, 1);
    layout->addLayout(buttons);
    const auto continueCurrent = [this] {
        const int row = m_draftView->currentIndex().row();
        if (row >= 0) {
            const PendingDraft draft = m_drafts.row(row);
            Q_EMIT continueRequested(draft);
        }
    };
    connect(m_draftView, &QTreeView::activated, this, continueCurrent);
    connect(m_continue, &QPushButton::clicked, this, continueCurrent);
    connect(m_discard, &QPushButton::clicked, this, &AgreementsPage::askToDiscard);
    return m_draftBox;
}

QWidget *AgreementsPage::makeActions()
{
    auto *bar = new QWidget;
    auto *layout = new FlowLayout(bar);
    layout->setContentsMargins({});
    const auto add = [&](const QString &text, const QString &objectName, AgreementAction what) {
        auto *button = named(new QPushButton(text), objectName, QString(text).remove(u'&'));
        auto *action = new QAction(text, this);
        action->setObjectName(objectName + QStringLiteral("Action"));
        connect(action, &QAction::triggered, this,
                [this, what] { Q_EMIT actionRequested(what, currentAgreement()); });
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        layout->addWidget(button);
        m_agreementButtons.append(button);
        m_agreementActions.append(action);
    };
    add(tr("P&review…"), QStringLiteral("agreementPreview"), AgreementAction::Preview);
    add(tr("Chan&ge…"), QStringLiteral("agreementChange"), AgreementAction::Change);
    add(tr("Signed, registered…"), QStringLiteral("agreementRecord"), AgreementAction::Record);
    add(tr("Deadlines and pre&miums…"), QStringLiteral("agreementFollowUp"),
        AgreementAction::FollowUp);
    m_agreementActions.constLast()->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    m_agreementActions.constLast()->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_agreementActions.constLast()); // from anywhere on the page
    add(tr("Earl&y end…"), QStringLiteral("agreementTerminate"), AgreementAction::Terminate);
    add(tr("H&istory…"), QStringLiteral("agreementHistory"), AgreementAction::History);
    add(tr("&Print…"), QStringLiteral("agreementPrint"), AgreementAction::Print);
    add(tr("&Save as PDF…"), QStringLiteral("agreementSavePdf"), AgreementAction::SavePdf);
    m_list->view()->addActions(m_agreementActions);
    return bar;
}

Result<QList<MailAddress>> AgreementsPage::mailAddresses(const QList<qint64> &ids) const
{
    QList<LearnerId> learners;
    for (const AgreementListItem &item : m_model.rows()) {
        if (ids.contains(item.id.value))
            learners.append(item.learner);
    }
    return m_caseload.learners().mailAddresses(learners);
}

void AgreementsPage::focusSearch()
{
    m_list->focusSearch();
}

Contact AgreementsPage::contactStart() const
{
    if (currentAgreement().isNull())
        return {};
    const auto agreement = m_caseload.agreements().agreement(currentAgreement());
    if (!agreement)
        return {};
    return {.learner = agreement->learner,
            .establishment = agreement->establishment,
            .agreement = agreement->id};
}

AgreementId AgreementsPage::currentAgreement() const
{
    return AgreementId{m_list->currentId()};
}

void AgreementsPage::select(AgreementId id)
{
    m_list->select(id.value);
}

void AgreementsPage::reload()
{
    const auto agreements = m_caseload.agreements().list();
    if (!agreements) {
        m_environment.messages.showError(this, tr("Agreements"), errorText(agreements.error()));
        return;
    }
    m_model.setRows(*agreements);
    updateActions();
    reloadDrafts();
}

void AgreementsPage::reloadDrafts()
{
    const auto drafts = m_caseload.agreements().pendingDrafts();
    m_drafts.setRows(drafts.value_or(QList<PendingDraft>()));
    m_draftBox->setVisible(!m_drafts.rows().isEmpty());
    if (!m_drafts.rows().isEmpty() && !m_draftView->currentIndex().isValid())
        m_draftView->setCurrentIndex(m_drafts.index(0, 0));
}

void AgreementsPage::askToDiscard()
{
    const int row = m_draftView->currentIndex().row();
    if (row < 0)
        return;
    const PendingDraftId id = m_drafts.row(row).id;
    m_environment.messages.ask(
        this, tr("Discard draft"),
        tr("Discard the half-finished draft? You can undo this with Ctrl+Z."), tr("Discard"),
        [this, id] {
            const auto discarded = m_caseload.agreements().discardPending(id);
            if (discarded)
                Q_EMIT statusMessage(tr("Draft discarded"));
            else
                m_environment.messages.showError(this, tr("Discard draft"),
                                                 errorText(discarded.error()));
        });
}

void AgreementsPage::updateActions()
{
    for (auto *button : std::as_const(m_agreementButtons))
        button->setEnabled(!currentAgreement().isNull());
    for (auto *action : std::as_const(m_agreementActions))
        action->setEnabled(!currentAgreement().isNull());
}

} // namespace traject::ui
