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

# Aliases come first: `:dog:` is the face, as HackMD and GitHub have it, though the package's own name for the whole dog
# is the same. Its own names stand for what has no alias, as far as GitHub's list of 2017 goes. Names with capitals, of
# countries, yield to all others: `:turkey:` is the bird.
names = {}
for wants_alias, wants_capitals in ((True, False), (False, False), (True, True)):
    for character, data in emoji.EMOJI_DATA.items():
        if data["status"] > emoji.STATUS["fully_qualified"]:
            continue
        for name in data.get("alias", []) if wants_alias else [data["en"]] if data["E"] <= 5 else []:
            name = name.strip(":")
            if wants_capitals:
                name = name.lower()
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
