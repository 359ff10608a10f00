// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/journaltriggers.h"

#include "core/storage/database.h"

namespace traject::journaltriggers {
namespace {

struct Column
{
    QString name;
    QString type;
};

Result<QList<Column>> columnsOf(Database &database, const QString &table)
{
    return database.all(QStringLiteral("SELECT name, type FROM pragma_table_info(?) ORDER BY cid"),
                        {table}, [](Row &row) {
                            return Column{row.value<QString>(0), row.value<QString>(1)};
                        });
}

QString recordSql(const QString &table, QStringView id, const QString &before, const QString &after)
{
    // The explicit RAISE holds whatever conflict clause the statement has; INSERT OR IGNORE would
    // leave out a row that the NOT NULL of journal_entry refuses, and say nothing.
    return QStringLiteral(
               "SELECT RAISE(ABORT, 'no operation is open')"
               " WHERE (SELECT operation_id FROM journal_state) IS NULL;\n"
               "INSERT INTO journal_entry (operation_id, table_name, row_id, before_json,"
               " after_json) VALUES ((SELECT operation_id FROM journal_state), '%1', %2, %3, %4);")
        .arg(table, id, before, after);
}

QString triggerSql(const QString &table, QStringView event, const QString &condition,
                   const QString &body)
{
    return QStringLiteral("CREATE TRIGGER journal_%1_%2 AFTER %3 ON %1 %4 BEGIN\n%5\nEND")
        .arg(table, event.toString().toLower(), event, condition, body);
}

/// SQL that is true while an operation of a user is open.
const QString inOperation
    = QStringLiteral("(SELECT kind FROM journal_operation WHERE id ="
                     " (SELECT operation_id FROM journal_state)) IS 'change'");

/// Of half-finished drafts only what an operation does is recorded.
Result<void> createFor(Database &database, const QString &table)
{
    const auto before = rowJson(database, table, u"OLD");
    if (!before)
        return tl::unexpected(before.error());
    const auto after = rowJson(database, table, u"NEW");
    if (!after)
        return tl::unexpected(after.error());
    const auto names = columns(database, table);
    if (!names)
        return tl::unexpected(names.error());
    QStringList differences;
    for (const QString &name : *names)
        differences << QStringLiteral("OLD.%1 IS NOT NEW.%1").arg(name);

    const QString none = QStringLiteral("NULL");
    const QString always = isDraft(table) ? u"WHEN " + inOperation : QString();
    const QString changed = QStringLiteral("WHEN (%1)").arg(differences.join(u" OR "))
        + (isDraft(table) ? u" AND " + inOperation : QString());
    const QStringList triggers{
        triggerSql(table, u"INSERT", always, recordSql(table, u"NEW.id", none, *after)),
        triggerSql(table, u"UPDATE", changed, recordSql(table, u"NEW.id", *before, *after)),
        triggerSql(table, u"DELETE", always, recordSql(table, u"OLD.id", *before, none)),
    };
    for (const QString &trigger : triggers) {
        if (auto created = database.command(trigger); !created)
            return tl::unexpected(created.error());
    }
    return {};
}

} // namespace

Result<QStringList> tables(Database &database)
{
    return database.command(
        QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table'"
                       " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
                       " AND name NOT LIKE 'journal\\_%' ESCAPE '\\'"
                       " AND name NOT IN ('pending_draft', 'import_mapping', 'list_state',"
                       " 'stored_content', 'stored_piece', 'law_set', 'law_use') ORDER BY name"));
}

bool isDraft(QStringView table)
{
    return table == u"pending_draft";
}

Result<QStringList> columns(Database &database, const QString &table)
{
    const auto found = columnsOf(database, table);
    if (!found)
        return tl::unexpected(found.error());
    QStringList names;
    for (const Column &column : *found)
        names << column.name;
    return names;
}

Result<QString> rowJson(Database &database, const QString &table, QStringView row)
{
    const auto found = columnsOf(database, table);
    if (!found)
        return tl::unexpected(found.error());
    // Put together by hand: json_object() takes few arguments and rounds numbers to 15 digits.
    QStringList members;
    for (const Column &column : *found) {
        const QString value = row + u'.' + column.name;
        const QString json = column.type == u"REAL"
            ? QStringLiteral("iif(%1 IS NULL, 'null', quote(%1))").arg(value)
            : QStringLiteral("json_quote(%1)").arg(value);
        members << QStringLiteral("'\"%1\":' || %2").arg(column.name, json);
    }
    return QStringLiteral("('{' || %1 || '}')").arg(members.join(u" || ',' || "));
}

Result<void> drop(Database &database)
{
    const auto names
        = database.command(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger'"
                                          " AND name LIKE 'journal\\_%' ESCAPE '\\'"));
    if (!names)
        return tl::unexpected(names.error());
    for (const QString &name : *names) {
        if (auto dropped = database.command(u"DROP TRIGGER " + name); !dropped)
            return tl::unexpected(dropped.error());
    }
    return {};
}

Result<void> create(Database &database)
{
    const auto journaled = tables(database);
    if (!journaled)
        return tl::unexpected(journaled.error());
    // A schema of a test may have no drafts.
    const auto drafts = database.command(
        QStringLiteral("SELECT name FROM sqlite_schema WHERE name = 'pending_draft'"));
    if (!drafts)
        return tl::unexpected(drafts.error());
    for (const QString &table : *journaled + *drafts) {
        if (auto created = createFor(database, table); !created)
            return created;
    }
    return {};
}

} // namespace traject::journaltriggers
