// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/programmerepository.h"

#include "core/base/text.h"
#include "core/storage/mapping.h"

namespace traject {
namespace {

struct StoredProgramme
{
    Id<struct StoredProgrammeTag> id;
    Programme programme;
};

Competence readCompetence(Row &row, int column)
{
    return {.cluster = row.value<QString>(column), .text = row.value<QString>(column + 1)};
}

} // namespace

template <>
struct Mapping<StoredProgramme>
{
    static constexpr QStringView table = u"programme";

    template <typename Visitor, typename Record>
    static void columns(Visitor &visit, Record &record)
    {
        auto &programme = record.programme;
        visit(u"code", programme.code);
        visit(u"name", programme.name);
        visit.derived(u"name_key", [&] { return text::folded(programme.name); });
        visit(u"stage", programme.stage);
        visit(u"years", programme.years);
        visit(u"finality", programme.finality);
        visit(u"education_form", programme.educationForm);
        visit(u"domain", programme.domain);
        visit(u"kind", programme.kind);
        visit(u"agreement_type", programme.agreementType);
        visit(u"minimum_workplace_hours", programme.minimumWorkplaceHours);
        visit.derived(u"search_key",
                      [&] { return text::folded(programme.code + u' ' + programme.name); });
    }
};

namespace {

/// The programme with this code, without its competences.
Result<std::optional<StoredProgramme>> find(Database &database, const QString &code)
{
    return database.first(mapping::selectSql<StoredProgramme>() + u"WHERE code = ?",
                          {sql::toSql(code)}, &mapping::readRecord<StoredProgramme>);
}

Result<QList<Competence>> competences(Database &database, qint64 programmeId)
{
    return database.all(QStringLiteral("SELECT cluster, description FROM competence"
                                       " WHERE programme_id = ? ORDER BY position"),
                        {programmeId}, [](Row &row) { return readCompetence(row, 0); });
}

Result<void> replaceCompetences(Database &database, qint64 programmeId,
                                const QList<Competence> &list)
{
    const auto removed = database.execute(
        QStringLiteral("DELETE FROM competence WHERE programme_id = ?"), {programmeId});
    if (!removed)
        return tl::unexpected(removed.error());
    for (qsizetype i = 0; i < list.size(); ++i) {
        const auto id = database.insert(
            QStringLiteral("INSERT INTO competence (programme_id, position, cluster, description)"
                           " VALUES (?, ?, ?, ?)"),
            {programmeId, static_cast<int>(i), sql::toSql(list.at(i).cluster),
             sql::toSql(list.at(i).text)});
        if (!id)
            return tl::unexpected(id.error());
    }
    return {};
}

} // namespace

ProgrammeRepository::ProgrammeRepository(Database &database)
    : m_database(database)
{ }

Result<QList<Programme>> ProgrammeRepository::programmes() const
{
    const auto stored
        = m_database.all(mapping::selectSql<StoredProgramme>() + u"ORDER BY name_key, code", {},
                         &mapping::readRecord<StoredProgramme>);
    if (!stored)
        return tl::unexpected(stored.error());
    const auto competences = m_database.all(
        QStringLiteral("SELECT programme_id, cluster, description FROM competence"
                       " ORDER BY programme_id, position"),
        {}, [](Row &row) { return std::pair(row.value<qint64>(0), readCompetence(row, 1)); });
    if (!competences)
        return tl::unexpected(competences.error());

    QHash<qint64, QList<Competence>> byProgramme;
    for (const auto &[programmeId, competence] : *competences)
        byProgramme[programmeId] << competence;
    QList<Programme> programmes;
    programmes.reserve(stored->size());
    for (const StoredProgramme &record : *stored) {
        programmes << record.programme;
        programmes.last().competences = byProgramme.value(record.id.value);
    }
    return programmes;
}

Result<Programme> ProgrammeRepository::programme(const QString &code) const
{
    const auto found = find(m_database, code);
    if (!found)
        return tl::unexpected(found.error());
    if (!found->has_value())
        return mapping::notFound(Mapping<StoredProgramme>::table);
    Programme programme = (*found)->programme;
    const auto list = competences(m_database, (*found)->id.value);
    if (!list)
        return tl::unexpected(list.error());
    programme.competences = *list;
    return programme;
}

Result<QSet<QString>> ProgrammeRepository::codes() const
{
    const auto codes = m_database.all(QStringLiteral("SELECT code FROM programme"), {},
                                      [](Row &row) { return row.value<QString>(0); });
    if (!codes)
        return tl::unexpected(codes.error());
    return QSet<QString>(codes->cbegin(), codes->cend());
}

Result<qint64> ProgrammeRepository::rowId(const QString &code) const
{
    const auto found = find(m_database, code);
    if (!found)
        return tl::unexpected(found.error());
    if (!found->has_value())
        return mapping::notFound(Mapping<StoredProgramme>::table);
    return (*found)->id.value;
}

Result<void> ProgrammeRepository::save(const Programme &programme)
{
    if (programme.code.trimmed().isEmpty())
        return failure(ErrorCode::InvalidInput, QStringLiteral("programme without a code"));
    const auto existing = find(m_database, programme.code);
    if (!existing)
        return tl::unexpected(existing.error());

    StoredProgramme record{.programme = programme};
    QList<Competence> before;
    if (existing->has_value()) {
        record.id = (*existing)->id;
        const auto list = competences(m_database, record.id.value);
        if (!list)
            return tl::unexpected(list.error());
        before = *list;
    }
    const auto id = mapping::save(m_database, record);
    if (!id)
        return tl::unexpected(id.error());
    if (before == programme.competences)
        return {};
    return replaceCompetences(m_database, id->value, programme.competences);
}

} // namespace traject
