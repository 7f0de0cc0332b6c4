"""What the browser tests share: compiling a deck, and a page that reports what went wrong in it."""
import os
import pathlib
import subprocess

import pytest
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=os.environ["CHROMIUM"], args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def deckc(tmp_path_factory):
    """deckc(markdown or path, *options) compiles and returns the page's path."""

    def compile(deck, *options):
        folder = tmp_path_factory.mktemp("deck")
        if not isinstance(deck, pathlib.Path):
            (folder / "deck.md").write_text(deck, encoding="utf-8")
            deck = folder / "deck.md"
        out = folder / "deck.html"
        run = subprocess.run([os.environ["DECKC"], str(deck), "-o", str(out), *options], capture_output=True, text=True)
        assert run.returncode == 0, run.stderr
        return out

    return compile


@pytest.fixture
def page(browser):
    """A page in a context of its own. `page.trouble` lists console errors, exceptions and requests that are not for
    the page itself; a test that expects some clears it, and at the end it must be empty."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    page = context.new_page()
    page.trouble = []
    page.on("pageerror", lambda error: page.trouble.append("exception: %s" % error))
    page.on("console", lambda message: message.type == "error" and page.trouble.append("console: " + message.text))
    page.on("request", lambda request: request.is_navigation_request() or request.url.startswith("data:")
            or page.trouble.append("request: " + request.url))
    yield page
    context.close()
    assert page.trouble == []
