"""Going from slide to slide: classes, keys, addresses, events."""

import pytest

from runtime import deck, until  # noqa: F401

PLAIN = "".join("<section><h2>%d</h2></section>" % i for i in range(6))
STACKS = """
<section id="one"><h2>1</h2><a href="#/2/1">to 3.2</a></section>
<section><section><h2>2.1</h2></section><section><h2>2.2</h2></section><section id="deep"><h2>2.3</h2></section></section>
<section><section><h2>3.1</h2></section><section><h2>3.2</h2><p id="inside">x</p></section></section>
<section><h2>4</h2><p class="fragment">a</p><p class="fragment">b</p></section>
"""


def at(page):
    return tuple(page.evaluate("(({h, v, f}) => [h, v, f])(Reveal.getIndices())"))


def classes(page):
    """The class of its place for every section, in document order."""
    return page.evaluate(
        "[...document.querySelectorAll('.slides section')].map(s => ['past', 'present', 'future'].filter(n => s.classList.contains(n)).join())")


def test_an_untouched_deck(deck):
    page = deck(STACKS)
    assert classes(page) == ["present", "future", "", "future", "future", "future", "", "future", "future"]
    assert page.evaluate("document.querySelectorAll('.slides > section.stack').length") == 2
    assert page.evaluate("[...document.querySelector('.reveal').children].map(n => n.className.split(' ')[0])") == [
        "slides", "backgrounds", "slide-number", "controls", "progress", "speaker-notes", "pause-overlay", "aria-status"]


@pytest.mark.parametrize("path", [[(3,), (0,)], [(1, 2), (2, 1), (0,)], [(2,), (1,), (3, 0, 1), (1, 1)], [(9, 9), (-4, -4)]])
def test_every_way_to_a_slide_leaves_the_same_classes(deck, path):
    page = deck(STACKS)
    for step in path:
        page.evaluate("step => Reveal.slide(...step)", list(step))
        h, v, _ = at(page)
        tops = page.evaluate("[...document.querySelectorAll('.slides > section')].map(s => s.className.split(' ').find(n => /past|present|future/.test(n)))")
        assert tops == ["past"] * h + ["present"] + ["future"] * (3 - h)
        assert page.evaluate("document.querySelectorAll('.slides section:not(.stack).present').length") == 1
        assert page.evaluate("document.querySelectorAll('.slides section:not(.stack):not([inert])').length") == 1
        inside = page.evaluate("[...document.querySelectorAll('.slides > .present > section')].map(s => s.className)")
        assert inside == ["past"] * v + ["present"] + ["future"] * (len(inside) - v - 1) if inside else v == 0
        backgrounds = page.evaluate("document.querySelectorAll('.slide-background.present:not(.stack)').length")
        assert backgrounds == 1


def test_right_to_left_swaps_classes_and_arrows(deck):
    page = deck(PLAIN, {"rtl": True})
    page.keyboard.press("ArrowLeft")
    assert at(page)[0] == 1
    assert classes(page)[:3] == ["future", "present", "past"]
    assert page.evaluate("Reveal.availableRoutes()") == {"left": True, "right": True, "up": False, "down": False}


@pytest.mark.parametrize("keys, where", [
    ("ArrowRight ArrowDown", (1, 1)), ("ArrowRight ArrowDown ArrowRight", (2, 0)), ("Space Space Space Space Space", (2, 1)),
    ("End", (3, 0)), ("End Home", (0, 0)), ("ArrowRight Shift+ArrowDown", (1, 2)), ("ArrowRight Shift+ArrowDown Shift+ArrowUp", (1, 0)),
    ("Shift+ArrowRight Shift+ArrowLeft", (0, 0)), ("End p p", (2, 0)), ("n n PageDown PageUp", (1, 1)), ("l j h", (0, 0)),
    ("ArrowRight ArrowDown ArrowLeft ArrowRight", (1, 0)), ("Control+ArrowRight", (0, 0)),
])
def test_keys(deck, keys, where):
    page = deck(STACKS)
    for key in keys.split():
        page.keyboard.press(key)
    assert at(page)[:2] == where


