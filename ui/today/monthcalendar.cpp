// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/today/monthcalendar.h"

#include "ui/support/accessiblerole.h"
#include "ui/support/layout.h"
#include "ui/support/theme.h"
#include "ui/widgets/termnames.h"
#include "ui/widgets/yearband.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

namespace traject::ui {

namespace {

constexpr int weeks = 6;
constexpr int days = 7;

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

} // namespace

MonthGrid::MonthGrid(QDate today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_chosen(today)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::Chart);
    describe();
}

void MonthGrid::setToday(QDate today)
{
    if (m_today == today)
        return;
    m_today = today;
    describe();
    update();
}

void MonthGrid::setSetByHand(const calendar::SetByHand &setByHand)
{
    m_setByHand = setByHand;
    update();
}

void MonthGrid::setCounts(const QHash<QDate, DayLoadCount> &counts)
{
    m_counts = counts;
    describe();
    update();
}

void MonthGrid::choose(QDate day)
{
    m_chosen = day;
    describe();
    update();
    Q_EMIT dayChosen(day);
}

QString MonthGrid::textOf(QDate day) const
{
    const DayKind kind = dayKind(day, m_setByHand);
    QString what = dayKindName(kind);
    if (kind == DayKind::PublicHoliday)
        what = tr("%1, %2").arg(calendar::publicHolidayName(day), what);
    else if (kind == DayKind::SchoolHoliday || kind == DayKind::Opened)
        what = tr("%1, %2").arg(calendar::schoolHolidayName(day), what);
    const DayLoadCount count = m_counts.value(day);
    const QString date = QLocale().toString(day, QLocale::LongFormat);
    if (count.total() == 0)
        return tr("%1: %2; nothing to do").arg(date, what);
    return tr("%1: %2; %n matter(s), %3 legal", nullptr, count.total())
        .arg(date, what)
        .arg(count.legal);
}

QDate MonthGrid::firstShown() const
{
    const QDate first = firstOfMonth(m_chosen);
    return first.addDays(1 - first.dayOfWeek());
}

QRectF MonthGrid::cell(int week, int column) const
{
    const double wide = (width() - 1.0) / days;
    const double high = (height() - 1.0) / (weeks + 1);
    return {column * wide, (week + 1) * high, wide, high};
}

QRectF MonthGrid::cellOf(QDate day) const
{
    const auto at = static_cast<int>(firstShown().daysTo(day));
    return cell(at / days, at % days);
}

QPoint MonthGrid::pointOf(QDate day) const
{
    return cellOf(day).center().toPoint();
}

QDate MonthGrid::dayAt(const QPoint &point) const
{
    for (int at = 0; at < weeks * days; ++at) {
        if (cell(at / days, at % days).contains(point))
            return firstShown().addDays(at);
    }
    return {};
}

QSize MonthGrid::sizeHint() const
{
    const int unit = fontMetrics().height();
    return {days * unit * 5 / 2, (weeks + 1) * unit * 7 / 4};
}

QSize MonthGrid::minimumSizeHint() const
{
    const int unit = fontMetrics().height();
    return {days * unit * 3 / 2, (weeks + 1) * unit * 7 / 4};
}

void MonthGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(toneColor(Tone::Muted, palette()));
    for (int column = 0; column < days; ++column)
        painter.drawText(cell(-1, column), Qt::AlignCenter,
                         dayTitle(Qt::DayOfWeek(column + 1)).first(2));
    for (int at = 0; at < weeks * days; ++at)
        paintDayOf(painter, firstShown().addDays(at));
}

