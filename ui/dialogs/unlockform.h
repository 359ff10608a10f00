// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dialogs/attemptdelay.h"
#include "ui/support/environment.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace traject::ui {

/// Asks for a passphrase. After a refusal the button stays grey for a growing number of seconds,
/// counted down on the button; the window stays alive.
class UnlockForm : public QWidget
{
    Q_OBJECT
public:
    UnlockForm(const QString &buttonText, const Environment &environment,
               QWidget *parent = nullptr);

    /// Empties the field and asks for the passphrase of this caseload. Refusals before it, in an
    /// earlier run of the program too, still make wait.
    void begin(const QString &caseload);
    /// The passphrase was right: empties the field and forgets the refusals.
    void succeed();
    /// Says why it did not open. A wrong passphrase makes the next attempt wait.
    void refuse(const QString &message, bool wrongPassphrase);
    /// Shows that the program is opening, and takes no input meanwhile.
    void setBusy(bool busy);
    /// Until the next attempt; 0: now.
    [[nodiscard]] int secondsToWait() const { return m_secondsLeft; }
    void focusField();

Q_SIGNALS:
    void submitted(const QString &passphrase);

private:
    void submit();
    void clear();
    void countDown();
    void updateButton();

    QString m_buttonText;
    QLineEdit *m_passphrase;
    QCheckBox *m_visible;
    QLabel *m_message;
    QPushButton *m_button;
    QTimer m_timer;
    Environment m_environment;
    std::optional<AttemptDelay> m_delay; ///< of the caseload that is asked for
    int m_secondsLeft = 0;
    bool m_busy = false;
};

} // namespace traject::ui
