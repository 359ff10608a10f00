// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/wizards/agreement/timetablepage.h"

#include "core/domain/schedulepattern.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/numberfields.h"
#include "ui/widgets/patternline.h"
#include "ui/widgets/weekgrid.h"
#include "ui/wizards/agreement/scheduletemplates.h"

#include <QButtonGroup>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QVBoxLayout>

namespace traject::ui {

TimetablePage::TimetablePage(DraftSession &session)
    : AgreementPage(Step::Timetable, session,
                    tr("Type the week as a line, or draw it on the grid: both show the same. "
                       "Several weeks take turns from the Monday of the first week."))
    , m_tabs(named(new QTabBar, QStringLiteral("weekTabs"), tr("Week patterns")))
    , m_line(new PatternLine)
    , m_grid(named(new WeekGrid, QStringLiteral("weekGrid"), tr("Week as a grid")))
    , m_weekTotal(makeHint({}))
    , m_totals(new QLabel)
{
    m_weekTotal->setWordWrap(false);
    content()->addWidget(weekRow());
    ColumnsLayout &line = *addCard({}, 1);
    addField(
        line,
        {.label = tr("The week in one line"),
         .name = "patternLine",
         .pointers = {QStringLiteral("/schedule")},
         .help = tr("Days, then “school” if it is school, then hours and break: “ma-wo 8:00-17:00, "
                    "60' pauze; do-vr school 8:30-16:30, 60'”."),
         .wide = true},
        m_line, [this](const AgreementDraft &draft) { return draft.schedule.weeks.value(m_week); },
        [this](AgreementDraft &draft, const std::optional<WeekPattern> &week) {
            if (!week)
                return; // half a line changes nothing
            draft.schedule.weeks.resize(qMax(draft.schedule.weeks.size(), qsizetype(m_week + 1)));
            draft.schedule.weeks[m_week] = *week;
        });
    auto *card = new Card;
    card->body()->addWidget(legendRow());
    card->body()->addWidget(m_grid, 1);
    content()->addWidget(card, 1);
    addTotals();
    connect(m_grid, &WeekGrid::edited, this, [this] { storeWeek(m_grid->value()); });
    connect(m_grid, &WeekGrid::committed, this, [this] { this->session().commit(); });
}

QWidget *TimetablePage::weekRow()
{
    auto *row = new QWidget;
    auto *layout = new FlowLayout(row);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    layout->addWidget(m_tabs);
    const auto button = [layout](const QString &text, const char *name, const QString &spoken) {
        auto *made = named(new QPushButton(text), QLatin1String(name), spoken);
        layout->addWidget(made);
        return made;
    };
    QPushButton *templates
        = button(tr("Begin with…"), "scheduleTemplates", tr("Begin with a usual timetable"));
    QPushButton *add = button(tr("Add week"), "addWeek", tr("Add an empty week pattern"));
    QPushButton *copy = button(tr("Copy week"), "copyWeek", tr("Add a copy of this week"));
    m_remove = button(tr("Remove week"), "removeWeek", tr("Remove this week pattern"));

    auto *menu = new QMenu(templates);
    const auto choices = scheduleTemplates();
    for (const ScheduleTemplate &choice : choices) {
        menu->addAction(choice.title, this,
                        [this, schedule = choice.schedule] { takeTemplate(schedule); });
    }
    templates->setMenu(menu);
    connect(add, &QPushButton::clicked, this, [this] { addWeek(false); });
    connect(copy, &QPushButton::clicked, this, [this] { addWeek(true); });
    connect(m_remove, &QPushButton::clicked, this, &TimetablePage::removeWeek);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_week = qMax(0, index);
        refresh();
    });
    return row;
}

QWidget *TimetablePage::legendRow()
{
    auto *row = new QWidget;
    auto *line = new FlowLayout(row);
    line->addWidget(new QLabel(tr("Draw:")));
    auto *group = new QButtonGroup(row);
    for (const Venue venue : {Venue::Workplace, Venue::School}) {
        auto *choice
            = named(new QRadioButton(termName(venue)), QStringLiteral("draw_") + codeOf(venue),
                    tr("Draw hours of: %1").arg(termName(venue)));
        QPixmap swatch(12, 12);
        swatch.fill(venueColor(venue, palette()));
        choice->setIcon(QIcon(swatch));
        choice->setChecked(venue == Venue::Workplace);
        group->addButton(choice);
        line->addWidget(choice);
        connect(choice, &QRadioButton::toggled, m_grid, [this, venue](bool on) {
            if (on)
                m_grid->setDrawnVenue(venue);
        });
    }
    line->addWidget(m_weekTotal);
    return row;
}

