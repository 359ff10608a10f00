// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/support/theme.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace traject::ui {

/// How hard a passphrase is to guess, by its length and variety: a hint, not a measure.
enum class PassphraseStrength { TooShort, Weak, Fair, Strong };
[[nodiscard]] PassphraseStrength passphraseStrength(const QString &passphrase);

/// What to say of a passphrase that is being chosen and typed again.
struct PassphraseAdvice
{
    QString text;
    Tone tone = Tone::Muted;
    bool acceptable = false; ///< long enough, and the same twice
};
[[nodiscard]] PassphraseAdvice passphraseAdvice(const QString &passphrase, const QString &again);

/// Chooses the passphrase of a new caseload: typed twice, with a hint about its strength and the
/// warning that nobody can recover it.
class CreateForm : public QWidget
{
    Q_OBJECT
public:
    explicit CreateForm(QWidget *parent = nullptr);

    void reset();
    void setBusy(bool busy);
    void focusField();

Q_SIGNALS:
    void submitted(const QString &passphrase);

private:
    void submit();
    void updateState();

    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    QCheckBox *m_visible;
    QCheckBox *m_understood;
    QLabel *m_hint;
    QPushButton *m_button;
    bool m_busy = false;
};

} // namespace traject::ui
