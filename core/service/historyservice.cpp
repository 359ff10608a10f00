// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/historyservice.h"

#include "core/rules/lawrow.h"
#include "core/service/history/recordhistory.h"
#include "core/storage/caseloadfile.h"
#include "core/storage/database.h"
#include "core/storage/journal.h"
#include "core/storage/lawrowrepository.h"
#include "core/storage/programmerepository.h"

#include <QtConcurrentRun>

namespace traject {

RowRef rowOf(LearnerId id)
{
    return {QStringLiteral("learner"), id.value};
}

RowRef rowOf(EnterpriseId id)
{
    return {QStringLiteral("enterprise"), id.value};
}

RowRef rowOf(EstablishmentId id)
{
    return {QStringLiteral("establishment"), id.value};
}

RowRef rowOf(MentorId id)
{
    return {QStringLiteral("mentor"), id.value};
}

RowRef rowOf(AccreditationId id)
{
    return {QStringLiteral("accreditation"), id.value};
}

RowRef rowOf(AgreementId id)
{
    return {QStringLiteral("agreement"), id.value};
}

HistoryService::HistoryService(CaseloadFile &file, const Rulebook &rulebook, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_rulebook(rulebook)
{ }

HistoryService::~HistoryService()
{
    m_work.waitForFinished();
}

Result<QList<Operation>> HistoryService::operations(int limit) const
{
    return Journal(m_file.database()).operations(limit);
}

Result<QList<Operation>> HistoryService::operations(const OperationFilter &filter,
                                                    OperationId before, int limit) const
{
    return Journal(m_file.database()).operations(filter, before, limit);
}

Result<Operation> HistoryService::operation(OperationId id) const
{
    return Journal(m_file.database()).operation(id);
}

Result<QList<HistoryEntry>> HistoryService::history(const RowRef &record) const
{
    return RecordHistory(m_file.database(), m_rulebook).of(record);
}

Result<QList<RecordChange>> HistoryService::changes(OperationId id, int limit) const
{
    return RecordHistory(m_file.database(), m_rulebook).changes(id, limit);
}

Result<RowRef> HistoryService::programmeRow(const QString &code) const
{
    return ProgrammeRepository(m_file.database()).rowId(code).map([](qint64 id) {
        return RowRef{QStringLiteral("programme"), id};
    });
}

Result<RowRef> HistoryService::lawRow(const LawRow &row) const
{
    const auto stored = LawRowRepository(m_file.database()).rows();
    if (!stored)
        return tl::unexpected(stored.error());
    for (const StoredLawRow &own : *stored) {
        if (own.table == codeOf(row.table) && own.key == row.key && own.from == row.from)
            return RowRef{QStringLiteral("law_row"), own.id.value};
    }
    return failure(ErrorCode::NotFound, row.key);
}

std::optional<Operation> HistoryService::nextUndo() const
{
    return Journal(m_file.database()).nextUndo().value_or(std::nullopt);
}

std::optional<Operation> HistoryService::nextRedo() const
{
    return Journal(m_file.database()).nextRedo().value_or(std::nullopt);
}

Result<Operation> HistoryService::undo()
{
    const auto next = nextUndo();
    return next ? undo(next->id) : failure(ErrorCode::NotFound);
}

Result<Operation> HistoryService::undo(OperationId id)
{
    return announced(Journal(m_file.database()).undo(id));
}

Result<Operation> HistoryService::redo()
{
    const auto next = nextRedo();
    if (!next)
        return failure(ErrorCode::NotFound);
    return announced(Journal(m_file.database()).redo(next->id));
}

Result<UndoObstacles> HistoryService::obstacles(OperationId id) const
{
    return Journal(m_file.database()).obstacles(id);
}

QFuture<Result<Operation>> HistoryService::startUndo(OperationId id,
                                                     const ProgressFunction &progress)
{
    return start(id, Way::Undo, progress);
}

QFuture<Result<Operation>> HistoryService::startRedo(OperationId id,
                                                     const ProgressFunction &progress)
{
    return start(id, Way::Redo, progress);
}

QFuture<Result<Operation>> HistoryService::start(OperationId id, Way way,
                                                 const ProgressFunction &progress)
{
    m_work = QtConcurrent::run([this, id, way, progress]() -> Result<Operation> {
        const auto database = m_file.openWorkerConnection();
        if (!database)
            return tl::unexpected(database.error());
        Journal journal(**database);
        return way == Way::Undo ? journal.undo(id, progress) : journal.redo(id, progress);
    });
    return m_work.then(this,
                       [this](const Result<Operation> &operation) { return announced(operation); });
}

Result<Operation> HistoryService::announced(const Result<Operation> &operation)
{
    if (operation) {
        Q_EMIT caseloadRestored();
        Q_EMIT changed();
    }
    return operation;
}

} // namespace traject
