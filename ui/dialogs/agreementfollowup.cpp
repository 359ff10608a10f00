// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/agreementfollowup.h"

#include "core/service/caseload.h"
#include "ui/dialogs/deadlinepanel.h"
#include "ui/dialogs/premiumpanel.h"
#include "ui/support/layout.h"

#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace traject::ui {

AgreementFollowUp::AgreementFollowUp(Caseload &caseload, const Agreement &agreement,
                                     const Environment &environment, QWidget *parent)
    : QDialog(parent)
    , m_caseload(caseload)
    , m_agreement(agreement.id)
    , m_deadlines(new DeadlinePanel(caseload, agreement.id, environment))
    , m_premiums(new PremiumPanel(caseload, agreement.id))
    , m_tabs(named(new QTabWidget, QStringLiteral("followUpTabs"), tr("Deadlines and premiums")))
{
    setObjectName(QStringLiteral("agreementFollowUp"));
    setWindowTitle(tr("Deadlines and premiums of %1").arg(agreement.number));
    setAttribute(Qt::WA_DeleteOnClose);
    m_tabs->setDocumentMode(true); // cards stand on the window itself, light and dark
    m_tabs->addTab(m_deadlines, tr("&Deadlines"));
    m_tabs->addTab(m_premiums, tr("&Premiums"));
    auto *close
        = named(new QPushButton(tr("&Close")), QStringLiteral("followUpClose"), tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    setPageMargins(layout);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(row);

    connect(&caseload.agreements(), &AgreementService::agreementsReset, this,
            &AgreementFollowUp::reload);
    connect(&caseload.deadlines(), &DeadlineService::deadlinesChanged, this,
            &AgreementFollowUp::reload);
    connect(&caseload.law(), &LawService::rulebookChanged, this, &AgreementFollowUp::reload);
    connect(&caseload.history(), &HistoryService::caseloadRestored, this,
            &AgreementFollowUp::reload);
    m_deadlines->setFocus(Qt::OtherFocusReason);
    const int lines = fontMetrics().height();
    resize(textWidth(this, 118), parent != nullptr ? parent->height() - lines * 2 : lines * 40);
}

void AgreementFollowUp::reload()
{
    if (!m_caseload.agreements().agreement(m_agreement)) {
        close(); // undone meanwhile
        return;
    }
    m_deadlines->reload();
    m_premiums->reload();
}

} // namespace traject::ui
