// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/exchange/importplan.h"
#include "core/service/historyservice.h"
#include "core/service/progress.h"

#include <QFuture>
#include <QObject>

#include <atomic>

namespace traject {

class Database;

/// A learner of the file who seems to be in the caseload already, and what to do about it.
struct DuplicateLearner
{
    int row = 0; ///< data row of the file
    int line = 0;
    std::optional<int> sameAsRow; ///< repeated within the file
    std::optional<LearnerId> existing; ///< or known in the caseload
    QString name;
    QString reason; ///< Dutch: "zelfde INSZ", "zelfde naam en geboortedatum"
    bool merge = false; ///< fill the older record with what the newer one says; else leave it
};

/// What an import would do: the window shows it, run() does it.
struct ImportPreview
{
    exchange::ImportPlan plan;
    QList<DuplicateLearner> duplicates;
    int newCount = 0;
    int updateCount = 0; ///< known rows with other values
    int unchangedCount = 0;
};

struct ImportReport
{
    int rows = 0;
    int imported = 0;
    int updated = 0;
    int unchanged = 0;
    QList<exchange::CellProblem> rejected;
    QList<DuplicateLearner> duplicates;
    std::optional<OperationId> operation; ///< for undoing the import; unset: nothing changed
};

class ImportService : public QObject
{
    Q_OBJECT
public:
    ImportService(CaseloadFile &file, const Clock &clock, QObject *parent = nullptr);

    /// The mapping saved for files with this header, else the guess by header names.
    [[nodiscard]] exchange::ColumnMapping mappingFor(exchange::ImportKind kind,
                                                     const QStringList &header) const;
    /// Reads the plan against the caseload. MissingColumns when required headers are not mapped.
    [[nodiscard]] Result<ImportPreview> preview(exchange::ImportKind kind,
                                                const exchange::CsvTable &table,
                                                const exchange::ColumnMapping &mapping) const;
    /// Imports all valid rows in one transaction (one entry in the journal) and remembers the
    /// mapping for this header. Cancelled leaves everything as it was.
    Result<ImportReport> run(const ImportPreview &preview, const exchange::CsvTable &table,
                             const exchange::ColumnMapping &mapping,
                             const ProgressFunction &progress = {},
                             const std::atomic_bool *cancel = nullptr);

    /// The same in a worker thread, for large files: the window goes on. `table`, `mapping` and
    /// the preview are copied; `cancel` must outlive the work, and the caseload may be closed only
    /// when the future is finished. `progress` is called on the worker's thread.
    [[nodiscard]] QFuture<Result<ImportPreview>>
    startPreview(exchange::ImportKind kind, const exchange::CsvTable &table,
                 const exchange::ColumnMapping &mapping) const;
    [[nodiscard]] QFuture<Result<ImportReport>> startRun(const ImportPreview &preview,
                                                         const exchange::CsvTable &table,
                                                         const exchange::ColumnMapping &mapping,
                                                         const ProgressFunction &progress = {},
                                                         const std::atomic_bool *cancel = nullptr);

Q_SIGNALS:
    void imported(traject::exchange::ImportKind kind);

private:
    Result<ImportPreview> previewOn(Database &database, exchange::ImportKind kind,
                                    const exchange::CsvTable &table,
                                    const exchange::ColumnMapping &mapping) const;
    Result<ImportReport> runOn(Database &database, const ImportPreview &preview,
                               const exchange::CsvTable &table,
                               const exchange::ColumnMapping &mapping,
                               const ProgressFunction &progress,
                               const std::atomic_bool *cancel) const;

    CaseloadFile &m_file;
    const Clock &m_clock;
};

} // namespace traject
