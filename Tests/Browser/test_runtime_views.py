"""Other ways to see a deck: overview, blackout, jump, help, scroll view, paper, speaker view, two windows."""

import subprocess

import pytest

from runtime import deck, until  # noqa: F401

STACKS = """
<section id="one"><h2>1</h2><aside class="notes">Say <b>hello</b></aside></section>
<section><section><h2>2.1</h2></section><section data-background-color="#1a237e"><h2>2.2</h2></section><section><h2>2.3 apple</h2></section></section>
<section data-notes="plain"><h2>3</h2><p class="fragment">a</p><div class="fragment">b<aside class="notes">about b</aside></div></section>
<section><h2>4 apple</h2></section>
"""


def at(page):
    return tuple(page.evaluate("(({h, v}) => [h, v])(Reveal.getIndices())"))


def texts_of_pdf(page, path):
    page.pdf(path=str(path), print_background=True, prefer_css_page_size=True)
    text = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True).stdout
    return [" ".join(part.split()) for part in text.split("\f")[:-1]]


def test_the_overview(deck):
    page = deck(STACKS)
    page.keyboard.press("Escape")
    assert page.evaluate("Reveal.isOverview()")
    boxes = page.evaluate("[...document.querySelectorAll('.slides section:not(.stack)')].map(s => (b => [b.x, b.y])(s.getBoundingClientRect()))")
    assert len({tuple(map(round, box)) for box in boxes}) == 6, "no two slides lie on each other"
    assert boxes[1][0] == pytest.approx(boxes[2][0]) and boxes[1][1] < boxes[2][1]
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowDown")
    assert at(page) == (1, 1)
    page.mouse.click(*page.evaluate("(b => [b.x + 9, b.y + 9])(document.querySelectorAll('.slides > section')[3].getBoundingClientRect())"))
    assert at(page) == (3, 0) and not page.evaluate("Reveal.isOverview()")
    assert page.evaluate("document.querySelectorAll('.slides [style*=translate]').length") == 0


def test_the_blackout(deck):
    page = deck(STACKS)
    page.keyboard.press("b")
    page.keyboard.press("ArrowRight")
    assert at(page) == (0, 0) and page.evaluate("document.querySelector('.reveal').matches('.paused')")
    page.click(".resume-button")
    assert not page.evaluate("Reveal.isPaused()")


@pytest.mark.parametrize("typed, where", [("4", (3, 0)), ("2.3", (1, 2)), ("2/2", (1, 1)), ("one", (0, 0)), ("apple", (1, 2)), ("99", (2, 0))])
def test_jump_to_slide(deck, typed, where):
    page = deck(STACKS, hash="#/2")
    page.keyboard.press("g")
    page.keyboard.type(typed)
    page.keyboard.press("Enter")
    assert at(page) == where and page.query_selector(".jump-to-slide") is None


def test_search_goes_round(deck):
    page = deck(STACKS)
    page.keyboard.press("Control+Shift+F")
    page.keyboard.type("APPLE")
    seen = []
    for _ in range(3):
        page.keyboard.press("Enter")
        seen.append(at(page))
    assert seen in ([(1, 2), (3, 0), (1, 2)], [(3, 0), (1, 2), (3, 0)])
    page.keyboard.press("Escape")
    assert at(page) == (0, 0)


def test_help_is_the_table_of_keys(deck):
    page = deck(STACKS, {"pause": False})
    page.evaluate("Reveal.addKeyBinding({keyCode: 88, key: 'X', description: 'Mine <b>'}, () => { window.mine = true; })")
    page.keyboard.press("Shift+Slash")
    text = page.inner_text(".r-overlay-help")
    assert "Mine <b>" in text and "Speaker view" in text and "Pause" not in text
    page.keyboard.press("ArrowRight")
    assert at(page) == (0, 0)
    page.keyboard.press("Escape")
    page.keyboard.press("x")
    assert page.evaluate("mine") and not page.evaluate("Reveal.isOverlayOpen()")


def test_a_deck_names_moves_for_keys_but_no_code(deck):
    page = deck(STACKS, {"keyboard": {"81": "next", "87": "destroy", "69": "constructor"}})
    for key in "we":
        page.keyboard.press(key)
    assert at(page) == (0, 0) and page.evaluate("Reveal.isReady()")
    page.keyboard.press("q")
    assert at(page) == (1, 0)


