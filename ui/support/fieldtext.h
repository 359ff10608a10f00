// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace traject::ui {

/// The date that a person typed: "1/9/2026", "01-09-2026", "1.09.26", "01092026" or
/// "2026-09-01". Two-digit years lie at most ten years ahead of today. Empty when it is no date.
[[nodiscard]] std::optional<QDate> parseDateText(const QString &text, QDate today);

/// "1/09/2026"; empty for an unset date.
[[nodiscard]] QString dateText(const std::optional<QDate> &date);

/// "1/09/2026 – 30/06/2027"; an unset side stays open, nothing at all gives an empty text.
[[nodiscard]] QString periodText(const std::optional<QDate> &from, const std::optional<QDate> &to);

/// "1/09/2026, 8.30 u." in local time.
[[nodiscard]] QString momentText(const QDateTime &moment);

/// A number of hours that a person typed, with comma or point ("38", "36,5"): 0 to 168. Empty
/// when it is none.
[[nodiscard]] std::optional<double> parseHoursText(const QString &text);

/// "36,5", without needless decimals; empty for an unset value.
[[nodiscard]] QString hoursFieldText(const std::optional<double> &hours);

} // namespace traject::ui
