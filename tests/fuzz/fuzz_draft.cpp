// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2

// Damages the drafts of tests/data and sends each through reader, rules and document. A round
// depends on the seed and its number only: --first N --rounds 1 repeats one. With --keep FILE the
// input of the round stands in FILE before it begins, for when the program does not survive it.
#include "tests/fuzz/draftmutator.h"
#include "tests/fuzz/draftprobe.h"
#include "tests/support/shippedlaw.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace traject;

namespace {

QList<QByteArray> soundDrafts()
{
    const QDir dir(QStringLiteral(TRAJECT_SOURCE_DIR "/tests/data/drafts"));
    QList<QByteArray> drafts;
    for (const QString &name : dir.entryList({QStringLiteral("*.json")})) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            drafts.append(file.readAll());
    }
    return drafts;
}

bool keep(const QString &path, const QByteArray &json)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(json) == json.size();
}

void print(const QByteArray &line)
{
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QString number = QStringLiteral("N");
    parser.addOptions({{QStringLiteral("seconds"), {}, number, QStringLiteral("3")},
                       {QStringLiteral("seed"), {}, number, QStringLiteral("1")},
                       {QStringLiteral("first"), {}, number, QStringLiteral("0")},
                       {QStringLiteral("rounds"), {}, number, QStringLiteral("-1")},
                       {QStringLiteral("keep"), {}, QStringLiteral("FILE")}});
    parser.process(application);
    const qint64 milliseconds = parser.value(QStringLiteral("seconds")).toLongLong() * 1000;
    const quint64 seed = parser.value(QStringLiteral("seed")).toULongLong();
    const qint64 first = parser.value(QStringLiteral("first")).toLongLong();
    const qint64 rounds = parser.value(QStringLiteral("rounds")).toLongLong();

    const auto rulebook = test::shippedLaw();
    const QList<QByteArray> drafts = soundDrafts();
    if (!rulebook || drafts.isEmpty()) {
        print("no rulebook or no drafts to begin with");
        return 1;
    }
    fuzz::Tally tally;
    QElapsedTimer clock;
    clock.start();
    qint64 slowest = 0;
    qint64 slowestRound = first;
    qint64 round = first;
    for (; clock.elapsed() < milliseconds && round - first != rounds; ++round) {
        fuzz::DraftMutator mutator(seed * 1'000'000'007 + static_cast<quint64>(round));
        const QByteArray json = mutator.mutated(drafts.at(round % drafts.size()));
        if (parser.isSet(QStringLiteral("keep"))
            && !keep(parser.value(QStringLiteral("keep")), json))
            print("the input cannot be kept");
        const qint64 before = clock.nsecsElapsed();
        const QString problem = fuzz::probeDraft(json, *rulebook, tally);
        if (!problem.isEmpty()) {
            print(
                QStringLiteral("seed %1, round %2: %3").arg(seed).arg(round).arg(problem).toUtf8());
            return 1;
        }
        const qint64 taken = clock.nsecsElapsed() - before;
        if (taken > slowest) {
            slowest = taken;
            slowestRound = round;
        }
    }
    print(QStringLiteral("%1 rounds with seed %2: %3 read, %4 refused, %5 documents, %6 findings "
                         "of %7 rules, %8 kinds of refusal; slowest %9 ms (round %10)")
              .arg(round - first)
              .arg(seed)
              .arg(tally.read)
              .arg(tally.refused)
              .arg(tally.documents)
              .arg(tally.findings)
              .arg(tally.rules.size())
              .arg(tally.refusals.size())
              .arg(static_cast<double>(slowest) / 1e6, 0, 'f', 1)
              .arg(slowestRound)
              .toUtf8());
    QStringList silent;
    for (const RuleEntry &entry : rulebook->rules) {
        if (!tally.rules.contains(entry.id))
            silent += entry.id;
    }
    print("rules that found nothing: " + silent.join(u' ').toUtf8());
    // A mutator that only breaks, or never does, tests nothing.
    const bool bothWays = tally.read > 0 && tally.refused > 0;
    return bothWays || rounds == 1 ? 0 : 1;
}
