// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/support/messageboxes.h"

#include <QMessageBox>
#include <QPushButton>

namespace traject::ui {

namespace {

/// A box without buttons yet. Its texts are plain: they may hold names with < or &.
QMessageBox *makeBox(QWidget *parent, QMessageBox::Icon icon, const QString &title,
                     const QString &text)
{
    auto *box = new QMessageBox(icon, title, text, QMessageBox::NoButton, parent);
    box->setObjectName(QStringLiteral("messageBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return box;
}

void addButton(QMessageBox *box, QMessageBox::StandardButton button)
{
    auto *widget = box->addButton(button);
    widget->setObjectName(QStringLiteral("button%1").arg(static_cast<int>(button)));
    widget->setAccessibleName(widget->text().remove(u'&'));
}

} // namespace

void MessageBoxes::showError(QWidget *parent, const QString &title, const QString &text)
{
    auto *box = makeBox(parent, QMessageBox::Warning, title, text);
    addButton(box, QMessageBox::Ok);
    box->open();
}

void MessageBoxes::showInformation(QWidget *parent, const QString &title, const QString &text)
{
    auto *box = makeBox(parent, QMessageBox::Information, title, text);
    addButton(box, QMessageBox::Ok);
    box->open();
}

void MessageBoxes::ask(QWidget *parent, const QString &title, const QString &text,
                       const QString &yesText, const std::function<void()> &onYes)
{
    auto *box = makeBox(parent, QMessageBox::Question, title, text);
    auto *yes = box->addButton(yesText, QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("yesButton"));
    yes->setAccessibleName(yesText);
    addButton(box, QMessageBox::Cancel);
    box->setDefaultButton(yes);
    QObject::connect(yes, &QPushButton::clicked, box, onYes);
    box->open();
}

} // namespace traject::ui
