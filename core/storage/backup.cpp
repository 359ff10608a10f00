// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/backup.h"

#include "core/storage/database.h"
#include "core/storage/filesync.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace traject {
namespace {

constexpr qsizetype newestKept = 10;
/// How often another connection may slip a write in between emptying the log and copying.
constexpr int copyAttempts = 3;
const QString partSuffix = QStringLiteral(".part");

const QRegularExpression &stampPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("-(\\d{8}-\\d{6})(?:-(\\d+))?\\.traject$"));
    return pattern;
}

/// The moment and the serial number in a backup's name; for sorting and for the month.
QString stampOf(const QString &name)
{
    const QRegularExpressionMatch match = stampPattern().match(name);
    if (!match.hasMatch())
        return {};
    return match.captured(1) + match.captured(2).rightJustified(6, u'0');
}

QString baseOf(const QString &path)
{
    return QFileInfo(path).completeBaseName();
}

/// Names in the folder that are a backup of the caseload at `path`, followed by `suffix`.
QStringList namesIn(const QString &directory, const QString &path, const QString &suffix)
{
    const QRegularExpression pattern(
        QStringLiteral("^%1-\\d{8}-\\d{6}(-\\d+)?\\.traject%2$")
            .arg(QRegularExpression::escape(baseOf(path)), QRegularExpression::escape(suffix)));
    return QDir(directory).entryList(QDir::Files | QDir::Hidden).filter(pattern);
}

} // namespace

struct Backup::TableCount
{
    QString table;
    qint64 rows = 0;

    bool operator==(const TableCount &) const = default;
};

Backup::Backup(Database &database, const QString &path, const QString &directory)
    : m_database(database)
    , m_path(path)
    , m_directory(directory)
{ }

Result<QString> Backup::make(const QDateTime &now)
{
    if (!QDir().mkpath(m_directory))
        return failure(ErrorCode::FileAccess, m_directory);
    // Copies that a crash cut short; nobody else makes any while the caseload is locked.
    for (const QString &name : namesIn(m_directory, m_path, partSuffix))
        QFile::remove(QDir(m_directory).filePath(name));
    const QString target = freeName(now);
    const QString part = target + partSuffix;
    const auto finish = [&]() -> Result<QString> {
        const auto counted = copyTo(part);
        if (!counted)
            return tl::unexpected(counted.error());
        if (auto synced = filesync::syncFile(part); !synced)
            return tl::unexpected(synced.error());
        if (auto verified = verify(part, *counted); !verified)
            return tl::unexpected(verified.error());
        if (auto renamed = filesync::renameNew(part, target); !renamed)
            return tl::unexpected(renamed.error());
        return target;
    };
    const Result<QString> made = finish();
    if (!made) {
        QFile::remove(part);
        return made;
    }
    QStringList names;
    for (const QString &path : list(m_path, m_directory))
        names << QFileInfo(path).fileName();
    for (const QString &name : expendable(names)) {
        // The clock may have gone back: what was just made stays.
        if (name != QFileInfo(target).fileName())
            QFile::remove(QDir(m_directory).filePath(name));
    }
    return made;
}

Result<void> Backup::copy(const QString &target)
{
    return copyTo(target).map([](const QList<TableCount> &) {});
}

