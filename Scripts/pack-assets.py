#!/usr/bin/env python3
"""Packs what pages carry into Sources/CAssets/packed: the runtime's files as one script, its optional parts, style
sheets, themes. Writes assets.c, which takes them into the binary, each with the hash by which pages admit it.

    Scripts/pack-assets.py            write the files
    Scripts/pack-assets.py --check    fail when a file is not what its sources give
"""

import base64
import hashlib
import pathlib
import re
import sys

import minify_css
import minify_js

ROOT = pathlib.Path(__file__).resolve().parents[1]
ASSETS = ROOT / "Sources" / "CAssets"
PACKED = ASSETS / "packed"


def text(*paths):
    return "".join(path.read_text() for path in paths)


def packed():
    """The texts that pages carry, by name."""
    order = re.findall(r"[\w-]+\.js", text(ASSETS / "runtime" / "order.txt"))
    yield "runtime.js", minify_js.pack(text(*(ASSETS / "runtime" / name for name in order)))
    yield "core.css", minify_css.minified(text(ASSETS / "core.css", ASSETS / "base.css"))
    for path in (ASSETS / "runtime" / "parts").iterdir():
        files = sorted(path.glob("*.js")) if path.is_dir() else [path]
        yield "parts/%s.js" % path.stem, minify_js.packed_alone(text(*files))
    for folder in (ASSETS / "parts", ASSETS / "course", ASSETS / "serve", ROOT / "themes"):
        for path in folder.glob("*.css"):
            yield folder.name + "/" + path.name, minify_css.minified(text(path))


def digest(content):
    return base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()


def table(files):
    """assets.c: every file as bytes, in the order of the names. The scripts of courses, of exports and of the
    live preview and, once more, the themes are taken as they are written."""
    rows = [(name, "packed/" + name, digest(content)) for name, content in files.items()]
    for folder in ("course", "export", "serve"):
        rows += [(folder + "/" + path.name, folder + "/" + path.name, digest(text(path)))
                 for path in (ASSETS / folder).glob("*.js")]
    rows += [("written/" + path.name, "../../themes/" + path.name, "") for path in (ROOT / "themes").glob("*.css")]
    rows.sort()
    lines = ["/* Made by Scripts/pack-assets.py. */", '#pragma clang diagnostic ignored "-Wc23-extensions"', "",
             '#include "CAssets.h"', "#include <string.h>", ""]
    for index, (_, path, _) in enumerate(rows):
        lines += ["static const unsigned char asset%d[] = {" % index, '#embed "%s"' % path, "};"]
    lines += ["", "static const Asset assets[] = {"]
    for index, (name, _, code) in enumerate(rows):
        lines.append('  {"%s", asset%d, sizeof asset%d, "%s"},' % (name, index, index, code))
    lines += ["};", "", "size_t deckc_asset_count(void) { return sizeof assets / sizeof *assets; }", "",
              "Asset deckc_asset(size_t index) { return assets[index]; }", "",
              "Asset deckc_asset_named(const char *name) {",
              "  for (size_t index = 0; index < sizeof assets / sizeof *assets; index++)",
              "    if (strcmp(assets[index].name, name) == 0) return assets[index];",
              "  return (Asset){\"\", 0, 0, \"\"};", "}", ""]
    return "\n".join(lines)


def main():
    files = dict(packed())
    targets = {PACKED / name: content for name, content in files.items()} | {ASSETS / "assets.c": table(files)}
    stale = [path for path, content in targets.items() if not path.exists() or path.read_text() != content]
    stale += [path for path in PACKED.rglob("*.*") if path not in targets]
    if stale and "--check" in sys.argv:
        sys.exit("pack-assets: %s is old; run Scripts/pack-assets.py" % stale[0].relative_to(ROOT))
    for path in stale:
        if path in targets:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(targets[path])
        else:
            path.unlink()


if __name__ == "__main__":
    main()
