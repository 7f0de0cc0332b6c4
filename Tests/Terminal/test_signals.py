"""The terminal is left as it was found, whatever ends or stops the presentation (`TP-61`, `TP-62`)."""
import os
import pathlib
import signal
import time

import pytest

from terminal import DECKC, Modes, strangers

ENDING = [signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGSEGV, signal.SIGABRT, signal.SIGILL,
          signal.SIGTRAP, signal.SIGBUS, signal.SIGFPE]


def assert_left_clean(terminal, shell=False):
    Modes(terminal.output).assert_clean()
    assert terminal.modes() == terminal.before
    # A shell that ran it has written too.
    assert shell or strangers(terminal.output) == []


@pytest.mark.parametrize("keys", ["q", "\x03", "3q", ":\x03", "o\x03", "?qq", "bq"])
def test_quitting(present, deck, keys):
    terminal = present(deck)
    terminal.read()
    terminal.press(keys)
    assert terminal.wait() == 0
    assert_left_clean(terminal)


@pytest.mark.parametrize("number", ENDING, ids=lambda number: number.name)
@pytest.mark.parametrize("moment", ["at rest", "mouse on", "in a prompt", "at once"])
def test_ending_signals(present, deck, number, moment):
    terminal = present(deck, waits=moment != "at once")
    if moment != "at once":
        terminal.read()
    if moment == "mouse on":
        terminal.press("m")
    if moment == "in a prompt":
        terminal.press("/abc")
    if moment == "at once":
        # Before the first frame is there.
        terminal.wait_until(lambda: terminal.output)
    terminal.signal(number)
    assert terminal.wait() == -number
    assert_left_clean(terminal)


def test_stopping_by_key_and_going_on(present, deck):
    shell = "set -m; %s present %s; echo stopped $?; stty -a | grep -q ' icanon' && echo cooked; fg; echo ended $?"
    terminal = present(command=["bash", "-c", shell % (DECKC, deck)])
    terminal.read()
    terminal.press("  ")
    start = len(terminal.output)
    terminal.press("\x1a")
    stopped = terminal.output[start:].split(b"\x1b[22;2t")[0]
    assert b"stopped" in stopped and b"cooked" in stopped
    Modes(terminal.output[:start] + stopped).assert_clean()
    # Another window meanwhile, and the shell's `fg` has brought it back.
    terminal.resize(60, 20)
    terminal.press(" ")
    terminal.press("q")
    assert terminal.wait() == 0
    assert b"ended 0" in terminal.output
    assert_left_clean(terminal, shell=True)


def test_stop_signal(present, deck):
    terminal = present(deck)
    terminal.read()
    terminal.signal(signal.SIGTSTP)
    # An orphaned group is not stopped by the terminal's signals; it goes on.
    terminal.read(0.5)
    if terminal.is_stopped():
        Modes(terminal.output).assert_clean()
        assert terminal.modes() == terminal.before
        terminal.signal(signal.SIGCONT)
    terminal.read(0.5)
    assert 1049 in Modes(terminal.output).set
    terminal.press("q")
    assert terminal.wait() == 0
    assert_left_clean(terminal)


def test_continue_paints_again(present, deck):
    terminal = present(deck)
    terminal.wait_for("First")
    terminal.signal(signal.SIGSTOP)
    terminal.wait_until(terminal.is_stopped)
    # Another program used the terminal.
    terminal.stream.feed(b"\x1b[?1049l\x1b[2J")
    terminal.resize(60, 20)
    terminal.signal(signal.SIGCONT)
    terminal.wait_for("First")
    terminal.press("q")
    assert terminal.wait() == 0
    assert_left_clean(terminal)


def test_background_does_not_write(present, deck):
    shell = "set -m; %s present %s; bg; sleep 1; echo quiet; fg; echo ended $?"
    terminal = present(command=["bash", "-c", shell % (DECKC, deck)])
    terminal.read()
    start = len(terminal.output)
    terminal.send("\x1a")
    terminal.wait_until(lambda: b"quiet" in terminal.output[start:])
    meanwhile = terminal.output[start:].split(b"quiet")[0].split(b"\x1b[?1049l")[-1]
    assert b"\x1b[?2026h" not in meanwhile
    terminal.read(0.5)
    terminal.press("q")
    assert terminal.wait() == 0
    assert b"ended 0" in terminal.output
    assert_left_clean(terminal, shell=True)


def test_closed_window(present, deck):
    terminal = present(deck)
    terminal.read()
    pid = terminal.pid
    os.close(terminal.master)
    terminal.master = os.open("/dev/null", os.O_RDWR)
    end = time.monotonic() + 5
    while time.monotonic() < end:
        if os.waitpid(pid, os.WNOHANG)[0]:
            terminal.pid = 0
            return
        time.sleep(0.02)
    raise AssertionError("still running without a terminal")


def test_hangup_that_is_ignored_stays_ignored(present, deck):
    terminal = present(command=["sh", "-c", "trap '' HUP; exec %s present %s" % (DECKC, deck)])
    terminal.read()
    terminal.signal(signal.SIGHUP)
    terminal.read()
    terminal.press("q")
    assert terminal.wait() == 0


def test_quitting_is_quick(present, deck):
    terminal = present(deck)
    terminal.read()
    start = time.monotonic()
    terminal.send("q")
    assert terminal.wait() == 0
    assert time.monotonic() - start < 1


def test_no_socket_is_left(present, deck, tmp_path):
    terminal = present(deck)
    terminal.read()
    folder = tmp_path / "deckc"
    assert len(list(folder.iterdir())) == 1
    assert folder.stat().st_mode & 0o777 == 0o700
    assert next(folder.iterdir()).stat().st_mode & 0o777 == 0o600
    terminal.press("q")
    assert terminal.wait() == 0
    assert list(pathlib.Path(folder).iterdir()) == []
