// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/history/timelineview.h"

#include "core/service/caseload.h"
#include "ui/history/changesview.h"
#include "ui/history/undodesk.h"
#include "ui/support/fieldtext.h"
#include "ui/support/keys.h"
#include "ui/support/layout.h"
#include "ui/support/listlook.h"
#include "ui/widgets/twopanes.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace traject::ui {

namespace {

/// The choices of the filter; several kinds of records may be one choice.
enum Choice { Everything, Agreements, FollowUp, Data, Documents };

bool isOf(HistoryKind kind, int choice)
{
    switch (choice) {
    case Agreements:
        return kind == HistoryKind::Agreements;
    case FollowUp:
        return kind == HistoryKind::FollowUp;
    case Data:
        return kind == HistoryKind::Learners || kind == HistoryKind::Workplaces
            || kind == HistoryKind::Settings;
    case Documents:
        return kind == HistoryKind::Documents;
    default:
        return true;
    }
}

} // namespace

TimelineView::TimelineView(const QString &name, Caseload &caseload, const Environment &environment,
                           QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_caseload(caseload)
    , m_undoDesk(new UndoDesk(caseload, environment, this))
    , m_kinds(named(new QComboBox, name + QStringLiteral("Kinds"), tr("What to show")))
    , m_count(new QLabel)
    , m_list(named(new QTreeView, name + QStringLiteral("List"), tr("Timeline")))
    , m_none(makeHint(tr("Nothing of this kind has been done yet.")))
    , m_undo(named(new QPushButton(tr("&Undo this one")), name + QStringLiteral("Undo"),
                   tr("Undo this one")))
{
    m_list->setModel(&m_model);
    styleList(*m_list, {12, 60, 16, 20});
    m_list->setItemsExpandable(false);
    m_list->setIndentation(fontMetrics().height() / 2);
    m_list->setAlternatingRowColors(false);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *copyAction = new QAction(tr("&Copy"), m_list);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAction, &QAction::triggered, this, &TimelineView::copy);
    m_list->addAction(copyAction);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);

    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins({});
    leftLayout->addWidget(makeBar());
    leftLayout->addWidget(m_none);
    leftLayout->addWidget(m_list, 1);
    auto *panes = new TwoPanes(left, 3, makeDetails(), 2);
    panes->setBesideFrom(textWidth(this, 100));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(panes, 1);
    leadFocus(this, m_list);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TimelineView::showCurrent);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &TimelineView::filter);
    connect(m_undo, &QPushButton::clicked, this, &TimelineView::undoCurrent);
    connect(m_undoDesk, &UndoDesk::statusMessage, this, &TimelineView::statusMessage);
    connect(&caseload.history(), &HistoryService::changed, this, &TimelineView::invalidate);
    filter();
}

QWidget *TimelineView::makeBar()
{
    fillKinds();
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    auto *label = new QLabel(tr("Sh&ow"));
    label->setBuddy(m_kinds);
    layout->addWidget(label);
    layout->addWidget(m_kinds);
    layout->addWidget(m_count);
    layout->addStretch();
    return bar;
}

void TimelineView::fillKinds()
{
    m_kinds->addItem(tr("everything"), Everything);
    m_kinds->addItem(tr("agreements"), Agreements);
    m_kinds->addItem(tr("contacts and visits"), FollowUp);
    m_kinds->addItem(tr("data"), Data);
    m_kinds->addItem(tr("documents"), Documents);
}

