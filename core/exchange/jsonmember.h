// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/vocabulary.h"

#include <array>
#include <limits>

namespace traject::exchange {

/// A struct is described to JSON by a function template `describe(V &visit, Seen<V, T> &value)`
/// that calls visit(name, value.member, Member{…}) once per member; V is JsonReader or JsonWriter.
/// Seen is T as that visitor sees it: a writer looks, a reader fills in.
template <typename V, typename T>
using Seen = std::conditional_t<V::writes, const T, T>;

/// Form of a value that JSON carries as a string without a type of its own here.
enum class TextForm {
    Free,
    SchoolYear, ///< QString: "2026-2027"
    ClockTime, ///< int, minutes from midnight: "08:30", at most "24:00"
};

/// What holds for one member of a JSON object besides its type. The names are those of JSON
/// Schema where that has one.
struct Member
{
    bool required = false; ///< must be present; the writer writes it even when it is empty
    bool alwaysWritten = false; ///< may be absent, but the writer never leaves it out
    /// null stands for unset. Dates, money and optional objects are nullable by themselves.
    bool nullable = false;
    int minimum = 0; ///< of an integer; of a list: number of items
    int maximum = std::numeric_limits<int>::max(); ///< of an integer
    TextForm form = TextForm::Free;
};

/// Codes of the days in a timetable, Monday first.
inline constexpr std::array<QStringView, 7> dayCodes{u"mon", u"tue", u"wed", u"thu",
                                                     u"fri", u"sat", u"sun"};

} // namespace traject::exchange
