// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/rules/checker.h"

namespace traject {

/// A value of the law that a check rests on and that is not confirmed. A check that finds nothing
/// may be as uncertain as one that does.
struct UnconfirmedValue
{
    QString key; ///< name of a number, with its joint committee; or code of the table
    QDate from; ///< first day of the row
    QString title; ///< Dutch: what the value is
    QString value; ///< Dutch: "9 u."
    QString source;
    QStringList rules; ///< ids of the rules that looked at it, in the order of the rulebook

    bool operator==(const UnconfirmedValue &) const = default;
};

/// The unconfirmed values that a check looks at, each once, in the order of the rules.
[[nodiscard]] QList<UnconfirmedValue> unconfirmedValues(const AgreementDraft &draft,
                                                        const Rulebook &rulebook,
                                                        const CheckContext &context);

/// "Dag vanaf 18 jaar: 9 u.".
[[nodiscard]] QString unconfirmedText(const UnconfirmedValue &value);

} // namespace traject
