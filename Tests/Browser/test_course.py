"""A course in the browser: its indexes, its search and the links around its decks, all opened from files."""
import itertools
import json
import os
import pathlib
import re
import subprocess

import pytest

from runtime import until

ROOT = pathlib.Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("course")
    course = folder / "course"
    for name, text in {
        "intro.md": "# Welcome\n\n---\n\n## The end\n",
        "week2/day1.md": "# Loops\n\n---\n\n## Café\n\nfor every *café*\n\n----\n\n## Below\n\n深度学习的基础\n",
        "week10/day1.md": "---\nslideOptions: {theme: moon}\n---\n# Late & <last>\n\nNote: secret word\n",
    }.items():
        (course / name).parent.mkdir(parents=True, exist_ok=True)
        (course / name).write_text(text, encoding="utf-8")
    out = folder / "site"
    subprocess.run([os.environ["DECKC"], "build", str(course), "-o", str(out)], check=True)
    return out


def test_the_index_lists_decks_as_people_count(page, site):
    page.goto((site / "index.html").as_uri())
    assert page.locator(".deckc-decks h3").all_inner_texts() == ["Welcome", "Loops", "Late & <last>"]
    assert page.locator("h2").all_inner_texts() == ["Week 2", "Week 10"]
    # The picture is the slide in its own theme, and nothing that can be reached.
    last = page.locator(".deckc-slide").last
    assert last.locator("h1").inner_text() == "Late & <last>"
    assert last.evaluate("picture => getComputedStyle(picture).backgroundColor") == "rgb(0, 43, 54)"
    assert last.evaluate("picture => picture.inert")
    page.get_by_role("link", name="Week 10").click()
    assert page.locator("h1").first.inner_text() in ("Week 10", "Late & <last>")
    page.get_by_label("Breadcrumbs").get_by_role("link").first.click()
    assert page.url.endswith("/index.html") and "week10" not in page.url


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_pages_fit_every_width(page, site, width):
    page.set_viewport_size({"width": width, "height": 800})
    for name in ["index.html", "search.html#loops", "week2/index.html"]:
        page.goto(site.as_uri() + "/" + name)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, name


def test_decks_are_walked_by_their_links(page, site):
    page.goto((site / "intro.html").as_uri())
    until(page, "Reveal.isReady()")
    bar = page.locator(".deckc-end")
    assert not bar.is_visible()
    page.keyboard.press("End")
    until(page, "getComputedStyle(document.querySelector('.deckc-end')).visibility === 'visible'")
    bar.get_by_role("link", name="Loops").click()
    until(page, "window.Reveal?.isReady()")
    assert page.url.endswith("/week2/day1.html")
    # The last slide stands below another.
    page.keyboard.press("End")
    assert not bar.is_visible()
    page.keyboard.press("ArrowDown")
    until(page, "getComputedStyle(document.querySelector('.deckc-end')).visibility === 'visible'")
    # The menu opens by keyboard, on any slide.
    page.keyboard.press("Home")
    page.locator(".deckc-course summary").focus()
    page.keyboard.press("Space")
    assert page.evaluate("Reveal.getIndices().h") == 0
    page.locator(".deckc-course details").get_by_role("link", name="Week 2").click()
    assert page.url.endswith("/week2/index.html")


AROUND = """() => Object.fromEntries(Object.entries({
  slide: "section.present:not(.stack)", button: ".deckc-course summary", bar: ".deckc-end", header: ".r-header",
  footer: ".r-footer", logo: ".r-logo",
}).map(([name, selector]) => [name, document.querySelector(selector)])
  .filter(([, node]) => node && getComputedStyle(node).visibility === "visible")
  .map(([name, node]) => [name, node.getBoundingClientRect().toJSON()]))"""


