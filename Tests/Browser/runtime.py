"""The runtime without the compiler: its files joined in the order of assets.c, in small decks written by hand.

The decks carry the strict Content-Security-Policy of compiled pages, so every test also shows that the runtime needs
no more than that.
"""

import base64
import hashlib
import json
import pathlib
import re

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
ASSETS = ROOT / "Sources" / "CAssets"


def runtime():
    names = re.findall(r'#embed "(runtime/[^"]+)"', (ASSETS / "assets.c").read_text())
    return "".join((ASSETS / name).read_text() for name in names)


def core_style():
    return (ASSETS / "core.css").read_text()


def _hash(text):
    return "'sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'"


def source(slides, options=None, style="", head="", extra=""):
    """A whole page. `slides` is the inside of `.slides`; `extra` comes after the boot line."""
    scripts = [runtime(), "Reveal.initialize(%s);" % json.dumps(options or {})]
    styles = [core_style(), (ASSETS / "base.css").read_text() + (ROOT / "themes" / "hackmd.css").read_text(), style]
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


@pytest.fixture
def deck(page, tmp_path):
    """deck(slides, options, query="", hash="", ...) opens a deck from a file, waits until it is ready, returns the page."""

    def open_deck(slides, options=None, query="", hash="", **more):
        path = tmp_path / "deck.html"
        path.write_text(source(slides, options, **more), encoding="utf-8")
        page.goto(path.as_uri() + query + hash)
        page.wait_for_function("Reveal.isReady()")
        return page

    return open_deck
