#!/usr/bin/env python3
"""Joins the runtime's files into Sources/CAssets/runtime.js, the form that pages carry: no comments, no indentation,
short names for variables.

    Scripts/pack-runtime.py            write the file
    Scripts/pack-runtime.py --check    fail when the file is not what its sources give

Only names of variables change, and each everywhere to the same short one, so scopes stay as they are. What a browser or
an author may look up by name - properties, object keys, strings, globals - is left alone. The sources keep three rules
that make a list of tokens enough to know which is which: no shorthand methods, no labels, no regular expression right
after `)` or `}`.
"""

import collections
import itertools
import pathlib
import re
import sys

ASSETS = pathlib.Path(__file__).resolve().parents[1] / "Sources" / "CAssets"

# Names of fields of our own objects, which nobody outside sees: they get short names like variables.
FIELDS = set("section column slides backdrop stack visited past counted laidOut".split())

KEYWORDS = set(
    "await break case catch class const continue default delete do else false finally for function if in instanceof let "
    "new null of return super switch this throw true try typeof undefined var void while yield Infinity".split())

GLOBALS = set(
    "BroadcastChannel CSS CSSStyleSheet Date Element Error Event Highlight JSON Map Math Node NodeFilter Number Object "
    "Promise RegExp ResizeObserver Reveal Set StaticRange String URL URLSearchParams Array Boolean WeakMap cancelAnimationFrame clearInterval "
    "clearTimeout decodeURIComponent document encodeURIComponent getComputedStyle history localStorage location "
    "matchMedia parseFloat parseInt requestAnimationFrame setInterval setTimeout window".split())

TOKEN = re.compile(r"""
    (?P<space>\s+) | (?P<comment>//[^\n]*) |
    (?P<string>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*') |
    (?P<number>\d[\d.]*(?:e\d+)?) | (?P<name>[A-Za-z_$][\w$]*) |
    (?P<mark>=>|\.\.\.|\?\?=|\|\|=|&&=|===|!==|\*\*|\+\+|--|\?\.|\?\?|&&|\|\||[<>=!+*/%-]=|[{}()\[\];,<>+*/%&|^!~?:=.-]) |
    (?P<tick>`)
""", re.X)
REGEX = re.compile(r"/(?:[^/\\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/[a-z]*")


def tokens(text, start=0, until=None):
    """(kind, text) pairs; a template is cut at its `${` and `}`. Ends at an unmatched `until`."""
    found = []
    depth = 0
    while start < len(text):
        before = found[-1][1] if found else ""
        if text[start] == "/" and text[start + 1] not in "/" and (
                not found or before in KEYWORDS or re.fullmatch(r"[^\w)\]}\"'`]+", before)):
            match = REGEX.match(text, start)
            found.append(("regex", match[0]))
            start = match.end()
            continue
        match = TOKEN.match(text, start)
        if not match:
            sys.exit("pack-runtime: cannot read %r" % text[start:start + 40])
        kind = match.lastgroup
        if kind == "mark" and match[0] == until and depth == 0:
            return found, start
        if kind == "mark":
            depth += (match[0] == "{") - (match[0] == "}")
        start = match.end()
        if kind == "tick":
            piece, start = template(text, start)
            found += piece
        elif kind not in ("space", "comment"):
            found.append((kind, match[0]))
    return found, start


def template(text, start):
    found = []
    piece = "`"
    while text[start] != "`":
        if text[start] == "\\":
            piece += text[start:start + 2]
            start += 2
        elif text.startswith("${", start):
            inside, start = tokens(text, start + 2, "}")
            found += [("string", piece + "${"), *inside]
            piece = "}"
            start += 1
        else:
            piece += text[start]
            start += 1
    return found + [("string", piece + "`")], start + 1


