// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/agreement.h"
#include "ui/pages/page.h"
#include "ui/support/environment.h"

class QTabWidget;

namespace traject {
class Caseload;
}

namespace traject::ui {

class CalendarPanel;
class HistoryPanel;
class LawValuesPanel;
class PlacesPanel;
class ProgrammesPanel;
class ProgramPanel;
class RulesPanel;
class SchoolPanel;

/// What is set once: school and counsellor, programmes, places, the values of the law, the program
/// itself; with the rulebook browser, the calendar and the history.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    SettingsPage(Caseload &caseload, const Environment &environment, QWidget *parent = nullptr);

    void focusSearch() override;
    [[nodiscard]] bool hasUnsavedChanges() const override;
    void showHistory();
    void showPreferences();

Q_SIGNALS:
    void preferencesChanged();
    void agreementsRequested();
    void agreementActivated(traject::AgreementId agreement);

protected:
    void reload() override;

private:
    void connectLaw(Caseload &caseload);

    QTabWidget *m_tabs;
    SchoolPanel *m_school;
    ProgrammesPanel *m_programmes;
    PlacesPanel *m_places;
    CalendarPanel *m_calendar;
    QWidget *m_calendarTab = nullptr;
    RulesPanel *m_rules;
    LawValuesPanel *m_values;
    HistoryPanel *m_history;
    ProgramPanel *m_program;
};

} // namespace traject::ui
