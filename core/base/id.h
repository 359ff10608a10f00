// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace traject {

/// Row number of one kind of thing in the caseload. `Id<Tag>` makes a LearnerId and a MentorId
/// different types, so that one cannot be passed for the other. 0 means "not stored yet".
template <typename Tag>
struct Id
{
    qint64 value = 0;

    [[nodiscard]] constexpr bool isNull() const { return value == 0; }
    constexpr auto operator<=>(const Id &) const = default;
};

template <typename Tag>
[[nodiscard]] constexpr size_t qHash(Id<Tag> id, size_t seed = 0) noexcept
{
    return std::hash<qint64>{}(id.value) ^ seed;
}

} // namespace traject