def roles(found):
    """What a token names: a `variable`, a `field`, with `key` before the name when it is also written as one in short
    form (`{ section }`), or nothing that may change."""
    stack = []
    for i, (kind, text) in enumerate(found):
        before = found[i - 1][1] if i else ""
        after = found[i + 1][1] if i + 1 < len(found) else ""
        inside = stack[-1] if stack else ""
        if kind == "mark" and text in "({[":
            stack.append(text)
        elif kind == "mark" and text in ")}]" or kind == "string" and text.startswith("}"):
            stack.pop()
        if kind == "string" and text.endswith("${"):
            stack.append("${")
        role = None
        in_braces = inside == "{" and before in ("{", ",")
        if kind == "name" and (before in (".", "?.") or in_braces and after == ":"):
            role = "field" if text in FIELDS else None
        elif kind == "name" and text not in KEYWORDS and text not in GLOBALS:
            role = "key variable" if in_braces and after in (",", "}", "=") else "variable"
        yield role


def short_names(taken):
    letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
    for length in itertools.count(1):
        for name in map("".join, itertools.product(letters, repeat=length)):
            if name not in KEYWORDS and name not in taken:
                yield name


def renamed(uses, taken):
    """The most used names get the shortest."""
    fresh = short_names(taken)
    return {name: next(fresh) for name, _ in sorted(uses.items(), key=lambda item: (-item[1], item[0]))}


# Ways to write the same in fewer letters. Every `const` is as good a `let` to a browser.
SHORTER = {"const": "let", "true": "!0", "false": "!1"}


def pack(text):
    """A part is what starts at the left margin. Names declared there are everybody's; those of a part's inside can be
    the same short ones as another part's."""
    shared = set(re.findall(r"^(?:const|let|function) ([\w$]+)", text, re.M))
    shared |= set(re.findall(r"\w+", re.search(r"^function createDeck\((.*)\)", text, re.M)[1]))
    parts = [tokens(part)[0] for part in re.split(r"\n(?=[^\s}\])])", text)]
    found = [token for part in parts for token in part]
    kinds = list(roles(found))
    properties = {t[1] for t, role in zip(found, kinds) if role in (None, "key variable")}
    fields = renamed(collections.Counter(t[1] for t in found if t[1] in FIELDS), properties)
    everybodys = renamed(collections.Counter(t[1] for t, role in zip(found, kinds) if is_variable(role) and t[1] in shared), set())
    packed = [""]
    at = 0
    for part in parts:
        own = kinds[at:at + len(part)]
        at += len(part)
        used = collections.Counter(t[1] for t, role in zip(part, own) if is_variable(role))
        taken = {everybodys[name] for name in used if name in shared}
        names = everybodys | renamed({name: n for name, n in used.items() if name not in shared}, taken)
        for (kind, text), role in zip(part, own):
            if role == "field":
                text = fields[text]
            elif role == "key variable":
                text = fields.get(text, text) + ":" + names[text]
            elif role == "variable":
                text = names[text]
            elif kind == "name":
                text = SHORTER.get(text, text)
            if text == "}" and packed[-1] == ";":
                packed.pop()
            last = packed[-1][-1:]
            if re.fullmatch(r"[\w$]{2}", last + text[0]) or last + text[0] in ("++", "--"):
                packed.append(" ")
            packed.append(text)
        packed.append("\n")
    return re.sub(r"\n+", "\n", "".join(packed)).strip() + "\n"


def is_variable(role):
    return role in ("variable", "key variable")


def sources():
    order = re.findall(r"[\w-]+\.js", (ASSETS / "runtime" / "order.txt").read_text())
    return "".join((ASSETS / "runtime" / name).read_text() for name in order)


if __name__ == "__main__":
    target = ASSETS / "runtime.js"
    packed = pack(sources())
    if "--check" in sys.argv:
        if not target.exists() or target.read_text() != packed:
            sys.exit("pack-runtime: Sources/CAssets/runtime.js is old; run Scripts/pack-runtime.py")
    else:
        target.write_text(packed)
