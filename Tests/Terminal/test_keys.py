"""Every key of the table in the real program (`TP-42`)."""
import base64
import re
import shutil
import subprocess
import time

import pytest

from terminal import DECKC, Modes, strangers, COPY


def place(terminal):
    """The footer's `3 / 7`."""
    found = re.search(r"(\S+) / (\d+)$", terminal.last_line)
    return found and found[1]


# Keys typed in turn from the first slide, and where they lead: 1, 2 (two fragments), 3, 4 (below 3), 5 (40 lines), 6.
MOTIONS = [
    (" ", "2"), ("\r", "2"), ("n", "2"), ("\x1b[6~", "2"), ("\x1b[C", "2"), ("l", "2"), ("\x1bOC", "2"),
    ("   ", "2"), ("    ", "3"), ("     ", "4"), ("4 ", "3"), ("4n", "3"),
    ("NNp", "2"), ("NN\x7f", "2"), ("NN\x1b[3~", "2"), ("NN\x1b[5~", "2"), ("NN\x1b[D", "2"), ("NNh", "2"),
    ("NN\x1b[32;2u", "2"), ("NN\x1b[32;2u\x1b[32;2u", "2"), ("NNpppp", "1"),
    ("N", "2"), ("NN", "3"), ("\x1b[1;3C", "2"), ("\x1b[6;2~", "2"), ("3N", "4"), ("NNP", "2"),
    ("NN\x1b[1;3D", "2"), ("NN\x1b[5;2~", "2"),
    ("j", "2"), ("\x1b[B", "2"), ("NNj", "4"), ("NNjk", "3"), ("NNj\x1b[A", "3"),
    ("G", "6"), ("\x1b[F", "6"), ("Ggg", "1"), ("G\x1b[H", "1"), ("G0", "1"), ("3G", "3"), ("3g", "3"), ("3\r", "3"),
    ("99G", "6"), ("10G", "6"), ("g", "1"), ("Gg", "6"), ("Ggxg", "6"),
    (":3\r", "3"), (":3.2\r", "4"), (":3/2\r", "4"), (":last\r", "6"), (":below\r", "4"), (":secon\r", "2"),
    (":3\x1b", "1"), (":39\x7f\r", "3"), (":\x04N", "2"), (":99\r", None),
    ("GP'", "1"), ("3G'", "1"), ("3G''", "3"), ("3G\x0f", "1"),
    ("/below\r", "4"), ("/words\r", "1"), ("/words\rn", "4"), ("/words\rnn", "1"), ("/words\rnN", "1"),
    ("/words\r\x0e", "4"), ("/words\r\x1bn", "2"), ("/NOTHING LIKE IT\r", None),
    ("o\x1b[B\r", "2"), ("\t\t\t\r", "3"), ("\x10below\r", "4"), ("obelo\x7f\x7f\x7f\x7f\x1b[F\r", "6"), ("o\x1b", "1"),
    ("ozzz\r", "1"), ("o3\r", "3"),
    ("NaN", "3"), ("Na ", "3"),
    ("?\x1b", "1"), ("\x1bOP\x1b", "1"), ("?N", "2"), ("!\x1b", "1"), ("s", None), ("ss", "1"), ("``", "1"),
    ("bb", "1"), ("..", "1"), ("ww", "1"), ("bN", "1"), ("b N", "2"), ("w N", "2"),
    ("t", "1"), ("T", "1"), ("A", None), ("x", "1"), ("\x1b", "1"), ("\x1b[99~", "1"), ("äöü", "1"), ("\x0c", "1"), ("\x12", "1"),
    ("\x1b[200~NNNN\x1b[201~", "1"), ("\x1b[<0;5;5M", "1"), ("\x1b[24;80R", "1"), ("\x1b[?62;4c", "1"),
]


@pytest.mark.parametrize("keys, slide", MOTIONS, ids=lambda value: repr(value) if value else "-")
def test_motions(present, deck, keys, slide):
    terminal = present(deck)
    for key in re.findall("\x1b\\[200~.*?~|\x1b\\[<[^M]*M|\x1b\\[[0-9;?]*[A-Za-z~]|\x1bO.|\x1b|.", keys, re.S):
        terminal.press(key)
    terminal.read(0.1)
    assert place(terminal) == slide, terminal.text
    terminal.press("\x0c")
    terminal.send("\x03")
    assert terminal.wait() == 0
    assert strangers(terminal.output) == []


