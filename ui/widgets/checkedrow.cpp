// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/checkedrow.h"

#include "ui/support/layout.h"
#include "ui/support/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace traject::ui {

CheckedRow::CheckedRow(QWidget *editor, FieldEditor *facts)
    : m_editor(editor)
    , m_facts(facts)
    , m_problem(new QLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    // The editor takes its width, or less where there is little room; the rest stays empty.
    auto *line = new QHBoxLayout;
    line->addWidget(editor, 1000);
    line->addStretch(1);
    layout->addLayout(line);
    layout->addWidget(m_problem);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setVisible(false);
    setFocusProxy(editor);
    recolor();
}

void CheckedRow::setCharacters(int characters)
{
    m_characters = characters;
    applyWidth();
}

void CheckedRow::applyWidth()
{
    if (m_characters > 0)
        m_editor->setMaximumWidth(textWidth(this, m_characters + 3));
}

QString CheckedRow::currentProblem() const
{
    if (m_facts->isBlank())
        return m_required ? tr("This must be filled in.") : QString();
    return m_facts->problem();
}

bool CheckedRow::validate()
{
    showProblem(currentProblem());
    return shownProblem().isEmpty();
}

void CheckedRow::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_editor->setAccessibleDescription(problem);
}

QString CheckedRow::shownProblem() const
{
    return m_problem->text();
}

void CheckedRow::noteEdited()
{
    if (!shownProblem().isEmpty())
        validate();
    Q_EMIT edited();
}

void CheckedRow::noteCommitted()
{
    // A blank required field is told when the form is saved, not while somebody tabs through it.
    if (!m_facts->isBlank() || !shownProblem().isEmpty())
        validate();
    Q_EMIT edited();
}

void CheckedRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyWidth();
    else if (event->type() == QEvent::ApplicationPaletteChange)
        recolor();
}

void CheckedRow::recolor()
{
    QPalette own;
    own.setColor(QPalette::WindowText, toneColor(Tone::Error, palette()));
    m_problem->setPalette(own);
}

} // namespace traject::ui
