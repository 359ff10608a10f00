// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/workplacerepository.h"

#include "core/base/text.h"
#include "core/storage/mapping.h"
#include "core/storage/workplacelist.h"

namespace traject {
namespace {

QString searchKey(const Enterprise &enterprise)
{
    QStringList parts{enterprise.name};
    if (enterprise.number)
        parts << enterprise.number->digits() << enterprise.number->formatted();
    return text::folded(parts.join(u' '));
}

QString searchKey(const Establishment &establishment)
{
    QStringList parts{establishment.name, establishment.address.postcode,
                      establishment.address.municipality};
    if (establishment.number)
        parts << establishment.number->digits() << establishment.number->formatted();
    return text::folded(parts.join(u' '));
}

} // namespace

template <>
struct Mapping<Enterprise>
{
    static constexpr QStringView table = u"enterprise";

    template <typename Visitor, typename Record>
    static void columns(Visitor &visit, Record &enterprise)
    {
        visit(u"name", enterprise.name);
        visit.derived(u"name_key", [&] { return text::folded(enterprise.name); });
        visit.derived(u"search_key", [&] { return searchKey(enterprise); });
        visit(u"number", enterprise.number);
        visit(u"representative", enterprise.representative);
        visit(u"representative_function", enterprise.representativeFunction);
        visit(u"employees", enterprise.employees);
        visit(u"joint_committee", enterprise.jointCommittee);
        visit(u"full_time_week_hours", enterprise.fullTimeWeekHours);
        visit(u"sector_exceptions", enterprise.sectorExceptions);
        visit(u"social_maribel", enterprise.socialMaribel);
        visit(u"excluded_from", enterprise.excludedFrom);
        visit(u"excluded_until", enterprise.excludedUntil);
    }
};

template <>
struct Mapping<Establishment>
{
    static constexpr QStringView table = u"establishment";

    template <typename Visitor, typename Record>
    static void columns(Visitor &visit, Record &establishment)
    {
        visit(u"enterprise_id", establishment.enterprise);
        visit(u"name", establishment.name);
        visit.derived(u"search_key", [&] { return searchKey(establishment); });
        visit(u"number", establishment.number);
        mapping::address(visit, establishment.address);
        visit(u"employees", establishment.employees);
        visit(u"region", establishment.region);
        visit(u"contact_person", establishment.contactPerson);
        visit(u"phone", establishment.phone);
        visit(u"email", establishment.email);
        visit(u"excluded_from", establishment.excludedFrom);
        visit(u"excluded_until", establishment.excludedUntil);
    }
};

template <>
struct Mapping<Mentor>
{
    static constexpr QStringView table = u"mentor";

    template <typename Visitor, typename Record>
    static void columns(Visitor &visit, Record &mentor)
    {
        visit(u"establishment_id", mentor.establishment);
        visit(u"name", mentor.name);
        visit.derived(u"name_key", [&] { return text::folded(mentor.name); });
        visit(u"insz", mentor.insz);
        visit(u"birth_on", mentor.birthDate);
        visit(u"years_of_experience", mentor.yearsOfExperience);
        visit(u"relevant_qualification", mentor.relevantQualification);
        visit(u"conduct_extract_on", mentor.conductExtractOn);
        visit(u"training_completed_on", mentor.trainingCompletedOn);
        visit(u"training_exempt", mentor.trainingExempt);
        visit(u"sector_maximum", mentor.sectorMaximum);
    }
};

template <>
struct Mapping<Accreditation>
{
    static constexpr QStringView table = u"accreditation";

