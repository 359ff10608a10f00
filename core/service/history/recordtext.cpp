// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/history/recordtext.h"

#include "core/domain/contact.h"
#include "core/domain/dates.h"
#include "core/domain/deadlinekind.h"
#include "core/domain/weekschedule.h"
#include "core/rules/lawrow.h"
#include "core/service/history/draftchanges.h"
#include "core/storage/journalrows.h"

#include <QJsonDocument>

namespace traject {
namespace {

QString numberText(double number)
{
    return QString::number(number, 'g', 10).replace(u'.', u',');
}

QDate dateOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QString momentText(const QJsonValue &value)
{
    const QDateTime moment = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    const QDateTime local = moment.toLocalTime();
    return QStringLiteral("%1, %2").arg(
        dates::shortText(local.date()),
        clockWords(local.time().hour() * 60 + local.time().minute()));
}

/// An identifier in its official notation; as it is when it is not one.
template <typename Identifier>
QString identifierText(const QString &raw)
{
    const auto parsed = Identifier::parse(raw);
    return parsed ? parsed->formatted() : raw;
}

QString wordsOf(const RecordField &field, const QString &codes)
{
    QStringList words;
    for (const QString &code : codes.split(u' ', Qt::SkipEmptyParts))
        words << field.word(code);
    return words.join(u", ");
}

LawRow lawRowOf(const QJsonObject &values)
{
    const QByteArray json = values.value(u"value_json").toString().toUtf8();
    return {
        .table
        = fromCode<LawTable>(values.value(u"table_code").toString()).value_or(LawTable::Number),
        .key = values.value(u"key").toString(),
        .from = dateOf(values.value(u"from_on")),
        .until = {},
        .source = {},
        .value = QJsonDocument::fromJson(json).object(),
    };
}

QString referenceText(const RecordField &field, const QJsonValue &value, const RecordLookup &lookup)
{
    const RowRef row{field.table.toString(), value.toInteger()};
    const QString name = recordName(row, lookup.row(row), lookup);
    return name.isEmpty() ? field.table.toString() : name;
}

/// Names that take more than one column.
QString composedName(const RowRef &row, const QJsonObject &values, const RecordLookup &lookup)
{
    const auto text
        = [&](const char *column) { return values.value(QLatin1String(column)).toString(); };
    const auto named = [&](const char *table, const char *column) {
        const RowRef other{QString::fromLatin1(table),
                           values.value(QLatin1String(column)).toInteger()};
        return other.id == 0 ? QString() : recordName(other, lookup.row(other), lookup);
    };
    if (row.table == u"learner")
        return QStringLiteral("%1 %2").arg(text("given_name"), text("family_name")).trimmed();
    if (row.table == u"screening")
        return named("learner", "learner_id");
    if (row.table == u"accreditation")
        return QStringLiteral("%1 in %2")
            .arg(lookup.programmeName(text("programme_code")),
                 named("establishment", "establishment_id"));
    if (row.table == u"agreement_version" || row.table == u"termination")
        return named("agreement", "agreement_id");
    if (row.table == u"contact") {
        const auto kind = fromCode<ContactKind>(text("kind")).value_or(ContactKind::Call);
        return QStringLiteral("%1 van %2")
            .arg(dutchWord(kind), dates::longText(dateOf(values.value(u"held_on"))));
    }
    if (row.table == u"visit")
        return QStringLiteral("“%1” van %2")
            .arg(text("title"), dates::longText(dateOf(values.value(u"planned_on"))));
    if (row.table == u"place")
        return QStringLiteral("%1 %2").arg(text("postcode"), text("municipality"));
    return {};
}

} // namespace

RowChange RowChange::of(const JournalEntry &entry)
{
    return {.row = entry.row,
            .before = QJsonDocument::fromJson(entry.before).object(),
            .after = QJsonDocument::fromJson(entry.after).object()};
}

ChangeWay RowChange::way() const
{
    return before.isEmpty() ? ChangeWay::Added
        : after.isEmpty()   ? ChangeWay::Removed
                            : ChangeWay::Changed;
}

QString byteText(qint64 bytes)
{
    if (bytes < 1000)
        return QStringLiteral("%1 bytes").arg(bytes);
    const bool mega = bytes >= 1000 * 1000;
    const double size = static_cast<double>(bytes) / (mega ? 1e6 : 1e3);
    return QStringLiteral("%1 %2").arg(QString::number(size, 'f', 1).replace(u'.', u','),
                                       mega ? u"MB" : u"kB");
}

QString valueText(const RecordField &field, const QJsonValue &value, const RecordLookup &lookup)
{
    if (value.isNull() || value.isUndefined())
        return {};
    const QString text = value.toString();
    switch (field.form) {
    case FieldForm::Text:
        return text;
    case FieldForm::Date:
        return dates::shortText(dateOf(value));
    case FieldForm::Moment:
        return momentText(value);
    case FieldForm::YesNo:
        return value.toInteger() != 0 ? QStringLiteral("ja") : QStringLiteral("nee");
    case FieldForm::Number:
        return numberText(value.toDouble());
    case FieldForm::Code:
        return field.word(text);
    case FieldForm::Codes:
        return wordsOf(field, text);
    case FieldForm::Insz:
        return identifierText<Insz>(text);
    case FieldForm::EnterpriseNumber:
        return identifierText<EnterpriseNumber>(text);
    case FieldForm::EstablishmentNumber:
        return identifierText<EstablishmentNumber>(text);
    case FieldForm::Iban:
        return identifierText<Iban>(text);
    case FieldForm::Bytes:
        return byteText(value.toInteger());
    case FieldForm::ProgrammeCode:
        return lookup.programmeName(text);
    case FieldForm::Reference:
        return referenceText(field, value, lookup);
    case FieldForm::Draft:
    case FieldForm::LawValue:
        return {}; // told with the whole row
    }
    return {};
}

QString recordName(const RowRef &row, const QJsonObject &values, const RecordLookup &lookup)
{
    if (values.isEmpty())
        return {};
    const QString composed = composedName(row, values, lookup);
    if (!composed.isEmpty())
        return composed;
    if (row.table == u"law_row")
        return lookup.rulebook != nullptr ? titleOf(lawRowOf(values), *lookup.rulebook) : QString();
    if (row.table == u"told_deadline") {
        const auto kind = fromCode<DeadlineKind>(values.value(u"kind").toString());
        return kind ? QStringLiteral("“%1”").arg(dutchWord(*kind)) : QString();
    }
    if (row.table == u"agreement")
        return values.value(u"number").toString();
    if (row.table == u"task" || row.table == u"visit_rule")
        return QStringLiteral("“%1”").arg(values.value(u"title").toString());
    if (row.table == u"stored_document" || row.table == u"list_view")
        return QStringLiteral("“%1”").arg(values.value(u"name").toString());
    if (row.table == u"evaluation")
        return QStringLiteral("“%1”").arg(values.value(u"period").toString());
    if (row.table == u"evaluation_score")
        return values.value(u"competence").toString();
    if (row.table == u"competence")
        return values.value(u"description").toString();
    const QString name = values.value(u"name").toString();
    if (!name.isEmpty() || row.table != u"establishment")
        return name;
    // An establishment without a name of its own goes by its enterprise's.
    const RowRef enterprise{QStringLiteral("enterprise"),
                            values.value(u"enterprise_id").toInteger()};
    return recordName(enterprise, lookup.row(enterprise), lookup);
}

RecordChange recordChange(const RowChange &change, const RecordLookup &lookup)
{
    const RecordTable *table = recordTable(change.row.table);
    RecordChange told{.row = change.row, .way = change.way(), .title = {}, .fields = {}};
    if (table == nullptr)
        return told;
    told.title = QStringLiteral("%1 %2")
                     .arg(table->title, recordName(change.row, change.newest(), lookup))
                     .trimmed();
    for (const RecordField &field : table->fields) {
        const QJsonValue before = change.before.value(field.column);
        const QJsonValue after = change.after.value(field.column);
        if (before == after)
            continue;
        if (field.form == FieldForm::Draft) {
            told.fields += draftChanges(change, lookup);
            if (change.newest().value(u"number").toInt() > 1)
                break; // the other columns repeat facts of the snapshot
            continue;
        }
        FieldChange fact{.title = field.title.toString(),
                         .before = valueText(field, before, lookup),
                         .after = valueText(field, after, lookup)};
        if (field.form == FieldForm::LawValue) {
            fact.before = change.before.isEmpty() ? QString() : valueText(lawRowOf(change.before));
            fact.after = change.after.isEmpty() ? QString() : valueText(lawRowOf(change.after));
        }
        if (fact.before != fact.after)
            told.fields.append(fact);
    }
    return told;
}

} // namespace traject
