// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/storage/storagetesting.h"

#include "core/storage/learnerrepository.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace traject;

/// storage_child MODE FILE: "create" makes a caseload and prints the code of the error, if any;
/// "hold" keeps the caseload open until standard input ends; "die" stores the learner "Bewaard",
/// begins to store the learner "Verloren", and ends at once, without rolling back or closing
/// anything. Prints "open" when it has come that far. "rekey" with a step's number begins to change
/// the passphrase and is killed when that step begins; with the number after the last step it goes
/// through.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc < 3)
        return 2;
    const QString mode = QString::fromLocal8Bit(argv[1]);
    if (mode == u"create") {
        const auto created
            = CaseloadFile::create(QString::fromLocal8Bit(argv[2]), testing::passphrase,
                                   testing::fixedClock(), testing::quickOptions());
        std::printf("%d\n", created ? -1 : static_cast<int>(created.error().code));
        return created ? 0 : 3;
    }
    auto file = CaseloadFile::open(QString::fromLocal8Bit(argv[2]), testing::passphrase,
                                   testing::fixedClock(), testing::quickOptions());
    if (!file)
        return 3;
    Database &database = (*file)->database();
    if (mode == u"hold") {
        std::puts("open");
        std::fflush(stdout);
        while (std::getchar() != EOF) { }
        return 0;
    }
    if (mode == u"rekey") {
        const int deadly = QString::fromLocal8Bit(argv[3]).toInt();
        const auto onStep = [deadly](PassphraseStep step) {
            if (static_cast<int>(step) == deadly)
                ::raise(SIGKILL);
            return true;
        };
        const auto copy
            = (*file)->makeRekeyedCopy(testing::passphrase, testing::freshPassphrase, onStep);
        if (!copy || !(*file)->adopt(*copy, onStep))
            return 7;
        ::_exit(0);
    }
    if (!testing::addLearner(database, QStringLiteral("Bewaard")))
        return 4;
    auto transaction = Transaction::begin(database, QStringLiteral("Half"));
    if (!transaction)
        return 5;
    LearnerRepository learners(database);
    for (int i = 0; i < 2000; ++i) {
        if (!learners.save({.familyName = QStringLiteral("Verloren %1").arg(i)}))
            return 6;
    }
    ::_exit(0);
}
