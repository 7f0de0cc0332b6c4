"""The packed runtime is what its sources give, and keeps the promises that pages are searched for."""

import re
import subprocess
import sys

from runtime import ASSETS, ROOT, core_style, parts


def test_the_packed_file_is_up_to_date():
    subprocess.run([sys.executable, str(ROOT / "Scripts" / "pack-assets.py"), "--check"], check=True)


def test_every_file_is_in_the_order():
    named = (ASSETS / "runtime" / "order.txt").read_text().split()
    assert sorted(named) == sorted(path.name for path in (ASSETS / "runtime").glob("*.js"))


def test_no_text_that_a_policy_or_a_search_refuses():
    text = (ASSETS / "packed" / "runtime.js").read_text() + parts() + core_style()
    for word in ("behavior:", "expression(", "-moz-binding", "eval(", "new Function", "</"):
        assert word not in text, word
    assert not re.search(r"\.(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write", text)
    assert len((ASSETS / "packed" / "runtime.js").read_bytes()) <= 45_056
