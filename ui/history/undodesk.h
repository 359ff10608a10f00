// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/operation.h"
#include "ui/support/environment.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

class QProgressDialog;

namespace traject {
class Caseload;
}

namespace traject::ui {

/// Undo and redo for whoever offers them: the main window, the history, a dialog. Says what stands
/// in the way when it is refused. An operation that changed many rows, such as an import, is taken
/// back by a worker, with progress over the window.
class UndoDesk : public QObject
{
    Q_OBJECT
public:
    UndoDesk(Caseload &caseload, const Environment &environment, QWidget *window);
    ~UndoDesk() override;

    /// Takes back the newest operation that stands.
    void undo();
    /// Does again what was undone last.
    void redo();
    /// Takes one particular operation back.
    void undo(OperationId id);

Q_SIGNALS:
    void statusMessage(const QString &text);
    void undone(traject::OperationId id);

private:
    enum class Way { Undo, Redo };

    void run(const Operation &operation, Way way);
    void start(const Operation &operation, Way way);
    void finish(OperationId id, Way way, const Result<Operation> &result);
    void refuse(OperationId id, Way way, const Error &error);
    /// The window that the user looks at: a dialog over this one shows messages itself.
    [[nodiscard]] QWidget *front() const;

    Caseload &m_caseload;
    Environment m_environment;
    QWidget *m_window;
    QPointer<QProgressDialog> m_progress; ///< while a worker is at it
};

/// Why an operation cannot be undone, and what to do first; blank when nothing stands in the way.
[[nodiscard]] QString obstaclesText(const UndoObstacles &obstacles);

} // namespace traject::ui
