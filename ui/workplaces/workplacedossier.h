// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/agreement.h"
#include "core/service/workplaceservice.h"
#include "ui/support/environment.h"

#include <QWidget>

#include <functional>

class QTabWidget;

namespace traject {
class Caseload;
}

namespace traject::ui {

class AccreditationsTab;
class MentorsTab;
class StaysTab;
class WorkplaceDataTab;
class WorkplaceHead;
class EstablishmentTab;

/// One establishment with its enterprise as a dossier: the head, and a tab for each part. The
/// records are read at once; a tab is filled when it is seen.
class WorkplaceDossier : public QWidget
{
    Q_OBJECT
public:
    WorkplaceDossier(Caseload &caseload, const Environment &environment, QWidget *parent = nullptr);

    /// Shows an establishment of the caseload; an error message when there is no such one.
    bool open(EstablishmentId id);
    /// Shows empty forms: for a new enterprise, or a new establishment of this one.
    void openNew(const Enterprise &enterprise = {});
    void showAccreditation(AccreditationId id); ///< the tab, with this one current
    void showMentor(MentorId id);
    /// Reads the records again, unless a form holds changes.
    void refresh();
    [[nodiscard]] EstablishmentId establishment() const { return m_records.establishment.id; }
    [[nodiscard]] bool hasUnsavedChanges() const;

Q_SIGNALS:
    void closed();
    void statusMessage(const QString &text);
    void learnerActivated(traject::LearnerId id);
    void agreementActivated(traject::AgreementId id);

private:
    void addTab(EstablishmentTab *tab, const QString &objectName, const QString &title);
    void load(const WorkplaceRecords &records);
    void showTab();
    void save();
    void cancel();
    /// Calls `then` at once, or after the user let unsaved changes go.
    void leave(const std::function<void()> &then);
    void askToRemove();
    void remove();
    void updateActions();

    Caseload &m_caseload;
    Environment m_environment;
    WorkplaceRecords m_records;
    WorkplaceHead *m_head;
    QTabWidget *m_tabs;
    QList<EstablishmentTab *> m_tabList;
    QList<EstablishmentTab *> m_filled; ///< those that show m_records
    WorkplaceDataTab *m_data;
    AccreditationsTab *m_accreditations;
    MentorsTab *m_mentors;
    StaysTab *m_stays;
};

} // namespace traject::ui