def test_fragments_come_one_by_one(present, deck):
    terminal = present(deck, "--start", "2")
    seen = []
    for key in ["", " ", " ", "p", "p"]:
        terminal.press(key)
        seen.append(("one" in terminal.text, "two" in terminal.text))
    assert seen == [(False, False), (True, False), (True, True), (True, False), (False, False)]
    terminal.press("a")
    assert "two" in terminal.text


def numbers(terminal):
    return [int(number) for number in re.findall(r"Line number (\d+)", terminal.text)]


def test_a_long_slide_loses_nothing(present, deck):
    terminal = present(deck, "--start", "5")
    seen = numbers(terminal)
    for _ in range(10):
        terminal.press(" ")
        if place(terminal) != "5":
            break
        seen += numbers(terminal)
    assert sorted(set(seen)) == list(range(1, 41))
    assert place(terminal) == "6"
    # Back at its end, and up again.
    terminal.press("p")
    assert 40 in numbers(terminal)
    for _ in range(10):
        terminal.press("p")
    assert place(terminal) == "4" or 1 in numbers(terminal) or place(terminal) in ("1", "2", "3")


@pytest.mark.parametrize("keys, first", [("J", 1), ("JJJJ", 2), ("JJJJKKKK", 1), ("\x04", 5), ("\x04\x15", 1), ("jjjj", 2),
                                         ("jjjjkk", 1), ("8J", 4)])
def test_scrolling(present, deck, keys, first):
    terminal = present(deck, "--start", "5")
    for key in keys:
        terminal.press(key)
    terminal.read(0.1)
    assert abs(numbers(terminal)[0] - first) <= 1, terminal.text
    assert place(terminal) == "5"


def test_without_paging(present, deck):
    terminal = present(deck, "--start", "5", "--no-paged")
    terminal.press(" ")
    assert place(terminal) == "6"


def test_panning(present, deck):
    terminal = present(deck, "--start", "3")
    # Wrapped at first: all of the line is there.
    assert terminal.text.count("x") >= 150
    terminal.press(">")
    assert terminal.text.count("x") < 150
    panned = terminal.text
    terminal.press("\x1b[1;2C")
    assert terminal.text != panned
    terminal.press("<")
    terminal.press("\x1b[1;2D")
    terminal.press("<")
    assert terminal.text.count("x") >= 150


def copied(terminal):
    return [base64.b64decode(data).decode() for data in re.findall(rb"\x1b\]52;c;([^\x1b]*)\x1b", terminal.output)]


def test_copying_only_on_the_key(present, deck):
    terminal = present(deck, "--start", "3")
    assert copied(terminal) == []
    terminal.press("y")
    assert copied(terminal) == ['def f():\n    return "%s"\n' % ("x" * 150)]
    terminal.press("Y")
    assert "```python=" in copied(terminal)[1] and "### Below" not in copied(terminal)[1]
    terminal.press("2y")
    assert len(copied(terminal)) == 2 and "no block 2" in terminal.text
    assert strangers(terminal.output, also=[COPY]) == []


def test_links_are_shown_and_not_opened(present, deck):
    terminal = present(deck, "--start", "3")
    terminal.press("f")
    terminal.press("2\r")
    assert "https://example.com/b" in terminal.last_line
    terminal.press("1f")
    assert "https://example.com/a" in terminal.last_line


def test_dark_screens(present, deck):
    terminal = present(deck)
    for key in "b.w":
        terminal.press(key)
        assert terminal.text.strip() == ""
        terminal.press(" ")
        assert "First" in terminal.text and place(terminal) == "1"


def test_notes_on_this_screen(present, deck):
    terminal = present(deck, "--start", "2")
    assert "Notes of the second" not in terminal.text
    terminal.press("s")
    assert "Notes of the second" in terminal.text and "Second" in terminal.text
    terminal.press("\x1b")
    assert "Notes of the second" not in terminal.text


@pytest.mark.parametrize("rows", [5, 8, 11, 12, 14, 17, 24])
def test_notes_are_shown_in_low_windows(present, deck, rows):
    terminal = present(deck, "--start", "2", rows=rows)
    terminal.press("s")
    assert "Notes of the second" in terminal.text and "none on" not in terminal.text, terminal.text


