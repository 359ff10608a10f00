// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace traject::exchange {

/// A text file's contents and the name of the encoding that they were in.
struct DecodedText
{
    QString text; ///< without byte order mark
    QString encoding; ///< "UTF-8", "UTF-16", "Windows-1252"
};

/// Decodes what an office program saved as text: UTF-16 by its byte order mark, UTF-8 when every
/// sequence is valid, else Windows-1252. Fails with InvalidInput and a Dutch reason on a workbook
/// or other binary file.
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray &bytes);

} // namespace traject::exchange
