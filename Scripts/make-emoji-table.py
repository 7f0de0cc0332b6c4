#!/usr/bin/env python3
"""Writes Sources/DeckReader/Inline/EmojiTable.swift from the names of PyPI's `emoji` package.

One record a line, `name character`, sorted by bytes; the package's aliases and the names that HackMD's list has
beside them.
"""
import re
from pathlib import Path

import emoji

EXTRA = {"plus1": "👍", "donut": "🍩", "squirrel": "🐿️", "shipit": "🐿️", "rage1": "😡", "rage2": "😡",
         "rage3": "😡", "rage4": "😡", "black_square": "⬛"}

# Names of the first emoji versions (which HackMD's list of 2013 is drawn from), and every alias.
names = {}
for character, data in emoji.EMOJI_DATA.items():
    if data["status"] > emoji.STATUS["fully_qualified"]:
        continue
    for name in ([data["en"]] if data["E"] <= 1 else []) + data.get("alias", []):
        name = name.strip(":").lower()
        if re.fullmatch(r"[a-z0-9_+-]+", name) and "skin_tone" not in name:
            names.setdefault(name, character)
names.update(EXTRA)
records = sorted((name.encode(), character) for name, character in names.items())
body = "".join("  %s %s\n" % (name.decode(), character) for name, character in records)
target = Path(__file__).parent.parent / "Sources/DeckReader/Inline/EmojiTable.swift"
target.write_text('// Made by Scripts/make-emoji-table.py from PyPI emoji %s; do not edit.\n\n'
                  '/// Records `name character`, one a line, sorted by the bytes of the name.\n'
                  'let emojiTable: StaticString = """\n%s\n  """\n' % (emoji.__version__, body), encoding="utf-8")
print(len(records), "names")
