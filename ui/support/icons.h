// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QIcon>

namespace traject::ui {

/// An icon of the program (":/icons/NAME.svg"), drawn in the text colour of the palette at the
/// moment of painting, so that it follows a change between light and dark.
[[nodiscard]] QIcon icon(const QString &name);

} // namespace traject::ui