void MonthGrid::paintDayOf(QPainter &painter, QDate day) const
{
    const QRectF box = cellOf(day);
    const DayKind kind = dayKind(day, m_setByHand);
    paintDay(painter, box, kind, palette());
    const bool solid = kind == DayKind::PublicHoliday;
    const bool inMonth = day.month() == m_chosen.month();
    const QColor ink = palette().color(solid ? QPalette::Base : QPalette::WindowText);
    QFont number = font();
    number.setBold(day == m_today);
    painter.setFont(number);
    painter.setPen(inMonth || solid ? ink : toneColor(Tone::Muted, palette()));
    const double mark = box.height() / 7;
    painter.drawText(box.adjusted(0, 0, 0, -mark), Qt::AlignCenter, QString::number(day.day()));
    const DayLoadCount count = m_counts.value(day);
    painter.setPen(Qt::NoPen);
    const double line = box.bottom() - mark * 1.6;
    if (count.legal > 0) {
        painter.setBrush(solid ? ink : toneColor(Tone::Error, palette()));
        painter.drawRect(QRectF(box.center().x() - mark * 2.6, line, mark * 2.6, mark * 0.9));
    }
    if (count.practical > 0) {
        painter.setBrush(solid ? ink : toneColor(Tone::Info, palette()));
        painter.drawEllipse(
            QRectF(box.center().x() + mark * 0.8, line - mark * 0.2, mark * 1.3, mark * 1.3));
    }
    painter.setBrush(Qt::NoBrush);
    if (day == m_today) {
        painter.setPen(QPen(toneColor(Tone::Info, palette()), 1.5));
        painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 4, 4);
    }
    if (day == m_chosen) {
        painter.setPen(QPen(palette().color(QPalette::WindowText), hasFocus() ? 2.5 : 1.2));
        painter.drawRect(box.adjusted(1, 1, -1, -1));
    }
}

void MonthGrid::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(m_chosen.addDays(-1));
    case Qt::Key_Right:
        return choose(m_chosen.addDays(1));
    case Qt::Key_Up:
        return choose(m_chosen.addDays(-days));
    case Qt::Key_Down:
        return choose(m_chosen.addDays(days));
    case Qt::Key_PageUp:
        return choose(m_chosen.addMonths(-1));
    case Qt::Key_PageDown:
        return choose(m_chosen.addMonths(1));
    case Qt::Key_Home:
        return choose(m_today);
    default:
        QWidget::keyPressEvent(event);
    }
}

void MonthGrid::mousePressEvent(QMouseEvent *event)
{
    const QDate day = dayAt(event->position().toPoint());
    if (day.isValid())
        choose(day);
}

void MonthGrid::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void MonthGrid::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool MonthGrid::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QDate day = dayAt(help->pos());
    if (day.isValid())
        QToolTip::showText(help->globalPos(), textOf(day), this, cellOf(day).toRect());
    else
        QToolTip::hideText();
    return true;
}

void MonthGrid::describe()
{
    setAccessibleDescription(textOf(m_chosen));
    if (QAccessible::isActive()) {
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

MonthCalendar::MonthCalendar(QDate today, QWidget *parent)
    : QWidget(parent)
    , m_grid(named(new MonthGrid(today), QStringLiteral("todayCalendar"), tr("Month calendar")))
    , m_month(new QLabel)
{
    QFont font = m_month->font();
    font.setWeight(QFont::DemiBold);
    m_month->setFont(font);
    m_month->setObjectName(QStringLiteral("todayMonth"));
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_month, 1);
    const auto add = [&](const QString &text, const QString &name, const QString &says,
                         const std::function<QDate()> &target) {
        auto *button = named(new QToolButton, name, says);
        button->setText(text);
        button->setToolTip(says);
        connect(button, &QToolButton::clicked, this, [this, target] { m_grid->choose(target()); });
        bar->addWidget(button);
    };
    add(QStringLiteral("‹"), QStringLiteral("todayMonthBefore"), tr("Month before"),
        [this] { return m_grid->chosen().addMonths(-1); });
    add(tr("Today"), QStringLiteral("todayMonthNow"), tr("To today"),
        [this] { return m_grid->today(); });
    add(QStringLiteral("›"), QStringLiteral("todayMonthNext"), tr("Next month"),
        [this] { return m_grid->chosen().addMonths(1); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(bar);
    layout->addWidget(m_grid);
    connect(m_grid, &MonthGrid::dayChosen, this, &MonthCalendar::showMonth);
    showMonth(today);
}

void MonthCalendar::showMonth(QDate day)
{
    m_month->setText(QStringLiteral("%1 %2").arg(QLocale().standaloneMonthName(day.month()),
                                                 QString::number(day.year())));
}

} // namespace traject::ui
