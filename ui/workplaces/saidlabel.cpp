// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/workplaces/saidlabel.h"

#include "ui/widgets/severityicon.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QIconEngine>
#include <QLabel>
#include <QPainter>

namespace traject::ui {

namespace {

class StandingIconEngine final : public QIconEngine
{
public:
    explicit StandingIconEngine(std::optional<Severity> gravity)
        : m_gravity(gravity)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const QRectF inner = QRectF(rect).adjusted(1, 1, -1, -1);
        if (m_gravity)
            paintSeverity(*painter, inner, *m_gravity, QGuiApplication::palette());
        else
            paintTick(*painter, inner, QGuiApplication::palette());
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new StandingIconEngine(m_gravity); }

private:
    std::optional<Severity> m_gravity;
};

} // namespace

QIcon standingIcon(std::optional<Severity> gravity)
{
    return QIcon(new StandingIconEngine(gravity));
}

SaidLabel::SaidLabel(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_icon(new QLabel)
    , m_text(new QLabel)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(fontMetrics().height() / 3);
    m_text->setTextFormat(Qt::PlainText);
    layout->addWidget(m_icon);
    layout->addWidget(m_text);
}

void SaidLabel::say(const Said &said)
{
    m_said = said;
    show(said);
}

void SaidLabel::show(const Said &said)
{
    const int size = fontMetrics().height();
    m_icon->setPixmap(standingIcon(said.gravity).pixmap(QSize(size, size), devicePixelRatio()));
    m_text->setText(m_title.isEmpty() ? said.text
                                      : QStringLiteral("%1: %2").arg(m_title, said.text));
    setAccessibleName(m_text->text());
    setAccessibleDescription(said.gravity ? severityWord(*said.gravity) : QString());
}

void SaidLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        show(m_said);
}

} // namespace traject::ui
