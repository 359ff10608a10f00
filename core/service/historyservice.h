// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/agreement.h"
#include "core/domain/recordchange.h"
#include "core/service/progress.h"

#include <QFuture>
#include <QObject>

#include <optional>

namespace traject {

class CaseloadFile;
struct LawRow;
struct Rulebook;

/// The row of a record, for its history.
[[nodiscard]] RowRef rowOf(LearnerId id);
[[nodiscard]] RowRef rowOf(EnterpriseId id);
[[nodiscard]] RowRef rowOf(EstablishmentId id);
[[nodiscard]] RowRef rowOf(MentorId id);
[[nodiscard]] RowRef rowOf(AccreditationId id);
[[nodiscard]] RowRef rowOf(AgreementId id);

/// The journal for people: what was done, with whom and when, the history of any record, and undo
/// and redo of any operation as a whole.
class HistoryService : public QObject
{
    Q_OBJECT
public:
    /// Operations that changed more rows than this take long enough to be undone in a worker.
    static constexpr int manyChanges = 500;

    HistoryService(CaseloadFile &file, const Rulebook &rulebook, QObject *parent = nullptr);
    ~HistoryService() override; ///< waits for a worker

    [[nodiscard]] Result<QList<Operation>> operations(int limit = 200) const; ///< newest first
    /// The next `limit` that the filter lets through, older than `before`; null: from the newest.
    [[nodiscard]] Result<QList<Operation>> operations(const OperationFilter &filter,
                                                      OperationId before, int limit) const;
    [[nodiscard]] Result<Operation> operation(OperationId id) const; ///< NotFound

    /// What was done with a record and everything that belongs to it, newest first, those that
    /// were taken back included.
    [[nodiscard]] Result<QList<HistoryEntry>> history(const RowRef &record) const;
    /// The records that one operation changed, `limit` at most.
    [[nodiscard]] Result<QList<RecordChange>> changes(OperationId id, int limit = 100) const;
    /// The row of a programme; NotFound.
    [[nodiscard]] Result<RowRef> programmeRow(const QString &code) const;
    /// The row of the counsellor's own value of the law; NotFound when the program ships it.
    [[nodiscard]] Result<RowRef> lawRow(const LawRow &row) const;

    /// The operation that undo() would take back, redo() would do again.
    [[nodiscard]] std::optional<Operation> nextUndo() const;
    [[nodiscard]] std::optional<Operation> nextRedo() const;
    /// Takes the newest operation back in one step. Conflict when rows changed since.
    Result<Operation> undo();
    Result<Operation> redo();
    /// Takes one particular operation back, if nothing later touched the same rows.
    Result<Operation> undo(OperationId id);
    /// Why an operation cannot be undone: the later ones that would have to be undone first.
    [[nodiscard]] Result<UndoObstacles> obstacles(OperationId id) const;

    /// The same in a worker with a connection of its own. `progress` is called on its thread.
    /// One at a time.
    [[nodiscard]] QFuture<Result<Operation>> startUndo(OperationId id,
                                                       const ProgressFunction &progress = {});
    [[nodiscard]] QFuture<Result<Operation>> startRedo(OperationId id,
                                                       const ProgressFunction &progress = {});

Q_SIGNALS:
    void caseloadRestored(); ///< after undo or redo: every view reads again
    void changed(); ///< something was recorded, undone or redone

private:
    enum class Way { Undo, Redo };

    [[nodiscard]] QFuture<Result<Operation>> start(OperationId id, Way way,
                                                   const ProgressFunction &progress);
    Result<Operation> announced(const Result<Operation> &operation);

    CaseloadFile &m_file;
    const Rulebook &m_rulebook;
    QFuture<Result<Operation>> m_work; ///< the newest that was started
};

} // namespace traject
