// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/learner.h"
#include "core/domain/listitems.h"

#include <QObject>

namespace traject {

class CaseloadFile;

class LearnerService : public QObject
{
    Q_OBJECT
public:
    LearnerService(CaseloadFile &file, const Clock &clock, QObject *parent = nullptr);

    /// With the status of their trajectories today.
    [[nodiscard]] Result<QList<LearnerListItem>> list() const;
    [[nodiscard]] Result<LearnerListItem> listItem(LearnerId id) const;
    [[nodiscard]] Result<Learner> learner(LearnerId id) const;
    /// Stores a new learner (null id) or the changes to one. Conflict when another learner has
    /// the INSZ.
    Result<LearnerId> save(const Learner &learner);
    /// Conflict when the learner has agreements.
    Result<void> remove(LearnerId id);

Q_SIGNALS:
    void learnerChanged(traject::LearnerId id);
    void learnersReset(); ///< many changed: import, undo

private:
    CaseloadFile &m_file;
    const Clock &m_clock;
};

} // namespace traject
