// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/models/searchproxy.h"
#include "ui/support/environment.h"

#include <QWidget>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace traject::ui {

class ListModel;

/// A list of records with a search field, room for filters and actions, a count and an empty
/// state. Columns, widths, order and sorting are remembered under the list's name; the chosen
/// record survives a reset of the model.
class ListPane : public QWidget
{
    Q_OBJECT
public:
    /// `name` begins the object names and the settings ("learners"). `title` is the accessible
    /// name of the list. `columnCharacters` are the widths at first use, in characters.
    ListPane(const QString &name, const QString &title, ListModel &model,
             const QList<int> &columnCharacters, const Environment &environment,
             QWidget *parent = nullptr);
    ~ListPane() override;

    /// What stands in place of an empty list: a sentence and the ways to fill it.
    void setEmptyState(const QString &text, const QList<QAction *> &actions);
    /// A filter beside the search field; the caller fills it and calls setRowFilter().
    void addFilter(QComboBox *filter);
    /// A button at the right of the search field.
    QPushButton *addButton(const QString &text, const QString &objectName);
    void setRowFilter(const SearchProxy::RowFilter &filter);
    /// Shows only rows that have one of these values in a column of the model; the codes of
    /// ListModel::filterValue(). No values: whatever it holds. Filters of other columns stay.
    void setFilter(int column, const QStringList &values);
    /// Puts these filters in the place of all there are.
    void setFilters(const QList<ColumnFilter> &filters);
    [[nodiscard]] const QList<ColumnFilter> &filters() const { return m_proxy->columnFilters(); }

    void focusSearch();
    /// Id of the current record; 0 when none is.
    [[nodiscard]] qint64 currentId() const;
    void select(qint64 id);
    /// Row of the current record in the model; -1 when none is.
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }

Q_SIGNALS:
    void activated(qint64 id); ///< double click or Enter
    void currentChanged(qint64 id); ///< 0: none
    void filtersCleared(); ///< the user wants to see everything again

private:
    void buildEmptyStates();
    /// Emits currentChanged() when it was not told of the current row yet.
    void announceCurrent();
    void updateState();
    void restoreColumns();
    [[nodiscard]] QString settingsKey() const;

    QString m_name;
    ListModel &m_model;
    Environment m_environment;
    SearchProxy *m_proxy;
    QLineEdit *m_search;
    QLabel *m_count;
    QHBoxLayout *m_bar;
    QStackedWidget *m_stack;
    QTreeView *m_view;
    QWidget *m_empty = nullptr;
    QWidget *m_nothingFound = nullptr;
    qint64 m_idBeforeReset = 0;
    qint64 m_announced = 0; ///< the current row as currentChanged() told it last
};

} // namespace traject::ui
