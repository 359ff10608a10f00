// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/storage/terminationrepository.h"

#include "core/storage/mapping.h"

namespace traject {

template <>
struct Mapping<RecordedTermination>
{
    static constexpr QStringView table = u"termination";

    template <typename Visitor, typename Record>
    static void columns(Visitor &visit, Record &termination)
    {
        auto &facts = termination.facts;
        visit(u"agreement_id", termination.agreement);
        visit(u"procedure", facts.procedure);
        visit(u"by_party", facts.by);
        visit(u"notice_on", facts.noticeOn);
        visit(u"received_on", facts.receivedOn);
        visit(u"in_writing", facts.inWriting);
        visit(u"reason_code", facts.reasonCode);
        visit(u"signed_on", facts.signedOn);
        visit(u"ends_on", facts.endsOn);
        visit(u"training_continues", facts.trainingContinues);
        visit(u"outcome", facts.outcome);
        visit(u"outcome_on", facts.outcomeOn);
    }
};

TerminationRepository::TerminationRepository(Database &database)
    : m_database(database)
{ }

Result<QList<RecordedTermination>> TerminationRepository::all() const
{
    return m_database.all(mapping::selectSql<RecordedTermination>() + u"ORDER BY id", {},
                          &mapping::readRecord<RecordedTermination>);
}

Result<std::optional<RecordedTermination>> TerminationRepository::of(AgreementId agreement) const
{
    return m_database.first(mapping::selectSql<RecordedTermination>() + u"WHERE agreement_id = ?",
                            {agreement.value}, &mapping::readRecord<RecordedTermination>);
}

Result<TerminationId> TerminationRepository::save(AgreementId agreement, const Termination &facts)
{
    const auto known = of(agreement);
    if (!known)
        return tl::unexpected(known.error());
    return mapping::save(m_database,
                         RecordedTermination{.id = *known ? (*known)->id : TerminationId{},
                                             .agreement = agreement,
                                             .facts = facts});
}

Result<void> TerminationRepository::remove(AgreementId agreement)
{
    const auto known = of(agreement);
    if (!known)
        return tl::unexpected(known.error());
    return *known ? mapping::remove<RecordedTermination>(m_database, (*known)->id) : Result<void>();
}

} // namespace traject
