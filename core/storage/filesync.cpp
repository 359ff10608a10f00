// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/filesync.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace traject::filesync {

Result<void> syncFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return failure(ErrorCode::FileAccess, file.errorString());
#ifdef Q_OS_WIN
    const bool synced = ::_commit(file.handle()) == 0;
#else
    const bool synced = ::fsync(file.handle()) == 0;
#endif
    if (!synced)
        return failure(ErrorCode::FileAccess, QStringLiteral("fsync"));
    return {};
}

Result<void> syncFolder(const QString &path)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path)
#else
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY);
    const bool synced = folder >= 0 && ::fsync(folder) == 0;
    if (folder >= 0)
        ::close(folder);
    if (!synced)
        return failure(ErrorCode::FileAccess, QStringLiteral("fsync of the folder"));
#endif
    return {};
}

Result<void> renameNew(const QString &from, const QString &to)
{
    QFile file(from);
    if (QFileInfo::exists(to))
        return failure(ErrorCode::FileExists, to);
    // QFile::rename() never replaces a file, not even one that appeared this instant; but it
    // would copy across file systems, which cannot happen within a folder.
    if (!file.rename(to))
        return failure(QFileInfo::exists(to) ? ErrorCode::FileExists : ErrorCode::FileAccess,
                       file.errorString());
    return syncFolder(QFileInfo(to).absolutePath());
}

Result<void> replace(const QString &from, const QString &to)
{
    // QFile::rename() refuses when the name is taken.
#ifdef Q_OS_WIN
    const bool renamed = ::MoveFileExW(from.toStdWString().c_str(), to.toStdWString().c_str(),
                                       MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH);
#else
    const bool renamed
        = std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
#endif
    if (!renamed)
        return failure(ErrorCode::FileAccess, QStringLiteral("rename"));
    return syncFolder(QFileInfo(to).absolutePath());
}

} // namespace traject::filesync
