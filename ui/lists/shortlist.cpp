// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/lists/shortlist.h"

#include "ui/lists/listoutput.h"
#include "ui/models/listmodel.h"
#include "ui/support/listlook.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QTreeView>

#include <algorithm>

namespace traject::ui {

namespace {

class ShortListTexts
{
    Q_DECLARE_TR_FUNCTIONS(traject::ui::ShortList)
};

} // namespace

ShortList::ShortList(const QString &name, QTreeView &view, ListModel &model)
    : QObject(&view)
    , m_view(view)
    , m_model(model)
    , m_proxy(model)
{
    view.setModel(&m_proxy);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.header()->setSortIndicator(-1, Qt::AscendingOrder);
    view.setSortingEnabled(true);
    view.setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *copy = new QAction(ShortListTexts::tr("&Copy"), &view);
    copy->setObjectName(name + QStringLiteral("Copy"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    view.addAction(copy);
    connect(copy, &QAction::triggered, this, [this] {
        QList<int> rows;
        for (const QModelIndex &index : m_view.selectionModel()->selectedRows())
            rows.append(index.row());
        std::sort(rows.begin(), rows.end());
        copyToClipboard(excerpt(m_view, rows));
    });
}

int ShortList::currentRow() const
{
    const QModelIndex current = m_view.currentIndex();
    return current.isValid() ? m_proxy.mapToSource(current).row() : -1;
}

void ShortList::setCurrentRow(int row)
{
    chooseRow(m_view, row < 0 ? QModelIndex() : m_proxy.mapFromSource(m_model.index(row, 0)));
}

void ShortList::chooseFirst()
{
    chooseRow(m_view, m_proxy.index(0, 0));
}

} // namespace traject::ui
