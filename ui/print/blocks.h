// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/documents/document.h"
#include "ui/print/strip.h"
#include "ui/print/textblock.h"

#include <QList>

/// How each kind of block looks: as strips of the page body's width.
namespace traject::print {

[[nodiscard]] QList<Strip> strips(const documents::Title &title);
[[nodiscard]] QList<Strip> strips(const documents::Heading &heading);
[[nodiscard]] QList<Strip> strips(const documents::Paragraph &paragraph);
[[nodiscard]] QList<Strip> strips(const documents::Note &note);
[[nodiscard]] QList<Strip> strips(const documents::Article &article);
[[nodiscard]] QList<Strip> strips(const documents::BulletList &list);
[[nodiscard]] QList<Strip> strips(const documents::KeyValues &keyValues);
[[nodiscard]] QList<Strip> strips(const documents::Table &table);
[[nodiscard]] QList<Strip> strips(const documents::WeekGrid &grid);
[[nodiscard]] QList<Strip> strips(const documents::Signatures &signatures);

/// One strip per line of `text`, indented. At a page break at least two lines stay on each side;
/// with `together` no break goes through at all.
[[nodiscard]] QList<Strip> lineStrips(const std::shared_ptr<const TextBlock> &text, qreal indent,
                                      bool together = false);

/// Makes every strip stay with the one after it; the last one too when `withNext`.
void keepTogether(QList<Strip> &list, bool withNext = false);

} // namespace traject::print
