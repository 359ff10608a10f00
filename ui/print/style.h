// SPDX-FileCopyrightText: The Trajectwijzer authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QMarginsF>
#include <QSizeF>

/// Sizes, colours and spaces of a page, in points. One accent colour; everything opaque, because
/// PDF/A-1b knows no transparency.
namespace traject::print::style {

/// A4 as Qt writes it into a PDF.
inline constexpr QSizeF page{595.0, 842.0};
/// What lies within is the body; header and footer stand in the margins.
inline constexpr QMarginsF margins{64.0, 72.0, 64.0, 66.0};
inline constexpr qreal bodyWidth = page.width() - margins.left() - margins.right();
inline constexpr qreal bodyTop = margins.top();
inline constexpr qreal bodyBottom = page.height() - margins.bottom();

inline constexpr QColor ink{0x1d, 0x23, 0x27};
inline constexpr QColor soft{0x55, 0x60, 0x68}; ///< labels, notes, header and footer
inline constexpr QColor accent{0x0b, 0x55, 0x63};
inline constexpr QColor rule{0xc4, 0xcd, 0xd2};
inline constexpr QColor band{0xe9, 0xf0, 0xf2}; ///< behind table headers
inline constexpr QColor watermark{0xea, 0xea, 0xea};
inline constexpr QColor workplace{0xc6, 0xe0, 0xdc};
inline constexpr QColor school{0xfb, 0xf1, 0xd9};
inline constexpr QColor schoolBar{0xb0, 0x7a, 0x12};

inline constexpr qreal bodySize = 9.5;
inline constexpr qreal smallSize = 8.5;
inline constexpr qreal compactSize = 7.6; ///< tables that should stay on one page
inline constexpr qreal hairline = 0.5;

inline constexpr qreal paragraphSpace = 5.0;
inline constexpr qreal blockSpace = 12.0;
/// Where the text of an article begins; its "§ 1" stands before it.
inline constexpr qreal articleIndent = 26.0;

} // namespace traject::print::style
