// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/draftrecords.h"

#include "core/service/draftassembly.h"
#include "core/service/recordentry.h"

namespace traject {
namespace {

/// The establishment that a draft describes; one without a name has that of its enterprise.
Establishment newEstablishment(const AgreementDraft &draft, EnterpriseId enterprise)
{
    Establishment record = establishmentOf(draft);
    record.enterprise = enterprise;
    if (record.name.isEmpty())
        record.name = draft.enterprise.name;
    return record;
}

} // namespace

Result<PlacedAgreement> placedRecords(Database &database, const AgreementDraft &draft,
                                      AgreementId self)
{
    const RecordEntry known(database);
    PlacedAgreement placed{.id = self, .start = draft.agreement.start, .end = draft.agreement.end};
    const Learner learner = learnerOf(draft);
    if (learner.insz || !learner.displayName().isEmpty()) {
        const auto found = known.find(learner);
        if (!found)
            return tl::unexpected(found.error());
        placed.learner = *found ? (*found)->id : LearnerId();
    }
    Mentor mentor = mentorOf(draft);
    placed.mentorInsz = mentor.insz ? mentor.insz->digits() : QString();
    if (draft.enterprise.name.isEmpty())
        return placed;

    const auto enterprise = known.find(enterpriseOf(draft));
    if (!enterprise)
        return tl::unexpected(enterprise.error());
    placed.enterprise = *enterprise ? (*enterprise)->id : EnterpriseId();
    const auto establishment = known.find(newEstablishment(draft, placed.enterprise));
    if (!establishment)
        return tl::unexpected(establishment.error());
    placed.establishment = *establishment ? (*establishment)->id : EstablishmentId();
    mentor.establishment = placed.establishment;
    const auto record = known.find(mentor);
    if (!record)
        return tl::unexpected(record.error());
    if (*record) {
        placed.mentor = (*record)->id;
        if (placed.mentorInsz.isEmpty() && (*record)->insz)
            placed.mentorInsz = (*record)->insz->digits();
    }
    return placed;
}

Result<StoredAgreement> enteredRecords(Database &database, const AgreementDraft &draft)
{
    RecordEntry entry(database);
    StoredAgreement stored;
    if (!draft.programme.code.isEmpty()) {
        if (const auto entered = entry.enter(programmeOf(draft)); !entered)
            return tl::unexpected(entered.error());
    }
    const auto learner = entry.enter(learnerOf(draft));
    if (!learner)
        return tl::unexpected(learner.error());
    stored.learner = *learner;
    if (draft.enterprise.name.isEmpty())
        return stored;

    const auto establishment
        = entry.enter(enterpriseOf(draft)).and_then([&](EnterpriseId enterprise) {
              return entry.enter(newEstablishment(draft, enterprise));
          });
    if (!establishment)
        return tl::unexpected(establishment.error());
    stored.establishment = *establishment;
    if (!draft.mentor.name.isEmpty()) {
        Mentor record = mentorOf(draft);
        record.establishment = *establishment;
        const auto mentor = entry.enter(record);
        if (!mentor)
            return tl::unexpected(mentor.error());
        stored.mentor = *mentor;
    }
    // An accreditation that belongs elsewhere (ACC-MISSING) is not made one of this workplace.
    auto accreditation = accreditationOf(draft);
    const auto number = EstablishmentNumber::parse(
        draft.accreditation ? draft.accreditation->establishmentNumber : QString());
    if (accreditation && number && number == EstablishmentNumber::parse(draft.establishment.number)
        && accreditation->programmeCode == draft.programme.code) {
        accreditation->establishment = *establishment;
        accreditation->mentor = stored.mentor;
        if (const auto entered = entry.enter(*accreditation); !entered)
            return tl::unexpected(entered.error());
    }
    return stored;
}

} // namespace traject