QWidget *TimelineView::makeDetails()
{
    m_sentence = makeWrappedText(m_name + QStringLiteral("Sentence"));
    QFont font = m_sentence->font();
    font.setWeight(QFont::DemiBold);
    m_sentence->setFont(font);
    m_origin = makeWrappedText(m_name + QStringLiteral("Origin"));
    m_changes = named(new ChangesView, m_name + QStringLiteral("Changes"), tr("Before and after"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_undo);
    buttons->addStretch();
    m_undo->setAutoDefault(false);
    m_detailPane = new QWidget;
    auto *layout = new QVBoxLayout(m_detailPane);
    layout->setContentsMargins({});
    layout->addWidget(m_sentence);
    layout->addWidget(m_origin);
    layout->addWidget(m_changes, 1);
    layout->addLayout(buttons);
    m_detailPane->setMinimumWidth(textWidth(this, 34));
    m_detailPane->setMinimumHeight(fontMetrics().height() * 9);
    return m_detailPane;
}

void TimelineView::setRecord(const RowRef &record)
{
    m_record = record;
    invalidate();
}

void TimelineView::invalidate()
{
    m_stale = true;
    readIfShown();
}

void TimelineView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readIfShown();
}

void TimelineView::readIfShown()
{
    if (!m_stale || !isVisible())
        return;
    m_stale = false;
    const auto entries
        = m_record.id == 0 ? Result<QList<HistoryEntry>>() : m_caseload.history().history(m_record);
    m_entries = entries.value_or(QList<HistoryEntry>());
    filter();
}

void TimelineView::filter()
{
    const HistoryEntry *before = m_model.entry(m_list->currentIndex());
    const OperationId chosen = before != nullptr ? before->operation.id : OperationId{};
    QList<HistoryEntry> shown;
    for (const HistoryEntry &entry : std::as_const(m_entries)) {
        if (isOf(entry.kind, m_kinds->currentData().toInt()))
            shown.append(entry);
    }
    m_model.setEntries(shown);
    for (int day = 0; day < m_model.rowCount(); ++day)
        m_list->setFirstColumnSpanned(day, {}, true);
    m_list->expandAll();
    m_count->setText(tr("%n thing(s)", nullptr, m_model.entryCount()));
    m_none->setVisible(shown.isEmpty());
    m_list->setVisible(!shown.isEmpty());
    QModelIndex current = m_model.indexOf(chosen);
    if (!current.isValid() && !shown.isEmpty())
        current = m_model.indexOf(shown.constFirst().operation.id);
    chooseRow(*m_list, current);
    showCurrent();
}

void TimelineView::showCurrent()
{
    const HistoryEntry *entry = m_model.entry(m_list->currentIndex());
    m_detailPane->setVisible(!m_entries.isEmpty());
    m_undo->setEnabled(entry != nullptr && !entry->operation.undone && !entry->operation.setup);
    if (entry == nullptr) {
        m_sentence->clear();
        m_origin->clear();
        m_changes->setChanges({});
        return;
    }
    const Operation &operation = entry->operation;
    m_sentence->setText(entry->sentence);
    QStringList origin{momentText(operation.at)};
    if (!operation.actor.isEmpty())
        origin << operation.actor;
    origin << operation.title;
    if (operation.undone)
        origin << undoneText(operation);
    m_origin->setText(origin.join(QStringLiteral(" · ")));
    m_changes->setChanges(entry->changes);
}

void TimelineView::copy() const
{
    QModelIndexList chosen = m_list->selectionModel()->selectedRows();
    std::sort(chosen.begin(), chosen.end(), [](const QModelIndex &one, const QModelIndex &other) {
        return one.parent().row() != other.parent().row()
            ? one.parent().row() < other.parent().row()
            : one.row() < other.row();
    });
    QStringList lines;
    for (const QModelIndex &index : std::as_const(chosen)) {
        if (const HistoryEntry *entry = m_model.entry(index)) {
            QStringList cells{momentText(entry->operation.at), entry->sentence};
            if (entry->operation.undone)
                cells << undoneText(entry->operation);
            lines << cells.join(u'\t');
        }
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void TimelineView::undoCurrent()
{
    if (const HistoryEntry *entry = m_model.entry(m_list->currentIndex()))
        m_undoDesk->undo(entry->operation.id);
}

} // namespace traject::ui
