// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/id.h"
#include "core/domain/agreementdraft.h"
#include "core/domain/learner.h"
#include "core/domain/workplace.h"

#include <QDateTime>

namespace traject {

using AgreementId = Id<struct AgreementTag>;
using PendingDraftId = Id<struct PendingDraftTag>;

/// One version of an agreement: the draft as it stood, never changed afterwards.
struct AgreementVersion
{
    int number = 1; ///< 1, 2, …
    AgreementDraft draft;
    QDateTime createdAt;

    bool operator==(const AgreementVersion &) const = default;
};

/// A tripartite agreement of the caseload with its newest version.
struct Agreement
{
    AgreementId id;
    QString number; ///< "OAO-2026-0141", unique in the caseload
    LearnerId learner;
    EstablishmentId establishment;
    MentorId mentor;
    AgreementVersion version;

    bool operator==(const Agreement &) const = default;
};

} // namespace traject