def test_a_stack_is_entered_where_it_was_left(deck):
    page = deck(STACKS)
    page.evaluate("Reveal.slide(1, 2); Reveal.slide(2, 1); Reveal.slide(1)")
    assert at(page)[:2] == (1, 2)
    page.evaluate("Reveal.slide(0); Reveal.slide(1)")
    assert at(page)[:2] == (1, 0)


def test_keys_are_the_fields_own_while_typing(deck):
    page = deck('<section><input></section>' + PLAIN)
    page.focus("input")
    page.keyboard.type("nn")
    assert at(page)[0] == 0 and page.input_value("input") == "nn"


def test_space_presses_the_button_that_has_the_focus(deck):
    page = deck("<section><details><summary>more</summary>text</details></section>" + PLAIN)
    page.focus("summary")
    page.keyboard.press("Space")
    assert page.evaluate("document.querySelector('details').open") and at(page)[0] == 0


def test_a_deck_in_one_dimension_has_four_equal_arrows(deck):
    page = deck(PLAIN)
    for key in ("ArrowDown", "ArrowRight", "ArrowUp"):
        page.keyboard.press(key)
    assert at(page)[0] == 1


def test_alt_passes_the_steps(deck):
    page = deck(STACKS + "<section>5</section>", hash="#/3")
    page.keyboard.press("Alt+ArrowRight")
    assert at(page)[0] == 4


@pytest.mark.parametrize("mode, keys, where", [
    ("linear", "ArrowRight ArrowRight ArrowRight", (1, 2)), ("grid", "ArrowRight ArrowDown ArrowRight", (2, 1)),
    ("default", "ArrowRight ArrowDown ArrowRight", (2, 0)),
])
def test_navigation_modes(deck, mode, keys, where):
    page = deck(STACKS, {"navigationMode": mode})
    for key in keys.split():
        page.keyboard.press(key)
    assert at(page)[:2] == where


def test_a_loop_goes_round(deck):
    page = deck(PLAIN, {"loop": True})
    page.evaluate("Reveal.prev()")
    assert at(page)[0] == 5
    page.evaluate("Reveal.next()")
    assert at(page)[0] == 0


@pytest.mark.parametrize("hash, where", [
    ("", (0, 0)), ("#/", (0, 0)), ("#/2", (2, 0)), ("#/2/1", (2, 1)), ("#/2/1/", (2, 1)), ("#/deep", (1, 2)), ("#deep", (1, 2)),
    ("#/inside", (2, 1)), ("#/3/0/1", (3, 0, 1)), ("#/99", (3, 0)), ("#/nobody", (0, 0)), ("#/%E0%A4%A", (0, 0)),
    ("#/<img src=x onerror=alert(1)>", (0, 0)),
])
def test_hashes_on_load_and_on_change(deck, hash, where):
    page = deck(STACKS, hash=hash)
    assert at(page)[:len(where)] == where
    page.evaluate("Reveal.slide(0)")
    page.evaluate("hash => new Promise(done => { addEventListener('hashchange', done, {once: true}); location.hash = '#/3'; })", hash)
    page.evaluate("hash => new Promise(done => { addEventListener('hashchange', done, {once: true}); location.hash = hash; })", hash or "#/")
    assert at(page)[:2] == ((3, 0) if "nobody" in hash or "%E0" in hash or "<" in hash else where[:2])


def test_history_keeps_one_entry_a_slide(deck):
    page = deck(STACKS, {"history": True})
    before = page.evaluate("history.length")
    for _ in range(5):
        page.keyboard.press("Space")
    page.evaluate("Reveal.slide(3, 0, 1)")
    assert page.evaluate("location.hash") in ("#/3", "#/3/0/1")
    assert page.evaluate("history.length") == before + 6
    page.go_back()
    until(page, "Reveal.getIndices().h == 2")
    page.reload()
    until(page, "Reveal.isReady()")
    assert at(page)[:2] == (2, 1)


