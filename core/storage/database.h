// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/sqlvalue.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

struct sqlite3_stmt;

namespace traject {

/// The row that a query stands on. A column that does not hold what is asked for makes the whole
/// query fail, so that nothing is read as 0 or '' by accident.
class Row
{
public:
    explicit Row(sqlite3_stmt *statement)
        : m_statement(statement)
    { }

    template <typename T>
    void read(int column, T &value)
    {
        if (!sql::fromSql(at(column), value) && m_misfit < 0)
            m_misfit = column;
    }
    template <typename T>
    [[nodiscard]] T value(int column)
    {
        T result{};
        read(column, result);
        return result;
    }
    [[nodiscard]] bool isNull(int column) const;
    /// The first column that held something else; −1: none.
    [[nodiscard]] int misfit() const { return m_misfit; }

private:
    [[nodiscard]] QVariant at(int column) const;

    sqlite3_stmt *m_statement;
    int m_misfit = -1;
};

/// What a connection needs to know.
struct ConnectionSettings
{
    QString path;
    QString passphrase;
    int kdfIterations = 0;
    bool readOnly = false;
};

/// One connection to a caseload, for use in the thread that opened it. Values are bound by
/// position, and a wrong number of them is an error (QSQLITE would leave the rest NULL or at the
/// values of the call before). Statements are prepared once per text. An error's detail holds the
/// SQL text, never a value.
class Database
{
public:
    /// Opens a connection and sets its key; nothing of the file is read or written yet, except
    /// that a file that does not exist is made (empty) unless `readOnly`. `clock` must outlive
    /// the connection; `changed` is set by each commit.
    [[nodiscard]] static Result<std::unique_ptr<Database>>
    connect(const ConnectionSettings &settings, const Clock &clock,
            std::shared_ptr<std::atomic_bool> changed);
    ~Database();

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Sets how the library works with this connection (foreign keys, write-ahead log, full
    /// synchronisation, …) and reads each setting back. Makes the file one with a write-ahead log.
    [[nodiscard]] Result<void> configure();

    /// Runs one statement; the number of rows it changed (not those of triggers).
    Result<int> execute(const QString &sql, const QVariantList &values = {});
    /// Runs an INSERT; the id of the new row.
    Result<qint64> insert(const QString &sql, const QVariantList &values);
    /// All rows of a query, each turned into a value by `read(Row &)`.
    template <typename Read>
    [[nodiscard]] auto all(const QString &sql, const QVariantList &values, Read read)
        -> Result<QList<std::invoke_result_t<Read, Row &>>>
    {
        QList<std::invoke_result_t<Read, Row &>> list;
        const auto done = forEach(sql, values, [&](Row &row) {
            list.append(read(row));
            return true;
        });
        if (!done)
            return tl::unexpected(done.error());
        return list;
    }
    /// The rows of a query one by one, as long as `visit(Row &)` wants more.
    [[nodiscard]] Result<void> visit(const QString &sql, const QVariantList &values,
                                     const std::function<bool(Row &)> &visit)
    {
        return forEach(sql, values, visit);
    }
    /// The first row of a query, if there is one.
    template <typename Read>
    [[nodiscard]] auto first(const QString &sql, const QVariantList &values, Read read)
        -> Result<std::optional<std::invoke_result_t<Read, Row &>>>
    {
        std::optional<std::invoke_result_t<Read, Row &>> found;
        const auto done = forEach(sql, values, [&](Row &row) {
            found.emplace(read(row));
            return false;
        });
        if (!done)
            return tl::unexpected(done.error());
        return found;
    }
    /// The single value that a query gives: count(*), max(…). Internal when it gives no row.
    template <typename T>
    [[nodiscard]] Result<T> single(const QString &sql, const QVariantList &values = {})
    {
        const auto found = first(sql, values, [](Row &row) { return row.value<T>(0); });
        if (!found)
            return tl::unexpected(found.error());
        if (!found->has_value())
            return failure(ErrorCode::Internal, QStringLiteral("no row: ") + sql);
        return **found;
    }
    [[nodiscard]] Result<int> rowCount(const QString &table);

    /// Runs one statement that is not to be kept (PRAGMA, ATTACH, DDL); the first column of its
    /// rows as text.
    Result<QStringList> command(const QString &sql);
    /// Runs statements that are each ended by a semicolon; triggers, strings and comments may
    /// hold semicolons.
    [[nodiscard]] Result<void> script(const QString &sql);

    /// Encrypts the file with another passphrase (cipher.h). Only for a copy that nobody else has
    /// open: what the caseload itself does is in rekeying.h.
    [[nodiscard]] Result<void> changeKey(const QString &passphrase);

    /// Writes the bytes of the caseload file to a new file, as they are on the disk (encrypted).
    /// The write-ahead log must be empty and no other connection may write meanwhile. Reads through
    /// the library's own file handle: closing another handle on the same file would drop the
    /// library's locks (POSIX). FileAccess.
    [[nodiscard]] Result<void> copyFile(const QString &target) const;

    [[nodiscard]] const QString &cipherVersion() const { return m_cipherVersion; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    // For Transaction: whether one is open on this connection, and that one was committed.
    [[nodiscard]] bool inTransaction() const { return m_inTransaction; }
    void setInTransaction(bool open) { m_inTransaction = open; }
    void markChanged() { m_changed->store(true); }

private:
    struct Prepared
    {
        QSqlQuery query;
        qsizetype parameterCount = 0;
    };

    Database(const QString &connectionName, const Clock &clock,
             std::shared_ptr<std::atomic_bool> changed);

    [[nodiscard]] QSqlDatabase connection() const;
    [[nodiscard]] Result<void> forEach(const QString &sql, const QVariantList &values,
                                       const std::function<bool(Row &)> &visit);
    [[nodiscard]] Result<std::unique_ptr<Prepared>> prepare(const QString &sql) const;
    [[nodiscard]] Result<void> run(const QString &sql, const QVariantList &values,
                                   const std::function<Result<void>(QSqlQuery &)> &use);

    QString m_connectionName;
    const Clock &m_clock;
    std::shared_ptr<std::atomic_bool> m_changed;
    QString m_cipherVersion;
    bool m_inTransaction = false;
    /// Statements at rest; one that is running is taken out, so that it can run within itself.
    std::unordered_map<QString, std::unique_ptr<Prepared>> m_prepared;
};

} // namespace traject
