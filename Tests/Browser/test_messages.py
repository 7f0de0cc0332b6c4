"""What deckc says on a terminal: colours, the source line with a caret, and Ctrl-C."""
import fcntl
import os
import pty
import signal
import subprocess
import termios
import time

import pytest

DECK = "# One\n\n```python\nprint()\n"


def on_terminal(folder, arguments, environment=(), keys=b""):
    """The exit code and what stood on the terminal."""
    (folder / "deck.md").write_text(DECK)
    control, terminal = pty.openpty()
    process = subprocess.Popen(
        [os.environ["DECKC"], *arguments], cwd=folder, stdin=terminal, stdout=terminal, stderr=terminal,
        env={"PATH": "/usr/bin:/bin", **dict(environment)}, start_new_session=True,
        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))  # so that Ctrl-C becomes a signal
    os.close(terminal)
    if keys:
        time.sleep(0.5)
        os.write(control, keys)
    shown = b""
    while True:
        try:
            piece = os.read(control, 4096)
        except OSError:
            break
        if not piece:
            break
        shown += piece
    os.close(control)
    return process.wait(timeout=20), shown.decode().replace("\r\n", "\n")


@pytest.mark.parametrize("environment, coloured", [
    ({"TERM": "xterm-256color"}, True),
    ({"TERM": "dumb"}, False),
    ({"TERM": "xterm-256color", "NO_COLOR": "1"}, False),
])
def test_a_caret_stands_below_the_place(tmp_path, environment, coloured):
    status, shown = on_terminal(tmp_path, ["deck.md"], environment)
    assert status == 0
    assert ("\x1b" in shown) == coloured
    lines = shown.split("\n")
    assert lines[0].startswith("deck.md:3:1: ") and "[unclosed-fence]" in lines[0]
    assert lines[1] == "  ```python"
    assert "^" in lines[2]
    assert lines[-2].startswith("deck.html: ")


def test_quiet_is_quiet(tmp_path):
    assert on_terminal(tmp_path, ["deck.md", "-q"]) == (0, "")


def test_interrupt_while_waiting_for_input(tmp_path):
    status, _ = on_terminal(tmp_path, ["-"], keys=b"\x03")
    assert status == 128 + signal.SIGINT
