// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/dossierservice.h"

#include "core/domain/dates.h"
#include "core/service/deadlineservice.h"
#include "core/service/lawservice.h"
#include "core/storage/agreementrepository.h"
#include "core/storage/caseloadfile.h"
#include "core/storage/contactrepository.h"
#include "core/storage/learnerrepository.h"
#include "core/storage/programmerepository.h"
#include "core/storage/screeningrepository.h"
#include "core/storage/trajectoryrepository.h"

#include <algorithm>

namespace traject {
namespace {

auto &dayOf(DossierHead &head, TrajectoryStatus status)
{
    return head.days.at(static_cast<size_t>(status));
}

/// Keeps the earlier one.
void offer(std::optional<NextDue> &next, const NextDue &due)
{
    if (!next || due.due < next->due)
        next = due;
}

/// Whether something is still to be done about it, or it still runs.
bool stands(const AgreementDeadline &deadline, QDate today)
{
    return !deadline.closed && deadline.due().isValid()
        && (today <= deadline.due() || !isPeriod(deadline.deadline.kind));
}

/// The newest by its start.
const AgreementListItem *newest(const QList<AgreementListItem> &agreements)
{
    const auto found = std::max_element(
        agreements.cbegin(), agreements.cend(), [](const auto &one, const auto &other) {
            return one.start.value_or(QDate()) < other.start.value_or(QDate());
        });
    return found == agreements.cend() ? nullptr : &*found;
}

} // namespace

DossierService::DossierService(CaseloadFile &file, const LawService &law,
                               const DeadlineService &deadlines, const Clock &clock,
                               QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_law(law)
    , m_deadlines(deadlines)
    , m_clock(clock)
{ }

Result<DossierHead> DossierService::head(LearnerId learner) const
{
    Database &database = m_file.database();
    DossierHead head;
    const auto known = LearnerRepository(database).learner(learner);
    if (!known)
        return tl::unexpected(known.error());
    head.learner = *known;
    const QDate today = m_clock.today();
    const auto majority = m_law.rulebook().wholeOn(QStringLiteral("majority-age-years"), today);
    head.minor
        = known->birthDate && majority && today < dates::anniversary(*known->birthDate, *majority);
    head.programmeName = known->programmeCode;
    if (const auto item = LearnerRepository(database).listItem(learner);
        item && !item->programmeName.isEmpty())
        head.programmeName = item->programmeName;
    const auto facts = TrajectoryRepository(database).of(learner);
    if (!facts)
        return tl::unexpected(facts.error());
    head.status = trajectoryStatus(*facts, today);

    const auto screening = ScreeningRepository(database).of(learner);
    if (!screening)
        return tl::unexpected(screening.error());
    if (*screening)
        dayOf(head, TrajectoryStatus::Screening) = (*screening)->heldOn;
    const auto contacts = ContactRepository(database).listForLearner(learner);
    if (!contacts)
        return tl::unexpected(contacts.error());
    for (const ContactListItem &item : *contacts) { // newest first: the oldest step stays
        if (item.contact.searchStep)
            dayOf(head, TrajectoryStatus::Searching) = item.contact.heldOn;
    }
    const auto agreements = AgreementRepository(database).listForLearner(learner);
    if (!agreements)
        return tl::unexpected(agreements.error());
    if (const auto *last = newest(*agreements)) {
        const auto versions = AgreementRepository(database).versions(last->id);
        if (!versions)
            return tl::unexpected(versions.error());
        if (!versions->isEmpty())
            dayOf(head, TrajectoryStatus::Drafting) = versions->constFirst().createdAt.date();
        dayOf(head, TrajectoryStatus::Running) = last->start;
        dayOf(head, TrajectoryStatus::Ended) = last->end;
        for (const AgreementSpan &span : facts->agreements) {
            if (span.start == last->start && span.end == last->end)
                dayOf(head, TrajectoryStatus::Ended) = span.last();
        }
    }
    const auto next = nextDue(*agreements, *contacts);
    if (!next)
        return tl::unexpected(next.error());
    head.next = *next;
    return head;
}

Result<std::optional<NextDue>> DossierService::nextDue(const QList<AgreementListItem> &agreements,
                                                       const QList<ContactListItem> &contacts) const
{
    const QDate today = m_clock.today();
    std::optional<NextDue> next;
    for (const AgreementListItem &agreement : agreements) {
        if (agreement.end && *agreement.end < today)
            continue;
        const auto deadlines = m_deadlines.deadlines(agreement.id);
        if (!deadlines)
            return tl::unexpected(deadlines.error());
        for (const AgreementDeadline &deadline : *deadlines) {
            if (stands(deadline, today))
                offer(next,
                      {.due = deadline.due(), .agreement = agreement.id, .deadline = deadline});
        }
    }
    for (const ContactListItem &item : contacts) {
        const Contact &contact = item.contact;
        if (contact.nextOn && !contact.nextDoneOn)
            offer(next, {.due = *contact.nextOn, .contact = contact.id, .step = contact.nextStep});
    }
    return next;
}

} // namespace traject
