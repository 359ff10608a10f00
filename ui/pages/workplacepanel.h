// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/workplaceservice.h"
#include "ui/support/environment.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace traject {
class Caseload;
}

namespace traject::ui {

class AccreditationForm;
class EnterpriseForm;
class EstablishmentForm;
class FormPart;
class MentorForm;

/// Everything about one workplace beside the list: enterprise, establishment, accreditation and
/// mentors, each on a tab, all editable. Lists from outside lack representative, full-time week
/// and the like, and an agreement needs them.
class WorkplacePanel : public QWidget
{
    Q_OBJECT
public:
    WorkplacePanel(Caseload &caseload, const Environment &environment, QWidget *parent = nullptr);

    /// Shows the workplace of an accreditation; a null id shows a hint.
    void show(AccreditationId id);
    /// Reads the workplace again, unless a form holds changes.
    void refresh();
    [[nodiscard]] AccreditationId shown() const { return m_id; }
    [[nodiscard]] bool hasUnsavedChanges() const;
    void discardChanges();

Q_SIGNALS:
    void statusMessage(const QString &text);

private:
    QWidget *makeMentorTab();
    void load();
    void showMentor(int index);
    void addMentor();
    void save();
    /// Checks one form; shows its tab when something is wrong.
    bool validate(FormPart *part);
    void updateActions();

    Caseload &m_caseload;
    Environment m_environment;
    AccreditationId m_id;
    Workplace m_workplace;
    QStackedWidget *m_stack;
    QLabel *m_title;
    QLabel *m_subtitle;
    QTabWidget *m_tabs;
    EnterpriseForm *m_enterprise;
    EstablishmentForm *m_establishment;
    AccreditationForm *m_accreditation;
    MentorForm *m_mentor;
    QComboBox *m_mentors = nullptr;
    QPushButton *m_addMentor = nullptr;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace traject::ui
