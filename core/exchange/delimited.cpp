// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/delimited.h"

namespace traject::exchange {

QString defused(const QString &cell)
{
    static const QString formulaStarts = QStringLiteral("=+-@\t\r\n");
    return !cell.isEmpty() && formulaStarts.contains(cell.front()) ? u'\'' + cell : cell;
}

QString csvLine(const QStringList &cells)
{
    QStringList fields;
    for (const QString &cell : cells) {
        QString field = defused(cell);
        if (field.contains(u';') || field.contains(u'"') || field.contains(u'\n')
            || field.contains(u'\r'))
            field = u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"';
        fields.append(field);
    }
    return fields.join(u';');
}

QByteArray csvFile(const QStringList &header, const QList<QStringList> &rows)
{
    QString text = QChar(QChar::ByteOrderMark) + csvLine(header) + QStringLiteral("\r\n");
    for (const QStringList &row : rows)
        text += csvLine(row) + QStringLiteral("\r\n");
    return text.toUtf8();
}

QString clipboardTable(const QStringList &header, const QList<QStringList> &rows)
{
    const auto line = [](const QStringList &cells) {
        QStringList plain;
        for (const QString &cell : cells)
            plain.append(defused(cell.simplified()));
        return QString(plain.join(u'\t') + u'\n');
    };
    QString text = line(header);
    for (const QStringList &row : rows)
        text += line(row);
    return text;
}

} // namespace traject::exchange
