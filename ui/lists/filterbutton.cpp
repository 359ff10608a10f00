// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/lists/filterbutton.h"

#include "ui/lists/filterdialog.h"
#include "ui/lists/filtertext.h"
#include "ui/models/listmodel.h"
#include "ui/support/layout.h"

#include <QMenu>

namespace traject::ui {

FilterButton::FilterButton(const ListModel &model, const QString &name,
                           const Environment &environment, QWidget *parent)
    : QPushButton(parent)
    , m_model(model)
    , m_environment(environment)
{
    named(this, name + QStringLiteral("Filters"), tr("Filters"));
    auto *menu = named(new QMenu(this), name + QStringLiteral("FilterMenu"), tr("Filters"));
    setMenu(menu);
    setAutoDefault(false);
    connect(menu, &QMenu::aboutToShow, this, &FilterButton::fillMenu);
    setFilters({});
}

void FilterButton::setFilters(const QList<ColumnFilter> &filters)
{
    m_filters = filters;
    setText(filters.isEmpty() ? tr("Fil&ters") : tr("Fil&ters (%1)").arg(filters.size()));
    setMinimumWidth(0);
    setMinimumWidth(sizeHint().width() + textWidth(this, 2)); // styles forget the menu's arrow
}

void FilterButton::fillMenu()
{
    menu()->clear();
    for (int column = 0; column < m_model.columnCount({}); ++column) {
        const QString key = m_model.columnKey(column);
        const bool set = !filterOf(key).asksNothing();
        QAction *action = menu()->addAction(tr("%1…").arg(columnTitle(m_model, column)));
        action->setObjectName(QStringLiteral("filterBy_") + key);
        action->setCheckable(set);
        action->setChecked(set);
        connect(action, &QAction::triggered, this, [this, column] { openColumn(column); });
    }
    menu()->addSeparator();
    QAction *clear = menu()->addAction(tr("&Clear all filters"));
    clear->setObjectName(QStringLiteral("filtersClear"));
    clear->setEnabled(!m_filters.isEmpty());
    connect(clear, &QAction::triggered, this, [this] { Q_EMIT filtersChosen({}); });
}

ColumnFilter FilterButton::filterOf(const QString &columnKey) const
{
    for (const ColumnFilter &filter : m_filters) {
        if (filter.column == columnKey)
            return filter;
    }
    return {.column = columnKey};
}

void FilterButton::openColumn(int column)
{
    auto *dialog = new FilterDialog(m_model, filterOf(m_model.columnKey(column)),
                                    m_environment.clock.today(), this);
    connect(dialog, &FilterDialog::filterChanged, this, &FilterButton::replace);
    dialog->open();
}

void FilterButton::replace(const ColumnFilter &filter)
{
    QList<ColumnFilter> filters = m_filters;
    const auto at
        = std::find_if(filters.begin(), filters.end(), [&filter](const ColumnFilter &each) {
              return each.column == filter.column;
          });
    if (at == filters.end())
        filters.append(filter);
    else
        *at = filter;
    filters.removeIf([](const ColumnFilter &each) { return each.asksNothing(); });
    Q_EMIT filtersChosen(filters);
}

} // namespace traject::ui
