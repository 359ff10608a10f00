// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dialogs/hiddenwindows.h"
#include "ui/support/environment.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;

namespace traject::ui {

class UnlockForm;

/// Takes the program's windows off the screen until the passphrase is typed again. The caseload
/// stays open, with whatever was half-typed. What the program put on the clipboard is cleared.
/// This window tells nothing of the caseload, not even its name.
class LockScreen : public QDialog
{
    Q_OBJECT
public:
    /// `isRight` compares a passphrase with that of the open caseload, which lies at `path`.
    LockScreen(const std::function<bool(const QString &)> &isRight, const Environment &environment,
               const QString &path, QWidget *parent = nullptr);
    ~LockScreen() override; ///< puts the windows back

    void lock();
    [[nodiscard]] bool isLocked() const { return m_windows.isHiding(); }
    /// Before quitting: says that changes that were not saved would be lost. The next click on the
    /// button quits.
    void warnOfUnsavedChanges();

Q_SIGNALS:
    /// The user would rather leave than unlock. `warned`: after warnOfUnsavedChanges().
    void quitRequested(bool warned);
    void unlocked();

protected:
    /// Neither Esc nor the window's cross unlocks.
    void reject() override { }

private:
    void unlock(const QString &passphrase);
    void showWarning(bool shown);

    std::function<bool(const QString &)> m_isRight;
    QString m_path;
    UnlockForm *m_form;
    QLabel *m_warning;
    QPushButton *m_quit;
    HiddenWindows m_windows;
};

} // namespace traject::ui
