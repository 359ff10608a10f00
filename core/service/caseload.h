// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/agendaservice.h"
#include "core/service/agreementservice.h"
#include "core/service/contactservice.h"
#include "core/service/deadlineservice.h"
#include "core/service/documentservice.h"
#include "core/service/dossierservice.h"
#include "core/service/evaluationservice.h"
#include "core/service/followupservice.h"
#include "core/service/historyservice.h"
#include "core/service/importservice.h"
#include "core/service/lawservice.h"
#include "core/service/learnerservice.h"
#include "core/service/listviewservice.h"
#include "core/service/passphraseservice.h"
#include "core/service/placementservice.h"
#include "core/service/placeservice.h"
#include "core/service/programmeservice.h"
#include "core/service/searchservice.h"
#include "core/service/settingsservice.h"
#include "core/service/terminationservice.h"
#include "core/service/workplaceservice.h"

#include <memory>

namespace traject {

/// What `info` tells of an open caseload.
struct CaseloadInfo
{
    QString path;
    int schemaVersion = 0;
    QString cipherVersion; ///< "4.6.1 community"
    int learners = 0;
    int enterprises = 0;
    int establishments = 0;
    int mentors = 0;
    int accreditations = 0;
    int agreements = 0;
    int operations = 0;
    QStringList backups; ///< paths, newest first
};

/// An open caseload file and the services over it. Closing (destroying) it makes the backup when
/// something changed.
class Caseload : public QObject
{
    Q_OBJECT
public:
    /// Creates a new, encrypted caseload with the shipped programmes. FileExists when `path` is
    /// taken; InvalidInput when the passphrase is blank.
    [[nodiscard]] static Result<std::unique_ptr<Caseload>>
    create(const QString &path, const QString &passphrase, const Clock &clock);
    [[nodiscard]] static Result<std::unique_ptr<Caseload>>
    open(const QString &path, const QString &passphrase, const Clock &clock);
    ~Caseload() override;

    /// The folder with the backups of the caseload at `path`; need not exist.
    [[nodiscard]] static QString backupFolder(const QString &path);

    [[nodiscard]] QString path() const;
    [[nodiscard]] Result<CaseloadInfo> info() const;
    /// Puts the open copies of documents away, makes the backup when something changed, and closes
    /// the file.
    Result<void> close();

    LearnerService &learners() { return *m_learners; }
    ListViewService &listViews() { return *m_listViews; }
    WorkplaceService &workplaces() { return *m_workplaces; }
    ProgrammeService &programmes() { return *m_programmes; }
    PlaceService &places() { return *m_places; }
    AgendaService &agenda() { return *m_agenda; }
    AgreementService &agreements() { return *m_agreements; }
    ContactService &contacts() { return *m_contacts; }
    LawService &law() { return *m_law; }
    DeadlineService &deadlines() { return *m_deadlines; }
    DocumentService &documents() { return *m_documents; }
    PassphraseService &passphrase() { return *m_passphrase; }
    EvaluationService &evaluations() { return *m_evaluations; }
    FollowUpService &followUps() { return *m_followUps; }
    DossierService &dossiers() { return *m_dossiers; }
    PlacementService &placements() { return *m_placements; }
    SettingsService &settings() { return *m_settings; }
    TerminationService &terminations() { return *m_terminations; }
    ImportService &imports() { return *m_imports; }
    HistoryService &history() { return *m_history; }
    SearchService &search() { return *m_search; }

private:
    Caseload(std::unique_ptr<CaseloadFile> file, const Rulebook &shipped, const Clock &clock);
    /// The caseload over an open file, with its own rows of the rulebook read.
    [[nodiscard]] static Result<std::unique_ptr<Caseload>>
    over(std::unique_ptr<CaseloadFile> file, const Rulebook &shipped, const Clock &clock);

    std::unique_ptr<CaseloadFile> m_file;
    std::unique_ptr<LawService> m_law; ///< before the services that judge by its rulebook
    std::unique_ptr<LearnerService> m_learners;
    std::unique_ptr<ListViewService> m_listViews;
    std::unique_ptr<WorkplaceService> m_workplaces;
    std::unique_ptr<ProgrammeService> m_programmes;
    std::unique_ptr<PlaceService> m_places;
    std::unique_ptr<AgendaService> m_agenda;
    std::unique_ptr<AgreementService> m_agreements;
    std::unique_ptr<ContactService> m_contacts;
    std::unique_ptr<DeadlineService> m_deadlines;
    std::unique_ptr<DocumentService> m_documents;
    std::unique_ptr<PassphraseService> m_passphrase;
    std::unique_ptr<EvaluationService> m_evaluations;
    std::unique_ptr<FollowUpService> m_followUps;
    std::unique_ptr<DossierService> m_dossiers; ///< after the deadlines that it asks for
    std::unique_ptr<PlacementService> m_placements; ///< after the places that it asks for
    std::unique_ptr<SettingsService> m_settings;
    std::unique_ptr<TerminationService> m_terminations;
    std::unique_ptr<ImportService> m_imports;
    std::unique_ptr<HistoryService> m_history;
    std::unique_ptr<SearchService> m_search;
};

} // namespace traject
