// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/lists/columnbutton.h"

#include "ui/lists/filtertext.h"
#include "ui/models/listmodel.h"
#include "ui/support/layout.h"

#include <QHeaderView>
#include <QMenu>
#include <QTreeView>

namespace traject::ui {

ColumnButton::ColumnButton(const ListModel &model, QTreeView &view, const QString &name,
                           QWidget *parent)
    : QPushButton(tr("Colum&ns"), parent)
    , m_model(model)
    , m_view(view)
{
    named(this, name + QStringLiteral("Columns"), tr("Columns"));
    auto *menu = named(new QMenu(this), name + QStringLiteral("ColumnMenu"), tr("Columns"));
    setMenu(menu);
    setAutoDefault(false);
    setMinimumWidth(sizeHint().width() + textWidth(this, 2)); // styles forget the menu's arrow
    view.header()->setSectionsMovable(true);
    view.header()->setFirstSectionMovable(true);
    m_first = columns();
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fill(menu);
    });
}

QList<ListState::Column> ColumnButton::columns() const
{
    const QHeaderView *header = m_view.header();
    QList<ListState::Column> columns;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        const bool shown = !header->isSectionHidden(column);
        // The last one takes what is left of the room: its width says nothing.
        const bool last = shown && header->visualIndex(column) == header->count() - 1;
        columns.append({.key = m_model.columnKey(column),
                        .width = shown && !last ? header->sectionSize(column) : 0,
                        .shown = shown});
    }
    return columns;
}

void ColumnButton::setColumns(const QList<ListState::Column> &columns)
{
    QHeaderView *header = m_view.header();
    int place = 0;
    for (const ListState::Column &wanted : columns + m_first) {
        const int column = m_model.columnOfKey(wanted.key);
        if (column < 0 || (place > 0 && header->visualIndex(column) < place))
            continue; // named before
        header->moveSection(header->visualIndex(column), place++);
        header->setSectionHidden(column, !wanted.shown);
        if (wanted.width > 0)
            header->resizeSection(column, wanted.width);
    }
}

int ColumnButton::shownCount() const
{
    return m_view.header()->count() - m_view.header()->hiddenSectionCount();
}

void ColumnButton::fill(QMenu *menu)
{
    for (int column = 0; column < m_model.columnCount({}); ++column) {
        const bool shown = !m_view.isColumnHidden(column);
        QAction *action = menu->addAction(columnTitle(m_model, column));
        action->setObjectName(QStringLiteral("column_") + m_model.columnKey(column));
        action->setCheckable(true);
        action->setChecked(shown);
        action->setEnabled(!shown || shownCount() > 1); // one stays
        connect(action, &QAction::toggled, &m_view,
                [this, column](bool show) { m_view.setColumnHidden(column, !show); });
    }
    menu->addSeparator();
    QAction *reset = menu->addAction(tr("&Columns as at first"));
    reset->setObjectName(QStringLiteral("columnsReset"));
    connect(reset, &QAction::triggered, this, [this] { setColumns({}); });
}

} // namespace traject::ui
