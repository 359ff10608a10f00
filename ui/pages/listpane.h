// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/mailaddress.h"
#include "ui/lists/liststate.h"
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

namespace traject {
class ListViewService;
}

namespace traject::ui {

class ColumnButton;
class FilterButton;
class FlowLayout;
class ListModel;
class RowSelection;

/// A list of records: search field, filters per column, columns to choose, named views, actions on
/// the chosen rows, a count and an empty state. How it is looked at is kept in the caseload
/// (keepIn()); the chosen records survive a reset of the model.
class ListPane : public QWidget
{
    Q_OBJECT
public:
    using OnIds = std::function<void(const QList<qint64> &ids)>;
    using MailSource = std::function<Result<QList<MailAddress>>(const QList<qint64> &ids)>;

    /// `name` begins the object names and names the list in the caseload ("learners"). `title` is
    /// the accessible name of the list. `columnCharacters` are the widths at first, in characters.
    ListPane(const QString &name, const QString &title, ListModel &model,
             const QList<int> &columnCharacters, const Environment &environment,
             QWidget *parent = nullptr);
    ~ListPane() override;

    /// Takes filters, sorting and columns up where they were left, keeps them when the list is
    /// left, and offers named views. How the list stands when this is called is its standard view.
    void keepIn(ListViewService &views);
    /// What stands in place of an empty list: a sentence and the ways to fill it.
    void setEmptyState(const QString &text, const QList<QAction *> &actions);
    /// A filter beside the search field for what no column holds; the caller fills it and calls
    /// setRowFilter().
    void addFilter(QComboBox *filter);
    /// A button at the right of the search field.
    QPushButton *addButton(const QString &text, const QString &objectName);
    /// An action on the chosen records, in the menu of actions and the context menu.
    QAction *addBulkAction(const QString &text, const QString &objectName, const OnIds &run);
    /// Offers to copy the mail addresses of the chosen records.
    void setMailSource(const MailSource &source);
    void setRowFilter(const SearchProxy::RowFilter &filter);
    /// Shows only rows that have one of these values in a column of the model; the codes of
    /// ListModel::filterValue(). No values: whatever it holds. Filters of other columns stay.
    void setFilter(int column, const QStringList &values);
    /// Puts these filters in the place of all there are.
    void setFilters(const QList<ColumnFilter> &filters);
    [[nodiscard]] const QList<ColumnFilter> &filters() const { return m_proxy->columnFilters(); }
    [[nodiscard]] ListState state() const;
    void setState(const ListState &state);

    void focusSearch();
    /// Id of the current record; 0 when none is.
    [[nodiscard]] qint64 currentId() const;
    /// Ids of the chosen records, from top to bottom.
    [[nodiscard]] QList<qint64> selectedIds() const;
    void select(qint64 id);
    /// What goes to a file or paper: the chosen records when they are more than one, else all that
    /// are shown, from top to bottom.
    [[nodiscard]] QList<qint64> idsToPrint() const;
    /// Row of the current record in the model; -1 when none is.
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }

Q_SIGNALS:
    void activated(qint64 id); ///< double click or Enter
    void currentChanged(qint64 id); ///< 0: none
    void filtersCleared(); ///< the user wants to see everything again

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void buildTools();
    void buildActions();
    void buildEmptyStates();
    void wireModel();
    /// An entry of the menu of actions and of the context menu.
    QAction *makeAction(const QString &text, const QString &objectName);
    void openHeaderMenu(QPoint at);
    void showChips();
    void keepState();
    /// The rows of idsToPrint().
    [[nodiscard]] QList<int> rowsToPrint() const;
    [[nodiscard]] QString selectionText() const;
    void exportRows();
    void printRows();
    /// Emits currentChanged() when it was not told of the current row yet.
    void announceCurrent();
    void updateState();
    void updateActions();

    QString m_name;
    QString m_title;
    ListModel &m_model;
    Environment m_environment;
    ListViewService *m_views = nullptr;
    SearchProxy *m_proxy;
    QLineEdit *m_search;
    QLabel *m_count;
    QHBoxLayout *m_bar;
    FlowLayout *m_tools = nullptr;
    QStackedWidget *m_stack;
    QTreeView *m_view;
    RowSelection *m_selection = nullptr;
    FilterButton *m_filterButton = nullptr;
    ColumnButton *m_columnButton = nullptr;
    QPushButton *m_actionButton = nullptr;
    QAction *m_export = nullptr;
    QAction *m_print = nullptr;
    QList<QAction *> m_onSelection; ///< need chosen rows
    QList<QWidget *> m_chips;
    QWidget *m_empty = nullptr;
    QWidget *m_nothingFound = nullptr;
    qint64 m_idBeforeReset = 0;
    bool m_filled = false; ///< was reset once: a list not read yet is not called empty
    qint64 m_announced = 0; ///< the current row as currentChanged() told it last
};

} // namespace traject::ui
