// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/support/choices.h"

#include "ui/support/layout.h"

#include <QCoreApplication>
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
