// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/startdialog.h"

#include "core/service/caseload.h"
#include "ui/dialogs/createform.h"
#include "ui/dialogs/unlockform.h"
#include "ui/support/errortext.h"
#include "ui/support/icons.h"
#include "ui/support/layout.h"
#include "ui/support/preferences.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace traject::ui {

namespace {

enum PageIndex { WelcomePage, UnlockPage, CreatePage };

} // namespace

StartDialog::StartDialog(const Environment &environment, const OnOpened &onOpened, QWidget *parent)
    : QDialog(parent)
    , m_environment(environment)
    , m_onOpened(onOpened)
    , m_pages(new QStackedWidget)
{
    setObjectName(QStringLiteral("startDialog"));
    setWindowTitle(tr("Trajectwijzer"));
    m_pages->addWidget(makeWelcome());
    m_pages->addWidget(makeUnlock());
    m_pages->addWidget(makeCreate());
    auto *layout = new QVBoxLayout(this);
    setPageMargins(layout);
    layout->addWidget(m_pages);
    fillRecent();
    setMinimumWidth(textWidth(this, 80));
}

QWidget *StartDialog::makeWelcome()
{
    auto *page = new QWidget;
    auto *logo = new QLabel;
    const int size = fontMetrics().height() * 4;
    logo->setPixmap(icon(QStringLiteral("program")).pixmap(size, size));
    auto *title = makeTitle(tr("Trajectwijzer"));
    auto *hint
        = makeHint(tr("The desk of the trajectory counsellor: one encrypted file on your own "
                      "computer."));
    auto *words = new QVBoxLayout;
    words->addStretch();
    words->addWidget(title);
    words->addWidget(hint);
    words->addStretch();
    auto *header = new QHBoxLayout;
    header->addWidget(logo);
    header->addSpacing(fontMetrics().height() / 2);
    header->addLayout(words, 1);

    m_recent = named(new QListWidget, QStringLiteral("recentFiles"), tr("Recent caseloads"));
    m_recent->setSpacing(fontMetrics().height() / 5);
    m_noRecent = makeHint(tr("No caseload was opened on this computer yet. Create one, or open a "
                             "file that ends in .traject."));
    auto *recentLabel = new QLabel(tr("&Recent caseloads"));
    recentLabel->setBuddy(m_recent);
    m_openRecent = named(new QPushButton(tr("&Open")), QStringLiteral("openRecent"),
                         tr("Open the chosen caseload"));
    auto *openFile = named(new QPushButton(tr("Open another &file…")), QStringLiteral("openFile"),
                           tr("Open another file"));
    auto *createFile = named(new QPushButton(tr("&New caseload…")), QStringLiteral("createFile"),
                             tr("New caseload"));
    openFile->setAutoDefault(false);
    createFile->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(createFile);
    buttons->addWidget(openFile);
    buttons->addStretch();
    buttons->addWidget(m_openRecent);

    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addLayout(header);
    layout->addWidget(recentLabel);
    layout->addWidget(m_recent, 1);
    layout->addWidget(m_noRecent, 1, Qt::AlignTop);
    layout->addLayout(buttons);

    const auto openCurrent = [this] {
        if (m_recent->currentItem() != nullptr)
            showUnlock(m_recent->currentItem()->data(Qt::UserRole).toString());
    };
    connect(m_recent, &QListWidget::itemActivated, this, openCurrent);
    connect(m_openRecent, &QPushButton::clicked, this, openCurrent);
    connect(openFile, &QPushButton::clicked, this, &StartDialog::chooseFile);
    connect(createFile, &QPushButton::clicked, this, &StartDialog::chooseNewFile);
    return page;
}

QWidget *StartDialog::makeBackButton()
{
    auto *back = new QPushButton(tr("‹ &Back"));
    back->setAccessibleName(tr("Back"));
    back->setAutoDefault(false);
    connect(back, &QPushButton::clicked, this, [this] {
        fillRecent();
        showPage(WelcomePage);
    });
    return back;
}

QWidget *StartDialog::makeUnlock()
{
    auto *page = new QWidget;
    m_unlockTitle = makeTitle({});
    m_unlockTitle->setTextFormat(Qt::PlainText);
    m_unlockPath = makeHint({});
    m_unlockPath->setTextFormat(Qt::PlainText);
    m_unlockForm = new UnlockForm(tr("&Open"), m_environment);
    m_backups = named(new QPushButton(tr("Show the back&ups")), QStringLiteral("showBackups"),
                      tr("Show the folder with the backups"));
    m_backups->setAutoDefault(false);
    m_backups->setVisible(false);
    auto *back = makeBackButton();
    back->setObjectName(QStringLiteral("unlockBack"));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(back, 0, Qt::AlignLeft);
    layout->addWidget(m_unlockTitle);
    layout->addWidget(m_unlockPath);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(m_unlockForm);
    layout->addWidget(m_backups, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_unlockForm, &UnlockForm::submitted, this, &StartDialog::unlock);
    connect(m_backups, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(Caseload::backupFolder(m_path)));
    });
    return page;
}

