"""Compiled decks in the browser, as a viewer opens them: from a file, with the keyboard."""
import pathlib

import pytest

from runtime import until

ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "decks/week19.md"
SEED = ROOT.parent / "shared/seed/week19.md"


@pytest.mark.parametrize("deck", [SAMPLE, SEED], ids=["sample", "seed"])
def test_an_exported_deck_walks_from_first_to_last(page, deckc, deck):
    if not deck.exists():
        pytest.skip("skipped: shared data not present")
    page.goto(deckc(deck).as_uri())
    until(page, "Reveal.isReady()")
    assert page.evaluate("Reveal.getTotalSlides()") == 8
    titles = set()
    for number in range(8):
        present = page.locator(".slides > section.present")
        assert present.count() == 1
        # The deck's own style block wins over centring.
        assert present.evaluate("slide => getComputedStyle(slide).textAlign") == "left"
        box = present.bounding_box()
        assert box["y"] >= 0 and box["y"] + box["height"] <= 800, "a slide is never cut"
        titles.add(present.locator("h1, h2, h3").first.inner_text())
        assert page.evaluate("Reveal.getIndices().h") == number
        page.keyboard.press("ArrowRight")
    assert len(titles) >= 7
    assert page.evaluate("Reveal.isLastSlide()")
    assert page.evaluate("Array.from(document.querySelectorAll('style'), style => style.id)") == [
        "deckc-core", "deckc-code", "deckc-speaker", "deckc-theme", ""]
    page.keyboard.press("Home")
    assert page.evaluate("Reveal.getIndices().h") == 0


LONG = "https://example.org/" + "a_path_without_any_end" * 6


@pytest.mark.parametrize("markdown", [
    f"- see {LONG}\n- b", f"1. a\n   - {LONG}", f"a {LONG} b", f"> {LONG}", f"## {LONG}", f"term\n: {LONG}",
    "- a\n\n  ```\n  " + "echo " * 60 + "\n  ```", ":::info\n" + LONG + "\n:::",
], ids=["list", "nested", "paragraph", "quote", "heading", "definition", "code", "alert"])
def test_nothing_is_wider_than_its_slide(page, deckc, markdown):
    page.goto(deckc("# first\n\n---\n\n" + markdown).as_uri())
    until(page, "Reveal.isReady()")
    page.evaluate("Reveal.next()")
    # Code scrolls in its box; of everything else the text counts too.
    assert page.evaluate("""() => {
      const slide = Reveal.getCurrentSlide();
      const { left, right } = slide.getBoundingClientRect();
      const fits = box => box.left >= left - 1 && box.right <= right + 1;
      return [...slide.querySelectorAll("*")].filter(element => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return !element.closest("code") && !fits(element.getBoundingClientRect())
          || !element.closest("pre") && !element.querySelector("pre") && !fits(range.getBoundingClientRect());
      }).map(element => element.localName);
    }""") == []


def test_what_a_screen_reader_finds_has_names(page, deckc):
    page.goto(deckc(ROOT / "decks/tour.md").as_uri())
    until(page, "Reveal.isReady()")
    assert page.evaluate("document.documentElement.lang")
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map(node => node.id)")
    assert len(ids) == len(set(ids))
    session = page.context.new_cdp_session(page)
    while True:
        shown = page.evaluate("Reveal.getCurrentSlide().getAttribute('aria-label')")
        assert shown
        # The tree follows the page after a while.
        until(page, lambda: slides_in(tree(session)) == [shown])
        found = [(node["role"]["value"], node.get("name", {}).get("value", "").strip()) for node in tree(session)]
        assert [role for role, _ in found].count("main") == 1
        for role, name in found:
            assert name or role not in ("main", "button", "link", "image", "checkbox", "textbox"), (role, shown)
        if page.evaluate("Reveal.isLastSlide()"):
            break
        page.evaluate("Reveal.next({skipFragments: true})")


def tree(session):
    return [node for node in session.send("Accessibility.getFullAXTree")["nodes"] if not node["ignored"]]


def slides_in(nodes):
    """The names of what calls itself a slide."""
    return [node["name"]["value"] for node in nodes
            if any(p["name"] == "roledescription" and p["value"]["value"] == "slide" for p in node["properties"])]


def test_steps_come_in_order_and_notes_stay_hidden(page, deckc):
    page.goto(deckc("# Plan\n- one <!-- .element: class=\"fragment\" -->\n- two <!-- .element: class=\"fragment\" -->\n\n"
                    "Note: not for you\n---\nend\n").as_uri())
    until(page, "Reveal.isReady()")
    assert not page.get_by_text("not for you").is_visible()
    seen = []
    for _ in range(3):
        seen.append(page.locator(".fragment.visible").count())
        page.keyboard.press("Space")
    assert seen == [0, 1, 2]
    assert page.evaluate("Reveal.getIndices().h") == 1


def test_a_numbered_fence_copies_without_its_numbers(page, deckc):
    page.goto(deckc("```python=7\nfirst\nsecond\n```\n").as_uri())
    until(page, "Reveal.isReady()")
    assert page.locator("code").inner_text().split() == ["first", "second"]
    shown = page.evaluate("""Array.from(document.querySelectorAll('[data-linenumber]'),
      line => getComputedStyle(line, '::before').content)""")
    assert len(shown) == 2 and all(text not in ("none", "normal") for text in shown)


def test_a_wide_formula_shrinks_to_its_slide(page, deckc):
    wide = "$$" + " + ".join("a_{%d}" % i for i in range(18)) + "$$"
    page.goto(deckc("# first\n\n---\n\n%s\n\n- $b$ and %s\n\n---\n\n$$c$$" % (wide, wide.replace("$$", "$"))).as_uri())
    until(page, "Reveal.isReady()")
    page.evaluate("Reveal.next()")
    until(page, """(() => {
      const slide = Reveal.getCurrentSlide();
      const { left, right } = slide.getBoundingClientRect();
      const boxes = [...slide.querySelectorAll("math")].map(math => math.getBoundingClientRect());
      return boxes.length === 3 && boxes.every(box => box.left >= left - 1 && box.right <= right + 1);
    })()""")
    sizes = page.evaluate("[...document.querySelectorAll('math')].map(math => getComputedStyle(math).fontSize)")
    # Those that fit keep their size.
    assert sizes[1] == sizes[3] and float(sizes[0][:-2]) < float(sizes[1][:-2]) > float(sizes[2][:-2])


def test_a_slide_with_wide_formulas_is_fitted_again_as_before(page, deckc):
    wide = "$$" + " + ".join(r"\frac{a_{%d}}{b}" % i for i in range(28)) + "$$"
    page.goto(deckc("# first\n\n" + (wide + "\n\n") * 5 + "text\n\n" * 3).as_uri())
    until(page, "Reveal.isReady()")
    sizes = """[Reveal.getCurrentSlide().style.zoom,
      ...Array.from(Reveal.getCurrentSlide().querySelectorAll('math'), math => math.style.fontSize)]"""
    before = page.evaluate(sizes)
    assert before[0] and len(before) == 6
    page.evaluate("Reveal.layout()")
    assert page.evaluate(sizes) == before
