// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/documents/document.h"

namespace traject::test {

/// Every text of a block in the order in which it is read, one piece per element, without the
/// marks of bold words. Numbers that the page adds ("§ 1", "1°", "•") are part of it; a week grid
/// has only its title.
[[nodiscard]] QStringList textsOf(const documents::Block &block);
[[nodiscard]] QStringList textsOf(const QList<documents::Block> &blocks);

} // namespace traject::test
