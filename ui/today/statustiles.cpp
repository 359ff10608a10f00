// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/today/statustiles.h"

#include "ui/support/layout.h"
#include "ui/support/theme.h"
#include "ui/widgets/columnslayout.h"
#include "ui/widgets/termnames.h"

#include <QPainter>
#include <QVBoxLayout>

#include <numeric>

namespace traject::ui {

/// The shares of the statuses side by side. The tiles say the same in words.
class ShareBar final : public QWidget
{
public:
    explicit ShareBar(QWidget *parent = nullptr)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setCounts(const QMap<TrajectoryStatus, int> &counts)
    {
        m_counts = counts;
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return {0, fontMetrics().height() / 2}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(Qt::NoPen);
        const int total = std::accumulate(m_counts.cbegin(), m_counts.cend(), 0);
        double left = 0;
        for (auto it = m_counts.cbegin(); it != m_counts.cend() && total > 0; ++it) {
            const double wide = static_cast<double>(width()) * it.value() / total;
            if (wide <= 0)
                continue;
            painter.setBrush(statusColor(it.key(), palette()));
            painter.drawRect(QRectF(left, 0, qMax(1.0, wide - 2), height()));
            left += wide;
        }
    }

private:
    QMap<TrajectoryStatus, int> m_counts;
};

QColor statusColor(TrajectoryStatus status, const QPalette &palette)
{
    switch (status) {
    case TrajectoryStatus::Screening:
        return toneColor(Tone::Muted, palette);
    case TrajectoryStatus::Searching:
        return toneColor(Tone::Warning, palette);
    case TrajectoryStatus::Drafting:
        return toneColor(Tone::Info, palette);
    case TrajectoryStatus::Running:
        return toneColor(Tone::Success, palette);
    case TrajectoryStatus::Ended: {
        QColor quiet = palette.color(QPalette::WindowText);
        quiet.setAlphaF(0.35F);
        return quiet;
    }
    }
    return {};
}

StatusTile::StatusTile(TrajectoryStatus status, QWidget *parent)
    : QAbstractButton(parent)
    , m_status(status)
{
    setObjectName(QStringLiteral("tile-") + codeOf(status));
    setText(statusName(status));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCount(0, 0);
}

void StatusTile::setCount(int count, int total)
{
    m_count = count;
    m_share = tr("%1 %").arg(total > 0 ? qRound(100.0 * count / total) : 0);
    setAccessibleName(tr("%1: %n learner(s), %2", nullptr, count).arg(text(), m_share));
    setToolTip(tr("Show these learners"));
    update();
}

QFont StatusTile::numberFont() const
{
    QFont number = font();
    number.setWeight(QFont::DemiBold);
    if (number.pointSizeF() > 0)
        number.setPointSizeF(number.pointSizeF() * 1.5);
    else
        number.setPixelSize(number.pixelSize() * 3 / 2);
    return number;
}

QSize StatusTile::sizeHint() const
{
    const QFontMetrics number(numberFont());
    const int unit = fontMetrics().height();
    const int first = number.horizontalAdvance(QStringLiteral("0000")) + unit
        + fontMetrics().horizontalAdvance(tr("%1 %").arg(100));
    return {qMax(first, fontMetrics().horizontalAdvance(text())) + unit * 2,
            number.height() + unit * 2};
}

void StatusTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    QColor line = palette().color(QPalette::WindowText);
    line.setAlphaF(0.18F);
    const bool lit = underMouse() || isDown();
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 2) : QPen(line, 1));
    painter.setBrush(lit ? palette().color(QPalette::AlternateBase)
                         : palette().color(QPalette::Base));
    painter.drawRoundedRect(frame, 5, 5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(statusColor(m_status, palette()));
    painter.drawRoundedRect(QRectF(frame.left() + 2, frame.top() + 4, 4, frame.height() - 8), 2, 2);

    const int unit = fontMetrics().height();
    const QRectF inner = frame.adjusted(unit * 0.9, unit * 0.4, -unit * 0.6, -unit * 0.4);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignBottom, text());
    painter.setFont(numberFont());
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignTop, QString::number(m_count));
    painter.setFont(font());
    painter.setPen(toneColor(Tone::Muted, palette()));
    painter.drawText(inner, Qt::AlignRight | Qt::AlignTop, m_share);
}

void StatusTile::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

StatusTiles::StatusTiles(QWidget *parent)
    : QWidget(parent)
    , m_bar(new ShareBar)
{
    auto *tiles = new QWidget;
    const auto statuses = terms<TrajectoryStatus>();
    auto *columns = new ColumnsLayout(static_cast<int>(statuses.size()), tiles);
    columns->setContentsMargins({});
    for (const auto &term : statuses) {
        auto *tile = new StatusTile(term.value);
        m_tiles.insert(term.value, tile);
        columns->addWidget(tile);
        connect(tile, &QAbstractButton::clicked, this,
                [this, status = term.value] { Q_EMIT statusChosen(status); });
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(fontMetrics().height() / 3);
    layout->addWidget(tiles);
    layout->addWidget(m_bar);
}

void StatusTiles::setCounts(const QMap<TrajectoryStatus, int> &learners)
{
    const int total = std::accumulate(learners.cbegin(), learners.cend(), 0);
    for (auto it = m_tiles.cbegin(); it != m_tiles.cend(); ++it)
        it.value()->setCount(learners.value(it.key()), total);
    m_bar->setCounts(learners);
}

} // namespace traject::ui
