"""What clients of every kind get: only pages and pictures of the course, and only for this machine (`trust` V1-V6)."""
import re
import socket
import time

import pytest

from server import Reply, received

SECRETS = [b"secret", b"Hidden", b"root:"]


def test_every_reply_is_closed_to_others(server):
    for target, status, kind in [
        ("/", 200, "text/html"), ("/intro.html", 200, "text/html"), ("/week2/", 200, "text/html"),
        ("/search.html", 200, "text/html"), ("/img/dot.png", 200, "image/png"), ("/img/shape.svg", 200, "image/svg+xml"),
        ("/none.html", 404, "text/html"), ("/week2", 302, "text/plain"), ("/../", 404, "text/html"),
    ]:
        reply = server.ask(target)
        assert reply.status == status, target
        assert reply.fields["content-type"].split(";")[0] == kind
        assert reply.fields["content-length"] == str(len(reply.body))
        assert "frame-ancestors 'self'" in reply.fields["content-security-policy"]
        assert "default-src 'none'" in reply.fields["content-security-policy"]
        assert reply.fields["x-content-type-options"] == "nosniff"
        assert reply.fields["referrer-policy"] == "no-referrer"
        assert reply.fields["cache-control"] == "no-store"
        assert reply.fields["cross-origin-resource-policy"] == "same-origin"
        assert not [name for name in reply.fields if name.startswith("access-control")]
    assert server.ask("/img/shape.svg").fields["content-security-policy"].startswith("sandbox")
    assert server.ask("/week2").fields["location"] == "/week2/"


def test_the_page_carries_the_policy_that_is_sent(server):
    reply = server.ask("/intro.html")
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', reply.text).group(1)
    assert reply.fields["content-security-policy"] == policy + "; frame-ancestors 'self'"
    assert "connect-src 'self'" in policy and "unsafe-eval" not in policy


@pytest.mark.parametrize("target", [
    "/../outside/secret.md", "/../outside/secret.png", "/%2e%2e/outside/secret.png", "/%2E%2E%2Foutside%2Fsecret.png",
    "/%252e%252e/outside/secret.png", "/%252e%252e%252foutside/secret.png", "/..%5coutside%5csecret.png",
    "/..\\outside\\secret.png", "/%c0%ae%c0%ae/outside/secret.png", "/%uff0e%uff0e/outside/secret.png",
    "//etc/passwd", "/%2fetc/passwd", "/etc/passwd", "/proc/self/environ", "///etc/passwd", "file:///etc/passwd",
    "http://127.0.0.1/../outside/secret.png", "/img/..%2f..%2foutside/secret.png", "/img/../../outside/secret.png",
    "/img/out.png", "/out/secret.png", "/out/secret.html", "/out.html", "/out.md", "/out/", "/img/false.png", "/notes.txt",
    "/notes.txt?raw", "/intro.md", "/intro.md?raw", "/intro.md?raw??", "/intro.md#.html", "/.git/config", "/.hidden.html",
    "/%2egit/config", "/.hidden.md", "/img", "/img/", "/img/dot.png/", "/img/dot.png%00.html", "/intro.md%00.html",
    "/intro.html%00.png", "/intro.html/", "/./intro.md", "/@fs/etc/passwd", "/~root/.profile", "/%7eroot", "/CON", "*",
    "/img/dot.png\x7f", "/img//dot.png", "/index.html/../notes.txt", "/;/../notes.txt", "/..;/outside/secret.png",
])
def test_nothing_leads_out_of_the_course(server, target):
    reply = server.ask(target)
    assert reply.status in (400, 404), target
    assert not [secret for secret in SECRETS if secret in reply.raw]


def test_pictures_are_pictures(server, course):
    assert server.ask("/img/dot.png").body == (course / "img" / "dot.png").read_bytes()
    assert server.ask("/img/dot.png?raw").status == 200


@pytest.mark.parametrize("host", [
    "evil.example", "evil.example:{port}", "127.0.0.1", "localhost", "127.0.0.1:1", "localhost.evil.example:{port}",
    "0.0.0.0:{port}", "127.0.0.2:{port}", "", "127.0.0.1:{port}@evil.example", "[::ffff:127.0.0.1]:{port}",
])
def test_other_names_do_not_lead_here(server, host):
    for target in ["/", "/intro.html", "/img/dot.png", "/.deckc/x/intro.html"]:
        lines = "GET %s HTTP/1.1\r\nHost: %s\r\n\r\n" % (target, host.format(port=server.port))
        assert server.send(lines.encode()).status in (400, 403)


