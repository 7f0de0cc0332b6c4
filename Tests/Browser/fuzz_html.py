#!/usr/bin/env python3
"""Compiles slides of random markup and CSS and lets Chromium parse what came out: nothing that is not allowed may be there.

    Tests/Browser/fuzz_html.py [--slides 2000] [--seed 1]

The oracle is a browser's own parser, not ours: elements, attributes and addresses are read from the DOM. DECKC and
CHROMIUM name the programs.
"""
import argparse
import json
import os
import random
import subprocess
import sys

from playwright.sync_api import sync_playwright

TAGS = """a b i p div span section table tr td th ul li ol dl dt dd pre code h1 img br hr video audio source iframe style
script svg math mtext mglyph foreignObject desc title textarea template noscript noembed noframes xmp plaintext select
option form button input object embed applet base meta link body head html frameset x-y annotation-xml annotation label
T stdio.h details summary ruby rt font marquee isindex image listing nobr center picture caption colgroup col""".split()

NAMES = """href src style class id name onclick onerror onload srcset srcdoc action formaction poster background data
data-src data-background data-background-iframe data-preview-link data-deckc-frame xlink:href xmlns title alt target rel
is ping http-equiv content encoding width autofocus tabindex contenteditable < " ' = /""".split()

VALUES = ["javascript:__pwn(1)", "java&#115;cript:x", "data:text/html,<script>x</script>", "https://example.org/a.png",
          "url(http://x.example/a)", "background:url(javascript:x)", "a\"b", "x' onerror='y", "<img src=x onerror=y>", "-->",
          "]]>", "</style><img src=x onerror=y>", "&lt;script&gt;", "https://www.youtube.com/embed/a", "a.png", "#a", "",
          "&#0;", "\t", "text/html", "vbscript:x", "//x.example/a", "expression(x)", "&quot;&gt;<script>"]

PIECES = ["<!--", "-->", "--!>", "<!-->", "<![CDATA[", "]]>", "<?", "?>", "<!X", "<", ">", "</", "/>", "\"", "'", "`", "``",
          "**", "*", "[", "](", ")", "![", "&lt;", "&#60;", "&amp;lt;", "&", "\n", "\n\n", "    ", "- ", "> ", "# ", "| a | b |",
          "\n|---|---|\n", "x", "text ", "p{a:url(http://x)}", "@import 'x';", "\\", "{", "}", "$", "==", "```\n", ":::info\n",
          "<!-- .slide: onload=\"x\" style=\"background:url(javascript:x)\" -->", "<!-- .element: onclick='x' class='y' -->"]

CSS = ["p", "#a", ".b", "{", "}", ";", ":", "(", ")", "[", "]", ",", " ", "\n", "\\", "\\75", "\\72 l", "\"", "'", "/*", "*/", "@import ",
       "@charset ", "@media x", "@font-face", "@namespace ", "url(", "URL(", "u\\72l(", "src(", "image-set(", "image(", "var(--x)",
       "expression(", "behavior", "-moz-binding", "--x", "color", "background", "src", "red", "1px", "http://x.example/a",
       "//x.example/a", "https://x.example", "a.png", "javascript:x", "data:image/svg+xml,x", "data:image/png,x", "<!--", "-->",
       "</styl", "\\3c /style>", "!important", "url(http://x.example/a)", "url('http://x.example/a')", "\"http://x.example/a\" 1x",
       "p{color:red}", "p{background:url(http://x.example/a)}", "@import url(http://x.example/a.css);"]

# Asks the browser what rules it reads in a style sheet, and what addresses they name.
LOOK_AT_CSS = """sheets => {
  const wrong = [];
  for (const [number, css] of sheets.entries()) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const visit = rules => {
      for (const rule of rules) {
        if (/@import/.test(rule.cssText.slice(0, 8)) || /(url|image-set|src|image)\\([^)]*(x\\.example|javascript|svg)/i.test(rule.cssText) ||
            /(^|[{;\\s])(behavior|-moz-binding)\\s*:/i.test(rule.cssText)) wrong.push(number + ': ' + rule.cssText.slice(0, 200));
        if (rule.cssRules) visit(rule.cssRules);
      }
    };
    visit(sheet.cssRules);
    if (/<\\/style|<!--|-->/i.test(css)) wrong.push(number + ': end of element');
  }
  return wrong;
}"""

