// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/history/changesview.h"

#include "ui/support/layout.h"
#include "ui/support/listlook.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace traject::ui {

namespace {

enum Column { Fact, Before, After, ColumnCount };

QList<QStandardItem *> line(const QStringList &cells)
{
    QList<QStandardItem *> items;
    for (const QString &cell : cells) {
        auto *item = new QStandardItem(cell);
        item->setEditable(false);
        item->setToolTip(cell);
        items << item;
    }
    return items;
}

} // namespace

QString changeHeading(const RecordChange &change)
{
    QString title = change.title;
    if (!title.isEmpty())
        title[0] = title.at(0).toUpper();
    switch (change.way) {
    case ChangeWay::Added:
        return ChangesView::tr("%1 – added").arg(title);
    case ChangeWay::Removed:
        return ChangesView::tr("%1 – removed").arg(title);
    case ChangeWay::Changed:
        break;
    }
    return title;
}

ChangesView::ChangesView(QWidget *parent)
    : QTreeView(parent)
    , m_model(new QStandardItemModel(0, ColumnCount, this))
{
    m_model->setHorizontalHeaderLabels({tr("Fact"), tr("Before"), tr("After")});
    setModel(m_model);
    styleList(*this, {26, 26, 26});
    wrapCells(*this);
    setAlternatingRowColors(false);
    setItemsExpandable(false);
    setIndentation(fontMetrics().height());
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    header()->setSectionsMovable(false);
    auto *copyAction = new QAction(tr("&Copy"), this);
    connect(copyAction, &QAction::triggered, this, &ChangesView::copy);
    addAction(copyAction);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ChangesView::setChanges(const QList<RecordChange> &changes, int more)
{
    m_model->removeRows(0, m_model->rowCount());
    for (const RecordChange &change : changes) {
        if (!change.title.isEmpty())
            addRecord(change);
    }
    if (more > 0) {
        m_model->appendRow(line({tr("and %n other record(s)", nullptr, more), {}, {}}));
        setFirstColumnSpanned(m_model->rowCount() - 1, {}, true);
    }
    expandAll();
}

void ChangesView::addRecord(const RecordChange &change)
{
    const QList<QStandardItem *> heading = line({changeHeading(change), {}, {}});
    QFont font = heading.constFirst()->font();
    font.setWeight(QFont::DemiBold);
    heading.constFirst()->setFont(font);
    for (const FieldChange &field : change.fields)
        heading.constFirst()->appendRow(line({field.title, field.before, field.after}));
    m_model->appendRow(heading);
    setFirstColumnSpanned(m_model->rowCount() - 1, {}, true);
}

void ChangesView::copy() const
{
    QStringList lines;
    const auto add = [&](const QModelIndex &index) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells << index.siblingAtColumn(column).data().toString();
        while (!cells.isEmpty() && cells.constLast().isEmpty())
            cells.removeLast();
        lines << cells.join(u'\t');
    };
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex record = m_model->index(row, 0);
        const bool all = !selectionModel()->hasSelection();
        if (all || selectionModel()->isSelected(record))
            add(record);
        for (int fact = 0; fact < m_model->rowCount(record); ++fact) {
            const QModelIndex index = m_model->index(fact, 0, record);
            if (all || selectionModel()->isSelected(index))
                add(index);
        }
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void ChangesView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

} // namespace traject::ui
