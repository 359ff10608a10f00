// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/agreementstab.h"

#include "core/service/caseload.h"
#include "ui/lists/shortlist.h"
#include "ui/support/errortext.h"
#include "ui/support/keys.h"
#include "ui/support/layout.h"
#include "ui/support/listlook.h"
#include "ui/widgets/flowlayout.h"

#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace traject::ui {

AgreementsTab::AgreementsTab(Caseload &caseload, const Environment &environment, QWidget *parent)
    : DossierTab(parent)
    , m_caseload(caseload)
    , m_environment(environment)
    , m_view(named(new QTreeView, QStringLiteral("dossierAgreements"),
                   tr("Agreements of this learner")))
    , m_list(new ShortList(QStringLiteral("dossierAgreements"), *m_view, m_model))
    , m_none(makeHint(tr("No agreement yet. “New agreement” starts one with what is known about "
                         "this learner.")))
{
    styleList(*m_view, {18, -18, 28, 30, 8, 24, 14, 12, -12, 12, 8, 12});
    auto *layout = new QVBoxLayout(this);
    setPageMargins(layout);
    layout->addWidget(m_none);
    layout->addWidget(m_view, 1);
    layout->addWidget(makeActions());
    layout->addStretch();
    leadFocus(this, m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AgreementsTab::updateActions);
    connect(m_view, &QTreeView::activated, this, [this] {
        if (!currentAgreement().isNull())
            Q_EMIT actionRequested(AgreementAction::Preview, currentAgreement());
    });
    updateActions();
}

QWidget *AgreementsTab::makeActions()
{
    auto *bar = new QWidget;
    auto *layout = new FlowLayout(bar);
    auto *fresh
        = named(new QPushButton(tr("New &agreement…")), QStringLiteral("dossierNewAgreement"),
                tr("New agreement for this learner"));
    connect(fresh, &QPushButton::clicked, this, [this] { Q_EMIT newRequested(m_id); });
    layout->addWidget(fresh);
    const auto add = [&](const QString &text, const QString &objectName, AgreementAction what) {
        auto *button = named(new QPushButton(text), objectName, QString(text).remove(u'&'));
        connect(button, &QPushButton::clicked, this,
                [this, what] { Q_EMIT actionRequested(what, currentAgreement()); });
        layout->addWidget(button);
        m_buttons.append(button);
    };
    add(tr("Prev&iew…"), QStringLiteral("dossierAgreementPreview"), AgreementAction::Preview);
    add(tr("Chan&ge…"), QStringLiteral("dossierAgreementChange"), AgreementAction::Change);
    add(tr("Signe&d, registered…"), QStringLiteral("dossierAgreementRecord"),
        AgreementAction::Record);
    add(tr("Deadlines and pre&miums…"), QStringLiteral("dossierAgreementFollowUp"),
        AgreementAction::FollowUp);
    add(tr("Early end…"), QStringLiteral("dossierAgreementTerminate"), AgreementAction::Terminate);
    add(tr("Histor&y…"), QStringLiteral("dossierAgreementHistory"), AgreementAction::History);
    add(tr("Print…"), QStringLiteral("dossierAgreementPrint"), AgreementAction::Print);
    add(tr("Save as &PDF…"), QStringLiteral("dossierAgreementSavePdf"), AgreementAction::SavePdf);
    return bar;
}

void AgreementsTab::show(LearnerId learner)
{
    m_id = learner;
    const auto list = m_caseload.agreements().listForLearner(learner);
    if (!list) {
        m_environment.messages.showError(this, tr("Agreements"), errorText(list.error()));
        return;
    }
    m_model.setRows(*list);
    m_view->setVisible(!list->isEmpty());
    m_none->setVisible(list->isEmpty());
    if (!list->isEmpty() && !m_view->currentIndex().isValid())
        m_list->chooseFirst();
    updateActions();
}

void AgreementsTab::refresh()
{
    show(m_id);
}

AgreementId AgreementsTab::currentAgreement() const
{
    const int row = m_list->currentRow();
    return row < 0 ? AgreementId{} : m_model.row(row).id;
}

void AgreementsTab::updateActions()
{
    for (auto *button : std::as_const(m_buttons))
        button->setEnabled(!currentAgreement().isNull());
}

} // namespace traject::ui
