// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/caseloadaccess.h"

#include "app/cli/console.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace traject::cli {

Result<QString> passphrase(const QCommandLineParser &parser)
{
    const QString option = QStringLiteral("passphrase-file");
    if (parser.isSet(option))
        return firstLine(parser.value(option));
    if (qEnvironmentVariableIsSet("TRAJECTWIJZER_PASSPHRASE"))
        return qEnvironmentVariable("TRAJECTWIJZER_PASSPHRASE");
    return failure(
        ErrorCode::WrongKey,
        QCoreApplication::translate("cli",
                                    "no passphrase given: set TRAJECTWIJZER_PASSPHRASE or "
                                    "--passphrase-file"));
}

Result<QString> firstLine(const QString &path)
{
    const auto text = readInput(path);
    if (!text)
        return tl::unexpected(text.error());
    return QString::fromUtf8(text->split('\n').constFirst()).remove(u'\r');
}

Result<std::unique_ptr<Caseload>> openCaseload(const QString &path,
                                               const QCommandLineParser &parser, const Clock &clock)
{
    const auto key = passphrase(parser);
    if (!key)
        return tl::unexpected(key.error());
    return Caseload::open(path, *key, clock);
}

void closeCaseload(Caseload &caseload)
{
    if (const auto closed = caseload.close(); !closed)
        static_cast<void>(report(closed.error()));
}

Result<QByteArray> readInput(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileAccess,
                       QStringLiteral("%1: %2").arg(path, file.errorString()));
    return file.readAll();
}

Result<void> writeOutput(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::FileAccess,
                       QStringLiteral("%1: %2").arg(path, file.errorString()));
    return {};
}

} // namespace traject::cli
