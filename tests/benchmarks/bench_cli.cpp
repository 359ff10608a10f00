// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2

// Times the command line as a counsellor's script would: whole processes, from start to exit, with
// the key derivation of the encrypted file where a caseload is opened.
#include "tests/benchmarks/measure.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace traject::bench;

namespace {

constexpr int runs = 20;

QString data(const char *path)
{
    return QStringLiteral(TRAJECT_SOURCE_DIR "/tests/data/") + QLatin1StringView(path);
}

/// One run of the command line; false and its messages on stderr unless it exits with 0.
bool cli(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(TRAJECT_CLI), arguments);
    if (process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0)
        return true;
    std::fprintf(stderr, "%s: exit %d\n%s\n", qPrintable(arguments.join(u' ')), process.exitCode(),
                 process.readAllStandardError().constData());
    return false;
}

/// Import of the learners and the workplaces, each time into a new caseload whose creation does
/// not count.
Figure imports(const QTemporaryDir &folder)
{
    const QString name = QStringLiteral("import 60 learners + 500 workplaces");
    Figure figure{.name = name, .milliseconds = {}, .bound = 1000};
    for (int run = 0; run < runs / 2; ++run) {
        const QString file = folder.filePath(QStringLiteral("%1.traject").arg(run));
        if (!cli({QStringLiteral("create"), file}))
            return {.name = name, .milliseconds = {}, .bound = figure.bound};
        const Figure once = measureOnce(name, figure.bound, [&file] {
            return cli({QStringLiteral("import"), file, QStringLiteral("--learners"),
                        data("caseload/learners.csv")})
                && cli({QStringLiteral("import"), file, QStringLiteral("--workplaces"),
                        data("caseload/workplaces.csv")});
        });
        if (once.milliseconds.isEmpty())
            return once;
        figure.milliseconds << once.milliseconds;
    }
    return figure;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    qputenv("TRAJECTWIJZER_PASSPHRASE", "a passphrase for measuring");
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(QStringLiteral("agreement.pdf"));
    const QString draft = data("drafts/oao-minor.json");

    QList<Figure> figures;
    figures << imports(folder);
    figures << measure(QStringLiteral("check --draft"), 50, runs, [&] {
        return cli(
            {QStringLiteral("check"), QStringLiteral("--draft"), draft, QStringLiteral("--json")});
    });
    figures << measure(QStringLiteral("render --draft"), 400, runs, [&] {
        QFile::remove(pdf);
        return cli({QStringLiteral("render"), QStringLiteral("--draft"), draft,
                    QStringLiteral("--out"), pdf});
    });
    return report(figures) ? 0 : 1;
}
