#!/usr/bin/env python3
"""Compiles hostile decks and watches in Chromium whether anything of them runs, loads or gets lost (trust.md, section 3).

    Tests/Browser/attacks.py ATTACKS.jsonl [--only TEXT] [--over file|http|both]

Each line is a case: a deck, what the page must not hold, what it must keep. A case passes when nothing fired (no script,
dialog, popup, navigation or request elsewhere), nothing forbidden is there and nothing is missing - on load, after events,
after links are followed, and after stepping through the slides. DECKC and CHROMIUM name the programs.
"""
import argparse
import base64
import collections
import contextlib
import functools
import http.server
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import threading

from playwright.sync_api import sync_playwright

# A PNG of one pixel.
PIXEL = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")
SECRET = "SECRETMARK"

# Where the window of another origin stands that sends messages.
OPENER = "/opener"

# What pages see of the watcher before any of their own text is parsed.
WATCH = """window.__fired = []; window.__pwn = x => { window.__fired.push(String(x)); };
for (const name of ['alert', 'confirm', 'prompt', 'print']) window[name] = () => window.__fired.push(name);"""

# Sets off every inline handler and follows every link that could run something.
PROVOKE = """() => {
  for (const element of document.querySelectorAll('*')) {
    for (const {name} of [...element.attributes])
      if (name.startsWith('on')) element.dispatchEvent(new Event(name.slice(2), {bubbles: false}));
    if (!document.body.contains(element)) continue;
    const address = (element.getAttribute('href') || element.getAttribute('xlink:href') || element.action || '') + '';
    if (/^[\\s\\0-\\x20]*(javascript|data|vbscript|livescript):/i.test(address.replace(/[\\t\\n\\r]/g, ''))) {
      window.__fired.push('link ' + address.slice(0, 60));
      element.click && element.click();
    }
  }
  for (const element of document.querySelectorAll('details,summary,[tabindex],[contenteditable],img,section'))
    for (const type of ['toggle', 'focus', 'blur', 'mouseover', 'error', 'load', 'animationstart', 'pointerdown'])
      element.dispatchEvent(new Event(type));
}"""

# The text of all slides, shown or not, without style and script; one blank for any white space.
TEXT = """() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode())
    if (!walker.currentNode.parentElement.closest('script,style,template,noscript')) text += walker.currentNode.data;
  return text.replace(/\\s+/g, ' ');
}"""


class Elsewhere(http.server.ThreadingHTTPServer):
    """A server on the loopback address that notes what is asked of it."""

    def __init__(self):
        self.asked = []
        super().__init__(("127.0.0.1", 0), self.Handler)
        threading.Thread(target=self.serve_forever, args=(0.01,), daemon=True).start()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            if self.path != OPENER:
                self.server.asked.append(self.path)
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"<!DOCTYPE html><title>elsewhere</title>")

        do_POST = do_HEAD = do_GET

        def log_message(self, *arguments):
            pass

    @property
    def address(self):
        return "http://127.0.0.1:%d" % self.server_address[1]


class Site(http.server.ThreadingHTTPServer):
    """Serves a folder, as the site of a course would."""

    def __init__(self, folder):
        handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=folder)
        handler.func.log_message = lambda *arguments: None
        super().__init__(("127.0.0.1", 0), handler)
        threading.Thread(target=self.serve_forever, args=(0.01,), daemon=True).start()

    @property
    def address(self):
        return "http://127.0.0.1:%d" % self.server_address[1]


