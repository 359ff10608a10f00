// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "core/rules/registry.h"

#include <array>

namespace traject {
namespace {

std::array<std::span<const Rule>, 13> topics()
{
    return {identityRules(),      admissionRules(),   agreementTypeRules(), durationRules(),
            accreditationRules(), capacityRules(),    mentorRules(),        allowanceRules(),
            scheduleRules(),      workingTimeRules(), nightRules(),         contentsRules(),
            planRules()};
}

} // namespace

const Rule *findRule(QStringView id)
{
    for (const auto &topic : topics()) {
        for (const Rule &rule : topic) {
            if (rule.id == id)
                return &rule;
        }
    }
    return nullptr;
}

QStringList implementedRules()
{
    QStringList ids;
    for (const auto &topic : topics()) {
        for (const Rule &rule : topic)
            ids.append(rule.id.toString());
    }
    return ids;
}

} // namespace traject