QWidget *StartDialog::makeCreate()
{
    auto *page = new QWidget;
    m_createPath = makeHint({});
    m_createPath->setTextFormat(Qt::PlainText);
    m_createForm = new CreateForm;
    auto *back = makeBackButton();
    back->setObjectName(QStringLiteral("createBack"));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(back, 0, Qt::AlignLeft);
    layout->addWidget(makeTitle(tr("New caseload")));
    layout->addWidget(m_createPath);
    layout->addWidget(m_createForm);
    layout->addStretch();
    connect(m_createForm, &CreateForm::submitted, this, &StartDialog::create);
    return page;
}

void StartDialog::showPage(int page)
{
    m_pages->setCurrentIndex(page);
    if (page == WelcomePage)
        focusRecent();
    fit();
}

void StartDialog::focusRecent()
{
    m_openRecent->setDefault(true);
    m_recent->setFocus();
}

void StartDialog::fit()
{
    const int wanted = qMax(width(), textWidth(this, 80));
    setMinimumHeight(layout()->totalHeightForWidth(wanted));
    if (width() < wanted)
        resize(wanted, minimumHeight());
}

void StartDialog::showEvent(QShowEvent *event)
{
    fit();
    if (m_pages->currentIndex() == WelcomePage)
        focusRecent();
    QDialog::showEvent(event);
}

void StartDialog::fillRecent()
{
    m_recent->clear();
    for (const QString &path : recentFiles(m_environment.settings)) {
        const QFileInfo file(path);
        auto *item = new QListWidgetItem(
            QStringLiteral("%1\n%2").arg(file.completeBaseName(), file.absolutePath()));
        item->setData(Qt::UserRole, path);
        item->setToolTip(path);
        m_recent->addItem(item);
    }
    const bool some = m_recent->count() > 0;
    m_recent->setVisible(some);
    m_noRecent->setVisible(!some);
    m_openRecent->setEnabled(some);
    if (some)
        m_recent->setCurrentRow(0);
}

void StartDialog::chooseFile()
{
    m_environment.fileDialogs.openFile(this, tr("Open caseload"),
                                       tr("Caseloads (*.traject);;All files (*)"),
                                       [this](const QString &path) { showUnlock(path); });
}

void StartDialog::chooseNewFile()
{
    m_environment.fileDialogs.saveFile(
        this, tr("New caseload"), tr("caseload") + QStringLiteral(".traject"),
        tr("Caseloads (*.traject)"), [this](const QString &path) { showCreate(path); });
}

void StartDialog::showUnlock(const QString &path)
{
    m_path = path;
    m_unlockTitle->setText(QFileInfo(path).completeBaseName());
    m_unlockPath->setText(QFileInfo(path).absolutePath());
    m_backups->setVisible(false);
    m_unlockForm->begin(path);
    showPage(UnlockPage);
    m_unlockForm->focusField();
}

void StartDialog::showCreate(const QString &path)
{
    m_path = path;
    m_createPath->setText(path);
    m_createForm->reset();
    showPage(CreatePage);
    m_createForm->focusField();
}

void StartDialog::openWith(const QString &path, const QString &passphrase)
{
    showUnlock(path);
    unlock(passphrase);
}

void StartDialog::unlock(const QString &passphrase)
{
    m_unlockForm->setBusy(true);
    setCursor(Qt::BusyCursor);
    // A moment later, so that "Opening…" stands on the screen while the key is derived.
    QTimer::singleShot(20, this, [this, passphrase] {
        finish(Caseload::open(m_path, passphrase, m_environment.clock), passphrase);
    });
}

void StartDialog::create(const QString &passphrase)
{
    m_createForm->setBusy(true);
    setCursor(Qt::BusyCursor);
    QTimer::singleShot(20, this, [this, passphrase] {
        finish(Caseload::create(m_path, passphrase, m_environment.clock), passphrase);
    });
}

void StartDialog::finish(Result<std::unique_ptr<Caseload>> caseload, const QString &passphrase)
{
    unsetCursor();
    m_createForm->setBusy(false);
    if (!caseload) {
        showFailure(caseload.error());
        return;
    }
    rememberFile(m_environment.settings, m_path);
    m_unlockForm->succeed();
    m_createForm->reset();
    accept();
    m_onOpened(std::move(*caseload), passphrase);
}

void StartDialog::showFailure(const Error &error)
{
    if (m_pages->currentIndex() != UnlockPage) {
        m_environment.messages.showError(this, tr("No caseload created"), errorText(error));
        return;
    }
    m_unlockForm->refuse(errorText(error), error.code == ErrorCode::WrongKey);
    m_backups->setVisible((error.code == ErrorCode::Damaged || error.code == ErrorCode::WrongKey)
                          && QFileInfo::exists(Caseload::backupFolder(m_path)));
    if (error.code == ErrorCode::FileMissing)
        forgetFile(m_environment.settings, m_path);
}

} // namespace traject::ui