class Watch:
    """Runs cases, one after the other, in one browser."""

    def __init__(self, browser, deckc, over=("file", "http")):
        self.browser, self.deckc, self.over = browser, deckc, over
        self.elsewhere = Elsewhere()

    def fill(self, text, folder):
        return (text.replace("@PWN@", "__pwn(1)").replace("@CANARY@", self.elsewhere.address)
                .replace("@SECRET@", str(folder / "outside" / "secret.txt"))
                .replace("@SECRETDIR@", str(folder / "outside")))

    def prepare(self, case, folder):
        """Lays out the deck with its neighbours and returns its path."""
        root = folder / "deck"
        root.mkdir()
        (folder / "outside").mkdir()
        (root / "ok.png").write_bytes(PIXEL)
        (folder / "outside" / "secret.txt").write_text(SECRET)
        (folder / "outside" / "secret.md").write_text("# " + SECRET)
        (folder / "outside" / "secret.png").write_bytes(PIXEL + SECRET.encode())
        for name, content in case.get("files", {}).items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if content.startswith("symlink:"):
                path.symlink_to(self.fill(content[8:], folder))
            elif content.startswith("base64:"):
                path.write_bytes(base64.b64decode(content[7:]))
            else:
                path.write_text(self.fill(content, folder))
        deck = root / "deck.md"
        if "bytes" in case:
            deck.write_bytes(base64.b64decode(case["bytes"]))
        else:
            deck.write_text(self.fill(case["markdown"], folder), encoding="utf-8")
        return deck

    def run(self, case):
        """What went wrong, as a list of strings; empty when the case passes."""
        self.elsewhere.asked.clear()
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            deck = self.prepare(case, folder)
            out = folder / "deck" / "deck.html"
            made = subprocess.run([self.deckc, str(deck), "-o", str(out)], capture_output=True, text=True, timeout=60)
            if made.returncode not in (0, 1) or not out.exists():
                return [] if case.get("may_refuse") else ["exit status %d: %s" % (made.returncode, made.stderr[:300])]
            wrong = ["requested while compiling: " + path for path in self.elsewhere.asked]
            page = out.read_text(encoding="utf-8", errors="replace")
            for entry in case["must_not"]:
                if entry.startswith("re:") and re.search(entry[3:], page):
                    wrong.append("forbidden " + entry)
            for entry in case["must_keep"]:
                if entry.startswith("re:") and not re.search(entry[3:], page):
                    wrong.append("missing " + entry)
            for over in self.over:
                wrong += ["%s (%s)" % (what, over) for what in self.visit(case, out, over)]
            return wrong

    def visit(self, case, path, over):
        self.elsewhere.asked.clear()
        with contextlib.ExitStack() as stack:
            if over == "file":
                address = path.as_uri()
            else:
                site = Site(str(path.parent))
                stack.callback(site.shutdown)
                address = "%s/%s" % (site.address, path.name)
            context = stack.enter_context(contextlib.closing(self.browser.new_context()))
            context.add_init_script(WATCH)
            own = address.rsplit("/", 1)[0]
            wrong = []

            def route(route):
                url = route.request.url
                if url.startswith((own, "data:", "about:", "blob:", self.elsewhere.address + OPENER)) or "net" in case.get("allow", []):
                    return route.continue_()
                wrong.append("requested " + url[:200])
                return route.abort()

            context.route("**/*", route)
            page = context.new_page()
            page.on("dialog", lambda dialog: (wrong.append("dialog"), dialog.dismiss()))
            page.on("popup", lambda popup: wrong.append("popup " + popup.url))
            page.on("framenavigated", lambda frame: None if frame.url.startswith((own, "about:blank"))
                    else wrong.append("went to " + frame.url[:200]))
            query, fragment = (self.fill(case.get(key, ""), path.parent.parent) for key in ("query", "hash"))
            page.goto(address + query + fragment)
            self.provoke(page, case)
            if case.get("post") and over == "http":
                self.post(context, address, case["post"], wrong)
            wrong += self.judge(page, case)
            wrong += ["requested %s" % asked for asked in self.elsewhere.asked if "net" not in case.get("allow", [])]
        return list(dict.fromkeys(wrong))

    def provoke(self, page, case):
        page.wait_for_timeout(50)
        page.evaluate(PROVOKE)
        for message in case.get("post", []):
            page.evaluate("message => { window.postMessage(message, '*'); }", message)
        for key in case.get("keys", []):
            page.keyboard.press(key)
        for _ in range(8):
            page.evaluate("() => { window.Reveal && Reveal.next && Reveal.next(); }")
        page.evaluate(PROVOKE)
        page.wait_for_timeout(50)

    def post(self, context, address, messages, wrong):
        """Sends the messages from a window of another origin that opened the deck."""
        opener = context.new_page()
        opener.goto(self.elsewhere.address + OPENER)
        with context.expect_page() as opened:
            opener.evaluate("address => { window.deck = window.open(address); }", address)
        target = opened.value
        target.wait_for_load_state()
        for message in messages:
            opener.evaluate("message => { window.deck.postMessage(message, '*'); }", message)
        target.wait_for_timeout(100)
        wrong += ["fired %s after a message" % x for x in target.evaluate("() => window.__fired")]

    def judge(self, page, case):
        wrong = ["fired " + x for x in page.evaluate("() => window.__fired || ['the watcher is gone']")]
        text = page.evaluate(TEXT)
        for kind, entries in (("forbidden", case["must_not"]), ("missing", case["must_keep"])):
            for entry in entries:
                how, _, what = entry.partition(":")
                what = self.fill(what, pathlib.Path("/"))
                if how == "text":
                    there = " ".join(what.split()) in text
                elif how == "css":
                    there = page.evaluate("what => !!document.querySelector(what)", what)
                elif how == "js":
                    there = bool(page.evaluate(what))
                else:
                    continue
                if there == (kind == "forbidden"):
                    wrong.append("%s %s" % (kind, entry))
        return wrong


def cases(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


@contextlib.contextmanager
def watch(over=("file", "http")):
    deckc = os.environ.get("DECKC", ".build/debug/deckc")
    with sync_playwright() as playwright:
        path = os.environ.get("CHROMIUM", "/usr/bin/chromium")
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield Watch(browser, deckc, over)
        browser.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("attacks")
    parser.add_argument("--only", default="", help="cases whose id contains this")
    parser.add_argument("--over", choices=("file", "http", "both"), default="both")
    arguments = parser.parse_args()
    over = ("file", "http") if arguments.over == "both" else (arguments.over,)
    good, total = collections.Counter(), collections.Counter()
    with watch(over) as watcher:
        for case in cases(arguments.attacks):
            if case["class"] == "term" or arguments.only not in case["id"]:
                continue
            wrong = watcher.run(case)
            total[case["class"]] += 1
            good[case["class"]] += not wrong
            for what in wrong:
                print("%s: %s" % (case["id"], what))
    for name in total:
        print("%-12s %3d/%d" % (name, good[name], total[name]))
    print("%d passed, %d failed" % (sum(good.values()), sum(total.values()) - sum(good.values())))
    return 0 if good == total else 1


if __name__ == "__main__":
    sys.exit(main())
