"""What stands on paper: pages as Chromium prints them, read back with poppler's programs, and the laws they follow."""
import functools
import os
import pathlib
import re
import subprocess
import unicodedata
import xml.etree.ElementTree as ElementTree

from runtime import until

ROOT = pathlib.Path(__file__).resolve().parents[2]
HANDOUT = (ROOT / "Sources/CAssets/export/handout.js").read_text()

# What is known of each slide of a page for print: the name of its place in a PDF, which Chromium writes for what links
# lead to; whether its author has placed boxes freely, so that one may lie on another; whether it has boxes side by side,
# whose words have no one order on paper; the words that a text says and paper draws: titles of abbreviations, kinds of
# boxes, names of pictures and films.
SLIDES = """[...document.querySelectorAll(".pdf-page[id]")].map(page => {
  const section = page.querySelector(":scope > section");
  const link = document.createElement("a");
  link.href = `#${encodeURIComponent(page.id)}`;
  link.hidden = true;
  section.append(link);
  const styles = [...section.querySelectorAll(":not(svg *, math *, .code-step)")].map(node => getComputedStyle(node));
  return {
    place: link.hash.slice(1),
    placed: styles.some(style => /absolute|fixed/.test(style.position) || style.transform !== "none"
      || ["marginTop", "marginBottom", "marginLeft", "marginRight"].some(side => parseFloat(style[side]) < -8)),
    beside: styles.some(style => /table-cell|flex|grid/.test(style.display) || style.float !== "none"
      || style.columnCount !== "auto") || styles.some(style => /absolute|fixed/.test(style.position)),
    said: [...section.querySelectorAll("abbr[title]")].map(node => node.title).join(" ")
      + [...section.querySelectorAll(".alert")].map(node => " " + node.className.replace("alert-", "")).join("")
      + [...section.querySelectorAll("img, video, audio")].map(node =>
        ` ${node.localName} image ${node.alt ?? ""} ${(node.getAttribute("src") ?? "").slice(0, 300)}`).join(""),
    drawn: section.querySelector("svg, math, ruby, .deckc-drawing, pre .mermaid") !== null,
  };
})"""
# Pictures that are not there leave their words in any place.
HIDE = "for (const image of document.images) if (!image.naturalWidth) image.style.visibility = 'hidden';"


def output(*command):
    return subprocess.run(command, capture_output=True, check=True).stdout.decode(errors="replace")


def slides_as_text(deck, *options):
    """The text of every slide, as `--emit text` has it."""
    command = [os.environ["DECKC"], str(deck), "--emit", "text", "-o", "-", *options]
    text = subprocess.run(command, capture_output=True, text=True).stdout
    return re.split(r"(?m)^-- \[\d+/\d+\] -+\n", text)[1:]


