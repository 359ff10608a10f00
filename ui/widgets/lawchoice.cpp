// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/lawchoice.h"

#include "ui/support/layout.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/notice.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace traject::ui {

LawChoice::LawChoice(QWidget *parent)
    : QWidget(parent)
    , m_difference(new Notice(Tone::Info))
    , m_unconfirmed(new Notice(Tone::Info))
{
    const auto button = [this](const char *objectName, const QString &text) {
        return named(new QRadioButton(text, this), QLatin1String(objectName),
                     QString(text).remove(u'&'));
    };
    auto *start = button("lawOfStart", tr("Rules of the start &date"));
    m_today = button("lawOfToday", tr("Rules of &today"));
    start->setChecked(true);
    start->setToolTip(tr("The rules that count: those in force on the day the agreement starts."));
    m_today->setToolTip(tr("What the rules of today would say. The agreement does not change."));
    m_difference->setObjectName(QStringLiteral("lawDifference"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto *buttons = new FlowLayout;
    buttons->addWidget(start);
    buttons->addWidget(m_today);
    layout->addLayout(buttons);
    layout->addWidget(m_difference);
    m_unconfirmed->setObjectName(QStringLiteral("unconfirmedValues"));
    layout->addWidget(m_unconfirmed);
    connect(m_today, &QRadioButton::toggled, this, [this] {
        showDifference();
        Q_EMIT chosen();
    });
}

void LawChoice::setFindings(const QList<Finding> &ofStart, const QList<Finding> &ofToday)
{
    m_ofStart = ofStart;
    m_ofToday = ofToday;
    showDifference();
}

void LawChoice::setUnconfirmed(const QList<UnconfirmedValue> &values)
{
    QStringList texts;
    for (const UnconfirmedValue &value : values)
        texts.append(unconfirmedText(value));
    m_unconfirmed->say(texts.isEmpty() ? QString()
                                       : tr("Not confirmed, and the check rests on it: %1.")
                                             .arg(texts.join(QStringLiteral("; "))));
}

QList<Finding> LawChoice::shownFindings() const
{
    if (!m_today->isChecked())
        return m_ofStart;
    QList<Finding> findings = m_ofToday;
    for (Finding &finding : findings) {
        if (!m_ofStart.contains(finding))
            finding.message = tr("Only under the rules of today: %1").arg(finding.message);
    }
    for (Finding finding : findingsOnlyIn(m_ofStart, m_ofToday)) {
        finding.message = tr("Only under the rules of the start date: %1").arg(finding.message);
        findings.append(finding);
    }
    return findings;
}

void LawChoice::showDifference()
{
    if (!m_today->isChecked()) {
        m_difference->say({});
        return;
    }
    QStringList rules;
    const QList<Finding> differing
        = findingsOnlyIn(m_ofToday, m_ofStart) + findingsOnlyIn(m_ofStart, m_ofToday);
    for (const Finding &finding : differing)
        rules.append(finding.rule);
    rules.removeDuplicates();
    if (rules.isEmpty()) {
        m_difference->say(Tone::Info, tr("The rules of today give the same findings."));
        return;
    }
    m_difference->say(Tone::Warning,
                      tr("Under the rules of today these differ: %1. For this agreement the rules "
                         "of its start date count.")
                          .arg(rules.join(QStringLiteral(", "))));
}

} // namespace traject::ui