LOOK = """slides => {
  const kept = new Set(`a abbr address area article aside audio b bdi bdo big blockquote br caption center cite code col
    colgroup dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main
    mark nav ol p picture pre q rb rp rt rtc ruby s samp section small source span strong sub summary sup table tbody td tfoot
    th thead time tr track tt u ul var video wbr iframe input label x-y`.split(/\\s+/));
  const names = new RegExp('^(' + `class id dir lang title style align valign role href src srcset sizes alt width height target
    rel poster loading controls loop muted autoplay playsinline preload type media kind label default open value start reversed
    colspan rowspan scope span color size face cite datetime border cellpadding cellspacing shape coords checked disabled
    sandbox allow allowfullscreen referrerpolicy frameborder scrolling aria-[a-z]+ data-[a-z0-9_.:-]+`.split(/\s+/).join('|') + ')$');
  const wrong = [];
  for (const [number, html] of slides.entries()) {
    const body = new DOMParser().parseFromString('<body>' + html, 'text/html').body;
    const say = what => wrong.push(number + ': ' + what);
    for (const element of body.querySelectorAll('*')) {
      if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml' || !kept.has(element.localName)) say(element.outerHTML.slice(0, 80));
      for (const {name, value} of element.attributes) {
        if (!names.test(name)) say(element.localName + ' ' + name);
        const clean = value.replace(/[\\t\\n\\r]/g, '').replace(/^[\\0-\\x20]+/, '');
        if (/^(href|src|poster|srcset|data-src|data-preview-link|data-background.*)$/.test(name) &&
            /^(javascript|vbscript|data:text|data:,|file|blob)/i.test(clean)) say(name + '=' + value);
        if (/^(style|data-background.*)$/.test(name) && /javascript:|expression\\(|behavior:/i.test(value) &&
            !/^["']?javascript:/.test(value)) say(name + '=' + value);
      }
      if (element.localName === 'iframe' && element.src && !/^https:\\/\\/www\\.youtube\\.com\\//.test(element.src)) say('frame ' + element.src);
    }
  }
  return wrong;
}"""


def tag(pick):
    name = pick.choice(TAGS)
    if pick.random() < 0.35:
        return "</%s>" % name
    text = "<" + name
    for _ in range(pick.choice((0, 0, 1, 1, 2, 3))):
        quote = pick.choice(("\"", "'", ""))
        text += pick.choice((" ", " ", "\n", "/", "\t")) + pick.choice(NAMES)
        if pick.random() < 0.85:
            text += pick.choice(("=", " = ")) + quote + pick.choice(VALUES) + quote
    return text + pick.choice((">", ">", ">", "/>", ""))


def slide(pick):
    return "".join(tag(pick) if pick.random() < 0.55 else pick.choice(PIECES) for _ in range(pick.randint(1, 30)))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--slides", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    pick = random.Random(arguments.seed)
    sources = [slide(pick) for _ in range(arguments.slides)]
    sources += ["<style>%s</style>" % "".join(pick.choices(CSS, k=pick.randint(1, 30))) for _ in range(arguments.slides)]
    deckc = os.environ.get("DECKC", ".build/debug/deckc")
    run = subprocess.run([deckc, "-", "--emit", "json"], input="\n\n---\n\n".join(sources).encode(), capture_output=True)
    if run.returncode not in (0, 1):
        print(run.stderr.decode()[-2000:])
        return 1
    styles = json.loads(run.stdout)["styles"]
    made = json.loads(run.stdout)["slides"]
    texts = [made["html"] for made in made] + ["<section %s>" % " ".join(
        '%s="%s"' % (name, value.replace("&", "&amp;").replace('"', "&quot;")) for name, value in made["attributes"].items())
        for made in made]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"])
        page = browser.new_page()
        wrong = page.evaluate(LOOK, texts)
        wrong_styles = page.evaluate(LOOK_AT_CSS, styles)
        browser.close()
    for what in wrong[:50]:
        print(what)
        print("   ", repr(texts[int(what.split(":")[0])][:300]))
    for what in wrong_styles[:50]:
        print(what)
        print("   ", repr(styles[int(what.split(":")[0])][:300]))
    count = len(wrong) + len(wrong_styles)
    print("%d slides, %d style sheets, %d things that may not be there" % (len(made), len(styles), count))
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
