// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/formdialog.h"

#include "ui/support/errortext.h"
#include "ui/widgets/formpart.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace traject::ui {

FormDialog::FormDialog(const Words &words, FormPart *form,
                       const std::function<Result<void>()> &save, const Environment &environment,
                       QWidget *parent)
    : QDialog(parent)
    , m_form(form)
    , m_save(save)
    , m_environment(environment)
{
    setObjectName(words.objectName);
    setWindowTitle(words.title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *button = named(new QPushButton(words.save), words.objectName + QStringLiteral("Save"),
                         QString(words.save).remove(u'&'));
    button->setDefault(true);
    auto *cancel = named(new QPushButton(tr("&Cancel")),
                         words.objectName + QStringLiteral("Cancel"), tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    setPageMargins(layout);
    if (!words.intro.isEmpty()) {
        auto *intro = new QLabel(words.intro);
        intro->setTextFormat(Qt::PlainText);
        intro->setWordWrap(true);
        layout->addWidget(intro);
    }
    auto *area = scrollable(form, words.objectName + QStringLiteral("Area"), words.title);
    layout->addWidget(area, 1);
    layout->addLayout(buttons);
    connect(button, &QPushButton::clicked, this, &FormDialog::trySave);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    const int lines = fontMetrics().lineSpacing();
    resize(textWidth(this, 76), form->sizeHint().height() + lines * 8);
}

void FormDialog::trySave()
{
    if (!m_form->validate())
        return;
    if (const auto saved = m_save(); saved)
        accept();
    else
        m_environment.messages.showError(this, windowTitle(), errorText(saved.error()));
}

} // namespace traject::ui
