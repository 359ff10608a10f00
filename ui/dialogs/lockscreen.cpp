// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/lockscreen.h"

#include "ui/dialogs/unlockform.h"
#include "ui/support/layout.h"

#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace traject::ui {

LockScreen::LockScreen(const std::function<bool(const QString &)> &isRight, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::CustomizeWindowHint | Qt::WindowTitleHint)
    , m_isRight(isRight)
    , m_form(new UnlockForm(tr("&Unlock")))
{
    setObjectName(QStringLiteral("lockScreen"));
    setWindowTitle(tr("Locked"));
    setWindowModality(Qt::ApplicationModal);
    auto *quit = named(new QPushButton(tr("&Quit the program")), QStringLiteral("lockQuit"),
                       tr("Quit the program"));
    quit->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    setPageMargins(layout);
    layout->addWidget(makeTitle(tr("Locked")));
    layout->addWidget(makeHint(tr("Everything stands as you left it. Type the passphrase of the "
                                  "caseload to go on.")));
    layout->addWidget(m_form);
    layout->addStretch();
    layout->addWidget(quit, 0, Qt::AlignLeft);
    setMinimumWidth(textWidth(this, 60));
    connect(m_form, &UnlockForm::submitted, this, &LockScreen::unlock);
    connect(quit, &QPushButton::clicked, this, &LockScreen::quitRequested);
}

LockScreen::~LockScreen()
{
    qDeleteAll(m_curtains);
}

void LockScreen::lock()
{
    if (isVisible())
        return;
    drawCurtains();
    m_form->reset();
    show();
    m_form->focusField();
}

void LockScreen::drawCurtains()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (!window->isVisible() || window == this)
            continue;
        auto *curtain = new QWidget(window);
        curtain->setObjectName(QStringLiteral("curtain"));
        curtain->setAutoFillBackground(true);
        curtain->setGeometry(window->rect());
        curtain->raise();
        curtain->show();
        m_curtains.append(curtain);
        // A window that goes takes its curtain along; one that grows must not show an edge.
        connect(curtain, &QObject::destroyed, this,
                [this, curtain] { m_curtains.removeOne(curtain); });
        window->installEventFilter(this);
    }
}

bool LockScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        for (QWidget *curtain : std::as_const(m_curtains)) {
            if (curtain->parent() == watched)
                curtain->setGeometry(curtain->parentWidget()->rect());
        }
    }
    return QDialog::eventFilter(watched, event);
}

void LockScreen::unlock(const QString &passphrase)
{
    if (!m_isRight(passphrase)) {
        m_form->refuse(tr("This is not the passphrase of the caseload."), true);
        return;
    }
    m_form->reset();
    qDeleteAll(std::exchange(m_curtains, {}));
    hide();
}

} // namespace traject::ui
