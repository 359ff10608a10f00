// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/gui/sessionwatch.h"
#include "core/base/clock.h"
#include "ui/dialogs/lockscreen.h"
#include "ui/support/messageboxes.h"
#include "ui/support/nativefiledialogs.h"

#include <QPointer>
#include <QSettings>
#include <QTranslator>

#include <memory>

class QApplication;

namespace traject {

class Caseload;
class IdleWatch;

namespace ui {
class MainWindow;
class StartDialog;
} // namespace ui

/// What the command line of the window may say.
struct StartOptions
{
    QString file; ///< empty: the start dialog
    QString passphrase; ///< empty: ask
};

/// Builds the program: clock, settings, language, theme; then the start dialog, and the main
/// window on the caseload that was opened. One window holds one caseload; the caseload's own lock
/// keeps a second program off it.
class Application : public QObject
{
    Q_OBJECT
public:
    /// `session` tells when the computer goes to sleep or is locked.
    explicit Application(QApplication &application,
                         std::unique_ptr<SessionWatch> session = makeSessionWatch());
    ~Application() override;

    void start(const StartOptions &options);

private:
    void loadTranslations();
    void applyPreferences();
    void showStart();
    ui::StartDialog *makeStartDialog();
    void takeOver(std::unique_ptr<Caseload> caseload);
    void closeCaseload();
    void openRecent(const QString &path);
    void lock();
    void quitFromLock(bool warned);
    void changePassphrase();

    QApplication &m_application;
    SystemClock m_clock;
    QSettings m_settings;
    ui::MessageBoxes m_messages;
    ui::NativeFileDialogs m_fileDialogs;
    ui::Environment m_environment;
    QTranslator m_translator;
    QTranslator m_qtTranslator;
    IdleWatch *m_idle;
    std::unique_ptr<SessionWatch> m_session;
    QPointer<ui::StartDialog> m_start;
    // In this order, so that the window goes before its caseload.
    std::unique_ptr<Caseload> m_caseload;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::LockScreen> m_lockScreen;
};

} // namespace traject
