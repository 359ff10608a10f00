// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/benchmarks/watchedapplication.h"

#include <QElapsedTimer>

namespace traject::bench {

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (m_depth > 0 || m_longest.isEmpty())
        return QApplication::notify(receiver, event);
    ++m_depth;
    QElapsedTimer timer;
    timer.start();
    const bool handled = QApplication::notify(receiver, event);
    const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1'000'000;
    --m_depth;
    double &longest = m_longest.last().milliseconds.first();
    longest = qMax(longest, milliseconds);
    return handled;
}

void WatchedApplication::begin(const QString &step, double bound)
{
    m_longest.append({step, {0}, bound});
}

} // namespace traject::bench
