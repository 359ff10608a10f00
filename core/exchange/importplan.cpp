// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/exchange/importplan.h"

#include "core/exchange/importlearners.h"
#include "core/exchange/importrow.h"
#include "core/exchange/importworkplaces.h"

#include <algorithm>

namespace traject::exchange {
namespace {

/// "1, 5 en 9" for indices 0, 4 and 8.
QString columnNumbers(const QList<int> &indices)
{
    QStringList numbers;
    for (const int index : indices)
        numbers.append(QString::number(index + 1));
    const QString last = numbers.takeLast();
    return QStringLiteral("%1 en %2").arg(numbers.join(u", "), last);
}

/// The headers that a required column lacks, each with the reason when it stands there twice.
QStringList missingWithReason(ImportKind kind, const CsvTable &table, const ColumnMapping &mapping)
{
    QStringList missing = missingHeaders(kind, mapping);
    for (QString &header : missing) {
        const QList<int> indices = columnsNamed(table.header, header);
        if (indices.size() > 1)
            header += QStringLiteral(" (staat meer dan één keer in het bestand: kolommen %1)")
                          .arg(columnNumbers(indices));
    }
    return missing;
}

/// Known headers that stand in the file twice, so that nobody can tell which one counts, and
/// that the mapping therefore leaves out.
QList<CellProblem> ambiguousHeaders(ImportKind kind, const CsvTable &table,
                                    const ColumnMapping &mapping)
{
    QList<CellProblem> problems;
    for (const ImportColumn &column : importColumns(kind)) {
        const QList<int> indices = columnsNamed(table.header, column.header);
        if (indices.size() < 2 || mapping.contains(column.key))
            continue;
        const QString header = table.header.at(indices.first());
        problems.append(
            {.row = 0,
             .line = 1,
             .column = header,
             .value = header,
             .message = QStringLiteral("deze kop staat meer dan één keer in het bestand (kolommen "
                                       "%1); geen van die kolommen is ingelezen")
                            .arg(columnNumbers(indices)),
             .expected = QStringLiteral("elke kop één keer"),
             .example = column.header});
    }
    return problems;
}

/// Recognises a second row for the same establishment and programme.
std::optional<RepeatedRow> repeatedAccreditation(const WorkplaceRow &row,
                                                 QHash<QString, int> &firstRows)
{
    const QString value = QStringLiteral("%1, %2").arg(row.establishment.number->formatted(),
                                                       row.accreditation.programmeCode);
    const auto first = firstRows.constFind(value);
    if (first == firstRows.constEnd()) {
        firstRows.insert(value, row.row);
        return std::nullopt;
    }
    return RepeatedRow{
        .row = row.row,
        .line = row.line,
        .sameAsRow = *first,
        .value = value,
        .message
        = QStringLiteral("dezelfde erkenning als in rij %1 (zelfde vestiging en opleiding)")
              .arg(*first)};
}

} // namespace

std::optional<CellProblem> widthProblem(const CsvTable &table, const CsvRecord &record)
{
    const qsizetype expected = table.header.size();
    qsizetype found = record.fields.size();
    while (found > expected && record.fields.at(found - 1).trimmed().isEmpty())
        --found;
    if (found == expected)
        return std::nullopt;
    return CellProblem{.row = record.row,
                       .line = record.line,
                       .column = table.header.at(qMin(found, expected - 1)),
                       .value = QStringLiteral("%1 velden").arg(found),
                       .message = found < expected ? QStringLiteral("de rij heeft te weinig velden")
                                                   : QStringLiteral("de rij heeft te veel velden"),
                       .expected = QStringLiteral("%1 velden, gescheiden door %2")
                                       .arg(expected)
                                       .arg(table.separator == u'\t' ? QStringLiteral("een tab")
                                                                     : QString(table.separator)),
                       .example = {}};
}

Result<ImportPlan> planImport(ImportKind kind, const CsvTable &table, const ColumnMapping &mapping,
                              const QSet<QString> &programmeCodes, QDate today)
{
    ColumnMapping usable;
    for (auto it = mapping.begin(); it != mapping.end(); ++it) {
        if (it.value() >= 0 && it.value() < table.header.size())
            usable.insert(it.key(), it.value());
    }
    const QStringList missing = missingWithReason(kind, table, usable);
    if (!missing.isEmpty())
        return failure(ErrorCode::MissingColumns, missing.join(u", "));

    ImportPlan plan{.kind = kind,
                    .rowCount = static_cast<int>(table.records.size()),
                    .problems = ambiguousHeaders(kind, table, usable)};
    const ImportRow::Cells cells = ImportRow::cells(kind, usable);
    RepeatedLearners repeatedLearners;
    QHash<QString, int> firstRows;
    for (const CsvRecord &record : table.records) {
        if (const auto problem = widthProblem(table, record)) {
            plan.problems.append(*problem);
            continue;
        }
        ImportRow row(table, record, cells, today);
        if (kind == ImportKind::Learners) {
            const LearnerRow read{.row = record.row,
                                  .line = record.line,
                                  .learner = readLearner(row, programmeCodes)};
            if (!row.isValid())
                plan.problems.append(row.problems());
            else if (const auto repeated = repeatedLearners.check(read))
                plan.repeated.append(*repeated);
            else
                plan.learners.append(read);
        } else {
            const WorkplaceRow read = readWorkplace(row, programmeCodes);
            if (!row.isValid())
                plan.problems.append(row.problems());
            else if (const auto repeated = repeatedAccreditation(read, firstRows))
                plan.repeated.append(*repeated);
            else
                plan.workplaces.append(read);
        }
    }
    agree(plan.workplaces);
    return plan;
}

} // namespace traject::exchange
