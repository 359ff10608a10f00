// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/windowaccess.h"

#include "tests/ui/windowwalk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTabWidget>
#include <QTextDocument>
#include <QTextEdit>

#include <algorithm>
#include <cmath>

namespace traject::test {

namespace {

constexpr double leastContrast = 4.5;

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

/// What is painted in an area.
struct Painted
{
    QColor behind; ///< the colour that most of it has
    double contrast = 1; ///< of what stands out most from that
};

Painted paintedIn(const QImage &picture, const QRect &area)
{
    constexpr int border = 3; // frames are not what a text stands on
    constexpr QRgb alike = 0xfff0f0f0; // the shades of one gradient
    const QRect inside
        = area.adjusted(border, border, -border, -border).intersected(picture.rect());
    QHash<QRgb, int> counts;
    QHash<QRgb, QRgb> samples;
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x) {
            const QRgb pixel = picture.pixel(x, y);
            ++counts[pixel & alike];
            samples.insert(pixel & alike, pixel);
        }
    }
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    if (most == counts.cend())
        return {};
    Painted painted{.behind = QColor(samples.value(most.key()))};
    for (const QRgb sample : std::as_const(samples))
        painted.contrast = std::max(painted.contrast, contrast(QColor(sample), painted.behind));
    return painted;
}

QString plain(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    QTextDocument document;
    document.setHtml(text);
    return document.toPlainText();
}

/// One text on the screen: where, and in which colour.
struct Written
{
    QString text;
    QRect area;
    QColor color;
};

QList<Written> writtenIn(const QAbstractItemView &view, const QWidget &window)
{
    QList<Written> texts;
    const QAbstractItemModel *model = view.model();
    if (model == nullptr)
        return texts;
    const QRect port = view.viewport()->rect();
    for (int row = 0; row < model->rowCount(view.rootIndex()); ++row) {
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
            const QModelIndex index = model->index(row, column, view.rootIndex());
            const QRect cell = view.visualRect(index);
            if (cell.top() > port.bottom())
                return texts;
            const QString text = index.data().toString();
            if (text.isEmpty() || !port.contains(cell) || !(index.flags() & Qt::ItemIsEnabled))
                continue;
            const bool selected = view.selectionModel()->isSelected(index);
            const QVariant own = index.data(Qt::ForegroundRole);
            const QColor color = selected ? view.palette().color(QPalette::HighlightedText)
                : own.isValid()           ? own.value<QBrush>().color()
                                          : view.palette().color(QPalette::Text);
            texts.append(
                {text, QRect(view.viewport()->mapTo(&window, cell.topLeft()), cell.size()), color});
        }
    }
    return texts;
}

QList<Written> writtenBy(const QWidget &widget, const QWidget &window)
{
    const QRect seen = widget.visibleRegion().boundingRect();
    if (seen.height() < widget.height()) // scrolled out of sight
        return {};
    const QRect area(widget.mapTo(&window, seen.topLeft()), seen.size());
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        return writtenIn(*view, window);
    QString text;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        text = plain(label->text());
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        text = button->text();
    else if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        text = line->text();
    if (text.isEmpty())
        return {};
    return {{text, area, widget.palette().color(widget.foregroundRole())}};
}

/// Roles that say what a control is and does.
bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::Slider:
    case QAccessible::Link:
    case QAccessible::PageTab:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
        return true;
    default:
        return false;
    }
}

bool saysNothing(QAccessible::Role role)
{
    return role == QAccessible::NoRole || role == QAccessible::Client;
}

/// Tab widgets and scroll areas are no more than their parts, which the tree has.
bool holdsParts(const QWidget *widget)
{
    return qobject_cast<const QTabWidget *>(widget) || qobject_cast<const QScrollArea *>(widget);
}

void walkTree(QAccessibleInterface &node, QStringList &problems)
{
    const QAccessible::State state = node.state();
    const QWidget *widget = qobject_cast<QWidget *>(node.object());
    if (state.invisible || (widget != nullptr && !widget->isVisible()))
        return;
    const bool inner = widget != nullptr && isInner(widget);
    const QString name = node.text(QAccessible::Name);
    if (!inner && isControl(node.role()) && name.isEmpty())
        problems.append(QStringLiteral("without a name in the tree: role %1, %2")
                            .arg(node.role())
                            .arg(widget != nullptr ? called(widget) : QStringLiteral("part")));
    if (widget != nullptr && isActionable(widget) && saysNothing(node.role())
        && !holdsParts(widget))
        problems.append(QStringLiteral("without a role in the tree: ") + called(widget));
    if (QAccessibleTableInterface *table = node.tableInterface()) {
        for (int column = 0; column < table->columnCount(); ++column) {
            const auto *view = qobject_cast<const QAbstractItemView *>(widget);
            if (view != nullptr && view->model()->columnCount() > 1
                && table->columnDescription(column).isEmpty())
                problems.append(QStringLiteral("column %1 without a title: %2")
                                    .arg(column)
                                    .arg(called(widget)));
        }
        return; // cells have the names of their texts; thousands of them
    }
    for (int child = 0; child < node.childCount(); ++child) {
        if (QAccessibleInterface *next = node.child(child))
            walkTree(*next, problems);
    }
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QStringList contrastProblems(QWidget &window)
{
    const QImage picture = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    QStringList problems;
    for (const QWidget *widget : visibleChildren(window)) {
        if (!widget->isEnabled() || isInner(widget))
            continue;
        for (const Written &written : writtenBy(*widget, window)) {
            // Delegates paint in colours of their own: then what is seen counts.
            const Painted painted = paintedIn(picture, written.area);
            const double ratio
                = std::max(contrast(written.color, painted.behind), painted.contrast);
            if (ratio < leastContrast)
                problems.append(QStringLiteral("contrast %1 of “%2” (%3 on %4), %5")
                                    .arg(ratio, 0, 'f', 1)
                                    .arg(written.text, written.color.name(), painted.behind.name(),
                                         called(widget)));
        }
    }
    return problems;
}

QStringList accessibleTreeProblems(QWidget &window)
{
    QStringList problems;
    if (QAccessibleInterface *root = QAccessible::queryAccessibleInterface(&window))
        walkTree(*root, problems);
    else
        problems.append(QStringLiteral("not in the tree: ") + called(&window));
    return problems;
}

QStringList focusProblems(QWidget &window)
{
    QStringList problems;
    QWidget *before = QApplication::focusWidget();
    window.setAttribute(Qt::WA_KeyboardFocusChange); // what the Tab key sets: frames are drawn
    for (QWidget *widget : visibleChildren(window)) {
        if (!isActionable(widget) || !widget->isEnabled() || widget->focusProxy() != nullptr
            || (widget->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        if (QWidget *focused = QApplication::focusWidget())
            focused->clearFocus();
        const QImage without = widget->grab().toImage();
        widget->setFocus(Qt::TabFocusReason);
        if (widget->hasFocus() && widget->grab().toImage() == without)
            problems.append(QStringLiteral("looks the same with the focus: ") + called(widget));
    }
    if (before != nullptr)
        before->setFocus();
    return problems;
}

} // namespace traject::test
