import pathlib

import pytest

from terminal import Terminal

ROOT = pathlib.Path(__file__).resolve().parents[2]

DECK = """---
title: Test deck
---
# First

Words of the first slide.

---

## Second

one <!-- .element: class="fragment" -->

two <!-- .element: class="fragment" -->

Note: Notes of the second.

---

## Third

```python=
def f():
    return "%s"
```

[a link](https://example.com/a) and [another](https://example.com/b)

----

### Below

Words below.

---

## Long

%s

---

## Last

The end.
""" % ("x" * 150, "\n\n".join("Line number %d." % n for n in range(1, 41)))


@pytest.fixture
def deck(tmp_path):
    path = tmp_path / "deck.md"
    path.write_text(DECK, encoding="utf-8")
    return path


@pytest.fixture
def present(tmp_path):
    """present(arguments...) starts deckc in a terminal, which is closed at the end, and waits for the first frame unless
    `waits` is False."""
    opened = []

    def start(*arguments, **options):
        environment = {"XDG_RUNTIME_DIR": str(tmp_path), "XDG_STATE_HOME": str(tmp_path / "state")}
        environment.update(options.pop("environment", {}))
        waits = options.pop("waits", True)
        terminal = Terminal(*map(str, arguments), environment=environment, **options)
        opened.append(terminal)
        if waits:
            terminal.wait_until(lambda: b"\x1b[?2026l" in terminal.output)
        return terminal

    yield start
    for terminal in opened:
        terminal.close()
