// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/historypanel.h"

#include "core/base/text.h"
#include "core/service/caseload.h"
#include "core/service/history/recordfields.h"
#include "ui/history/changesview.h"
#include "ui/history/timelinemodel.h"
#include "ui/history/undodesk.h"
#include "ui/support/fieldtext.h"
#include "ui/support/layout.h"
#include "ui/support/listlook.h"
#include "ui/widgets/twopanes.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

namespace traject::ui {

namespace {

constexpr QLatin1String columnsKey("lists/operations/columns");
constexpr int typingMilliseconds = 150;
constexpr int shownRecords = 50; ///< of one operation; an import has thousands

} // namespace

HistoryPanel::HistoryPanel(Caseload &caseload, const Environment &environment, QWidget *parent)
    : QWidget(parent)
    , m_caseload(caseload)
    , m_environment(environment)
    , m_undoDesk(new UndoDesk(caseload, environment, this))
    , m_model([&caseload](const OperationFilter &filter, OperationId before, int limit) {
        return caseload.history().operations(filter, before, limit).value_or(QList<Operation>());
    })
    , m_search(named(new QLineEdit, QStringLiteral("historySearch"), tr("Search the history")))
    , m_kinds(named(new QComboBox, QStringLiteral("historyKinds"), tr("What to show")))
    , m_typing(new QTimer(this))
    , m_list(named(new QTreeView, QStringLiteral("historyList"), tr("History")))
    , m_none(makeHint(tr("Nothing in this list fits the search.")))
    , m_undo(named(new QPushButton(tr("&Undo this one")), QStringLiteral("historyUndo"),
                   tr("Undo this one")))
{
    m_list->setModel(&m_model);
    styleList(*m_list, {20, 44, 14, 10, 10});
    m_list->header()->restoreState(environment.settings.value(columnsKey).toByteArray());
    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins({});
    leftLayout->addWidget(makeBar());
    leftLayout->addWidget(m_none);
    leftLayout->addWidget(m_list, 1);
    auto *panes = new TwoPanes(left, 3, makeDetails(), 2);
    panes->setBesideFrom(textWidth(this, 110));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeHint(tr("One thing can be taken back as long as nothing later changed "
                                  "the same records. Ctrl+Z takes back the newest.")));
    layout->addWidget(panes, 1);

    m_typing->setSingleShot(true);
    m_typing->setInterval(typingMilliseconds);
    connect(m_typing, &QTimer::timeout, this, &HistoryPanel::filter);
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        filter();
        m_list->setFocus();
    });
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &HistoryPanel::filter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryPanel::showCurrent);
    connect(m_undo, &QPushButton::clicked, this, &HistoryPanel::undoCurrent);
    connect(m_undoDesk, &UndoDesk::statusMessage, this, &HistoryPanel::statusMessage);
    showCurrent();
}

HistoryPanel::~HistoryPanel()
{
    m_environment.settings.setValue(columnsKey, m_list->header()->saveState());
}

QWidget *HistoryPanel::makeBar()
{
    m_search->setPlaceholderText(tr("Search (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_kinds->addItem(tr("Everything"));
    const auto add = [this](const QString &text, HistoryKind kind) {
        m_kinds->addItem(text, static_cast<int>(kind));
    };
    add(tr("Learners"), HistoryKind::Learners);
    add(tr("Workplaces"), HistoryKind::Workplaces);
    add(tr("Agreements"), HistoryKind::Agreements);
    add(tr("Contacts and visits"), HistoryKind::FollowUp);
    add(tr("Documents"), HistoryKind::Documents);
    add(tr("Settings"), HistoryKind::Settings);
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    layout->addWidget(m_search, 2);
    layout->addWidget(m_kinds, 1);
    return bar;
}

QWidget *HistoryPanel::makeDetails()
{
    m_title = makeWrappedText(QStringLiteral("historyTitle"));
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_origin = makeWrappedText(QStringLiteral("historyOrigin"));
    m_changes = named(new ChangesView, QStringLiteral("historyChanges"), tr("Before and after"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_undo);
    buttons->addStretch();
    auto *details = new QWidget;
    auto *layout = new QVBoxLayout(details);
    layout->setContentsMargins({});
    layout->addWidget(m_title);
    layout->addWidget(m_origin);
    layout->addWidget(m_changes, 1);
    layout->addLayout(buttons);
    details->setMinimumWidth(textWidth(this, 34));
    details->setMinimumHeight(fontMetrics().height() * 9);
    return details;
}

void HistoryPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void HistoryPanel::refresh()
{
    const Operation *before = current();
    const OperationId chosen = before != nullptr ? before->id : OperationId{};
    m_model.refresh();
    select(chosen);
}

void HistoryPanel::filter()
{
    m_typing->stop();
    OperationFilter wanted;
    wanted.words = text::folded(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    if (const QVariant kind = m_kinds->currentData(); kind.isValid())
        wanted.tables = tablesOf(static_cast<HistoryKind>(kind.toInt()));
    const Operation *before = current();
    const OperationId chosen = before != nullptr ? before->id : OperationId{};
    m_model.setFilter(wanted);
    select(chosen);
}

void HistoryPanel::select(OperationId id)
{
    const int row = qMax(0, m_model.rowOf(id));
    m_list->setCurrentIndex(m_model.index(row, 0));
    showCurrent();
}

const Operation *HistoryPanel::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_model.rowCount() ? &m_model.row(row) : nullptr;
}

void HistoryPanel::undoCurrent()
{
    if (const Operation *operation = current())
        m_undoDesk->undo(operation->id);
}

void HistoryPanel::showCurrent()
{
    const Operation *operation = current();
    m_none->setVisible(m_model.rowCount() == 0);
    m_undo->setEnabled(operation != nullptr && !operation->undone && !operation->setup);
    if (operation == nullptr) {
        m_title->clear();
        m_origin->clear();
        m_changes->setChanges({});
        return;
    }
    m_title->setText(operation->title);
    QStringList origin{momentText(operation->at)};
    if (!operation->actor.isEmpty())
        origin << operation->actor;
    if (operation->undone)
        origin << undoneText(*operation);
    m_origin->setText(origin.join(QStringLiteral(" · ")));
    const auto changes = m_caseload.history().changes(operation->id, shownRecords);
    m_changes->setChanges(changes.value_or(QList<RecordChange>()),
                          qMax(0, operation->changes - shownRecords));
}

} // namespace traject::ui
