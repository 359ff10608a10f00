// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/service/terminationservice.h"

#include "core/rules/terminationrules.h"
#include "core/service/inonestep.h"
#include "core/service/lawservice.h"
#include "core/storage/agreementrepository.h"
#include "core/storage/caseloadfile.h"
#include "core/storage/terminationrepository.h"

namespace traject {

TerminationService::TerminationService(CaseloadFile &file, const LawService &law, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_law(law)
{ }

Result<Termination> TerminationService::termination(AgreementId agreement) const
{
    // As agreed: where somebody is placed ends with the early end itself.
    const auto known = AgreementRepository(m_file.database()).agreement(agreement);
    if (!known)
        return tl::unexpected(known.error());
    const auto recorded = TerminationRepository(m_file.database()).of(agreement);
    if (!recorded)
        return tl::unexpected(recorded.error());
    Termination result = *recorded ? (*recorded)->facts : Termination();
    result.agreementStart = known->version.start;
    result.agreementEnd = known->version.end;
    return result;
}

Result<bool> TerminationService::isRecorded(AgreementId agreement) const
{
    return TerminationRepository(m_file.database())
        .of(agreement)
        .map([](const std::optional<RecordedTermination> &found) { return found.has_value(); });
}

QList<Finding> TerminationService::check(const Termination &termination) const
{
    return checkTermination(termination, m_law.rulebook());
}

QList<Deadline> TerminationService::deadlines(const Termination &termination) const
{
    QList<Deadline> result;
    const auto add = [&](const DeadlineRequest &request) {
        if (const auto found = deadline(request, m_law.rulebook()))
            result.append(*found);
    };
    if (termination.procedure == TerminationProcedure::FirstPeriod && termination.noticeOn)
        add({.kind = DeadlineKind::Notice7, .from = *termination.noticeOn});
    if (termination.procedure == TerminationProcedure::Unilateral && termination.receivedOn)
        add({.kind = DeadlineKind::Conciliation30,
             .from = *termination.receivedOn,
             .lawOn = termination.noticeOn});
    if (const auto ended = termination.endedOn())
        add({.kind = DeadlineKind::TrainingDays, .from = ended->addDays(1), .afterEnd = true});
    return result;
}

Result<void> TerminationService::save(AgreementId agreement, const Termination &termination)
{
    const auto known = AgreementRepository(m_file.database()).agreement(agreement);
    if (!known)
        return tl::unexpected(known.error());
    const auto saved = inOneStep(
        m_file.database(), tr("Early end of agreement %1 recorded").arg(known->number),
        [&] { return TerminationRepository(m_file.database()).save(agreement, termination); });
    if (!saved)
        return tl::unexpected(saved.error());
    Q_EMIT terminationChanged(agreement);
    return {};
}

Result<void> TerminationService::remove(AgreementId agreement)
{
    const auto known = AgreementRepository(m_file.database()).agreement(agreement);
    if (!known)
        return tl::unexpected(known.error());
    const auto removed
        = inOneStep(m_file.database(), tr("Early end of agreement %1 withdrawn").arg(known->number),
                    [&] { return TerminationRepository(m_file.database()).remove(agreement); });
    if (removed)
        Q_EMIT terminationChanged(agreement);
    return removed;
}

} // namespace traject
