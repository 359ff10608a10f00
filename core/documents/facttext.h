// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/domain/agreementdraft.h"

/// How a document writes the facts of a draft. What is unknown is an empty string; orDots() makes
/// it a line to fill in by hand.
namespace traject::documents {

/// The text, or a dotted line when it is blank.
[[nodiscard]] QString orDots(const QString &text);
/// The parts that are not blank, joined.
[[nodiscard]] QString joined(const QStringList &parts, const QString &separator);

/// The word with a capital first letter.
[[nodiscard]] QString capitalised(const QString &word);

/// "1 september 2026"; empty when unset.
[[nodiscard]] QString dateText(const std::optional<QDate> &date);
/// "Kapelstraat 27, 2860 Mechelen"; empty when unset or blank.
[[nodiscard]] QString addressText(const std::optional<Address> &address);
/// The identifiers in their official notation, or as typed when they are not valid.
[[nodiscard]] QString inszText(const QString &raw);
[[nodiscard]] QString enterpriseNumberText(const QString &raw);
[[nodiscard]] QString establishmentNumberText(const QString &raw);
/// "Yasmina El Amrani".
[[nodiscard]] QString learnerName(const draft::Learner &learner);
/// "leerling", in adult education "cursist".
[[nodiscard]] QString learnerWord(const AgreementDraft &draft);

/// Whether the learner is under 18 on the day of signing, or on the start while that is unknown
/// (rulebook LRN-GUARDIAN). Empty while birth date or day are unknown.
[[nodiscard]] std::optional<bool> isMinor(const AgreementDraft &draft);
/// Whether a legal representative signs too: a minor's, or one that the draft names.
[[nodiscard]] bool guardianSigns(const AgreementDraft &draft);

} // namespace traject::documents
