"""Sizes, slow and closed terminals, and terminals that answer."""
import os
import re
import struct
import subprocess
import time
import zlib

import pytest

from terminal import DECKC, Modes, Terminal, strangers


@pytest.mark.parametrize("columns, rows", [(80, 24), (120, 40), (40, 12), (20, 5), (300, 100)])
def test_any_size(present, deck, columns, rows):
    terminal = present(deck, columns=columns, rows=rows)
    for key in ["", " ", "?", "\x1b", "o", "\x1b", "!", "\x1b", "s", "s", "G", ":"]:
        terminal.press(key)
        assert all(len(line) == columns for line in terminal.screen.display)
    terminal.send("\x03")
    assert terminal.wait() == 0


@pytest.mark.parametrize("columns, rows", [(19, 24), (80, 4), (1, 1), (5, 3)])
def test_too_small(present, deck, columns, rows):
    terminal = present(deck, columns=columns, rows=rows)
    terminal.press(" ")
    assert "First" not in terminal.text
    terminal.resize(80, 24)
    terminal.wait_for("Second")


def test_a_burst_of_sizes_is_one_frame(present, deck):
    terminal = present(deck)
    start = len(terminal.output)
    for columns in range(79, 60, -1):
        terminal.resize(columns, 24)
    terminal.read(0.4)
    assert terminal.output[start:].count(b"\x1b[2J") <= 3
    assert "First" in terminal.text


def test_a_new_size_keeps_the_place(present, deck):
    terminal = present(deck, "--start", "5")
    for _ in range(20):
        terminal.press("J")
    terminal.read(0.1)
    first = re.search(r"Line number (\d+)", terminal.text)[1]
    for columns, rows in [(60, 12), (100, 30), (40, 8), (80, 24)]:
        terminal.resize(columns, rows)
        terminal.read(0.3)
        assert first in re.findall(r"Line number (\d+)", terminal.text)


def test_steps_survive_a_new_size(present, deck):
    terminal = present(deck, "--start", "2")
    terminal.press(" ")
    terminal.resize(60, 20)
    terminal.read(0.3)
    assert "one" in terminal.text and "two" not in terminal.text


def test_a_slow_reader_loses_frames_and_no_keys(present, deck):
    terminal = present(deck, "--theme", "light")
    # Nobody reads: far more than a terminal's buffer holds.
    for _ in range(400):
        terminal.send("G0")
    terminal.send("N")
    time.sleep(1)
    start = len(terminal.output)
    terminal.read(0.5)
    assert "Second" in terminal.text
    assert len(terminal.output) - start < 400 * 2 * 500
    terminal.send("q")
    assert terminal.wait() == 0
    Modes(terminal.output).assert_clean()


def test_quitting_when_nobody_reads(present, deck):
    terminal = present(deck, "--theme", "light")
    for _ in range(400):
        terminal.send("G0")
    time.sleep(0.5)
    terminal.send("q")
    time.sleep(0.2)
    assert terminal.wait() == 0
    assert terminal.modes() == terminal.before


# What terminals send by themselves or when asked.
ANSWERS = [b"\x1b[24;80R", b"\x1b[?62;22c", b"\x1b]11;rgb:ffff/ffff/ffff\x1b\\", b"\x1b_Gi=31;OK\x1b\\", b"\x1b[0n",
           b"\x1b]52;c;cXE=\x07", b"\x1bP>|xterm(370)\x1b\\", b"\x1b[?2026;2$y", b"\x1b[8;24;80t", b"\x1b[I"]


def test_a_terminal_that_answers_everything(present, tmp_path):
    """A deck full of questions: none reaches the terminal, so that none is answered (the answerback loop)."""
    path = tmp_path / "asks.md"
    path.write_bytes(b"# Asks \x1b[6n \x1b[c \x1b[5n \x1b]11;?\x07 \x1bP$qm\x1b\\ \xc2\x9b6n\n\ncolor\n\n---\n\n# Two\n")

    def answers(output):
        asked = len(re.findall(rb"\x1b\[\??[0-9]*[nc]|\x1bP\$q", output))
        return b"".join(ANSWERS) * asked

    terminal = present(path, answers=answers)
    terminal.read(0.3)
    assert not re.findall(rb"\x1b\[[0-9]*n|\x1b\[c|\x1bP", terminal.output)
    start = len(terminal.output)
    terminal.read(0.5)
    assert terminal.output[start:] == b""
    terminal.press("N")
    assert "Two" in terminal.text
    terminal.press("q")
    assert terminal.wait() == 0