void TimetablePage::addTotals()
{
    m_totals->setObjectName(QStringLiteral("weekTotals"));
    m_totals->setTextFormat(Qt::RichText);
    m_totals->setTextInteractionFlags(Qt::TextSelectableByMouse);
    ColumnsLayout &card = *addCard(tr("Hours per week"), 3);
    card.addWide(m_totals);
    addField(
        card,
        {.label = tr("Alternation"),
         .name = "alternation",
         .pointers = {QStringLiteral("/schedule/alternation")}},
        new TermField<Alternation>(TermField<Alternation>::Unknown::Absent),
        [](const AgreementDraft &draft) { return std::optional(draft.schedule.alternation); },
        [](AgreementDraft &draft, const std::optional<Alternation> &alternation) {
            draft.schedule.alternation = alternation.value_or(Alternation::Weekly);
        });
    addField(
        card,
        {.label = tr("Declared average at the workplace (hours)"),
         .name = "declaredAverage",
         .pointers = {QStringLiteral("/schedule/averageWorkplaceHours")},
         .help = tr("Follows the timetable by itself.")},
        new NumberField(0, 168, 2),
        [](auto &draft) -> auto & { return draft.schedule.declaredAverageHours; });
}

void TimetablePage::storeWeek(const WeekPattern &week)
{
    session().edit([&](PendingDraft &pending) {
        auto &weeks = pending.draft.schedule.weeks;
        weeks.resize(qMax(weeks.size(), qsizetype(m_week + 1)));
        weeks[m_week] = sortedWeek(week);
    });
}

void TimetablePage::addWeek(bool copy)
{
    session().edit([&](PendingDraft &pending) {
        auto &weeks = pending.draft.schedule.weeks;
        weeks.resize(qMax(weeks.size(), qsizetype(m_week + 1)));
        weeks.insert(m_week + 1, copy ? weeks.at(m_week) : WeekPattern());
        ++m_week;
    });
    session().commit();
    m_line->setFocus();
}

void TimetablePage::removeWeek()
{
    session().edit([&](PendingDraft &pending) {
        auto &weeks = pending.draft.schedule.weeks;
        if (weeks.size() < 2)
            return;
        weeks.removeAt(m_week);
        m_week = qMin(m_week, static_cast<int>(weeks.size()) - 1);
    });
    session().commit();
}

void TimetablePage::takeTemplate(const WeekSchedule &schedule)
{
    m_week = 0;
    session().edit([&](PendingDraft &pending) {
        pending.draft.schedule.alternation = schedule.alternation;
        pending.draft.schedule.weeks = schedule.weeks;
    });
    session().commit();
}

void TimetablePage::load(const PendingDraft &pending)
{
    const WeekSchedule &schedule = pending.draft.schedule;
    const int count = qMax(1, static_cast<int>(schedule.weeks.size()));
    m_week = qMin(m_week, count - 1);
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() < count)
        m_tabs->addTab(tr("Week %1").arg(m_tabs->count() + 1));
    while (m_tabs->count() > count)
        m_tabs->removeTab(m_tabs->count() - 1);
    m_tabs->setCurrentIndex(m_week);
    m_remove->setEnabled(count > 1);
    showWeek(schedule);
}

void TimetablePage::showWeek(const WeekSchedule &schedule)
{
    m_line->setValue(schedule.weeks.value(m_week));
    m_grid->setValue(schedule.weeks.value(m_week));
    const WeekSchedule one{.weeks = {schedule.weeks.value(m_week)}};
    const int workplace = one.totalMinutes(Venue::Workplace);
    const int school = one.totalMinutes(Venue::School);
    m_weekTotal->setText(
        QStringLiteral("%1 + %2 = %3")
            .arg(hoursText(workplace), hoursText(school), hoursText(workplace + school)));
    m_weekTotal->setAccessibleName(tr("This week: %1 at the workplace and %2 at school")
                                       .arg(hoursText(workplace), hoursText(school)));
    m_totals->setText(weekTotalsHtml(schedule, palette()));
}

QString weekTotalsHtml(const WeekSchedule &schedule, const QPalette &palette)
{
    const auto cell = [](const QString &text) {
        return QStringLiteral("<td align='right' style='padding-left: 24px'>%1</td>").arg(text);
    };
    const auto head = [&](Venue venue) {
        return cell(QStringLiteral("<span style='color:%1'>■</span> %2")
                        .arg(venueColor(venue, palette).name(), termName(venue)));
    };
    const auto row = [&](const QString &title, double workplace, double school) {
        return QStringLiteral("<tr><td>%1</td>").arg(title) + cell(hoursText(workplace))
            + cell(hoursText(school))
            + cell(QStringLiteral("<b>%1</b>").arg(hoursText(workplace + school)))
            + QStringLiteral("</tr>");
    };
    QString html = QStringLiteral("<table cellspacing='3'><tr><td></td>") + head(Venue::Workplace)
        + head(Venue::School) + cell(TimetablePage::tr("together")) + QStringLiteral("</tr>");
    for (int i = 0; i < schedule.weeks.size(); ++i) {
        const WeekSchedule one{.weeks = {schedule.weeks.at(i)}};
        html += row(TimetablePage::tr("Week %1").arg(i + 1), one.totalMinutes(Venue::Workplace),
                    one.totalMinutes(Venue::School));
    }
    if (schedule.weeks.size() != 1) {
        html += row(TimetablePage::tr("Average"), schedule.averageMinutes(Venue::Workplace),
                    schedule.averageMinutes(Venue::School));
    }
    return html + QStringLiteral("</table>");
}

} // namespace traject::ui