def test_notes_for_the_viewers(deck):
    page = deck(STACKS, {"showNotes": True})
    texts = []
    for _ in range(7):
        texts.append(page.inner_text(".speaker-notes"))
        page.keyboard.press("Space")
    assert texts == ["Say hello", "", "", "", "plain", "plain", "about b"]


def test_notes_of_every_form_in_the_compiled_page(page, deckc):
    path = deckc("""---
slideOptions: {showNotes: true}
---
<!-- .slide: data-notes="of the slide" -->
# One
- a <!-- .element: class="fragment" data-notes="of a" -->
- b <!-- .element: class="fragment" -->

<div class="fragment">c
<aside class="notes" data-markdown>
of **c**
</aside></div>

<aside class="notes">aside</aside>

Note: marker
""")
    page.goto(path.as_uri())
    until(page, "Reveal.isReady()")
    texts = []
    for _ in range(4):
        texts.append(page.inner_text(".speaker-notes").split("\n"))
        page.keyboard.press("Space")
    slide = ["of the slide", "aside", "marker"]
    assert [[line for line in text if line] for text in texts] == [slide, ["of a"], slide, ["of c"]]
    until(page, r"document.querySelector('.slides').innerText.trim().split(/\s+/).join() == 'One,a,b,c'")


def test_print_is_one_page_a_slide(deck, tmp_path):
    page = deck(STACKS + "<section>%s</section>" % "".join("<p>Tall %d</p>" % i for i in range(14)), {"slideNumber": True}, hash="#/1/1")
    slides = "[...document.querySelectorAll('.slides section')].map(s => [s.id, s.className, s.matches('.present') && s.style.top, s.inert, s.textContent, s.parentNode.className])"
    before = page.evaluate(slides)
    texts = texts_of_pdf(page, tmp_path / "deck.pdf")
    assert texts[:6] == ["1 1", "2.1 2.1", "2.2 2.2", "2.3 apple 2.3", "3 a b 3", "4 apple 4"]
    assert len(texts) == 7 and "Tall 0" in texts[6] and "Tall 13" in texts[6]
    sizes = subprocess.run(["pdfinfo", str(tmp_path / "deck.pdf")], capture_output=True, text=True).stdout
    assert "749.04 x 546" in sizes or "748.5 x 546" in sizes
    assert page.evaluate(slides) == before, "the deck is as it was"
    page.keyboard.press("ArrowDown")
    assert at(page) == (1, 2)


def test_print_keeps_backgrounds(deck, tmp_path):
    page = deck(STACKS)
    texts_of_pdf(page, tmp_path / "deck.pdf")
    subprocess.run(["pdftoppm", "-r", "18", "-f", "3", "-l", "3", str(tmp_path / "deck.pdf"), str(tmp_path / "page")], check=True)
    data = next(tmp_path.glob("page*.ppm")).read_bytes()
    assert data[-3 * 200:-3 * 199] == bytes((0x1a, 0x23, 0x7e))


@pytest.mark.parametrize("options, pages", [({}, 8), ({"pdfSeparateFragments": False}, 6), ({"showNotes": "separate-page"}, 10)])
def test_print_pdf_view(deck, tmp_path, options, pages):
    page = deck(STACKS, options, query="?print-pdf")
    page.wait_for_selector(".pdf-page >> nth=5", state="attached")
    page.wait_for_timeout(200)
    assert page.evaluate("Reveal.isPrintView()") and page.evaluate("document.documentElement.matches('.print-pdf.reveal-print')")
    assert len(texts_of_pdf(page, tmp_path / "deck.pdf")) == pages


def test_a_very_tall_slide_goes_on_on_the_next_page(deck, tmp_path):
    page = deck("<section>%s</section><section>end</section>" % "".join("<p>Tall %d</p>" % i for i in range(60)))
    texts = texts_of_pdf(page, tmp_path / "deck.pdf")
    joined = " ".join(texts)
    assert 3 <= len(texts) <= 6 and all("Tall %d" % i in joined for i in range(60)) and texts[-1] == "end"


