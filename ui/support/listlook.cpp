// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/support/listlook.h"

#include "ui/support/layout.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace traject::ui {

namespace {

/// Lines with a third of their height between them.
class RoomyDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.rheight() += option.fontMetrics.height() / 3;
        return size;
    }
};

/// The same, and a row is as high as its cells need in the width of their columns. (A tree asks
/// for the size of a cell without telling its width.)
class WrappingDelegate final : public QStyledItemDelegate
{
public:
    explicit WrappingDelegate(QTreeView &view)
        : QStyledItemDelegate(&view)
        , m_view(view)
    { }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        int width = m_view.columnWidth(index.column());
        if (index.column() == 0) {
            const int depth = index.parent().isValid() ? 1 : 0;
            width -= m_view.indentation() * (depth + (m_view.rootIsDecorated() ? 1 : 0));
        }
        QStyleOptionViewItem within(option);
        within.rect = QRect(0, 0, qMax(width, 1), 1);
        QSize size = QStyledItemDelegate::sizeHint(within, index);
        size.rheight() += option.fontMetrics.height() / 3;
        return size;
    }

private:
    QTreeView &m_view;
};

} // namespace

void styleList(QTreeView &view, const QList<int> &columnCharacters)
{
    view.setRootIsDecorated(false);
    view.setUniformRowHeights(true);
    view.setAllColumnsShowFocus(true);
    view.setAlternatingRowColors(true);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setTextElideMode(Qt::ElideRight);
    view.setItemDelegate(new RoomyDelegate(&view));
    view.header()->setStretchLastSection(true);
    view.header()->setHighlightSections(false);
    for (int column = 0; column < columnCharacters.size(); ++column) {
        view.setColumnWidth(column, textWidth(&view, qAbs(columnCharacters.at(column))));
        view.setColumnHidden(column, columnCharacters.at(column) < 0);
    }
}

void wrapCells(QTreeView &view)
{
    view.setUniformRowHeights(false);
    view.setWordWrap(true);
    view.setItemDelegate(new WrappingDelegate(view));
    QObject::connect(view.header(), &QHeaderView::sectionResized, &view,
                     &QAbstractItemView::doItemsLayout, Qt::QueuedConnection);
}

void chooseRow(QAbstractItemView &view, const QModelIndex &index)
{
    view.selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace traject::ui
