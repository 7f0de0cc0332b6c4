"""What a slide shows: size and place, fragments, code, backgrounds, media; and that authors' CSS wins."""

import pytest

from runtime import deck, until  # noqa: F401

PIXEL = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw=="
LINES = "".join('<tr class="hljs-ln-line"><td class="hljs-ln-numbers" data-line-number="%d"></td><td class="hljs-ln-code">line %d</td></tr>'
                % (i, i) for i in range(1, 31))


def paragraphs(count):
    return "".join("<p>Paragraph %d</p>" % i for i in range(count))


def box(page, selector):
    return page.evaluate("s => (b => [b.left, b.top, b.right, b.bottom])(document.querySelector(s).getBoundingClientRect())", selector)


@pytest.mark.parametrize("width, height, scale", [(1280, 720, .9874), (1920, 1080, 1.4811), (480, 900, .48), (100, 100, .2)])
def test_the_deck_fits_the_window(deck, width, height, scale):
    page = deck("<section><h1>One</h1></section>", {"scrollActivationWidth": 0})
    page.set_viewport_size({"width": width, "height": height})
    until(page, "Math.abs(Reveal.getScale() - %s) < .001" % scale)
    left, top, right, bottom = box(page, ".slides")
    assert abs(left + right - width) < 1 and abs(top + bottom - height) < 1


def test_a_slide_is_centred_and_its_text_may_be_aligned(deck):
    page = deck('<section><h1>One</h1></section><section class="plain"><p>x</p></section>',
                style=".present { text-align: left } section.plain { color: rgb(1, 2, 3); font-size: 11px; padding: 7px }")
    _, top, _, bottom = box(page, "section.present")
    assert abs(top + bottom - 800) < 2
    assert page.evaluate("getComputedStyle(document.querySelector('h1')).textAlign") == "left"
    assert page.evaluate("(s => [s.textAlign, s.color, s.fontSize, s.padding])(getComputedStyle(document.querySelector('.plain')))") == [
        "center", "rgb(1, 2, 3)", "11px", "7px"]


@pytest.mark.parametrize("rule", [
    "body { background: rgb(9, 8, 7) }", ".reveal-viewport { background: rgb(9, 8, 7) }", "html body { background: rgb(9, 8, 7) }"])
def test_the_page_background_is_the_authors(deck, rule):
    page = deck("<section>x</section>", style=rule)
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(9, 8, 7)"


def test_tall_slides_shrink_and_very_tall_ones_scroll(deck):
    page = deck("<section>%s</section><section>%s</section>" % (paragraphs(14), paragraphs(80)))
    left, top, right, bottom = box(page, "section.present p:last-child")
    assert bottom <= 800 and box(page, "section.present p")[1] >= 0
    assert abs(left + right - 1280) < 2, "still centred"
    page.keyboard.press("End")
    assert page.evaluate("document.querySelector('section.present').matches('.r-scrolls')")
    for _ in range(12):
        page.keyboard.press("PageDown")
        page.wait_for_timeout(250)
        if box(page, "section.present p:last-child")[3] <= 800:
            break
    assert box(page, "section.present p:last-child")[3] <= 800, "the end can be reached by key"


def test_long_code_takes_the_height_there_is(deck):
    code = "<pre><code>%s</code></pre>" % "\n".join("line %d" % i for i in range(30))
    longer = "<pre><code>%s</code></pre>" % "\n".join("line %d" % i for i in range(300))
    page = deck("<section><h2>Code</h2>%s</section><section><h2>Code</h2>%s</section>" % (code, longer))
    assert page.evaluate("(c => c.scrollHeight - c.clientHeight)(document.querySelector('.present code'))") <= 1
    page.keyboard.press("End")
    assert page.evaluate("(c => c.scrollHeight - c.clientHeight)(document.querySelector('.present code'))") > 100
    assert box(page, ".present h2")[1] >= 0 and box(page, ".present code")[3] <= 800, "the heading stays, the code scrolls"


def test_an_opened_detail_is_measured_again(deck):
    page = deck("<section><details><summary>more</summary>%s</details></section>" % paragraphs(14))
    page.click("summary")
    until(page, "document.querySelector('section').style.zoom !== ''")
    assert box(page, "p:last-child")[3] <= 800


