// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/premiumpanel.h"

#include "core/service/caseload.h"
#include "ui/models/deadlinetext.h"
#include "ui/support/layout.h"
#include "ui/support/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/severityicon.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace traject::ui {

namespace {

Tone toneOf(ConditionState state)
{
    switch (state) {
    case ConditionState::Met:
        return Tone::Success;
    case ConditionState::NotMet:
        return Tone::Error;
    case ConditionState::Reachable:
        return Tone::Warning;
    case ConditionState::Unknown:
        return Tone::Info;
    }
    return Tone::Muted;
}

/// A tick, a cross, a triangle or an i: the state of a condition told by shape as well.
class StateIcon final : public QWidget
{
public:
    explicit StateIcon(ConditionState state)
        : m_state(state)
    {
        setFixedSize(sizeHint());
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int size = fontMetrics().height();
        return {size, size};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        switch (m_state) {
        case ConditionState::Met:
            paintTick(painter, rect(), palette());
            break;
        case ConditionState::NotMet:
            paintSeverity(painter, rect(), Severity::Error, palette());
            break;
        case ConditionState::Reachable:
            paintSeverity(painter, rect(), Severity::Warning, palette());
            break;
        case ConditionState::Unknown:
            paintSeverity(painter, rect(), Severity::Info, palette());
            break;
        }
    }

private:
    ConditionState m_state;
};

/// Text in the tone of a state that follows a change of palette.
class StateLabel final : public QLabel
{
public:
    StateLabel(const QString &text, ConditionState state)
        : QLabel(text)
        , m_tone(toneOf(state))
    {
        setWordWrap(true);
        setTextFormat(Qt::PlainText);
        recolor();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::ApplicationPaletteChange)
            recolor();
    }

private:
    void recolor()
    {
        QPalette own;
        own.setColor(QPalette::WindowText, toneColor(m_tone, palette()));
        setPalette(own);
    }

    Tone m_tone;
};

QLabel *makeText(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

PremiumPanel::PremiumPanel(Caseload &caseload, AgreementId agreement, QWidget *parent)
    : QWidget(parent)
    , m_caseload(caseload)
    , m_agreement(agreement)
    , m_none(makeHint(tr("No premium can be calculated: the start or the end of the agreement is "
                         "not known, or the rulebook has no amounts for its days.")))
    , m_cards(new QVBoxLayout)
{
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins({});
    inner->addWidget(makeHint(tr("Calculated from the agreement and the earlier ones of this "
                                 "learner in the caseload. It blocks nothing.")));
    inner->addWidget(m_none);
    inner->addLayout(m_cards);
    inner->addStretch();
    auto *layout = new QVBoxLayout(this);
    setPageMargins(layout);
    QScrollArea *area
        = scrollable(content, QStringLiteral("premiumList"), tr("Premiums and their conditions"));
    area->setFocusPolicy(Qt::StrongFocus); // scrolls by keyboard
    area->setFrameShape(QFrame::StyledPanel); // which shows the focus
    layout->addWidget(area);
    setFocusProxy(area);
    reload();
}

void PremiumPanel::reload()
{
    const auto found = m_caseload.deadlines().premiums(m_agreement).value_or(QList<Premium>());
    m_none->setVisible(found.isEmpty());
    if (found == m_shown)
        return;
    m_shown = found;
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Premium &premium : found)
        m_cards->addWidget(makePremium(premium));
}

QWidget *PremiumPanel::makePremium(const Premium &premium) const
{
    auto *card = new Card(tr("%1, school year %2-%3: %4")
                              .arg(premium.title, QString::number(premium.schoolYearStart.year()),
                                   QString::number(premium.schoolYearStart.year() + 1),
                                   premium.amount.toText()));
    card->setObjectName(QStringLiteral("premium%1%2")
                            .arg(premium.rule, QString::number(premium.schoolYearStart.year())));
    card->body()->addWidget(new StateLabel(
        tr("As a whole: %1").arg(stateText(premium.state(), premium.until())), premium.state()));
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(fontMetrics().height() * 3 / 4);
    grid->setColumnStretch(1, 5);
    grid->setColumnStretch(2, 4);
    grid->setColumnStretch(3, 4);
    int row = 0;
    int column = 1;
    for (const QString &title : {tr("Condition"), tr("State"), tr("Found")})
        grid->addWidget(makeHint(title), row, column++);
    for (const Condition &condition : premium.conditions) {
        ++row;
        grid->addWidget(new StateIcon(condition.state), row, 0, Qt::AlignTop);
        grid->addWidget(makeText(condition.text), row, 1, Qt::AlignTop);
        grid->addWidget(
            new StateLabel(stateText(condition.state, condition.until), condition.state), row, 2,
            Qt::AlignTop);
        grid->addWidget(makeText(condition.found), row, 3, Qt::AlignTop);
    }
    card->body()->addWidget(table);
    card->body()->addWidget(makeHint(originText(premium.rule, premium.source, premium.confirmed)));
    return card;
}

} // namespace traject::ui