def test_long_notes_are_scrolled(present, tmp_path):
    path = tmp_path / "long.md"
    path.write_text("# One\n\nNote:\n" + "\n".join("- point %d" % n for n in range(1, 21)) + "\n\n---\n\n# Two\n\nNote: short\n")
    terminal = present(path)
    terminal.press("s")
    seen = set()
    for _ in range(25):
        seen |= {int(number) for number in re.findall(r"point (\d+)", terminal.text)}
        terminal.press("\x1b[1;3B")
    assert seen == set(range(1, 21)) and "# One" not in terminal.text and "One" in terminal.text
    terminal.press("\x1b[1;3A" * 30)
    assert "point 1\n" in terminal.text
    terminal.press("5\x05")
    terminal.press(" ")
    assert "short" in terminal.text


def test_timer(present, deck):
    terminal = present(deck)
    terminal.press(" ")
    terminal.press("t")
    assert re.search(r"00:0\d", terminal.last_line)
    terminal.wait_for("00:02")
    terminal.press("t")
    assert "(00:0" in terminal.last_line
    terminal.press("T")
    assert "(00:00)" in terminal.last_line


def test_overview(present, deck):
    terminal = present(deck)
    terminal.press("o")
    for title in ["First", "Second", "Third", "Below", "Long", "Last"]:
        assert title in terminal.text
    terminal.press("lo")
    assert "Long" in terminal.text and "Third" not in terminal.text


def test_help_names_every_key(present, deck):
    terminal = present(deck, rows=24)
    terminal.press("?")
    text = terminal.text
    for _ in range(8):
        terminal.press(" ")
        text += terminal.text
    for words in ["next step", "previous slide", "half a window", "search", "copy code", "black", "timer", "quit", "fg"]:
        assert words in text


def test_search_is_marked_and_scrolled_to(present, deck):
    terminal = present(deck)
    terminal.press("/number 30\r")
    terminal.read(0.2)
    assert place(terminal) == "5" and 30 in numbers(terminal)
    row = next(index for index, line in enumerate(terminal.screen.display) if "Line number 30" in line)
    marked = [column for column in range(80) if terminal.screen.buffer[row][column].reverse]
    assert len(marked) == len("number 30")


def test_mouse_on_request(present, deck):
    terminal = present(deck)
    terminal.press("\x1b[<0;70;5M")
    assert place(terminal) == "1"
    terminal.press("m")
    assert 1000 in Modes(terminal.output).set
    terminal.press("\x1b[<0;70;5M\x1b[<0;70;5m")
    assert place(terminal) == "2"
    terminal.press("\x1b[<0;5;5M\x1b[<0;5;5m")
    assert place(terminal) == "1"
    terminal.press("o\x1b[<0;5;4M")
    assert place(terminal) == "3"
    terminal.press("m")
    assert not {1000, 1006} & Modes(terminal.output).set


def test_what_a_click_says_stays_when_the_button_is_released(present, deck):
    terminal = present(deck, "--mouse", "--start", "3")
    row = next(index for index, line in enumerate(terminal.screen.display) if "another" in line)
    column = terminal.screen.display[row].index("another") + 1
    place = "%d;%d" % (column + 1, row + 1)
    terminal.press("\x1b[<0;%sM" % place)
    assert "https://example.com/b" in terminal.last_line
    terminal.press("\x1b[<0;%sm" % place)
    assert "https://example.com/b" in terminal.last_line


def test_warnings_and_source(present, tmp_path):
    path = tmp_path / "odd.md"
    path.write_text("# One\n\n<script>x</script>\n\n---\n\n# Two\n", encoding="utf-8")
    terminal = present(path)
    terminal.press("!")
    assert "odd.md:3" in terminal.text
    terminal.press("\x1b")
    terminal.press("Ne")
    assert re.search(r"odd.md:[67]$", terminal.last_line)


def test_users_keys(present, deck, tmp_path):
    (tmp_path / "keys").write_text("next x\nquit Q\n")
    terminal = present(deck, "--keys", tmp_path / "keys")
    terminal.press(" ")
    assert place(terminal) == "1"
    terminal.press("x")
    assert place(terminal) == "2"
    terminal.press("Q")
    assert terminal.wait() == 0


def test_theme(present, deck):
    terminal = present(deck)
    plain = terminal.screen.buffer[0][0].bg
    terminal.press("d")
    light = terminal.screen.buffer[0][0].bg
    terminal.press("d")
    assert len({plain, light, terminal.screen.buffer[0][0].bg}) == 3


