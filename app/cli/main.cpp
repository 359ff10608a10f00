// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/command.h"
#include "app/cli/console.h"

#include <QGuiApplication>
#include <QTranslator>

#include <algorithm>
#include <cstring>

namespace {

using namespace traject::cli;

const Command *find(const char *name)
{
    const auto list = commands();
    const auto found = std::find_if(list.begin(), list.end(), [&](const Command &command) {
        return command.name == QLatin1StringView(name);
    });
    return found == list.end() ? nullptr : &*found;
}

int help()
{
    say(QCoreApplication::translate("cli", "Usage: trajectwijzer-cli COMMAND …"));
    for (const Command &command : commands())
        say(QStringLiteral("  ") + command.synopsis);
    say(QCoreApplication::translate(
        "cli",
        "The passphrase comes from TRAJECTWIJZER_PASSPHRASE or --passphrase-file FILE.\n"
        "Exit codes: 0 fine, 1 the answer is no, 2 usage, 3 the caseload cannot be opened, "
        "4 input refused and nothing changed."));
    return Fine;
}

/// Keeps to stderr what the program itself says: Qt's remarks about its surroundings (no
/// XDG_RUNTIME_DIR, …) are no answer to the user.
void ignoreRemarks(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        say(message);
}

int run(int argc, const Command *command)
{
    QTranslator dutch;
    if (dutch.load(QStringLiteral(":/i18n/trajectwijzer_nl.qm")))
        QCoreApplication::installTranslator(&dutch);
    const QStringList arguments = QCoreApplication::arguments();
    if (argc < 2)
        return help(), Usage;
    if (arguments.at(1) == u"--help" || arguments.at(1) == u"-h" || arguments.at(1) == u"help")
        return help();
    if (arguments.at(1) == u"--version") {
        say(QStringLiteral("trajectwijzer-cli " TRAJECT_VERSION));
        return Fine;
    }
    if (!command)
        return usageError(
            QCoreApplication::translate("cli", "Unknown command: %1").arg(arguments.at(1)));
    return command->run(arguments.sliced(2));
}

} // namespace

int main(int argc, char *argv[])
{
    qInstallMessageHandler(&ignoreRemarks);
    QCoreApplication::setApplicationName(QStringLiteral("trajectwijzer-cli"));
    const Command *command = argc > 1 ? find(argv[1]) : nullptr;
    if (command && command->drawsPages) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // pages, never a window
        const QGuiApplication application(argc, argv);
        return run(argc, command);
    }
    const QCoreApplication application(argc, argv);
    return run(argc, command);
}
