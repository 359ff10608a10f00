// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/dossierservice.h"

#include "core/domain/dates.h"
#include "core/rules/agenda.h"
#include "core/service/lawservice.h"
#include "core/storage/agendarepository.h"
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

DossierService::DossierService(CaseloadFile &file, const LawService &law, const Clock &clock,
                               QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_law(law)
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
    const auto first = next(learner);
    if (!first)
        return tl::unexpected(first.error());
    head.next = *first;
    return head;
}

Result<std::optional<AgendaEntry>> DossierService::next(LearnerId learner) const
{
    const QDate today = m_clock.today();
    return AgendaRepository(m_file.database())
        .facts(today, learner)
        .map([&](const AgendaFacts &facts) {
            std::optional<AgendaEntry> first;
            for (const AgendaEntry &entry : agenda(facts, m_law.rulebook(), today)) {
                const bool toDo
                    = entry.state == AgendaState::Open || entry.state == AgendaState::Overdue;
                if (toDo && entry.due && (!first || *entry.due < *first->due))
                    first = entry;
            }
            return first;
        });
}

} // namespace traject
