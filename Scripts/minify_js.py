"""The slide runtime as pages carry it: no comments, no indentation, short names for variables.

Only names of variables change, and each everywhere to the same short one, so scopes stay as they are. What a browser or
an author may look up by name - properties, object keys, strings, globals - is left alone. The sources keep three rules
that make a list of tokens enough to know which is which: no shorthand methods, no labels, no regular expression right
after `)` or `}`.
"""

import collections
import itertools
import re
import sys

# Names of fields of our own objects, which nobody outside sees: they get short names like variables.
FIELDS = set("section column slides backdrop stack visited past counted laidOut page timer low scrolled back before".split())

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
            sys.exit("minify_js: cannot read %r" % text[start:start + 40])
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


def roles(found, renamed_globals):
    """What a token names: a `variable`, a `field`, with `key` before the name when it is also written as one in short
    form (`{ section }`), or nothing that may change."""
    stack = []
    block_openers = {")", "=>", ";", "{", "}", "else", "try", "finally", "do", "catch", ""}
    for i, (kind, text) in enumerate(found):
        before = found[i - 1][1] if i else ""
        after = found[i + 1][1] if i + 1 < len(found) else ""
        inside = stack[-1] if stack else ""
        if kind == "mark" and text in "({[":
            stack.append("block" if text == "{" and before in block_openers else text)
        elif kind == "mark" and text in ")}]" or kind == "string" and text.startswith("}"):
            stack.pop()
        if kind == "string" and text.endswith("${"):
            stack.append("${")
        role = None
        in_braces = inside == "{" and before in ("{", ",")
        if kind == "name" and (before in (".", "?.") or in_braces and after == ":"):
            role = "field" if text in FIELDS else None
        elif kind == "name" and text not in KEYWORDS and (text not in GLOBALS or text in renamed_globals):
            role = "key variable" if in_braces and after in (",", "}", "=") else "variable"
        yield role


def short_names(taken):
    letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
    for length in itertools.count(1):
        for name in map("".join, itertools.product(letters, repeat=length)):
            if name not in KEYWORDS and name not in taken:
                yield name


def renamed(uses, taken):
    """The most used names get one letter, the others two, each in the order in which they come: what stands together is
    alike then, which compresses well."""
    fresh = short_names(taken)
    often = {name for name, _ in sorted(uses.items(), key=lambda item: (-item[1], item[0]))[:52]}
    return {name: next(fresh) for name in [n for n in uses if n in often] + [n for n in uses if n not in often]}


# Ways to write the same in fewer letters. Every `const` is as good a `let` to a browser.
SHORTER = {"const": "let", "true": "!0", "false": "!1", "undefined": "void 0"}
CALLS = {"Number": "+", "Boolean": "!!"}


def pack(text):
    """A part is what starts at the left margin. Names declared there are everybody's; those of a part's inside can be
    the same short ones as another part's."""
    shared = set(re.findall(r"^(?:const|let|function) ([\w$]+)", text, re.M))
    for given in (r"^function createDeck\((.*)\)", r"^\(\((.*)\) =>"):
        shared |= set(re.findall(r"\w+", re.search(given, text, re.M)[1]))
    return shortened(hoisted(re.split(r"\n(?=[^\s}\])])", text)), shared)


def packed_alone(text):
    """A script that shares no names with others: an optional part of the runtime."""
    return shortened([unbraced(tokens(text)[0])], set())


def shortened(parts, shared):
    """The parts, lists of tokens, as text with short names; those in `shared` mean the same in all parts."""
    found = [token for part in parts for token in part]
    kinds = list(roles(found, shared & GLOBALS))
    properties = {t[1] for t, role in zip(found, kinds) if role in (None, "key variable")}
    fields = renamed(collections.Counter(t[1] for t in found if t[1] in FIELDS), properties)
    everybodys = renamed(collections.Counter(t[1] for t, role in zip(found, kinds) if is_variable(role) and t[1] in shared), set())
    packed = []
    at = 0
    for part in parts:
        own = kinds[at:at + len(part)]
        at += len(part)
        names = everybodys | own_names(part, own, everybodys)
        for i, ((kind, text), role) in enumerate(zip(part, own)):
            if role == "field":
                text = fields[text]
            elif role == "key variable":
                text = fields.get(text, text) + ":" + names[text]
            elif role == "variable":
                text = names[text]
            elif kind == "name":
                calls = part[i + 1:i + 2] == [("mark", "(")] and part[i - 1][1] not in (".", "?.")
                text = CALLS[text] if calls and text in CALLS else SHORTER.get(text, text)
            if packed and (text == "}" and packed[-1] == ";" or text in ("}", "]", ")") and packed[-1] == ","):
                packed.pop()
            packed.append(text)
        packed.append("\n")
    return written(joined(packed))


def own_names(part, kinds, everybodys):
    """Short names for the variables of one part. Each belongs to the innermost function that has all its uses; there it
    keeps clear of the names from further out that are used, too."""
    extents = [(0, len(part)), *sorted(functions(part), key=lambda extent: (extent[0], -extent[1]))]
    uses = collections.defaultdict(list)
    for i, ((_, text), role) in enumerate(zip(part, kinds)):
        if is_variable(role):
            uses[text].append(i)
    names = {}
    for start, end in extents:
        within = {name for name, places in uses.items() if start <= places[0] and places[-1] < end}
        inner = [extent for extent in extents if extent != (start, end) and start <= extent[0] and extent[1] <= end]
        own = {name: len(uses[name]) for name in uses if name in within and name not in everybodys and name not in names
               and not any(first <= uses[name][0] and uses[name][-1] < last for first, last in inner)}
        known = everybodys | names
        taken = {known[name] for name, places in uses.items() if name in known
                 and any(start <= place < end for place in places)}
        names |= renamed(own, taken)
    return names


