// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/lockscreen.h"

#include "ui/dialogs/unlockform.h"
#include "ui/support/layout.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace traject::ui {

namespace {

/// Only what is ours: another program's text is none of our business.
void clearOwnClipboard()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->ownsClipboard())
        clipboard->clear(QClipboard::Clipboard);
    if (clipboard->supportsSelection() && clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
}

} // namespace

LockScreen::LockScreen(const std::function<bool(const QString &)> &isRight,
                       const Environment &environment, const QString &path, QWidget *parent)
    : QDialog(parent, Qt::Window | Qt::CustomizeWindowHint | Qt::WindowTitleHint)
    , m_isRight(isRight)
    , m_path(path)
    , m_form(new UnlockForm(tr("&Unlock"), environment))
    , m_warning(new QLabel(tr("Changes that have not been saved are lost when you quit now.")))
    , m_quit(named(new QPushButton, QStringLiteral("lockQuit"), tr("Quit the program")))
{
    setObjectName(QStringLiteral("lockScreen"));
    setWindowTitle(tr("Trajectwijzer – locked"));
    setWindowModality(Qt::ApplicationModal);
    m_quit->setAutoDefault(false);
    m_warning->setObjectName(QStringLiteral("lockWarning"));
    m_warning->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    setPageMargins(layout);
    layout->addWidget(makeTitle(tr("Locked")));
    layout->addWidget(makeHint(tr("Everything stands as you left it. Type the passphrase of the "
                                  "caseload to go on.")));
    layout->addWidget(m_form);
    layout->addStretch();
    layout->addWidget(m_warning);
    layout->addWidget(m_quit, 0, Qt::AlignLeft);
    setMinimumWidth(textWidth(this, 60));
    showWarning(false);
    connect(m_form, &UnlockForm::submitted, this, &LockScreen::unlock);
    connect(m_quit, &QPushButton::clicked, this,
            [this] { Q_EMIT quitRequested(!m_warning->isHidden()); });
}

LockScreen::~LockScreen()
{
    if (isLocked())
        m_windows.restore();
}

void LockScreen::lock()
{
    if (isLocked())
        return;
    const QWidget *active = QApplication::activeWindow();
    const QRect place = active != nullptr ? active->window()->frameGeometry() : QRect();
    // First the windows go, so that no picture of the screen has both.
    m_windows.hideAll(this);
    clearOwnClipboard();
    showWarning(false);
    m_form->begin(m_path);
    adjustSize();
    if (place.isValid())
        move(place.center() - rect().center());
    show();
    raise();
    activateWindow();
    m_form->focusField();
}

void LockScreen::showWarning(bool shown)
{
    m_warning->setVisible(shown);
    m_quit->setText(shown ? tr("&Quit without saving") : tr("&Quit the program"));
    m_quit->setAccessibleName(m_quit->text().remove(u'&'));
}

void LockScreen::warnOfUnsavedChanges()
{
    showWarning(true);
}

void LockScreen::unlock(const QString &passphrase)
{
    if (!m_isRight(passphrase)) {
        m_form->refuse(tr("This is not the passphrase of the caseload."), true);
        return;
    }
    m_form->succeed();
    m_windows.restore();
    hide();
    Q_EMIT unlocked();
}

} // namespace traject::ui
