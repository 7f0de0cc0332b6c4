"""Notes and slides in a second terminal (`TP-51`, `TP-52`)."""
import re
import socket
import time

import pytest

from terminal import Modes


def test_notes_follow_and_drive(present, deck):
    leader = present(deck)
    notes = present("--notes", "--duration", "45m", deck)
    notes.wait_until(lambda: "no presentation" not in notes.text)
    leader.press("N")
    notes.wait_for("Notes of the second")
    leader.press(" ")
    notes.wait_for("step 1 of 2")
    assert "Next: Third" in notes.text and re.search(r"ends \d+:\d\d", notes.text)
    notes.press(" ")
    notes.wait_for("step 2 of 2")
    leader.wait_for("two")
    notes.press("N")
    leader.wait_for("Third")
    notes.press("b")
    leader.wait_until(lambda: leader.text.strip() == "")
    notes.wait_for("blank")
    leader.press("x")
    leader.wait_for("Third")
    # What the follower finds by itself.
    notes.press(":6\r")
    leader.wait_for("The end.")
    for terminal in (notes, leader):
        terminal.press("q")
        assert terminal.wait() == 0
        Modes(terminal.output).assert_clean()


def test_either_may_start_first_and_end_first(present, deck):
    notes = present("--notes", deck)
    assert "no presentation" in notes.text
    leader = present(deck, "--start", "2")
    notes.wait_for("Notes of the second")
    leader.press("q")
    assert leader.wait() == 0
    notes.wait_for("no presentation")
    leader = present(deck, "--start", "2")
    notes.wait_until(lambda: "no presentation" not in notes.text)
    notes.press("q")
    assert notes.wait() == 0
    leader.press("N")
    leader.wait_for("Third")


def test_a_dead_presentation_leaves_a_socket_that_is_replaced(present, deck):
    leader = present(deck)
    leader.read()
    leader.signal(9)
    assert leader.wait() == -9
    again = present(deck, "--start", "2")
    notes = present("--notes", deck)
    notes.wait_for("Notes of the second")
    again.press("q")
    assert again.wait() == 0


def test_several_followers(present, deck):
    leader = present(deck)
    notes = present("--notes", deck)
    slides = [present("--follow", deck) for _ in range(2)]
    for slide in slides:
        slide.wait_until(lambda: "no presentation" not in slide.text)
    leader.press("NN")
    for slide in slides:
        slide.wait_for("Third")
    notes.wait_for("Third")
    slides[0].press(" ")
    for terminal in (leader, slides[1], notes):
        terminal.wait_for("Below")


def test_small_windows(present, deck):
    leader = present(deck, "--start", "2")
    for columns, rows in [(80, 24), (40, 12), (20, 5), (10, 3)]:
        notes = present("--notes", deck, columns=columns, rows=rows)
        notes.read(0.2)
        assert all(len(line) == columns for line in notes.screen.display)
        notes.press("q")
        assert notes.wait() == 0
    leader.press("q")


@pytest.mark.parametrize("rows", [12, 14, 17, 24])
def test_the_next_slide_is_seen_in_low_windows(present, deck, rows):
    notes = present("--notes", deck, rows=rows)
    assert "Next: Second" in notes.text and "too small" not in notes.text
    # Below its title, the slide itself.
    assert notes.text.count("Second") == 2, notes.text


def test_a_second_presentation_leaves_the_first_its_followers(present, deck):
    first = present(deck)
    second = present(deck)
    notes = present("--notes", deck)
    first.press("N")
    notes.wait_for("Notes of the second")
    second.press("q")
    assert second.wait() == 0
    first.press("N")
    notes.wait_for("Third")


def test_nonsense_on_the_socket(present, deck, tmp_path):
    leader = present(deck)
    leader.read(0.2)
    path = str(next((tmp_path / "deckc").iterdir()))
    for data in [b"\x00" * 100, b"{}\n" * 50, b'{"deckc":1,"type":"command","name":"quit"}\n', b"x" * 100000,
                 b'{"deckc":1,"type":"slide","slide":-5}\n{"deckc":1,"type":"slide","slide":99999999999}\n', b"[" * 5000 + b"\n",
                 b'{"deckc":2,"type":"command","name":"next"}\n', b'{"deckc":1,"type":"command","name":"copyCode"}\n']:
        peer = socket.socket(socket.AF_UNIX)
        peer.connect(path)
        try:
            peer.sendall(data)
        except OSError:
            pass
        time.sleep(0.1)
        peer.close()
    leader.read(0.2)
    assert leader.press("\x0c") and "6 / 6" in leader.last_line
    # Someone who never reads.
    peer = socket.socket(socket.AF_UNIX)
    peer.connect(path)
    for _ in range(200):
        leader.press("0G")
    leader.press("0")
    assert "1 / 6" in leader.last_line
    leader.press("q")
    assert leader.wait() == 0
