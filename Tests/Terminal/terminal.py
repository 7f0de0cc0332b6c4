"""A program in a pseudo-terminal, and the screen that a person would see."""
import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time

import pyte

DECKC = os.environ.get("DECKC", "deckc")
# pyte prints what it does not know of these; every real terminal drops them.
STRINGS = re.compile(rb"\x1b[_P\]X^].*?(?:\x1b\\|\x07)", re.S)
PRIVATE = re.compile(rb"\x1b\[[0-9;]*t|\x1b\[[0-9;?]*\$p")


class Terminal:
    """`deckc present ARGUMENTS` in a window of its own. `answers` is called with each piece of output and may return
    what a terminal would answer."""

    def __init__(self, *arguments, columns=80, rows=24, environment=None, answers=None, command=None, stdin=None):
        self.output = b""
        self.answers = answers
        self.screen = pyte.Screen(columns, rows)
        self.stream = pyte.ByteStream(self.screen)
        self.pid, self.master = pty.fork()
        if self.pid == 0:
            variables = {"PATH": os.environ["PATH"], "TERM": "xterm-256color", "LANG": "C.UTF-8",
                         "HOME": os.environ.get("HOME", "/"), "SWIFT_BACKTRACE": "enable=no", "XDG_CONFIG_HOME": "/nowhere"}
            variables.update(environment or {})
            self.resize_child(columns, rows)
            if stdin is not None:
                os.dup2(os.open(stdin, os.O_RDONLY), 0)
            command = command or [DECKC, "present", *arguments]
            os.execvpe(command[0], command, variables)
        self.resize(columns, rows)
        self.before = self.modes()

    @staticmethod
    def resize_child(columns, rows):
        fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def resize(self, columns, rows):
        self.screen.resize(rows, columns)
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def modes(self):
        return termios.tcgetattr(self.master)

    def read(self, timeout=0.3):
        """Reads until nothing comes for `timeout` seconds; returns what came."""
        got = b""
        while select.select([self.master], [], [], timeout)[0]:
            try:
                piece = os.read(self.master, 65536)
            except OSError:
                break
            if not piece:
                break
            got += piece
            if self.answers and (answer := self.answers(piece)):
                self.send(answer)
        self.output += got
        self.stream.feed(PRIVATE.sub(b"", STRINGS.sub(b"", got)))
        return got

    def wait_for(self, text, seconds=60):
        """Reads until the screen holds `text`."""
        end = time.monotonic() + seconds
        while text not in self.text:
            assert time.monotonic() < end, "no %r on the screen:\n%s" % (text, self.text)
            self.read(0.05)
        return self

    def wait_until(self, condition, seconds=60):
        end = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < end, self.text
            self.read(0.05)
        return self

    def send(self, data):
        os.write(self.master, data if isinstance(data, bytes) else data.encode())

    def press(self, keys):
        """Sends keys, waits until the program has taken them and waits for more, and returns what it wrote."""
        start = len(self.output)
        self.send(keys)
        self.settle()
        if keys and (keys if isinstance(keys, str) else keys.decode("latin-1"))[-1] == "\x1b":
            # An escape alone is a key only when time has passed.
            self.read(0.15)
            self.settle()
        return self.output[start:]

    def settle(self, seconds=60):
        """Reads until no input waits and the program sleeps."""
        end = time.monotonic() + seconds
        calm = 0
        while calm < 3:
            assert time.monotonic() < end, self.text
            if self.read(0.004) or not self.is_waiting():
                calm = 0
            else:
                calm += 1

    def is_waiting(self):
        try:
            # TIOCGPTN: the number of the terminal's other end.
            number = struct.unpack("i", fcntl.ioctl(self.master, 0x80045430, bytes(4)))[0]
            slave = os.open("/dev/pts/%d" % number, os.O_RDONLY | os.O_NOCTTY | os.O_NONBLOCK)
        except OSError:
            return True
        try:
            waiting = struct.unpack("i", fcntl.ioctl(slave, termios.FIONREAD, b"\0" * 4))[0]
        finally:
            os.close(slave)
        return waiting == 0 and self.state() in "STZX"

    def state(self):
        try:
            with open("/proc/%d/stat" % self.pid) as status:
                return status.read().rsplit(")", 1)[1].split()[0]
        except OSError:
            return "X"

    @property
    def text(self):
        return "\n".join(line.rstrip() for line in self.screen.display)

    @property
    def last_line(self):
        return self.screen.display[-1].rstrip()

    def signal(self, number):
        os.kill(self.pid, number)

    def wait(self, seconds=60):
        """The exit code, or minus the signal that ended the program."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.read(0.02)
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.pid = 0
                self.read(0.02)
                return os.WEXITSTATUS(status) if os.WIFEXITED(status) else -os.WTERMSIG(status)
        raise AssertionError("still running:\n" + self.text)

    def is_stopped(self):
        return self.state() == "T"

    def close(self):
        if self.pid:
            try:
                os.kill(self.pid, signal.SIGKILL)
                os.waitpid(self.pid, 0)
            except (ProcessLookupError, ChildProcessError):
                pass
        os.close(self.master)


# What deckc may send: the list of `trust` T2 as `settlements` widens it.
ALLOWED = [
    # The shell's line, below what stays without an alternate screen.
    rb"\x1b\[9999H\r+\n(?=\x1b\[\?1049l)",
    # kitty's pictures through tmux, in front of what begins like their ends.
    rb"\x1bPtmux;\x1b\x1b_G[^\x00-\x1f\x7f]*\x1b\x1b\\\x1b\\",
    rb"\x1b\[[0-9;]*m", rb"\x1b\[[0-9;]*[HGK]", rb"\x1b\[2J", rb"\x1b\[\?(?:1049|25|2004|2026|1000|1002|1006)[hl]",
    rb"\x1b\]8;[^\x00-\x1f\x7f]*\x1b\\", rb"\x1b\]2;[^\x00-\x1f\x7f]*\x1b\\", rb"\x1b\[2[23];2t", rb"\x1b\\",
    rb"\x1b\]11;\?\x1b\\", rb"\x1b\[0c", rb"\x1b_G[^\x00-\x1f\x7f]*\x1b\\", rb"\x1bP0;1q[ -~]*\x1b\\",
    rb"\x1b\]1337;File=[ -~]*\x07", rb"\x1b\]66;s=2;[^\x00-\x1f\x7f]*\x1b\\", rb"\x1b\[>0q",
]
COPY = rb"\x1b\]52;c;[A-Za-z0-9+/=]*\x1b\\"


def strangers(output, also=()):
    """What is left of `output` without the allowed sequences that should not be there: control characters."""
    text = re.sub(b"|".join([*ALLOWED, *also]), b"", output).decode("utf-8", "replace")
    return [hex(ord(c)) for c in text if ord(c) < 0x20 or 0x7F <= ord(c) < 0xA0
            or 0x202A <= ord(c) <= 0x202E or 0x2066 <= ord(c) <= 0x2069]


class Modes:
    """The private modes, the title stack and the style that a terminal is left in."""

    def __init__(self, output):
        self.set = set()
        self.titles = 0
        for number, final in re.findall(rb"\x1b\[\?(\d+)([hl])", output):
            (self.set.add if final == b"h" else self.set.discard)(int(number))
            if number == b"25":
                (self.set.discard if final == b"h" else self.set.add)(25)
        for number in re.findall(rb"\x1b\[(2[23]);2t", output):
            self.titles += 1 if number == b"22" else -1
        styles = re.findall(rb"\x1b\[([0-9;]*)m", output)
        self.is_plain = not styles or styles[-1] in (b"", b"0")
        links = re.findall(rb"\x1b\]8;([^\x1b]*)\x1b\\", output)
        self.is_linked = bool(links) and links[-1] != b";"

    def assert_clean(self):
        assert not self.set, self.set
        assert self.titles == 0
        assert self.is_plain
        assert not self.is_linked
