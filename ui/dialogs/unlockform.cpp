// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/unlockform.h"

#include "ui/support/layout.h"
#include "ui/support/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace traject::ui {

UnlockForm::UnlockForm(const QString &buttonText, const Environment &environment, QWidget *parent)
    : QWidget(parent)
    , m_buttonText(buttonText)
    , m_passphrase(named(new QLineEdit, QStringLiteral("passphrase"), tr("Passphrase")))
    , m_visible(named(new QCheckBox(tr("&Show the passphrase")),
                      QStringLiteral("passphraseVisible"), tr("Show the passphrase")))
    , m_message(new QLabel)
    , m_button(named(new QPushButton(buttonText), QStringLiteral("unlockButton"),
                     QString(buttonText).remove(u'&')))
    , m_environment(environment)
{
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setObjectName(QStringLiteral("unlockMessage"));
    m_message->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    // Room from the start, so that nothing moves when there is something to say.
    m_message->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    auto *label = new QLabel(tr("&Passphrase"));
    label->setBuddy(m_passphrase);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(m_passphrase);
    layout->addWidget(m_visible);
    layout->addWidget(m_message);
    layout->addWidget(m_button, 0, Qt::AlignRight);

    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &UnlockForm::countDown);
    connect(m_button, &QPushButton::clicked, this, &UnlockForm::submit);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &UnlockForm::submit);
    connect(m_passphrase, &QLineEdit::textChanged, this, &UnlockForm::updateButton);
    connect(m_visible, &QCheckBox::toggled, this, [this](bool visible) {
        m_passphrase->setEchoMode(visible ? QLineEdit::Normal : QLineEdit::Password);
    });
    updateButton();
}

void UnlockForm::begin(const QString &caseload)
{
    m_delay.emplace(m_environment.settings, m_environment.clock, caseload);
    m_secondsLeft = m_delay->secondsLeft();
    if (m_secondsLeft > 0)
        m_timer.start();
    else
        m_timer.stop();
    clear();
}

void UnlockForm::succeed()
{
    if (m_delay)
        m_delay->succeeded();
    m_secondsLeft = 0;
    m_timer.stop();
    clear();
}

void UnlockForm::clear()
{
    m_busy = false;
    m_passphrase->clear();
    m_visible->setChecked(false);
    m_message->clear();
    updateButton();
}

void UnlockForm::focusField()
{
    m_button->setDefault(true);
    m_passphrase->setFocus();
}

void UnlockForm::refuse(const QString &message, bool wrongPassphrase)
{
    setBusy(false);
    QPalette own;
    own.setColor(QPalette::WindowText, toneColor(Tone::Error, palette()));
    m_message->setPalette(own);
    m_message->setText(message);
    m_passphrase->setAccessibleDescription(message);
    if (wrongPassphrase && m_delay) {
        m_secondsLeft = m_delay->failed();
        m_timer.start();
    }
    m_passphrase->selectAll();
    m_passphrase->setFocus();
    updateButton();
}

void UnlockForm::setBusy(bool busy)
{
    m_busy = busy;
    m_passphrase->setEnabled(!busy);
    updateButton();
}

void UnlockForm::submit()
{
    if (m_button->isEnabled())
        Q_EMIT submitted(m_passphrase->text());
}

void UnlockForm::countDown()
{
    if (--m_secondsLeft <= 0)
        m_timer.stop();
    updateButton();
}

void UnlockForm::updateButton()
{
    m_button->setEnabled(!m_busy && m_secondsLeft == 0 && !m_passphrase->text().isEmpty());
    if (m_busy)
        m_button->setText(tr("Opening…"));
    else if (m_secondsLeft > 0)
        m_button->setText(tr("Wait %n second(s)", nullptr, m_secondsLeft));
    else
        m_button->setText(m_buttonText);
}

} // namespace traject::ui
