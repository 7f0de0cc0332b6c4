#!/usr/bin/env python3
"""Write Sources/DeckPasses/Safety/ReservedNames.swift: names that an element's id must not have.

    Scripts/make-reserved-names.py > Sources/DeckPasses/Safety/ReservedNames.swift

Asks Chromium (through Playwright) for every property of `window`, of `document` and of the elements whose name can
hide one. The table is frozen: run this again only on purpose, since ids in compiled decks hang on it.
"""
import re

from playwright.sync_api import sync_playwright

# Names that scripts of decks know, and those of other browsers.
OWN = """Reveal RevealHighlight RevealMarkdown RevealMath RevealNotes RevealSearch RevealZoom deckc hljs MathJax katex
mermaid global globalThis InstallTrigger netscape opera sidebar mozInnerScreenX mozInnerScreenY updateCommands
webkitConvertPointFromNodeToPage getDefaultComputedStyle scrollByLines scrollByPages sizeToContent fullScreen
dump setResizable ondevicelight __proto__ constructor prototype""".split()

COLLECT = """objects => {
  const names = new Set();
  for (let object of eval(objects))
    for (; object; object = Object.getPrototypeOf(object))
      for (const name of Object.getOwnPropertyNames(object)) names.add(name);
  return [...names];
}"""
NODES = "[document, ...['div', 'form', 'img', 'a', 'iframe', 'object'].map(tag => document.createElement(tag))]"


def table(names):
    lines = []
    for name in sorted({n for n in names if re.fullmatch(r"[A-Za-z_][\w-]{0,63}", n)}, key=str.encode):
        if lines and len(lines[-1]) + len(name) < 110:
            lines[-1] += " " + name
        else:
            lines.append("    " + name)
    return "\n".join(lines)


with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    page = browser.new_page()
    window = set(page.evaluate(COLLECT, "[window]")) | set(OWN)
    nodes = set(page.evaluate(COLLECT, NODES)) - window
    browser.close()

print(f"""\
// Made by Scripts/make-reserved-names.py; do not edit.

/// Names that an element's `id` must not take from the page's scripts (`trust` S8).
enum ReservedNames {{
  /// Properties of `window`, and what scripts of decks look up there.
  static let window = WordTable(
    \"\"\"
{table(window)}
    \"\"\")

  /// The other properties of `document` and of HTML elements.
  static let nodes = WordTable(
    \"\"\"
{table(nodes)}
    \"\"\")
}}""")
