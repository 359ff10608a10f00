// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/field.h"

#include "ui/support/layout.h"
#include "ui/widgets/findinglabel.h"
#include "ui/widgets/severityicon.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace traject::ui {

Field::Field(const QString &label, QWidget *editor, FieldEditor *facts, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(label, this))
    , m_editor(editor)
    , m_facts(facts)
    , m_help(makeHint({}, this))
    , m_findingLabel(new FindingLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3, 3, 3, 3);
    layout->setSpacing(3);
    m_label->setBuddy(editor);
    m_label->setWordWrap(true);
    m_help->hide();
    layout->addWidget(m_label);
    layout->addWidget(editor);
    layout->addWidget(m_help);
    layout->addWidget(m_findingLabel);
    layout->addStretch();
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(label);
}

QString Field::label() const
{
    return m_label->text();
}

void Field::setHelp(const QString &help)
{
    m_helpText = help;
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    showAll();
}

qsizetype Field::matchLength(const QString &field) const
{
    qsizetype longest = -1;
    for (const QString &pointer : m_pointers) {
        if (field == pointer || field.startsWith(pointer + u'/'))
            longest = qMax(longest, pointer.size());
    }
    return longest;
}

bool Field::startsInside(const QString &pointer) const
{
    return std::any_of(m_pointers.cbegin(), m_pointers.cend(),
                       [&](const QString &own) { return own.startsWith(pointer + u'/'); });
}

void Field::setFindings(const QList<Finding> &findings)
{
    m_findings = findings;
    showAll();
}

void Field::setEager(bool eager)
{
    m_eager = eager;
    showAll();
}

QList<Finding> Field::shownFindings() const
{
    QList<Finding> shown;
    const QString problem = m_facts->problem();
    if (!problem.isEmpty())
        shown.append({.severity = Severity::Error, .message = problem});
    if (m_eager || m_edited || !m_facts->isBlank())
        shown += m_findings;
    return shown;
}

void Field::noteEdited()
{
    m_edited = true;
    showAll();
}

void Field::showAll()
{
    const QList<Finding> shown = shownFindings();
    m_findingLabel->setFindings(shown);
    QStringList spoken;
    if (!m_helpText.isEmpty())
        spoken.append(m_helpText);
    if (!shown.isEmpty())
        spoken.append(FindingLabel::spokenText(shown));
    m_editor->setAccessibleDescription(spoken.join(u'\n'));
    update();
}

void Field::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    Severity gravest = Severity::Info;
    for (const Finding &finding : m_findingLabel->findings())
        gravest = qMin(gravest, finding.severity);
    if (gravest == Severity::Info)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(toneColor(toneOf(gravest), palette()), 1.5));
    painter.drawRoundedRect(QRectF(m_editor->geometry()).adjusted(-1.5, -1.5, 1.5, 1.5), 4, 4);
}

} // namespace traject::ui