def test_the_scroll_view(deck):
    page = deck(STACKS, {"view": "scroll"})
    assert page.evaluate("document.querySelectorAll('.scroll-page').length") == 6
    assert page.evaluate("document.body.scrollHeight") == 800 * 8
    page.evaluate("window.seen = []; Reveal.on('slidechanged', event => seen.push([event.indexh, event.indexv])); Reveal.on('fragmentshown', () => seen.push('step'))")
    for top in range(0, 800 * 8, 400):
        page.evaluate("top => { document.body.scrollTop = top; }", top)
        page.wait_for_timeout(60)
    assert page.evaluate("seen") == [[1, 0], [1, 1], [1, 2], [2, 0], "step", "step", [3, 0]]
    page.evaluate("Reveal.toggleScrollView(false)")
    assert page.evaluate("[document.body.scrollHeight, document.querySelectorAll('.slides > section > section').length]") == [800, 3]


def test_narrow_windows_scroll(deck):
    page = deck(STACKS)
    page.set_viewport_size({"width": 400, "height": 800})
    until(page, "Reveal.isScrollView()")
    left, right = page.evaluate("(b => [b.left, b.right])(document.querySelector('section.present').getBoundingClientRect())")
    assert left >= -1 and right <= 401
    page.set_viewport_size({"width": 1000, "height": 700})
    until(page, "!Reveal.isScrollView()")


def test_auto_slide(deck):
    page = deck('<section>1</section><section data-autoslide="9999">2</section><section>3</section>', {"autoSlide": 120})
    until(page, "Reveal.getIndices().h == 1")
    assert page.evaluate("Reveal.isAutoSliding()") and page.query_selector("canvas.playback")
    page.keyboard.press("ArrowLeft")
    assert not page.evaluate("Reveal.isAutoSliding()")
    page.wait_for_timeout(300)
    assert at(page) == (0, 0)
    page.click("canvas.playback")
    until(page, "Reveal.getIndices().h == 1")


def test_spotlight_and_allotted_time(deck):
    page = deck(STACKS, {"spotlight": {"size": 80}, "allottedTime": 1000})
    page.mouse.move(300, 300)
    page.mouse.down()
    assert page.evaluate("getComputedStyle(document.querySelector('.r-spotlight')).opacity") == "1"
    page.mouse.up()
    assert page.evaluate("getComputedStyle(document.querySelector('.r-spotlight')).opacity") == "0"
    until(page, "document.querySelector('.elapsed-time-bar span').style.transform === 'scaleX(1)'")


def open_speaker(page):
    with page.context.expect_page() as opened:
        page.keyboard.press("s")
    speaker = opened.value
    until(speaker, "window.Reveal && Reveal.isReady()")
    return speaker


def frame_text(speaker, name):
    """The slide a preview shows; None when the preview is not there."""
    node = speaker.query_selector(".speaker-%s:not(.speaker-empty) iframe" % name)
    if not node:
        return None
    frame = node.content_frame()
    until(frame, "window.Reveal && Reveal.isReady()")
    speaker.wait_for_timeout(150)
    return frame.evaluate("Reveal.getCurrentSlide().querySelector('h2').textContent + (Reveal.getIndices().f ?? '')")


def test_the_speaker_view_from_a_file(deck):
    page = deck(STACKS)
    speaker = open_speaker(page)
    assert speaker.inner_text(".speaker-text").strip() == "Say hello"
    assert (frame_text(speaker, "next"), frame_text(speaker, "down")) == ("2.1", None)
    page.keyboard.press("ArrowRight")
    until(speaker, "Reveal.getIndices().h == 1")
    assert (frame_text(speaker, "next"), frame_text(speaker, "down")) == ("3-1", "2.2")
    speaker.keyboard.press("ArrowRight")
    until(page, "Reveal.getIndices().h == 2")
    assert speaker.inner_text(".speaker-text").strip() == "plain"
    assert frame_text(speaker, "next") == "30"
    speaker.keyboard.press("Space")
    speaker.keyboard.press("Space")
    until(page, "Reveal.getIndices().f == 1")
    assert speaker.inner_text(".speaker-text").strip() == "about b"
    speaker.keyboard.press("b")
    until(page, "Reveal.isPaused()")
    speaker.keyboard.press("b")
    page.reload()
    until(page, "Reveal.isReady()")
    speaker.evaluate("Reveal.slide(3)")
    until(page, "Reveal.getIndices().h == 3")
    assert ":" in speaker.inner_text(".speaker-clock") and speaker.inner_text(".speaker-timer").startswith("00:00:")
    speaker.select_option(".speaker-layout", "notes-only")
    assert not speaker.is_visible(".speaker-current")
    assert speaker.evaluate("Reveal.isSpeakerNotes()") and not page.evaluate("Reveal.isSpeakerNotes()")


