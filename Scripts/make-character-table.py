#!/usr/bin/env python3
"""Write Sources/DeckTerminal/Unicode/CharacterTable.swift from the Unicode Character Database (Debian: unicode-data).

    Scripts/make-character-table.py [/usr/share/unicode] > Sources/DeckTerminal/Unicode/CharacterTable.swift

One number a character, in runs of equal ones: bits 0 and 1 the width (3: ambiguous), 2 to 5 the grapheme class, 6 to 9
the line breaking class, 10 whether it is strongly right-to-left. The orders below are those of CharacterClass.swift.
"""
import pathlib
import sys

FOLDER = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unicode")
LAST = 0x110000
WIDTH = 112

GRAPHEME = ["Other", "Control", "Extend", "SpacingMark", "Prepend", "ZWJ", "L", "V", "T", "LV", "LVT",
            "Regional_Indicator", "Pictographic"]
# Unicode's classes (UAX 14) that break alike in a terminal.
BREAKS = ["AL", "ID", "CL", "CP", "OP", "HY", "BA", "GL", "ZW", "SP", "NU", "SY", "QU"]
ALIKE = {
    "H2": "ID", "H3": "ID", "JL": "ID", "JV": "ID", "JT": "ID", "EB": "ID", "EM": "ID", "CB": "ID",
    "EX": "CP", "IS": "CP", "NS": "CL", "CJ": "CL", "IN": "CP", "PO": "CP", "PR": "OP",
    "WJ": "GL", "ZWJ": "GL", "BB": "OP", "B2": "BA", "NL": "SP", "LF": "SP", "CR": "SP", "BK": "SP",
}


def ranges(path):
    for line in (FOLDER / path).read_text(encoding="utf-8").splitlines():
        line = line.split("#")[0].strip()
        if not line:
            continue
        place, value = [part.strip() for part in line.split(";")[:2]]
        first, _, last = place.partition("..")
        yield int(first, 16), int(last or first, 16), value


def assign(values, path, wanted=lambda value: value):
    for first, last, value in ranges(path):
        value = wanted(value)
        if value is not None:
            values[first:last + 1] = [value] * (last + 1 - first)


category = ["Cn"] * LAST
assign(category, "extracted/DerivedGeneralCategory.txt")

width = ["N"] * LAST
assign(width, "EastAsianWidth.txt")

grapheme = ["Other"] * LAST
assign(grapheme, "emoji/emoji-data.txt", lambda value: "Pictographic" if value == "Extended_Pictographic" else None)
assign(grapheme, "auxiliary/GraphemeBreakProperty.txt", lambda value: value if value in GRAPHEME else "Control")
# The syllables alternate between two classes, which CharacterClass.swift computes.
grapheme[0xAC00:0xD7A4] = ["LV"] * (0xD7A4 - 0xAC00)

breaks = ["XX"] * LAST
assign(breaks, "LineBreak.txt")

direction = ["L"] * LAST
assign(direction, "extracted/DerivedBidiClass.txt")


def cells(code):
    if category[code] in ("Mn", "Me", "Cf") or grapheme[code] in ("V", "T"):
        return 0
    if category[code] == "Cc" or 0xD800 <= code < 0xE000:
        return 0
    return {"W": 2, "F": 2, "A": 3}.get(width[code], 1)


def break_class(code):
    value = breaks[code]
    if value == "QU":
        # Curly quotes open or close; straight ones are both.
        return {"Pi": "OP", "Pf": "CP"}.get(category[code], "QU")
    if width[code] in ("W", "F") and value in ("EX", "IS", "PO"):
        return "CL"
    value = ALIKE.get(value, value)
    if width[code] in ("W", "F") and value in ("AL", "AI", "NU"):
        return "ID"
    return value if value in BREAKS else "AL"


def value(code):
    rtl = direction[code] in ("R", "AL")
    return (cells(code) | GRAPHEME.index(grapheme[code]) << 2 | BREAKS.index(break_class(code)) << 6 | rtl << 10)


def records():
    last = None
    for code in range(LAST):
        this = value(code)
        if this != last:
            yield "%X:%X;" % (code, this)
            last = this


def lines():
    line = ""
    for record in records():
        if len(line) + len(record) > WIDTH:
            yield line
            line = ""
        line += record
    yield line


version = (FOLDER / "ReadMe.txt").read_text(encoding="utf-8")
version = next(word for word in version.split() if word.count(".") == 2 and word[0].isdigit()).rstrip(".")
print("""\
// Made by Scripts/make-character-table.py from Unicode %s; do not edit.

/// Runs of characters with equal properties, `first:properties;` in hexadecimal, sorted; the script says what the bits
/// mean.
let characterTable: StaticString = \"\"\"""" % version)
print("\\\n".join("  " + line for line in lines()))
print('  """')
