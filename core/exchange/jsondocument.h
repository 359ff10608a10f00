// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace traject::exchange {

/// Parses a JSON text whose outermost value is an object. Fails with InvalidInput and a Dutch
/// detail: where the text stops being JSON (line and column), a member that stands twice in one
/// object (its JSON pointer; a parser would silently keep the last), or a text over 16 MiB.
[[nodiscard]] Result<QJsonObject> parseJsonObject(const QByteArray &json);

} // namespace traject::exchange
