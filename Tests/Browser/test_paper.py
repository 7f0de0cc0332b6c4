"""Paper: what a deck says is on it. Plain Print, `?print-pdf`, exports, handouts, a course's page of all decks.

The laws look at the sample decks and at a few decks of the corpus; PAPER=all has them look at all of these.
"""
import os
import pathlib
import re
import subprocess

import pytest
from runtime import until

from paper import ROOT, Paper, letters, output, printed, slides_as_text

CORPUS = sorted(path for path in (ROOT.parent / "shared/corpus").rglob("*.md")
                if re.match(r"\d{3}-", str(path.relative_to(ROOT.parent / "shared/corpus"))))
DECKS = sorted((ROOT / "decks").glob("*.md")) + (CORPUS if os.environ.get("PAPER") == "all" else CORPUS[4::19])
ALL_STEPS = "?print-pdf&pdfSeparateFragments=false"


def items(text, count=70):
    return [f"{text}{number}end" for number in range(count)]


LISTS = {
    "bullets": "\n".join("- " + item for item in items("item")),
    "numbers": "\n".join("1. " + item for item in items("item")),
    "tasks": "\n".join("- [ ] " + item for item in items("item")),
    "nested": "\n".join(("- " if number % 7 == 0 else "  - ") + item for number, item in enumerate(items("item"))),
    "definitions": "\n\n".join("term\n: " + item for item in items("item")),
    "flex": '<div style="display: flex"><div style="flex: 1">\n\n%s\n\n</div><div>\n\n- beside\n\n</div></div>'
            % "\n".join("- " + item for item in items("item")),
    "grid": '<div style="display: grid; grid-template-columns: 1fr 1fr"><div>\n\n%s\n\n</div><div>other</div></div>'
            % "\n".join("- " + item for item in items("item")),
    "columns": '<div style="column-count: 2">\n\n%s\n\n</div>' % "\n".join("- " + item for item in items("item", 160)),
    "inline-block": '<div style="display: inline-block">\n\n%s\n\n</div>' % "\n\n".join(items("item")),
    "scroller": '<div style="overflow: auto; height: 200px">\n\n%s\n\n</div>' % "\n\n".join(items("item")),
    "table": "| a | b |\n|---|---|\n" + "\n".join(f"| {item} | x |" for item in items("item")),
}


@pytest.mark.parametrize("how", ["", ALL_STEPS])
@pytest.mark.parametrize("kind", LISTS)
def test_what_is_longer_than_a_sheet_goes_on_to_its_end(browser, deckc, tmp_path, kind, how):
    paper, _ = printed(browser, deckc(f"# before\n\n---\n\n## Long\n\n{LISTS[kind]}\n\n---\n\n# after"), tmp_path / "a.pdf", how)
    expected = re.findall(r"item\d+end", LISTS[kind])
    pages = paper.reading("-raw")
    found = [word for page in pages for word in re.findall(r"item\d+end", page)]
    assert sorted(found) == sorted(expected), "all are there once"
    assert kind in ("flex", "grid", "columns") or found == expected
    assert "before" in pages[0] and "item" not in pages[0] and "after" in pages[-1] and "item" not in pages[-1]
    assert paper.overlapping() == []


def test_pictures_between_texts_push_no_text_onto_the_next_slide(browser, deckc, tmp_path):
    picture = "<svg xmlns='http://www.w3.org/2000/svg' width='400' height='300'><rect width='400' height='300'/></svg>"
    (tmp_path / "p.svg").write_text(picture)
    part = "![p](p.svg =x260)\n\n" + "many words " * 30 + "end%d\n\n"
    (tmp_path / "deck.md").write_text("# A\n\n---\n\n" + "".join(part % i for i in range(8)) + "\n---\n\n# Next\n")
    paper, _ = printed(browser, deckc(tmp_path / "deck.md"), tmp_path / "a.pdf")
    pages = paper.reading("-raw")
    assert pages[-1].split() == ["Next", "3"]
    assert [word for page in pages for word in re.findall(r"end\d", page)] == [f"end{i}" for i in range(8)]
    assert paper.overlapping() == []


@pytest.mark.parametrize("style, color", [("", (25, 25, 25)), ("<style>body { background: #123456 }</style>", (0x12, 0x34, 0x56))])
def test_dark_decks_are_dark_without_background_graphics(browser, deckc, tmp_path, style, color):
    html = deckc("---\ntheme: black\n---\n\n%s\n\n# White?" % style)
    for how in ("", ALL_STEPS):
        paper, _ = printed(browser, html, tmp_path / "a.pdf", how, background=False)
        subprocess.run(["pdftoppm", "-r", "24", paper.path, str(tmp_path / "page")], check=True)
        pixels = next(tmp_path.glob("page*.ppm")).read_bytes()
        assert tuple(pixels[-3 * 120:][:3]) == color


