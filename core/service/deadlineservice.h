// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/rules/agreementdeadlines.h"
#include "core/rules/premiums.h"

#include <QObject>

namespace traject {

class CaseloadFile;
class LawService;

/// What follows from the agreements of the caseload: deadlines and premiums.
class DeadlineService : public QObject
{
    Q_OBJECT
public:
    DeadlineService(CaseloadFile &file, const LawService &law, const Clock &clock,
                    QObject *parent = nullptr);

    [[nodiscard]] Result<QList<AgreementDeadline>> deadlines(AgreementId agreement) const;
    /// Records that the date was told today. It stands from then on, whatever moves.
    Result<void> tell(AgreementId agreement, const Deadline &deadline);
    /// Takes back that a date of this kind was told.
    Result<void> untell(AgreementId agreement, DeadlineKind kind);

    /// The told deadlines of an agreement with the dates that `draft` would give them, where those
    /// differ. `deadline.last` is no date where the draft gives none.
    [[nodiscard]] Result<QList<AgreementDeadline>> toldAgainst(AgreementId agreement,
                                                               const AgreementDraft &draft) const;

    /// The premiums of an agreement on `day` (today when unset); what was earned before is counted
    /// from the learner's earlier agreements in the caseload.
    [[nodiscard]] Result<QList<Premium>> premiums(AgreementId agreement,
                                                  const std::optional<QDate> &day = {}) const;

Q_SIGNALS:
    void deadlinesChanged(traject::AgreementId agreement);

private:
    [[nodiscard]] Result<QList<AgreementVersion>> versions(AgreementId agreement) const;

    CaseloadFile &m_file;
    const LawService &m_law;
    const Clock &m_clock;
};

} // namespace traject
