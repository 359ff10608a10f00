// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/models/columnfilter.h"

namespace traject::ui {

/// The title of a column as it stands above it.
[[nodiscard]] QString columnTitle(const ListModel &model, int column);

/// What a person reads of a value of a Choice that may be blank.
[[nodiscard]] QString choiceText(const QString &text);

/// A filter in words: "Status: approved, requested", "Valid until: from 1/09/2026".
[[nodiscard]] QString filterText(const ColumnFilter &filter, const ListModel &model);

} // namespace traject::ui
