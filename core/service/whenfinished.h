// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFutureWatcher>

namespace traject {

/// Calls `done` with the result on the thread of `context`, unless the context is gone by then.
/// (QFuture::then() of Qt 6.4 brings the program down in that case.) Whoever waits for the future
/// itself needs no event loop.
template <typename T, typename Done>
void whenFinished(const QFuture<T> &future, QObject *context, Done done)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done] {
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace traject
