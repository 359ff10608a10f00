// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/placementtry.h"
#include "core/rules/placementsuggestions.h"

#include <QObject>

namespace traject {

class CaseloadFile;
class LawService;
class PlaceService;

/// The search for a learner's workplace: what can be proposed, and how far it came.
class PlacementService : public QObject
{
    Q_OBJECT
public:
    PlacementService(CaseloadFile &file, const LawService &law, const PlaceService &places,
                     const Clock &clock, QObject *parent = nullptr);

    /// The accredited workplaces that can be proposed to the learner today, in the order of
    /// core/rules/placementsuggestions.h; empty while the learner has no programme. NotFound.
    [[nodiscard]] Result<QList<PlacementSuggestion>> suggestions(LearnerId learner) const;
    /// How far the search came at each establishment.
    [[nodiscard]] Result<QList<PlacementTry>> tries(LearnerId learner) const;

private:
    CaseloadFile &m_file;
    const LawService &m_law;
    const PlaceService &m_places;
    const Clock &m_clock;
};

} // namespace traject