@pytest.mark.parametrize("furniture", ["", "header: Programming 1, the %s\nfooter: The %s of it\nlogo: logo.svg\n"])
@pytest.mark.parametrize("options", [
    "theme: hackmd", "theme: beige, center: false", "theme: chalk, margin: 0", "view: scroll",
])
def test_nothing_around_a_slide_covers_it(page, tmp_path, furniture, options):
    items = "".join("- exercise %d is due\n" % number for number in range(14))
    course = tmp_path / "course"
    course.mkdir()
    (course / "a.md").write_text("# The deck before this one, with a %s title\n" % ("long " * 12))
    (course / "b.md").write_text(
        "---\n%sslideOptions: {transition: none, %s}\n---\n# T\n\n---\n\n## Full\n\n%s\n---\n\n%s\n"
        "---\n\n## Last\n\n%s" % (furniture.replace("%s", "way " * 20), options, items, items * 4, items))
    (course / "c.md").write_text("# After\n")
    (course / "logo.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"/>')
    subprocess.run([os.environ["DECKC"], "build", course, "-o", tmp_path / "site", "-q"], check=True)
    for width, height in [(1280, 720), (1024, 768), (844, 390), (390, 844), (520, 700)]:
        page.set_viewport_size({"width": width, "height": height})
        page.goto((tmp_path / "site" / "b.html").as_uri())
        until(page, "window.Reveal?.isReady()")
        for number in range(4):
            page.evaluate("Reveal.slide(%d)" % number)
            until(page, "Reveal.getIndices().h === %d" % number)
            boxes = page.evaluate(AROUND)
            assert ("bar" in boxes) == (number == 3)
            for one, other in itertools.combinations(boxes, 2):
                a, b = boxes[one], boxes[other]
                apart = (a["right"] <= b["left"] or b["right"] <= a["left"] or a["bottom"] <= b["top"]
                         or b["bottom"] <= a["top"])
                assert apart, (width, number, one, other)


def test_a_slide_that_has_room_stays_in_the_middle(page, site):
    page.goto((site / "intro.html").as_uri())
    until(page, "Reveal.isReady()")
    page.keyboard.press("End")
    box = page.evaluate(AROUND)["slide"]
    assert abs(box["top"] + box["bottom"] - 800) < 2


@pytest.mark.parametrize("words, heading", [
    ("cafe", "Café"), ("CAFÉ every", "Café"), ("深度学习", "Below"), ("基础深度", "Below"), ("loops", "Loops"),
    ("last", "Late & <last>"),
])
def test_the_search_finds_slides(page, site, words, heading):
    page.goto((site / "search.html").as_uri())
    page.keyboard.type(words)
    page.wait_for_selector(".deckc-results a")
    results = page.locator(".deckc-results a")
    assert heading in results.all_inner_texts()
    address = results.filter(has_text=heading).first.get_attribute("href")
    results.filter(has_text=heading).first.click()
    until(page, "window.Reveal?.isReady()")
    # The first slide has a short address.
    assert page.url.endswith(address.removesuffix("#/0"))
    assert page.locator("section.present:not(.stack) :is(h1, h2)").inner_text() == heading


def test_results_number_slides_from_one(page, site):
    page.goto((site / "search.html").as_uri() + "#below")
    assert page.locator(".deckc-results li p").first.inner_text() == "Week 2 › Loops › slide 2.2"
    page.get_by_role("searchbox").fill("welcome")
    page.wait_for_selector(".deckc-results a:has-text('Welcome')")
    assert page.locator(".deckc-results li p").first.inner_text() == "Welcome › slide 1"


def test_excerpts_keep_their_words_whole(page, tmp_path):
    (tmp_path / "course").mkdir()
    words = ["word%dand%s" % (number, "more" * (number % 3)) for number in range(80)]
    (tmp_path / "course" / "long.md").write_text("# Long\n\n%s\n" % " ".join(words))
    subprocess.run([os.environ["DECKC"], "build", tmp_path / "course", "-o", tmp_path / "site", "-q"], check=True)
    for word in words[0], words[40], words[79]:
        page.goto((tmp_path / "site" / "search.html").as_uri() + "#" + word)
        page.reload()
        text = page.locator(".deckc-results li p").last.inner_text()
        assert word in text and set(text.strip("…").split()) <= {*words, "Long"}


WRITTEN = {
    "nfc": "Un café très chaud", "nfd": "Un cafe\u0301 tre\u0300s froid", "kana": "あの カタカナ と ﾊﾞｽ と ばす は",
    "hangul": "우리는 한국어를 배운다", "jamo": "\u1112\u1161\u11ab 글자", "german": "Die große Straße, viele Maße",
    "north": "Smørrebrød i Łódź", "wide": "ＡＢＣ の本", "greek": "ΟΔΥΣΣΕΥΣ και λόγος", "fi": "ef\ufb01cient ways",
}


@pytest.fixture(scope="module")
def languages(tmp_path_factory):
    folder = tmp_path_factory.mktemp("languages")
    (folder / "course").mkdir()
    for name, text in WRITTEN.items():
        filler = "und " * 40
        (folder / "course" / (name + ".md")).write_text("# %s\n\n%s%s %s\n" % (name.upper(), filler, text, filler))
    subprocess.run([os.environ["DECKC"], "build", folder / "course", "-o", folder / "site", "-q"], check=True)
    return folder / "site"


@pytest.mark.parametrize("words, marks", [
    ("cafe", {"NFC": ["café"], "NFD": ["cafe\u0301"]}), ("CAFÉ TRES", {"NFC": ["café", "très"]}),
    ("かたかな", {"KANA": ["カタカナ"]}), ("バス", {"KANA": ["ﾊﾞｽ", "ばす"]}), ("は", {"KANA": ["は"]}),
    ("한국", {"HANGUL": ["한국"]}), ("한", {"HANGUL": ["한"], "JAMO": ["\u1112\u1161\u11ab"]}),
    ("strasse", {"GERMAN": ["Straße"]}), ("GROSSE", {"GERMAN": ["große"]}), ("maß", {"GERMAN": ["Maß"]}),
    ("smorrebrod", {"NORTH": ["Smørrebrød"]}), ("lodz", {"NORTH": ["Łódź"]}), ("abc", {"WIDE": ["ＡＢＣ"]}),
    ("οδυσσευς", {"GREEK": ["ΟΔΥΣΣΕΥΣ"]}), ("fici", {"FI": ["\ufb01ci"]}),
])
def test_marks_stand_on_the_words_as_they_are_written(page, languages, words, marks):
    page.goto((languages / "search.html").as_uri())
    page.get_by_role("searchbox").fill(words)
    page.wait_for_selector(".deckc-results mark")
    found = page.evaluate("""() => Object.fromEntries([...document.querySelectorAll(".deckc-results > li")].map(item =>
        [item.querySelector("a").textContent,
         [...item.querySelectorAll("p:last-child mark")].map(mark => mark.textContent)]))""")
    for heading, expected in marks.items():
        assert found[heading] == expected
    # What surrounds the marks is the slide's own text, too.
    for heading in marks:
        text = page.locator(".deckc-results > li", has_text=heading).first.locator("p").last.text_content()
        assert text.strip("…").strip() in ("und " * 40 + WRITTEN[heading.lower()] + " " + "und " * 40)


def test_a_slides_heading_is_found_before_its_decks_title(page, tmp_path):
    (tmp_path / "course").mkdir()
    (tmp_path / "course" / "a.md").write_text(
        "# Sorting\n\n---\n\n## Plain sorting of lists\n\n---\n\n## Ways\n\nof sorting\n")
    (tmp_path / "course" / "b.md").write_text("# Words\n\n---\n\n## Resorting\n\n---\n\nsorting\n")
    subprocess.run([os.environ["DECKC"], "build", tmp_path / "course", "-o", tmp_path / "site", "-q"], check=True)
    page.goto((tmp_path / "site" / "search.html").as_uri() + "#sorting")
    assert page.locator(".deckc-results a").all_inner_texts() == [
        "Sorting", "Plain sorting of lists", "Resorting", "Ways", "Words"]


def test_page_terminal_and_indexes_agree_on_titles(page, tmp_path):
    course = ROOT / "decks" / "course"
    subprocess.run([os.environ["DECKC"], "build", course, "-o", tmp_path / "site", "-q"], check=True)
    listed = json.loads((tmp_path / "site" / "course.json").read_text())["decks"]
    searched = json.loads(re.search(
        r'id="deckc-index">(.*?)</script>', (tmp_path / "site" / "search.html").read_text(), re.S)[1])
    assert [deck["t"] for deck in searched] == [deck["title"] for deck in listed]
    page.goto((tmp_path / "site" / "index.html").as_uri())
    assert page.locator(".deckc-decks h3").all_inner_texts() == [deck["title"] for deck in listed]
    assert len(listed) > 2
    for deck, index in zip(listed, searched):
        page.goto((tmp_path / "site" / deck["page"]).as_uri())
        until(page, "window.Reveal?.isReady()")
        shown = page.evaluate("""() => Reveal.getSlides().map(slide =>
            slide.querySelector("h1, h2, h3, h4, h5, h6")?.textContent.trim() ?? "")""")
        assert [heading for _, _, heading in index["s"]] == shown
        own = {}
        for heading in deck["headings"]:
            own.setdefault(heading["slide"], heading["text"])
        assert [own.get(place, "") for place, _, _ in index["s"]] == shown
        run = lambda kind: subprocess.run(
            [os.environ["DECKC"], "--emit", kind, course / deck["source"], "-o", "-"],
            check=True, capture_output=True, text=True).stdout
        slides = re.split(r"^-- \[\d+/\d+\] -+\n", run("text"), flags=re.M)[1:]
        # A heading is underlined, unless it is below the second level.
        assert len(slides) == len(shown)
        for heading, lines in zip(shown, map(str.splitlines, slides)):
            assert lines[0] == heading and (not heading or set(lines[1]) <= {"═", "─"})
        assert [re.sub(r"^\d*(\.\d+)? +", "", line) for line in run("outline").splitlines()] == shown


def test_the_search_is_walked_by_keyboard_and_keeps_notes_out(page, site):
    page.goto((site / "search.html").as_uri() + "#secret")
    assert page.get_by_role("status").inner_text() == "Nothing found"
    page.get_by_role("searchbox").fill("e")
    page.wait_for_selector(".deckc-results a")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.closest('li') === document.querySelectorAll('.deckc-results > li')[1]")
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.tagName") == "INPUT"
    # Markup in a deck is text here too.
    page.get_by_role("searchbox").fill("<last>")
    page.wait_for_selector(".deckc-results mark:text-is('<last>')")
