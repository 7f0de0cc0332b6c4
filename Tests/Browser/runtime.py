"""The runtime without the compiler: in small decks written by hand.

The decks carry the strict Content-Security-Policy of compiled pages, so every test also shows that the runtime needs
no more than that.
"""

import base64
import hashlib
import json
import os
import pathlib
import time

import pytest
from playwright.sync_api import Error

ROOT = pathlib.Path(__file__).resolve().parents[2]
ASSETS = ROOT / "Sources" / "CAssets"


def runtime():
    """The form that pages carry, or with RUNTIME=sources the files it is packed from."""
    if os.environ.get("RUNTIME") != "sources":
        return (ASSETS / "packed" / "runtime.js").read_text()
    return "".join((ASSETS / "runtime" / name).read_text() for name in (ASSETS / "runtime" / "order.txt").read_text().split())


def parts():
    """The scripts of all optional parts, as one."""
    folder = ASSETS / ("runtime/parts" if os.environ.get("RUNTIME") == "sources" else "packed/parts")
    return "".join(path.read_text() for path in sorted(folder.rglob("*.js")))


def core_style():
    """With the style sheets of all optional parts, and the looks of slides in the default theme."""
    packed = ASSETS / "packed"
    paths = [packed / "core.css", *sorted((packed / "parts").glob("*.css")), packed / "themes" / "hackmd.css"]
    return "".join(path.read_text() for path in paths)


def _hash(text):
    return "'sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'"


def source(slides, options=None, style="", head="", extra=""):
    """A whole page. `slides` is the inside of `.slides`; `extra` comes after the boot line."""
    scripts = [runtime(), parts(), "Reveal.initialize(%s);" % json.dumps(options or {})]
    styles = [core_style(), style]
    policy = (
        "default-src 'none'; script-src %s; style-src-elem %s; style-src-attr 'unsafe-inline'; "
        "img-src data: https: 'self'; media-src data: https: 'self'; font-src data:; frame-src 'self'; base-uri 'none'"
    ) % (" ".join(map(_hash, scripts)), " ".join(map(_hash, styles)))
    return "".join((
        '<!doctype html><html lang="en"><head><meta charset="utf-8">',
        '<meta http-equiv="Content-Security-Policy" content="%s">' % policy,
        '<meta name="viewport" content="width=device-width, initial-scale=1"><title>A deck</title>',
        *("<style>%s</style>" % text for text in styles),
        head, '</head><body><div class="reveal"><div class="slides">', slides, "</div></div>",
        *("<script>%s</script>" % text for text in scripts),
        extra, "</body></html>"))


def until(page, expression, seconds=30):
    """Waits for an expression to become true. (The browser's own waiting evaluates text, which the policy refuses.)"""
    end = time.monotonic() + seconds
    while not holds(page, expression):
        assert time.monotonic() < end, "never: " + expression
        time.sleep(0.02)


def holds(page, expression):
    try:
        return page.evaluate(expression)
    except Error as error:
        # The page is being left for the next one.
        if "context was destroyed" in error.message:
            return False
        raise


@pytest.fixture
def deck(page, tmp_path):
    """deck(slides, options, query="", hash="", ...) opens a deck from a file, waits until it is ready, returns the page."""

    def open_deck(slides, options=None, query="", hash="", **more):
        path = tmp_path / "deck.html"
        path.write_text(source(slides, options, **more), encoding="utf-8")
        page.goto(path.as_uri() + query + hash)
        until(page, "Reveal.isReady()")
        return page

    return open_deck
