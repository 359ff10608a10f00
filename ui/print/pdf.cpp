// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/print/pdf.h"

#include "ui/print/pagination.h"
#include "ui/print/pdffinish.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QPdfWriter>
#include <QScopeGuard>

namespace traject::print {

Result<QByteArray> toPdf(const documents::Document &document)
{
    return registerFonts().and_then([&]() -> Result<QByteArray> {
        const PaginatedDocument pages(document);
        // QPdfWriter names the embedded fonts in the order of a hash table.
        QHashSeed::setDeterministicGlobalSeed();
        const auto restoreSeed = qScopeGuard(&QHashSeed::resetRandomGlobalSeed);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
            writer.setResolution(1200);
            writer.setPageSize(QPageSize(QPageSize::A4));
            writer.setPageMargins(QMarginsF(0, 0, 0, 0));
            if (!paintPages(writer, pages, 0, pages.pageCount() - 1))
                return failure(ErrorCode::Internal, QStringLiteral("QPdfWriter"));
        }
        return finishedPdf(buffer.data(),
                           {
                               .title = document.title,
                               .versionCode = document.versionCode,
                               .createdAt = document.createdAt,
                               .outline = pages.outline(),
                           });
    });
}

} // namespace traject::print
