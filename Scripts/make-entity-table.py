#!/usr/bin/env python3
"""Write Sources/DeckModel/EntityTable.swift from Python's copy of the HTML standard's named character references.

    Scripts/make-entity-table.py > Sources/DeckModel/EntityTable.swift
"""
from html.entities import html5

WIDTH = 112


def records():
    for name in sorted({key.rstrip(";") for key in html5}, key=str.encode):
        sign = "=" if name in html5 else ":"
        value = html5.get(name + ";", html5.get(name))
        yield "%s%s%s;" % (name, sign, " ".join("%X" % ord(c) for c in value))


def lines():
    line = ""
    for record in records():
        if len(line) + len(record) > WIDTH:
            yield line
            line = ""
        line += record
    yield line


print("""\
// Made by Scripts/make-entity-table.py; do not edit.

/// The HTML standard's named character references, sorted by name: `name:hex;` or `name:hex hex;`, and with
/// `=` for the names that HTML also takes without a semicolon.
let entityTable: StaticString = \"\"\"""")
print("\\\n".join("  " + line for line in lines()))
print("""\
  \"\"\"""")
