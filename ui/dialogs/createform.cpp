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

PassphraseAdvice passphraseAdvice(const QString &passphrase, const QString &again)
{
    const PassphraseStrength strength = passphraseStrength(passphrase);
    if (strength == PassphraseStrength::TooShort)
        return {CreateForm::tr("At least eight characters. Four or five words that do not belong "
                               "together are easy to remember and hard to guess."),
                Tone::Muted, false};
    const bool same = passphrase == again;
    if (!again.isEmpty() && !same)
        return {CreateForm::tr("The two passphrases differ."), Tone::Error, false};
    if (strength == PassphraseStrength::Weak)
        return {CreateForm::tr("Easy to guess: make it longer."), Tone::Warning, same};
    if (strength == PassphraseStrength::Fair)
        return {CreateForm::tr("Fair. One more word makes it strong."), Tone::Info, same};
    return {CreateForm::tr("Strong."), Tone::Success, same};
}

CreateForm::CreateForm(QWidget *parent)
    : QWidget(parent)
    , m_passphrase(named(new QLineEdit, QStringLiteral("newPassphrase"), tr("New passphrase")))
    , m_again(named(new QLineEdit, QStringLiteral("newPassphraseAgain"), tr("Passphrase again")))
    , m_visible(named(new QCheckBox(tr("&Show the passphrase")),
                      QStringLiteral("newPassphraseVisible"), tr("Show the passphrase")))
    , m_understood(named(new QCheckBox(tr("I &keep the passphrase in a safe place")),
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
    const PassphraseAdvice advice = passphraseAdvice(m_passphrase->text(), m_again->text());
    QPalette own;
    own.setColor(QPalette::WindowText, toneColor(advice.tone, palette()));
    m_hint->setPalette(own);
    m_hint->setText(advice.text);
    m_passphrase->setAccessibleDescription(advice.text);
    m_button->setEnabled(!m_busy && advice.acceptable && m_understood->isChecked());
    m_button->setText(m_busy ? tr("Creating…") : tr("&Create the caseload"));
}

} // namespace traject::ui
