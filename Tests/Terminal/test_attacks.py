"""Hostile decks: nothing of theirs reaches the terminal but text (`TP-64`, `trust` T1, T2)."""
import base64
import json
import pathlib
import re
import subprocess

import pytest

from terminal import COPY, DECKC, strangers

SHARED = pathlib.Path(__file__).resolve().parents[3] / "shared" / "fixtures" / "attacks.jsonl"

# Every C0 and C1 character, control strings and questions, one a line.
CONTROLS = [chr(code) for code in [*range(1, 32), *range(0x7F, 0xA0)] if chr(code) not in "\n\r\t"] + [
    "\u202e", "\u202a", "\u2066", "\u2069", "\u200e", "\u200f", "\u061c", "\u2028", "\u2029", "\ufeff", "\U000e0041",
    "\x1b]52;c;cHduZWQ=\x07", "\x1b]0;PWN\x07", "\x1b]2;PWN\x1b\\", "\x1bP$qm\x1b\\", "\x1b_Gi=1;AAAA\x1b\\",
    "\x1b[6n", "\x1b[c", "\x1b[?1049l", "\x1b[?1000h", "\x9b6n", "\x9d0;PWN\x9c", "\x90$qm\x9c", "&#27;[2J", "&#x9b;5n",
]
ELEMENTS = [
    "# %s", "%s words", "- %s", "1. %s", "> %s", "*%s*", "**%s**", "`%s`", "```\n%s\n```", "```python=\n%s\n```",
    "| %s | b |\n|---|---|\n| c | %s |", "[%s](https://example.com/)", "[link](https://example.com/%s)",
    "![%s](nowhere.png)", "![alt](%s.png)", ":::info\n%s\n:::", "==%s==", "$%s$", "$$\n%s\n$$", "<b>%s</b>",
    "<div title='%s'>%s</div>", "- [ ] %s", "text[^1]\n\n[^1]: %s", "%s\n: definition %s", "```mermaid\n%s\n```",
    "<!-- .slide: id=\"%s\" -->", "<details><summary>%s</summary>%s</details>", "<ruby>%s<rt>%s</rt></ruby>",
    "http://example.com/%s", "note: %s",
]


def deck_with(text):
    slides = "\n\n---\n\n".join(element.replace("%s", text) for element in ELEMENTS)
    return "---\ntitle: \"T %s\"\n---\n%s\n" % (json.dumps(text)[1:-1], slides)


def print_all(path, *arguments):
    done = subprocess.run([DECKC, "present", *arguments, str(path)], capture_output=True, timeout=120,
                          env={"PATH": "/bin", "LANG": "C.UTF-8", "HOME": "/nowhere"})
    assert done.returncode == 0, done.stderr
    return done.stdout.replace(b"\n", b"")


def test_no_control_reaches_a_file(tmp_path):
    path = tmp_path / "controls.md"
    path.write_text(deck_with(" ".join(CONTROLS)), encoding="utf-8")
    for arguments in ([], ["--with-notes"], ["--dump"]):
        out = print_all(path, *arguments)
        assert b"\x1b" not in out and strangers(out) == []
    out = print_all(path, "--dump=ansi", "--links", "osc8")
    assert strangers(out) == []
    assert not re.search(rb"\x1b\[(?![0-9;]*m)", out)


@pytest.mark.parametrize("options", [[], ["--links", "osc8"], ["--images", "kitty", "--theme", "black"]], ids=str)
def test_no_control_reaches_the_terminal(present, tmp_path, options):
    path = tmp_path / "controls.md"
    path.write_text(deck_with(" ".join(CONTROLS)), encoding="utf-8")
    terminal = present(path, *options)
    for _ in ELEMENTS:
        terminal.press("N")
    for key in ["o", "\x1b", "!", "\x1b", "s", "f1\r", "/PWN\r", "e", ":zz\r", "Y"]:
        terminal.press(key)
    terminal.send("\x03")
    assert terminal.wait() == 0
    assert strangers(terminal.output, also=[COPY]) == []
    assert b"\x1b]0;" not in terminal.output
    titles = re.findall(rb"\x1b\]2;(.*?)\x1b\\", terminal.output)
    assert len(titles) <= 1
    assert re.findall(rb"\x1b\]52;c;([^\x1b]*)", terminal.output)[:-1] == []


def test_file_names_are_shown_harmlessly(present, tmp_path):
    path = tmp_path / "a\x1b]0;PWN\x07\x1b[31mb.md"
    path.write_text("# One\n")
    terminal = present(path)
    terminal.press("e")
    path.write_text("")
    terminal.read(0.4)
    terminal.press("q")
    assert terminal.wait() == 0
    assert strangers(terminal.output) == []
    done = subprocess.run([DECKC, "present", str(path) + "x"], capture_output=True)
    assert b"\x1b" not in done.stderr and done.returncode == 66


def test_links_that_are_no_links(tmp_path):
    path = tmp_path / "links.md"
    addresses = ["javascript:alert(1)", "file:///etc/passwd", "https://e.example/" + "a" * 3000, "data:text/html,x",
                 "ftp://e.example/", "https://e.example/%1b]0;PWN%07", "mailto:a@e.example"]
    path.write_text("\n\n".join("[x%d](<%s>)" % pair for pair in enumerate(addresses)))
    out = print_all(path, "--dump=ansi", "--links", "osc8", "--size", "80x60")
    opened = [target for target in re.findall(rb"\x1b\]8;[^;]*;(.*?)\x1b\\", out) if target]
    assert all(re.match(rb"(https?|mailto):", target) and len(target) <= 2048 for target in opened)


def test_combining_marks_stay_in_their_cells(present, tmp_path):
    path = tmp_path / "marks.md"
    path.write_text("# a" + "\u0301" * 100000 + "b\n\nwords\n", encoding="utf-8")
    terminal = present(path)
    assert "words" in terminal.text
    assert terminal.output.count("\u0301".encode()) <= 8 * 4


@pytest.mark.skipif(not SHARED.exists(), reason="shared data not present")
@pytest.mark.parametrize("way", ["present", "pipe"])
@pytest.mark.parametrize("case", [json.loads(line) for line in SHARED.open() if '"class": "term"' in line]
                         if SHARED.exists() else [], ids=lambda case: case["id"])
def test_shared_cases(present, tmp_path, case, way):
    path = tmp_path / "deck.md"
    path.write_bytes(base64.b64decode(case["bytes"]) if "bytes" in case else case["markdown"].encode())
    if way == "pipe":
        output = print_all(path)
        text = output.decode()
    else:
        terminal = present(path)
        text = terminal.text
        for _ in range(3):
            terminal.press("N")
            text += terminal.text
        # What deckc itself sends is checked by the list of sequences.
        output = re.sub(rb"^.*?\x1b\[\?2026h", b"", terminal.output, flags=re.S)
        assert strangers(terminal.output) == []
    for pattern in case["must_not"]:
        kind, pattern = pattern.split(":", 1)
        subject = output if kind == "raw" else output.decode("utf-8")
        assert not re.search(pattern.encode() if kind == "raw" else pattern, subject)
    for wanted in case["must_keep"]:
        assert wanted.removeprefix("text:") in text
