// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/rulebook.h"

namespace traject::test {

/// The text of resources/rulebook/<name>.json; empty when it cannot be read.
[[nodiscard]] QByteArray lawText(const QString &name);

/// The texts of all files of resources/rulebook.
[[nodiscard]] RulebookTexts lawTexts();

/// The rulebook of resources/rulebook, read from the source tree.
[[nodiscard]] Result<Rulebook> shippedLaw();

} // namespace traject::test
