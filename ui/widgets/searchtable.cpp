// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/searchtable.h"

#include "ui/models/listmodel.h"
#include "ui/models/searchproxy.h"
#include "ui/support/layout.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace traject::ui {

SearchTable::SearchTable(ListModel &model, const QString &name, const QString &accessibleName,
                         QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_proxy(new SearchProxy(model, this))
    , m_search(named(new QLineEdit(this), name + QStringLiteral("Search"),
                     tr("Search in: %1").arg(accessibleName)))
    , m_view(named(new QTableView(this), name + QStringLiteral("Table"), accessibleName))
    , m_empty(makeHint({}, this))
{
    m_search->setPlaceholderText(tr("Search by name, place, …"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);

    m_view->setModel(m_proxy);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->setSortingEnabled(true);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setMinimumSectionSize(textWidth(this, 9));
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->setMinimumHeight(fontMetrics().height() * 9);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_silent = true; // a search only filters: what was chosen stays chosen
        m_proxy->setSearch(text);
        m_silent = false;
        select(m_chosen);
        noteRows();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SearchTable::noteSelection);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &SearchTable::noteRows);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &SearchTable::noteRows);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &SearchTable::noteRows);
    noteRows();
}

void SearchTable::showColumns(const QList<int> &columns, int wide)
{
    QHeaderView *header = m_view->horizontalHeader();
    for (int column = 0; column < m_model.columnCount({}); ++column) {
        m_view->setColumnHidden(column, !columns.contains(column));
        header->setSectionResizeMode(
            column, column == wide ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
    for (int i = 0; i < columns.size(); ++i)
        header->moveSection(header->visualIndex(columns.at(i)), i);
    m_view->sortByColumn(columns.constFirst(), Qt::AscendingOrder);
}

void SearchTable::setEmptyText(const QString &text)
{
    m_emptyText = text;
    noteRows();
}

void SearchTable::select(qint64 id)
{
    m_chosen = id;
    const bool before = std::exchange(m_silent, true);
    const int row = id == 0 ? -1 : m_proxy->rowOfId(id);
    if (row < 0) {
        m_view->clearSelection();
        m_view->setCurrentIndex({});
    } else {
        m_view->selectRow(row);
        m_view->scrollTo(m_proxy->index(row, 0));
    }
    m_silent = before;
}

qint64 SearchTable::selectedId() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? 0 : rows.constFirst().data(ListModel::IdRole).toLongLong();
}

bool SearchTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress && m_proxy->rowCount() > 0) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Down) {
            m_view->setFocus(Qt::TabFocusReason);
            if (selectedId() == 0)
                m_view->selectRow(0);
            return true;
        }
        if (enter && key->modifiers() == Qt::NoModifier) {
            if (m_proxy->rowCount() == 1)
                m_view->selectRow(0);
            return true; // Enter in a search field does not leave the page
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SearchTable::noteSelection()
{
    if (m_silent || selectedId() == 0)
        return;
    m_chosen = selectedId();
    Q_EMIT chosen(m_chosen);
}

void SearchTable::noteRows()
{
    const bool none = m_proxy->rowCount() == 0;
    m_empty->setText(m_proxy->isSearching() ? tr("Nothing found. Try fewer or other words.")
                                            : m_emptyText);
    m_empty->setVisible(none && !m_empty->text().isEmpty());
}

} // namespace traject::ui
