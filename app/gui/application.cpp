// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/gui/application.h"

#include "app/gui/idlewatch.h"
#include "core/service/caseload.h"
#include "ui/dialogs/passphrasedialog.h"
#include "ui/dialogs/startdialog.h"
#include "ui/mainwindow.h"
#include "ui/print/pdf.h"
#include "ui/support/errortext.h"
#include "ui/support/icons.h"
#include "ui/support/preferences.h"

#include <QApplication>
#include <QFileInfo>

namespace traject {

Application::Application(QApplication &application, std::unique_ptr<SessionWatch> session)
    : m_application(application)
    , m_settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Trajectwijzer"),
                 QStringLiteral("Trajectwijzer"))
    , m_environment{m_clock, m_messages, m_fileDialogs, m_settings}
    , m_idle(new IdleWatch(this))
    , m_session(std::move(session))
{
    loadTranslations();
    applyPreferences();
    QApplication::setWindowIcon(ui::icon(QStringLiteral("program")));
    connect(m_idle, &IdleWatch::idle, this, &Application::lock);
    connect(m_session.get(), &SessionWatch::hideRequested, this, &Application::lock);
    // What a run that was killed left in clear.
    DocumentCopies::eraseLeftovers(DocumentCopies::standardFolder());
}

Application::~Application()
{
    // The lock last: it puts back on the screen what is still there.
    m_window.reset();
    delete m_start;
    m_lockScreen.reset();
}

void Application::loadTranslations()
{
    // English is the language of the sources; its translation holds the plural forms.
    const QString language = ui::Preferences::read(m_settings).language;
    if (m_translator.load(QStringLiteral(":/i18n/trajectwijzer_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&m_translator);
    if (m_qtTranslator.load(QStringLiteral(":/i18n/qtbase_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&m_qtTranslator);
    QLocale::setDefault(language == QLatin1String("nl") ? QLocale(QLocale::Dutch, QLocale::Belgium)
                                                        : QLocale(QLocale::English));
}

void Application::applyPreferences()
{
    const ui::Preferences preferences = ui::Preferences::read(m_settings);
    ui::applyTheme(m_application, preferences.colorScheme, preferences.textSizePercent);
    m_idle->setMinutes(preferences.lockAfterMinutes);
}

void Application::start(const StartOptions &options)
{
    if (const auto fonts = print::registerFonts(); !fonts)
        m_messages.showError(nullptr, QStringLiteral("Trajectwijzer"),
                             ui::errorText(fonts.error()));
    if (options.file.isEmpty()) {
        showStart();
        return;
    }
    ui::StartDialog *dialog = makeStartDialog();
    dialog->show();
    const QString path = QFileInfo(options.file).absoluteFilePath();
    if (options.passphrase.isEmpty())
        dialog->showUnlock(path);
    else
        dialog->openWith(path, options.passphrase);
}

ui::StartDialog *Application::makeStartDialog()
{
    delete m_start;
    m_start = new ui::StartDialog(m_environment,
                                  [this](std::unique_ptr<Caseload> caseload, const QString &) {
                                      takeOver(std::move(caseload));
                                  });
    m_start->setWindowModality(Qt::ApplicationModal);
    return m_start;
}

void Application::showStart()
{
    makeStartDialog()->show();
}

void Application::takeOver(std::unique_ptr<Caseload> caseload)
{
    closeCaseload();
    m_caseload = std::move(caseload);
    m_window = std::make_unique<ui::MainWindow>(*m_caseload, m_environment);
    ui::MainWindow *window = m_window.get();
    connect(window, &ui::MainWindow::newCaseloadRequested, this, [this] {
        showStart();
        m_start->chooseNewFile();
    });
    connect(window, &ui::MainWindow::openCaseloadRequested, this, &Application::showStart);
    connect(window, &ui::MainWindow::recentRequested, this, &Application::openRecent);
    // Later, because the window is still in the middle of its menu.
    connect(
        window, &ui::MainWindow::closeCaseloadRequested, this,
        [this] {
            showStart();
            closeCaseload();
        },
        Qt::QueuedConnection);
    connect(window, &ui::MainWindow::lockRequested, this, &Application::lock);
    connect(window, &ui::MainWindow::passphraseRequested, this, &Application::changePassphrase);
    connect(window, &ui::MainWindow::preferencesChanged, this, &Application::applyPreferences);
    window->show();
    window->offerPendingDrafts();
}

void Application::closeCaseload()
{
    m_window.reset();
    m_lockScreen.reset(); // a start dialog that waited behind it appears
    if (!m_caseload)
        return;
    const auto closed = m_caseload->close();
    m_caseload.reset();
    if (!closed)
        m_messages.showError(m_start, tr("No backup made"),
                             tr("The caseload is closed and safe, but its backup could not be "
                                "made.")
                                 + QStringLiteral("\n\n") + ui::errorText(closed.error()));
}

void Application::openRecent(const QString &path)
{
    if (QFileInfo(path) == QFileInfo(m_caseload->path()))
        return;
    ui::StartDialog *dialog = makeStartDialog();
    dialog->show();
    dialog->showUnlock(path);
}

void Application::lock()
{
    if (m_window && (m_window->isVisible() || (m_lockScreen && m_lockScreen->isLocked()))) {
        if (!m_lockScreen) {
            m_lockScreen = std::make_unique<ui::LockScreen>(
                [this](const QString &typed) { return m_caseload->passphrase().matches(typed); },
                m_environment, m_caseload->path());
            // Later, because it closes the window whose button was clicked.
            connect(m_lockScreen.get(), &ui::LockScreen::quitRequested, this,
                    &Application::quitFromLock, Qt::QueuedConnection);
        }
        m_lockScreen->lock();
        QGuiApplication::sync(); // the windows are gone from the screen
        m_caseload->documents().putCopiesAway();
    }
    m_session->contentsHidden();
}

void Application::quitFromLock(bool warned)
{
    if (!warned && m_window->hasUnsavedChanges()) {
        m_lockScreen->warnOfUnsavedChanges();
        return;
    }
    QCoreApplication::exit();
}

void Application::changePassphrase()
{
    auto *dialog
        = new ui::PassphraseDialog(m_caseload->passphrase(), m_environment, m_window.get());
    connect(
        dialog, &ui::PassphraseDialog::caseloadLost, this,
        [this] {
            showStart();
            closeCaseload();
        },
        Qt::QueuedConnection);
    dialog->open();
}

} // namespace traject