def test_a_host_is_needed_and_one_is_enough(server):
    assert server.send(b"GET / HTTP/1.1\r\n\r\n").status in (400, 403)
    assert server.send(b"GET / HTTP/1.0\r\n\r\n").status in (400, 403)
    two = "GET / HTTP/1.1\r\nHost: %s\r\nHost: evil.example\r\n\r\n" % server.host
    assert server.send(two.encode()).status in (400, 403)
    for name in ["localhost", "[::1]", "LocalHost"]:
        assert server.ask("/", host="%s:%d" % (name, server.port)).status == 200


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "https://{host}", "http://localhost:{port}"])
def test_other_sites_may_not_ask(server, origin):
    origin = origin.format(host=server.host, port=server.port)
    for target in ["/", "/intro.html", "/img/dot.png", events(server)]:
        assert server.ask(target, fields=[("Origin", origin)]).status == 403
    assert server.ask("/", fields=[("Origin", "http://" + server.host)]).status == 200


def test_other_sites_may_lead_here_only(server):
    def status(target, site, mode, destination):
        return server.ask(target, fields=[
            ("Sec-Fetch-Site", site), ("Sec-Fetch-Mode", mode), ("Sec-Fetch-Dest", destination)]).status

    assert status("/intro.html", "cross-site", "navigate", "document") == 200
    assert status("/intro.html", "cross-site", "navigate", "iframe") == 403
    assert status("/img/dot.png", "cross-site", "no-cors", "image") == 403
    assert status("/intro.html", "same-site", "cors", "empty") == 403
    assert status(events(server), "cross-site", "cors", "empty") == 403


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "PROPFIND"])
def test_there_is_nothing_to_do(server, method):
    reply = server.ask("/intro.html", method)
    assert (reply.status, reply.fields["allow"]) == (405, "GET, HEAD")
    body = "%s / HTTP/1.1\r\nHost: %s\r\nContent-Length: 200000\r\n\r\n" % (method, server.host)
    assert server.send(body.encode() + b"x" * 200000).status == 405
    assert server.is_well()


def test_head_is_a_page_without_its_body(server):
    full, head = server.ask("/intro.html"), server.ask("/intro.html", "HEAD")
    assert head.status == 200 and head.body == b""
    assert head.fields == full.fields
    assert server.ask("/none.html", "HEAD").status == 404
    assert server.ask(events(server), "HEAD").fields["content-type"] == "text/event-stream"


@pytest.mark.parametrize("data", [
    b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(500), b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", b"SSH-2.0-x\r\n\r\n",
    b"\x00" * 4000 + b"\r\n\r\n", b"GET\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", b"GET  HTTP/1.1\r\n\r\n", b"\r\n" * 3000,
    b"GET / HTTP/1.1\r\nHost x\r\n\r\n", b"GET / HTTP/1.1\r\n: x\r\n\r\n", b"GET / HTTP/1.1\r\nA\x00b: x\r\n\r\n",
    b"GET / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n", b"GET / HTTP/1.1\nHost: x\n\n", b"\xff" * 100 + b"\r\n\r\n",
    b"GET / HTTP/1.1\r\nHost: {}\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n",
])
def test_garbage_gets_no_page(server, data):
    with server.connect() as connection:
        connection.sendall(data.replace(b"{}", server.host.encode()))
        connection.shutdown(socket.SHUT_WR)
        reply = Reply(received(connection))
    assert reply.status in (None, 400, 403, 405, 505)
    assert server.is_well()


def test_heads_have_limits(server):
    assert server.ask("/" + "a" * 8000).status == 404
    assert server.ask("/" + "a" * 9000).status == 414
    assert server.ask("/", fields=[("X", "a" * 30000)]).status == 200
    assert server.ask("/", fields=[("X", "a" * 33000)]).status == 431
    assert server.ask("/", fields=[("X-%d" % number, "a" * 40) for number in range(1000)]).status == 431
    # Neither does a line without an end get more room than that, nor does somebody who goes on and on.
    for start in [b"GET /", b"GET / HTTP/1.1\r\nX: "]:
        with server.connect() as connection:
            try:
                connection.sendall(start)
                for _ in range(200):
                    connection.sendall(b"a" * 65536)
            except (BrokenPipeError, ConnectionResetError):
                pass
            assert Reply(received(connection)).status in (None, 414, 431)
    assert server.is_well()


