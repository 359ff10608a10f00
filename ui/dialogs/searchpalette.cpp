// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/searchpalette.h"

#include "core/service/caseload.h"
#include "ui/support/errortext.h"
#include "ui/support/layout.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace traject::ui {

namespace {

constexpr int mostRecent = 8;
constexpr int mostCommands = 6;

/// Title with the detail under it, a shortcut at the right; headings quiet and small.
class RowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        const int line = option.fontMetrics.height();
        const bool two = !index.data(SearchResultModel::DetailRole).toString().isEmpty();
        return {line * 10, (two ? 2 * line : line) + line / 2};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem item(option);
        initStyleOption(&item, index);
        const bool heading = index.data(SearchResultModel::HeadingRole).toBool();
        const bool chosen = (item.state & QStyle::State_Selected) != 0;
        item.text.clear();
        QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

        const int line = option.fontMetrics.height();
        const QRect inner = option.rect.adjusted(line / 2, line / 4, -line / 2, -line / 4);
        const QColor quiet = chosen ? item.palette.color(QPalette::HighlightedText)
                                    : toneColor(Tone::Muted, item.palette);
        const QColor plain
            = item.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text);
        const auto write
            = [&](const QRect &rect, const QString &text, const QColor &color, Qt::Alignment side) {
                  painter->setPen(color);
                  painter->drawText(
                      rect, int(side | Qt::AlignVCenter | Qt::TextSingleLine),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
              };
        painter->save();
        QFont font = option.font;
        font.setWeight(heading ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        const QString shortcut = index.data(SearchResultModel::ShortcutRole).toString();
        const int right = shortcut.isEmpty()
            ? 0
            : option.fontMetrics.horizontalAdvance(shortcut) + option.fontMetrics.height();
        const QRect first(inner.left(), inner.top(), inner.width(), line);
        write(first.adjusted(0, 0, -right, 0), index.data().toString(), heading ? quiet : plain,
              Qt::AlignLeft);
        write(first, shortcut, quiet, Qt::AlignRight);
        write(first.translated(0, line), index.data(SearchResultModel::DetailRole).toString(),
              quiet, Qt::AlignLeft);
        painter->restore();
    }
};

QString menuOf(const QAction *command)
{
    for (const QObject *object : command->associatedObjects()) {
        if (const auto *menu = qobject_cast<const QMenu *>(object))
            return menu->title().remove(u'&');
    }
    return {};
}

} // namespace

SearchPalette::SearchPalette(Caseload &caseload, const Environment &environment, QWidget *window)
    : QDialog(window)
    , m_caseload(caseload)
    , m_environment(environment)
    , m_line(named(new QLineEdit, QStringLiteral("paletteSearch"), tr("Search in everything")))
    , m_view(named(new QListView, QStringLiteral("paletteList"), tr("What was found")))
    , m_status(new QLabel)
{
    setObjectName(QStringLiteral("searchPalette"));
    setWindowTitle(tr("Search in everything"));
    setModal(true);
    m_line->setPlaceholderText(tr("Name, number, note or command"));
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_status->setObjectName(QStringLiteral("paletteStatus"));
    m_status->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_line);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_status);

    connect(m_line, &QLineEdit::textChanged, this, &SearchPalette::search);
    connect(m_line, &QLineEdit::returnPressed, this,
            [this] { choose(m_view->currentIndex().row()); });
    connect(m_view, &QListView::activated, this,
            [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_view, &QListView::clicked, this,
            [this](const QModelIndex &index) { choose(index.row()); });
    connect(&caseload.search(), &SearchService::grown, this, [this] {
        if (isVisible())
            search();
    });
}

void SearchPalette::openWith(const QList<QAction *> &commands)
{
    m_commands = commands;
    if (!m_caseload.search().isComplete())
        m_caseload.search().start();
    m_line->clear();
    search();
    place();
    open();
    m_line->setFocus();
}

void SearchPalette::place()
{
    const QWidget *window = parentWidget()->window();
    const int line = fontMetrics().height();
    const QSize wanted(textWidth(this, 80), line * 26);
    const QSize room(window->width() * 9 / 10, window->height() * 8 / 10);
    resize(wanted.boundedTo(room));
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, line * 3)));
}

