// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/gui/application.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>

#include <cstdio>
#include <cstring>

namespace {

constexpr int usageExitCode = 2;

/// The passphrase that a script hands over: the first line of a file, or the environment.
std::optional<QString> givenPassphrase(const QString &file)
{
    if (file.isEmpty())
        return qEnvironmentVariable("TRAJECTWIJZER_PASSPHRASE");
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray line = input.readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

/// Whether the answer is a text on the terminal, for which no display is needed.
bool asksForText(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        for (const char *option : {"-h", "--help", "-v", "--version", "--help-all"}) {
            if (std::strcmp(argv[i], option) == 0)
                return true;
        }
    }
    return false;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("Trajectwijzer"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TRAJECT_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("The desk of a trajectory counsellor in dual learning."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption passphraseFile(
        QStringLiteral("passphrase-file"),
        QStringLiteral("Reads the passphrase from the first line of <file>; else from the "
                       "environment variable TRAJECTWIJZER_PASSPHRASE, else it is asked."),
        QStringLiteral("file"));
    parser.addOption(passphraseFile);
    parser.addPositionalArgument(QStringLiteral("caseload"),
                                 QStringLiteral("The caseload to open (*.traject)."),
                                 QStringLiteral("[caseload]"));
    if (asksForText(argc, argv)) {
        const QCoreApplication textOnly(argc, argv);
        parser.process(textOnly);
        return 0;
    }

    QApplication application(argc, argv);
    parser.process(application);
    const auto passphrase = givenPassphrase(parser.value(passphraseFile));
    if (!passphrase || parser.positionalArguments().size() > 1) {
        std::fputs(qPrintable(parser.helpText()), stderr);
        return usageExitCode;
    }
    traject::Application program(application);
    program.start({.file = parser.positionalArguments().value(0), .passphrase = *passphrase});
    return QApplication::exec();
}
