// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/listpane.h"

#include "ui/models/listmodel.h"
#include "ui/support/layout.h"
#include "ui/support/listlook.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTreeView>

namespace traject::ui {

namespace {

/// A sentence in the middle of the free space with buttons under it.
QWidget *makeNotice(const QString &text, const QList<QPushButton *> &buttons)
{
    auto *notice = new QWidget;
    auto *layout = new QVBoxLayout(notice);
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    layout->addStretch();
    layout->addWidget(label);
    auto *row = new QHBoxLayout;
    row->addStretch();
    for (auto *button : buttons)
        row->addWidget(button);
    row->addStretch();
    layout->addLayout(row);
    layout->addStretch();
    return notice;
}

} // namespace

ListPane::ListPane(const QString &name, const QString &title, ListModel &model,
                   const QList<int> &columnCharacters, const Environment &environment,
                   QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_model(model)
    , m_environment(environment)
    , m_proxy(new SearchProxy(model, this))
    , m_search(named(new QLineEdit, name + QStringLiteral("Search"), tr("Search: %1").arg(title)))
    , m_count(new QLabel)
    , m_bar(new QHBoxLayout)
    , m_stack(new QStackedWidget)
    , m_view(named(new QTreeView, name + QStringLiteral("List"), title))
{
    m_search->setPlaceholderText(tr("Search (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(textWidth(m_search, 14));
    m_count->setObjectName(name + QStringLiteral("Count"));
    m_bar->addWidget(m_search, 2);
    m_bar->addWidget(m_count);

    m_view->setModel(m_proxy);
    styleList(*m_view, columnCharacters);
    m_view->setSortingEnabled(true);
    m_stack->addWidget(m_view);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(m_bar);
    layout->addWidget(m_stack, 1);

    setFocusProxy(m_view);
    restoreColumns();
    buildEmptyStates();

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setSearch(text);
        updateState();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (!m_view->currentIndex().isValid() && m_proxy->rowCount() > 0)
            m_view->setCurrentIndex(m_proxy->index(0, 0));
        m_view->setFocus();
    });
    connect(m_view, &QTreeView::activated, this, [this] { Q_EMIT activated(currentId()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { announceCurrent(); });
    connect(m_proxy, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_idBeforeReset = currentId(); });
    connect(m_proxy, &QAbstractItemModel::modelReset, this, [this] {
        select(m_idBeforeReset);
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_proxy->index(0, 0));
        updateState();
        m_announced = currentId();
        Q_EMIT currentChanged(m_announced);
    });
    // A search that takes the current row away changes the layout, of which the selection does not
    // tell.
    const auto follow = [this] {
        updateState();
        announceCurrent();
    };
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, follow);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, follow);
    connect(m_proxy, &QAbstractItemModel::layoutChanged, this, follow);
    updateState();
}

ListPane::~ListPane()
{
    m_environment.settings.setValue(settingsKey(), m_view->header()->saveState());
}

QString ListPane::settingsKey() const
{
    return QStringLiteral("lists/%1/columns").arg(m_name);
}

void ListPane::restoreColumns()
{
    m_view->sortByColumn(0, Qt::AscendingOrder);
    const QByteArray state = m_environment.settings.value(settingsKey()).toByteArray();
    if (m_view->header()->restoreState(state))
        m_view->sortByColumn(m_view->header()->sortIndicatorSection(),
                             m_view->header()->sortIndicatorOrder());
}

void ListPane::buildEmptyStates()
{
    auto *clear = named(new QPushButton(tr("Show everything")),
                        m_name + QStringLiteral("ClearSearch"), tr("Show everything"));
    connect(clear, &QPushButton::clicked, this, [this] {
        m_search->clear();
        Q_EMIT filtersCleared();
    });
    m_nothingFound = makeNotice(tr("Nothing in this list fits the search."), {clear});
    m_stack->addWidget(m_nothingFound);
    m_empty = makeNotice(tr("This list is empty."), {});
    m_stack->addWidget(m_empty);
}

void ListPane::setEmptyState(const QString &text, const QList<QAction *> &actions)
{
    QList<QPushButton *> buttons;
    for (auto *action : actions) {
        auto *button = named(new QPushButton(action->text()), m_name + u'_' + action->objectName(),
                             action->text().remove(u'&'));
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        buttons.append(button);
    }
    m_stack->removeWidget(m_empty);
    delete m_empty;
    m_empty = makeNotice(text, buttons);
    m_stack->addWidget(m_empty);
    updateState();
}

void ListPane::addFilter(QComboBox *filter)
{
    filter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    filter->setMinimumContentsLength(6);
    filter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_bar->insertWidget(m_bar->indexOf(m_count), filter, 1);
}

QPushButton *ListPane::addButton(const QString &text, const QString &objectName)
{
    auto *button = named(new QPushButton(text), objectName, QString(text).remove(u'&'));
    m_bar->addWidget(button);
    return button;
}

void ListPane::setRowFilter(const SearchProxy::RowFilter &filter)
{
    m_proxy->setRowFilter(filter);
    updateState();
}

void ListPane::setFilter(int column, const QStringList &values)
{
    const QString key = m_model.columnKey(column);
    QList<ColumnFilter> filters = this->filters();
    filters.removeIf([&key](const ColumnFilter &filter) { return filter.column == key; });
    if (!values.isEmpty())
        filters.append({.column = key, .values = values});
    setFilters(filters);
}

void ListPane::setFilters(const QList<ColumnFilter> &filters)
{
    m_proxy->setColumnFilters(filters);
    updateState();
}

void ListPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

int ListPane::currentRow() const
{
    return m_proxy->mapToSource(m_view->currentIndex()).row();
}

qint64 ListPane::currentId() const
{
    const int row = currentRow();
    return row < 0 ? 0 : m_model.rowId(row);
}

void ListPane::select(qint64 id)
{
    const int row = m_proxy->rowOfId(id);
    if (row < 0)
        return;
    m_view->setCurrentIndex(m_proxy->index(row, 0));
    m_view->scrollTo(m_view->currentIndex());
}

void ListPane::announceCurrent()
{
    if (m_announced == currentId())
        return;
    m_announced = currentId();
    Q_EMIT currentChanged(m_announced);
}

void ListPane::updateState()
{
    const int shown = m_proxy->rowCount();
    const int all = m_model.rowCount({});
    m_count->setText(tr("%1 of %2").arg(shown).arg(all));
    m_stack->setCurrentWidget(all == 0 ? m_empty : shown == 0 ? m_nothingFound : m_view);
}

} // namespace traject::ui
