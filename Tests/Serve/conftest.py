"""What the tests of `deckc serve` share: servers that are stopped, and a browser."""
import os

import pytest
from playwright.sync_api import sync_playwright

from server import Server

DECKS = {
    "intro.md": "# Welcome\n\n[loops](week2/day1.md)\n\n---\n\n## The end\n",
    "week2/day1.md": "# Loops\n\n---\n\n## Steps\n\n- one <!-- .element: class=\"fragment\" -->\n- two <!-- .element: "
    "class=\"fragment\" -->\n- three <!-- .element: class=\"fragment\" -->\n\n---\n\n## Last\n",
    "notes.txt": "a secret text\n",
    ".hidden.md": "# Hidden\n",
    ".git/config": "a secret configuration\n",
}
PNG = bytes.fromhex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360f8cfc0"
                    "f01f0005000201a2bd6d5c0000000049454e44ae426082")


@pytest.fixture
def course(tmp_path):
    """A course, with files around it that are nobody's business."""
    folder = tmp_path / "course"
    for name, text in DECKS.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "img").mkdir()
    (folder / "img" / "dot.png").write_bytes(PNG)
    (folder / "img" / "shape.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    (folder / "img" / "false.png").write_text("a secret that calls itself a picture")
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.png").write_bytes(PNG)
    (outside / "secret.md").write_text("# A secret deck\n")
    (folder / "img" / "out.png").symlink_to(outside / "secret.png")
    (folder / "out").symlink_to(outside)
    (folder / "out.md").symlink_to(outside / "secret.md")
    return folder


@pytest.fixture
def serve():
    """serve(path, *options) starts a server, which Ctrl-C ends after the test."""
    started = []

    def start(path, *options, **more):
        started.append(Server(path, *options, **more))
        return started[-1]

    yield start
    for server in started:
        assert server.stop() == 130


@pytest.fixture
def server(serve, course):
    return serve(course)


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=os.environ["CHROMIUM"], args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def page(browser, serve):
    """A page that is closed before the servers are, and reports what went wrong in it."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    page.trouble = []
    page.on("pageerror", lambda error: page.trouble.append("exception: %s" % error))
    page.on("console", lambda message: message.type == "error"
            and page.trouble.append("console: %s %s" % (message.text, message.location)))
    yield page
    context.close()
    assert page.trouble == []
