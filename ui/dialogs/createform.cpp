// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/createform.h"

#include "ui/support/layout.h"
#include "ui/support/theme.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

namespace traject::ui {

PassphraseStrength passphraseStrength(const QString &passphrase)
{
    // Length counts most; a passphrase of few different characters counts as a shorter one.
    constexpr qsizetype shortest = 8;
    if (passphrase.size() < shortest)
        return PassphraseStrength::TooShort;
    const QSet<QChar> different(passphrase.cbegin(), passphrase.cend());
    const qsizetype length = qMin(passphrase.size(), different.size() * 2);
    if (length < 12)
        return PassphraseStrength::Weak;
    return length < 18 ? PassphraseStrength::Fair : PassphraseStrength::Strong;
}

CreateForm::CreateForm(QWidget *parent)
    : QWidget(parent)
    , m_passphrase(named(new QLineEdit, QStringLiteral("newPassphrase"), tr("New passphrase")))
    , m_again(named(new QLineEdit, QStringLiteral("newPassphraseAgain"), tr("Passphrase again")))
    , m_visible(named(new QCheckBox(tr("&Show the passphrase")),
                      QStringLiteral("newPassphraseVisible"), tr("Show the passphrase")))
    , m_understood(named(new QCheckBox(tr("I keep the passphrase in a &safe place")),
                         QStringLiteral("newPassphraseKept"),
                         tr("I keep the passphrase in a safe place")))
    , m_hint(new QLabel)
    , m_button(named(new QPushButton(tr("&Create the caseload")), QStringLiteral("createButton"),
                     tr("Create the caseload")))
{
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_again->setEchoMode(QLineEdit::Password);
    m_hint->setWordWrap(true);
    m_hint->setObjectName(QStringLiteral("passphraseHint"));
    auto *form = makeForm();
    form->addRow(tr("&Passphrase"), m_passphrase);
    form->addRow(tr("Passphrase a&gain"), m_again);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(form);
    layout->addWidget(m_visible);
    layout->addWidget(m_hint);
    layout->addWidget(makeHint(tr("The caseload is encrypted with this passphrase. Nobody can "
                                  "recover it: without the passphrase the data are lost, the "
                                  "backups too. Write it down and keep it apart from this "
                                  "computer.")));
    layout->addWidget(m_understood);
    layout->addWidget(m_button, 0, Qt::AlignRight);

    for (auto *line : {m_passphrase, m_again}) {
        connect(line, &QLineEdit::textChanged, this, &CreateForm::updateState);
        connect(line, &QLineEdit::returnPressed, this, &CreateForm::submit);
    }
    connect(m_understood, &QCheckBox::toggled, this, &CreateForm::updateState);
    connect(m_button, &QPushButton::clicked, this, &CreateForm::submit);
    connect(m_visible, &QCheckBox::toggled, this, [this](bool visible) {
        for (auto *line : {m_passphrase, m_again})
            line->setEchoMode(visible ? QLineEdit::Normal : QLineEdit::Password);
    });
    updateState();
}

void CreateForm::reset()
{
    m_passphrase->clear();
    m_again->clear();
    m_visible->setChecked(false);
    m_understood->setChecked(false);
    setBusy(false);
}

void CreateForm::focusField()
{
    m_button->setDefault(true);
    m_passphrase->setFocus();
}

void CreateForm::setBusy(bool busy)
{
    m_busy = busy;
    updateState();
}

void CreateForm::submit()
{
    if (m_button->isEnabled())
        Q_EMIT submitted(m_passphrase->text());
}

void CreateForm::updateState()
{
    const PassphraseStrength strength = passphraseStrength(m_passphrase->text());
    const bool same = m_passphrase->text() == m_again->text();
    QString hint;
    Tone tone = Tone::Muted;
    if (strength == PassphraseStrength::TooShort) {
        hint = tr("At least eight characters. Four or five words that do not belong together are "
                  "easy to remember and hard to guess.");
    } else if (!m_again->text().isEmpty() && !same) {
        hint = tr("The two passphrases differ.");
        tone = Tone::Error;
    } else if (strength == PassphraseStrength::Weak) {
        hint = tr("Easy to guess: make it longer.");
        tone = Tone::Warning;
    } else if (strength == PassphraseStrength::Fair) {
        hint = tr("Fair. One more word makes it strong.");
        tone = Tone::Info;
    } else {
        hint = tr("Strong.");
        tone = Tone::Success;
    }
    QPalette own;
    own.setColor(QPalette::WindowText, toneColor(tone, palette()));
    m_hint->setPalette(own);
    m_hint->setText(hint);
    m_passphrase->setAccessibleDescription(hint);
    m_button->setEnabled(!m_busy && same && strength != PassphraseStrength::TooShort
                         && m_understood->isChecked());
    m_button->setText(m_busy ? tr("Creating…") : tr("&Create the caseload"));
}

} // namespace traject::ui
