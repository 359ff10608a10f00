// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/trajectoryline.h"

#include "ui/support/accessiblerole.h"
#include "ui/support/fieldtext.h"
#include "ui/support/theme.h"
#include "ui/widgets/termnames.h"

#include <QEvent>
#include <QPainter>

namespace traject::ui {

namespace {

/// A dot is this much of the height of the text.
constexpr double radiusShare = 0.45;
constexpr int steps = 5;

} // namespace

TrajectoryLine::TrajectoryLine(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("trajectoryLine"));
    setFocusPolicy(Qt::TabFocus);
    setAccessibleRole(this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setStatus(m_status, {});
}

void TrajectoryLine::setStatus(TrajectoryStatus status, const Days &days)
{
    m_status = status;
    m_days = days;
    setAccessibleName(tr("Status of the trajectory: %1").arg(termName(status)));
    setAccessibleDescription(sentence());
    setToolTip(sentence());
    update();
}

TrajectoryLine::Progress TrajectoryLine::progressOf(TrajectoryStatus status) const
{
    if (status == m_status)
        return Progress::Now;
    return status < m_status ? Progress::Done : Progress::ToCome;
}

QString TrajectoryLine::dayText(TrajectoryStatus status) const
{
    if (progressOf(status) == Progress::ToCome)
        return {};
    return dateText(m_days.at(static_cast<size_t>(status)));
}

QString TrajectoryLine::sentence() const
{
    QStringList parts;
    for (const auto &term : terms<TrajectoryStatus>()) {
        const QString word = termName(term.value);
        const QString day = dayText(term.value);
        switch (progressOf(term.value)) {
        case Progress::Done:
            parts << (day.isEmpty() ? tr("%1: done.").arg(word)
                                    : tr("%1: done, %2.").arg(word, day));
            break;
        case Progress::Now:
            parts << (day.isEmpty() ? tr("%1: now.").arg(word) : tr("%1: now, %2.").arg(word, day));
            break;
        case Progress::ToCome:
            parts << tr("%1: to come.").arg(word);
            break;
        }
    }
    return parts.join(u' ');
}

double TrajectoryLine::radius() const
{
    return fontMetrics().height() * radiusShare;
}

QSize TrajectoryLine::sizeHint() const
{
    QFont bold = font();
    bold.setBold(true);
    int widest = 0;
    for (const auto &term : terms<TrajectoryStatus>())
        widest = qMax(widest, QFontMetrics(bold).horizontalAdvance(termName(term.value)));
    const int line = fontMetrics().lineSpacing();
    return {steps * (widest + fontMetrics().height()),
            qRound(radius() * 2) + line * 2 + fontMetrics().height() / 2};
}

QSize TrajectoryLine::minimumSizeHint() const
{
    return {steps * fontMetrics().averageCharWidth() * 9, sizeHint().height()};
}

void TrajectoryLine::paintMark(QPainter &painter, const QPointF &center, Progress progress) const
{
    const QPalette colors = palette();
    const QColor line = progress == Progress::ToCome
        ? toneColor(Tone::Muted, colors)
        : toneColor(progress == Progress::Done ? Tone::Success : Tone::Info, colors);
    const double r = radius();
    painter.setPen(QPen(line, 2));
    painter.setBrush(progress == Progress::ToCome ? colors.color(QPalette::Window) : line);
    painter.drawEllipse(center, r - 1, r - 1);
    painter.setPen(QPen(colors.color(QPalette::Base), qMax(2.0, r / 4), Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    if (progress == Progress::Done) {
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(
            QPolygonF({center + QPointF(-r * 0.42, 0), center + QPointF(-r * 0.1, r * 0.35),
                       center + QPointF(r * 0.45, -r * 0.33)}));
    } else if (progress == Progress::Now) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.color(QPalette::Base));
        painter.drawEllipse(center, r * 0.36, r * 0.36);
    }
}

void TrajectoryLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double column = double(width()) / steps;
    const double middle = radius() + 2;
    const auto center = [&](int step) { return QPointF((step + 0.5) * column, middle); };
    for (int step = 1; step < steps; ++step) {
        const bool reached = step <= static_cast<int>(m_status);
        const QColor line = toneColor(reached ? Tone::Success : Tone::Muted, palette());
        painter.setPen(QPen(line, 2, reached ? Qt::SolidLine : Qt::DotLine));
        painter.drawLine(center(step - 1) + QPointF(radius() + 3, 0),
                         center(step) - QPointF(radius() + 3, 0));
    }
    const int lineHeight = fontMetrics().lineSpacing();
    for (const auto &term : terms<TrajectoryStatus>()) {
        const int step = static_cast<int>(term.value);
        const Progress progress = progressOf(term.value);
        paintMark(painter, center(step), progress);
        QFont own = font();
        own.setBold(progress == Progress::Now);
        painter.setFont(own);
        painter.setPen(progress == Progress::ToCome ? toneColor(Tone::Muted, palette())
                                                    : palette().color(QPalette::WindowText));
        const QRectF word(step * column, middle + radius() + 2, column, lineHeight);
        painter.drawText(
            word, Qt::AlignCenter,
            QFontMetrics(own).elidedText(termName(term.value), Qt::ElideRight, qFloor(column)));
        painter.setFont(font());
        painter.setPen(toneColor(Tone::Muted, palette()));
        painter.drawText(word.translated(0, lineHeight), Qt::AlignCenter, dayText(term.value));
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void TrajectoryLine::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void TrajectoryLine::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void TrajectoryLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace traject::ui
