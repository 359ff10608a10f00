// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/benchmarks/measure.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace traject::bench {

double quantile(QList<double> milliseconds, double share)
{
    if (milliseconds.isEmpty())
        return 0;
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto rank = std::ceil(share * static_cast<double>(milliseconds.size()));
    return milliseconds.at(std::max<qsizetype>(static_cast<qsizetype>(rank), 1) - 1);
}

Figure measure(const QString &name, double bound, int runs, const std::function<bool()> &work)
{
    Figure figure{.name = name, .milliseconds = {}, .bound = bound};
    if (!work())
        return figure;
    for (int run = 0; run < runs; ++run)
        figure.milliseconds << measureOnce(name, bound, work).milliseconds;
    if (figure.milliseconds.size() < runs)
        figure.milliseconds.clear();
    return figure;
}

Figure measureOnce(const QString &name, double bound, const std::function<bool()> &work)
{
    QElapsedTimer timer;
    timer.start();
    if (!work())
        return {.name = name, .milliseconds = {}, .bound = bound};
    return {.name = name,
            .milliseconds = {static_cast<double>(timer.nsecsElapsed()) / 1e6},
            .bound = bound};
}

bool report(const QList<Figure> &figures)
{
    bool allWithin = true;
    std::printf("%-44s %10s %10s %10s  %s\n", "figure (ms)", "median", "p95", "bound", "verdict");
    for (const Figure &figure : figures) {
        const double median = quantile(figure.milliseconds, 0.5);
        const bool failed = figure.milliseconds.isEmpty();
        const bool within = !failed && median <= figure.bound;
        allWithin = allWithin && within;
        std::printf("%-44s %10.2f %10.2f %10.2f  %s\n", qPrintable(figure.name), median,
                    quantile(figure.milliseconds, 0.95), figure.bound,
                    failed       ? "FAILED"
                        : within ? "ok"
                                 : "TOO SLOW");
    }
    return allWithin;
}

} // namespace traject::bench
