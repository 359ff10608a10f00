// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/searchrepository.h"

#include "core/storage/database.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace traject {
namespace {

/// How one kind of record is read: its tables, the texts by which it is found, the columns of a
/// result, and from the rows of which tables its texts come.
struct Source
{
    SearchKind kind;
    QString table;
    QString from;
    QString names;
    QString others;
    QString result; ///< title, detail, text, day, learner, establishment
    QMap<QString, QString> dependsOn; ///< table → column that holds the id of its row
};

/// A telephone number in one piece, as it is looked for.
QString joined(const QString &column)
{
    return QStringLiteral(
               "replace(replace(replace(replace(%1, ' ', ''), '/', ''), '.', ''), '-', '')")
        .arg(column);
}

/// Texts with a space between them; what is NULL is left out.
QString words(const QStringList &columns)
{
    QStringList parts;
    for (const QString &column : columns)
        parts << QStringLiteral("coalesce(%1, '')").arg(column);
    return parts.join(u" || ' ' || ");
}

/// Texts with a dot between those that are not blank.
QString dotted(const QStringList &columns)
{
    QStringList parts;
    for (const QString &column : columns)
        parts << QStringLiteral("coalesce(nullif(%1, '') || ' · ', '')").arg(column);
    return QStringLiteral("rtrim(%1, ' ·')").arg(parts.join(u" || "));
}

const QString learnerName
    = QStringLiteral("trim(learner.given_name || ' ' || learner.family_name)");
const QString placeName = QStringLiteral("establishment.postcode || ' ' ||"
                                         " establishment.municipality");
const QString aboutLearner = QStringLiteral(" LEFT JOIN learner ON learner.id = %1.learner_id");
const QString aboutWorkplace
    = QStringLiteral(" LEFT JOIN establishment ON establishment.id = %1.establishment_id"
                     " LEFT JOIN enterprise ON enterprise.id = establishment.enterprise_id");
const QString aboutAgreement = QStringLiteral(" JOIN agreement ON agreement.id = %1.agreement_id"
                                              " JOIN learner ON learner.id = agreement.learner_id")
    + aboutWorkplace.arg(QStringLiteral("agreement"));

QString columns(const QStringList &list)
{
    return list.join(QStringLiteral(", "));
}

Source learners()
{
    return {
        .kind = SearchKind::Learner,
        .table = QStringLiteral("learner"),
        .from = QStringLiteral("learner LEFT JOIN programme"
                               " ON programme.code = learner.programme_code"),
        .names = learnerName,
        .others
        = words({QStringLiteral("learner.insz"), joined(QStringLiteral("learner.phone")),
                 joined(QStringLiteral("learner.mobile")), QStringLiteral("learner.email"),
                 QStringLiteral("learner.postcode"), QStringLiteral("learner.municipality"),
                 QStringLiteral("learner.guardian_name"), QStringLiteral("programme.name")}),
        .result = columns(
            {learnerName,
             dotted({QStringLiteral("programme.name"), QStringLiteral("learner.municipality")}),
             QStringLiteral("''"), QStringLiteral("NULL"), QStringLiteral("learner.id"),
             QStringLiteral("NULL")}),
        .dependsOn = {{QStringLiteral("learner"), QStringLiteral("learner.id")}},
    };
}

Source workplaces()
{
    return {
        .kind = SearchKind::Workplace,
        .table = QStringLiteral("establishment"),
        .from = QStringLiteral("establishment JOIN enterprise"
                               " ON enterprise.id = establishment.enterprise_id"),
        .names = words({QStringLiteral("enterprise.name"), QStringLiteral("establishment.name")}),
        .others
        = words({QStringLiteral("enterprise.number"), QStringLiteral("establishment.number"),
                 QStringLiteral("street"), QStringLiteral("postcode"),
                 QStringLiteral("municipality"), QStringLiteral("contact_person"),
                 joined(QStringLiteral("phone")), QStringLiteral("email")}),
        .result = columns({QStringLiteral("enterprise.name"),
                           dotted({QStringLiteral("nullif(establishment.name, enterprise.name)"),
                                   QStringLiteral("trim(%1)").arg(placeName)}),
                           QStringLiteral("''"), QStringLiteral("NULL"), QStringLiteral("NULL"),
                           QStringLiteral("establishment.id")}),
        .dependsOn = {{QStringLiteral("establishment"), QStringLiteral("establishment.id")},
                      {QStringLiteral("enterprise"), QStringLiteral("enterprise.id")}},
    };
}

Source mentors()
{
    return {
        .kind = SearchKind::Mentor,
        .table = QStringLiteral("mentor"),
        .from = QStringLiteral("mentor") + aboutWorkplace.arg(QStringLiteral("mentor")),
        .names = QStringLiteral("mentor.name"),
        .others = words({QStringLiteral("mentor.insz"), QStringLiteral("enterprise.name"),
                         QStringLiteral("establishment.municipality")}),
        .result = columns(
            {QStringLiteral("mentor.name"),
             dotted({QStringLiteral("enterprise.name"), QStringLiteral("trim(%1)").arg(placeName)}),
             QStringLiteral("''"), QStringLiteral("NULL"), QStringLiteral("NULL"),
             QStringLiteral("mentor.establishment_id")}),
        .dependsOn = {{QStringLiteral("mentor"), QStringLiteral("mentor.id")},
                      {QStringLiteral("establishment"), QStringLiteral("establishment.id")},
                      {QStringLiteral("enterprise"), QStringLiteral("enterprise.id")}},
    };
}

Source agreements()
{
    return {
        .kind = SearchKind::Agreement,
        .table = QStringLiteral("agreement"),
        .from
        = QStringLiteral("agreement JOIN learner ON learner.id = agreement.learner_id"
                         " JOIN agreement_version AS version INDEXED BY agreement_version_facts"
                         " ON version.agreement_id = agreement.id AND version.number = (SELECT "
                         "max(number) FROM agreement_version"
                         "  WHERE agreement_id = agreement.id)"),
        .names = words({QStringLiteral("agreement.number"), learnerName}),
        .others = words(
            {QStringLiteral("version.enterprise_name"), QStringLiteral("version.programme_name")}),
        .result = columns({QStringLiteral("agreement.number"),
                           dotted({learnerName, QStringLiteral("version.enterprise_name")}),
                           QStringLiteral("''"), QStringLiteral("version.start_on"),
                           QStringLiteral("agreement.learner_id"),
                           QStringLiteral("agreement.establishment_id")}),
        .dependsOn = {{QStringLiteral("agreement"), QStringLiteral("agreement.id")},
                      {QStringLiteral("learner"), QStringLiteral("learner.id")}},
    };
}

Source notes()
{
    return {
        .kind = SearchKind::Note,
        .table = QStringLiteral("learner"),
        .from = QStringLiteral("(SELECT * FROM learner WHERE note <> '') AS learner"),
        .names = QStringLiteral("learner.note"),
        .others = learnerName,
        .result
        = columns({learnerName, QStringLiteral("''"), QStringLiteral("learner.note"),
                   QStringLiteral("NULL"), QStringLiteral("learner.id"), QStringLiteral("NULL")}),
        .dependsOn = {{QStringLiteral("learner"), QStringLiteral("learner.id")}},
    };
}

Source screenings()
{
    const QStringList texts{QStringLiteral("screening.strengths"),
                            QStringLiteral("screening.concerns"),
                            QStringLiteral("screening.wishes")};
    return {
        .kind = SearchKind::Screening,
        .table = QStringLiteral("screening"),
        .from
        = QStringLiteral("(SELECT * FROM screening WHERE strengths || concerns || wishes <> '')"
                         " AS screening JOIN learner ON learner.id = screening.learner_id"),
        .names = words(texts),
        .others = learnerName,
        .result = columns({learnerName, QStringLiteral("''"), dotted(texts),
                           QStringLiteral("screening.held_on"),
                           QStringLiteral("screening.learner_id"), QStringLiteral("NULL")}),
        .dependsOn = {{QStringLiteral("screening"), QStringLiteral("screening.id")},
                      {QStringLiteral("learner"), QStringLiteral("learner.id")}},
    };
}

/// Visits and evaluations: of an agreement, and so about its learner at its workplace.
Source ofAgreement(SearchKind kind, const QString &table, const QString &from, const QString &name,
                   const QString &title, const QStringList &detail, const QString &text,
                   const QString &day)
{
    return {
        .kind = kind,
        .table = table,
        .from = from + aboutAgreement.arg(table),
        .names = text,
        .others = words({name, learnerName, QStringLiteral("enterprise.name")}),
        .result = columns({title, dotted(detail), text, day, QStringLiteral("agreement.learner_id"),
                           QStringLiteral("agreement.establishment_id")}),
        .dependsOn = {{table, table + QStringLiteral(".id")},
                      {QStringLiteral("agreement"), QStringLiteral("agreement.id")},
                      {QStringLiteral("learner"), QStringLiteral("learner.id")},
                      {QStringLiteral("enterprise"), QStringLiteral("enterprise.id")}},
    };
}

Source visits()
{
    return ofAgreement(SearchKind::Visit, QStringLiteral("visit"),
                       QStringLiteral("(SELECT * FROM visit WHERE skipped_reason <> '') AS visit"),
                       QStringLiteral("visit.title"), QStringLiteral("visit.title"),
                       {learnerName, QStringLiteral("enterprise.name")},
                       QStringLiteral("visit.skipped_reason"), QStringLiteral("visit.planned_on"));
}

/// With the remarks on the competences.
Source evaluations()
{
    const QString ofScores
        = QStringLiteral("(SELECT group_concat(%1, ' · ') FROM evaluation_score AS score"
                         " WHERE score.evaluation_id = evaluation.id"
                         " AND score.mentor_remark || score.counsellor_remark <> '')")
              .arg(dotted({QStringLiteral("score.mentor_remark"),
                           QStringLiteral("score.counsellor_remark")}));
    const QString remarks
        = dotted({QStringLiteral("mentor_remark"), QStringLiteral("counsellor_remark"), ofScores});
    return ofAgreement(
        SearchKind::Evaluation, QStringLiteral("evaluation"),
        QStringLiteral("(SELECT id, agreement_id, period, held_on, %1 AS remarks FROM evaluation"
                       " WHERE remarks <> '') AS evaluation")
            .arg(remarks),
        QStringLiteral("evaluation.period"), learnerName,
        {QStringLiteral("evaluation.period"), QStringLiteral("enterprise.name")},
        QStringLiteral("evaluation.remarks"), QStringLiteral("evaluation.held_on"));
}

/// Contacts, tasks and documents: about a learner, an establishment or both.
Source about(SearchKind kind, const QString &table, const QString &names, const QStringList &others,
             const QString &title, const QString &text, const QString &day)
{
    return {
        .kind = kind,
        .table = table,
        .from = table + aboutLearner.arg(table) + aboutWorkplace.arg(table),
        .names = names,
        .others = words(others + QStringList{learnerName, QStringLiteral("enterprise.name")}),
        .result = columns({title, dotted({learnerName, QStringLiteral("enterprise.name")}), text,
                           day, table + QStringLiteral(".learner_id"),
                           table + QStringLiteral(".establishment_id")}),
        .dependsOn = {{table, table + QStringLiteral(".id")},
                      {QStringLiteral("learner"), QStringLiteral("learner.id")},
                      {QStringLiteral("enterprise"), QStringLiteral("enterprise.id")}},
    };
}

const Source &sourceOf(SearchKind kind)
{
    static const std::array list{
        learners(),
        workplaces(),
        mentors(),
        agreements(),
        notes(),
        screenings(),
        about(SearchKind::Contact, QStringLiteral("contact"), QStringLiteral("contact.note"),
              {QStringLiteral("contact.person"), QStringLiteral("contact.next_step")},
              QStringLiteral("contact.person"),
              words({QStringLiteral("contact.note"), QStringLiteral("contact.next_step")}),
              QStringLiteral("contact.held_on")),
        visits(),
        evaluations(),
        about(SearchKind::Task, QStringLiteral("task"), QStringLiteral("task.title"),
              {QStringLiteral("task.note")}, QStringLiteral("task.title"),
              QStringLiteral("task.note"), QStringLiteral("task.due_on")),
        about(SearchKind::Document, QStringLiteral("stored_document"),
              QStringLiteral("stored_document.name"), {QStringLiteral("stored_document.note")},
              QStringLiteral("stored_document.name"), QStringLiteral("stored_document.note"),
              QStringLiteral("stored_document.added_on")),
    };
    return list.at(static_cast<size_t>(kind));
}

QString textsSql(const Source &source)
{
    return QStringLiteral("SELECT %1.id, %2, %3 FROM %4 ")
        .arg(source.table, source.names, source.others, source.from);
}

SearchText readText(Row &row)
{
    return {.id = row.value<qint64>(0),
            .names = row.value<QString>(1),
            .others = row.value<QString>(2)};
}

/// Ids as one value, so that the statement is the same for any number of them.
QVariant idList(const QList<qint64> &ids)
{
    QJsonArray array;
    for (const qint64 id : ids)
        array.append(id);
    return QString::fromLatin1(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// A change of a part counts as one of the whole: to what a part belonged that is gone, only the
/// journal still knows.
const QString changesSql = QStringLiteral(
    "SELECT DISTINCT CASE table_name WHEN 'agreement_version' THEN 'agreement'"
    " WHEN 'evaluation_score' THEN 'evaluation' ELSE table_name END,"
    " CASE table_name WHEN 'agreement_version'"
    " THEN coalesce(after_json, before_json) ->> '$.agreement_id'"
    " WHEN 'evaluation_score' THEN coalesce(after_json, before_json) ->> '$.evaluation_id'"
    " ELSE row_id END FROM journal_entry WHERE id > ?");

const QString inList = QStringLiteral(" IN (SELECT value FROM json_each(?))");

} // namespace

SearchRepository::SearchRepository(Database &database)
    : m_database(database)
{ }

QString SearchRepository::tableOf(SearchKind kind)
{
    return sourceOf(kind).table;
}

Result<QList<SearchText>> SearchRepository::texts(SearchKind kind) const
{
    const Source &source = sourceOf(kind);
    return m_database.all(
        textsSql(source) + QStringLiteral("ORDER BY %1.id DESC").arg(source.table), {}, &readText);
}

Result<QList<SearchText>> SearchRepository::texts(SearchKind kind, const QString &table,
                                                  const QList<qint64> &rows) const
{
    const Source &source = sourceOf(kind);
    const QString column = source.dependsOn.value(table);
    if (column.isEmpty())
        return QList<SearchText>();
    return m_database.all(textsSql(source) + u"WHERE " + column + inList, {idList(rows)},
                          &readText);
}

Result<QList<SearchResult>> SearchRepository::results(SearchKind kind,
                                                      const QList<qint64> &ids) const
{
    const Source &source = sourceOf(kind);
    return m_database.all(QStringLiteral("SELECT %1.id, %2 FROM %3 WHERE %1.id")
                                  .arg(source.table, source.result, source.from)
                              + inList,
                          {idList(ids)}, [kind](Row &row) {
                              return SearchResult{.kind = kind,
                                                  .id = row.value<qint64>(0),
                                                  .title = row.value<QString>(1),
                                                  .detail = row.value<QString>(2),
                                                  .text = row.value<QString>(3),
                                                  .day = row.value<std::optional<QDate>>(4),
                                                  .learner = row.value<LearnerId>(5),
                                                  .establishment = row.value<EstablishmentId>(6)};
                          });
}

Result<qint64> SearchRepository::newestEntry() const
{
    return m_database.single<qint64>(
        QStringLiteral("SELECT coalesce(max(id), 0) FROM journal_entry"));
}

Result<QMap<QString, QList<qint64>>> SearchRepository::changedRows(qint64 afterEntry) const
{
    QMap<QString, QList<qint64>> rows;
    const auto read = m_database.all(changesSql, {afterEntry}, [&rows](Row &row) {
        rows[row.value<QString>(0)].append(row.value<qint64>(1));
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    return rows;
}

} // namespace traject
