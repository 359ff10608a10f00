// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/windowkeys.h"

#include "tests/ui/windowwalk.h"

#include <QAbstractButton>
#include <QAction>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
#include <QTabBar>

namespace traject::test {

namespace {

/// A key and where it works.
struct Key
{
    QKeySequence sequence;
    QString name;
    const QWidget *place = nullptr; ///< null: the whole window
    bool alone = false; ///< not in the children of the place
};

/// Whether there is a place where both would be meant.
bool meet(const Key &one, const Key &other)
{
    const auto holds = [](const Key &outer, const Key &inner) {
        return outer.place == nullptr || outer.place == inner.place
            || (!outer.alone && inner.place != nullptr && outer.place->isAncestorOf(inner.place));
    };
    return one.sequence == other.sequence && (holds(one, other) || holds(other, one));
}

Key keyAt(const QKeySequence &sequence, const QString &name, Qt::ShortcutContext context,
          const QWidget *place)
{
    const bool narrow = context == Qt::WidgetShortcut || context == Qt::WidgetWithChildrenShortcut;
    return {sequence, name, narrow ? place : nullptr, context == Qt::WidgetShortcut};
}

/// The visible widget through which the shortcut of an action works; a menu works through the
/// button or the menu bar that opens it.
const QWidget *visiblePlace(const QAction *action)
{
    for (const QObject *object : action->associatedObjects()) {
        const auto *widget = qobject_cast<const QWidget *>(object);
        if (const auto *menu = qobject_cast<const QMenu *>(widget))
            widget = visiblePlace(menu->menuAction());
        if (widget != nullptr && widget->isVisible())
            return widget;
    }
    return nullptr;
}

QList<Key> shortcutsOf(const QWidget &window)
{
    QList<Key> keys;
    for (const QAction *action : window.findChildren<QAction *>()) {
        const QWidget *place = visiblePlace(action);
        if (place == nullptr || place->window() != &window)
            continue;
        for (const QKeySequence &sequence : action->shortcuts())
            keys.append(keyAt(sequence, action->text(), action->shortcutContext(), place));
    }
    for (const QShortcut *shortcut : window.findChildren<QShortcut *>()) {
        const auto *place = qobject_cast<const QWidget *>(shortcut->parent());
        if (place != nullptr && place->isVisible() && place->window() == &window)
            keys.append(keyAt(shortcut->key(), called(place), shortcut->context(), place));
    }
    return keys;
}

QList<Key> mnemonicsOf(const QWidget &window)
{
    QList<Key> keys;
    const auto add = [&](const QString &text) {
        const QKeySequence mnemonic = QKeySequence::mnemonic(text);
        if (!mnemonic.isEmpty())
            keys.append({mnemonic, text});
    };
    for (const QWidget *widget : visibleChildren(window)) {
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button->text());
        else if (const auto *box = qobject_cast<const QGroupBox *>(widget))
            add(box->title());
        else if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (label->buddy() != nullptr)
                add(label->text());
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                add(tabs->tabText(tab));
        } else if (const auto *menus = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *action : menus->actions())
                add(action->text());
        }
    }
    return keys;
}

} // namespace

QStringList keyProblems(const QWidget &window)
{
    QStringList problems;
    const QList<Key> keys = shortcutsOf(window) + mnemonicsOf(window);
    for (auto one = keys.cbegin(); one != keys.cend(); ++one) {
        for (auto other = one + 1; other != keys.cend(); ++other) {
            if (meet(*one, *other))
                problems.append(QStringLiteral("%1 means “%2” and “%3”")
                                    .arg(one->sequence.toString(), one->name, other->name));
        }
    }
    return problems;
}

} // namespace traject::test
