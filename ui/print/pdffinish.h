// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "ui/print/pagination.h"

#include <QByteArray>
#include <QDateTime>

namespace traject::print {

/// What the file says of itself.
struct PdfFacts
{
    QString title;
    QString versionCode;
    QDateTime createdAt; ///< invalid: the file carries no dates
    QList<OutlineEntry> outline;
};

/// Makes Qt's PDF reproducible and whole: Qt stamps the clock and a random id into every file.
/// Here the information dictionary and the XMP metadata are written anew from the facts and
/// agree with each other, the id is a hash of the contents, the language and an outline are
/// added, and what PDF/A-1b asks of the file's form is kept (ISO 19005-1: version 1.4, no object
/// streams, metadata not compressed, an end of line before endstream). Fails with Internal when
/// the library cannot read Qt's file.
[[nodiscard]] Result<QByteArray> finishedPdf(const QByteArray &raw, const PdfFacts &facts);

} // namespace traject::print
