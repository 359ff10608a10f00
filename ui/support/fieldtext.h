// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace traject::ui {

/// "1/09/2026"; empty for an unset date.
[[nodiscard]] QString dateText(const std::optional<QDate> &date);

/// "1/09/2026 – 30/06/2027"; an unset side stays open, nothing at all gives an empty text.
[[nodiscard]] QString periodText(const std::optional<QDate> &from, const std::optional<QDate> &to);

/// "1/09/2026, 8.30 u." in local time.
[[nodiscard]] QString momentText(const QDateTime &moment);

/// "36,5", without needless decimals; empty for an unset value.
[[nodiscard]] QString hoursFieldText(const std::optional<double> &hours);

/// "312 kB", "1,4 MB"; at least 1 kB for what is not empty.
[[nodiscard]] QString sizeText(qint64 bytes);

} // namespace traject::ui
