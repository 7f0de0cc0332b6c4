#!/usr/bin/env python3
"""Compares two files of MathML for structure: one JSON object a line with "tex" and "mathml", in the same order.

    mathml_compare.py OURS KATEX [--show N] [--floor PERCENT]

Both sides are brought to one form; what is left after that must be equal. The form keeps elements, their order, all
text, colours, fraction lines, fonts and links. It drops or unifies, on both sides alike:

* spaces: `mspace`, `mtext` of blanks, empty `mo`; attributes of layout (spacing, sizes, stretching, styles);
* wrappers that only group: `mrow`, `mpadded`, `mstyle` with nothing but a style; an element in a wrapper of one is
  the element; KaTeX's `mo` and `mi` around elements (MathML allows text only) are rows; a word in `mo` is a name;
* the two ways to write letters of an alphabet: `mathvariant` and code points; adjacent upright letters are a word;
* neighbours: `mtext` with `mtext` of one font, `mn` with `mn` or a point;
* accented letters of text: `mover` with an accent and one combined character;
* KaTeX's cells for equation numbers, which hold nothing; an array of one cell is the cell;
  the frame that it puts around a ruled array; lines broken by `\\\\` outside arrays;
* a bar as `|` or U+2223, and KaTeX's `<` after `\\left`, which stands for an angle.
"""
import argparse
import json
import sys
import unicodedata
import xml.etree.ElementTree as ET

FORMS = {  # mathvariant: first capital, first small letter, zero, first Greek capital
    "bold": (0x1D400, 0x1D41A, 0x1D7CE, 0x1D6A8),
    "italic": (0x1D434, 0x1D44E, None, 0x1D6E2),
    "bold-italic": (0x1D468, 0x1D482, 0x1D7CE, 0x1D71C),
    "script": (0x1D49C, 0x1D4B6, None, None),
    "fraktur": (0x1D504, 0x1D51E, None, None),
    "double-struck": (0x1D538, 0x1D552, 0x1D7D8, None),
    "sans-serif": (0x1D5A0, 0x1D5BA, 0x1D7E2, None),
    "monospace": (0x1D670, 0x1D68A, 0x1D7F6, None),
}
HOLES = {
    0x1D455: "ℎ", 0x1D49D: "ℬ", 0x1D4A0: "ℰ", 0x1D4A1: "ℱ", 0x1D4A3: "ℋ", 0x1D4A4: "ℐ", 0x1D4A7: "ℒ", 0x1D4A8: "ℳ",
    0x1D4AD: "ℛ", 0x1D4BA: "ℯ", 0x1D4BC: "ℊ", 0x1D4C4: "ℴ", 0x1D506: "ℭ", 0x1D50B: "ℌ", 0x1D50C: "ℑ", 0x1D515: "ℜ",
    0x1D51D: "ℨ", 0x1D53A: "ℂ", 0x1D53F: "ℍ", 0x1D545: "ℕ", 0x1D547: "ℙ", 0x1D548: "ℚ", 0x1D549: "ℝ", 0x1D551: "ℤ",
}
GREEK_VARIANTS = {"∇": 25, "∂": 51, "ϵ": 52, "ϑ": 53, "ϰ": 54, "ϕ": 55, "ϱ": 56, "ϖ": 57}
COMBINING = {
    "ˊ": "\u0301", "ˋ": "\u0300", "ˆ": "\u0302", "^": "\u0302", "˜": "\u0303", "~": "\u0303", "ˉ": "\u0304",
    "˘": "\u0306", "˙": "\u0307", "¨": "\u0308", "˚": "\u030a", "˝": "\u030b", "ˇ": "\u030c", "¸": "\u0327",
    "◯": "\u20dd",
}
FIXED = {"mfrac", "mroot", "msub", "msup", "msubsup", "munder", "mover", "munderover"}
ROWS = {"math", "mrow", "mpadded", "semantics", "mphantom", "msqrt", "mtd", "menclose"}


