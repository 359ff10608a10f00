// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace traject::bench {

/// One measured figure: the time of each run, and what it may be.
struct Figure
{
    QString name;
    QList<double> milliseconds;
    double bound = 0; ///< milliseconds
};

/// The value below which `share` (0 to 1) of the runs lie; 0 without runs.
[[nodiscard]] double quantile(QList<double> milliseconds, double share);

/// Times `work` `runs` times after one run that warms up. Stops, with no runs in the figure, when
/// `work` says that it failed.
[[nodiscard]] Figure measure(const QString &name, double bound, int runs,
                             const std::function<bool()> &work);

/// Times `work` once, for what cannot be done twice.
[[nodiscard]] Figure measureOnce(const QString &name, double bound,
                                 const std::function<bool()> &work);

/// Prints a table of median, 95th percentile, bound and verdict. True when every median is within
/// its bound: the median, because a busy machine must not decide.
[[nodiscard]] bool report(const QList<Figure> &figures);

} // namespace traject::bench
