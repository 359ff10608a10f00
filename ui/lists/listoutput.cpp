// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/lists/listoutput.h"

#include "core/exchange/delimited.h"
#include "ui/support/errortext.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSaveFile>
#include <QTreeView>

namespace traject::ui {

namespace {

class Output
{
    Q_DECLARE_TR_FUNCTIONS(traject::ui::ListOutput)
};

} // namespace

ListExcerpt excerpt(const QTreeView &view, const QList<int> &rows)
{
    const QHeaderView *header = view.header();
    const QAbstractItemModel *model = view.model();
    QList<int> columns;
    ListExcerpt excerpt;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (header->isSectionHidden(column))
            continue;
        columns.append(column);
        excerpt.header.append(model->headerData(column, Qt::Horizontal).toString());
        excerpt.widths.append(header->sectionSize(column));
    }
    excerpt.rows.reserve(rows.size());
    for (const int row : rows) {
        QStringList cells;
        for (const int column : std::as_const(columns))
            cells.append(model->index(row, column).data().toString());
        excerpt.rows.append(cells);
    }
    return excerpt;
}

void copyToClipboard(const ListExcerpt &excerpt)
{
    QGuiApplication::clipboard()->setText(exchange::clipboardTable(excerpt.header, excerpt.rows));
}

void exportCsv(const ListExcerpt &excerpt, const QString &suggestion,
               const Environment &environment, QWidget *parent,
               const FileDialogs::OnChosen &onSaved)
{
    environment.fileDialogs.saveFile(
        parent, Output::tr("Export the list"), suggestion + QStringLiteral(".csv"),
        Output::tr("CSV files (*.csv)"), [=](const QString &path) {
            const QByteArray bytes = exchange::csvFile(excerpt.header, excerpt.rows);
            QSaveFile file(path);
            if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                && file.commit())
                onSaved(path);
            else
                environment.messages.showError(
                    parent, Output::tr("List not saved"),
                    errorText({ErrorCode::FileAccess, file.errorString()}));
        });
}

documents::Document listDocument(const ListExcerpt &excerpt, const QString &title,
                                 const QString &selection, const Environment &environment)
{
    return documents::listDocument({.title = title,
                                    .selection = selection,
                                    .header = excerpt.header,
                                    .rows = excerpt.rows,
                                    .columnShares = excerpt.widths},
                                   environment.clock.now());
}

} // namespace traject::ui
