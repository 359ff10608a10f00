// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/cipher.h"

#include "core/storage/sqlitehandle.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#define SQLITE_HAS_CODEC 1 // declares sqlite3_key()
#include <sqlite3.h>

namespace traject::cipher {
namespace {

/// First column of the first row; null when the statement fails or gives no row.
QVariant value(const QSqlDatabase &connection, const QString &sql)
{
    QSqlQuery query(connection);
    return query.exec(sql) && query.next() ? query.value(0) : QVariant();
}

/// The same on every keyboard and system.
QByteArray keyOf(const QString &passphrase)
{
    return passphrase.normalized(QString::NormalizationForm_C).toUtf8();
}

} // namespace

Result<QString> version(const QSqlDatabase &connection)
{
    const QString version
        = value(connection, QStringLiteral("PRAGMA cipher_version")).toString().trimmed();
    if (version.isEmpty())
        return failure(ErrorCode::CipherMissing, QStringLiteral("cipher_version is empty"));
    // The handle may be given only to the library that made it.
    const QString source
        = value(connection, QStringLiteral("SELECT sqlite_source_id()")).toString();
    if (source != QString::fromLatin1(sqlite3_sourceid()) || !sqliteHandle(connection))
        return failure(ErrorCode::CipherMissing,
                       QStringLiteral("the SQL plug-in runs on another library"));
    return version;
}

Result<void> setKey(const QSqlDatabase &connection, const QString &passphrase, int kdfIterations)
{
    // The library would log refused keys on standard error; we tell them as errors.
    value(connection, QStringLiteral("PRAGMA cipher_log_level = NONE"));
    const QByteArray key = keyOf(passphrase);
    if (sqlite3_key(sqliteHandle(connection), key.constData(), static_cast<int>(key.size()))
        != SQLITE_OK)
        return failure(ErrorCode::Internal, QStringLiteral("sqlite3_key failed"));
    const QStringList settings = expectedSettings(kdfIterations);
    for (const QString &setting : settings) {
        QSqlQuery query(connection);
        if (!query.exec(setting))
            return failure(ErrorCode::Internal, setting + u": " + query.lastError().databaseText());
    }
    for (const QString &setting : settings) {
        const QStringList parts = setting.split(QStringLiteral(" = "));
        if (value(connection, parts.first()).toString() != parts.last())
            return failure(ErrorCode::CipherMissing, parts.first() + u" did not take hold");
    }
    return {};
}

Result<void> changeKey(const QSqlDatabase &connection, const QString &passphrase)
{
    const QByteArray key = keyOf(passphrase);
    if (key.isEmpty()) // to the library: take the encryption away
        return failure(ErrorCode::InvalidInput, QStringLiteral("blank passphrase"));
    const int code
        = sqlite3_rekey(sqliteHandle(connection), key.constData(), static_cast<int>(key.size()));
    if (code != SQLITE_OK)
        return failure(ErrorCode::FileAccess, QStringLiteral("sqlite3_rekey: %1").arg(code));
    return {};
}

Result<void> makeStrict(const QSqlDatabase &connection)
{
    sqlite3 *const handle = sqliteHandle(connection);
    for (const auto &[option, wanted] : {std::pair{SQLITE_DBCONFIG_DQS_DML, 0},
                                         {SQLITE_DBCONFIG_DQS_DDL, 0},
                                         {SQLITE_DBCONFIG_DEFENSIVE, 1}}) {
        int state = -1;
        if (sqlite3_db_config(handle, option, wanted, &state) != SQLITE_OK || state != wanted)
            return failure(ErrorCode::Internal,
                           QStringLiteral("sqlite3_db_config %1 failed").arg(option));
    }
    return {};
}

QStringList expectedSettings(int kdfIterations)
{
    return {
        QStringLiteral("PRAGMA cipher_page_size = %1").arg(pageBytes),
        QStringLiteral("PRAGMA kdf_iter = %1").arg(kdfIterations),
        QStringLiteral("PRAGMA cipher_hmac_algorithm = HMAC_SHA512"),
        QStringLiteral("PRAGMA cipher_kdf_algorithm = PBKDF2_HMAC_SHA512"),
        QStringLiteral("PRAGMA cipher_use_hmac = 1"),
        QStringLiteral("PRAGMA cipher_plaintext_header_size = 0"),
    };
}

} // namespace traject::cipher