def test_without_history_or_hash_the_address_stays(deck):
    page = deck(STACKS)
    page.keyboard.press("End")
    page.wait_for_timeout(100)
    assert page.evaluate("location.hash") == ""


def test_links_and_controls(deck):
    page = deck(STACKS)
    page.click("text=to 3.2")
    assert at(page)[:2] == (2, 1)
    page.click(".controls .navigate-up")
    assert at(page)[:2] == (2, 0)
    page.click(".controls .navigate-right")
    page.keyboard.press("Space")
    assert at(page) == (3, 0, 0), "a click on an arrow leaves Space to the deck"


def test_the_order_of_events(deck):
    page = deck(STACKS.replace('<section id="one">', '<section id="one" data-state="calm">').replace(
        "<section><h2>4", '<section data-state="loud print-pdf slidechanged"><h2>4'))
    page.evaluate("""() => {
      window.seen = [];
      for (const type of ['beforeslidechange', 'loud', 'slidechanged', 'print-pdf', 'fragmentshown', 'fragmenthidden']) {
        Reveal.on(type, event => seen.push([type, document.documentElement.classList.contains('loud'), event.indexh ?? -1]));
      }
      Reveal.slide(3); Reveal.next(); Reveal.prev(); Reveal.next(); Reveal.next(); Reveal.next();
    }""")
    assert [event[0] for event in page.evaluate("seen")] == [
        "beforeslidechange", "loud", "slidechanged", "fragmentshown", "fragmenthidden", "fragmentshown", "fragmentshown"]
    assert page.evaluate("document.body.classList.contains('loud') && !document.body.classList.contains('calm')")
    assert not page.evaluate("document.body.classList.contains('print-pdf')")


def test_hidden_and_uncounted_slides(deck):
    page = deck('<section>1</section><section data-visibility="hidden">x</section><section><section data-visibility="hidden">y</section></section>'
                '<section data-visibility="uncounted">2</section><section>3</section>', {"slideNumber": "c/t"})
    assert page.evaluate("[Reveal.getTotalSlides(), document.querySelectorAll('.slides section').length]") == [2, 3]
    page.keyboard.press("End")
    assert page.inner_text(".slide-number").replace("\n", "") == "2/2"


@pytest.mark.parametrize("format, texts", [
    (True, ["1", "2.2", "4"]), ("h/v", ["1", "2/2", "4"]), ("c", ["1", "3", "7"]), ("c/t", ["1/7", "3/7", "7/7"])])
def test_slide_numbers(deck, format, texts):
    page = deck(STACKS, {"slideNumber": format})
    found = []
    for where in ([0], [1, 1], [3]):
        page.evaluate("where => Reveal.slide(...where)", where)
        found.append(page.inner_text(".slide-number").replace("\n", ""))
    assert found == texts


def test_progress_counts_slides_and_steps(deck):
    page = deck(STACKS)
    values = page.evaluate("""[[0], [1, 1], [3], [3, 0, 0]].map(where => {
      Reveal.slide(...where);
      return +Reveal.getProgress().toFixed(3);
    })""")
    assert values == [0, 0.333, 1, 1]


def test_a_swipe_moves_once(deck):
    page = deck(STACKS)
    page.evaluate("""() => {
      const touch = (type, x, y) => {
        const point = new Touch({identifier: 1, target: document.querySelector('.slides'), clientX: x, clientY: y});
        document.querySelector('.slides').dispatchEvent(new TouchEvent(type, {touches: [point], bubbles: true, cancelable: true}));
      };
      window.swipe = (dx, dy) => { touch('touchstart', 300, 300); for (let i = 1; i <= 5; i++) touch('touchmove', 300 + dx * i / 5, 300 + dy * i / 5); };
      swipe(-200, 10);
    }""")
    assert at(page)[:2] == (1, 0)
    page.evaluate("swipe(5, -100)")
    assert at(page)[:2] == (1, 1)
    page.evaluate("swipe(-20, 5)")
    assert at(page)[:2] == (1, 1)
