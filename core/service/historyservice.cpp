// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/historyservice.h"

#include "core/storage/caseloadfile.h"
#include "core/storage/journal.h"

namespace traject {

HistoryService::HistoryService(CaseloadFile &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{ }

Result<QList<Operation>> HistoryService::operations(int limit) const
{
    return Journal(m_file.database()).operations(limit);
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

Result<Operation> HistoryService::announced(const Result<Operation> &operation)
{
    if (operation) {
        Q_EMIT caseloadRestored();
        Q_EMIT changed();
    }
    return operation;
}

} // namespace traject
