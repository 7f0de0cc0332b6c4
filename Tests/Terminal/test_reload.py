"""The deck is edited, broken and replaced while it is shown (`TP-53`)."""
import os
import time

import pytest

from terminal import Modes


def edit(path, old, new):
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


def test_a_save_is_shown_at_the_same_place(present, deck):
    terminal = present(deck, "--start", "2")
    terminal.press(" ")
    edit(deck, "one <!--", "uno <!--")
    terminal.wait_for("uno")
    assert "two" not in terminal.text
    # A slide in front: the same slide, which is the third now.
    edit(deck, "# First", "# New\n\n---\n\n# First")
    terminal.wait_for("3 / 7")
    assert "uno" in terminal.text and "two" not in terminal.text


def test_editors_that_rename(present, deck):
    terminal = present(deck)
    for number in range(3):
        other = deck.with_suffix(".tmp")
        other.write_text(deck.read_text().replace("Words", "Turn%d" % number).replace("Turn%d" % (number - 1), "Turn%d" % number))
        os.rename(other, deck)
        terminal.wait_for("Turn%d" % number)


def test_a_broken_state_keeps_the_frame(present, deck):
    text = deck.read_text()
    terminal = present(deck)
    deck.write_text("")
    terminal.wait_for("is empty")
    assert "First" in terminal.text
    deck.unlink()
    terminal.wait_for("cannot be read")
    assert "First" in terminal.text
    deck.write_text(text.replace("Words of", "Healed"))
    terminal.wait_for("Healed")
    terminal.press("q")
    assert terminal.wait() == 0


def test_what_was_said_about_the_file_goes_when_it_is_back(present, deck):
    text = deck.read_text()
    terminal = present(deck)
    for spoil, words in [(lambda: deck.write_text(""), "is empty"), (deck.unlink, "cannot be read")]:
        spoil()
        terminal.wait_for(words)
        deck.write_text(text)
        terminal.wait_until(lambda: words not in terminal.text)
        assert "1 / 6" in terminal.last_line
    deck.unlink()
    terminal.wait_for("cannot be read")
    deck.write_text(text.replace("Words", "Other words"))
    terminal.wait_for("Other words")
    assert "cannot be read" not in terminal.text


def test_a_deck_that_was_empty_at_first(present, tmp_path):
    path = tmp_path / "new.md"
    path.write_text("\n")
    terminal = present(path)
    assert "the deck is empty" in terminal.text
    path.write_text("# Begun\n")
    terminal.wait_for("Begun")
    assert "is empty" not in terminal.text


def test_fewer_slides(present, deck):
    terminal = present(deck, "--start", "last")
    terminal.wait_for("The end.")
    deck.write_text("# Only\n")
    terminal.wait_for("1 / 1")
    terminal.press(" ")
    assert "Only" in terminal.text


def test_a_link_to_the_deck(present, deck, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "link.md"
    link.symlink_to(deck)
    terminal = present(link)
    edit(deck, "Words", "Reworded")
    terminal.wait_for("Reworded")


def test_jumping_to_the_change(present, deck):
    terminal = present(deck, "--jump")
    edit(deck, "Words below.", "Changed below.")
    terminal.wait_for("Changed below.")


def test_reload_key(present, deck):
    terminal = present(deck)
    terminal.press("r")
    assert "First" in terminal.text


def test_a_large_deck_is_read_aside(present, tmp_path):
    deck = tmp_path / "large.md"
    text = "\n\n---\n\n".join("# Slide %d\n\nSome *words* here." % number for number in range(3000))
    deck.write_text(text)
    terminal = present(deck)
    deck.write_text(text.replace("# Slide 0", "# Replaced"))
    time.sleep(0.1)
    # Keys are heard at once.
    terminal.press("NN")
    assert "3 / 3000" in terminal.last_line
    terminal.press("gg")
    terminal.wait_for("Replaced")


def test_saving_is_quickly_on_the_screen(present, deck):
    terminal = present(deck)
    times = []
    for number in range(5):
        start = time.monotonic()
        edit(deck, "First" if number == 0 else "Title%d" % (number - 1), "Title%d" % number)
        while "Title%d" % number not in terminal.text:
            terminal.read(0.002)
            assert time.monotonic() - start < 10
        times.append(time.monotonic() - start)
    # 150 ms on a quiet machine.
    assert sorted(times)[2] < 1.5


def test_no_writing_while_stopped(present, deck):
    terminal = present(deck)
    terminal.signal(19)
    terminal.wait_until(terminal.is_stopped)
    edit(deck, "Words", "Later")
    terminal.signal(18)
    terminal.wait_for("Later")
    terminal.press("q")
    assert terminal.wait() == 0
    Modes(terminal.output).assert_clean()
