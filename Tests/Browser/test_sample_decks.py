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


def test_what_a_screen_reader_finds_has_names(page, deckc):
    page.goto(deckc(ROOT / "decks/tour.md").as_uri())
    page.wait_for_function("Reveal.isReady()")
    assert page.evaluate("document.documentElement.lang")
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map(node => node.id)")
    assert len(ids) == len(set(ids))
    session = page.context.new_cdp_session(page)
    while True:
        found = [node for node in session.send("Accessibility.getFullAXTree")["nodes"] if not node["ignored"]]
        roles = [(node["role"]["value"], node.get("name", {}).get("value", "").strip()) for node in found]
        assert [role for role, _ in roles].count("main") == 1
        slides = [name for node, (_, name) in zip(found, roles)
                  if any(p["name"] == "roledescription" and p["value"]["value"] == "slide" for p in node["properties"])]
        assert len(slides) == 1, "only the slide that is shown"
        for role, name in roles:
            assert name or role not in ("main", "button", "link", "image", "checkbox", "textbox", "group"), (role, roles)
        if page.evaluate("Reveal.isLastSlide()"):
            break
        page.evaluate("Reveal.next()")


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
