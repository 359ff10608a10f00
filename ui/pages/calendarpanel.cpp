// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/calendarpanel.h"

#include "core/domain/dates.h"
#include "ui/support/fieldtext.h"
#include "ui/support/layout.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/columnslayout.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/yearband.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace traject::ui {

namespace {

/// One kind of day as the band paints it, with its name.
class LegendItem final : public QWidget
{
public:
    explicit LegendItem(DayKind kind)
        : m_kind(kind)
        , m_name(dayKindName(kind))
    { }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int unit = fontMetrics().height();
        return {unit * 2 + fontMetrics().horizontalAdvance(m_name), unit * 3 / 2};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const double unit = fontMetrics().height();
        paintDay(painter, QRectF(0.5, (height() - unit) / 2, unit, unit), m_kind, palette());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect().adjusted(int(unit * 1.5), 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter, m_name);
    }

private:
    DayKind m_kind;
    QString m_name;
};

QWidget *makeLegend()
{
    auto *legend = new QWidget;
    auto *layout = new FlowLayout(legend);
    for (const DayKind kind : {DayKind::Training, DayKind::Weekend, DayKind::PublicHoliday,
                               DayKind::SchoolHoliday, DayKind::Closed, DayKind::Opened})
        layout->addWidget(new LegendItem(kind));
    return legend;
}

QTreeWidget *makeList(const QString &objectName, const QString &accessibleName,
                      const QStringList &headers)
{
    auto *list = named(new QTreeWidget, objectName, accessibleName);
    list->setHeaderLabels(headers);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAlternatingRowColors(true);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->setMinimumWidth(textWidth(list, 40));
    list->setMinimumHeight(list->fontMetrics().height() * 18);
    return list;
}

} // namespace

CalendarPanel::CalendarPanel(const Environment &environment, QWidget *parent)
    : QWidget(parent)
    , m_today(environment.clock.today())
    , m_year(named(new ChoiceField, QStringLiteral("calendarYear"), tr("School year")))
    , m_total(new QLabel)
    , m_band(named(new YearBand, QStringLiteral("calendarBand"), tr("Days of the school year")))
    , m_day(new QLabel)
    , m_holidays(makeList(QStringLiteral("calendarHolidays"), tr("Holidays of the school year"),
                          {tr("Holiday"), tr("Kind"), tr("Date")}))
    , m_trainingDays(makeList(QStringLiteral("calendarTrainingDays"),
                              tr("Training days of each month and term"),
                              {tr("Period"), tr("Training days")}))
{
    for (int year = calendar::firstSchoolYear; year <= calendar::lastSchoolYear; ++year)
        m_year->addItem(calendar::schoolYearText(year), year);
    m_year->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_day->setObjectName(QStringLiteral("calendarDay"));
    m_total->setObjectName(QStringLiteral("calendarTotal"));

    auto *form = makeForm();
    form->addRow(tr("School &year"), m_year);
    form->addRow(tr("Training days"), m_total);
    auto *byHand = named(new QPushButton(tr("&Days off and lesson days…")),
                         QStringLiteral("calendarByHand"), tr("Days off and lesson days"));
    byHand->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    form->addRow(tr("Set by hand"), byHand);
    connect(byHand, &QPushButton::clicked, this, &CalendarPanel::daysByHandRequested);
    auto *lists = new QWidget;
    auto *columns = new ColumnsLayout(2, lists);
    columns->addWidget(m_holidays);
    columns->addWidget(m_trainingDays);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(makeLegend());
    layout->addWidget(m_band);
    layout->addWidget(m_day);
    layout->addWidget(lists);
    layout->addStretch();

    connect(m_band, &YearBand::dayChanged, this,
            [this](QDate day) { m_day->setText(m_band->textOf(day)); });
    connect(m_year, &QComboBox::currentIndexChanged, this,
            [this] { showSchoolYear(m_year->currentData().toInt()); });
    const int current = dates::schoolYearStart(m_today).year();
    m_year->setCurrentIndex(std::max(0, m_year->findData(current)));
    showSchoolYear(m_year->currentData().toInt());
}

void CalendarPanel::setSetByHand(const calendar::SetByHand &setByHand)
{
    if (setByHand == m_setByHand)
        return;
    m_setByHand = setByHand;
    showSchoolYear(m_year->currentData().toInt());
}

void CalendarPanel::showSchoolYear(int firstYear)
{
    m_total->setText(
        QString::number(calendar::countTrainingDays(calendar::schoolYear(firstYear), m_setByHand)));
    m_band->showYear(firstYear, m_setByHand, m_today);
    fillHolidays(firstYear);
    fillTrainingDays(firstYear);
}

void CalendarPanel::fillHolidays(int firstYear)
{
    struct Row
    {
        calendar::Period period;
        DayKind kind;
        QString name;
    };
    const calendar::Period year = calendar::schoolYear(firstYear);
    QList<Row> rows;
    for (const auto &holiday : calendar::schoolHolidays(firstYear)) {
        // A day off that is a public holiday as well stands in the list once.
        if (holiday.period.days() > 1 || !calendar::isPublicHoliday(holiday.period.first))
            rows.append({holiday.period, DayKind::SchoolHoliday, holiday.name});
    }
    for (const int calendarYear : {firstYear, firstYear + 1}) {
        for (const auto &holiday : calendar::publicHolidays(calendarYear)) {
            if (year.contains(holiday.date))
                rows.append({{holiday.date, holiday.date}, DayKind::PublicHoliday, holiday.name});
        }
    }
    const auto addByHand = [&](const QList<calendar::Period> &periods, DayKind kind) {
        for (const calendar::Period &period : periods) {
            if (period.first <= year.last && period.last >= year.first)
                rows.append({period, kind, {}});
        }
    };
    addByHand(m_setByHand.closed, DayKind::Closed);
    addByHand(m_setByHand.open, DayKind::Opened);
    std::stable_sort(rows.begin(), rows.end(), [](const Row &left, const Row &right) {
        return left.period.first < right.period.first;
    });

    m_holidays->clear();
    for (const Row &row : std::as_const(rows)) {
        const bool oneDay = row.period.first == row.period.last;
        new QTreeWidgetItem(
            m_holidays,
            {row.name, dayKindName(row.kind),
             oneDay ? dateText(row.period.first) : periodText(row.period.first, row.period.last)});
    }
}

void CalendarPanel::fillTrainingDays(int firstYear)
{
    const auto add = [this](const QString &name, const calendar::Period &period, bool bold) {
        const int days = calendar::countTrainingDays(period, m_setByHand);
        auto *item = new QTreeWidgetItem(m_trainingDays, {name, QString::number(days)});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        if (!bold)
            return;
        QFont font = m_trainingDays->font();
        font.setBold(true);
        item->setFont(0, font);
        item->setFont(1, font);
    };
    m_trainingDays->clear();
    const auto terms = calendar::schoolTerms(firstYear);
    for (size_t i = 0; i < terms.size(); ++i)
        add(tr("Term %1, %2").arg(i + 1).arg(periodText(terms.at(i).first, terms.at(i).last)),
            terms.at(i), true);
    const calendar::Period year = calendar::schoolYear(firstYear);
    for (QDate month = year.first; month <= year.last; month = month.addMonths(1))
        add(QStringLiteral("%1 %2")
                .arg(QLocale().standaloneMonthName(month.month()))
                .arg(month.year()),
            {month, month.addMonths(1).addDays(-1)}, false);
}

} // namespace traject::ui
