// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/searchablechoice.h"

#include "ui/support/layout.h"

#include <QCompleter>
#include <QLineEdit>

namespace traject::ui {

SearchableChoice::SearchableChoice(QWidget *parent)
    : ChoiceField(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setMinimumContentsLength(20);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    lineEdit()->setPlaceholderText(tr("Type a part of the name or code"));
    addItem(QString());
    connect(lineEdit(), &QLineEdit::editingFinished, this, &SearchableChoice::settle);
}

void SearchableChoice::setEntries(const QList<std::pair<QString, QString>> &codesAndTexts)
{
    const QString chosen = value();
    clear();
    addItem(QString());
    for (const auto &[code, entry] : codesAndTexts)
        addItem(entry, code);
    setValue(chosen);
}

void SearchableChoice::setValue(const QString &code)
{
    setCurrentIndex(code.isEmpty() ? 0 : qMax(0, findData(code)));
    lineEdit()->setCursorPosition(0);
}

void SearchableChoice::nameLine(const QString &objectName, const QString &accessibleName)
{
    named(lineEdit(), objectName + QStringLiteral("Text"), accessibleName);
}

void SearchableChoice::settle()
{
    const int before = currentIndex();
    const int typed = findText(currentText().trimmed(), Qt::MatchFixedString);
    if (typed >= 0)
        setCurrentIndex(typed);
    setEditText(itemText(currentIndex()));
    lineEdit()->setCursorPosition(0);
    if (currentIndex() != before) {
        Q_EMIT edited();
        Q_EMIT committed();
    }
}

} // namespace traject::ui
