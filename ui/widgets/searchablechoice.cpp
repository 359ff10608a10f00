// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/searchablechoice.h"

#include "ui/support/layout.h"

#include <QAbstractListModel>
#include <QCompleter>
#include <QLineEdit>

namespace traject::ui {

/// "None" and the entries, put in at once: thousands of addItem() would be felt.
class SearchableChoice::Entries final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void set(const QList<std::pair<QString, QString>> &codesAndTexts)
    {
        beginResetModel();
        m_codesAndTexts = codesAndTexts;
        endResetModel();
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_codesAndTexts.size()) + 1;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const bool isText = role == Qt::DisplayRole || role == Qt::EditRole;
        if (index.row() == 0)
            return isText ? QVariant(QString()) : QVariant();
        const auto &[code, text] = m_codesAndTexts.at(index.row() - 1);
        return isText ? QVariant(text) : role == Qt::UserRole ? QVariant(code) : QVariant();
    }

private:
    QList<std::pair<QString, QString>> m_codesAndTexts;
};

SearchableChoice::SearchableChoice(QWidget *parent)
    : ChoiceField(parent)
    , m_entries(new Entries(this))
{
    setModel(m_entries);
    setEditable(true);
    setInsertPolicy(NoInsert);
    setMinimumContentsLength(20);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    lineEdit()->setPlaceholderText(tr("Type a part of the name or code"));
    connect(lineEdit(), &QLineEdit::editingFinished, this, &SearchableChoice::settle);
}

void SearchableChoice::setEntries(const QList<std::pair<QString, QString>> &codesAndTexts)
{
    const QString chosen = value();
    m_entries->set(codesAndTexts);
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
