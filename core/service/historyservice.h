// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/operation.h"

#include <QObject>

#include <optional>

namespace traject {

class CaseloadFile;

/// Undo and redo over the journal: any operation as a whole, the newest first.
class HistoryService : public QObject
{
    Q_OBJECT
public:
    explicit HistoryService(CaseloadFile &file, QObject *parent = nullptr);

    [[nodiscard]] Result<QList<Operation>> operations(int limit = 200) const; ///< newest first
    /// The operation that undo() would take back, redo() would do again.
    [[nodiscard]] std::optional<Operation> nextUndo() const;
    [[nodiscard]] std::optional<Operation> nextRedo() const;
    /// Takes the newest operation back in one step. Conflict when rows changed since.
    Result<Operation> undo();
    Result<Operation> redo();
    /// Takes one particular operation back, if nothing later touched the same rows.
    Result<Operation> undo(OperationId id);

Q_SIGNALS:
    void caseloadRestored(); ///< after undo or redo: every view reads again
    void changed(); ///< something was recorded, undone or redone

private:
    Result<Operation> announced(const Result<Operation> &operation);

    CaseloadFile &m_file;
};

} // namespace traject
