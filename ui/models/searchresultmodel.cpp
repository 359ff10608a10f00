// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/models/searchresultmodel.h"

#include "ui/support/fieldtext.h"

#include <QAction>

namespace traject::ui {

PaletteRow rowOf(const SearchResult &result)
{
    QStringList detail;
    if (result.kind == SearchKind::Agreement && result.day)
        detail << SearchResultModel::tr("from %1").arg(dateText(result.day));
    else if (result.kind == SearchKind::Task && result.day)
        detail << SearchResultModel::tr("by %1").arg(dateText(result.day));
    else if (result.day)
        detail << dateText(result.day);
    detail << result.detail << result.text;
    detail.removeAll(QString());
    return {.what = PaletteRow::What::Result,
            .title = result.title.isEmpty() ? groupTitle(result.kind) : result.title,
            .detail = detail.join(QStringLiteral(" · ")),
            .shortcut = {},
            .result = result,
            .command = {}};
}

PaletteRow rowOf(QAction *command, const QString &menu)
{
    return {.what = PaletteRow::What::Command,
            .title = command->text().remove(u'&'),
            .detail = menu,
            .shortcut = command->shortcut().toString(QKeySequence::NativeText),
            .result = {},
            .command = command};
}

PaletteRow headingRow(const QString &title)
{
    return {.what = PaletteRow::What::Heading,
            .title = title,
            .detail = {},
            .shortcut = {},
            .result = {},
            .command = {}};
}

QString groupTitle(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Learner:
        return SearchResultModel::tr("Learners");
    case SearchKind::Workplace:
        return SearchResultModel::tr("Workplaces");
    case SearchKind::Mentor:
        return SearchResultModel::tr("Mentors");
    case SearchKind::Agreement:
        return SearchResultModel::tr("Agreements");
    case SearchKind::Note:
        return SearchResultModel::tr("Notes");
    case SearchKind::Screening:
        return SearchResultModel::tr("Screenings");
    case SearchKind::Contact:
        return SearchResultModel::tr("Contacts");
    case SearchKind::Visit:
        return SearchResultModel::tr("Skipped visits");
    case SearchKind::Evaluation:
        return SearchResultModel::tr("Evaluations");
    case SearchKind::Task:
        return SearchResultModel::tr("Tasks");
    case SearchKind::Document:
        return SearchResultModel::tr("Documents");
    }
    return {};
}

void SearchResultModel::setRows(const QList<PaletteRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int SearchResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SearchResultModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case DetailRole:
        return row.detail;
    case ShortcutRole:
        return row.shortcut;
    case HeadingRole:
        return row.what == PaletteRow::What::Heading;
    case Qt::ToolTipRole:
        return row.detail;
    case Qt::AccessibleTextRole: {
        QStringList parts{row.title, row.detail, row.shortcut};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

Qt::ItemFlags SearchResultModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !m_rows.at(index.row()).canBeChosen())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace traject::ui
