"""`deckc export`: documents that Chromium draws, looked at with poppler's programs."""
import os
import pathlib
import re
import subprocess

import pytest

DECKC = os.environ["DECKC"]
DECK = """<style>.present { text-align: left }</style>

# First ä

- one <!-- .element: class="fragment" -->

Note: said aloud

---

## Second

----

### Below

---

<!-- .slide: data-background="#123456" -->
no heading
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "deck.md").write_text(DECK, encoding="utf-8")
    return tmp_path


def export(folder, *options, browser=os.environ["CHROMIUM"]):
    command = [DECKC, "export", "deck.md", *options, *(["--browser", browser] if browser else [])]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120)


def output(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_a_pdf_has_a_page_and_a_bookmark_for_every_slide(folder):
    run = export(folder, "--to", "pdf")
    assert (run.returncode, run.stderr) == (0, "")
    information = output("pdfinfo", str(folder / "deck.pdf"))
    assert "Pages:           4" in information
    assert re.search(r"Page size: +749(\.\d+)? x 546", information)
    outline = output("pdftohtml", "-xml", "-i", "-stdout", str(folder / "deck.pdf"))
    assert re.findall(r'<item page="(\d)">(.*?)</item>|(</?outline>)', outline) == [
        ("", "", "<outline>"), ("1", "First ä", ""), ("2", "Second", ""), ("", "", "<outline>"), ("3", "Below", ""),
        ("", "", "</outline>"), ("4", "no heading", ""), ("", "", "</outline>")]
    # Exported again over what deckc made.
    assert export(folder, "--to", "pdf").returncode == 0


def test_pages_have_their_backgrounds_to_the_edges(folder):
    export(folder, "--to", "pdf")
    subprocess.run(["pdftoppm", "-r", "96", "-f", "4", "-l", "4", "deck.pdf", "page"], cwd=folder, check=True)
    header, _, _, pixels = (folder / "page-4.ppm").read_bytes().split(b"\n", 3)
    assert header == b"P6"
    width, height = 999, 728
    assert len(pixels) == width * height * 3
    for x, y in ((0, 0), (width - 1, 300), (500, height - 2), (500, 2)):
        # The last column is half a pixel wide.
        color = pixels[(y * width + x) * 3:][:3]
        assert all(abs(a - b) < 32 for a, b in zip(color, b"\x12\x34\x56")), (x, y)


def test_pictures_and_one_of_them(folder):
    assert export(folder, "--to", "png").returncode == 0
    names = sorted(path.name for path in folder.glob("*.png"))
    assert names == ["deck-01.png", "deck-02.png", "deck-03.png", "deck-04.png"]
    assert (folder / names[0]).read_bytes()[16:24] == (1996).to_bytes(4, "big") + (1454).to_bytes(4, "big")
    assert export(folder, "--to", "png", "--slide", "2", "-o", "two.png").returncode == 0
    assert (folder / "two.png").read_bytes() == (folder / "deck-02.png").read_bytes()
    assert export(folder, "--to", "png", "--slide", "9").returncode == 64


def test_a_handout_shows_slides_with_notes(folder):
    assert export(folder, "--to", "handout").returncode == 0
    information = output("pdfinfo", str(folder / "deck.handout.pdf"))
    assert "A4" in information
    text = output("pdftotext", str(folder / "deck.handout.pdf"), "-")
    assert text.index("First") < text.index("said aloud") < text.index("Second")


def test_text_and_notes_share_the_compilers_writer(folder):
    assert export(folder, "--to", "txt", browser=None).returncode == 0
    assert export(folder, "--to", "notes", "-o", "n.txt", browser=None).returncode == 0
    assert "First" in (folder / "deck.txt").read_text() and "said aloud" in (folder / "n.txt").read_text()


def test_without_a_browser_it_says_what_to_do(folder):
    environment = {**os.environ, "PATH": str(folder)}
    run = subprocess.run([DECKC, "export", "deck.md", "--to", "pdf"], cwd=folder, env=environment,
                         capture_output=True, text=True)
    assert run.returncode == 73
    assert "Chromium" in run.stderr and "--browser" in run.stderr
    assert export(folder, "--to", "pdf", browser="no-such-browser").returncode == 73
    assert not list(folder.glob("*.pdf"))


def test_a_file_of_somebody_else_stays(folder):
    (folder / "deck.pdf").write_text("mine")
    run = export(folder, "--to", "pdf")
    assert run.returncode == 73 and "--force" in run.stderr
    assert (folder / "deck.pdf").read_text() == "mine"


def test_a_browser_that_hangs_is_ended_and_leaves_nothing(folder, tmp_path):
    (folder / "hang").write_text("#!/bin/sh\nsleep 60\n")
    (folder / "hang").chmod(0o755)
    (folder / "tmp").mkdir()
    environment = {**os.environ, "TMPDIR": str(folder / "tmp")}
    run = subprocess.run([DECKC, "export", "deck.md", "--to", "pdf", "--browser", "./hang", "--timeout", "0.5"],
                         cwd=folder, env=environment, capture_output=True, text=True, timeout=20)
    assert run.returncode == 74 and "--timeout" in run.stderr
    assert list((folder / "tmp").iterdir()) == []


def dark_share(path, folder):
    """The part of a file's first page that is nearly black."""
    subprocess.run(["pdftoppm", "-r", "30", "-f", "1", "-l", "1", str(path), str(folder / "dark")], check=True)
    pixels = next(folder.glob("dark*.ppm")).read_bytes().split(b"\n", 3)[3]
    return sum(value < 64 for value in pixels) / len(pixels)


def test_a_handout_has_a_title_numbers_and_its_notes_with_their_slides(folder):
    note = "A note of some length that belongs to this slide and to no other one. "
    (folder / "deck.md").write_text("---\ntitle: The <b>talk\ntheme: black\n---\n" + "\n---\n".join(
        f"# slide{n}\n\nNote: note{n} {note * 6}\n" for n in range(7)))
    assert export(folder, "--to", "handout").returncode == 0
    pages = output("pdftotext", str(folder / "deck.handout.pdf"), "-").split("\f")[:-1]
    assert pages[0].startswith("The <b>talk") and len(pages) > 2
    for number, text in enumerate(pages, 1):
        assert re.search(rf"\b{number} ?/ ?{len(pages)}\b", text)
        assert re.findall(r"slide(\d)", text) == re.findall(r"note(\d)", text)
    assert dark_share(folder / "deck.handout.pdf", folder) < 0.06
    assert export(folder, "--to", "handout", "--as-shown", "-o", "dark.pdf").returncode == 0
    assert dark_share(folder / "dark.pdf", folder) > 0.12
    assert export(folder, "--to", "pdf", "--as-shown").returncode == 64


def test_bookmarks_lead_to_the_sheets_that_slides_begin_on(folder):
    (folder / "deck.md").write_text("# One\n\n---\n\n## Long\n\n" + "- item\n" * 90 + "\n---\n\n# Zwölf [one](#/1)\n")
    run = export(folder, "--to", "pdf")
    assert run.returncode == 0 and "slide 2 is taller" in run.stderr
    items = re.findall(r'<item page="(\d)">(.*?)</item>', output("pdftohtml", "-xml", "-i", "-stdout", str(folder / "deck.pdf")))
    last = output("pdfinfo", str(folder / "deck.pdf")).split("Pages:")[1].split()[0]
    assert items == [("1", "One"), ("2", "Long"), (last, "Zwölf one")] and int(last) > 3
