// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/models/columnfilter.h"
#include "ui/support/environment.h"

#include <QPushButton>

namespace traject::ui {

/// The menu with the columns to filter by. Tells how many filters are in force.
class FilterButton final : public QPushButton
{
    Q_OBJECT
public:
    /// `name` begins the object names.
    FilterButton(const ListModel &model, const QString &name, const Environment &environment,
                 QWidget *parent = nullptr);

    void setFilters(const QList<ColumnFilter> &filters);
    /// Asks what a column of the model must hold.
    void openColumn(int column);

Q_SIGNALS:
    /// The person wants these filters instead.
    void filtersChosen(const QList<traject::ui::ColumnFilter> &filters);

private:
    void fillMenu();
    [[nodiscard]] ColumnFilter filterOf(const QString &columnKey) const;
    void replace(const ColumnFilter &filter);

    const ListModel &m_model;
    Environment m_environment;
    QList<ColumnFilter> m_filters;
};

} // namespace traject::ui
