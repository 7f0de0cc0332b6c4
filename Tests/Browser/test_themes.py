"""Every theme: contrast of what is seen, weight of the selectors, and that a deck's own CSS wins.

    Tests/Browser/run -k themes
"""
import pathlib
import re

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
# The looks of what authors write; what the runtime makes itself is free to weigh more.
BASE = "".join((ROOT / f"Sources/CAssets/{name}.css").read_text() for name in ("base", "parts/code", "parts/elements"))
THEMES = {path.stem: path.read_text() for path in sorted((ROOT / "themes").glob("*.css"))}
PAGE = (ROOT / "Tests/Browser/elements.html").read_text()
REVEAL_THEMES = set(
    "black white league beige sky night serif simple solarized blood moon dracula black-contrast white-contrast".split())

# The lowest contrast of every piece of text, by WCAG 2's formula, against all colours that may lie behind it.
CONTRAST = r"""
(hover) => {
  const channels = text => (text.match(/[\d.]+/g) ?? []).map(Number);
  const over = ([r, g, b, a = 1], back) => [r, g, b].map((value, i) => value * a + back[i] * (1 - a));
  const light = value => (value /= 255) <= .03928 ? value / 12.92 : ((value + .055) / 1.055) ** 2.4;
  const luminance = color => .2126 * light(color[0]) + .7152 * light(color[1]) + .0722 * light(color[2]);
  const ratio = (a, b) => {
    const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high + .05) / (low + .05);
  };
  const stops = style => style.backgroundImage.match(/rgba?\([^)]*\)/g) ?? [];
  function backs(element) {
    const slide = element.closest("section");
    if (!element) return [[255, 255, 255]];
    const style = getComputedStyle(element);
    const own = channels(style.backgroundColor);
    if (own.length && (own[3] ?? 1) === 1 && !stops(style).length) return [own.slice(0, 3)];
    if (stops(style).length) return stops(style).map(channels);
    if (element === slide && slide.dataset.backdrop) return [channels(slide.dataset.backdropRgb)];
    if (element === document.body) return [[255, 255, 255]];
    return backs(element.parentElement).map(back => over(own.length ? own : [0, 0, 0, 0], back));
  }
  const found = [];
  function judge(element, color, text) {
    const behind = backs(element);
    const value = Math.min(...behind.map(back => ratio(over(channels(color), back), back)));
    found.push({ value: Math.round(value * 100) / 100, text: text.trim().slice(0, 30), color,
      element: element.tagName.toLowerCase() + "." + element.className, slide: element.closest("section").id });
  }
  for (const slide of document.querySelectorAll("section")) {
    slide.classList.add("present");
    if (slide.dataset.backdrop) {
      slide.style.backgroundColor = slide.dataset.backdrop;
      slide.dataset.backdropRgb = getComputedStyle(slide).backgroundColor;
    }
    if (hover) for (const link of slide.querySelectorAll("a")) {
      link.style.transition = "none";
      link.style.color = "var(--r-link-color-hover)";
    }
    const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    for (let text; (text = texts.nextNode());) {
      if (text.data.trim()) judge(text.parentElement, getComputedStyle(text.parentElement).color, text.data);
    }
    for (const number of slide.querySelectorAll("[data-linenumber]")) {
      const before = getComputedStyle(number, "::before");
      judge(number, before.color, before.content);
    }
  }
  return found;
}
"""


@pytest.fixture(scope="module")
def page(browser):
    page = browser.new_page(viewport={"width": 1280, "height": 720})
    yield page
    page.close()


def show(page, theme, deck_css=""):
    styles = "".join(f"<style>{css}</style>" for css in (BASE, THEMES[theme], deck_css))
    page.set_content(PAGE.replace("<!-- css -->", styles))


@pytest.mark.parametrize("hover", [False, True], ids=["at-rest", "links-hovered"])
@pytest.mark.parametrize("theme", THEMES)
def test_contrast_is_at_least_4_5(page, theme, hover):
    show(page, theme)
    found = page.evaluate(CONTRAST, hover)
    assert len(found) > 150
    assert [entry for entry in found if entry["value"] < 4.5] == []


def test_all_names_of_reveal_are_here():
    assert REVEAL_THEMES | {"hackmd"} <= set(THEMES)


@pytest.mark.parametrize("theme", THEMES)
def test_a_theme_is_small_and_self_contained(theme):
    css = THEMES[theme]
    assert len(css.encode()) <= 3 * 1024
    assert "url(" not in css and "@import" not in css


def rules(css):
    """(selectors, declarations) of every style rule, at-rules opened."""
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.S)
    css = re.sub(r"@media[^{]*\{((?:[^{}]*\{[^{}]*\})*)\s*\}", r"\1", css)
    return [(head.strip(), body) for head, body in re.findall(r"([^{}]+)\{([^{}]*)\}", css)]


