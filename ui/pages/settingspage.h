// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/agreement.h"
#include "ui/pages/page.h"
#include "ui/support/environment.h"
#include "ui/widgets/lazy.h"

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
class RhythmPanel;
class RulesPanel;
class SchoolPanel;

/// What is set once: school and counsellor, programmes, places, the rhythm of visits, the values of
/// the law, the program itself; with the rulebook browser, the calendar and the history.
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
    void makeTabs(Caseload &caseload, const Environment &environment);
    void makeLawTabs(Caseload &caseload, const Environment &environment);

    QTabWidget *m_tabs;
    // Each made when it is first looked at.
    Lazy<SchoolPanel> *m_school = nullptr;
    Lazy<ProgrammesPanel> *m_programmes = nullptr;
    Lazy<PlacesPanel> *m_places = nullptr;
    Lazy<CalendarPanel> *m_calendar = nullptr;
    Lazy<RhythmPanel> *m_rhythm = nullptr;
    Lazy<RulesPanel> *m_rules = nullptr;
    Lazy<LawValuesPanel> *m_values = nullptr;
    Lazy<HistoryPanel> *m_history = nullptr;
    Lazy<ProgramPanel> *m_program = nullptr;
};

} // namespace traject::ui
