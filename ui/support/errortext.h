// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

namespace traject::ui {

/// The sentence that tells a user what an error means and what to do next.
[[nodiscard]] QString errorText(const Error &error);

} // namespace traject::ui
