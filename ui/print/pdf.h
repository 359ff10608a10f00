// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/documents/document.h"

#include <QByteArray>

namespace traject::print {

/// Registers the fonts that documents are set in (resources/fonts), once per process. Needs a
/// QGuiApplication.
Result<void> registerFonts();

/// The document as PDF/A-1b on A4 with embedded fonts. The same document gives the same bytes.
[[nodiscard]] Result<QByteArray> toPdf(const documents::Document &document);

} // namespace traject::print
