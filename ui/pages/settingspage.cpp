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
#include "ui/pages/rhythmpanel.h"
#include "ui/pages/rulespanel.h"
#include "ui/pages/schoolpanel.h"
#include "ui/support/keys.h"
#include "ui/support/layout.h"

#include <QLabel>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include <type_traits>

namespace traject::ui {

namespace {

/// Puts a panel that may be long in a scroll area of that name.
template <typename Panel>
std::function<QWidget *(Panel *)> scrolled(const QString &objectName, const QString &title)
{
    return [=](Panel *panel) { return scrollable(panel, objectName, title); };
}

/// Reads a panel again that somebody has looked at.
template <typename Panel>
void refresh(const Lazy<Panel> &panel)
{
    if (panel.made())
        panel.made()->refresh();
}

} // namespace

SettingsPage::SettingsPage(Caseload &caseload, const Environment &environment, QWidget *parent)
    : Page(parent)
    , m_tabs(named(new QTabWidget, QStringLiteral("settingsTabs"), tr("Parts of the settings")))
{
    makeTabs(caseload, environment);
    makeLawTabs(caseload, environment);
    m_tabs->addTab(m_school, tr("School and counsellor"));
    m_tabs->addTab(m_programmes, tr("Programmes"));
    m_tabs->addTab(m_places, tr("Places"));
    m_tabs->addTab(m_calendar, tr("Calendar"));
    m_tabs->addTab(m_rules, tr("Rules"));
    m_tabs->addTab(m_values, tr("Values"));
    m_tabs->addTab(m_history, tr("History"));
    m_tabs->addTab(m_rhythm, tr("Visits"));
    m_tabs->addTab(m_program, tr("Program"));
    auto *layout = new QVBoxLayout(this);
    setPageMargins(layout);
    leadFocus(this, m_tabs);
    turnTabsByKey(this, m_tabs);
    layout->addWidget(makeTitle(tr("Settings")));
    layout->addWidget(m_tabs, 1);
    connect(&caseload.settings(), &SettingsService::changed, this, &Page::invalidate);
    connect(&caseload.history(), &HistoryService::changed, this, &Page::invalidate);
    connect(&caseload.history(), &HistoryService::caseloadRestored, this, &Page::invalidate);
}

void SettingsPage::makeTabs(Caseload &caseload, const Environment &environment)
{
    const auto make = [this, &caseload, environment]<typename Panel>(std::type_identity<Panel>) {
        return [this, &caseload, environment] {
            auto *panel = new Panel(caseload, environment);
            connect(panel, &Panel::statusMessage, this, &Page::statusMessage);
            panel->refresh();
            return panel;
        };
    };
    m_school = new Lazy<SchoolPanel>(
        make(std::type_identity<SchoolPanel>()),
        scrolled<SchoolPanel>(QStringLiteral("schoolArea"), tr("School and counsellor")));
    m_programmes = new Lazy<ProgrammesPanel>(make(std::type_identity<ProgrammesPanel>()));
    m_places = new Lazy<PlacesPanel>(make(std::type_identity<PlacesPanel>()));
    m_rhythm
        = new Lazy<RhythmPanel>(make(std::type_identity<RhythmPanel>()),
                                scrolled<RhythmPanel>(QStringLiteral("rhythmArea"), tr("Visits")));
    m_history = new Lazy<HistoryPanel>(make(std::type_identity<HistoryPanel>()));
    m_program = new Lazy<ProgramPanel>(
        [this, environment] {
            auto *panel = new ProgramPanel(environment);
            connect(panel, &ProgramPanel::preferencesChanged, this,
                    &SettingsPage::preferencesChanged);
            panel->load();
            return panel;
        },
        scrolled<ProgramPanel>(QStringLiteral("programArea"), tr("Program")));
}

void SettingsPage::makeLawTabs(Caseload &caseload, const Environment &environment)
{
    m_calendar = new Lazy<CalendarPanel>(
        [this, environment, &law = caseload.law()] {
            auto *panel = new CalendarPanel(environment);
            const auto showDaysByHand
                = [panel, &law] { panel->setSetByHand(law.rulebook().setByHand()); };
            connect(&law, &LawService::rulebookChanged, panel, showDaysByHand);
            showDaysByHand();
            connect(panel, &CalendarPanel::daysByHandRequested, this, [this] {
                m_values->get()->showTable(LawTable::DaysByHand);
                m_tabs->setCurrentWidget(m_values);
            });
            return panel;
        },
        scrolled<CalendarPanel>(QStringLiteral("calendarArea"), tr("Calendar")));
    m_values = new Lazy<LawValuesPanel>([this, environment, &caseload] {
        auto *panel = new LawValuesPanel(caseload, environment);
        connect(panel, &LawValuesPanel::statusMessage, this, &Page::statusMessage);
        return panel;
    });
    m_rules = new Lazy<RulesPanel>([this, environment, &caseload] {
        auto *panel = new RulesPanel(caseload, environment);
        connect(panel, &RulesPanel::rowRequested, this, [this](const LawRow &row) {
            m_tabs->setCurrentWidget(m_values);
            m_values->get()->showRow(row);
        });
        connect(panel, &RulesPanel::calendarRequested, this,
                [this] { m_tabs->setCurrentWidget(m_calendar); });
        connect(panel, &RulesPanel::agreementsRequested, this, &SettingsPage::agreementsRequested);
        connect(panel, &RulesPanel::agreementActivated, this, &SettingsPage::agreementActivated);
        return panel;
    });
}

void SettingsPage::focusSearch()
{
    const QWidget *current = m_tabs->currentWidget();
    if (current == m_history) {
        m_history->get()->focusSearch();
    } else if (current == m_places) {
        m_places->get()->focusSearch();
    } else if (current == m_rules) {
        m_rules->get()->focusSearch();
    } else if (current == m_values) {
        m_values->get()->focusSearch();
    } else {
        m_tabs->setCurrentWidget(m_programmes);
        m_programmes->get()->focusSearch();
    }
}

bool SettingsPage::hasUnsavedChanges() const
{
    return (m_school->made() && m_school->made()->hasUnsavedChanges())
        || (m_programmes->made() && m_programmes->made()->hasUnsavedChanges())
        || (m_rhythm->made() && m_rhythm->made()->hasUnsavedChanges());
}

void SettingsPage::reload()
{
    refresh(*m_school);
    refresh(*m_programmes);
    refresh(*m_places);
    refresh(*m_rhythm);
    refresh(*m_history);
    if (m_program->made())
        m_program->made()->load();
}

void SettingsPage::showHistory()
{
    m_tabs->setCurrentWidget(m_history);
}

void SettingsPage::showPreferences()
{
    m_tabs->setCurrentWidget(m_program);
}

} // namespace traject::ui