def test_one_request_a_connection(server):
    one = "GET /intro.html HTTP/1.1\r\nHost: %s\r\n\r\n" % server.host
    reply = server.send((one + one.replace("intro", "none")).encode())
    assert reply.status == 200 and reply.fields["connection"] == "close"
    assert reply.raw.count(b"HTTP/1.1 ") == 1


def test_a_request_may_come_in_pieces(server):
    with server.connect() as connection:
        for byte in ("GET /intro.html HTTP/1.1\r\nHost: %s\r\n\r\n" % server.host).encode():
            connection.sendall(bytes([byte]))
        assert Reply(received(connection)).status == 200


def test_slow_clients_are_in_nobodys_way(server):
    """More connections than there is room for, none of which ever ends its request."""
    slow = [server.connect() for _ in range(80)]
    for connection in slow:
        connection.sendall(b"GET / HTTP/1.1\r\nHost: ")
    start = time.monotonic()
    assert server.is_well()
    assert time.monotonic() - start < 3
    # Each has ten seconds, however busy it looks.
    replies = []
    while time.monotonic() - start < 9:
        time.sleep(0.5)
        for connection in slow[-20:]:
            try:
                connection.sendall(b"a")
            except OSError:
                pass
    for connection in slow:
        connection.settimeout(5)
        replies.append(Reply(received(connection)).status)
        connection.close()
    assert time.monotonic() - start < 16
    assert set(replies) <= {None, 408} and 408 in replies
    assert server.is_well()


def test_those_who_never_read_are_in_nobodys_way(server, course):
    (course / "large.md").write_text("# Large\n\n" + "word " * 400_000, encoding="utf-8")
    deaf = []
    for _ in range(30):
        connection = socket.socket()
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        connection.connect(("127.0.0.1", server.port))
        connection.sendall(("GET /large.html HTTP/1.1\r\nHost: %s\r\n\r\n" % server.host).encode())
        deaf.append(connection)
    assert server.is_well()
    for connection in deaf:
        connection.close()
    assert server.is_well()


def test_it_is_this_machines_own(server):
    """Loopback of both kinds, where the machine has both, and no other address."""
    with open("/proc/net/tcp") as table:
        addresses = {line.split()[1] for line in table if line.split()[3] == "0A"}
    assert {address for address in addresses if address.endswith(":%04X" % server.port)} == {"0100007F:%04X" % server.port}
    if socket.has_ipv6:
        try:
            six = server.connect("::1")
        except OSError:
            pytest.skip("no IPv6 here")
        with six:
            six.sendall(("GET / HTTP/1.1\r\nHost: [::1]:%d\r\n\r\n" % server.port).encode())
            assert Reply(received(six)).status == 200


def test_events_are_for_those_who_know_where(server, course):
    assert server.ask("/.deckc/%s/intro.html" % ("0" * 32)).status == 403
    target = events(server)
    with server.connect() as connection:
        connection.sendall(("GET %s HTTP/1.1\r\nHost: %s\r\n\r\n" % (target, server.host)).encode())
        head = received(connection, until=b"retry: 500")
        assert Reply(head).fields["content-type"] == "text/event-stream"
        (course / "intro.md").write_text("# Changed\n", encoding="utf-8")
        data = received(connection, until=b"event: changed")
        version = re.search(rb"data: ([0-9a-f]{32})", data + received(connection, until=b"\n\n")).group(1)
    assert ('data-version="%s"' % version.decode()) in server.ask("/intro.html").text
    # Who has another version is told at once.
    with server.connect() as connection:
        connection.sendall(("GET %s HTTP/1.1\r\nHost: %s\r\n\r\n" % (target, server.host)).encode())
        assert b"event: changed" in received(connection, until=b"event: changed")


def test_streams_leave_room_for_pages(server):
    target = events(server)
    streams = []
    for _ in range(90):
        connection = server.connect()
        connection.sendall(("GET %s HTTP/1.1\r\nHost: %s\r\n\r\n" % (target, server.host)).encode())
        streams.append(connection)
    for _ in range(5):
        assert server.is_well()
    for connection in streams:
        connection.close()
    assert server.is_well()


def events(server):
    """The target of the stream about `intro.html`, as the page has it."""
    text = server.ask("/intro.html").text
    place = re.search(r'data-events="([^"]*)" data-version="([^"]*)"', text)
    return "%s/intro.html?%s" % place.groups()
