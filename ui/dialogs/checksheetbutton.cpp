// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/checksheetbutton.h"

#include "ui/dialogs/documentoutput.h"
#include "ui/support/layout.h"

#include <QFileInfo>
#include <QMenu>

namespace traject::ui {

CheckSheetButton::CheckSheetButton(const Environment &environment,
                                   std::function<documents::Document()> sheet, QWidget *parent)
    : QPushButton(tr("Check s&heet"), parent)
    , m_environment(environment)
    , m_sheet(std::move(sheet))
{
    named(this, QStringLiteral("checkSheet"), tr("Check sheet"));
    setToolTip(tr("One page with all findings, their rules and sources"));
    auto *menu = named(new QMenu(this), QStringLiteral("checkSheetMenu"), accessibleName());
    QAction *print = menu->addAction(tr("&Print…"));
    print->setObjectName(QStringLiteral("checkSheetPrint"));
    QAction *save = menu->addAction(tr("&Save as PDF…"));
    save->setObjectName(QStringLiteral("checkSheetSave"));
    setMenu(menu);
    setAutoDefault(false);
    setMinimumWidth(sizeHint().width() + textWidth(this, 2)); // styles forget the menu's arrow
    connect(print, &QAction::triggered, this,
            [this] { printDocument(m_sheet(), m_environment, this); });
    connect(save, &QAction::triggered, this, &CheckSheetButton::save);
}

void CheckSheetButton::save()
{
    const QString name
        = m_number.isEmpty() ? tr("check-sheet") : tr("%1-check-sheet").arg(m_number);
    savePdfAs(m_sheet(), name, m_environment, this, [this](const QString &path) {
        m_environment.messages.showInformation(
            this, tr("Saved"), tr("The PDF is saved as %1.").arg(QFileInfo(path).fileName()));
    });
}

} // namespace traject::ui
