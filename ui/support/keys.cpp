// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/support/keys.h"

#include "ui/support/listlook.h"

#include <QAbstractItemView>
#include <QFocusEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QTabWidget>

namespace traject::ui {

namespace {

void turn(QTabWidget *tabs, int by)
{
    const int count = tabs->count();
    for (int at = 1; at <= count; ++at) {
        const int tab = (tabs->currentIndex() + by * at + count * at) % count;
        if (tabs->isTabEnabled(tab)) {
            tabs->setCurrentIndex(tab);
            tabs->currentWidget()->setFocus();
            return;
        }
    }
}

class FocusLead final : public QObject
{
public:
    FocusLead(QWidget *place, const std::function<QWidget *()> &target)
        : QObject(place)
        , m_target(target)
    {
        place->installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::FocusIn)
            return QObject::eventFilter(watched, event);
        m_target()->setFocus(static_cast<QFocusEvent *>(event)->reason());
        return true;
    }

private:
    std::function<QWidget *()> m_target;
};

} // namespace

void onKey(QWidget *place, const QKeySequence &key, const std::function<void()> &act)
{
    auto *shortcut = new QShortcut(key, place);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(shortcut, &QShortcut::activated, place, act);
}

void turnTabsByKey(QWidget *place, QTabWidget *tabs)
{
    onKey(place, QKeySequence(Qt::CTRL | Qt::Key_PageUp), [tabs] { turn(tabs, -1); });
    onKey(place, QKeySequence(Qt::CTRL | Qt::Key_PageDown), [tabs] { turn(tabs, 1); });
}

void goToListByKey(QLineEdit *search, QAbstractItemView *list)
{
    const auto go = [list] {
        if (!list->currentIndex().isValid() && list->model()->rowCount() > 0)
            chooseRow(*list, list->model()->index(0, 0));
        list->setFocus();
    };
    QObject::connect(search, &QLineEdit::returnPressed, list, go);
    onKey(search, QKeySequence(Qt::Key_Down), go);
}

void leadFocus(QWidget *place, QWidget *target)
{
    leadFocus(place, [target] { return target; });
}

void leadFocus(QWidget *place, const std::function<QWidget *()> &target)
{
    new FocusLead(place, target);
}

} // namespace traject::ui
