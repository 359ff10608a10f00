// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/listpane.h"

#include "core/service/listviewservice.h"
#include "ui/dialogs/documentoutput.h"
#include "ui/lists/columnbutton.h"
#include "ui/lists/filterbutton.h"
#include "ui/lists/filterchip.h"
#include "ui/lists/filtertext.h"
#include "ui/lists/listoutput.h"
#include "ui/lists/mailcopy.h"
#include "ui/lists/rowselection.h"
#include "ui/lists/viewbutton.h"
#include "ui/models/listmodel.h"
#include "ui/support/keys.h"
#include "ui/support/layout.h"
#include "ui/support/listlook.h"
#include "ui/widgets/flowlayout.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>

#include <algorithm>
#include <numeric>

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
    , m_title(title)
    , m_model(model)
    , m_environment(environment)
    , m_proxy(new SearchProxy(model, this))
    , m_search(named(new QLineEdit, name + QStringLiteral("Search"), tr("Search: %1").arg(title)))
    , m_count(new QLabel)
    , m_bar(new QHBoxLayout)
    , m_stack(new QStackedWidget)
    , m_view(named(new QTreeView, name + QStringLiteral("List"), title))
{
    setObjectName(name + QStringLiteral("Pane"));
    m_search->setPlaceholderText(tr("Search (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(textWidth(m_search, 14));
    m_count->setObjectName(name + QStringLiteral("Count"));
    m_bar->addWidget(m_search, 2);
    m_bar->addWidget(m_count);

    m_view->setModel(m_proxy);
    styleList(*m_view, columnCharacters);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(0, Qt::AscendingOrder);
    m_stack->addWidget(m_view);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(m_bar);
    buildTools();
    layout->addWidget(m_stack, 1);

    leadFocus(this, m_view);
    buildActions();
    buildEmptyStates();
    wireModel();
    connect(m_search, &QLineEdit::textChanged, m_proxy, &SearchProxy::setSearch);
    goToListByKey(m_search, m_view);
    connect(m_view, &QTreeView::activated, this, [this] { Q_EMIT activated(currentId()); });
    updateState();
}

ListPane::~ListPane()
{
    keepState();
}

void ListPane::buildTools()
{
    auto *bar = new QWidget;
    m_tools = new FlowLayout(bar);
    m_filterButton = new FilterButton(m_model, m_name, m_environment);
    m_columnButton = new ColumnButton(m_model, *m_view, m_name);
    m_actionButton
        = named(new QPushButton(tr("Acti&ons")), m_name + QStringLiteral("Actions"), tr("Actions"));
    m_actionButton->setAutoDefault(false);
    m_actionButton->setMenu(
        named(new QMenu(m_actionButton), m_name + QStringLiteral("ActionMenu"), tr("Actions")));
    m_actionButton->setMinimumWidth(m_actionButton->sizeHint().width()
                                    + textWidth(m_actionButton, 2)); // styles forget the arrow
    for (QPushButton *button : {static_cast<QPushButton *>(m_filterButton),
                                static_cast<QPushButton *>(m_columnButton), m_actionButton})
        m_tools->addWidget(button);
    layout()->addWidget(bar);
    connect(m_filterButton, &FilterButton::filtersChosen, this, &ListPane::setFilters);
    m_view->header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view->header(), &QWidget::customContextMenuRequested, this,
            &ListPane::openHeaderMenu);
}

QAction *ListPane::makeAction(const QString &text, const QString &objectName)
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    m_actionButton->menu()->addAction(action);
    m_view->addAction(action);
    return action;
}

