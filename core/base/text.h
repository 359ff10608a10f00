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

/// A key by which texts sort alphabetically when compared code unit by code unit: by the letters
/// without regard of capitals, accents deciding only between texts that are else the same, numbers
/// in a text by their value ("2 bis" before "10"). Spaces come before signs, those before digits,
/// those before letters, as in the root collation of Unicode, which Dutch follows. A collator of
/// the system gives the same order but takes twenty times as long, which 36,000 rows make felt.
[[nodiscard]] QString sortKey(const QString &raw);

/// What an identifier holds once white space of any kind, dots, dashes of any kind, slashes and
/// invisible Unicode are taken out. Other characters stay, so that the parser can refuse them.
[[nodiscard]] QString identifierCharacters(const QString &raw);

} // namespace traject::text