def letter(char, variant):
    """The code point of `char` in the alphabet that `variant` names."""
    if variant not in FORMS:
        return char
    upper, lower, zero, greek = FORMS[variant]
    if "A" <= char <= "Z":
        code = upper + ord(char) - 65
    elif "a" <= char <= "z":
        code = lower + ord(char) - 97
    elif "0" <= char <= "9":
        return chr(zero + ord(char) - 48) if zero else char
    elif greek and "Α" <= char <= "Ω":
        code = greek + ord(char) - 0x391
    elif greek and "α" <= char <= "ω":
        code = greek + 26 + ord(char) - 0x3B1
    elif greek and char in GREEK_VARIANTS:
        code = greek + GREEK_VARIANTS[char]
    else:
        return char
    return HOLES.get(code, chr(code))


def is_name(text):
    """Whether an operator's text is a word (accents are letters to Unicode too)."""
    return all(unicodedata.category(c) in ("Lu", "Ll", "Zs") for c in text) and text.strip() != ""


def font_of(node):
    """The font of an mtext, from KaTeX's variant or our classes."""
    variant = node.get("mathvariant", "")
    classes = node.get("class", "").split()
    names = [
        ("bold", "tex-b"), ("italic", "tex-i"), ("sans", "tex-sf"), ("mono", "tex-tt"),
    ]
    return "+".join(name for name, cls in names if name in variant or cls in classes)


def clean(text):
    for a, b in (("\u00a0", " "), ("\u2009", " "), ("\u2063", " "), ("⩴", "∷=")):
        text = text.replace(a, b)
    return unicodedata.normalize("NFC", text)


def leaf(node):
    """A token element as a tuple, or None if it shows nothing."""
    name = node.tag
    text = clean(node.text or "")
    if name == "mtext":
        if "tex-error" in node.get("class", ""):
            return ("error", text)
        return ("mtext", text, font_of(node))
    if name == "mspace":
        visible = node.get("mathbackground") and not node.get("width", "0").startswith(("0em", "0\"")) \
            and node.get("width") not in ("0", "0em")
        return ("rule",) if visible else None
    if name == "mo":
        if text == "":
            return None
        if node.get("fence") == "true":
            text = {"<": "⟨", ">": "⟩"}.get(text, text)
        text = {"|": "∣", "undefined": "‾"}.get(text, text)
        return ("mi", text.replace(" ", "")) if is_name(text) else ("mo", text)
    variant = node.get("mathvariant")
    if name == "mi" and variant is None and len(text) == 1:
        variant = "italic"
    if name in ("mi", "mn") and text.strip():
        return (name, "".join(letter(c, variant) for c in text))
    return (name, text) if text.strip() else None


def row(nodes):
    """The canonical members of a row."""
    result = []
    for item in nodes:
        if item is None:
            continue
        if item[0] == "row":
            members = item[1]
        else:
            members = (item,)
        for member in members:
            last = result[-1] if result else None
            if last and last[0] == "mtext" == member[0] and last[2] == member[2]:
                result[-1] = ("mtext", last[1] + member[1], last[2])
            elif last and last[0] == "mn" == member[0] or last and last[0] == "mn" and member == ("mi", "."):
                result[-1] = ("mn", last[1] + member[1])
            elif last and last[0] == "mi" == member[0] and is_word(last[1]) and is_word(member[1]) \
                    and kind(last[1]) == kind(member[1]):
                result[-1] = ("mi", last[1] + member[1])
            else:
                result.append(member)
    return ("row", tuple(item for item in result if item[0] != "mtext" or item[1].strip()))


def kind(word):
    """Which alphabet of words a letter belongs to."""
    code = ord(word[0])
    for name in ("bold", "sans-serif", "monospace"):
        if FORMS[name][0] <= code < FORMS[name][0] + 52:
            return name
    return "upright" if word[0].isascii() else "other"


def is_word(text):
    return text != "" and all(c.isascii() and c.isalpha() or kind(c) in ("bold", "sans-serif", "monospace") for c in text)


def one(item):
    """A row of one is its member."""
    if item is not None and item[0] == "mtext" and not item[1].strip():
        return ("row", ())
    if item is not None and item[0] == "row" and len(item[1]) == 1:
        return item[1][0]
    return item if item is not None else ("row", ())


