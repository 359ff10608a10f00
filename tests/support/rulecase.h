// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/agreementdraft.h"

#include <QMetaType>
#include <QStringList>

#include <functional>

/// Rows of a data table about single rules. A row spoils (or stretches) the draft of
/// validdraft.h, and says what one rule then finds: "error /agreement/end", or nothing.
namespace traject::test {

using Change = std::function<void(AgreementDraft &)>;

struct RuleCase
{
    QString rule;
    Change change;
    QStringList expected;
    QDate today; ///< the day of the check
};

/// The day on which the valid draft starts, and on which rows are checked unless they say.
inline const QDate dayOfTheStart(2026, 9, 1);

/// Adds the column for the rows below; first line of a `_data` function.
void ruleColumn();
/// A row in which the rule finds nothing.
void passes(const char *rule, const char *name, const Change &change, QDate today = dayOfTheStart);
/// A row in which the rule finds just this: "error /agreement/end"; several in their order.
void fails(const char *rule, const char *name, const Change &change, const QStringList &expected,
           QDate today = dayOfTheStart);

/// What the rule of the case finds in the changed draft, written as in `expected`.
[[nodiscard]] QStringList verdictOf(const RuleCase &matter);
/// The messages of one rule about the changed draft, one per line.
[[nodiscard]] QString messagesOf(const QString &rule, const Change &change,
                                 QDate today = dayOfTheStart);

} // namespace traject::test

Q_DECLARE_METATYPE(traject::test::RuleCase)
