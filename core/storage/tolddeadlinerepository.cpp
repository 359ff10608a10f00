// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/tolddeadlinerepository.h"

#include "core/storage/database.h"
#include "core/storage/mapping.h"

namespace traject {

template <>
struct Mapping<ToldDeadline>
{
    static constexpr QStringView table = u"told_deadline";

    template <typename Visitor, typename Record>
    static void columns(Visitor &visit, Record &told)
    {
        visit(u"agreement_id", told.agreement);
        visit(u"kind", told.kind);
        visit(u"trigger_on", told.trigger);
        visit(u"last_on", told.last);
        visit(u"told_on", told.toldOn);
    }
};

ToldDeadlineRepository::ToldDeadlineRepository(Database &database)
    : m_database(database)
{ }

Result<QList<ToldDeadline>> ToldDeadlineRepository::all() const
{
    return m_database.all(mapping::selectSql<ToldDeadline>() + u"ORDER BY id", {},
                          &mapping::readRecord<ToldDeadline>);
}

Result<QList<ToldDeadline>> ToldDeadlineRepository::of(AgreementId agreement) const
{
    return m_database.all(mapping::selectSql<ToldDeadline>()
                              + u"WHERE agreement_id = ? ORDER BY id",
                          {agreement.value}, &mapping::readRecord<ToldDeadline>);
}

Result<ToldDeadlineId> ToldDeadlineRepository::idOf(AgreementId agreement, DeadlineKind kind) const
{
    const auto all = of(agreement);
    if (!all)
        return tl::unexpected(all.error());
    for (const ToldDeadline &told : *all) {
        if (told.kind == kind)
            return told.id;
    }
    return ToldDeadlineId{};
}

Result<void> ToldDeadlineRepository::save(const ToldDeadline &told)
{
    const auto id = idOf(told.agreement, told.kind);
    if (!id)
        return tl::unexpected(id.error());
    ToldDeadline record = told;
    record.id = *id;
    return mapping::save(m_database, record).map([](ToldDeadlineId) {});
}

Result<void> ToldDeadlineRepository::remove(AgreementId agreement, DeadlineKind kind)
{
    const auto id = idOf(agreement, kind);
    if (!id)
        return tl::unexpected(id.error());
    return id->isNull() ? Result<void>() : mapping::remove<ToldDeadline>(m_database, *id);
}

} // namespace traject
