// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/learner.h"
#include "core/domain/listitems.h"
#include "core/domain/mailaddress.h"
#include "core/domain/screening.h"
#include "core/service/progress.h"

#include <QFuture>
#include <QObject>

#include <atomic>

namespace traject {

class CaseloadFile;

/// What the screening of a learner is on record with: the record itself, and what it says of the
/// learner's own facts.
struct LearnerScreening
{
    Screening screening; ///< its learner must be set
    std::optional<ScreeningAdvice> advice;
    QString transport;
    std::optional<int> maximumDistanceKm;

    bool operator==(const LearnerScreening &) const = default;
};

class LearnerService : public QObject
{
    Q_OBJECT
public:
    LearnerService(CaseloadFile &file, const Clock &clock, QObject *parent = nullptr);

    /// With the status of their trajectories today.
    [[nodiscard]] Result<QList<LearnerListItem>> list() const;
    [[nodiscard]] Result<QList<LearnerName>> names() const;
    [[nodiscard]] Result<LearnerListItem> listItem(LearnerId id) const;
    [[nodiscard]] Result<Learner> learner(LearnerId id) const;
    /// Stores a new learner (null id) or the changes to one. Conflict when another learner has
    /// the INSZ.
    Result<LearnerId> save(const Learner &learner);
    /// Conflict when the learner has agreements.
    Result<void> remove(LearnerId id);
    /// Gives many learners another programme or school year, in one step of the history and in a
    /// worker thread; how many changed. Conflict when there is no such programme, Cancelled.
    /// `cancel` must outlive the work; `progress` is called on the worker's thread.
    QFuture<Result<int>> startChange(const QList<LearnerId> &ids, const EnrolmentChange &change,
                                     const ProgressFunction &progress = {},
                                     const std::atomic_bool *cancel = nullptr);
    /// By name.
    [[nodiscard]] Result<QList<MailAddress>> mailAddresses(const QList<LearnerId> &ids) const;

    /// The screening of a learner; a blank record (null id) when there was none yet. NotFound.
    [[nodiscard]] Result<LearnerScreening> screening(LearnerId learner) const;
    /// Stores it, and the facts of the learner that come with it, in one step.
    Result<void> saveScreening(const LearnerScreening &screening);

Q_SIGNALS:
    void learnerChanged(traject::LearnerId id);
    void learnersReset(); ///< many changed: import, undo

private:
    CaseloadFile &m_file;
    const Clock &m_clock;
};

} // namespace traject
