// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/wizards/agreement/agreementpage.h"

class QLabel;
class QPushButton;
class QTabBar;

namespace traject::ui {

class PatternLine;
class WeekGrid;

/// The hours at school and at the workplace: a line to type, a grid to draw, both the same week.
class TimetablePage final : public AgreementPage
{
    Q_OBJECT
public:
    explicit TimetablePage(DraftSession &session);

protected:
    void load(const PendingDraft &pending) override;

private:
    [[nodiscard]] QWidget *weekRow();
    [[nodiscard]] QWidget *legendRow();
    void addTotals();
    void showWeek(const WeekSchedule &schedule);
    /// Replaces week `m_week` of the draft.
    void storeWeek(const WeekPattern &week);
    void addWeek(bool copy);
    void removeWeek();
    void takeTemplate(const WeekSchedule &schedule);

    QTabBar *m_tabs;
    QPushButton *m_remove;
    PatternLine *m_line;
    WeekGrid *m_grid;
    QLabel *m_weekTotal; ///< of the week at hand, beside the grid
    QLabel *m_totals;
    int m_week = 0;
};

/// The totals per week and on average as rich text, with the colours of the grid.
[[nodiscard]] QString weekTotalsHtml(const WeekSchedule &schedule, const QPalette &palette);

} // namespace traject::ui
