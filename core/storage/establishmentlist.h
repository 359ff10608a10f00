// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/domain/workplacerows.h"

namespace traject {

class Database;

/// The establishments by enterprise, with what their accreditations, mentors and agreements come to
/// on `day`.
[[nodiscard]] Result<QList<EstablishmentListItem>> establishmentList(Database &database, QDate day);

/// What keeps an establishment (with its mentors and accreditations) or a mentor.
[[nodiscard]] Result<Hindrances> hindrances(Database &database, EstablishmentId id);
[[nodiscard]] Result<Hindrances> hindrances(Database &database, MentorId id);

} // namespace traject
