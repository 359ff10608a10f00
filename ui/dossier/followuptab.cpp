// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/followuptab.h"

#include "core/service/caseload.h"
#include "ui/dossier/contactsview.h"
#include "ui/dossier/visitactions.h"
#include "ui/dossier/visitdesk.h"
#include "ui/support/errortext.h"
#include "ui/support/keys.h"
#include "ui/support/layout.h"
#include "ui/support/listlook.h"
#include "ui/widgets/notice.h"

#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace traject::ui {

FollowUpTab::FollowUpTab(Caseload &caseload, const Environment &environment, QWidget *parent)
    : DossierTab(parent)
    , m_caseload(caseload)
    , m_environment(environment)
    , m_desk(new VisitDesk(caseload, environment, this))
    , m_notice(new Notice(Tone::Info))
    , m_view(named(new QTreeView, QStringLiteral("dossierVisits"), tr("Visits")))
    , m_none(makeHint(tr("No visits yet. They are planned from the start of an agreement.")))
    , m_contacts(new ContactsView(caseload, environment))
{
    m_notice->setObjectName(QStringLiteral("dossierVisitNotice"));
    m_notice->button()->setObjectName(QStringLiteral("dossierVisitPlan"));
    m_view->setModel(&m_model);
    styleList(*m_view, {22, 40, 30});
    m_view->setRootIsDecorated(true);
    m_actions = new VisitActions(
        QStringLiteral("dossierVisit"), *m_view,
        [this] { return m_model.visit(m_view->currentIndex()); }, *m_desk);
    m_add = m_actions->addButton(tr("&Plan a visit…"), QStringLiteral("dossierVisitAdd"));
    m_export = m_actions->addButton(tr("E&xport…"), QStringLiteral("dossierVisitExport"));
    m_view->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    auto *layout = makeScrollingLayout(this, QStringLiteral("followUpArea"), tr("Follow-up"));
    layout->addWidget(m_notice);
    layout->addWidget(m_none);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_actions);
    layout->addWidget(m_contacts, 1);
    leadFocus(this, m_view);
    connect(m_add, &QPushButton::clicked, this, [this] { m_desk->add(m_agreements); });
    connect(m_export, &QPushButton::clicked, this,
            [this] { m_desk->exportCalendar(m_model.visits(), tr("visits")); });
    connect(m_notice->button(), &QPushButton::clicked, this,
            [this] { m_desk->reviewPlan(m_toPlan); });
    connect(m_desk, &VisitDesk::statusMessage, this, &DossierTab::statusMessage);
    connect(m_contacts, &ContactsView::statusMessage, this, &DossierTab::statusMessage);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const VisitListItem *item = m_model.visit(index);
        if (item != nullptr && item->visit.isOpen())
            m_desk->hold(*item);
    });
}

void FollowUpTab::show(LearnerId learner)
{
    m_learner = learner;
    m_contacts->show(learner);
    readVisits();
}

void FollowUpTab::refresh()
{
    m_contacts->refresh();
    readVisits();
}

void FollowUpTab::choose(SearchKind kind, qint64 id)
{
    if (kind == SearchKind::Visit)
        m_view->setCurrentIndex(m_model.indexOf(VisitId{id}));
    else
        m_contacts->choose(ContactId{id});
}

void FollowUpTab::readVisits()
{
    const auto visits = m_caseload.followUps().listForLearner(m_learner);
    const auto agreements = m_caseload.agreements().listForLearner(m_learner);
    if (!visits || !agreements) {
        m_environment.messages.showError(this, tr("Follow-up"),
                                         errorText(visits ? agreements.error() : visits.error()));
        return;
    }
    const VisitListItem *before = m_model.visit(m_view->currentIndex());
    const VisitId chosen = before ? before->visit.id : VisitId{};
    m_agreements = *agreements;
    m_model.setVisits(*visits, m_environment.clock.today());
    for (int group = 0; group < m_model.rowCount(); ++group)
        m_view->setFirstColumnSpanned(group, {}, true);
    m_view->expandAll();
    const QModelIndex same = m_model.indexOf(chosen);
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(same.isValid() ? same : m_model.index(0, 0, m_model.index(0, 0)));
    m_none->setVisible(visits->isEmpty());
    m_view->setVisible(!visits->isEmpty());
    m_actions->update();
    m_add->setEnabled(!m_agreements.isEmpty());
    m_export->setEnabled(!visits->isEmpty());
    showPlanNotice();
}

void FollowUpTab::showPlanNotice()
{
    const QDate today = m_environment.clock.today();
    for (const AgreementListItem &item : std::as_const(m_agreements)) {
        if (item.end.value_or(today) < today)
            continue;
        const auto plan = m_caseload.followUps().changes(item.id);
        const auto visits = m_caseload.followUps().visits(item.id);
        if (!plan || !visits || plan->changes.isEmpty())
            continue;
        m_toPlan = item.id;
        const auto count = static_cast<int>(plan->changes.size());
        m_notice->button()->setText(tr("Look and pla&n…"));
        m_notice->button()->setAccessibleName(tr("Look and plan"));
        m_notice->say(
            visits->isEmpty()
                ? tr("%1 has no visits yet. The rhythm gives %n visit(s).", nullptr, count)
                      .arg(item.number)
                : tr("The visits of %1 no longer follow its dates, timetable and rhythm: "
                     "%n change(s).",
                     nullptr, count)
                      .arg(item.number));
        return;
    }
    m_notice->say(QString());
}

} // namespace traject::ui
