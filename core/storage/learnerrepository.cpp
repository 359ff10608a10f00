// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/learnerrepository.h"

#include "core/base/text.h"
#include "core/storage/mapping.h"

namespace traject {
namespace {

QString nameKey(const QString &familyName, const QString &givenName)
{
    return text::folded(familyName) + u'|' + text::folded(givenName);
}

/// What a search finds a learner by, besides the programme and the agreement.
QString searchKey(const Learner &learner)
{
    // The given name twice: "Ömer Öztürk" and "Öztürk Ömer" both stand in the key.
    QStringList parts{learner.givenName, learner.familyName, learner.givenName,
                      learner.address.postcode, learner.address.municipality};
    if (learner.insz)
        parts << learner.insz->digits() << learner.insz->formatted();
    return text::folded(parts.join(u' '));
}

/// Newest agreement and its newest version; the programme's name.
const QString listSql = QStringLiteral(
    "SELECT learner.id, learner.family_name, learner.given_name, learner.birth_on,"
    " learner.municipality, coalesce(learner.programme_code, ''), coalesce(programme.name, ''),"
    " learner.school_year, coalesce(agreement.number, ''), version.start_on, version.end_on,"
    " learner.search_key || coalesce(' ' || programme.search_key, '')"
    " || coalesce(' ' || lower(agreement.number), '')"
    " FROM learner LEFT JOIN programme ON programme.code = learner.programme_code"
    " LEFT JOIN agreement ON agreement.id"
    "  = (SELECT max(id) FROM agreement WHERE learner_id = learner.id)"
    " LEFT JOIN agreement_version AS version INDEXED BY agreement_version_facts"
    "  ON version.agreement_id = agreement.id"
    "  AND version.number"
    "   = (SELECT max(number) FROM agreement_version WHERE agreement_id = agreement.id) ");

LearnerListItem readListItem(Row &row)
{
    return {
        .id = row.value<LearnerId>(0),
        .familyName = row.value<QString>(1),
        .givenName = row.value<QString>(2),
        .birthDate = row.value<std::optional<QDate>>(3),
        .municipality = row.value<QString>(4),
        .programmeCode = row.value<QString>(5),
        .programmeName = row.value<QString>(6),
        .schoolYear = row.value<QString>(7),
        .agreementNumber = row.value<QString>(8),
        .agreementStart = row.value<std::optional<QDate>>(9),
        .agreementEnd = row.value<std::optional<QDate>>(10),
        .searchKey = row.value<QString>(11),
    };
}

} // namespace

template <>
struct Mapping<Learner>
{
    static constexpr QStringView table = u"learner";