void ListPane::buildActions()
{
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    QAction *copy = makeAction(tr("&Copy"), m_name + QStringLiteral("Copy"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    QAction *all = makeAction(tr("Select &all"), m_name + QStringLiteral("SelectAll"));
    all->setShortcut(QKeySequence::SelectAll);
    all->setShortcutContext(Qt::WidgetShortcut);
    m_export = makeAction({}, m_name + QStringLiteral("Export"));
    m_print = makeAction({}, m_name + QStringLiteral("Print"));
    m_onSelection.append(copy);
    connect(copy, &QAction::triggered, this,
            [this] { copyToClipboard(excerpt(*m_view, m_selection->rows())); });
    connect(all, &QAction::triggered, m_view, &QAbstractItemView::selectAll);
    connect(m_export, &QAction::triggered, this, &ListPane::exportRows);
    connect(m_print, &QAction::triggered, this, &ListPane::printRows);
}

QAction *ListPane::addBulkAction(const QString &text, const QString &objectName, const OnIds &run)
{
    QAction *action = makeAction(text, objectName);
    m_onSelection.append(action);
    connect(action, &QAction::triggered, this, [this, run] { run(selectedIds()); });
    updateActions();
    return action;
}

void ListPane::setMailSource(const MailSource &source)
{
    addBulkAction(tr("Copy &mail addresses"), m_name + QStringLiteral("Mail"),
                  [this, source](const QList<qint64> &ids) {
                      copyMailAddresses(source(ids), m_environment, this);
                  });
}

void ListPane::wireModel()
{
    // The model goes before its list when both belong to a page: nothing is kept of it then.
    connect(&m_model, &QObject::destroyed, this, [this] { m_views = nullptr; });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { announceCurrent(); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ListPane::updateState);
    connect(m_proxy, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_idBeforeReset = currentId(); });
    connect(m_proxy, &QAbstractItemModel::modelReset, this, [this] {
        m_filled = true;
        select(m_idBeforeReset);
        if (!m_view->currentIndex().isValid())
            chooseRow(*m_view, m_proxy->index(0, 0));
        if (!filters().isEmpty())
            showChips(); // the words for their values stand in the rows
        updateState();
        m_announced = currentId();
        Q_EMIT currentChanged(m_announced);
    });
    // After the ones above, which choose the current row.
    m_selection = new RowSelection(m_model, *m_proxy, *m_view, this);
    // A search that takes the current row away changes the layout, of which the selection does not
    // tell.
    const auto follow = [this] {
        updateState();
        announceCurrent();
    };
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, follow);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, follow);
    connect(m_proxy, &QAbstractItemModel::layoutChanged, this, follow);
}

void ListPane::keepIn(ListViewService &views)
{
    m_views = &views;
    const ListState standard = state();
    auto *button = new ViewButton(
        m_name, views, standard, [this] { return state(); }, m_environment);
    m_tools->addWidget(button);
    connect(button, &ViewButton::viewChosen, this, &ListPane::setState);
    const auto kept = views.state(m_name);
    if (kept && !kept->isEmpty())
        setState(listStateFrom(*kept));
    showChips();
}

void ListPane::keepState()
{
    // A list that cannot be kept as it is left, in a file that cannot be written, is no harm.
    if (m_views != nullptr)
        static_cast<void>(m_views->keepState(m_name, toJson(state())));
}

void ListPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    keepState();
}

ListState ListPane::state() const
{
    const int column = m_proxy->sortColumn();
    return {.filters = filters(),
            .sortColumn = column < 0 ? QString() : m_model.columnKey(column),
            .sortOrder = m_proxy->sortOrder(),
            .columns = m_columnButton->columns()};
}

void ListPane::setState(const ListState &state)
{
    m_columnButton->setColumns(state.columns);
    if (const int column = m_model.columnOfKey(state.sortColumn); column >= 0)
        m_view->sortByColumn(column, state.sortOrder);
    setFilters(state.filters);
}

void ListPane::openHeaderMenu(QPoint at)
{
    const int column = m_view->header()->logicalIndexAt(at);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (column >= 0) {
        QAction *filter = menu->addAction(tr("&Filter: %1…").arg(columnTitle(m_model, column)));
        connect(filter, &QAction::triggered, this,
                [this, column] { m_filterButton->openColumn(column); });
        menu->addSeparator();
    }
    m_columnButton->fill(menu);
    menu->popup(m_view->header()->mapToGlobal(at));
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
    showChips();
    updateState();
}

