// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/deadlineservice.h"

#include "core/exchange/draftjson.h"
#include "core/service/inonestep.h"
#include "core/service/lawservice.h"
#include "core/storage/agreementrepository.h"
#include "core/storage/caseloadfile.h"
#include "core/storage/tolddeadlinerepository.h"

#include <QSet>

namespace traject {
namespace {

/// School years in which premiums were earned, each once.
struct Earned
{
    QSet<QDate> byEnterprise;
    QSet<QDate> byLearner;
};

/// Enterprises are compared by their number as digits; a draft may hold it in any notation.
QString digitsOf(const QString &number)
{
    const auto parsed = EnterpriseNumber::parse(number);
    return parsed ? parsed->digits() : QString();
}

void addEarned(Earned &earned, const AgreementDraft &before, const AgreementDraft &now,
               const Rulebook &rulebook, QDate today)
{
    const bool sameEnterprise = !digitsOf(now.enterprise.kbo).isEmpty()
        && digitsOf(before.enterprise.kbo) == digitsOf(now.enterprise.kbo);
    const auto found
        = premiums(before, rulebook,
                   {.today = today, .employerYears = QSet<QDate>(), .learnerYears = QSet<QDate>()});
    for (const Premium &premium : found) {
        if (premium.state() != ConditionState::Met)
            continue;
        if (premium.rule == u"PRM-LEARNER")
            earned.byLearner.insert(premium.schoolYearStart);
        else if (sameEnterprise)
            earned.byEnterprise.insert(premium.schoolYearStart);
    }
}

} // namespace

DeadlineService::DeadlineService(CaseloadFile &file, const LawService &law, const Clock &clock,
                                 QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_law(law)
    , m_clock(clock)
{ }

Result<QList<AgreementVersion>> DeadlineService::versions(AgreementId agreement) const
{
    const auto stored = AgreementRepository(m_file.database()).versions(agreement);
    if (!stored)
        return tl::unexpected(stored.error());
    QList<AgreementVersion> result;
    for (const StoredVersion &version : *stored) {
        const auto draft = exchange::readDraft(version.draftJson);
        if (!draft)
            return tl::unexpected(draft.error());
        result.append({.number = version.number, .draft = *draft, .createdAt = version.createdAt});
    }
    return result;
}

Result<QList<AgreementDeadline>> DeadlineService::deadlines(AgreementId agreement) const
{
    const auto all = versions(agreement);
    if (!all)
        return tl::unexpected(all.error());
    const auto told = ToldDeadlineRepository(m_file.database()).of(agreement);
    if (!told)
        return tl::unexpected(told.error());
    return agreementDeadlines(*all, *told, m_law.rulebook());
}

Result<void> DeadlineService::tell(AgreementId agreement, const Deadline &deadline)
{
    const auto saved
        = inOneStep(m_file.database(), tr("Deadline told: %1").arg(dutchWord(deadline.kind)), [&] {
              return ToldDeadlineRepository(m_file.database())
                  .save({.agreement = agreement,
                         .kind = deadline.kind,
                         .trigger = deadline.from,
                         .last = deadline.last,
                         .toldOn = m_clock.today()});
          });
    if (saved)
        Q_EMIT deadlinesChanged(agreement);
    return saved;
}

Result<void> DeadlineService::untell(AgreementId agreement, DeadlineKind kind)
{
    const auto removed
        = inOneStep(m_file.database(), tr("Told deadline withdrawn: %1").arg(dutchWord(kind)), [&] {
              return ToldDeadlineRepository(m_file.database()).remove(agreement, kind);
          });
    if (removed)
        Q_EMIT deadlinesChanged(agreement);
    return removed;
}

Result<QList<AgreementDeadline>> DeadlineService::toldAgainst(AgreementId agreement,
                                                              const AgreementDraft &draft) const
{
    return ToldDeadlineRepository(m_file.database())
        .of(agreement)
        .map([&](const QList<ToldDeadline> &told) {
            return toldDiffering(told, draft, m_law.rulebook());
        });
}

Result<QList<Premium>> DeadlineService::premiums(AgreementId agreement,
                                                 const std::optional<QDate> &day) const
{
    const QDate today = day.value_or(m_clock.today());
    const AgreementRepository repository(m_file.database());
    const auto stored = repository.agreement(agreement);
    if (!stored)
        return tl::unexpected(stored.error());
    const auto draft = exchange::readDraft(stored->version.draftJson);
    if (!draft)
        return tl::unexpected(draft.error());
    const auto others = repository.listForLearner(stored->learner);
    if (!others)
        return tl::unexpected(others.error());
    Earned earned;
    for (const AgreementListItem &item : *others) {
        // Of two that start on one day, the one that was made first comes first.
        if (item.id == agreement || !item.start || !draft->agreement.start
            || *item.start > *draft->agreement.start
            || (*item.start == *draft->agreement.start && item.id.value > agreement.value))
            continue;
        const auto other = repository.agreement(item.id);
        if (!other)
            return tl::unexpected(other.error());
        const auto before = exchange::readDraft(other->version.draftJson);
        if (!before)
            return tl::unexpected(before.error());
        addEarned(earned, *before, *draft, m_law.rulebook(), today);
    }
    return traject::premiums(
        *draft, m_law.rulebook(),
        {.today = today, .employerYears = earned.byEnterprise, .learnerYears = earned.byLearner});
}

} // namespace traject