def test_words_for_layout(deck):
    page = deck('<section><h2 class="r-fit-text">Wide</h2></section><section><p>above</p><div class="r-stretch">x</div></section>'
                '<section class="center"><p>x</p></section>')
    left, _, right, _ = box(page, ".r-fit-text")
    assert 900 < right - left < 1100
    page.keyboard.press("ArrowRight")
    _, top, _, bottom = box(page, ".r-stretch")
    assert 500 < bottom - top < 770


def test_fragments_in_order(deck):
    page = deck('<section><p class="fragment" data-fragment-index="4">c</p><p class="fragment" data-fragment-index="1">a</p>'
                '<p class="fragment">d</p><p class="fragment" data-fragment-index="4">c</p></section><section>2</section>')
    shown = []
    for _ in range(4):
        shown.append(page.evaluate("[...document.querySelectorAll('.fragment.visible')].map(n => n.textContent).sort().join('')"))
        page.keyboard.press("ArrowRight")
    assert shown == ["", "a", "acc", "accd"]
    assert page.evaluate("[...document.querySelectorAll('.fragment')].map(n => n.dataset.fragmentIndex)") == ["1", "0", "2", "1"]
    page.keyboard.press("ArrowLeft")
    assert page.evaluate("[Reveal.getIndices().f, document.querySelectorAll('.current-fragment').length]") == [2, 1]


@pytest.mark.parametrize("name, before, shown, after", [
    ("", "0", "1", "1"), ("fade-up", "0", "1", "1"), ("fade-out", "1", "0", "0"), ("semi-fade-out", "1", "0.5", "0.5"),
    ("fade-in-then-out", "0", "1", "0"), ("current-visible", "0", "1", "0"), ("fade-in-then-semi-out", "0", "1", "0.5"),
    ("grow", "1", "1", "1"), ("highlight-red", "1", "1", "1"), ("custom", "1", "1", "1")])
def test_what_fragments_look_like(deck, name, before, shown, after):
    page = deck('<section><p class="fragment %s">x</p><p class="fragment">y</p></section>' % name, style=".fragment { transition: none !important }")
    seen = []
    for _ in range(3):
        seen.append(page.evaluate("getComputedStyle(document.querySelector('.fragment')).opacity"))
        page.evaluate("Reveal.next()")
    assert seen == [before, shown, after]


def test_code_steps(deck):
    page = deck('<section>0</section><section><pre><code data-line-numbers="1|3,5-6|"><table class="hljs-ln">%s</table></code></pre></section>' % LINES)
    lit = "[...document.querySelectorAll('.hljs-ln-line')].flatMap((row, i) => row.matches('.highlight-line') ? [i + 1] : [])"
    page.keyboard.press("ArrowRight")
    seen = [page.evaluate(lit)]
    for _ in range(2):
        page.keyboard.press("ArrowRight")
        seen.append(page.evaluate(lit))
    assert seen == [[1], [3, 5, 6], []]
    assert page.evaluate("Reveal.getIndices().f") == 1
    page.evaluate("Reveal.slide(1, 0, 0)")
    assert page.evaluate(lit) == [3, 5, 6]
    page.evaluate("Reveal.slide(1, 0, -1)")
    assert page.evaluate(lit) == [1]


def test_backgrounds(deck):
    page = deck('<section data-background-color="#123">a</section><section data-background="#fff8e0">b</section>'
                '<section data-background="%s" data-background-opacity=".5">c</section>'
                '<section data-background-color="#102030"><section>d</section><section data-background-color="white">e</section></section>' % PIXEL.replace("data:image/gif;base64,", "https://example.invalid/x.png?"))
    page.trouble.clear()
    assert page.evaluate("[...document.querySelectorAll('.slides section')].map(s => /has-(dark|light)/.exec(s.className)?.[1] ?? '')") == [
        "dark", "light", "", "dark", "", "light"]
    assert page.evaluate("document.querySelector('.reveal').matches('.has-dark-background')")
    page.evaluate("Reveal.slide(2)")
    content = page.evaluate("(s => [s.backgroundImage.slice(0, 30), s.opacity])(Reveal.getSlideBackground(2).firstChild.style)")
    assert content == ['url("https://example.invalid/x', "0.5"]
    page.evaluate("Reveal.slide(3, 0)")
    assert page.evaluate("document.querySelector('.reveal').matches('.has-dark-background')"), "a stack's colour holds for its slides"
    page.trouble.clear()


