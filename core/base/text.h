// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace traject::text {

/// Removes invisible characters (zero-width, direction marks, soft hyphens, BOM, controls other
/// than line breaks and tabs), turns any white space into a plain space, and trims. What people
/// paste from web pages and spreadsheets comes in through here.
[[nodiscard]] QString cleaned(const QString &raw);

/// The same, and every run of white space becomes one space.
[[nodiscard]] QString simplified(const QString &raw);

/// A key for searching and comparing names: cleaned, without diacritics, in lower case
/// ("Żaneta Öztürk" → "zaneta ozturk"); ł, ø, ß and the like have their usual plain letters.
[[nodiscard]] QString folded(const QString &raw);

/// What an identifier holds once white space of any kind, dots, dashes of any kind, slashes and
/// invisible Unicode are taken out. Other characters stay, so that the parser can refuse them.
[[nodiscard]] QString identifierCharacters(const QString &raw);

} // namespace traject::text
