// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>

namespace traject {

/// Progress of a long task, 0 to total; called on the thread that does the work.
using ProgressFunction = std::function<void(int done, int total)>;

} // namespace traject
