// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/print/pagination.h"

#include <QPaintDevice>
#include <QPaintEngine>

namespace traject::test {

/// What was painted on one page, in points from the top left corner of the sheet.
struct PaintedPage
{
    struct Text
    {
        QString text;
        QRectF rect; ///< from the baseline's ascent to its descent
    };
    QList<Text> texts; ///< in the order of painting
    QList<QRectF> shapes; ///< bounding rectangles of everything else

    /// The texts within the body of the page, without white space, one after the other.
    [[nodiscard]] QString bodyText() const;
    /// Whether some text of the body begins with `text`.
    [[nodiscard]] bool shows(const QString &text) const;
};

/// Paints every page of a document on a device that notes what it is given.
[[nodiscard]] QList<PaintedPage> painted(const print::PaginatedDocument &document);

} // namespace traject::test
