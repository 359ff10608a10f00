// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/agenda.h"
#include "core/rules/trajectory.h"

#include <QObject>

#include <array>

namespace traject {

class CaseloadFile;
class LawService;

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
    /// What must be done first of what has a date: the first entry of the learner's agenda.
    std::optional<AgendaEntry> next;

    bool operator==(const DossierHead &) const = default;
};

/// The dossier of a learner as a whole.
class DossierService : public QObject
{
    Q_OBJECT
public:
    DossierService(CaseloadFile &file, const LawService &law, const Clock &clock,
                   QObject *parent = nullptr);

    [[nodiscard]] Result<DossierHead> head(LearnerId learner) const; ///< NotFound

private:
    [[nodiscard]] Result<std::optional<AgendaEntry>> next(LearnerId learner) const;

    CaseloadFile &m_file;
    const LawService &m_law;
    const Clock &m_clock;
};

} // namespace traject
