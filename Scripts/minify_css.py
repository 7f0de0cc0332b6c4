"""Style sheets as pages carry them: on one line, without comments and blanks that mean nothing."""

import re

TOKEN = re.compile(r"""
    (?P<kept>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|url\([^)]*\)) | (?P<comment>/\*.*?\*/) | (?P<space>\s+) |
    (?P<text>[^"'/\su]+|[/u])
""", re.X | re.S)


def minified(css):
    """A blank is one of a selector unless it stands at a brace, semicolon, comma or `>`, or behind a colon."""
    strings = []
    text = ""
    for match in TOKEN.finditer(css):
        kind = match.lastgroup
        if kind == "kept":
            text += "\0%d\0" % len(strings)
            strings.append(match[0])
        elif kind == "space":
            text += " "
        elif kind == "text":
            text += match[0]
    text = re.sub(r"\s*([{};,>])\s*", r"\1", re.sub(" +", " ", text)).strip()
    text = re.sub(r": ", ":", text).replace(";}", "}")
    text = re.sub(r"(?<![\w.])0(\.\d)", r"\1", text)
    return re.sub(r"\0(\d+)\0", lambda match: strings[int(match[1])], text)
