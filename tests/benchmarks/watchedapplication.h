// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/benchmarks/measure.h"

#include <QApplication>

namespace traject::bench {

/// An application that times each event from the event loop until the loop has the thread back:
/// for so long the window stands still.
class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;
    /// What happens from now on is told under this name, with this bound in milliseconds.
    void begin(const QString &step, double bound);
    /// The longest events of each step, in the order of the steps.
    [[nodiscard]] const QList<Figure> &longest() const { return m_longest; }

private:
    QList<Figure> m_longest;
    int m_depth = 0;
};

} // namespace traject::bench
