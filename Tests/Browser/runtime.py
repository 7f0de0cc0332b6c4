"""The runtime as a page carries it: its files in the order of assets.c."""

import pathlib
import re

ASSETS = pathlib.Path(__file__).parents[2] / "Sources" / "CAssets"


def runtime():
    names = re.findall(r'#embed "(runtime/[^"]+)"', (ASSETS / "assets.c").read_text())
    return "".join((ASSETS / name).read_text() for name in names)


def core_style():
    return (ASSETS / "core.css").read_text()