def test_lazy_media_and_frames(deck):
    page = deck('<section>0</section><section><img data-src="%s"><iframe data-src="about:blank#a"></iframe></section>'
                '<section>2</section><section>3</section><section>4</section><section><video data-src="data:video/mp4,"></video></section>' % PIXEL)
    has = "s => document.querySelector(s).hasAttribute('src')"
    assert page.evaluate(has, "img") and not page.evaluate(has, "iframe") and not page.evaluate(has, "video")
    page.keyboard.press("ArrowRight")
    assert page.evaluate(has, "iframe")
    page.evaluate("Reveal.slide(4)")
    assert not page.evaluate(has, "iframe") and page.evaluate(has, "video")
    page.evaluate("Reveal.slide(0)")
    assert not page.evaluate(has, "video")


def test_a_picture_stored_once(deck):
    page = deck('<section><img id="pic" src="%s"></section>%s<section><img data-deckc-same="pic"></section>' % (PIXEL, "<section>x</section>" * 9))
    assert not page.evaluate("document.querySelectorAll('img')[1].hasAttribute('src')")
    page.keyboard.press("End")
    assert page.evaluate("document.querySelectorAll('img')[1].src") == PIXEL


def test_auto_animate(deck):
    page = deck('<section data-auto-animate><h2 style="font-size: 20px">Same</h2></section>'
                '<section data-auto-animate><p>new</p><h2 style="font-size: 60px">Same</h2></section><section>end</section>')
    page.evaluate("Reveal.on('autoanimate', event => { window.sheet = event.sheet.cssRules.length; })")
    page.evaluate("Reveal.next()")
    assert page.evaluate("sheet") == 4
    assert page.evaluate("document.querySelectorAll('h2')[0].dataset.autoAnimateTarget") == ""
    assert page.evaluate("document.querySelectorAll('h2')[1].dataset.autoAnimateTarget")
    until(page, "document.querySelectorAll('section')[1].dataset.autoAnimate === 'running'")
    page.wait_for_timeout(300)
    size = page.evaluate("parseFloat(getComputedStyle(document.querySelectorAll('h2')[1]).fontSize)")
    assert 20 < size < 60, "on its way"
    page.wait_for_timeout(1000)
    assert page.evaluate("getComputedStyle(document.querySelectorAll('h2')[1]).fontSize") == "60px"


def test_turning_a_page_touches_no_more_of_a_thousand_slides_than_of_ten(deck):
    def touched(count):
        page = deck("".join("<section><h2>%d</h2><p>text</p><p class='fragment'>x</p></section>" % i for i in range(count)))
        return page.evaluate("""() => {
          const observer = new MutationObserver(() => {});
          observer.observe(document, {attributes: true, childList: true, characterData: true, subtree: true});
          for (let i = 0; i < 9; i++) Reveal.next();
          return observer.takeRecords().length;
        }""")

    assert 0 < touched(1000) <= touched(10) + 9


def test_a_screen_reader_hears_a_slide_once(deck):
    page = deck('<section><h2>First</h2></section><section><h2>Second</h2><img alt="a cat" src="%s"><p>words</p><p class="fragment">later</p>'
                '<aside class="notes">secret</aside></section>' % PIXEL)
    page.evaluate("""() => {
      window.heard = [];
      new MutationObserver(() => heard.push(document.querySelector('.aria-status').textContent))
        .observe(document.querySelector('.aria-status'), {childList: true, characterData: true, subtree: true});
    }""")
    page.keyboard.press("ArrowRight")
    until(page, "heard.length")
    page.wait_for_timeout(200)
    assert page.evaluate("heard") == ["Second. a cat. words."]
    assert page.evaluate("(r => [r.getAttribute('role'), r.getAttribute('aria-label')])(document.querySelector('.reveal'))") == ["main", "A deck"]


def test_tab_stays_on_the_slide(deck):
    page = deck("".join('<section><a href="https://example.invalid/%d">%d</a></section>' % (i, i) for i in range(3)), {"controls": False})
    page.keyboard.press("ArrowRight")
    seen = set()
    for _ in range(6):
        page.keyboard.press("Tab")
        seen.add(page.evaluate("document.activeElement.textContent.trim().slice(0, 3)"))
    assert "1" in seen and not seen & {"0", "2"}
