// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/service/progress.h"

#include <QDialog>
#include <QFutureWatcher>

#include <atomic>
#include <functional>

class QProgressBar;
class QPushButton;

namespace traject::ui {

/// Follows long work on many records in a worker thread, and stops it when the person wants.
/// Closes itself at the end.
class BulkProgress final : public QDialog
{
    Q_OBJECT
public:
    /// Starts the work; gives how many records it changed or made. `progress` is called on the
    /// worker's thread, `cancel` is set to stop.
    using Start = std::function<QFuture<Result<int>>(const ProgressFunction &progress,
                                                     const std::atomic_bool *cancel)>;
    using Done = std::function<void(const Result<int> &)>;

    /// Runs the work over `parent`, which is blocked meanwhile, and calls `done` at the end unless
    /// the parent is gone by then.
    static void run(QWidget *parent, const QString &title, const Start &start, const Done &done);
    ~BulkProgress() override; ///< stops the work and waits for its end

    void reject() override;

private:
    BulkProgress(QWidget *parent, const QString &title);
    void showProgress(int done, int total);

    std::atomic_bool m_cancel = false;
    QFutureWatcher<Result<int>> m_watcher;
    QProgressBar *m_bar;
    QPushButton *m_stop;
};

} // namespace traject::ui