def test_what_opens_on_a_click_is_open(browser, deckc, tmp_path):
    html = deckc(":::spoiler Ask\nanswer one\n:::\n\n<details><summary>More</summary>answer two</details>")
    for how in ("", ALL_STEPS):
        paper, _ = printed(browser, html, tmp_path / "a.pdf", how)
        assert paper.lost("Ask answer one More answer two") == []


def test_after_a_print_the_page_is_as_it_was(page, deckc, tmp_path):
    page.goto(deckc(":::spoiler Ask\nanswer\n:::\n\n- a <!-- .element: class=\"fragment\" -->\n- b <!-- .element: class=\"fragment\" -->\n\n"
                    '<div style="overflow: auto; height: 50px">%s</div>' % ("words " * 400)).as_uri())
    until(page, "Reveal.isReady()")
    page.keyboard.press("ArrowRight")
    look = """[document.querySelector("details").open, document.querySelectorAll(".fragment.visible").length,
               document.querySelector("section div").style.cssText, document.querySelectorAll(".pdf-page").length]"""
    before = page.evaluate(look)
    assert before == [False, 1, "overflow: auto; height: 50px;", 0]
    page.pdf(path=str(tmp_path / "a.pdf"), prefer_css_page_size=True)
    assert page.evaluate(look) == before


def test_no_line_of_stepped_code_is_dimmed(page, deckc):
    page.goto(deckc("```js [1|3]\none\ntwo\nthree\n```").as_uri() + ALL_STEPS)
    until(page, "document.documentElement.matches('.pdf-ready')")
    rows = page.evaluate("[...document.querySelectorAll('.hljs-ln-line')].map(row => getComputedStyle(row.closest('tr')).opacity)")
    assert set(rows) == {"1"} and len(rows) == 3
    page.goto("about:blank")


def test_all_steps_are_on_paper_whatever_becomes_of_them(browser, deckc, tmp_path):
    kinds = ["fade-out", "current-visible", "fade-in-then-out", "fade-up", "semi-fade-out", "strike"]
    deck = "# S\n" + "".join(f'- {kind} <!-- .element: class="fragment {kind}" -->\n' for kind in kinds)
    for how in ("", ALL_STEPS):
        paper, _ = printed(browser, deckc(deck), tmp_path / "a.pdf", how)
        assert paper.lost(" ".join(kinds)) == []
    # A page a step, as reveal.js makes them: what fades out is gone after its step.
    paper, _ = printed(browser, deckc(deck), tmp_path / "a.pdf", "?print-pdf")
    pages = paper.reading("-raw")
    assert len(pages) == 7 and "fade-out" in pages[0] and "current-visible" not in pages[0]
    assert "fade-out" not in pages[1].replace("semi-fade-out", "") and "current-visible" in pages[2]
    assert "current-visible" not in pages[3]


@pytest.mark.parametrize("body", [
    "|" + " long_column_name |" * 14 + "\n|" + "---|" * 14 + "\n|" + " a_value_that_does_not_break |" * 13 + " last |",
    "```\n" + "echo " * 80 + "last\n```", "```js=\nlet x = " + "a_name + " * 50 + "last\n```",
    '<pre style="width: 3000px">' + "x" * 60 + " last</pre>", "# " + "w" * 90 + " last",
    '<p style="position: absolute; right: -300px; white-space: nowrap">outside last</p>',
    '<p style="width: 140%; margin: 0 -20%; white-space: nowrap">' + "x" * 70 + " last</p>",
], ids=["table", "code", "numbered", "wide box", "word", "outside", "both sides"])
def test_what_is_too_wide_is_on_paper_as_a_whole(browser, deckc, tmp_path, body):
    paper, _ = printed(browser, deckc(body), tmp_path / "a.pdf", ALL_STEPS)
    width = float(re.search(r"Page size: +([\d.]+)", output("pdfinfo", paper.path))[1])
    boxes = re.findall(r'xMax="([\d.]+)" yMax="[\d.]+">([^<]*)', output("pdftotext", "-bbox", paper.path, "-"))
    assert any("last" in text for _, text in boxes)
    assert all(float(right) <= width + 1 for right, _ in boxes)
    assert all(float(left) >= -1 for left in re.findall(r'xMin="([-\d.]+)"', output("pdftotext", "-bbox", paper.path, "-")))


def test_header_footer_and_number_lie_on_no_text(browser, deckc, tmp_path):
    deck = "---\nheader: above the slide\nfooter: below the slide\n---\n\n" + "words that fill the slide " * 90
    paper, _ = printed(browser, deckc(deck), tmp_path / "a.pdf", ALL_STEPS)
    assert paper.overlapping() == [] and "below the slide" in paper.reading("-raw")[-1]


