// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/agreementdesk.h"

#include "core/service/caseload.h"
#include "core/service/draftassembly.h"
#include "ui/dialogs/agreementfollowup.h"
#include "ui/dialogs/agreementpreview.h"
#include "ui/dialogs/documentoutput.h"
#include "ui/dialogs/terminationdialog.h"
#include "ui/dossier/formdialog.h"
#include "ui/dossier/milestoneform.h"
#include "ui/dossier/visitdesk.h"
#include "ui/history/recordhistorydialog.h"
#include "ui/lists/bulkprogress.h"
#include "ui/support/errortext.h"
#include "ui/wizards/agreement/agreementwizard.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

namespace traject::ui {

AgreementDesk::AgreementDesk(Caseload &caseload, const Environment &environment, QWidget *window)
    : QObject(window)
    , m_caseload(caseload)
    , m_environment(environment)
    , m_window(window)
    , m_visits(new VisitDesk(caseload, environment, window))
{
    connect(m_visits, &VisitDesk::statusMessage, this, &AgreementDesk::statusMessage);
}

void AgreementDesk::tell(const QString &title, const Error &error)
{
    m_environment.messages.showError(m_window, title, errorText(error));
}

void AgreementDesk::makeNew(LearnerId learner, AccreditationId workplace)
{
    PendingDraft start;
    if (learner.isNull()) {
        const auto provider = m_caseload.settings().provider();
        const auto counsellor = m_caseload.settings().counsellor();
        start.draft.provider = provider.value_or(Provider{});
        start.draft.counsellor = counsellor.value_or(Counsellor{});
    } else {
        const auto proposal = m_caseload.agreements().proposal(learner);
        if (!proposal) {
            tell(tr("New agreement"), proposal.error());
            return;
        }
        start.learner = learner;
        start.draft = *proposal;
    }
    if (!workplace.isNull()) {
        const auto known = m_caseload.workplaces().workplace(workplace);
        if (!known) {
            tell(tr("New agreement"), known.error());
            return;
        }
        start.workplace = workplace;
        start.draft = withWorkplace(start.draft, *known);
        if (const Mentor *mentor = proposedMentor(*known)) {
            start.mentor = mentor->id;
            start.draft = withMentor(start.draft, *mentor);
        }
    }
    openWizard(start);
}

void AgreementDesk::act(AgreementAction action, AgreementId id)
{
    switch (action) {
    case AgreementAction::Preview:
        preview(id);
        return;
    case AgreementAction::Change:
        change(id);
        return;
    case AgreementAction::FollowUp:
        followUp(id);
        return;
    case AgreementAction::Record:
        record({id});
        return;
    case AgreementAction::Terminate:
        terminate(id);
        return;
    case AgreementAction::History:
        showHistory(id);
        return;
    case AgreementAction::Print:
        print(id);
        return;
    case AgreementAction::SavePdf:
        savePdf(id);
        return;
    }
}

void AgreementDesk::change(AgreementId id)
{
    const auto agreement = m_caseload.agreements().agreement(id);
    if (!agreement) {
        tell(tr("Change agreement"), agreement.error());
        return;
    }
    openWizard({.learner = agreement->learner,
                .workplace = accreditationOf(*agreement),
                .mentor = agreement->mentor,
                .agreement = id,
                .draft = agreement->version.draft});
}

AccreditationId AgreementDesk::accreditationOf(const Agreement &agreement) const
{
    const auto candidates
        = m_caseload.workplaces().listForProgramme(agreement.version.draft.programme.code);
    if (!candidates)
        return {};
    const auto same = std::find_if(candidates->cbegin(), candidates->cend(), [&](const auto &item) {
        return item.establishment == agreement.establishment;
    });
    return same == candidates->cend() ? AccreditationId{} : same->accreditation;
}

void AgreementDesk::continueDraft(const PendingDraft &draft)
{
    openWizard(draft);
}

void AgreementDesk::openWizard(const PendingDraft &start)
{
    auto *wizard = new AgreementWizard(m_caseload, m_environment, start, m_window);
    connect(wizard, &AgreementWizard::agreementFinished, this, [this](AgreementId id) {
        Q_EMIT finished(id);
        m_visits->planNew(id);
        if (QDialog *shown = preview(id))
            connect(shown, &QDialog::finished, m_visits,
                    [this, id] { m_visits->reviewIfOutdated(id); });
    });
    wizard->open();
}

std::optional<std::pair<Agreement, AgreementPrint>> AgreementDesk::load(AgreementId id)
{
    const auto agreement = m_caseload.agreements().agreement(id);
    if (!agreement) {
        tell(tr("Agreement"), agreement.error());
        return std::nullopt;
    }
    const auto print = m_caseload.agreements().print(*agreement);
    if (!print) {
        tell(tr("Agreement"), print.error());
        return std::nullopt;
    }
    return std::pair(*agreement, *print);
}

QDialog *AgreementDesk::preview(AgreementId id)
{
    if (const auto loaded = load(id)) {
        auto *dialog
            = new AgreementPreview(loaded->second, loaded->first.number, m_environment, m_window);
        dialog->open();
        return dialog;
    }
    return nullptr;
}

void AgreementDesk::followUp(AgreementId id)
{
    const auto agreement = m_caseload.agreements().agreement(id);
    if (!agreement) {
        tell(tr("Agreement"), agreement.error());
        return;
    }
    auto *dialog = new AgreementFollowUp(m_caseload, *agreement, m_environment, m_window);
    dialog->addActions(m_historyActions);
    dialog->open();
}

void AgreementDesk::showHistory(AgreementId id)
{
    const auto agreement = m_caseload.agreements().agreement(id);
    if (!agreement) {
        tell(tr("Agreement"), agreement.error());
        return;
    }
    auto *dialog = new RecordHistoryDialog(rowOf(id), agreement->number, m_caseload, m_environment,
                                           m_window);
    dialog->addActions(m_historyActions);
    dialog->open();
}

void AgreementDesk::terminate(AgreementId id)
{
    const auto agreement = m_caseload.agreements().agreement(id);
    if (!agreement) {
        tell(tr("Agreement"), agreement.error());
        return;
    }
    const draft::Learner &learner = agreement->version.draft.learner;
    auto *dialog = new TerminationDialog(
        m_caseload, id,
        QStringLiteral("%1 · %2 %3").arg(agreement->number, learner.givenName, learner.familyName),
        m_environment, m_window);
    if (!dialog->load()) {
        delete dialog;
        return;
    }
    connect(dialog, &TerminationDialog::saved, this,
            [this] { Q_EMIT statusMessage(tr("Early end saved")); });
    dialog->open();
}

void AgreementDesk::record(const QList<AgreementId> &ids, AgreementMilestone first)
{
    const QString title = tr("Signature and registration");
    const auto list = m_caseload.agreements().list();
    if (!list) {
        tell(title, list.error());
        return;
    }
    const QSet<AgreementId> chosen(ids.cbegin(), ids.cend());
    std::optional<AgreementMilestones> shared;
    QString heading = tr("%n agreement(s)", nullptr, static_cast<int>(ids.size()));
    for (const AgreementListItem &item : *list) {
        if (!chosen.contains(item.id))
            continue;
        if (ids.size() == 1)
            heading = QStringLiteral("%1 · %2").arg(item.number, item.learnerName);
        if (!shared)
            shared = item.milestones;
        shared->removeIf([&item](const auto &entry) {
            return entry.value() != item.milestones.value(entry.key());
        });
    }
    if (!shared)
        return;
    auto *form = new MilestoneForm(*shared, first, m_environment.clock.today());
    const QString hint = tr("The agreement keeps its version. What counts is the day on which the "
                            "last party signed.");
    auto *dialog = new FormDialog(
        {QStringLiteral("milestone"), title, heading + u'\n' + hint, tr("&Save")}, form,
        [] { return Result<void>(); }, m_environment, m_window);
    connect(dialog, &QDialog::accepted, this, [this, form, ids] {
        if (const AgreementMilestones changes = form->changes(); !changes.isEmpty())
            keepMilestones(ids, changes);
    });
    form->setFocus();
    dialog->open();
}

void AgreementDesk::keepMilestones(const QList<AgreementId> &ids,
                                   const AgreementMilestones &changes)
{
    BulkProgress::run(
        m_window, tr("Agreements are being changed"),
        [this, ids, changes](const ProgressFunction &progress, const std::atomic_bool *cancel) {
            return m_caseload.agreements().startRecord(ids, changes, progress, cancel);
        },
        [this](const Result<int> &changed) {
            if (changed)
                Q_EMIT statusMessage(tr("%n agreement(s) changed", nullptr, *changed));
            else if (changed.error().code != ErrorCode::Cancelled)
                tell(tr("Signature and registration"), changed.error());
        });
}

void AgreementDesk::print(AgreementId id)
{
    if (const auto loaded = load(id))
        printDocument(loaded->second.document, m_environment, m_window);
}

void AgreementDesk::savePdf(AgreementId id)
{
    const auto loaded = load(id);
    if (!loaded)
        return;
    savePdfAs(loaded->second.document, loaded->first.number, m_environment, m_window,
              [this](const QString &path) {
                  Q_EMIT statusMessage(tr("Saved as %1").arg(QFileInfo(path).fileName()));
              });
}

void AgreementDesk::savePdfs(const QList<AgreementId> &ids)
{
    m_environment.fileDialogs.chooseFolder(
        m_window, tr("Save the agreements in a folder"), [this, ids](const QString &folder) {
            const auto write = [folder](const Agreement &agreement,
                                        const documents::Document &document) {
                // A number may come from elsewhere and hold what no file name may.
                QString name = agreement.number;
                name.replace(QRegularExpression(QStringLiteral("[^\\w.-]")), QStringLiteral("_"));
                return writePdf(document, QDir(folder).filePath(name + QStringLiteral(".pdf")));
            };
            BulkProgress::run(
                m_window, tr("Agreements are being saved as PDF"),
                [this, ids, write](const ProgressFunction &progress,
                                   const std::atomic_bool *cancel) {
                    return m_caseload.agreements().startPrints(ids, write, progress, cancel);
                },
                [this](const Result<int> &saved) {
                    if (saved)
                        Q_EMIT statusMessage(tr("%n agreement(s) saved", nullptr, *saved));
                    else if (saved.error().code != ErrorCode::Cancelled)
                        tell(tr("PDF not saved"), saved.error());
                });
        });
}

} // namespace traject::ui
