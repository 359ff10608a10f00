// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/lawuserepository.h"

#include "core/storage/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace traject {
namespace {

const QString ofTheNewest
    = QStringLiteral("version.number = (SELECT max(number) FROM agreement_version"
                     " WHERE agreement_id = version.agreement_id)");

/// The same text for the same set: keys and days are in order.
QByteArray toJson(const LawSet &law)
{
    QJsonObject object;
    for (auto it = law.cbegin(); it != law.cend(); ++it) {
        QJsonArray days;
        for (const QDate day : it.value())
            days.append(day.toString(Qt::ISODate));
        object.insert(it.key(), days);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

LawSet fromJson(const QByteArray &json)
{
    LawSet law;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        for (const QJsonValue &day : it.value().toArray())
            law[it.key()].append(QDate::fromString(day.toString(), Qt::ISODate));
    }
    return law;
}

} // namespace

LawUseRepository::LawUseRepository(Database &database)
    : m_database(database)
{ }

Result<void> LawUseRepository::record(VersionId version, const std::optional<LawSet> &law)
{
    std::optional<qint64> set;
    if (law) {
        const QVariant json = sql::toSql(toJson(*law));
        const auto kept = m_database.execute(
            QStringLiteral("INSERT INTO law_set (rows_json) VALUES (?) ON CONFLICT DO NOTHING"),
            {json});
        if (!kept)
            return tl::unexpected(kept.error());
        const auto id = m_database.single<qint64>(
            QStringLiteral("SELECT id FROM law_set WHERE rows_json = ?"), {json});
        if (!id)
            return tl::unexpected(id.error());
        set = *id;
    }
    return m_database
        .execute(QStringLiteral("INSERT OR REPLACE INTO law_use (version_id, law_set_id)"
                                " VALUES (?, ?)"),
                 {version.value, sql::toSql(set)})
        .map([](int) {});
}

Result<QList<UnjudgedVersion>> LawUseRepository::unjudged() const
{
    return m_database.all(
        QStringLiteral("SELECT version.id, version.draft_json, version.error_count"
                       " FROM agreement_version AS version"
                       " WHERE version.id NOT IN (SELECT version_id FROM law_use) AND ")
            + ofTheNewest,
        {}, [](Row &row) {
            return UnjudgedVersion{.id = row.value<VersionId>(0),
                                   .draftJson = row.value<QByteArray>(1),
                                   .errorCount = row.value<int>(2)};
        });
}

Result<QMap<qint64, LawSet>> LawUseRepository::sets() const
{
    QMap<qint64, LawSet> result;
    const auto read
        = m_database.all(QStringLiteral("SELECT id, rows_json FROM law_set"), {}, [&](Row &row) {
              result.insert(row.value<qint64>(0), fromJson(row.value<QByteArray>(1)));
              return 0;
          });
    if (!read)
        return tl::unexpected(read.error());
    return result;
}

Result<QList<LawUse>> LawUseRepository::uses(std::optional<QDate> from,
                                             std::optional<QDate> until) const
{
    const auto sets = this->sets();
    if (!sets)
        return tl::unexpected(sets.error());
    QString sql
        = QStringLiteral("SELECT agreement.number, coalesce(enterprise.joint_committee, ''),"
                         " law_use.law_set_id"
                         " FROM law_use JOIN agreement_version AS version"
                         " ON version.id = law_use.version_id"
                         " JOIN agreement ON agreement.id = version.agreement_id"
                         " LEFT JOIN establishment ON establishment.id = agreement.establishment_id"
                         " LEFT JOIN enterprise ON enterprise.id = establishment.enterprise_id"
                         " WHERE law_use.law_set_id IS NOT NULL AND ")
        + ofTheNewest;
    QVariantList values;
    if (from) {
        sql += u" AND version.start_on >= ?";
        values.append(sql::toSql(*from));
    }
    if (until) {
        sql += u" AND version.start_on <= ?";
        values.append(sql::toSql(*until));
    }
    return m_database.all(sql + u" ORDER BY agreement.id DESC", values, [&](Row &row) {
        return LawUse{.agreement = row.value<QString>(0),
                      .jointCommittee = row.value<QString>(1),
                      .law = sets->value(row.value<qint64>(2))};
    });
}

} // namespace traject
