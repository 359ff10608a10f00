// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/windowwalk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSet>
#include <QTabBar>
#include <QTabWidget>
#include <QTextEdit>
#include <QToolButton>

namespace traject::test {

namespace {

constexpr QChar mark(u'\u2691');

/// Words of a text that a translator would have marked: some letters outside of placeholders.
bool hasWords(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("\\p{L}{2,}"));
    return word.match(text).hasMatch();
}

} // namespace

bool isInner(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return widget->objectName().startsWith(QLatin1String("qt_"))
        || qobject_cast<const QHeaderView *>(widget) || qobject_cast<const QScrollBar *>(widget)
        || qobject_cast<const QTabBar *>(widget) || qobject_cast<const QAbstractSpinBox *>(parent)
        || (qobject_cast<const QComboBox *>(parent) && qobject_cast<const QLineEdit *>(widget))
        || (qobject_cast<const QLineEdit *>(parent) && qobject_cast<const QToolButton *>(widget))
        || qobject_cast<const QTabBar *>(parent) || qobject_cast<const QHeaderView *>(parent)
        || widget->inherits("QTableCornerButton") || widget->inherits("QComboBoxPrivateContainer")
        || widget->inherits("QComboBoxListView");
}

bool isActionable(const QWidget *widget)
{
    if (isInner(widget))
        return false;
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QAbstractItemView *>(widget)
        || qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
        || qobject_cast<const QTabWidget *>(widget)
        || ((widget->focusPolicy() & Qt::TabFocus) != 0 && !qobject_cast<const QLabel *>(widget)
            && widget->focusProxy() == nullptr);
}

QString called(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *each = widget; each != nullptr; each = each->parentWidget()) {
        if (!each->objectName().isEmpty() && !each->objectName().startsWith(QLatin1String("qt_")))
            path.prepend(each->objectName());
    }
    return QStringLiteral("%1 in %2")
        .arg(QLatin1String(widget->metaObject()->className()), path.join(u'/'));
}

QList<QWidget *> visibleChildren(const QWidget &window)
{
    QList<QWidget *> visible;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == &window)
            visible.append(widget);
    }
    return visible;
}

QStringList namingProblems(const QWidget &window)
{
    QStringList problems;
    QSet<QString> seen;
    for (const QWidget *widget : visibleChildren(window)) {
        if (!isActionable(widget))
            continue;
        if (widget->objectName().isEmpty())
            problems.append(QStringLiteral("no object name: ") + called(widget));
        else if (seen.contains(widget->objectName()))
            problems.append(QStringLiteral("object name twice: ") + called(widget));
        seen.insert(widget->objectName());
        if (widget->accessibleName().isEmpty())
            problems.append(QStringLiteral("no accessible name: ") + called(widget));
    }
    return problems;
}

QStringList tabProblems(QWidget &window)
{
    QSet<const QWidget *> reached;
    const QWidget *at = &window;
    do {
        reached.insert(at);
        at = at->nextInFocusChain();
    } while (at != nullptr && at != &window && !reached.contains(at));
    QStringList problems;
    if (at != &window)
        problems.append(QStringLiteral("the tab chain does not come back"));
    for (const QWidget *widget : visibleChildren(window)) {
        if (isActionable(widget) && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus) != 0 && !reached.contains(widget))
            problems.append(QStringLiteral("not in the tab chain: ") + called(widget));
        // What can be clicked must be reached by keyboard too.
        if (isActionable(widget) && qobject_cast<const QPushButton *>(widget)
            && (widget->focusPolicy() & Qt::TabFocus) == 0)
            problems.append(QStringLiteral("not by keyboard: ") + called(widget));
    }
    return problems;
}

QStringList clippingProblems(const QWidget &window)
{
    QStringList problems;
    const auto tell = [&](const QWidget *widget, const QString &text) {
        problems.append(QStringLiteral("clipped: “%1”, %2").arg(text, called(widget)));
    };
    for (const QWidget *widget : visibleChildren(window)) {
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (label->text().isEmpty())
                continue;
            const bool narrow
                = !label->wordWrap() && label->width() < label->minimumSizeHint().width();
            const int needed = label->wordWrap() ? label->heightForWidth(label->width())
                                                 : label->minimumSizeHint().height();
            if ((narrow && label->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored)
                || label->height() < needed)
                tell(label, label->text());
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            if (!isInner(button) && !button->text().isEmpty()
                && (button->width() < button->minimumSizeHint().width()
                    || button->height() < button->minimumSizeHint().height()))
                tell(button, button->text());
        } else if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
            if (!isInner(line) && line->height() < line->minimumSizeHint().height())
                tell(line, line->text());
        }
    }
    return problems;
}

QString MarkingTranslator::translate(const char *context, const char *source,
                                     const char *disambiguation, int n) const
{
    Q_UNUSED(context)
    Q_UNUSED(disambiguation)
    Q_UNUSED(n)
    return mark + QString::fromUtf8(source);
}

QStringList untranslatedTexts(const QWidget &window, const QStringList &data)
{
    QStringList problems;
    const auto check = [&](const QString &text, const QWidget *widget) {
        if (!hasWords(text) || text.contains(mark))
            return;
        const bool known = std::any_of(data.cbegin(), data.cend(), [&](const QString &each) {
            return !each.isEmpty() && text.contains(each);
        });
        if (!known)
            problems.append(QStringLiteral("not through tr(): “%1”, %2").arg(text, called(widget)));
    };
    check(window.windowTitle(), &window);
    for (const QWidget *widget : visibleChildren(window)) {
        if (isInner(widget))
            continue;
        check(widget->toolTip(), widget);
        if (isActionable(widget))
            check(widget->accessibleName(), widget);
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            check(label->text(), label);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            check(button->text(), button);
        else if (const auto *box = qobject_cast<const QGroupBox *>(widget))
            check(box->title(), box);
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            check(line->placeholderText(), line);
        else if (const auto *tabs = qobject_cast<const QTabWidget *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                check(tabs->tabText(tab), tabs);
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
            for (int column = 0; view->model() && column < view->model()->columnCount(); ++column)
                check(view->model()->headerData(column, Qt::Horizontal).toString(), view);
        }
    }
    for (const QMenu *menu : window.findChildren<QMenu *>()) {
        for (const QAction *action : menu->actions())
            check(action->text(), menu);
    }
    return problems;
}

bool noneOf(const QStringList &problems)
{
    for (const QString &problem : problems)
        qInfo().noquote() << problem;
    return problems.isEmpty();
}

} // namespace traject::test
