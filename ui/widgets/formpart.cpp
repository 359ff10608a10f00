// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/formpart.h"

#include "ui/widgets/addressfield.h"
#include "ui/widgets/searchablechoice.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QResizeEvent>
#include <QScrollArea>

namespace traject::ui {

void FormPart::addRow(QFormLayout *form, const QString &label, CheckedRow *row,
                      const QString &objectName, int characters, const QString &accessibleName)
{
    const QString spoken = accessibleName.isEmpty() ? QString(label).remove(u'&') : accessibleName;
    QWidget *editor = named(row->editor(), objectName, spoken);
    if (auto *address = qobject_cast<AddressField *>(editor))
        address->nameParts(objectName, spoken);
    else if (auto *choice = qobject_cast<SearchableChoice *>(editor))
        choice->nameLine(objectName, spoken);
    row->setCharacters(characters);
    auto *text = new QLabel(label);
    text->setBuddy(editor);
    form->addRow(text, row);
    m_rows.append(row);
    m_labels.append(text);
    connect(row, &CheckedRow::edited, this, &FormPart::edited);
}

CheckedRow *FormPart::rowOf(const QWidget *editor) const
{
    const auto row = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                  [editor](const auto *each) { return each->editor() == editor; });
    return row == m_rows.cend() ? nullptr : *row;
}

void FormPart::require(const QWidget *editor)
{
    rowOf(editor)->setRequired(true);
}

void FormPart::clearProblems()
{
    for (auto *row : std::as_const(m_rows))
        row->showProblem({});
}

void FormPart::showProblemAt(QWidget *editor, const QString &problem)
{
    rowOf(editor)->showProblem(problem);
}

void FormPart::alignLabels()
{
    m_labelWidth = 0;
    for (auto *label : std::as_const(m_labels)) {
        label->setMinimumWidth(0);
        m_labelWidth = qMax(m_labelWidth, label->sizeHint().width());
    }
    // A mnemonic in the middle of a word makes the painted text wider than the measured one.
    m_labelWidth += fontMetrics().averageCharWidth();
    for (auto *label : std::as_const(m_labels))
        label->setMinimumWidth(m_labelWidth);
}

void FormPart::reflow(int width)
{
    constexpr int fieldCharacters = 36;
    const bool narrow = width < m_labelWidth + textWidth(this, fieldCharacters);
    const auto policy = narrow ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows;
    for (auto *form : findChildren<QFormLayout *>()) {
        if (form->rowWrapPolicy() != policy)
            form->setRowWrapPolicy(policy);
    }
}

bool FormPart::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        reflow(static_cast<QResizeEvent *>(event)->size().width());
    return QWidget::eventFilter(watched, event);
}

void FormPart::showEvent(QShowEvent *event)
{
    alignLabels();
    for (QWidget *above = parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above)) {
            area->viewport()->installEventFilter(this);
            reflow(area->viewport()->width());
            break;
        }
    }
    QWidget::showEvent(event);
}

void FormPart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        alignLabels();
}

bool FormPart::validate()
{
    // A field says nothing of a text that is still being typed.
    if (QWidget *current = focusWidget(); current != nullptr && current->hasFocus())
        current->clearFocus();
    CheckedRow *firstWrong = nullptr;
    for (auto *row : std::as_const(m_rows)) {
        if (row->editor()->isEnabled() && !row->validate() && firstWrong == nullptr)
            firstWrong = row;
    }
    if (firstWrong != nullptr)
        firstWrong->editor()->setFocus();
    return firstWrong == nullptr;
}

bool FormPart::hasWrongText() const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(), [](const CheckedRow *row) {
        return !row->currentProblem().isEmpty() && !row->isBlank();
    });
}

} // namespace traject::ui