def split(text, separators):
    """`text` cut at separators that stand outside parentheses."""
    parts, depth, start = [], 0, 0
    for index, character in enumerate(text):
        depth += (character == "(") - (character == ")")
        if depth == 0 and character in separators:
            parts.append(text[start:index])
            start = index + 1
    return [part.strip() for part in parts + [text[start:]] if part.strip()]


def weight(selector):
    """(classes, elements) of a complex selector by Selectors 4; ids would raise."""
    assert "#" not in selector
    selector = re.sub(r":where\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)", "", selector)
    classes = elements = 0
    for name, argument in re.findall(r":(is|not)\(([^()]*)\)", selector):
        best = max(weight(part) for part in split(argument, ","))
        classes, elements = classes + best[0], elements + best[1]
    selector = re.sub(r":(is|not)\([^()]*\)", "", selector)
    elements += len(re.findall(r"::[\w-]+", selector))
    selector = re.sub(r"::[\w-]+", "", selector)
    classes += len(re.findall(r"[.:][\w-]+|\[[^\]]*\]", selector))
    elements += len(re.findall(r"(?<![\w.:-])[a-z][\w-]*", selector))
    return classes, elements


def test_the_weight_function_counts():
    assert weight(".reveal h1") == (1, 1)
    assert weight(":where(.reveal :not(pre) > code):is(h1, .a):where(:last-child)::before") == (1, 1)
    assert weight(".a.b > ul li:hover") == (3, 2)


@pytest.mark.parametrize("name", ["base", *THEMES])
def test_decks_can_override_everything(name):
    css = BASE if name == "base" else THEMES[name]
    assert "!important" not in css
    for head, body in rules(css):
        for selector in split(head, ","):
            assert weight(selector) <= (1, 1), selector
        if "text-align" in body:
            assert re.search(r"\b(ol|ul|dl|th|td|pre|gutter|hljs-ln-numbers)\b", head), head


@pytest.mark.parametrize("theme", ["hackmd", "blood", "chalk"])
def test_deck_styles_win(page, theme):
    show(page, theme, """
      .present { text-align: left }
      .reveal h1 { color: rgb(1, 2, 3); text-transform: uppercase }
      .reveal .slides h2 { font-size: 11px }
      .reveal p { margin: 0; font-weight: 700 }
      .reveal pre code { background: rgb(4, 5, 6); max-height: 9px }
      .reveal section img { border: 1px solid }
      .alert-info { background: rgb(7, 8, 9) }
      body { background: rgb(10, 11, 12) }
    """)
    read = """([selector, property]) => {
      for (const slide of document.querySelectorAll("section")) slide.classList.add("present");
      return getComputedStyle(document.querySelector(selector))[property];
    }"""
    for selector, name, value in [
        ("#text p", "textAlign", "left"), ("#text h2", "textAlign", "left"), ("h1", "color", "rgb(1, 2, 3)"),
        ("h1", "textTransform", "uppercase"), ("h2", "fontSize", "11px"), ("#text p", "marginTop", "0px"),
        ("#text p", "fontWeight", "700"), ("pre code", "backgroundColor", "rgb(4, 5, 6)"),
        ("pre code", "maxHeight", "9px"), (".alert-info", "backgroundColor", "rgb(7, 8, 9)"),
        ("body", "backgroundColor", "rgb(10, 11, 12)"), ("body", "backgroundImage", "none"),
    ]:
        assert page.evaluate(read, [selector, name]) == value, (selector, name)
    show(page, theme, ".reveal-viewport { background: rgb(13, 14, 15) } :root { --r-heading-color: rgb(16, 17, 18) }")
    assert page.evaluate(read, ["body", "backgroundColor"]) == "rgb(13, 14, 15)"
    assert page.evaluate(read, ["#text h2", "color"]) == "rgb(16, 17, 18)"


def test_line_numbers_are_not_copied(page):
    show(page, "hackmd")
    copied = page.evaluate("""() => {
      document.getElementById("code").classList.add("present");
      getSelection().selectAllChildren(document.querySelector("#code code"));
      return getSelection().toString();
    }""")
    assert copied.startswith("# Runs work in a thread.\nimport threading\n\n@cache")
    assert not re.search(r"^\s*\d+\s*$", copied, re.M)


# The rules of a style sheet as the browser understood them. It keeps the blanks in variables as they were written.
RULES = """css => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return [...sheet.cssRules].map(rule => rule.cssText.replace(/([,:]) /g, "$1"));
}"""


@pytest.mark.parametrize("theme", ["hackmd", "dracula"])
def test_compacting_changes_no_rule(page, deckc, theme):
    html = deckc(f"---\nslideOptions:\n  theme: {theme}\n---\n# one\n").read_text(encoding="utf-8")
    core = "".join((ROOT / f"Sources/CAssets/{name}.css").read_text() for name in ("core", "base"))
    for name, source in (("core", core), ("theme", THEMES[theme])):
        carried = re.search(rf'<style id="deckc-{name}">(.*?)</style>', html, re.S)[1]
        assert page.evaluate(RULES, carried) == page.evaluate(RULES, source)
        assert len(carried) < len(source)
