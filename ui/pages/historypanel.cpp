// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/historypanel.h"

#include "core/service/caseload.h"
#include "ui/pages/listpane.h"
#include "ui/support/errortext.h"
#include "ui/support/layout.h"

#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace traject::ui {

HistoryPanel::HistoryPanel(Caseload &caseload, const Environment &environment, QWidget *parent)
    : QWidget(parent)
    , m_caseload(caseload)
    , m_environment(environment)
    , m_list(new ListPane(QStringLiteral("history"), tr("History"), m_model, {20, 60, 10, 14},
                          environment))
    , m_undo(m_list->addButton(tr("&Undo this one"), QStringLiteral("historyUndo")))
{
    m_list->setEmptyState(tr("Nothing has been done in this caseload yet."), {});
    // Newest first, unless the user has sorted the list otherwise before.
    if (!environment.settings.contains(QStringLiteral("lists/history/columns")))
        m_list->view()->sortByColumn(OperationListModel::At, Qt::DescendingOrder);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeHint(tr("One thing can be taken back as long as nothing later changed "
                                  "the same records. Ctrl+Z takes back the newest.")));
    layout->addWidget(m_list, 1);
    connect(m_undo, &QPushButton::clicked, this, &HistoryPanel::undoCurrent);
    connect(m_list, &ListPane::currentChanged, this, &HistoryPanel::updateActions);
    updateActions();
}

void HistoryPanel::focusSearch()
{
    m_list->focusSearch();
}

void HistoryPanel::refresh()
{
    const auto operations = m_caseload.history().operations();
    m_model.setRows(operations.value_or(QList<Operation>()));
    updateActions();
}

void HistoryPanel::undoCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const auto undone = m_caseload.history().undo(m_model.row(row).id);
    if (!undone) {
        m_environment.messages.showError(
            this, tr("Not undone"),
            undone.error().code == ErrorCode::Conflict
                ? tr("Something later changed the same records. Undo that first.")
                : errorText(undone.error()));
        return;
    }
    Q_EMIT statusMessage(tr("Undone: %1").arg(undone->title));
}

void HistoryPanel::updateActions()
{
    const int row = m_list->currentRow();
    m_undo->setEnabled(row >= 0 && !m_model.row(row).undone);
}

} // namespace traject::ui
