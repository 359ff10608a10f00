// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/contactrepository.h"

#include "core/storage/mapping.h"

namespace traject {

template <>
struct Mapping<Contact>
{
    static constexpr QStringView table = u"contact";

    template <typename Visitor, typename Record>
    static void columns(Visitor &visit, Record &contact)
    {
        visit(u"learner_id", contact.learner);
        visit(u"establishment_id", contact.establishment);
        visit(u"agreement_id", contact.agreement);
        visit(u"held_on", contact.heldOn);
        visit(u"kind", contact.kind);
        visit(u"person", contact.person);
        visit(u"note", contact.note);
        visit(u"search_step", contact.searchStep);
        visit(u"next_step", contact.nextStep);
        visit(u"next_on", contact.nextOn);
        visit(u"next_done_on", contact.nextDoneOn);
    }
};

namespace {

/// The columns of a contact, then the names; to be continued with WHERE or ORDER BY.
const QString &listSql()
{
    static const QString sql
        = QStringLiteral("SELECT contact.id, contact.%1,"
                         " trim(coalesce(learner.given_name || ' ' || learner.family_name, '')),"
                         " coalesce(enterprise.name, ''), coalesce(establishment.name, '')"
                         " FROM contact LEFT JOIN learner ON learner.id = contact.learner_id"
                         " LEFT JOIN establishment ON establishment.id = contact.establishment_id"
                         " LEFT JOIN enterprise ON enterprise.id = establishment.enterprise_id ")
              .arg(mapping::columnNames<Contact>(false).join(u", contact."));
    return sql;
}

constexpr QStringView newestFirst = u"ORDER BY contact.held_on DESC, contact.id DESC";

ContactListItem readListItem(Row &row)
{
    ContactListItem item;
    row.read(0, item.contact.id);
    mapping::Reader reader{row, 1};
    Mapping<Contact>::columns(reader, item.contact);
    row.read(reader.column++, item.learnerName);
    row.read(reader.column++, item.enterpriseName);
    row.read(reader.column++, item.establishmentName);
    return item;
}

} // namespace

ContactRepository::ContactRepository(Database &database)
    : m_database(database)
{ }

Result<QList<ContactListItem>> ContactRepository::list() const
{
    return m_database.all(listSql() + newestFirst, {}, &readListItem);
}

Result<QList<ContactListItem>> ContactRepository::listForLearner(LearnerId learner) const
{
    return m_database.all(listSql() + u"WHERE contact.learner_id = ? " + newestFirst,
                          {learner.value}, &readListItem);
}

Result<QList<ContactListItem>>
ContactRepository::listForEstablishment(EstablishmentId establishment) const
{
    return m_database.all(listSql() + u"WHERE contact.establishment_id = ? " + newestFirst,
                          {establishment.value}, &readListItem);
}

Result<Contact> ContactRepository::contact(ContactId id) const
{
    return mapping::get<Contact>(m_database, id);
}

Result<QStringList> ContactRepository::persons(LearnerId learner,
                                               EstablishmentId establishment) const
{
    const auto found = m_database.all(
        QStringLiteral(
            "SELECT person FROM contact WHERE (learner_id = ? OR establishment_id = ?)"
            " AND person <> '' GROUP BY person ORDER BY max(held_on) DESC, max(id) DESC"),
        {learner.value, establishment.value}, [](Row &row) { return row.value<QString>(0); });
    if (!found)
        return tl::unexpected(found.error());
    return QStringList(*found);
}

Result<QList<EstablishmentName>> ContactRepository::establishments(LearnerId learner) const
{
    return m_database.all(
        QStringLiteral(
            "SELECT establishment.id, enterprise.name, establishment.name FROM establishment"
            " JOIN enterprise ON enterprise.id = establishment.enterprise_id"
            " WHERE establishment.id IN"
            " (SELECT establishment_id FROM agreement WHERE learner_id = ?"
            "  UNION SELECT establishment_id FROM contact WHERE learner_id = ?"
            "  UNION SELECT establishment_id FROM accreditation WHERE programme_code ="
            "   (SELECT programme_code FROM learner WHERE id = ?))"
            " ORDER BY enterprise.name_key, establishment.search_key, establishment.id"),
        {learner.value, learner.value, learner.value}, [](Row &row) {
            return EstablishmentName{.id = row.value<EstablishmentId>(0),
                                     .enterpriseName = row.value<QString>(1),
                                     .establishmentName = row.value<QString>(2)};
        });
}

Result<ContactId> ContactRepository::save(const Contact &contact)
{
    return mapping::save(m_database, contact);
}

Result<void> ContactRepository::remove(ContactId id)
{
    return mapping::remove<Contact>(m_database, id);
}

} // namespace traject
