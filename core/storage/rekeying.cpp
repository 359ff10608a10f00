// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/rekeying.h"

#include "core/storage/database.h"
#include "core/storage/filesync.h"

#include <QFile>

namespace traject::rekeying {

QString copyPath(const QString &caseload)
{
    return caseload + QStringLiteral(".rekey");
}

Result<void> changeKey(const ConnectionSettings &settings, const QString &fresh, const Clock &clock)
{
    const auto database
        = Database::connect(settings, clock, std::make_shared<std::atomic_bool>(false));
    if (!database)
        return tl::unexpected(database.error());
    // In a log, every page would be written twice and stay until it is brought in.
    const auto mode = (*database)->command(QStringLiteral("PRAGMA journal_mode = DELETE"));
    if (!mode)
        return tl::unexpected(mode.error());
    if (*mode != QStringList{QStringLiteral("delete")})
        return failure(ErrorCode::Internal, QStringLiteral("journal_mode did not take hold"));
    return (*database)->changeKey(fresh);
}

Result<void> verify(const ConnectionSettings &settings, const Clock &clock)
{
    {
        const auto database
            = Database::connect(settings, clock, std::make_shared<std::atomic_bool>(false));
        if (!database)
            return tl::unexpected(database.error());
        const auto pages = (*database)->command(QStringLiteral("PRAGMA cipher_integrity_check"));
        if (!pages)
            return tl::unexpected(pages.error());
        if (!pages->isEmpty())
            return failure(ErrorCode::Damaged, pages->first());
        const auto whole = (*database)->command(QStringLiteral("PRAGMA integrity_check"));
        if (!whole)
            return tl::unexpected(whole.error());
        if (*whole != QStringList{QStringLiteral("ok")})
            return failure(ErrorCode::Damaged, whole->first());
    }
    return filesync::syncFile(settings.path);
}

void discard(const QString &copy)
{
    for (const QString &suffix :
         {QString(), QStringLiteral("-journal"), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(copy + suffix);
}

} // namespace traject::rekeying