void SearchPalette::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    place(); // a window manager may have put it elsewhere
}

QList<PaletteRow> SearchPalette::recentRows() const
{
    QList<PaletteRow> rows;
    if (!m_recent.isEmpty())
        rows.append(headingRow(tr("Chosen last")));
    for (const PaletteRow &row : m_recent) {
        if (row.what != PaletteRow::What::Command || row.command)
            rows.append(row);
    }
    return rows;
}

QList<PaletteRow> SearchPalette::commandRows(const QString &typed) const
{
    SearchIndex index;
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        QAction *command = m_commands.at(i);
        if (command->isEnabled() && command->isVisible())
            index.put(i + 1, command->text().remove(u'&'), menuOf(command));
    }
    QList<PaletteRow> rows;
    for (const SearchIndex::Hit &hit : index.find(SearchQuery(typed), mostCommands)) {
        QAction *command = m_commands.at(hit.id - 1);
        rows.append(rowOf(command, menuOf(command)));
        rows.last().result.score = hit.score;
    }
    return rows;
}

void SearchPalette::search()
{
    const QString typed = m_line->text();
    const auto found = m_caseload.search().find(typed);
    if (!found) {
        m_model.setRows({});
        m_status->setText(errorText(found.error()));
        return;
    }
    QList<PaletteRow> rows;
    std::optional<SearchKind> group;
    for (const SearchResult &result : *found) {
        if (group != result.kind) {
            group = result.kind;
            rows.append(headingRow(groupTitle(result.kind)));
        }
        rows.append(rowOf(result));
    }
    QList<PaletteRow> commands = commandRows(typed);
    const auto count = found->size() + commands.size();
    if (!commands.isEmpty()) {
        const bool first
            = found->isEmpty() || commands.constFirst().result.score > found->constFirst().score;
        commands.prepend(headingRow(tr("Commands")));
        rows = first ? commands + rows : rows + commands;
    }
    if (SearchQuery(typed).isEmpty())
        rows = recentRows();
    m_model.setRows(rows);
    m_view->setCurrentIndex({});
    step(1);
    tell(count);
}

void SearchPalette::tell(qsizetype found)
{
    QString text;
    if (SearchQuery(m_line->text()).isEmpty())
        text = tr("Type a name, a number with or without dots, a word of a note, or a command.");
    else if (found == 0)
        text = tr("Nothing found.");
    else
        text = tr("%n result(s)", nullptr, static_cast<int>(found));
    if (!m_caseload.search().isComplete())
        text += u' ' + tr("The caseload is still being read; more may come.");
    m_status->setText(text);
    m_line->setAccessibleDescription(text);
}

void SearchPalette::step(int by)
{
    const auto &rows = m_model.rows();
    for (qsizetype row = m_view->currentIndex().row() + by; row >= 0 && row < rows.size();
         row += by) {
        if (!rows.at(row).canBeChosen())
            continue;
        m_view->setCurrentIndex(m_model.index(static_cast<int>(row)));
        // The heading of the first one comes into view with it.
        if (row <= 1)
            m_view->scrollToTop();
        return;
    }
}

void SearchPalette::choose(int row)
{
    // A click both clicks and activates in some styles; the first of them closes.
    if (row < 0 || !isVisible() || !m_model.rows().at(row).canBeChosen())
        return;
    const PaletteRow chosen = m_model.rows().at(row);
    erase_if(m_recent, [&chosen](const PaletteRow &each) {
        return each.what == chosen.what && each.command == chosen.command
            && each.result.kind == chosen.result.kind && each.result.id == chosen.result.id;
    });
    m_recent.prepend(chosen);
    m_recent.resize(qMin<qsizetype>(m_recent.size(), mostRecent));
    accept();
    if (chosen.command)
        chosen.command->trigger();
    else if (chosen.what == PaletteRow::What::Result)
        Q_EMIT resultChosen(chosen.result);
}

bool SearchPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            step(1);
            return true;
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_PageDown:
        case Qt::Key_PageUp:
            QApplication::sendEvent(m_view, event);
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace traject::ui
