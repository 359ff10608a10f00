// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/support/choices.h"

#include "ui/support/layout.h"

#include <QCompleter>
#include <QCoreApplication>
#include <QLineEdit>
#include <QWheelEvent>

namespace traject::ui {

namespace {

class QuietComboBox final : public QComboBox
{
    Q_DECLARE_TR_FUNCTIONS(traject::ui::Choices)
public:
    QuietComboBox() { setFocusPolicy(Qt::StrongFocus); }

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }
};

} // namespace

QComboBox *makeChoice(const QString &objectName, const QString &accessibleName)
{
    QComboBox *box = named(new QuietComboBox, objectName, accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return box;
}

QComboBox *makeSearchableChoice(const QString &objectName, const QString &accessibleName)
{
    auto *box = makeChoice(objectName, accessibleName);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(20);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    named(box->lineEdit(), objectName + QStringLiteral("Text"), accessibleName)
        ->setPlaceholderText(QuietComboBox::tr("Type a part of the name or code"));
    QObject::connect(box->lineEdit(), &QLineEdit::editingFinished, box, [box] {
        const int typed = box->findText(box->currentText().trimmed(), Qt::MatchFixedString);
        if (typed >= 0)
            box->setCurrentIndex(typed);
        box->setEditText(box->itemText(box->currentIndex()));
        box->lineEdit()->setCursorPosition(0);
    });
    return box;
}

QString notKnown()
{
    return QuietComboBox::tr("Not known");
}

QComboBox *makeYesNo(const QString &objectName, const QString &accessibleName)
{
    auto *box = makeChoice(objectName, accessibleName);
    box->addItem(notKnown());
    box->addItem(QuietComboBox::tr("Yes"), true);
    box->addItem(QuietComboBox::tr("No"), false);
    return box;
}

std::optional<bool> yesNoOf(const QComboBox *box)
{
    const QVariant value = box->currentData();
    return value.isValid() ? std::optional(value.toBool()) : std::nullopt;
}

void setYesNo(QComboBox *box, const std::optional<bool> &value)
{
    box->setCurrentIndex(value ? box->findData(*value) : 0);
}

} // namespace traject::ui
