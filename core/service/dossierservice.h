// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/listitems.h"
#include "core/rules/agreementdeadlines.h"
#include "core/rules/trajectory.h"

#include <QObject>

#include <array>

namespace traject {

class CaseloadFile;
class DeadlineService;
class LawService;

/// The nearest day by which something must be done for a learner: a deadline of an agreement, or
/// the next step that a contact left open.
struct NextDue
{
    QDate due;
    AgreementId agreement; ///< null: a next step
    AgreementDeadline deadline; ///< of the agreement
    ContactId contact; ///< null: a deadline
    QString step; ///< of the contact

    bool operator==(const NextDue &) const = default;
};

/// What stands above the dossier of a learner.
struct DossierHead
{
    Learner learner;
    bool minor = false; ///< under age today, as far as the birth date is known
    QString programmeName; ///< the code while the name is not known
    TrajectoryStatus status = TrajectoryStatus::Screening;
    /// The day that belongs to each status, in their order: of the screening, of the first step of
    /// the search, on which the newest agreement was made, its start, its end. Unset: not known.
    std::array<std::optional<QDate>, 5> days;
    std::optional<NextDue> next;

    bool operator==(const DossierHead &) const = default;
};

/// The dossier of a learner as a whole.
class DossierService : public QObject
{
    Q_OBJECT
public:
    DossierService(CaseloadFile &file, const LawService &law, const DeadlineService &deadlines,
                   const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] Result<DossierHead> head(LearnerId learner) const; ///< NotFound

private:
    [[nodiscard]] Result<std::optional<NextDue>>
    nextDue(const QList<AgreementListItem> &agreements,
            const QList<ContactListItem> &contacts) const;

    CaseloadFile &m_file;
    const LawService &m_law;
    const DeadlineService &m_deadlines;
    const Clock &m_clock;
};

} // namespace traject
