// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

#include <functional>

namespace traject::ui {

class UnlockForm;

/// Hides the program's windows until the passphrase is typed again. The caseload stays open
/// behind it, with whatever was half-typed. A curtain lies over each visible window, and this
/// dialog is modal to the whole program.
class LockScreen : public QDialog
{
    Q_OBJECT
public:
    /// `isRight` compares a passphrase with that of the open caseload.
    LockScreen(const std::function<bool(const QString &)> &isRight, QWidget *parent);
    ~LockScreen() override;

    void lock();

Q_SIGNALS:
    /// The user would rather leave than unlock.
    void quitRequested();

protected:
    /// Neither Esc nor the window's cross unlocks.
    void reject() override { }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void drawCurtains();
    void unlock(const QString &passphrase);

    std::function<bool(const QString &)> m_isRight;
    UnlockForm *m_form;
    QList<QWidget *> m_curtains;
};

} // namespace traject::ui
