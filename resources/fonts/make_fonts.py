#!/usr/bin/python3
# SPDX-FileCopyrightText: The Trajectwijzer authors
# SPDX-License-Identifier: EUPL-1.2
"""Makes the document fonts of this folder from Debian's fonts-open-sans.

Needs python3-fonttools and fonts-open-sans; run once, the results are kept in the repository.
What it changes in Open Sans, and why:
- the family is named "Trajectwijzer Sans": a system with (another) Open Sans would otherwise
  lend its own file, and the same agreement would give other bytes on another machine;
- the ligatures (ff, fi, ffl …) are left out, so that "officieel" is found in the PDF's text;
- the hints for low-resolution screens and the scripts that Open Sans has no use for here are
  left out, so that the fonts load quickly.
"""
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

SOURCE = Path("/usr/share/fonts/truetype/open-sans")
FAMILY = "Trajectwijzer Sans"
STYLES = {"Regular": "Regular", "Semibold": "SemiBold", "Bold": "Bold", "Italic": "Italic"}
# Latin with every extension, Greek, Cyrillic, punctuation, currency, letter-like signs, arrows.
UNICODES = [*range(0x20, 0x530), *range(0x1E00, 0x2000), *range(0x2000, 0x2300)]


def rename(font: TTFont, style: str) -> None:
    table = font["name"]
    table.names = [record for record in table.names if record.nameID in (0, 5, 6, 13, 14)]
    linked = style in ("Regular", "Bold", "Italic")  # the four that name ID 1 and 2 can tell apart
    names = {
        1: FAMILY if linked else f"{FAMILY} {style}",
        2: style if linked else "Regular",
        4: f"{FAMILY} {style}",
        10: "Open Sans without ligatures and hints, for the documents of Trajectwijzer",
    }
    if not linked:
        names |= {16: FAMILY, 17: style}
    for name_id, text in names.items():
        table.setName(text, name_id, 3, 1, 0x409)


def main() -> None:
    target = Path(__file__).parent
    for style, name in STYLES.items():
        options = subset.Options(hinting=False, layout_features=["kern", "mark", "mkmk", "ccmp"],
                                 name_IDs=["*"], notdef_outline=True, recalc_timestamp=False)
        font = subset.load_font(str(SOURCE / f"OpenSans-{style}.ttf"), options)
        subsetter = subset.Subsetter(options)
        subsetter.populate(unicodes=UNICODES)
        subsetter.subset(font)
        rename(font, name)
        subset.save_font(font, str(target / f"TrajectwijzerSans-{name}.ttf"), options)


if __name__ == "__main__":
    sys.exit(main())