def test_pace(deck):
    page = deck(STACKS, {"defaultTiming": 60})
    speaker = open_speaker(page)
    assert speaker.get_attribute(".speaker-pace", "data-pace") == "on-track"
    speaker.keyboard.press("ArrowRight")
    speaker.wait_for_timeout(100)
    assert speaker.get_attribute(".speaker-pace", "data-pace") == "ahead"


def test_two_windows_follow_each_other(deck):
    page = deck(STACKS)
    other = page.context.new_page()
    other.goto(page.url)
    until(other, "Reveal.isReady()")
    page.keyboard.press("End")
    until(other, "Reveal.getIndices().h == 3")
    other.keyboard.press("b")
    until(page, "Reveal.isPaused()")


def test_windows_need_not_follow(deck):
    page = deck(STACKS, {"follow": False})
    other = page.context.new_page()
    other.goto(page.url)
    until(other, "Reveal.isReady()")
    page.keyboard.press("End")
    other.wait_for_timeout(200)
    assert at(other) == (0, 0)


@pytest.mark.parametrize("message", [
    {"method": "slide", "args": [3]}, ["deckc", 3, 0, -2, 0], {"method": "addKeyBinding", "args": [39, "alert"]}])
def test_a_stranger_cannot_send_messages(deck, message):
    page = deck(STACKS)
    page.evaluate("message => { postMessage(JSON.stringify(message), '*'); postMessage(message, '*'); }", message)
    page.evaluate("""message => new Promise(done => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      frame.contentWindow.eval = null;
      frame.contentWindow.parent.postMessage(JSON.stringify(message), '*');
      setTimeout(done, 150);
    })""", message)
    assert at(page) == (0, 0)


def test_only_a_window_of_ones_own_may_call(deck):
    page = deck(STACKS)
    speaker = open_speaker(page)
    speaker.evaluate("""() => {
      opener.postMessage(JSON.stringify({method: 'destroy', args: []}), '*');
      opener.postMessage(JSON.stringify({method: 'slide', args: ['3']}), '*');
    }""")
    speaker.wait_for_timeout(150)
    assert at(page) == (0, 0)
    speaker.evaluate("opener.postMessage(JSON.stringify({method: 'slide', args: [3]}), '*')")
    until(page, "Reveal.getIndices().h == 3")


@pytest.mark.parametrize("query, options", [
    ("?controls=false&loop=true&width=800&transition=zoom&view=nonsense", {"controls": False, "loop": True, "width": 800, "transition": "zoom", "view": None}),
    ("?transition=javascript:x&slideNumber=<img>&parallaxBackgroundImage=//x&width=fade&margin=true&constructor=1",
     {"transition": "slide", "slideNumber": False, "parallaxBackgroundImage": "", "width": 960, "margin": 0.04}),
    ("?dependencies=x.js&plugins=y&keyboardCondition=alert", {"dependencies": [], "plugins": [], "keyboardCondition": None}),
    ("?autoSlide=5000&slideNumber=c/t&showNotes=separate-page", {"autoSlide": 5000, "slideNumber": "c/t", "showNotes": "separate-page"}),
])
def test_the_query_is_a_closed_list(deck, query, options):
    page = deck(STACKS, query=query)
    assert page.evaluate("keys => Object.fromEntries(keys.map(key => [key, Reveal.getConfig()[key]]))", list(options)) == options


def test_previews_show_web_addresses_only(deck):
    page = deck('<section><a data-preview-link href="javascript:document.title=1">x</a></section>')
    page.evaluate("Reveal.previewIframe('javascript:document.title=1'); document.querySelector('a').click()")
    assert page.query_selector(".r-overlay") is None and page.title() == "A deck"
    page.evaluate("Reveal.previewIframe('about:blank')")
    assert page.evaluate("Reveal.getState().previewIframe") == "about:blank"
    page.keyboard.press("Escape")
    assert not page.evaluate("Reveal.isOverlayOpen()")


def test_destroy_leaves_the_sections(deck):
    page = deck(STACKS)
    page.evaluate("Reveal.slide(2); Reveal.destroy()")
    page.keyboard.press("End")
    assert page.evaluate("document.querySelectorAll('.slides section:not([class]), .slides section[class=\"\"]').length") == 7
    assert page.evaluate("document.querySelector('.reveal').children.length") == 1
