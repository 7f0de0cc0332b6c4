"""Nothing is wider than its slide, unless it scrolls by a bar that is seen; and what else only a browser can show of it."""

import os
import pathlib
import subprocess

import pytest

from conftest import ROOT
from runtime import until

CORPUS = ROOT.parent / "shared" / "corpus"
# What stands out of the slide at either side, but for what is hidden, drawn or in a box that scrolls.
TOO_WIDE = """(async () => {
  const found = [];
  for (const section of document.querySelectorAll('.slides section:not(.stack)')) {
    const { h, v } = Reveal.getIndices(section);
    Reveal.slide(h, v ?? 0);
    // As it is painted.
    await new Promise(requestAnimationFrame);
    const box = section.getBoundingClientRect();
    for (const node of section.querySelectorAll('table:not(.hljs-ln), pre, pre code')) {
      const own = node.getBoundingClientRect();
      if (node.closest('.r-wide') !== (node.matches('.r-wide') ? node : null)) continue;
      if (own.width && (own.right > box.right + 2 || own.left < box.left - 2)) found.push([h, v, node.tagName, own.width]);
      if (node.matches('pre code, .r-wraps') && node.scrollWidth > node.clientWidth + 1) found.push([h, v, 'hidden code', node.scrollWidth, node.clientWidth]);
    }
  }
  return [document.querySelectorAll('.slides section:not(.stack)').length, found];
})()"""


def measured(page, path):
    page.goto(path.as_uri())
    until(page, "window.Reveal && Reveal.isReady()")
    return page.evaluate(TOO_WIDE)


WIDE = "# T\n" + "| %s |\n" % " | ".join("column%d" % i for i in range(6)) + "|%s\n" % (" - |" * 6)
WIDER = WIDE.replace("column", "alongnameofacolumn")
LINE = "```js\nconst answer = %s;\n```\n"


def test_wide_tables_and_code_are_fitted(page, deckc):
    path = deckc("\n---\n\n".join([WIDE, WIDER, LINE % ("value + " * 12), LINE % ("value + " * 40), "# Narrow\n| a | b |\n| - | - |\n| c | d |\n"]))
    assert measured(page, path) == [5, []]
    zooms = page.evaluate("[...document.querySelectorAll('.slides table, .slides pre')].map(n => [Number(n.style.zoom || 1), n.className])")
    assert [zoom for zoom, _ in zooms][1::2] == [0.5, 0.5] and 0.5 < zooms[0][0] < 1 and 0.5 < zooms[2][0] < 1
    assert [name for _, name in zooms] == ["", "r-wide", "", "r-wraps", ""] and zooms[4][0] == 1
    page.evaluate("Reveal.slide(1)")
    table = page.query_selector(".r-wide")
    assert table.evaluate("n => [n.scrollWidth > n.clientWidth, getComputedStyle(n).overflowX]") == [True, "scroll"]


@pytest.mark.skipif(not CORPUS.exists(), reason="shared data not present")
def test_no_slide_of_real_decks_is_too_wide(page, tmp_path):
    every = int(os.environ.get("EVERY", 16))
    decks = sorted(CORPUS.glob("[0-9]*.md"))[::every]
    slides, found = 0, []
    for deck in decks:
        out = tmp_path / "deck.html"
        run = subprocess.run([os.environ["DECKC"], str(deck), "-o", str(out), "-f", "-q", "--embed", "none"], capture_output=True)
        if not out.exists():
            continue
        count, wide = measured(page, out)
        slides += count
        found += [(deck.name, *item) for item in wide]
        out.unlink()
    page.trouble.clear()
    print("%d slides of %d decks" % (slides, len(decks)))
    assert slides > 100 or not decks
    assert found == []


def test_right_to_left(page, deckc):
    path = deckc("---\ndir: rtl\n---\n# שלום\n- אחד\n- ארוך יותר מאוד\n\n---\n# סוף\n")
    page.goto(path.as_uri())
    until(page, "Reveal.isReady()")
    # The words of a short item end where those of a long one do, beside their bullets.
    rights = page.evaluate("""[...document.querySelectorAll('.present li')].map(item => {
      const range = document.createRange();
      range.selectNodeContents(item);
      return Math.round(range.getBoundingClientRect().right);
    })""")
    assert rights[0] == rights[1]
    page.keyboard.press("ArrowLeft")
    assert page.evaluate("Reveal.isLastSlide()")
    arrows = page.evaluate("""['left', 'right'].map(name => document.querySelector(`.controls .navigate-${name}`))
      .map(node => [node.disabled, node.getAttribute('aria-label'), getComputedStyle(node).opacity])""")
    assert arrows[0][:2] == [True, "next slide"]
    assert arrows[1] == [False, "previous slide", "0.3"]


@pytest.mark.parametrize("hash", ["#second-topic", "#/second-topic", "#Second-topic"])
def test_the_page_goes_to_a_heading(page, deckc, hash):
    path = deckc("[to it](#Second-topic)\n\n---\n\n# Else\n\n---\n\n## Second topic\n")
    page.goto(path.as_uri() + hash)
    until(page, "Reveal.isReady()")
    assert page.evaluate("Reveal.getIndices().h") == 2
    page.evaluate("Reveal.slide(0)")
    page.click(".present a")
    assert page.evaluate("Reveal.getIndices().h") == 2


@pytest.mark.parametrize("effect", ["fade-in-then-out", "current-visible", "fade-out", "fade-in-then-semi-out"])
def test_nested_fades_give_no_empty_step(page, deckc, effect):
    path = deckc('<div class="fragment %s">\n\nouter\n\n<p class="fragment">inner</p>\n</div>\n<p class="fragment">last</p>\n' % effect)
    page.goto(path.as_uri())
    until(page, "Reveal.isReady()")
    seen = []
    for _ in range(4):
        page.wait_for_timeout(300)
        seen.append(page.evaluate("""[...document.querySelectorAll('.present p')].map(n => n.checkVisibility({ visibilityProperty: true }) && n.textContent + getComputedStyle(n.parentNode).opacity)"""))
        page.keyboard.press("Space")
    assert all(one != two for one, two in zip(seen, seen[1:]))
    assert any("inner" in str(words) for words in seen)
