// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/filecheck.h"

#include "core/storage/cipher.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cmath>

namespace traject::filecheck {
namespace {

/// Control characters that no text file holds.
bool isText(const QByteArray &start)
{
    return std::none_of(start.cbegin(), start.cend(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f';
    });
}

/// Whether the bytes are spread as evenly as those of a cipher. n random bytes hold about
/// 256 · (1 − e^(−n/256)) different values; a quarter less than that does not happen.
bool looksRandom(const QByteArray &start)
{
    std::array<bool, 256> seen{};
    for (const char c : start)
        seen[static_cast<unsigned char>(c)] = true;
    const auto different = static_cast<double>(std::count(seen.cbegin(), seen.cend(), true));
    return different >= 0.75 * 256.0 * (1.0 - std::exp(-static_cast<double>(start.size()) / 256.0));
}

bool isZero(const QByteArray &start)
{
    return std::all_of(start.cbegin(), start.cend(), [](char c) { return c == '\0'; });
}

} // namespace

bool isWritable(QFileDevice::Permissions permissions, bool accessible)
{
    // Without WriteUser, which is the answer for the one who asks.
    constexpr QFileDevice::Permissions anyWrite
        = QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    return accessible && (permissions & anyWrite);
}

Result<void> checkAccess(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return failure(ErrorCode::FileMissing, path);
    if (!file.isFile())
        return failure(ErrorCode::NotACaseload, QStringLiteral("not a file"));
    if (!file.isReadable())
        return failure(ErrorCode::FileAccess, QStringLiteral("not readable"));
    if (!isWritable(file.permissions(), file.isWritable()))
        return failure(ErrorCode::ReadOnly, QStringLiteral("file"));
    return checkFolder(path);
}

Result<void> checkFolder(const QString &path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir())
        return failure(ErrorCode::FileMissing, folder.filePath());
    if (!isWritable(folder.permissions(), folder.isWritable()))
        return failure(ErrorCode::ReadOnly, QStringLiteral("folder"));
    return {};
}

Result<void> checkContent(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileAccess, file.errorString());
    const qint64 size = file.size();
    const QByteArray start = file.read(cipher::pageBytes);
    if (start.startsWith(QByteArrayLiteral("SQLite format 3\0")))
        return failure(ErrorCode::NotACaseload, QStringLiteral("not encrypted"));
    // Zeros are what a lost write leaves behind.
    if (start.isEmpty() || isZero(start))
        return failure(ErrorCode::Damaged, QStringLiteral("empty"));
    if (isText(start) || !looksRandom(start))
        return failure(ErrorCode::NotACaseload, QStringLiteral("not encrypted"));
    if (size % cipher::pageBytes != 0)
        return failure(ErrorCode::Damaged, QStringLiteral("%1 bytes are no whole pages").arg(size));
    return {};
}

} // namespace traject::filecheck
