// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/agreementdraft.h"

#include <QSet>

#include <functional>

namespace traject::test {

/// One fact of the valid draft (validdraft.h) made wrong, and the rule that then has to speak.
struct Violation
{
    QString rule;
    QString fact; ///< violations of the same fact exclude each other
    std::function<void(AgreementDraft &)> spoil;
    /// Rules that have nothing to judge any more once this fact is wrong: the rulebook ties them
    /// to it (the reason stands beside the row).
    QSet<QString> silenced = {};
};

/// About one for every rule that a single fact can provoke.
[[nodiscard]] QList<Violation> violations();

} // namespace traject::test