/// Copies the file while no connection can write; the number of rows of each table then.
Result<QList<Backup::TableCount>> Backup::copyTo(const QString &part)
{
    for (int attempt = 0; attempt < copyAttempts; ++attempt) {
        const auto emptied = m_database.command(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        if (!emptied)
            return tl::unexpected(emptied.error());
        auto standstill = Transaction::beginUnjournaled(m_database);
        if (!standstill)
            return tl::unexpected(standstill.error());
        if (*emptied != QStringList{QStringLiteral("0")}
            || QFileInfo(m_path + QStringLiteral("-wal")).size() > 0)
            continue;
        const auto counted = counts(QStringLiteral("main"));
        if (!counted)
            return counted;
        if (auto copied = m_database.copyFile(part); !copied)
            return tl::unexpected(copied.error());
        return counted;
    }
    return failure(ErrorCode::Locked, QStringLiteral("another connection keeps writing"));
}

Result<QList<Backup::TableCount>> Backup::counts(const QString &schema)
{
    const auto tables = m_database.command(
        QStringLiteral("SELECT name FROM %1.sqlite_schema WHERE type = 'table' ORDER BY name")
            .arg(schema));
    if (!tables)
        return tl::unexpected(tables.error());
    QList<TableCount> list;
    for (const QString &table : *tables) {
        const auto rows
            = m_database.command(QStringLiteral("SELECT count(*) FROM %1.%2").arg(schema, table));
        if (!rows)
            return tl::unexpected(rows.error());
        list << TableCount{table, rows->first().toLongLong()};
    }
    return list;
}

Result<void> Backup::verify(const QString &part, const QList<TableCount> &expected)
{
    // Without a KEY the library takes the main key, whose derivation it has done already; as
    // immutable no log is made beside the copy.
    const QString uri
        = QUrl::fromLocalFile(part).toString(QUrl::FullyEncoded) + QStringLiteral("?immutable=1");
    const auto attached = m_database.execute(QStringLiteral("ATTACH DATABASE ? AS backup"), {uri});
    if (!attached)
        return failure(ErrorCode::Damaged, attached.error().detail);
    const Result<void> verified = verifyAttached(expected);
    const auto detached = m_database.command(QStringLiteral("DETACH DATABASE backup"));
    if (!verified)
        return verified;
    if (!detached)
        return tl::unexpected(detached.error());
    return {};
}

Result<void> Backup::verifyAttached(const QList<TableCount> &expected)
{
    const auto pages = m_database.command(QStringLiteral("PRAGMA backup.cipher_integrity_check"));
    if (!pages || !pages->isEmpty())
        return failure(ErrorCode::Damaged, QStringLiteral("the copy's pages are not whole"));
    const auto integrity = m_database.command(QStringLiteral("PRAGMA backup.integrity_check"));
    if (!integrity || *integrity != QStringList{QStringLiteral("ok")})
        return failure(ErrorCode::Damaged, QStringLiteral("integrity_check of the copy"));
    const auto counted = counts(QStringLiteral("backup"));
    if (!counted || *counted != expected)
        return failure(ErrorCode::Damaged, QStringLiteral("the copy holds other rows"));
    return {};
}

QString Backup::freeName(const QDateTime &now) const
{
    const QString stamp = now.toString(QStringLiteral("yyyyMMdd-HHmmss"));
    // After the highest of this second, not in a gap: the serial number tells the order.
    int serial = 1;
    for (const QString &path : list(m_path, m_directory)) {
        const QRegularExpressionMatch match = stampPattern().match(path);
        if (match.captured(1) == stamp)
            serial = qMax(serial, qMax(1, match.captured(2).toInt()) + 1);
    }
    QString name = baseOf(m_path) + u'-' + stamp;
    if (serial > 1)
        name += u'-' + QString::number(serial);
    return QDir(m_directory).filePath(name + QStringLiteral(".traject"));
}

QStringList Backup::list(const QString &path, const QString &directory)
{
    QStringList names = namesIn(directory, path, {});
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return stampOf(a) > stampOf(b); });
    QStringList paths;
    for (const QString &name : std::as_const(names))
        paths << QDir(directory).absoluteFilePath(name);
    return paths;
}

QStringList Backup::expendable(const QStringList &names)
{
    QSet<QString> months;
    QStringList result;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString month = stampOf(names.at(i)).first(6);
        const bool newestOfMonth = !months.contains(month);
        months.insert(month);
        if (i >= newestKept && !newestOfMonth)
            result << names.at(i);
    }
    return result;
}

} // namespace traject
