// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/history/undodesk.h"

#include "core/service/caseload.h"
#include "ui/support/errortext.h"
#include "ui/support/fieldtext.h"
#include "ui/support/layout.h"

#include <QApplication>
#include <QFutureWatcher>
#include <QProgressDialog>

namespace traject::ui {

namespace {

constexpr int rowsPerStep = 100; ///< of the progress: a signal per row would slow the work
constexpr int shownAfterMilliseconds = 200;

QString obstacleText(const UndoObstacle &obstacle)
{
    const QString title = obstacle.operation.title;
    const QString moment = momentText(obstacle.operation.at);
    switch (obstacle.reason) {
    case UndoObstacleReason::ChangedSince:
        return UndoDesk::tr("changed later by “%1” of %2").arg(title, moment);
    case UndoObstacleReason::RefersToIt:
        return UndoDesk::tr("used later by “%1” of %2").arg(title, moment);
    case UndoObstacleReason::NumberTaken:
        return UndoDesk::tr("its number was given away by “%1” of %2").arg(title, moment);
    case UndoObstacleReason::ReferenceGone:
        return UndoDesk::tr("what it refers to was removed by “%1” of %2").arg(title, moment);
    }
    return {};
}

} // namespace

QString obstaclesText(const UndoObstacles &obstacles)
{
    if (obstacles.olderSchema)
        return UndoDesk::tr("This was recorded by an older version of the program, so it can only "
                            "be looked at.");
    if (obstacles.later.isEmpty())
        return {};
    QStringList lines{UndoDesk::tr("Something later depends on it:")};
    for (const UndoObstacle &obstacle : obstacles.later)
        lines << QStringLiteral("•  %1").arg(obstacleText(obstacle));
    if (obstacles.others > 0)
        lines << QStringLiteral("•  %1").arg(
            UndoDesk::tr("and %n other(s)", nullptr, obstacles.others));
    lines << UndoDesk::tr("Undo that first, the newest before the others.");
    return lines.join(u'\n');
}

UndoDesk::UndoDesk(Caseload &caseload, const Environment &environment, QWidget *window)
    : QObject(window)
    , m_caseload(caseload)
    , m_environment(environment)
    , m_window(window)
{ }

UndoDesk::~UndoDesk() = default;

QWidget *UndoDesk::front() const
{
    QWidget *active = QApplication::activeModalWidget();
    return active != nullptr ? active : m_window;
}

void UndoDesk::undo()
{
    if (const auto next = m_caseload.history().nextUndo())
        run(*next, Way::Undo);
}

void UndoDesk::redo()
{
    if (const auto next = m_caseload.history().nextRedo())
        run(*next, Way::Redo);
}

void UndoDesk::undo(OperationId id)
{
    if (const auto operation = m_caseload.history().operation(id))
        run(*operation, Way::Undo);
    else
        refuse(id, Way::Undo, operation.error());
}

void UndoDesk::run(const Operation &operation, Way way)
{
    if (m_progress)
        return;
    if (operation.changes > HistoryService::manyChanges) {
        start(operation, way);
        return;
    }
    finish(operation.id, way,
           way == Way::Undo ? m_caseload.history().undo(operation.id)
                            : m_caseload.history().redo());
}

void UndoDesk::start(const Operation &operation, Way way)
{
    const QString text = way == Way::Undo ? tr("Undoing: %1") : tr("Doing again: %1");
    m_progress = named(new QProgressDialog(front()), QStringLiteral("undoProgress"),
                       text.arg(operation.title));
    m_progress->setAttribute(Qt::WA_DeleteOnClose);
    m_progress->setWindowTitle(way == Way::Undo ? tr("Undo") : tr("Redo"));
    m_progress->setLabelText(text.arg(operation.title));
    m_progress->setCancelButton(nullptr); // half of it would be worse than all or nothing
    m_progress->setWindowModality(Qt::WindowModal);
    m_progress->setMinimumDuration(shownAfterMilliseconds);
    m_progress->setAutoClose(false);
    m_progress->setAutoReset(false);
    m_progress->setRange(0, operation.changes);
    m_progress->setValue(0);

    // The progress dialog lives in this thread; the worker only posts to it.
    const QPointer<QProgressDialog> dialog = m_progress;
    const auto progress = [dialog](int done, int total) {
        if (done % rowsPerStep != 0 && done != total)
            return;
        QMetaObject::invokeMethod(
            qApp,
            [dialog, done, total] {
                if (dialog) {
                    dialog->setMaximum(total);
                    dialog->setValue(done);
                }
            },
            Qt::QueuedConnection);
    };
    HistoryService &history = m_caseload.history();
    auto *watcher = new QFutureWatcher<Result<Operation>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, way, id = operation.id] {
        watcher->deleteLater();
        if (m_progress)
            m_progress->close();
        m_progress.clear();
        finish(id, way, watcher->result());
    });
    watcher->setFuture(way == Way::Undo ? history.startUndo(operation.id, progress)
                                        : history.startRedo(operation.id, progress));
}

void UndoDesk::finish(OperationId id, Way way, const Result<Operation> &result)
{
    if (!result) {
        refuse(id, way, result.error());
        return;
    }
    if (way == Way::Undo)
        Q_EMIT undone(id);
    Q_EMIT statusMessage(
        (way == Way::Undo ? tr("Undone: %1") : tr("Done again: %1")).arg(result->title));
}

void UndoDesk::refuse(OperationId id, Way way, const Error &error)
{
    QString text = errorText(error);
    if (way == Way::Undo && error.code == ErrorCode::Conflict) {
        const auto obstacles = m_caseload.history().obstacles(id);
        if (obstacles && *obstacles != UndoObstacles())
            text = obstaclesText(*obstacles);
    }
    m_environment.messages.showError(
        front(), way == Way::Undo ? tr("Not undone") : tr("Not done again"), text);
}

} // namespace traject::ui
