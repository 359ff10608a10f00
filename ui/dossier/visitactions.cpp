// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dossier/visitactions.h"

#include "ui/dossier/visitdesk.h"
#include "ui/support/layout.h"
#include "ui/widgets/flowlayout.h"

#include <QAction>
#include <QPushButton>
#include <QTreeView>

namespace traject::ui {

VisitActions::VisitActions(const QString &name, QTreeView &view, const Current &current,
                           VisitDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_current(current)
    , m_desk(desk)
{
    setObjectName(name + QStringLiteral("Actions"));
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins({});
    m_hold = add(tr("Held…"), name + QStringLiteral("Hold"), QKeySequence(Qt::CTRL | Qt::Key_G));
    m_move = add(tr("&Move…"), name + QStringLiteral("Move"), QKeySequence(Qt::Key_F2));
    m_skip = add(tr("S&kip…"), name + QStringLiteral("Skip"), {});
    m_reopen = add(tr("Open again"), name + QStringLiteral("Reopen"), {});
    m_remove
        = add(tr("Remove v&isit"), name + QStringLiteral("Remove"), QKeySequence(Qt::Key_Delete));
    const auto on = [this](QAction *action, void (VisitDesk::*act)(const VisitListItem &)) {
        connect(action, &QAction::triggered, this, [this, act] {
            if (const VisitListItem *item = m_current())
                (m_desk.*act)(VisitListItem(*item)); // the list may be read again meanwhile
        });
    };
    on(m_hold, &VisitDesk::hold);
    on(m_move, &VisitDesk::move);
    on(m_skip, &VisitDesk::skip);
    on(m_reopen, &VisitDesk::reopen);
    on(m_remove, &VisitDesk::remove);
    view.setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this,
            &VisitActions::update);
    connect(view.model(), &QAbstractItemModel::modelReset, this, &VisitActions::update);
    update();
}

QAction *VisitActions::add(const QString &text, const QString &name, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name + QStringLiteral("Action"));
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view.addAction(action);
    QPushButton *button = addButton(text, name);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    if (!shortcut.isEmpty())
        button->setToolTip(shortcut.toString(QKeySequence::NativeText));
    return action;
}

QPushButton *VisitActions::addButton(const QString &text, const QString &objectName)
{
    auto *button = named(new QPushButton(text), objectName, QString(text).remove(u'&'));
    layout()->addWidget(button);
    return button;
}

void VisitActions::update()
{
    const VisitListItem *item = m_current();
    const bool isOpen = item != nullptr && item->visit.isOpen();
    for (QAction *action : {m_hold, m_move, m_skip})
        action->setEnabled(isOpen);
    m_reopen->setEnabled(item != nullptr && !isOpen);
    // One of the rhythm would come back with the next plan: it is skipped, with its reason.
    m_remove->setEnabled(isOpen && !item->visit.proposedOn);
}

} // namespace traject::ui
