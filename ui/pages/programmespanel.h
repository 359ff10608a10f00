// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/models/competencemodel.h"
#include "ui/models/programmelistmodel.h"
#include "ui/support/environment.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/formpart.h"

class QLabel;
class QPushButton;
class QTreeView;

namespace traject {
class Caseload;
}

namespace traject::ui {

class ListPane;
class NumberField;

/// The programmes: a searchable list, and for the chosen one what its curriculum dossier says:
/// agreement type, minimum hours at the workplace, competences with their cluster.
class ProgrammesPanel : public FormPart
{
    Q_OBJECT
public:
    ProgrammesPanel(Caseload &caseload, const Environment &environment, QWidget *parent = nullptr);
    /// Reads again; the editor keeps changes that were not saved.
    void refresh();
    [[nodiscard]] bool hasUnsavedChanges() const;
    void focusSearch();

Q_SIGNALS:
    void statusMessage(const QString &text);

private:
    QWidget *makeEditor();
    QWidget *makeCompetenceButtons();
    void showCurrent(qint64 id);
    void showProgramme(const Programme &programme);
    [[nodiscard]] Programme programme() const;
    void save();
    void updateActions();
    void selectCompetence(int row);

    Caseload &m_caseload;
    Environment m_environment;
    ProgrammeListModel m_model;
    CompetenceModel m_competences;
    Programme m_given;
    qint64 m_shownId = 0;
    ListPane *m_list;
    QWidget *m_editor = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    TermField<AgreementType> *m_type = nullptr;
    NumberField *m_hours = nullptr;
    QTreeView *m_competenceView = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace traject::ui
