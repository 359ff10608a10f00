// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/learner.h"
#include "core/domain/programme.h"
#include "core/domain/workplace.h"
#include "core/exchange/csv.h"

#include <QHash>
#include <QMap>
#include <QSet>

/// Turns a delimited file into typed rows and a list of problems, without a database: the window
/// previews the plan, the command line runs it, core/service/importservice.h stores it.
namespace traject::exchange {

enum class ImportKind { Learners, Workplaces };

/// A column that an import knows: its key, its usual header, and whether the import needs it.
struct ImportColumn
{
    QString key; ///< "insz"
    QString header; ///< "Rijksregisternummer"
    QStringList aliases; ///< other headers people use, folded
    bool required = false;
    QString expected; ///< Dutch: what a value looks like
    QString example;
};

[[nodiscard]] QList<ImportColumn> importColumns(ImportKind kind);

/// Column key → index in the header. Keys without a column are absent.
using ColumnMapping = QMap<QString, int>;

/// Maps headers to columns by name (case, spaces, diacritics and punctuation do not count). A
/// header that stands in the file twice is mapped to nothing: a person has to choose.
[[nodiscard]] ColumnMapping guessMapping(ImportKind kind, const QStringList &header);

/// Headers of required columns that the mapping lacks; not empty: nothing may be imported.
[[nodiscard]] QStringList missingHeaders(ImportKind kind, const ColumnMapping &mapping);

/// A problem at one cell of the file.
struct CellProblem
{
    int row = 0; ///< data row, from 1; 0: the header
    int line = 0; ///< line in the file, from 1
    QString column; ///< header as in the file
    QString value; ///< as found
    QString message; ///< Dutch: what is wrong
    QString expected; ///< Dutch: what was expected
    QString example;

    bool operator==(const CellProblem &) const = default;
};

struct LearnerRow
{
    int row = 0;
    int line = 0;
    Learner learner; ///< without id
};

/// One row of the workplaces file: an accreditation with all that hangs on it, without ids.
struct WorkplaceRow
{
    int row = 0;
    int line = 0;
    Enterprise enterprise;
    Establishment establishment;
    std::optional<Mentor> mentor;
    Accreditation accreditation;
};

/// A row that stands for the same thing as an earlier row of the same file.
struct RepeatedRow
{
    int row = 0;
    int line = 0;
    int sameAsRow = 0;
    QString value; ///< the INSZ, or name and birth date
    QString message; ///< Dutch
    std::optional<Learner> learner; ///< what the repeated row says, for merging
};

struct ImportPlan
{
    ImportKind kind = ImportKind::Learners;
    int rowCount = 0; ///< data rows in the file
    QList<LearnerRow> learners; ///< valid rows, ImportKind::Learners
    QList<WorkplaceRow> workplaces; ///< valid rows, ImportKind::Workplaces
    /// Of rows left out, in file order; before them known headers that stand twice (row 0), which
    /// leave out their columns only.
    QList<CellProblem> problems;
    QList<RepeatedRow> repeated;
};

/// Checks every cell. A row with a cell that cannot be understood is left out with a problem per
/// such cell; an empty cell is a problem only for names of learners and enterprises, and for the
/// numbers, programme and status of an accreditation. A birth date that contradicts the INSZ is a
/// matter for the rulebook (LRN-INSZ-BIRTH). Programme codes must be in `programmeCodes`; no birth
/// lies after `today`. Fails with MissingColumns (the detail lists the headers) before any row is
/// read.
[[nodiscard]] Result<ImportPlan> planImport(ImportKind kind, const CsvTable &table,
                                            const ColumnMapping &mapping,
                                            const QSet<QString> &programmeCodes, QDate today);

} // namespace traject::exchange