    template <typename Visitor, typename Record>
    static void columns(Visitor &visit, Record &accreditation)
    {
        visit(u"establishment_id", accreditation.establishment);
        visit(u"programme_code", accreditation.programmeCode);
        visit(u"status", accreditation.status);
        visit(u"requested_on", accreditation.requestedOn);
        visit(u"approved_on", accreditation.approvedOn);
        visit(u"valid_until", accreditation.validUntil);
        visit(u"mentor_id", accreditation.mentor);
        visit(u"open_places", accreditation.openPlaces);
    }
};

WorkplaceRepository::WorkplaceRepository(Database &database)
    : m_database(database)
{ }

Result<QList<WorkplaceListItem>> WorkplaceRepository::list() const
{
    return workplaceList(m_database);
}

Result<QList<WorkplaceListItem>>
WorkplaceRepository::listForProgramme(const QString &programmeCode) const
{
    return workplaceList(m_database, programmeCode);
}

Result<Enterprise> WorkplaceRepository::enterprise(EnterpriseId id) const
{
    return mapping::get<Enterprise>(m_database, id);
}

Result<Establishment> WorkplaceRepository::establishment(EstablishmentId id) const
{
    return mapping::get<Establishment>(m_database, id);
}

Result<Mentor> WorkplaceRepository::mentor(MentorId id) const
{
    return mapping::get<Mentor>(m_database, id);
}

Result<Accreditation> WorkplaceRepository::accreditation(AccreditationId id) const
{
    return mapping::get<Accreditation>(m_database, id);
}

Result<QList<Mentor>> WorkplaceRepository::mentors(EstablishmentId establishment) const
{
    return m_database.all(mapping::selectSql<Mentor>()
                              + u"WHERE establishment_id = ? ORDER BY name_key, id",
                          {establishment.value}, &mapping::readRecord<Mentor>);
}

Result<QList<Accreditation>>
WorkplaceRepository::accreditations(EstablishmentId establishment) const
{
    return m_database.all(mapping::selectSql<Accreditation>()
                              + u"WHERE establishment_id = ? ORDER BY programme_code",
                          {establishment.value}, &mapping::readRecord<Accreditation>);
}

Result<QMap<QString, QString>>
WorkplaceRepository::programmeNames(EstablishmentId establishment) const
{
    QMap<QString, QString> names;
    const auto read = m_database.all(
        QStringLiteral("SELECT programme.code, programme.name FROM accreditation"
                       " JOIN programme ON programme.code = accreditation.programme_code"
                       " WHERE accreditation.establishment_id = ?"),
        {establishment.value}, [&names](Row &row) {
            names.insert(row.value<QString>(0), row.value<QString>(1));
            return true;
        });
    if (!read)
        return tl::unexpected(read.error());
    return names;
}

Result<std::optional<Enterprise>>
WorkplaceRepository::findEnterprise(const EnterpriseNumber &number) const
{
    return m_database.first(mapping::selectSql<Enterprise>() + u"WHERE number = ?",
                            {sql::toSql(number)}, &mapping::readRecord<Enterprise>);
}

Result<QList<Enterprise>> WorkplaceRepository::findEnterprises(const QString &name) const
{
    return m_database.all(mapping::selectSql<Enterprise>() + u"WHERE name_key = ? ORDER BY id",
                          {sql::toSql(text::folded(name))}, &mapping::readRecord<Enterprise>);
}

Result<std::optional<Establishment>>
WorkplaceRepository::findEstablishment(const EstablishmentNumber &number) const
{
    return m_database.first(mapping::selectSql<Establishment>() + u"WHERE number = ?",
                            {sql::toSql(number)}, &mapping::readRecord<Establishment>);
}

Result<QList<Establishment>> WorkplaceRepository::establishments(EnterpriseId enterprise) const
{
    return m_database.all(mapping::selectSql<Establishment>()
                              + u"WHERE enterprise_id = ? ORDER BY id",
                          {enterprise.value}, &mapping::readRecord<Establishment>);
}

Result<std::optional<Mentor>> WorkplaceRepository::findMentor(EstablishmentId establishment,
                                                              const QString &name,
                                                              std::optional<QDate> birthDate) const
{
    return m_database.first(
        mapping::selectSql<Mentor>()
            + u"WHERE establishment_id = ? AND name_key = ?"
              u" AND birth_on IS ? ORDER BY id",
        {establishment.value, sql::toSql(text::folded(name)), sql::toSql(birthDate)},
        &mapping::readRecord<Mentor>);
}

Result<std::optional<Accreditation>>
WorkplaceRepository::findAccreditation(EstablishmentId establishment,
                                       const QString &programmeCode) const
{
    return m_database.first(
        mapping::selectSql<Accreditation>() + u"WHERE establishment_id = ? AND programme_code = ?",
        {establishment.value, sql::toSql(programmeCode)}, &mapping::readRecord<Accreditation>);
}

Result<EnterpriseId> WorkplaceRepository::save(const Enterprise &enterprise)
{
    return mapping::save(m_database, enterprise);
}

Result<EstablishmentId> WorkplaceRepository::save(const Establishment &establishment)
{
    return mapping::save(m_database, establishment);
}

Result<MentorId> WorkplaceRepository::save(const Mentor &mentor)
{
    return mapping::save(m_database, mentor);
}

Result<AccreditationId> WorkplaceRepository::save(const Accreditation &accreditation)
{
    return mapping::save(m_database, accreditation);
}

Result<void> WorkplaceRepository::remove(EnterpriseId id)
{
    return mapping::remove<Enterprise>(m_database, id);
}

Result<void> WorkplaceRepository::remove(EstablishmentId id)
{
    return mapping::remove<Establishment>(m_database, id);
}

Result<void> WorkplaceRepository::remove(MentorId id)
{
    return mapping::remove<Mentor>(m_database, id);
}

Result<void> WorkplaceRepository::remove(AccreditationId id)
{
    return mapping::remove<Accreditation>(m_database, id);
}

Result<int> WorkplaceRepository::setStatus(const QList<AccreditationId> &ids,
                                           AccreditationStatus status)
{
    return m_database.execute(
        QStringLiteral("UPDATE accreditation SET status = ?"
                       " WHERE id IN (SELECT value FROM json_each(?)) AND status <> ?"),
        {sql::toSql(status), sql::toSql(ids), sql::toSql(status)});
}

Result<QList<MailAddress>>
WorkplaceRepository::mailAddresses(const QList<AccreditationId> &ids) const
{
    return m_database.all(
        QStringLiteral("SELECT coalesce(nullif(contact_person, ''), name), email"
                       " FROM establishment WHERE id IN (SELECT establishment_id"
                       " FROM accreditation WHERE id IN (SELECT value FROM json_each(?)))"
                       " ORDER BY search_key, id"),
        {sql::toSql(ids)}, [](Row &row) {
            return MailAddress{row.value<QString>(0), row.value<QString>(1)};
        });
}

Result<int> WorkplaceRepository::enterpriseCount() const
{
    return m_database.rowCount(QStringLiteral("enterprise"));
}

Result<int> WorkplaceRepository::establishmentCount() const
{
    return m_database.rowCount(QStringLiteral("establishment"));
}

Result<int> WorkplaceRepository::mentorCount() const
{
    return m_database.rowCount(QStringLiteral("mentor"));
}

Result<int> WorkplaceRepository::accreditationCount() const
{
    return m_database.rowCount(QStringLiteral("accreditation"));
}

} // namespace traject
