// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/documents/listdocument.h"

#include "core/domain/dates.h"

namespace traject::documents {

Document listDocument(const PrintedList &list, const QDateTime &createdAt)
{
    const QString day = dates::longText(createdAt.date());
    const QString count = list.rows.size() == 1 ? QStringLiteral("1 rij")
                                                : QStringLiteral("%1 rijen").arg(list.rows.size());
    Document document{
        .title = list.title,
        .versionCode = QStringLiteral("%1 · %2").arg(list.title, day),
        .createdAt = createdAt,
        .blocks = {Title{.kicker = {},
                         .text = list.title,
                         .subtitle = QStringLiteral("%1 · %2").arg(day, count)}},
    };
    if (!list.selection.isEmpty())
        document.blocks += Note{.title = {}, .paragraphs = {list.selection}};
    document.blocks += Table{.header = list.header,
                             .rows = list.rows,
                             .columnShares = list.columnShares,
                             .compact = true};
    return document;
}

} // namespace traject::documents
