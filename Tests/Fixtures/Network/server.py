#!/usr/bin/env python3
"""A host that behaves badly in one way for each path, over TLS on the loopback address.

    server.py CERTIFICATE KEY LOG

Prints its port and runs until its input ends. LOG gets one line for each connection and each request.
"""
import base64
import http.server
import ssl
import sys
import threading
import time

PIXEL = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")


class Host(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, certificate, key, log):
        super().__init__(("127.0.0.1", 0), Handler)
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(certificate, key)
        self.log, self.lock = open(log, "a"), threading.Lock()

    def note(self, line):
        with self.lock:
            self.log.write(line + "\n")
            self.log.flush()

    def finish_request(self, request, address):
        self.note("connection")
        try:
            super().finish_request(self.context.wrap_socket(request, server_side=True), address)
        except (ssl.SSLError, OSError):
            pass

    def handle_error(self, request, address):
        pass


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.server.note(self.path)
        port = self.server.server_address[1]
        name = self.path.split("?")[0].strip("/")
        elsewhere = {
            "hop": "/ok.png", "private": "https://inside.example:%d/ok.png" % port, "loop": "/loop",
            "plain": "http://good.example:%d/ok.png" % port, "local": "file:///etc/hosts",
            "literal": "https://127.0.0.1:%d/ok.png" % port,
        }
        if name in elsewhere:
            self.send_response(302)
            self.send_header("Location", elsewhere[name])
            self.end_headers()
        elif name == "missing":
            self.send_error(404)
        elif name == "slow":
            time.sleep(8)
        elif name == "truncated":
            self.answer(PIXEL, len(PIXEL) + 100)
        elif name == "huge":
            self.answer(PIXEL, 30_000_000)
        elif name == "endless":
            self.answer(PIXEL)
            for _ in range(300):
                self.wfile.write(bytes(100_000))
        elif name == "text":
            self.answer(b"<!DOCTYPE html><p>no picture</p>")
        else:
            self.answer(PIXEL, len(PIXEL))

    def answer(self, body, length=None):
        self.send_response(200)
        self.send_header("Content-Type", "image/png")
        if length is not None:
            self.send_header("Content-Length", str(length))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass


if __name__ == "__main__":
    host = Host(*sys.argv[1:4])
    print(host.server_address[1], flush=True)
    threading.Thread(target=host.serve_forever, args=(0.05,), daemon=True).start()
    sys.stdin.read()
