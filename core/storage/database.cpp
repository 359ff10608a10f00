// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/database.h"

#include "core/storage/cipher.h"
#include "core/storage/sqlitehandle.h"

#include <QFile>
#include <QSqlError>
#include <QSqlResult>
#include <QUuid>

#include <sqlite3.h>

namespace traject {
namespace {

/// Waiting for another connection of this program that writes.
constexpr int busyTimeoutMs = 5000;
constexpr qsizetype copyChunkBytes = 1 << 20;

ErrorCode errorCode(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case SQLITE_CONSTRAINT:
        return ErrorCode::Conflict;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Locked;
    case SQLITE_READONLY:
        return ErrorCode::ReadOnly;
    case SQLITE_IOERR:
    case SQLITE_FULL:
    case SQLITE_CANTOPEN:
        return ErrorCode::FileAccess;
    case SQLITE_CORRUPT:
        return ErrorCode::Damaged;
    case SQLITE_NOTADB: // the first page does not decrypt
        return ErrorCode::WrongKey;
    default:
        return ErrorCode::Internal;
    }
}

tl::unexpected<Error> sqlFailure(const QSqlError &error, const QString &sql)
{
    return failure(errorCode(error),
                   QStringLiteral("%1 (%2): %3")
                       .arg(error.databaseText(), error.nativeErrorCode(), sql.simplified()));
}

sqlite3_stmt *statementOf(const QSqlQuery &query)
{
    const QVariant handle = query.result()->handle();
    return *static_cast<sqlite3_stmt *const *>(handle.constData());
}

} // namespace

bool Row::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QVariant Row::at(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return static_cast<qint64>(sqlite3_column_int64(m_statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
    }
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
    }
    default:
        return QVariant(QMetaType::fromType<QString>());
    }
}

Result<std::unique_ptr<Database>> Database::connect(const ConnectionSettings &settings,
                                                    const Clock &clock,
                                                    std::shared_ptr<std::atomic_bool> changed)
{
    const QString name = QStringLiteral("traject-") + QUuid::createUuid().toString(QUuid::Id128);
    // Made first, so that its destructor takes the connection away whatever happens.
    std::unique_ptr<Database> database(new Database(name, clock, std::move(changed)));

    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    if (!connection.isValid())
        return failure(ErrorCode::CipherMissing, QStringLiteral("no QSQLITE plug-in"));
    connection.setDatabaseName(settings.path);
    // OPEN_URI lets a backup be attached as immutable; an absolute path is never taken for a URI.
    connection.setConnectOptions(
        QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1%2")
            .arg(busyTimeoutMs)
            .arg(settings.readOnly ? QStringLiteral(";QSQLITE_OPEN_READONLY") : QString()));
    if (!connection.open())
        return sqlFailure(connection.lastError(), QStringLiteral("open"));

    const auto version = cipher::version(connection);
    if (!version)
        return tl::unexpected(version.error());
    database->m_cipherVersion = *version;
    if (auto keyed = cipher::setKey(connection, settings.passphrase, settings.kdfIterations);
        !keyed)
        return tl::unexpected(keyed.error());
    if (auto strict = cipher::makeStrict(connection); !strict)
        return tl::unexpected(strict.error());
    return database;
}

Database::Database(const QString &connectionName, const Clock &clock,
                   std::shared_ptr<std::atomic_bool> changed)
    : m_connectionName(connectionName)
    , m_clock(clock)
    , m_changed(std::move(changed))
{ }

