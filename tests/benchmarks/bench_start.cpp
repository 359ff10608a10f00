// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2

// Times the start of the window on a caseload as large as all of dual learning in Flanders: from
// the passphrase until its first page is painted and nothing is left to do. The derivation of the
// key, slow on purpose, is told apart: it is what opening an empty caseload takes. With the folder
// of an earlier run as its argument it measures only.
#include "core/service/caseload.h"
#include "tests/benchmarks/desk.h"
#include "tests/benchmarks/filledcaseload.h"
#include "tests/benchmarks/fullcaseload.h"
#include "tests/benchmarks/largecaseload.h"
#include "tests/benchmarks/measure.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>

using namespace traject;
using namespace traject::bench;
using namespace traject::ui;

namespace {

constexpr int runs = 5;

/// Memory that the process holds now, in MB; 0 where the system does not tell.
double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

/// The files and what the window is given.
class Start
{
public:
    explicit Start(const QString &folder)
        : m_empty(folder + QStringLiteral("/empty.traject"))
        , m_full(folder + QStringLiteral("/full.traject"))
        , m_desk(folder)
    { }

    [[nodiscard]] bool prepare() const
    {
        return Caseload::create(m_empty, passphrase, m_desk.clock).has_value()
            && makeFullCaseload(m_full, m_desk.clock)
            && Caseload::open(m_full, passphrase, m_desk.clock);
    }
    [[nodiscard]] QList<Figure> figures();

private:
    [[nodiscard]] bool startOnPage(int page);
    [[nodiscard]] Figure usedRows(Caseload &caseload) const;

    QString m_empty;
    QString m_full;
    Desk m_desk;
    double m_megabytes = 0;
};

bool Start::startOnPage(int page)
{
    m_desk.settings.setValue(QStringLiteral("window/page"), page);
    const auto caseload = Caseload::open(m_full, passphrase, m_desk.clock);
    if (!caseload)
        return false;
    MainWindow window(**caseload, m_desk.environment);
    window.show();
    window.offerPendingDrafts();
    QApplication::processEvents();
    m_megabytes = qMax(m_megabytes, residentMegabytes());
    return window.isVisible();
}

/// A value may be changed as long as no agreement rests on it: asked when it is opened and saved.
Figure Start::usedRows(Caseload &caseload) const
{
    const LawService &law = caseload.law();
    const QList<LawRow> rows = law.rows();
    const auto row = std::find_if(rows.cbegin(), rows.cend(), [](const LawRow &each) {
        return each.key == u"agreement-max-years";
    });
    return measure(QStringLiteral("agreements that rest on a value"), 50, 20, [&] {
        const auto used = law.usedBy(*row);
        return used && used->size() == allLearners;
    });
}

QList<Figure> Start::figures()
{
    const Figure key
        = measure(QStringLiteral("open an empty caseload: the key"), 2000, runs,
                  [this] { return Caseload::open(m_empty, passphrase, m_desk.clock).has_value(); });
    QList<Figure> result{key};
    const QStringList pages{QStringLiteral("today"),      QStringLiteral("learners"),
                            QStringLiteral("workplaces"), QStringLiteral("agreements"),
                            QStringLiteral("follow-up"),  QStringLiteral("settings")};
    for (int page = 0; page < pages.size(); ++page) {
        Figure start = measure(QStringLiteral("start to usable without the key: ") + pages.at(page),
                               1000, runs, [this, page] { return startOnPage(page); });
        for (double &milliseconds : start.milliseconds)
            milliseconds -= quantile(key.milliseconds, 0.5);
        result << start;
    }
    const auto caseload = Caseload::open(m_full, passphrase, m_desk.clock);
    if (caseload)
        result << usedRows(**caseload);
    result << Figure{QStringLiteral("memory held after the start, in MB"), {m_megabytes}, 250};
    return result;
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    if (argc > 1) {
        Start start(QString::fromLocal8Bit(argv[1]));
        return report(start.figures()) ? 0 : 1;
    }
    const QTemporaryDir folder;
    if (!Start(folder.path()).prepare()) {
        std::fprintf(stderr, "the caseload could not be made\n");
        return 1;
    }
    // In a process of its own, whose memory does not hold what making the caseload left behind.
    return QProcess::execute(QCoreApplication::applicationFilePath(), {folder.path()});
}
