#!/usr/bin/env python3
"""What a viewer waits for: the first paint of a compiled deck, and one page turn in decks of 10 and of 1,000 slides.

    Benchmarks/browser.py [DECK]        medians in ms; DECKC and CHROMIUM in the environment as for the browser tests
"""
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[1]
DECKC = os.environ.get("DECKC", str(ROOT / ".build/release/deckc"))

TURNS = """async () => {
  const times = [];
  for (let i = 0; i < 9; i++) {
    const start = performance.now();
    Reveal.next();
    document.body.offsetWidth;
    times.push(performance.now() - start);
    await new Promise(done => setTimeout(done, 60));
  }
  return times;
}"""


def compiled(folder, name, markdown):
    source = folder / (name + ".md")
    source.write_text(markdown, encoding="utf-8")
    subprocess.run([DECKC, str(source), "-o", str(folder / (name + ".html")), "-q"], check=True)
    return (folder / (name + ".html")).as_uri()


def first_paint(browser, address):
    page = browser.new_page()
    page.goto(address)
    page.wait_for_timeout(300)
    time = page.evaluate("performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN")
    page.close()
    return time


def page_turn(browser, address):
    page = browser.new_page()
    page.goto(address)
    # What is to be measured is a deck at rest, also a large one on a slow machine.
    page.wait_for_timeout(2000)
    times = page.evaluate(TURNS)
    page.close()
    return statistics.median(times)


def main():
    deck = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "decks/week19.md"
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = pathlib.Path(name)
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"])
        page = compiled(folder, "deck", deck.read_text(encoding="utf-8"))
        print("first contentful paint   %7.1f" % statistics.median(first_paint(browser, page) for _ in range(7)))
        for count in (10, 1000):
            slides = "\n\n---\n\n".join("## Slide %d\n\n- one\n- two\n\ntext" % i for i in range(count))
            print("next(), %4d slides      %7.2f" % (count, page_turn(browser, compiled(folder, "n%d" % count, slides))))
        browser.close()


if __name__ == "__main__":
    main()
