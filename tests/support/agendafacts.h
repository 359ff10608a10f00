// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/agenda.h"

#include <functional>

namespace traject::test {

/// One agreement of a learner of 2026-2027, from 1 September to 30 June, that asks for nothing:
/// signed, registered, with a trained mentor and a sound accreditation.
[[nodiscard]] AgendaFacts quietAgenda();

/// What a test changes in those facts.
using AgendaChange = std::function<void(AgendaFacts &)>;

/// An early end of that agreement.
[[nodiscard]] RecordedTermination earlyEnd(const Termination &facts);

/// "registration:7 2026-12-01 legal", a line per entry.
[[nodiscard]] QStringList agendaLines(const QList<AgendaEntry> &entries);

} // namespace traject::test
