// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/premiumpanel.h"

#include "core/service/caseload.h"
#include "ui/models/deadlinetext.h"
#include "ui/support/keys.h"
#include "ui/support/layout.h"
#include "ui/widgets/card.h"
#include "ui/widgets/severityicon.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace traject::ui {

namespace {

/// Met has a tick instead of a gravity.
std::optional<Severity> gravityOf(ConditionState state)
{
    switch (state) {
    case ConditionState::Met:
        return std::nullopt;
    case ConditionState::NotMet:
        return Severity::Error;
    case ConditionState::Reachable:
        return Severity::Warning;
    case ConditionState::Unknown:
        break;
    }
    return Severity::Info;
}

Tone stateTone(ConditionState state)
{
    const auto gravity = gravityOf(state);
    return gravity ? toneOf(*gravity) : Tone::Success;
}

QLabel *makeState(ConditionState state, const QString &text)
{
    QLabel *label = makeToned(stateTone(state), text);
    label->setTextFormat(Qt::PlainText);
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
    leadFocus(this, area);
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
    card->body()->addWidget(makeState(
        premium.state(), tr("As a whole: %1").arg(stateText(premium.state(), premium.until()))));
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
        grid->addWidget(new SeverityIcon(gravityOf(condition.state)), row, 0, Qt::AlignTop);
        grid->addWidget(makeWrappedText({}, condition.text), row, 1, Qt::AlignTop);
        grid->addWidget(makeState(condition.state, stateText(condition.state, condition.until)),
                        row, 2, Qt::AlignTop);
        grid->addWidget(makeWrappedText({}, condition.found), row, 3, Qt::AlignTop);
    }
    card->body()->addWidget(table);
    card->body()->addWidget(makeHint(originText(premium.rule, premium.source, premium.confirmed)));
    return card;
}

} // namespace traject::ui