def form(node):
    node.tag = node.tag.split("}")[-1]
    name = node.tag
    if name in ("annotation", "annotation-xml"):
        return None
    children = list(node)
    if name in ("mi", "mo", "mn", "mtext", "mspace", "ms") and not children:
        item = leaf(node)
    elif name == "mtext":
        item = row([form(child) for child in children])
    elif name in ("mi", "mo"):
        members = row([form(child) for child in children])[1]
        if len(members) == 1 and members[0][0] in ("mi", "mo", "mn"):
            item = ("mi" if is_name(members[0][1]) else name, members[0][1])
        elif len(members) > 1 and all(m[0] in ("mi", "mo") and not m[1].isalnum() for m in members):
            item = ("mo", "".join(m[1] for m in members))
        else:
            item = ("row", members)
    elif name == "a":
        item = ("link", node.get("href"), one(row([form(child) for child in children])))
    elif name == "mstyle":
        item = row([form(child) for child in children])
        color = node.get("mathcolor")
        if color == "#cc0000" and len(item[1]) == 1 and item[1][0][0] == "mtext":
            item = ("error", item[1][0][1])
        elif color:
            item = ("color", color, item[1])
        elif node.get("mathsize"):
            item = ("size", item[1])
    elif name in FIXED:
        parts = tuple(one(form(child)) for child in children)
        item = (name,) + parts
        if name in ("mover", "munder") and len(parts) == 2 and parts[0][0] == "mtext" and len(parts[0][1]) == 1 \
                and parts[1][0] == "mo" and parts[1][1] in COMBINING:
            base = {"ı": "i", "ȷ": "j"}.get(parts[0][1], parts[0][1])
            item = ("mtext", unicodedata.normalize("NFC", base + COMBINING[parts[1][1]]), parts[0][2])
        if name == "mfrac" and node.get("linethickness", "1").rstrip("px") == "0":
            item += ("no line",)
    elif name == "mtable":
        lines = [form(child) for child in children]
        if node.get("class") == "tex-break":
            item = row([cell for line in lines for cell in line[1]])
        else:
            lines = [line for line in lines if line[1]]
            alone = len(lines) == 1 and len(lines[0][1]) == 1
            item = lines[0][1][0] if alone else ("mtable",) + tuple(lines)
    elif name == "mtr":
        cells = [c for c in children if not is_number(c)]
        item = ("mtr", tuple(one(row([form(child) for child in cell])) for cell in map(untagged, cells)))
    elif name in ROWS:
        item = row([form(child) for child in children])
        if node.get("mathbackground"):
            item = ("box", node.get("mathbackground"), item[1])
        elif name == "menclose" and set(node.get("notation").split()) <= {"left", "right", "top", "bottom"}:
            pass
        elif name == "menclose":
            item = ("menclose", tuple(sorted(node.get("notation").split())), item[1])
        elif name in ("msqrt", "mphantom"):
            item = (name, item[1])
    else:
        item = (name,) + tuple(form(child) for child in children)
    if node.get("href") and name != "a":
        item = ("link", node.get("href"), one(item))
    return item


def untagged(cell):
    cell.tag = cell.tag.split("}")[-1]
    return list(cell)


def is_number(cell):
    """Cells that KaTeX keeps for equation numbers, and ours for tags."""
    classes = cell.get("class", "").split()
    named = any(name in classes for name in ("mtr-glue", "mml-eqn-num", "tex-glue", "tex-tag"))
    return named or cell.get("width") == "50%"


def canonical(mathml):
    root = ET.fromstring(mathml)
    return one(form(root if root.tag.endswith("math") else root[0]))


def show(item, depth=0):
    return json.dumps(item, ensure_ascii=False)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("ours")
    parser.add_argument("katex")
    parser.add_argument("--show", type=int, default=10, help="differences to print")
    parser.add_argument("--floor", type=float, default=95, help="agreement in percent below which the exit code is 1")
    options = parser.parse_args()
    ours = [json.loads(line) for line in open(options.ours, encoding="utf-8")]
    katex = {entry["tex"]: entry["mathml"] for entry in map(json.loads, open(options.katex, encoding="utf-8"))}
    equal = total = 0
    for entry in ours:
        expected = katex.get(entry["tex"])
        if expected is None:
            continue
        total += 1
        a, b = canonical(entry["mathml"]), canonical(expected)
        if a == b:
            equal += 1
        elif total - equal <= options.show:
            print(f"--- {entry['tex']}\n  ours  {show(a)}\n  katex {show(b)}")
    percent = 100 * equal / total if total else 0
    print(f"{equal} of {total} formulas have KaTeX's structure: {percent:.1f} %")
    sys.exit(percent < options.floor)


if __name__ == "__main__":
    main()
