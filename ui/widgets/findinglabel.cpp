// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/findinglabel.h"

#include "ui/widgets/severityicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace traject::ui {

namespace {

QWidget *findingRow(const Finding &finding, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);

    auto *icon = new SeverityIcon(finding.severity, row);
    auto *text = new QLabel(finding.message, row);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setAccessibleDescription(findingOrigin(finding));
    QPalette own;
    own.setColor(QPalette::WindowText, toneColor(toneOf(finding.severity), row->palette()));
    text->setPalette(own);

    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    row->setToolTip(findingOrigin(finding));
    return row;
}

} // namespace

QString findingOrigin(const Finding &finding)
{
    QStringList parts;
    if (!finding.source.isEmpty())
        parts.append(finding.source);
    parts.append(finding.rule);
    if (!finding.confirmed)
        parts.append(FindingLabel::tr("not confirmed"));
    return parts.join(QStringLiteral(" · "));
}

FindingLabel::FindingLabel(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    hide();
}

QString FindingLabel::spokenText(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        lines.append(
            QStringLiteral("%1: %2 (%3)")
                .arg(severityWord(finding.severity), finding.message, findingOrigin(finding)));
    }
    return lines.join(u'\n');
}

void FindingLabel::setFindings(const QList<Finding> &findings)
{
    if (findings == m_findings)
        return;
    m_findings = findings;
    setAccessibleName(spokenText(findings));
    rebuild();
}

void FindingLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

void FindingLabel::rebuild()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Finding &finding : std::as_const(m_findings)) {
        QWidget *row = findingRow(finding, this);
        m_layout->addWidget(row);
        row->show(); // at once, so that who asks for the height gets the right one
    }
    setVisible(!m_findings.isEmpty());
}

} // namespace traject::ui
