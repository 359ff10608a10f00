// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/screeningrepository.h"

#include "core/storage/mapping.h"

namespace traject {

template <>
struct Mapping<Screening>
{
    static constexpr QStringView table = u"screening";

    template <typename Visitor, typename Record>
    static void columns(Visitor &visit, Record &screening)
    {
        visit(u"learner_id", screening.learner);
        visit(u"held_on", screening.heldOn);
        visit(u"willing", screening.willing);
        visit(u"ready", screening.ready);
        visit(u"strengths", screening.strengths);
        visit(u"concerns", screening.concerns);
        visit(u"wishes", screening.wishes);
    }
};

ScreeningRepository::ScreeningRepository(Database &database)
    : m_database(database)
{ }

Result<std::optional<Screening>> ScreeningRepository::of(LearnerId learner) const
{
    return m_database.first(mapping::selectSql<Screening>() + u"WHERE learner_id = ?",
                            {learner.value}, &mapping::readRecord<Screening>);
}

Result<ScreeningId> ScreeningRepository::save(const Screening &screening)
{
    return mapping::save(m_database, screening);
}

} // namespace traject
