// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/visitdesk.h"

#include "core/domain/dates.h"
#include "core/service/caseload.h"
#include "ui/dossier/calendarexport.h"
#include "ui/dossier/contactdialog.h"
#include "ui/dossier/formdialog.h"
#include "ui/dossier/visitforms.h"
#include "ui/dossier/visitplandialog.h"
#include "ui/lists/bulkprogress.h"
#include "ui/support/errortext.h"

#include <QFileInfo>
#include <QSettings>

namespace traject::ui {

namespace {

constexpr QLatin1String planNewKey("followUp/planNewAgreements");

QString aboutText(const VisitListItem &item)
{
    return VisitDesk::tr("%1: %2 at %3, planned on %4")
        .arg(item.visit.title, item.learnerName, item.enterpriseName,
             dates::longText(item.visit.plannedOn));
}

} // namespace

bool plansNewAgreements(const QSettings &settings)
{
    return settings.value(planNewKey, true).toBool();
}

void setPlansNewAgreements(QSettings &settings, bool plans)
{
    settings.setValue(planNewKey, plans);
}

VisitDesk::VisitDesk(Caseload &caseload, const Environment &environment, QWidget *owner)
    : QObject(owner)
    , m_caseload(caseload)
    , m_environment(environment)
    , m_owner(owner)
{ }

void VisitDesk::tellIfFailed(const QString &title, const Result<void> &done, const QString &success)
{
    if (done)
        Q_EMIT statusMessage(success);
    else
        m_environment.messages.showError(m_owner->window(), title, errorText(done.error()));
}

void VisitDesk::add(const QList<AgreementListItem> &agreements)
{
    auto *form = new NewVisitForm(agreements, m_environment.clock.today());
    auto *dialog = new FormDialog(
        {QStringLiteral("visitAdd"), tr("Plan a visit"), QString(), tr("&Plan")}, form,
        [this, form] {
            return m_caseload.followUps()
                .add(form->agreement(), form->title(), form->day())
                .map([](VisitId) {});
        },
        m_environment, m_owner->window());
    connect(dialog, &QDialog::accepted, this,
            [this] { Q_EMIT statusMessage(tr("Visit planned")); });
    dialog->open();
}

void VisitDesk::hold(const VisitListItem &item)
{
    const Contact start{.learner = item.learner,
                        .establishment = item.establishment,
                        .agreement = item.visit.agreement,
                        .kind = ContactKind::Visit,
                        .person = item.mentorName};
    auto *dialog = new ContactDialog(m_caseload, m_environment, start, m_owner->window());
    // The contact and that the visit was held are one step of the history.
    dialog->storeWith([this, id = item.visit.id](const Contact &contact) {
        return m_caseload.followUps().hold(id, contact);
    });
    connect(dialog, &ContactDialog::saved, this,
            [this] { Q_EMIT statusMessage(tr("Visit noted as held")); });
    dialog->show();
}

void VisitDesk::move(const VisitListItem &item)
{
    auto *form = new VisitDayForm(item.visit.plannedOn, m_environment.clock.today());
    auto *dialog = new FormDialog(
        {QStringLiteral("visitMove"), tr("Move a visit"), aboutText(item), tr("&Move")}, form,
        [this, form, id = item.visit.id] { return m_caseload.followUps().move(id, form->day()); },
        m_environment, m_owner->window());
    connect(dialog, &QDialog::accepted, this, [this] { Q_EMIT statusMessage(tr("Visit moved")); });
    dialog->open();
}

void VisitDesk::skip(const VisitListItem &item)
{
    auto *form = new SkipVisitForm;
    auto *dialog = new FormDialog(
        {QStringLiteral("visitSkip"), tr("Skip a visit"), aboutText(item), tr("&Skip")}, form,
        [this, form, id = item.visit.id] {
            return m_caseload.followUps().skip(id, form->reason());
        },
        m_environment, m_owner->window());
    connect(dialog, &QDialog::accepted, this,
            [this] { Q_EMIT statusMessage(tr("Visit skipped")); });
    dialog->open();
}

void VisitDesk::skipMany(const QList<VisitListItem> &items)
{
    QList<VisitId> ids;
    for (const VisitListItem &item : items) {
        if (item.visit.isOpen())
            ids.append(item.visit.id);
    }
    if (ids.isEmpty()) {
        Q_EMIT statusMessage(tr("None of the chosen visits is still to be done"));
        return;
    }
    auto *form = new SkipVisitForm;
    auto *dialog = new FormDialog(
        {QStringLiteral("visitSkip"), tr("Skip visits"),
         tr("%n visit(s), in one step that Ctrl+Z takes back", nullptr,
            static_cast<int>(ids.size())),
         tr("&Skip")},
        form, [] { return Result<void>(); }, m_environment, m_owner->window());
    connect(dialog, &QDialog::accepted, this, [this, form, ids] {
        BulkProgress::run(
            m_owner->window(), tr("Visits are being skipped"),
            [this, ids, reason = form->reason()](const ProgressFunction &progress,
                                                 const std::atomic_bool *cancel) {
                return m_caseload.followUps().startSkip(ids, reason, progress, cancel);
            },
            [this](const Result<int> &skipped) {
                if (skipped)
                    Q_EMIT statusMessage(tr("%n visit(s) skipped", nullptr, *skipped));
                else if (skipped.error().code != ErrorCode::Cancelled)
                    tellIfFailed(tr("Skip visits"), tl::unexpected(skipped.error()), {});
            });
    });
    dialog->open();
}

void VisitDesk::reopen(const VisitListItem &item)
{
    tellIfFailed(tr("Open again"), m_caseload.followUps().reopen(item.visit.id),
                 tr("Visit is to be done again"));
}

void VisitDesk::remove(const VisitListItem &item)
{
    tellIfFailed(tr("Remove a visit"), m_caseload.followUps().remove(item.visit.id),
                 tr("Visit removed"));
}

void VisitDesk::reviewPlan(AgreementId agreement)
{
    const auto plan = m_caseload.followUps().changes(agreement);
    if (!plan) {
        tellIfFailed(tr("Plan visits"), tl::unexpected(plan.error()), {});
        return;
    }
    auto *dialog = new VisitPlanDialog(m_caseload, *plan, m_environment, m_owner->window());
    connect(dialog, &VisitPlanDialog::planned, this, [this](int visits) {
        Q_EMIT statusMessage(tr("%n visit(s) planned", nullptr, visits));
    });
    dialog->open();
}

void VisitDesk::planAll()
{
    auto *dialog = new VisitPlanDialog(m_caseload, m_environment, m_owner->window());
    connect(dialog, &VisitPlanDialog::planned, this, [this](int visits) {
        Q_EMIT statusMessage(tr("%n visit(s) planned", nullptr, visits));
    });
    dialog->open();
}

void VisitDesk::exportCalendar(const QList<VisitListItem> &visits, const QString &suggestion)
{
    auto *dialog = new CalendarExport(visits, suggestion, m_environment, m_owner->window());
    connect(dialog, &CalendarExport::exported, this, [this](const QString &path, int count) {
        Q_EMIT statusMessage(
            tr("%n visit(s) exported to %1", nullptr, count).arg(QFileInfo(path).fileName()));
    });
    dialog->open();
}

void VisitDesk::planNew(AgreementId agreement)
{
    const auto visits = m_caseload.followUps().visits(agreement);
    if (!plansNewAgreements(m_environment.settings) || !visits || !visits->isEmpty())
        return;
    const auto plan = m_caseload.followUps().changes(agreement);
    if (!plan || plan->changes.isEmpty())
        return;
    const auto count = static_cast<int>(plan->changes.size());
    tellIfFailed(tr("Plan visits"), m_caseload.followUps().applyChanges(*plan),
                 tr("Agreement stored, %n visit(s) planned", nullptr, count));
}

void VisitDesk::reviewIfOutdated(AgreementId agreement)
{
    const auto visits = m_caseload.followUps().visits(agreement);
    const auto plan = m_caseload.followUps().changes(agreement);
    if (visits && plan && !visits->isEmpty() && !plan->changes.isEmpty())
        reviewPlan(agreement);
}

} // namespace traject::ui
