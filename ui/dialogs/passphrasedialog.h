// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/passphraseservice.h"
#include "ui/dialogs/attemptdelay.h"
#include "ui/support/environment.h"

#include <QDialog>

#include <atomic>
#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace traject::ui {

/// Gives the open caseload another passphrase. The long part runs in a worker and can be stopped;
/// then the backups that still open with the old passphrase can be replaced.
class PassphraseDialog : public QDialog
{
    Q_OBJECT
public:
    PassphraseDialog(PassphraseService &service, const Environment &environment,
                     QWidget *parent = nullptr);
    ~PassphraseDialog() override; ///< a change that is not through is stopped

Q_SIGNALS:
    /// The caseload did not open again after the swap: it must be closed.
    void caseloadLost();

protected:
    /// While the change is under way, stops that first.
    void reject() override;

private:
    QWidget *makeFields();
    void updateState();
    void start();
    void finish(const Result<PassphraseChange> &prepared);
    void fail(const Error &error);
    /// Holds the button for so many seconds.
    void wait(int seconds);
    void offerBackups(const QStringList &oldBackups);
    [[nodiscard]] bool isBusy() const { return m_cancel != nullptr; }

    PassphraseService &m_service;
    Environment m_environment;
    AttemptDelay m_delay; ///< shared with the lock
    bool m_waiting = false;
    QLineEdit *m_current;
    QLineEdit *m_fresh;
    QLineEdit *m_again;
    QCheckBox *m_visible;
    QLabel *m_hint;
    QProgressBar *m_progress;
    QPushButton *m_change;
    QPushButton *m_cancelButton;
    std::shared_ptr<std::atomic_bool> m_cancel; ///< of the change that is under way
};

} // namespace traject::ui
