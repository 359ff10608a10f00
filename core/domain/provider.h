// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/address.h"
#include "core/domain/vocabulary.h"

namespace traject {

/// The training provider (opleidingsverstrekker) that the counsellor works for.
struct Provider
{
    QString name;
    QString institutionNumber;
    std::optional<ProviderKind> kind;
    Address address;
    QString director;

    bool operator==(const Provider &) const = default;
};

/// The trajectory counsellor (trajectbegeleider) named in the agreement.
struct Counsellor
{
    QString name;
    QString email;
    QString phone;

    bool operator==(const Counsellor &) const = default;
};

} // namespace traject
