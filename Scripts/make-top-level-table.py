#!/usr/bin/env python3
"""Write Sources/DeckReader/Prose/TopLevelTable.swift from linkify-it's own lists (Debian's package node-markdown-it).

    Scripts/make-top-level-table.py > Sources/DeckReader/Prose/TopLevelTable.swift
"""
import re

SOURCE = "/usr/share/nodejs/markdown-it/node_modules/linkify-it/index.js"
WIDTH = 112


def lists():
    text = open(SOURCE, encoding="utf-8").read()
    patterns = re.search(r"tlds_2ch_src_re = '([^']+)'", text)[1].split("|")
    codes = []
    for pattern in patterns:
        first, rest = pattern[0], pattern[1:].strip("[]")
        codes += [first + second for second in rest]
    return codes, re.search(r"tlds_default = '([^']+)'", text)[1].split("|")


def lines(words):
    line = ""
    for word in words:
        if len(line) + len(word) + 1 > WIDTH:
            yield line + " "
            line = ""
        line += " " * bool(line) + word
    yield line


countries, generic = lists()
print("""\
// Made by Scripts/make-top-level-table.py; do not edit.

/// The country codes that exist, as linkify-it has them.
let countryCodes: StaticString = \"\"\"""")
print("\\\n".join("  " + line for line in lines(countries)))
print("""\
  \"\"\"

/// The other top-level domains that end an address without a scheme.
let genericTopLevels: Set<String> = [""")
print(",\n".join("  " + ", ".join('"%s"' % word for word in generic[i:i + 10]) for i in range(0, len(generic), 10)) + ",")
print("]")