@pytest.mark.parametrize("answer", ANSWERS, ids=repr)
@pytest.mark.parametrize("moment", ["early", "late", "torn"])
def test_answers_are_no_keys(present, deck, answer, moment):
    terminal = present(deck, waits=moment != "early")
    pieces = [answer[:2], answer[2:]] if moment == "torn" else [answer]
    if moment == "early":
        terminal.wait_until(lambda: terminal.output)
    for piece in pieces:
        terminal.send(piece)
        time.sleep(0.06)
    terminal.wait_for("First")
    terminal.read(0.1)
    assert "1 / 6" in terminal.last_line and "Keys" not in terminal.text
    terminal.press(" ")
    assert "2 / 6" in terminal.last_line


def test_questions_come_behind_the_first_frame_and_only_when_needed(present, deck, tmp_path):
    plain = present(deck)
    plain.read(0.2)
    assert b"]11;?" not in plain.output and b"[0c" not in plain.output
    path = tmp_path / "coloured.md"
    path.write_text('<style>.reveal h1 { color: #ffffe0 }</style>\n\n# Coloured\n')
    terminal = present(path)
    terminal.read(0.2)
    assert 0 < terminal.output.find(b"\x1b[?2026l") < terminal.output.find(b"\x1b]11;?")
    dark = terminal.screen.buffer
    terminal.press("\x1b]11;rgb:ffff/ffff/ffff\x1b\\")
    assert terminal.text.count("Coloured") and dark is not None
    terminal.press("q")
    assert terminal.wait() == 0


def test_standard_input_and_keys_from_the_terminal(present, deck):
    terminal = present("-", stdin=str(deck))
    assert "First" in terminal.text
    terminal.press(" ")
    assert "2 / 6" in terminal.last_line
    terminal.press("r")
    terminal.press("q")
    assert terminal.wait() == 0


def test_auto_advance_stops_at_the_end(present, tmp_path):
    path = tmp_path / "auto.md"
    path.write_text('---\nslideOptions:\n  autoSlide: 300\n---\n# One\n\n---\n\n# Two\n\n---\n\n'
                    '<!-- .slide: data-autoslide="200" -->\n\n# Three\n')
    terminal = present(path)
    terminal.wait_for("Three")
    terminal.press("p")
    terminal.wait_for("Three")
    terminal.press("A")
    terminal.press("q")
    assert terminal.wait() == 0


def test_no_color(present, deck):
    terminal = present(deck, environment={"NO_COLOR": "1", "COLORTERM": "truecolor"})
    for _ in range(5):
        terminal.press("N")
    assert not re.search(rb"\x1b\[(?:[0-9;]*;)?[34][0-9;]*[0-9]m", terminal.output)
    assert b"\x1b[1m" in terminal.output


@pytest.mark.parametrize("environment, pattern", [
    ({"COLORTERM": "truecolor"}, rb"\x1b\[[0-9;]*38;2;"), ({}, rb"\x1b\[[0-9;]*38;5;"),
    ({"TERM": "linux"}, rb"\x1b\[[0-9;]*(?:3|9)[0-7]m"),
])
def test_depths(present, deck, environment, pattern):
    terminal = present(deck, "--theme", "black", environment=environment)
    terminal.press("NN")
    assert re.search(pattern, terminal.output)
    others = {rb"38;2;", rb"38;5;"} - {pattern[-5:].replace(rb"\\", b"")}
    if environment.get("TERM") == "linux":
        assert not any(other in terminal.output for other in others)
        assert b"\x1b]2;" not in terminal.output


def test_every_byte_sent_is_on_the_list(present, deck):
    terminal = present(deck, "--links", "osc8", "--mouse")
    for key in " n?\x1b ooxx\x1b /words\r n!\x1b s`ddbwtTNNNA":
        terminal.press(key)
    terminal.send("\x03")
    terminal.wait()
    assert strangers(terminal.output) == []