Database::~Database()
{
    m_prepared.clear();
    QSqlDatabase::removeDatabase(m_connectionName);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

Result<void> Database::configure()
{
    struct Setting
    {
        QStringView name;
        QStringView value;
        QStringView readBack;
    };
    static constexpr Setting settings[] = {
        {u"foreign_keys", u"ON", u"1"},
        {u"recursive_triggers", u"ON", u"1"}, // the journal hears of rows that REPLACE deletes
        {u"trusted_schema", u"OFF", u"0"},
        {u"cell_size_check", u"ON", u"1"},
        {u"secure_delete", u"ON", u"1"},
        {u"temp_store", u"MEMORY", u"2"},
        {u"cache_size", u"-65536", u"-65536"}, // KiB; a page that falls out is decrypted again
        {u"journal_mode", u"WAL", u"wal"},
        {u"synchronous", u"FULL", u"2"},
    };
    for (const Setting &setting : settings) {
        const QString pragma = QStringLiteral("PRAGMA ") + setting.name;
        if (auto set = command(pragma + u" = " + setting.value); !set)
            return tl::unexpected(set.error());
        const auto value = command(pragma);
        if (!value)
            return tl::unexpected(value.error());
        if (*value != QStringList{setting.readBack.toString()})
            return failure(ErrorCode::Internal, pragma + u" did not take hold");
    }
    return {};
}

Result<int> Database::execute(const QString &sql, const QVariantList &values)
{
    int changed = 0;
    const auto done = run(sql, values, [&](QSqlQuery &query) {
        changed = query.numRowsAffected();
        return Result<void>();
    });
    if (!done)
        return tl::unexpected(done.error());
    return changed;
}

Result<qint64> Database::insert(const QString &sql, const QVariantList &values)
{
    qint64 id = 0;
    const auto done = run(sql, values, [&](QSqlQuery &query) {
        id = query.lastInsertId().toLongLong();
        return Result<void>();
    });
    if (!done)
        return tl::unexpected(done.error());
    return id;
}

Result<int> Database::rowCount(const QString &table)
{
    return single<int>(QStringLiteral("SELECT count(*) FROM ") + table);
}

Result<QStringList> Database::command(const QString &sql)
{
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return sqlFailure(query.lastError(), sql);
    QStringList values;
    while (query.next())
        values << query.value(0).toString();
    if (query.lastError().isValid())
        return sqlFailure(query.lastError(), sql);
    return values;
}

Result<void> Database::script(const QString &sql)
{
    qsizetype start = 0;
    for (qsizetype end = sql.indexOf(u';'); end >= 0; end = sql.indexOf(u';', end + 1)) {
        const QString statement = sql.sliced(start, end + 1 - start);
        if (sqlite3_complete(statement.toUtf8().constData()) == 0)
            continue;
        if (auto done = command(statement); !done)
            return tl::unexpected(done.error());
        start = end + 1;
    }
    const QString rest = sql.sliced(start).trimmed();
    if (!rest.isEmpty())
        return failure(ErrorCode::Internal, QStringLiteral("statement without end: ") + rest);
    return {};
}

Result<void> Database::changeKey(const QString &passphrase)
{
    return cipher::changeKey(connection(), passphrase);
}

Result<void> Database::copyFile(const QString &target) const
{
    sqlite3_file *source = nullptr;
    sqlite3_int64 size = 0;
    if (sqlite3_file_control(sqliteHandle(connection()), "main", SQLITE_FCNTL_FILE_POINTER, &source)
            != SQLITE_OK
        || source->pMethods->xFileSize(source, &size) != SQLITE_OK)
        return failure(ErrorCode::FileAccess, QStringLiteral("the caseload file cannot be read"));
    QFile copy(target);
    if (!copy.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        || !copy.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return failure(ErrorCode::FileAccess, copy.errorString());
    QByteArray chunk(copyChunkBytes, Qt::Uninitialized);
    for (sqlite3_int64 at = 0; at < size; at += chunk.size()) {
        chunk.resize(qMin<qsizetype>(copyChunkBytes, size - at));
        if (source->pMethods->xRead(source, chunk.data(), static_cast<int>(chunk.size()), at)
            != SQLITE_OK)
            return failure(ErrorCode::FileAccess, QStringLiteral("reading at %1").arg(at));
        if (copy.write(chunk) != chunk.size())
            return failure(ErrorCode::FileAccess, copy.errorString());
    }
    if (!copy.flush())
        return failure(ErrorCode::FileAccess, copy.errorString());
    return {};
}

Result<std::unique_ptr<Database::Prepared>> Database::prepare(const QString &sql) const
{
    auto prepared = std::make_unique<Prepared>(Prepared{QSqlQuery(connection())});
    prepared->query.setForwardOnly(true);
    if (!prepared->query.prepare(sql))
        return sqlFailure(prepared->query.lastError(), sql);
    prepared->parameterCount = sqlite3_bind_parameter_count(statementOf(prepared->query));
    return prepared;
}

Result<void> Database::run(const QString &sql, const QVariantList &values,
                           const std::function<Result<void>(QSqlQuery &)> &use)
{
    std::unique_ptr<Prepared> statement;
    if (const auto found = m_prepared.find(sql); found != m_prepared.end()) {
        statement = std::move(found->second);
        m_prepared.erase(found);
    } else {
        auto prepared = prepare(sql);
        if (!prepared)
            return tl::unexpected(prepared.error());
        statement = std::move(*prepared);
    }
    if (statement->parameterCount != values.size())
        return failure(ErrorCode::Internal,
                       QStringLiteral("%1 values for %2 parameters: %3")
                           .arg(values.size())
                           .arg(statement->parameterCount)
                           .arg(sql.simplified()));
    QSqlQuery &query = statement->query;
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values.at(i));
    if (!query.exec())
        return sqlFailure(query.lastError(), sql);
    Result<void> used = use(query);
    query.finish();
    m_prepared.emplace(sql, std::move(statement));
    return used;
}

Result<void> Database::forEach(const QString &sql, const QVariantList &values,
                               const std::function<bool(Row &)> &visit)
{
    return run(sql, values, [&](QSqlQuery &query) -> Result<void> {
        // The query stands on its first row. The driver would copy every column of the next ones
        // into its cache before they are read: half of the time of a list of tens of thousands.
        sqlite3_stmt *statement = statementOf(query);
        int code = sqlite3_data_count(statement) > 0 ? SQLITE_ROW : SQLITE_DONE;
        for (; code == SQLITE_ROW; code = sqlite3_step(statement)) {
            Row row(statement);
            const bool more = visit(row);
            if (row.misfit() >= 0)
                return failure(ErrorCode::Internal,
                               QStringLiteral("column %1 holds another kind of value: %2")
                                   .arg(row.misfit())
                                   .arg(sql.simplified()));
            if (!more)
                return {};
        }
        if (code != SQLITE_DONE)
            return sqlFailure(
                QSqlError({}, QString::fromUtf8(sqlite3_errmsg(sqlite3_db_handle(statement))),
                          QSqlError::StatementError, QString::number(code)),
                sql);
        return {};
    });
}

} // namespace traject