    template <typename Visitor, typename Record>
    static void columns(Visitor &visit, Record &learner)
    {
        visit(u"family_name", learner.familyName);
        visit(u"given_name", learner.givenName);
        visit.derived(u"name_key", [&] { return nameKey(learner.familyName, learner.givenName); });
        visit.derived(u"search_key", [&] { return searchKey(learner); });
        visit(u"insz", learner.insz);
        visit(u"birth_on", learner.birthDate);
        mapping::address(visit, learner.address);
        visit(u"phone", learner.phone);
        visit(u"mobile", learner.mobile);
        visit(u"email", learner.email);
        visit(u"iban", learner.iban);
        visit.group(u"guardian_", learner.guardian, [](auto &inGroup, auto &guardian) {
            inGroup(u"relation", guardian.relation);
            inGroup(u"name", guardian.name);
            mapping::address(inGroup, guardian.address);
        });
        visit.textOrNull(u"programme_code", learner.programmeCode);
        visit(u"enrolment_sector", learner.enrolment.sector);
        visit(u"school_year", learner.enrolment.schoolYear);
        visit(u"enrolment_stage", learner.enrolment.stage);
        visit(u"enrolment_year", learner.enrolment.year);
        visit(u"first_lesson_on", learner.enrolment.firstLessonDay);
        visit(u"class_council_approved_late_start",
              learner.enrolment.classCouncilApprovedLateStart);
        visit(u"training_day_extension", learner.enrolment.trainingDayExtension);
        visit(u"first_stage_completed", learner.attainment.firstStageCompleted);
        visit(u"second_stage_completed", learner.attainment.secondStageCompleted);
        visit(u"third_stage_first_year_completed", learner.attainment.thirdStageFirstYearCompleted);
        visit(u"alternating_years_completed", learner.attainment.alternatingYearsCompleted);
        visit(u"buso_ov3_qualification_completed",
              learner.attainment.busoOv3QualificationCompleted);
        visit(u"screening_advice", learner.screeningAdvice);
        visit(u"jobseeker", learner.jobseeker);
        visit(u"vdab_advice_positive", learner.vdabAdvicePositive);
        visit(u"transport", learner.transport);
        visit(u"maximum_distance_km", learner.maximumDistanceKm);
        visit(u"note", learner.note);
    }
};

LearnerRepository::LearnerRepository(Database &database)
    : m_database(database)
{ }

Result<QList<LearnerListItem>> LearnerRepository::list() const
{
    return m_database.all(listSql + u"ORDER BY learner.name_key, learner.id", {}, &readListItem);
}

Result<QList<LearnerName>> LearnerRepository::names() const
{
    return m_database.all(
        QStringLiteral("SELECT id, trim(family_name || ' ' || given_name), municipality"
                       " FROM learner ORDER BY name_key, id"),
        {}, [](Row &row) {
            return LearnerName{.id = row.value<LearnerId>(0),
                               .name = row.value<QString>(1),
                               .municipality = row.value<QString>(2)};
        });
}

Result<LearnerListItem> LearnerRepository::listItem(LearnerId id) const
{
    const auto found
        = m_database.first(listSql + u"WHERE learner.id = ?", {id.value}, &readListItem);
    if (!found)
        return tl::unexpected(found.error());
    if (!found->has_value())
        return mapping::notFound(Mapping<Learner>::table);
    return **found;
}

Result<Learner> LearnerRepository::learner(LearnerId id) const
{
    return mapping::get<Learner>(m_database, id);
}

Result<QList<Learner>> LearnerRepository::learners() const
{
    return m_database.all(mapping::selectSql<Learner>() + u"ORDER BY id", {},
                          &mapping::readRecord<Learner>);
}

Result<int> LearnerRepository::count() const
{
    return m_database.rowCount(QStringLiteral("learner"));
}

Result<std::optional<Learner>> LearnerRepository::findByInsz(const Insz &insz) const
{
    return m_database.first(mapping::selectSql<Learner>() + u"WHERE insz = ?", {sql::toSql(insz)},
                            &mapping::readRecord<Learner>);
}

Result<QList<Learner>> LearnerRepository::findByName(const QString &familyName,
                                                     const QString &givenName,
                                                     std::optional<QDate> birthDate) const
{
    return m_database.all(
        mapping::selectSql<Learner>() + u"WHERE name_key = ? AND birth_on IS ? ORDER BY id",
        {nameKey(familyName, givenName), sql::toSql(birthDate)}, &mapping::readRecord<Learner>);
}

Result<LearnerId> LearnerRepository::save(const Learner &learner)
{
    return mapping::save(m_database, learner);
}

Result<int> LearnerRepository::change(const QList<LearnerId> &ids, const EnrolmentChange &change)
{
    // coalesce(): what is not set binds as NULL and stays as it is.
    const QVariant code = sql::toSql(change.programmeCode);
    const QVariant year = sql::toSql(change.schoolYear);
    return m_database.execute(
        QStringLiteral("UPDATE learner SET programme_code = coalesce(?, programme_code),"
                       " school_year = coalesce(?, school_year)"
                       " WHERE id IN (SELECT value FROM json_each(?))"
                       " AND (coalesce(?, programme_code) IS NOT programme_code"
                       "  OR coalesce(?, school_year) IS NOT school_year)"),
        {code, year, sql::toSql(ids), code, year});
}

Result<QList<MailAddress>> LearnerRepository::mailAddresses(const QList<LearnerId> &ids) const
{
    return m_database.all(
        QStringLiteral("SELECT trim(given_name || ' ' || family_name), email FROM learner"
                       " WHERE id IN (SELECT value FROM json_each(?)) ORDER BY name_key, id"),
        {sql::toSql(ids)}, [](Row &row) {
            return MailAddress{row.value<QString>(0), row.value<QString>(1)};
        });
}

Result<void> LearnerRepository::remove(LearnerId id)
{
    return mapping::remove<Learner>(m_database, id);
}

} // namespace traject