class Paper:
    """A printed file. Its pages can be read in the order of painting, in columns and in rows: which of these is the
    order of the words depends on what stands beside what, and what is positioned is painted last."""

    def __init__(self, path):
        self.path = str(path)
        self.readings = {}
        self.count = len(self.reading("-raw"))

    def reading(self, *how):
        if how not in self.readings:
            self.readings[how] = output("pdftotext", *how, self.path, "-").split("\f")[:-1]
        return self.readings[how]

    def lost(self, expected, first=0, end=None):
        """The words of `expected` that are not on these pages in this order, by the best reading."""
        least = None
        for how in (["-raw"], [], ["-layout"]):
            found = missing(expected, "\n".join(self.reading(*how)[first:end]))
            if least is None or len(found) < len(least):
                least = found
            if not least:
                break
        return least

    def absent(self, some, first=0, end=None):
        """Those of `some` words that stand nowhere on these pages."""
        found = letters("\n".join(self.reading("-raw")[first:end]))
        return [word for word in some if word not in found]

    def starts(self, places):
        """The page on which each of these places is, counted from 0."""
        data = pathlib.Path(self.path).read_bytes().decode("latin-1")
        tree = {number: body for number, body in re.findall(r"(?s)\b(\d+) 0 obj(.*?)(?:stream|endobj)", data)}
        catalogue = next(body for body in tree.values() if "/Type /Catalog" in body)
        pages = []

        def walk(number):
            children = re.search(r"/Kids \[([^]]*)\]", tree[number])
            if not children:
                return pages.append(number)
            for child in re.findall(r"(\d+) 0 R", children[1]):
                walk(child)

        walk(re.search(r"/Pages (\d+) 0 R", catalogue)[1])
        named = dict(re.findall(r"/(\S+) \[(\d+) 0 R", tree[re.search(r"/Dests (\d+) 0 R", catalogue)[1]]))
        plain = {re.sub(r"#(..)", lambda code: chr(int(code[1], 16)), name): pages.index(number)
                 for name, number in named.items()}
        return [plain[place] for place in places]

    def overlapping(self):
        """Pairs of words of one page that cover each other for the most part: (page, word, word). Shadows are words
        that lie on themselves."""
        tree = ElementTree.fromstring(re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f]", "", output("pdftotext", "-bbox", self.path, "-")))
        found = []
        for number, page in enumerate(tree.iter("{http://www.w3.org/1999/xhtml}page"), 1):
            boxes = sorted((float(word.get("yMin")), float(word.get("yMax")), float(word.get("xMin")),
                            float(word.get("xMax")), word.text or "") for word in page)
            for index, (top, bottom, left, right, text) in enumerate(boxes):
                for top2, bottom2, left2, right2, other in boxes[index + 1:]:
                    if top2 >= bottom:
                        break
                    shared = (min(bottom, bottom2) - top2) * (min(right, right2) - max(left, left2))
                    least = min((bottom - top) * (right - left), (bottom2 - top2) * (right2 - left2))
                    # Invisible characters may have boxes as wide as letters.
                    same = text in other or other in text or any(
                        unicodedata.category(character) == "Cf" for character in text + other)
                    if min(right, right2) > max(left, left2) and shared > 0.4 * least and not same:
                        found.append((number, text, other))
        return found


@functools.cache
def drawable():
    """The characters that a font of this machine has: others leave nothing that can be read back."""
    found = set()
    for line in output("fc-list", ":", "charset").splitlines():
        for part in line.partition("=")[2].split():
            first, _, last = part.partition("-")
            found.update(range(int(first, 16), int(last or first, 16) + 1))
    return found


def letters(text):
    """Letters and digits alone: what lines, signs and spaces are between them differs between screens and paper."""
    text = unicodedata.normalize("NFKC", "".join(c for c in text if ord(c) in drawable()))
    return "".join(c for c in text if c.isalnum()).casefold()


def words(text):
    # Pictures are named and boxes of tasks drawn in brackets where there are none.
    return [word for word in map(letters, re.sub(r"\[(image: [^]]*|x)\]", "", text).split()) if word]


def missing(expected, found):
    """The words of `expected` that are not in `found` in this order."""
    text, place, lost = letters(found), 0, []
    for word in words(expected):
        next_place = text.find(word, place)
        if next_place < 0:
            lost.append(word)
        else:
            place = next_place + len(word)
    return lost


def printed(browser, html, target, query="", handout=False, background=True):
    """Prints a compiled page; returns the paper, and what is known of its slides where the page says it."""
    page = browser.new_page()
    page.emulate_media(media="print")
    page.goto(html.as_uri() + query)
    until(page, "Reveal.isReady()")
    slides = []
    if query:
        until(page, "document.documentElement.matches('.pdf-ready')")
        slides = page.evaluate(SLIDES)
        page.evaluate(HIDE)
    if handout:
        page.evaluate("(%s)(false)" % HANDOUT)
    page.pdf(path=str(target), prefer_css_page_size=True, print_background=background)
    page.close()
    return Paper(target), slides
