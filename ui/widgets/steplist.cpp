// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/steplist.h"

#include "ui/support/layout.h"
#include "ui/widgets/severityicon.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace traject::ui {

namespace {

class StepDelegate final : public QStyledItemDelegate
{
public:
    explicit StepDelegate(StepList &list)
        : QStyledItemDelegate(&list)
        , m_list(list)
    { }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(bold(option.font));
        if (m_list.isCompact())
            return {m_list.sizeHint().width() - 4, metrics.height() * 7 / 4};
        const int width = m_list.sizeHint().width() - textLeft(metrics) - 12;
        const QRect text = metrics.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap,
                                                index.data(Qt::DisplayRole).toString());
        return {m_list.sizeHint().width() - 4,
                qMax(text.height(), metrics.height()) + metrics.height()};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const StepState state = m_list.state(index.row());
        const bool current = index.row() == m_list.currentStep();
        const QRectF row = QRectF(option.rect).adjusted(4, 2, -4, -2);
        if (current || option.state.testFlag(QStyle::State_HasFocus)) {
            QColor tint = option.palette.color(QPalette::Highlight);
            painter->setPen(option.state.testFlag(QStyle::State_HasFocus) ? QPen(tint, 1.5)
                                                                          : QPen(Qt::NoPen));
            tint.setAlphaF(current ? 0.16F : 0.0F);
            painter->setBrush(tint);
            painter->drawRoundedRect(row, 5, 5);
        }
        paintMark(*painter, option, index.row(), state, current);
        if (m_list.isCompact()) {
            painter->restore();
            return;
        }

        const QFont font = current ? bold(option.font) : option.font;
        painter->setFont(font);
        painter->setPen(state.reachable || current ? option.palette.color(QPalette::WindowText)
                                                   : toneColor(Tone::Muted, option.palette));
        const QRect text = option.rect.adjusted(textLeft(QFontMetrics(font)), 0, -8, 0);
        painter->drawText(text, Qt::AlignVCenter | Qt::TextWordWrap,
                          index.data(Qt::DisplayRole).toString());
        painter->restore();
    }

private:
    static QFont bold(QFont font)
    {
        font.setWeight(QFont::DemiBold);
        return font;
    }
    static int markSize(const QFontMetrics &metrics) { return metrics.height() + 4; }
    static int textLeft(const QFontMetrics &metrics) { return markSize(metrics) + 22; }

    static void paintMark(QPainter &painter, const QStyleOptionViewItem &option, int step,
                          const StepState &state, bool current)
    {
        const int size = markSize(QFontMetrics(option.font));
        const QRectF mark(option.rect.left() + 12.0, option.rect.center().y() - size / 2.0 + 0.5,
                          size, size);
        if (state.judged && state.gravest && *state.gravest != Severity::Info)
            return paintSeverity(painter, mark, *state.gravest, option.palette);
        if (state.judged && !current)
            return paintTick(painter, mark, option.palette);
        const QColor color = current ? option.palette.color(QPalette::Highlight)
                                     : toneColor(Tone::Muted, option.palette);
        painter.setPen(QPen(color, 1.3));
        painter.setBrush(current ? QBrush(color) : QBrush(Qt::NoBrush));
        painter.drawEllipse(mark.adjusted(1, 1, -1, -1));
        painter.setPen(current ? option.palette.color(QPalette::HighlightedText) : color);
        QFont font = option.font;
        font.setPointSizeF(font.pointSizeF() * 0.9);
        painter.setFont(font);
        painter.drawText(mark, Qt::AlignCenter, QString::number(step + 1));
    }

    StepList &m_list;
};

} // namespace

StepList::StepList(const QStringList &titles, QWidget *parent)
    : QListWidget(parent)
    , m_titles(titles)
    , m_states(titles.size())
{
    named(this, QStringLiteral("stepList"), tr("Steps"));
    setItemDelegate(new StepDelegate(*this));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    viewport()->setAutoFillBackground(false);
    addItems(titles);
    for (int i = 0; i < count(); ++i)
        describe(i);
    connect(this, &QListWidget::itemClicked, this, &StepList::choose);
    connect(this, &QListWidget::itemActivated, this, &StepList::choose);
}

void StepList::setState(int step, const StepState &state)
{
    if (m_states.at(step) == state)
        return;
    m_states[step] = state;
    describe(step);
    viewport()->update();
}

void StepList::setCurrentStep(int step)
{
    const int before = m_current;
    m_current = step;
    setCurrentRow(step);
    describe(before);
    describe(step);
    viewport()->update();
}

void StepList::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    for (int i = 0; i < count(); ++i)
        item(i)->setToolTip(compact ? m_titles.at(i) : QString());
    scheduleDelayedItemsLayout();
    updateGeometry();
}

QSize StepList::sizeHint() const
{
    const int width = m_compact ? fontMetrics().height() + 36 : textWidth(this, 28);
    return {width, QListWidget::sizeHint().height()};
}

void StepList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

void StepList::choose(const QListWidgetItem *item)
{
    const int step = row(item);
    if (m_states.at(step).reachable && step != m_current)
        Q_EMIT stepChosen(step);
    else
        setCurrentRow(m_current);
}

void StepList::describe(int step)
{
    const StepState &state = m_states.at(step);
    QString marked;
    if (step == m_current)
        marked = tr("current step");
    else if (!state.reachable)
        marked = tr("not visited yet");
    else
        marked = tr("visited");
    if (state.judged && state.gravest && *state.gravest != Severity::Info)
        marked += QStringLiteral(", ") + tr("%n finding(s)", nullptr, state.count);
    item(step)->setData(
        Qt::AccessibleTextRole,
        tr("Step %1: %2, %3").arg(QString::number(step + 1), m_titles.at(step), marked));
}

} // namespace traject::ui