# Without a terminal.


def run(*arguments, environment=None, stdin=None, **options):
    variables = {"PATH": os.environ["PATH"], "HOME": "/nowhere", "LANG": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no"}
    variables.update(environment or {})
    return subprocess.run([DECKC, "present", *map(str, arguments)], capture_output=True, env=variables, stdin=stdin,
                          timeout=60, **options)


def test_a_pipe_gets_text(deck):
    done = run(deck)
    text = done.stdout.decode()
    assert done.returncode == 0 and done.stderr == b""
    assert not [c for c in text if ord(c) < 0x20 and c != "\n"]
    for words in ["[1/6]", "[6/6]", "First", "one", "two", "Line number 40", "The end."]:
        assert words in text
    assert "Notes of the second" not in text
    assert all(len(line) <= 80 for line in text.split("\n"))
    assert "Notes of the second" in run(deck, "--with-notes").stdout.decode()
    narrow = run(deck, environment={"COLUMNS": "40"}).stdout.decode()
    assert max(map(len, narrow.split("\n"))) <= 40
    assert narrow == run(deck, "--width", "40").stdout.decode()


def test_a_dumb_terminal_gets_text(present, deck):
    for term in ["dumb", ""]:
        terminal = present(deck, environment={"TERM": term}, waits=False)
        assert terminal.wait() == 0
        assert b"\x1b" not in terminal.output and b"Line number 40" in terminal.output


NUMBERED = """# A

---

# B

----

# C

---

<!-- .slide: data-visibility="hidden" -->
# Hidden

---

# D

----

# E

---

<!-- .slide: data-visibility="uncounted" -->
# Extra
"""


def test_slides_have_one_numbering(present, tmp_path):
    path = tmp_path / "numbered.md"
    path.write_text(NUMBERED)
    numbers = {"A": 1, "B": 2, "C": 3, "D": 4, "E": 5, "Extra": 5}
    titles = re.findall(r"^\[(\d+)\]\n(?:\s*\n)*\s*(\w+)", run("--dump", path).stdout.decode(), re.M)
    assert {title: int(number) for number, title in titles} == numbers
    footers = re.findall(r"(\d+) / (\d+)", run("--dump", path).stdout.decode())
    assert footers == [(str(number), "5") for number in numbers.values()]
    assert re.findall(r"\[(\d+/\d+)\]", run(path).stdout.decode()) == ["%d/5" % number for number in numbers.values()]
    for title, number in list(numbers.items())[:5]:
        dump = run("--dump", "--slide", str(number), path).stdout.decode()
        assert re.search(r"^\s*%s$" % title, dump, re.M)
        assert "%d / 5" % number in present(path, "--start", str(number)).last_line
        terminal = present(path)
        terminal.press("%dG" % number)
        assert re.search(r"\b%s\b" % title, terminal.text) and "%d / 5" % number in terminal.last_line
    terminal = present(path, "--start", "3/2")
    assert "5 / 5" in terminal.last_line and re.search(r"\bE\b", terminal.text)
    terminal.press("G")
    assert "Extra" in terminal.text and "5 / 5" in terminal.last_line


@pytest.mark.parametrize("key", ["q", "\x03"])
def test_the_prompt_has_a_line_of_its_own_without_an_alternate_screen(deck, key):
    # pyte has none, as GNU screen by default and the Linux console.
    command = ["sh", "-c", '"$0" present "$1"; printf "prompt> "; read line', DECKC, str(deck)]
    terminal = Terminal(command=command, environment={"TERM": "linux"})
    terminal.wait_for("First")
    terminal.press(key)
    terminal.wait_for("prompt>")
    assert terminal.screen.display[terminal.screen.cursor.y].rstrip() == "prompt>"
    assert "First" in terminal.text
    terminal.close()


def test_a_closed_pipe_is_no_fault(deck):
    done = subprocess.run(["sh", "-c", '"$0" present "$1" | head -1; exit ${PIPESTATUS:-0}', DECKC, str(deck)],
                          capture_output=True, timeout=60)
    assert done.returncode == 0 and done.stderr == b""


@pytest.mark.parametrize("arguments, status", [
    (["missing.md"], 66), ([], 64), (["--color", "pink", "DECK"], 64), (["--size", "axb", "--dump", "DECK"], 64),
    (["--check", "80x24", "DECK"], 1), (["--check", "300x200", "--max-columns", "0", "DECK"], 0), (["--check", "80x24,x", "DECK"], 64),
    (["--notes", "--follow", "DECK"], 64), (["--theme", "nope", "DECK"], 64), (["--duration", "soon", "DECK"], 64),
    (["--dump", "DECK"], 0), (["--dump=ansi", "DECK"], 0), (["--dump=mp4", "DECK"], 64), (["/"], 66),
    (["--keys", "/nowhere/keys", "DECK"], 66), (["--dump", "--slide", "99", "DECK"], 64), (["--linear", "DECK"], 0),
])
def test_exit_codes(deck, arguments, status):
    done = run(*[deck if word == "DECK" else word for word in arguments])
    assert done.returncode == status, done.stderr
    assert (done.stderr != b"") == (status != 0)


def test_check_names_file_and_line(deck):
    done = run("--check", "80x24", deck)
    assert re.search(rb"deck.md:\d+:\d+: warning: ", done.stderr)


def test_dump_is_a_window(deck):
    lines = run("--dump", "--slide", "2.1", "--size", "60x20", deck).stdout.decode().split("\n")
    assert len(lines) == 21 and max(map(len, lines)) <= 60
    text = "\n".join(lines)
    assert "one" in text and "two" not in text


def test_linear(present, deck):
    terminal = present(deck, "--linear", waits=False)
    terminal.wait_until(lambda: b"First" in terminal.output)
    for key in "     ":
        terminal.press(key)
    assert b"Second" in terminal.output and b"two" in terminal.output
    assert b"\x1b" not in terminal.output
    terminal.press("q")
    assert terminal.wait() == 0
    assert terminal.modes() == terminal.before


def test_resume(present, deck):
    terminal = present(deck, "--resume")
    terminal.press("NNq")
    assert terminal.wait() == 0
    terminal = present(deck, "--resume")
    assert "3 / 6" in terminal.last_line
    terminal.press("q")
    terminal.wait()
    terminal = present(deck, "--start", "#/1")
    assert "1 / 6" in terminal.last_line


@pytest.mark.parametrize("version, large", [("0.40.1", True), ("1.0", True), ("0.39.9", False)])
def test_large_headings_where_kitty_has_them(present, deck, version, large):
    def answers(piece):
        return b"\x1bP>|kitty(%s)\x1b\\" % version.encode() if b"\x1b[>0q" in piece else b""

    # An answer counts for a fifth of a second only, which a busy machine may take for itself.
    for _ in range(10):
        terminal = present(deck, answers=answers, environment={"TERM": "xterm-kitty"})
        terminal.settle()
        if b"]66;" in terminal.output or not large:
            break
    first = terminal.output.index(b"\x1b[?2026l")
    assert first < terminal.output.index(b"\x1b[>0q")
    assert (b"\x1b]66;s=2;First\x1b\\" in terminal.output) is large
    if large:
        # Its two rows are written anew when it goes, and it is back with its slide.
        sent = terminal.press("n")
        assert b"]66;" not in sent and sent.count(b"\x1b[K") >= 2
        assert b"\x1b]66;s=2;First\x1b\\" in terminal.press("g") + terminal.press("g")
        assert b"\x1b]66;s=2;First\x1b\\" in terminal.press("\x0c")
    terminal.press("q")
    assert terminal.wait() == 0
    assert strangers(terminal.output) == []


def test_tmux_tells_whether_it_has_sixels(present, tmp_path):
    picture = bytes.fromhex(
        "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8cfc0000003010100c9fe92ef"
        "0000000049454e44ae426082")
    (tmp_path / "dot.png").write_bytes(picture)
    path = tmp_path / "deck.md"
    path.write_text("# One\n\n![dot](dot.png =200x200)\n")
    for numbers, wanted in [(b"1;2;4", b"\x1bP0;1q"), (b"1;2", "▀".encode())]:
        for _ in range(10):
            terminal = present(path, environment={"TMUX": "/tmp/x,1,0", "COLORTERM": "truecolor"},
                               answers=lambda piece: b"\x1b[?%sc" % numbers if b"\x1b[0c" in piece else b"")
            terminal.settle()
            if wanted in terminal.output:
                break
        assert wanted in terminal.output
        # The terminal around tmux is asked through it, and nothing is sent to one that does not answer.
        assert terminal.output.count(b"\x1b_G") == terminal.output.count(b"Ptmux;\x1b\x1b_Gi=31") == 1
        terminal.press("q")
        assert terminal.wait() == 0
        assert strangers(terminal.output) == []


def test_terminals_with_few_colours_may_have_sixels(present, tmp_path):
    (tmp_path / "dot.png").write_bytes(bytes.fromhex(
        "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8cfc0000003010100c9fe92ef"
        "0000000049454e44ae426082"))
    path = tmp_path / "deck.md"
    path.write_text("# One\n\n![dot](dot.png =200x200)\n")
    for numbers, wanted in [(b"1;2;4", b"\x1bP0;1q"), (b"1;2", b"[image: dot]")]:
        terminal = present(path, environment={"TERM": "xterm", "COLORTERM": ""},
                           answers=lambda piece: b"\x1b[?%sc" % numbers if b"\x1b[0c" in piece else b"")
        terminal.settle()
        assert wanted in terminal.output
        terminal.press("q")
        assert terminal.wait() == 0


def test_kitty_around_tmux_gets_pictures_as_text(present, tmp_path):
    picture = bytes.fromhex(
        "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8cfc0000003010100c9fe92ef"
        "0000000049454e44ae426082")
    (tmp_path / "dot.png").write_bytes(picture)
    path = tmp_path / "deck.md"
    path.write_text("# One\n\n![dot](dot.png =200x200)\n\n---\n\n![dot](dot.png =100x100)\n\n---\n\nend\n")

    def answers(piece):
        return b"\x1b_Gi=31;OK\x1b\\" if b"_Gi=31" in piece else b""

    for _ in range(10):
        terminal = present(path, environment={"TMUX": "/tmp/x,1,0", "COLORTERM": "truecolor"}, answers=answers)
        terminal.settle()
        if b"a=T,U=1,i=16" in terminal.output:
            break
    # The data come first, then a cell for each column and row, with their numbers and the picture's.
    sent = terminal.output[terminal.output.index(b"\x1bPtmux;\x1b\x1b_Ga=T,U=1,i=16,"):]
    width, height = map(int, re.search(rb"c=(\d+),r=(\d+),", sent).groups())
    text = sent.decode()
    assert text.count("\U0010EEEE") == width * height
    assert "38;5;16m\U0010EEEE\u0305\u0305\U0010EEEE\u0305\u030d" in text
    assert "\U0010EEEE\u030d\u0305" in text
    # One leaves with its slide, and the last one with the show.
    sent = terminal.press(" ")
    assert b"a=d,d=I,i=16" in sent and b"a=T,U=1,i=17" in sent
    terminal.press("q")
    assert terminal.wait() == 0
    assert b"a=d,d=I,i=17" in terminal.output[-200:]
    assert strangers(terminal.output) == []


def test_the_next_picture_of_the_same_size_is_shown(present, tmp_path):
    def png(color):
        def chunk(kind, data):
            return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0))
                + chunk(b"IDAT", zlib.compress(b"\0" + color)) + chunk(b"IEND", b""))

    for name, color in [("a", b"\xff\0\0"), ("b", b"\0\xff\0")]:
        (tmp_path / (name + ".png")).write_bytes(png(color))
    path = tmp_path / "deck.md"
    path.write_text("![a](a.png =200x200)\n\n---\n\n![b](b.png =200x200)\n")
    for protocol, mark in [("kitty", b"a=p,i=2"), ("iterm", b"]1337;File="), ("sixel", b"\x1bP0;1q")]:
        terminal = present(path, "--images", protocol)
        terminal.settle()
        assert mark in terminal.press(" "), protocol
        terminal.press("q")
        assert terminal.wait() == 0
