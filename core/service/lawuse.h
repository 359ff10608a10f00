// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/rules/rulebook.h"

namespace traject {

class Database;

/// Judges the newest version of each agreement of which is not recorded yet which rows of the law
/// it rests on, and records it: what was just stored, or came back by redo, or lies there from
/// before the record was kept. A version without errors rests on the rows that its check looks at,
/// under the law of its start. Opens a transaction of its own unless one is open. InvalidInput when
/// a stored version does not read.
Result<void> recordLawUse(Database &database, const Rulebook &rulebook);

} // namespace traject
