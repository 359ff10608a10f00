// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/settingspage.h"

#include "core/service/caseload.h"
#include "ui/pages/calendarpanel.h"
#include "ui/pages/historypanel.h"
#include "ui/pages/lawvaluespanel.h"
#include "ui/pages/placespanel.h"
#include "ui/pages/programmespanel.h"
#include "ui/pages/programpanel.h"
#include "ui/pages/rulespanel.h"
#include "ui/pages/schoolpanel.h"
#include "ui/support/layout.h"

#include <QLabel>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace traject::ui {

SettingsPage::SettingsPage(Caseload &caseload, const Environment &environment, QWidget *parent)
    : Page(parent)
    , m_tabs(named(new QTabWidget, QStringLiteral("settingsTabs"), tr("Parts of the settings")))
    , m_school(new SchoolPanel(caseload, environment))
    , m_programmes(new ProgrammesPanel(caseload, environment))
    , m_places(new PlacesPanel(caseload, environment))
    , m_calendar(new CalendarPanel(environment))
    , m_rules(new RulesPanel(caseload, environment))
    , m_values(new LawValuesPanel(caseload, environment))
    , m_history(new HistoryPanel(caseload, environment))
    , m_program(new ProgramPanel(environment))
{
    m_tabs->addTab(scrollable(m_school, QStringLiteral("schoolArea"), tr("School and counsellor")),
                   tr("School and counsellor"));
    m_tabs->addTab(m_programmes, tr("Programmes"));
    m_tabs->addTab(m_places, tr("Places"));
    m_calendarTab = scrollable(m_calendar, QStringLiteral("calendarArea"), tr("Calendar"));
    m_tabs->addTab(m_calendarTab, tr("Calendar"));
    m_tabs->addTab(m_rules, tr("Rules"));
    m_tabs->addTab(m_values, tr("Values"));
    m_tabs->addTab(m_history, tr("History"));
    m_tabs->addTab(scrollable(m_program, QStringLiteral("programArea"), tr("Program")),
                   tr("Program"));
    auto *layout = new QVBoxLayout(this);
    setPageMargins(layout);
    setFocusProxy(m_tabs);
    layout->addWidget(makeTitle(tr("Settings")));
    layout->addWidget(m_tabs, 1);
    connect(&caseload.settings(), &SettingsService::changed, this, &Page::invalidate);
    connect(&caseload.history(), &HistoryService::changed, this, &Page::invalidate);
    connect(&caseload.history(), &HistoryService::caseloadRestored, this, &Page::invalidate);
    connect(m_school, &SchoolPanel::statusMessage, this, &Page::statusMessage);
    connect(m_programmes, &ProgrammesPanel::statusMessage, this, &Page::statusMessage);
    connect(m_places, &PlacesPanel::statusMessage, this, &Page::statusMessage);
    connect(m_history, &HistoryPanel::statusMessage, this, &Page::statusMessage);
    connect(m_program, &ProgramPanel::preferencesChanged, this, &SettingsPage::preferencesChanged);
    connectLaw(caseload);
}

void SettingsPage::connectLaw(Caseload &caseload)
{
    const auto showDaysByHand
        = [this, &law = caseload.law()] { m_calendar->setSetByHand(law.rulebook().setByHand()); };
    connect(&caseload.law(), &LawService::rulebookChanged, this, showDaysByHand);
    showDaysByHand();
    connect(m_calendar, &CalendarPanel::daysByHandRequested, this, [this] {
        m_values->showTable(LawTable::DaysByHand);
        m_tabs->setCurrentWidget(m_values);
    });
    connect(m_values, &LawValuesPanel::statusMessage, this, &Page::statusMessage);
    connect(m_rules, &RulesPanel::rowRequested, this, [this](const LawRow &row) {
        m_tabs->setCurrentWidget(m_values);
        m_values->showRow(row);
    });
    connect(m_rules, &RulesPanel::calendarRequested, this,
            [this] { m_tabs->setCurrentWidget(m_calendarTab); });
    connect(m_rules, &RulesPanel::agreementsRequested, this, &SettingsPage::agreementsRequested);
    connect(m_rules, &RulesPanel::agreementActivated, this, &SettingsPage::agreementActivated);
}

void SettingsPage::focusSearch()
{
    if (m_tabs->currentWidget() == m_history) {
        m_history->focusSearch();
        return;
    }
    if (m_tabs->currentWidget() == m_places) {
        m_places->focusSearch();
        return;
    }
    if (m_tabs->currentWidget() == m_rules) {
        m_rules->focusSearch();
        return;
    }
    if (m_tabs->currentWidget() == m_values) {
        m_values->focusSearch();
        return;
    }
    m_tabs->setCurrentWidget(m_programmes);
    m_programmes->focusSearch();
}

bool SettingsPage::hasUnsavedChanges() const
{
    return m_school->hasUnsavedChanges() || m_programmes->hasUnsavedChanges();
}

void SettingsPage::reload()
{
    m_school->refresh();
    m_programmes->refresh();
    m_places->refresh();
    m_history->refresh();
    m_program->load();
}

void SettingsPage::showHistory()
{
    m_tabs->setCurrentWidget(m_history);
}

void SettingsPage::showPreferences()
{
    m_tabs->setCurrentIndex(m_tabs->count() - 1);
}

} // namespace traject::ui