def functions(part):
    """Where functions begin and end, parameters included: as indices of tokens, half open."""
    closing, opening = brackets(part)
    for i, token in enumerate(part):
        if token == ("mark", "=>"):
            start = opening.get(i - 1, i - 1)
            yield start, closing.get(i + 1, len(part)) + 1 if part[i + 1][1] == "{" else end_of_expression(part, i + 1, closing)
        elif token == ("name", "function"):
            start = next(j for j in range(i, len(part)) if part[j][1] == "(")
            yield start, closing.get(closing[start] + 1, len(part)) + 1


def brackets(part):
    """The index of the closing bracket for that of the opening one, and the other way round. The pieces of a template
    close and open, too."""
    closing, opening, found = {}, {}, []
    for i, (kind, text) in enumerate(part):
        if found and (kind == "mark" and text in ")]}" or kind == "string" and text.startswith("}")):
            opening[i] = found.pop()
            closing[opening[i]] = i
        if kind == "mark" and text in "([{" or kind == "string" and text.endswith("${"):
            found.append(i)
    return closing, opening


def end_of_expression(part, i, closing):
    """Where an arrow function ends whose body begins at `i` and is an expression."""
    choices = 0
    while i < len(part):
        kind, text = part[i]
        if i in closing:
            i = closing[i]
            # A middle piece of a template closes and opens.
            if i in closing:
                continue
        elif kind == "mark" and text in ",;)]}" or kind == "string" and text.startswith("}"):
            return i
        elif text in "?:" and kind == "mark":
            choices += 1 if text == "?" else -1
            if choices < 0:
                return i
        i += 1
    return i


def hoisted(parts):
    """Functions before all else of their scope, since they become variables."""
    parts = [part for part in parts if not part.startswith("//")]
    deck = next(i for i, part in enumerate(parts) if part.startswith("function createDeck("))
    end = next(i for i, part in enumerate(parts) if part.startswith("return api;"))
    found = []
    for opening, scope, closing in ((parts[:2], parts[2:deck], []), (parts[deck:deck + 1], parts[deck + 1:end], parts[end:])):
        functions = [part for part in scope if part.startswith("function ")]
        found += opening + functions + [part for part in scope if part not in functions] + closing
    return [arrow(unbraced(tokens(part)[0])) for part in found]


def unbraced(part):
    """Without the braces of blocks that are one statement, unless an `else` behind would go to the wrong `if`."""
    closing, opening = brackets(part)
    left_out = set()
    for start, end in closing.items():
        inside = [text for _, text in part[start + 1:end]]
        head = part[start - 1][1]
        if head == ")":
            head = part[opening.get(start - 1, 0) - 1][1]
        if part[start][1] == "{" and head in ("if", "for", "while", "else") and inside.count(";") == 1 \
                and inside[-1] == ";" and inside[0] not in ("let", "const") and part[end + 1:end + 2] != [("name", "else")]:
            left_out |= {start, end}
    shorter = [token for i, token in enumerate(part) if i not in left_out]
    return unbraced(shorter) if left_out else shorter


def arrow(part):
    """A function of its own as a variable, which is shorter; `createDeck` holds the rest, and stays."""
    if [kind for kind, _ in part[:2]] != ["name", "name"] or part[0][1] != "function" or part[-1][1] != "}":
        return part
    body = next(i for i, token in enumerate(part) if token == ("mark", "{") and part[i - 1] == ("mark", ")"))
    given, inside = part[2:body], part[body + 1:-1]
    if len(given) == 3 and given[1][0] == "name":
        given = given[1:2]
    if inside[:1] == [("name", "return")] and sum(text == ";" for _, text in inside) == 1:
        inside = inside[1:-1]
        if inside[0][1] == "{":
            inside = [("mark", "("), *inside, ("mark", ")")]
    else:
        inside = part[body:]
    return [("name", "let"), part[1], ("mark", "="), *given, ("mark", "=>"), *inside, ("mark", ";")]


def joined(packed):
    """Declarations that follow each other as one."""
    found = []
    # For every bracket that is open, whether the statement in it declares.
    declares = [False]
    last = ""
    for text in packed:
        if text == "let" and last == ";" and declares[-1]:
            found[len(found) - 1 - found[::-1].index(";")] = ","
            last = ","
            continue
        if last in ("", ";", "{", "}") and text not in (";", "\n"):
            if last != "}" or text == "let" or text.isidentifier():
                declares[-1] = text == "let"
        if text[-1:] in "({[" and text or text.endswith("${"):
            declares.append(False)
        elif text in (")", "}", "]") or text.startswith("}"):
            declares.pop()
            if text.endswith("${"):
                declares.append(False)
        found.append(text)
        if text != "\n":
            last = text
    return found


def written(packed):
    out = []
    last = ""
    for text in packed:
        if text == "\n":
            continue
        if re.fullmatch(r"[\w$]{2}", last + text[0]) or last + text[0] in ("++", "--"):
            out.append(" ")
        out.append(re.sub(r"^0(?=\.)", "", text))
        last = text[-1]
    return "".join(out) + "\n"


def is_variable(role):
    return role in ("variable", "key variable")