def test_who_says_how_many_sheets_gets_a_smaller_slide(browser, deckc, tmp_path):
    deck = "---\nslideOptions:\n  pdfMaxPagesPerSlide: 1\n---\n\n" + LISTS["bullets"] + "\n\n---\n\nlast"
    paper, _ = printed(browser, deckc(deck), tmp_path / "a.pdf", ALL_STEPS)
    assert paper.count == 2 and paper.lost(" ".join(items("item")), 0, 1) == []


def test_notes_on_paper_stand_below_their_slide(browser, deckc, tmp_path):
    deck = "---\nslideOptions:\n  showNotes: true\n---\n\n# One\n\nNote: " + "a long note " * 150 + "done\n\n---\n\n# Two"
    paper, _ = printed(browser, deckc(deck), tmp_path / "a.pdf", ALL_STEPS)
    assert paper.lost("One " + "a long note " * 150 + "done 1 Two 2") == [] and paper.overlapping() == []


@pytest.mark.parametrize("deck", DECKS or [None], ids=lambda deck: deck.name if deck else "none")
def test_every_word_of_a_slide_is_on_its_paper(browser, tmp_path, deck):
    """In the PDF and in the handout, in order, and no two words lie on each other."""
    if len(DECKS) <= len(list((ROOT / "decks").glob("*.md"))):
        pytest.skip("skipped: shared data not present")
    html = tmp_path / "deck.html"
    subprocess.run([os.environ["DECKC"], str(deck), "-o", str(html), "--offline"], capture_output=True)
    texts = slides_as_text(deck, "--offline")
    faults = []
    for name, handout in (("pdf", False), ("handout", True)):
        paper, slides = printed(browser, html, tmp_path / f"{name}.pdf", ALL_STEPS + ("&showNotes=true" if handout else ""), handout)
        assert len(texts) == len(slides)
        starts = paper.starts([slide["place"] for slide in slides])
        # Slides share the sheets of a handout.
        ends = [start + handout for start in starts[1:]] + [paper.count]
        free = set()
        for number, (text, slide, start, end) in enumerate(zip(texts, slides, starts, ends), 1):
            if slide["placed"] or slide["drawn"]:
                free.update(range(start, end))
            # Drawings and formulas are words in other places in a text, and shapes here.
            lost = [] if slide["drawn"] else paper.lost(text, start, end)
            # Names of pictures that are not there may be broken in a narrow cell.
            lost = [word for word in lost if word not in letters(slide["said"]) and not re.search("(png|jpe?g|gif|svg|mp4)$", word)]
            # Columns are gaps in the rows of a text.
            if lost and (slide["beside"] or re.search(r"\S {3,}\S", text)):
                lost = paper.absent(lost, start, end)
            if lost:
                faults.append(f"{name}: slide {number} lost {lost[:8]}")
        faults += [f"{name}: page {page}: {one!r} lies on {other!r}"
                   for page, one, other in paper.overlapping() if page - 1 not in free]
    assert not faults, "\n".join(faults)


def test_the_page_of_all_decks_prints_every_deck_as_its_own(browser, tmp_path):
    course = tmp_path / "course"
    course.mkdir()
    (course / "a.md").write_text("---\ntitle: Deck A\ntheme: league\nheader: head of A\nfooter: foot of A\n---\n"
                                 "<style>body { --r-main-color: #8f8 }</style>\n\n# first\n\n" + LISTS["numbers"] + "\n\n---\n\nlast of A")
    (course / "b.md").write_text("---\ntitle: Deck B\nfooter: foot of B\n---\n:::spoiler Ask\nanswer\n:::")
    run = subprocess.run([os.environ["DECKC"], "build", str(course), "-o", str(tmp_path / "site"), "--bundle"], capture_output=True)
    assert run.returncode == 0
    page = browser.new_page()
    page.goto((tmp_path / "site/bundle.html").as_uri())
    colors = page.evaluate("[...document.querySelectorAll('.deckc-bundle section')].map(slide => getComputedStyle(slide).color)")
    page.pdf(path=str(tmp_path / "a.pdf"), prefer_css_page_size=True)
    page.close()
    assert colors[0] == colors[1] == "rgb(136, 255, 136)" != colors[2]
    paper = Paper(tmp_path / "a.pdf")
    pages = paper.reading("-raw")
    titled = [text for text in pages[1:] if "Deck A" in text or "Deck B" in text]
    assert len(titled) == 2 and "item0end" in titled[0] and "answer" in titled[1]
    assert paper.lost(" ".join(items("item")) + " last of A") == []
    text = " ".join(pages)
    assert (text.count("foot of A"), text.count("head of A"), text.count("foot of B")) == (2, 2, 1)
