// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/visit.h"
#include "core/exchange/icalendar.h"

namespace traject::exchange {

/// How persons are named in a calendar, which others may see and which often lies with a company
/// outside the school.
enum class NameStyle { Full, Initials };

/// "A.B." for "Amina Bouazza", "J.-P.D." for "Jean-Pierre Dubois".
[[nodiscard]] QString initials(const QString &name);

/// The open visits as events of a calendar, in their order. Enterprises and addresses stand in
/// full. UIDs follow from the agreement and the visit, so that a visit that moved keeps its own.
[[nodiscard]] QList<CalendarEvent> visitEvents(const QList<VisitListItem> &visits, NameStyle names);

} // namespace traject::exchange
