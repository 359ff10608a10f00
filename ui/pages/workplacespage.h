// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/models/workplacelistmodel.h"
#include "ui/pages/page.h"
#include "ui/support/environment.h"
#include "ui/widgets/choicefield.h"

class QAction;
class QComboBox;
class QSplitter;

namespace traject {
class Caseload;
}

namespace traject::ui {

class ListPane;
class WorkplacePanel;

/// The accreditations as a list with the workplace's data beside it.
class WorkplacesPage : public Page
{
    Q_OBJECT
public:
    /// `importAction` fills an empty list.
    WorkplacesPage(Caseload &caseload, const Environment &environment, QAction *importAction,
                   QWidget *parent = nullptr);
    ~WorkplacesPage() override;

    void focusSearch() override;
    [[nodiscard]] bool hasUnsavedChanges() const override;

protected:
    void reload() override;

private:
    void showCurrent(qint64 id);
    void fillProgrammeFilter();
    void applyFilter();

    Caseload &m_caseload;
    Environment m_environment;
    WorkplaceListModel m_model;
    ListPane *m_list;
    WorkplacePanel *m_panel;
    QSplitter *m_splitter;
    QComboBox *m_programmeFilter;
    TermField<AccreditationStatus> *m_statusFilter;
};

} // namespace traject::ui