void ListPane::showChips()
{
    for (QWidget *chip : std::as_const(m_chips)) {
        m_tools->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // its own signal may be what took it away
    }
    m_chips.clear();
    m_filterButton->setFilters(filters());
    for (const ColumnFilter &filter : filters()) {
        const int column = m_model.columnOfKey(filter.column);
        if (column < 0)
            continue;
        auto *chip = new FilterChip(filterText(filter, m_model),
                                    QStringLiteral("%1Chip%2").arg(m_name).arg(column));
        connect(chip, &FilterChip::changeRequested, m_filterButton,
                [this, column] { m_filterButton->openColumn(column); });
        connect(chip, &FilterChip::removeRequested, this, [this, column] {
            setFilter(column, {});
            m_view->setFocus();
        });
        m_tools->addWidget(chip);
        m_chips.append(chip);
    }
}

void ListPane::buildEmptyStates()
{
    auto *clear = named(new QPushButton(tr("Show everything")),
                        m_name + QStringLiteral("ClearSearch"), tr("Show everything"));
    connect(clear, &QPushButton::clicked, this, [this] {
        m_search->clear();
        setFilters({});
        Q_EMIT filtersCleared();
    });
    m_nothingFound
        = makeNotice(tr("Nothing in this list fits the search and the filters."), {clear});
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
    chooseRow(*m_view, m_proxy->index(row, 0));
    m_view->scrollTo(m_view->currentIndex());
}

QList<qint64> ListPane::selectedIds() const
{
    return m_selection->ids();
}

QList<int> ListPane::rowsToPrint() const
{
    QList<int> rows = m_selection->rows();
    if (rows.size() > 1)
        return rows;
    rows.resize(m_proxy->rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

QList<qint64> ListPane::idsToPrint() const
{
    QList<qint64> ids;
    for (const int row : rowsToPrint())
        ids.append(m_model.rowId(m_proxy->sourceRow(row)));
    return ids;
}

QString ListPane::selectionText() const
{
    QStringList parts;
    for (const ColumnFilter &filter : filters())
        parts.append(filterText(filter, m_model));
    if (!m_search->text().trimmed().isEmpty())
        parts.append(tr("Search: %1").arg(m_search->text().trimmed()));
    return parts.join(QStringLiteral("; "));
}

void ListPane::exportRows()
{
    exportCsv(excerpt(*m_view, rowsToPrint()), m_title, m_environment, this,
              [this](const QString &path) {
                  m_environment.messages.showInformation(
                      this, tr("Exported"),
                      tr("The list is saved as %1. It is not encrypted there: remove it when you "
                         "no longer need it.")
                          .arg(path));
              });
}

void ListPane::printRows()
{
    const QList<int> rows = rowsToPrint();
    if (rows.size() > mostPrinted) {
        m_environment.messages.showInformation(
            this, tr("Print the list"),
            tr("These are %1 rows. At most %2 are printed at once: filter the list, choose rows, "
               "or export it.")
                .arg(rows.size())
                .arg(mostPrinted));
        return;
    }
    printDocument(listDocument(excerpt(*m_view, rows), m_title, selectionText(), m_environment),
                  m_environment, this);
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
    const auto chosen = m_selection->count();
    QString text = tr("%1 of %2").arg(shown).arg(all);
    if (chosen > 1)
        text += tr(", %1 chosen").arg(chosen);
    m_count->setText(text);
    m_stack->setCurrentWidget(shown > 0 || !m_filled ? m_view
                                  : all == 0         ? m_empty
                                                     : m_nothingFound);
    updateActions();
}

void ListPane::updateActions()
{
    const int chosen = m_selection->count();
    for (QAction *action : std::as_const(m_onSelection))
        action->setEnabled(chosen > 0);
    const int shown = m_proxy->rowCount();
    m_export->setText(chosen > 1 ? tr("&Export %n chosen row(s)…", nullptr, chosen)
                                 : tr("&Export all %n row(s)…", nullptr, shown));
    m_print->setText(chosen > 1 ? tr("&Print %n chosen row(s)…", nullptr, chosen)
                                : tr("&Print all %n row(s)…", nullptr, shown));
    m_export->setEnabled(shown > 0);
    m_print->setEnabled(shown > 0);
}

} // namespace traject::ui
