// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/listitems.h"
#include "core/domain/mailaddress.h"

#include <QMap>

namespace traject {

class Database;

/// Enterprises with their establishments, mentors and accreditations. Writing needs an open
/// Transaction. save…() inserts (null id) or updates; NotFound when the id is gone, Conflict when
/// a number is taken, an accreditation exists already, or what it refers to does not exist
/// (programme code included). remove…() gives Conflict while something refers to the row.
class WorkplaceRepository
{
public:
    explicit WorkplaceRepository(Database &database);

    /// All accreditations by enterprise, establishment, programme.
    [[nodiscard]] Result<QList<WorkplaceListItem>> list() const;
    /// Those for one programme, approved ones first, then by enterprise.
    [[nodiscard]] Result<QList<WorkplaceListItem>>
    listForProgramme(const QString &programmeCode) const;

    [[nodiscard]] Result<Enterprise> enterprise(EnterpriseId id) const;
    [[nodiscard]] Result<Establishment> establishment(EstablishmentId id) const;
    [[nodiscard]] Result<Mentor> mentor(MentorId id) const;
    [[nodiscard]] Result<Accreditation> accreditation(AccreditationId id) const;
    /// Mentors of one establishment, by name.
    [[nodiscard]] Result<QList<Mentor>> mentors(EstablishmentId establishment) const;
    /// Accreditations of one establishment, by programme code.
    [[nodiscard]] Result<QList<Accreditation>> accreditations(EstablishmentId establishment) const;
    /// The names of their programmes by code.
    [[nodiscard]] Result<QMap<QString, QString>>
    programmeNames(EstablishmentId establishment) const;

    [[nodiscard]] Result<std::optional<Enterprise>>
    findEnterprise(const EnterpriseNumber &number) const;
    /// Enterprises with this name (folded), by id: for those without a number.
    [[nodiscard]] Result<QList<Enterprise>> findEnterprises(const QString &name) const;
    [[nodiscard]] Result<std::optional<Establishment>>
    findEstablishment(const EstablishmentNumber &number) const;
    /// Establishments of one enterprise, by id.
    [[nodiscard]] Result<QList<Establishment>> establishments(EnterpriseId enterprise) const;
    /// Mentor of an establishment by name (folded) and birth date.
    [[nodiscard]] Result<std::optional<Mentor>> findMentor(EstablishmentId establishment,
                                                           const QString &name,
                                                           std::optional<QDate> birthDate) const;
    [[nodiscard]] Result<std::optional<Accreditation>>
    findAccreditation(EstablishmentId establishment, const QString &programmeCode) const;

    Result<EnterpriseId> save(const Enterprise &enterprise);
    Result<EstablishmentId> save(const Establishment &establishment);
    Result<MentorId> save(const Mentor &mentor);
    Result<AccreditationId> save(const Accreditation &accreditation);
    Result<void> remove(EnterpriseId id);
    Result<void> remove(EstablishmentId id);
    Result<void> remove(MentorId id); ///< accreditations that name the mentor lose the name
    Result<void> remove(AccreditationId id);

    /// Gives these accreditations a state; how many had another one.
    Result<int> setStatus(const QList<AccreditationId> &ids, AccreditationStatus status);
    /// Of the establishments of these accreditations, each once, by name: the contact person, or
    /// the establishment where none is known.
    [[nodiscard]] Result<QList<MailAddress>> mailAddresses(const QList<AccreditationId> &ids) const;

    [[nodiscard]] Result<int> enterpriseCount() const;
    [[nodiscard]] Result<int> establishmentCount() const;
    [[nodiscard]] Result<int> mentorCount() const;
    [[nodiscard]] Result<int> accreditationCount() const;

private:
    Database &m_database;
};

} // namespace traject