def test_a_theme_of_the_users_own(present, deck, tmp_path):
    theme = tmp_path / "mine.theme"
    theme.write_text("# loud\nbase: #ffffff on #0000aa\nheading1: #ffff00 bold underline\n")
    terminal = present(deck, "--theme", theme, environment={"COLORTERM": "truecolor"})
    assert b"48;2;0;0;170" in terminal.output and b"38;2;255;255;0" in terminal.output
    theme.write_text("heading1: #ffff00\nheading9: bold\n")
    terminal = present(deck, "--theme", theme, waits=False)
    assert terminal.wait() == 64
    assert "mine.theme:2" in terminal.text.replace("\n", "")


def test_the_decks_own_looks_and_footer(present, deck):
    text = deck.read_text().replace(
        "---\ntitle: Test deck\n",
        "---\ntitle: Test deck\nterminal:\n  heading1: \"#00ff00\"\n  footerTemplate: \"{title}: {slide} | {number} of {total}\"\n", 1)
    deck.write_text(text)
    terminal = present(deck, environment={"COLORTERM": "truecolor"})
    assert re.search(rb"38;2;0;\d+;0m", terminal.output)
    assert terminal.last_line.startswith(" Test deck: First") and terminal.last_line.endswith("1 of 6")
    terminal.press("d")
    assert re.search(rb"38;2;0;\d+;0", terminal.output.rsplit(b"\x1b[2J")[-1])
    terminal.press("3G")
    terminal.press("n")
    assert "Below" in terminal.last_line and "4 of 6" in terminal.last_line


def test_the_users_editor_opens_only_when_asked_for(present, deck, tmp_path):
    editor = tmp_path / "editor"
    editor.write_text('#!/bin/sh\necho "$@" > %s/arguments\nstty -a > %s/modes\n' % (tmp_path, tmp_path))
    editor.chmod(0o700)
    terminal = present(deck, environment={"EDITOR": str(editor) + " -w"})
    terminal.press("e")
    assert "deck.md:" in terminal.last_line and not (tmp_path / "arguments").exists()
    terminal.send("q")
    assert terminal.wait() == 0
    terminal = present(deck, "--edit", environment={"EDITOR": str(editor) + " -w"})
    terminal.press("N")
    terminal.press("e")
    terminal.wait_until(lambda: terminal.output.count(b"\x1b[?1049h") == 2)
    line = deck.read_text().split("\n").index("## Second")
    assert (tmp_path / "arguments").read_text().split() == ["-w", "+%d" % line, str(deck)]
    assert " icanon" in (tmp_path / "modes").read_text()
    terminal.wait_for("Second")
    terminal.press("q")
    assert terminal.wait() == 0


def test_copies_reach_the_terminal_around_tmux(present, deck):
    terminal = present(deck, environment={"TMUX": "/tmp/x,1,0"})
    terminal.press("3G")
    start = len(terminal.output)
    terminal.send("y")
    # First tmux's command is run, and refuses.
    terminal.wait_for("the terminal was asked to copy the code")
    asked = rb"\x1b\]52;c;[A-Za-z0-9+/=]+\x1b\\\x1bPtmux;\x1b\x1b\]52;c;[A-Za-z0-9+/=]+\x1b\x1b\\\x1b\\"
    terminal.wait_until(lambda: re.search(asked, terminal.output[start:]))


@pytest.mark.skipif(not shutil.which("tmux"), reason="tmux is not installed")
def test_copies_are_in_the_buffer_of_a_tmux_as_it_comes(deck, tmp_path):
    tmux = ["tmux", "-f", "/dev/null", "-S", str(tmp_path / "socket")]

    def ask(*words):
        return subprocess.run([*tmux, *words], capture_output=True, timeout=60).stdout.decode()

    def wait_for(words):
        end = time.monotonic() + 60
        while words not in ask("capture-pane", "-p"):
            assert time.monotonic() < end, ask("capture-pane", "-p")
            time.sleep(0.05)

    subprocess.run([*tmux, "new-session", "-d", "-x", "80", "-y", "24", DECKC, "present", "--start", "3", str(deck)], check=True)
    try:
        wait_for("Third")
        ask("send-keys", "y")
        wait_for("the code is in tmux's buffer")
        assert ask("show-buffer") == 'def f():\n    return "%s"\n' % ("x" * 150)
    finally:
        ask("kill-server")


def test_controls_are_shown_on_request(present, tmp_path):
    path = tmp_path / "controls.md"
    path.write_text("# a\u202eb\u200fc\U000e0041d\n\nplain \u2066 words &#8238; end\n", encoding="utf-8")
    assert "abcd" in present(path).text
    text = present(path, "--show-controls").text
    assert "a[U+202E]b[U+200F]c[U+E0041]d" in text and "plain [U+2066] words [U+202E] end" in text
