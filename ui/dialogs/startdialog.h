// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "ui/support/environment.h"

#include <QDialog>

#include <functional>
#include <memory>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace traject {
class Caseload;
}

namespace traject::ui {

class CreateForm;
class UnlockForm;

/// How the program begins: recent caseloads, open one with its passphrase, or create one.
///
/// The caseload belongs to the thread of the window (its database connection may not change
/// threads), so that the key is derived here too: a fifth of a second, during which the button
/// says "Opening…". It is painted before the work begins.
class StartDialog : public QDialog
{
    Q_OBJECT
public:
    /// Takes over the caseload that was opened or created, with its passphrase.
    using OnOpened
        = std::function<void(std::unique_ptr<Caseload> caseload, const QString &passphrase)>;

    StartDialog(const Environment &environment, const OnOpened &onOpened,
                QWidget *parent = nullptr);

    /// Asks for the passphrase of this file at once.
    void showUnlock(const QString &path);
    /// Asks where to create a caseload.
    void chooseNewFile();
    /// Asks which file to open.
    void chooseFile();
    /// Opens without asking; on failure the dialog shows why.
    void openWith(const QString &path, const QString &passphrase);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeWelcome();
    QWidget *makeUnlock();
    QWidget *makeCreate();
    QWidget *makeBackButton();
    void fillRecent();
    void showPage(int page);
    void focusRecent();
    /// Makes the window high enough for the wrapped texts of its pages.
    void fit();
    void showCreate(const QString &path);
    void unlock(const QString &passphrase);
    void create(const QString &passphrase);
    void finish(Result<std::unique_ptr<Caseload>> caseload, const QString &passphrase);
    void showFailure(const Error &error);

    Environment m_environment;
    OnOpened m_onOpened;
    QString m_path;
    QStackedWidget *m_pages;
    QListWidget *m_recent = nullptr;
    QLabel *m_noRecent = nullptr;
    QPushButton *m_openRecent = nullptr;
    QLabel *m_unlockTitle = nullptr;
    QLabel *m_unlockPath = nullptr;
    QLabel *m_createPath = nullptr;
    UnlockForm *m_unlockForm = nullptr;
    CreateForm *m_createForm = nullptr;
    QPushButton *m_backups = nullptr;
};

} // namespace traject::ui
