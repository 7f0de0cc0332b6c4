"""The real program, and a client that sends whatever bytes it likes."""
import os
import pathlib
import select
import signal
import socket
import subprocess
import time
from urllib.parse import urlsplit


class Reply:
    def __init__(self, data):
        head, _, self.body = data.partition(b"\r\n\r\n")
        line, *fields = head.decode("latin-1").split("\r\n")
        self.raw = data
        self.status = int(line.split(" ")[1]) if line.startswith("HTTP/1.1 ") else None
        self.fields = {name.lower(): value for name, _, value in (field.partition(": ") for field in fields)}

    @property
    def text(self):
        return self.body.decode("utf-8")


class Server:
    def __init__(self, path, *options, environment=None, program=None, rights=None):
        self.errors_path = pathlib.Path(os.environ.get("TMPDIR", "/tmp")) / ("deckc-serve-%d" % time.monotonic_ns())
        self.errors_file = self.errors_path.open("w+")
        self.process = subprocess.Popen(
            [program or os.environ["DECKC"], "serve", str(path), *(options if "--port" in options else ("--port", "0", *options))], stdout=subprocess.PIPE,
            stderr=self.errors_file, **{"env": {**os.environ, **(environment or {})}, **(rights or {})})
        ready, _, _ = select.select([self.process.stdout], [], [], 30)
        self.line = self.process.stdout.readline().decode() if ready else ""
        assert " is served at http://127.0.0.1:" in self.line, self.line + self.errors
        self.address = self.line.split()[-1]
        self.port = urlsplit(self.address).port
        self.host = "127.0.0.1:%d" % self.port

    @property
    def errors(self):
        return self.errors_path.read_text(encoding="utf-8")

    def connect(self, address="127.0.0.1"):
        return socket.create_connection((address, self.port), timeout=30)

    def send(self, data, address="127.0.0.1"):
        """Everything that comes back for these bytes."""
        with self.connect(address) as connection:
            connection.sendall(data)
            return Reply(received(connection))

    def ask(self, target, method="GET", fields=(), host=None, version="HTTP/1.1"):
        lines = ["%s %s %s" % (method, target, version), "Host: " + (host or self.host)]
        lines += ["%s: %s" % field for field in fields]
        return self.send("\r\n".join(lines + ["", ""]).encode("latin-1"))

    def is_well(self):
        return self.ask("/").status in (200, 302)

    def stop(self):
        """Ctrl-C."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
        status = self.process.wait(timeout=20)
        self.process.stdout.close()
        self.errors_file.close()
        self.errors_path.unlink(missing_ok=True)
        return status


def received(connection, until=None):
    """What comes before the other side closes, or before `until` has come."""
    data = b""
    while until is None or until not in data:
        try:
            piece = connection.recv(65536)
        except ConnectionResetError:
            break
        if not piece:
            break
        data += piece
    return data
