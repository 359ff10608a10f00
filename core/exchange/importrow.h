// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/exchange/importplan.h"

namespace traject::exchange {

/// Indices of the columns whose header is `name`, compared as guessMapping() compares.
[[nodiscard]] QList<int> columnsNamed(const QStringList &header, const QString &name);

/// A record with another number of fields than the header: its cells may have moved, so that none
/// of them can be trusted. Empty fields too many at the end do no harm.
[[nodiscard]] std::optional<CellProblem> widthProblem(const CsvTable &table,
                                                      const CsvRecord &record);

/// The cells of one record as typed values, by column key. A cell that is empty, or whose column
/// the file lacks, gives an unset value; a cell that cannot be understood gives an unset value and
/// a problem, and the row is then left out.
class ImportRow
{
public:
    /// A column of the import that the file has.
    struct Cell
    {
        int index = 0;
        ImportColumn column;
    };
    using Cells = QHash<QString, Cell>;

    /// The columns of `kind` at their place in the file.
    [[nodiscard]] static Cells cells(ImportKind kind, const ColumnMapping &mapping);

    ImportRow(const CsvTable &table, const CsvRecord &record, const Cells &cells, QDate today);

    [[nodiscard]] int row() const { return m_record.row; }
    [[nodiscard]] int line() const { return m_record.line; }
    /// The day on which the file is read.
    [[nodiscard]] QDate today() const { return m_today; }

    [[nodiscard]] bool isEmpty(const QString &key) const { return text(key).isEmpty(); }
    /// On one line, cleaned of invisible characters.
    [[nodiscard]] QString text(const QString &key) const;
    /// The same with its line breaks.
    [[nodiscard]] QString lines(const QString &key) const;
    /// text(); an empty cell is a problem.
    [[nodiscard]] QString requiredText(const QString &key);
    /// dd/mm/jjjj, d/m/jjjj, the same with - or ., or jjjj-mm-dd; years 1900 to 2100.
    [[nodiscard]] std::optional<QDate> date(const QString &key);
    /// date(), not after today.
    [[nodiscard]] std::optional<QDate> birthDate(const QString &key);
    /// Digits, optionally followed by one of `units`; from `minimum` to `maximum`.
    [[nodiscard]] std::optional<int> whole(const QString &key, int minimum, int maximum,
                                           const QStringList &units = {});
    /// ja, nee, j, n, 1, 0, waar, onwaar.
    [[nodiscard]] std::optional<bool> yesNo(const QString &key);
    [[nodiscard]] QString email(const QString &key);
    /// "2026-2027", also written 2026-27 or 2026/2027.
    [[nodiscard]] QString schoolYear(const QString &key);
    /// The columns street, number, box, postcode and municipality.
    [[nodiscard]] Address address();
    /// The column programmeCode; a code outside `known` is a problem.
    [[nodiscard]] QString programmeCode(const QSet<QString> &known);
    /// An identifier through its own parser (Insz, EnterpriseNumber, …).
    template <typename Parse>
    [[nodiscard]] auto identifier(const QString &key, const Parse &parse)
        -> std::optional<typename decltype(parse(QString()))::value_type>
    {
        if (isEmpty(key))
            return std::nullopt;
        const auto parsed = parse(raw(key));
        if (parsed)
            return *parsed;
        addProblem(key, parsed.error().detail);
        return std::nullopt;
    }
    /// One of the words of a closed list, folded.
    template <typename T>
    [[nodiscard]] std::optional<T> word(const QString &key, const QHash<QString, T> &words)
    {
        if (isEmpty(key))
            return std::nullopt;
        const auto found = words.constFind(foldedText(key));
        if (found != words.constEnd())
            return *found;
        addProblem(key, QStringLiteral("geen woord dat hier kan staan"));
        return std::nullopt;
    }

    /// Says that the cell is wrong; nothing happens when the file lacks the column.
    void addProblem(const QString &key, const QString &message);

    [[nodiscard]] bool isValid() const { return m_problems.isEmpty(); }
    /// In the order of the columns.
    [[nodiscard]] QList<CellProblem> problems() const;

private:
    [[nodiscard]] QString raw(const QString &key) const;
    [[nodiscard]] QString foldedText(const QString &key) const;

    const CsvTable &m_table;
    const CsvRecord &m_record;
    const Cells &m_cells;
    QDate m_today;
    QMultiMap<int, CellProblem> m_problems; ///< by index of the column
};

} // namespace traject::exchange
