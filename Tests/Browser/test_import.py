"""`deckc import`: archives as people get them, and as nobody should make them."""
import json
import os
import re
import stat
import struct
import subprocess
import zipfile

import pytest


def run(*arguments, folder):
    return subprocess.run([os.environ["DECKC"], "import", *arguments], cwd=folder, capture_output=True, text=True)


def archive(path, files):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for name, text in files.items():
            out.writestr(name, text)


def tree(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


NOTES = {
    "Export/qmw1.md": '# Hi\n{"title":"Background Info for Python Projects","breaks":true}',
    "Export/Other.md": "# Background info: for Python 'projects'\n",
    "Export/team/üñ.md": "---\ntitle: 深度 学习\ntags: a\n---\n# a\n",
    "Export/README.md": "About\n",
    "Export/img/a b.png": "no picture",
    "__MACOSX/Export/._qmw1.md": "x",
}


def test_notes_get_names_by_their_titles_and_keep_every_byte(tmp_path):
    archive(tmp_path / "notes.zip", NOTES)
    done = run("notes.zip", "-o", "course", "--report", "report.json", folder=tmp_path)
    assert done.returncode == 0, done.stderr
    assert tree(tmp_path / "course") == {
        "background-info-for-python-projects.md": NOTES["Export/Other.md"].encode(),
        "background-info-for-python-projects-2.md": NOTES["Export/qmw1.md"].encode(),
        "team/深度-学习.md": NOTES["Export/team/üñ.md"].encode(),
        "README.md": b"About\n", "img/a b.png": b"no picture",
    }
    report = json.loads((tmp_path / "report.json").read_text())
    assert {note["title"] for note in report["notes"]} >= {"Background Info for Python Projects", "深度 学习"}
    # A second time changes nothing, and what somebody wrote since stays.
    mine = tmp_path / "course/background-info-for-python-projects.md"
    mine.write_text("mine")
    again = run("notes.zip", "-o", "course", folder=tmp_path)
    assert again.returncode == 1 and "another text" in again.stderr and mine.read_text() == "mine"


def test_a_folder_is_read_like_an_archive(tmp_path):
    for name, text in NOTES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    os.symlink("/etc/passwd", tmp_path / "Export/secret.md")
    os.symlink(".", tmp_path / "Export/loop")
    done = run("Export", "-o", "course", folder=tmp_path)
    assert done.returncode == 1 and done.stderr.count("is no regular file") == 2
    assert len(tree(tmp_path / "course")) == 5


def test_nothing_leaves_the_course(tmp_path):
    (tmp_path / "in").mkdir()
    link = zipfile.ZipInfo("link.md")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    archive(tmp_path / "in/bad.zip", {
        "../up.md": "x", "/root.md": "x", "C:/drive.md": "x", "a/../../b.md": "x", "..\\back.md": "x",
        "line\nfeed.md": "x", link: "/etc/passwd", "good.md": "# Good\n"})
    done = run("bad.zip", "-o", "course", folder=tmp_path / "in")
    assert done.returncode == 1
    assert tree(tmp_path / "in/course") == {"good.md": b"# Good\n"}
    assert tree(tmp_path).keys() == {"in/bad.zip", "in/course/good.md"}
    assert len(done.stderr.strip().splitlines()) == 8, done.stderr


@pytest.mark.parametrize("kind", ["bomb", "many", "cut", "text", "encrypted"])
def test_hostile_archives_are_refused_at_once(tmp_path, kind):
    path = tmp_path / "bad.zip"
    if kind == "bomb":
        archive(path, {f"{number}.md": b"# A" for number in range(12)})
        # What it says it grows to counts, before anything is made of it.
        data = bytearray(path.read_bytes())
        for place in (place.start() for place in re.finditer(b"PK\1\2", bytes(data))):
            data[place + 24:place + 28] = struct.pack("<I", 90_000_000)
        path.write_bytes(data)
    elif kind == "many":
        archive(path, {f"{number}.md": b"" for number in range(20_001)})
    elif kind == "text":
        path.write_text("no archive at all")
    else:
        archive(path, {"a.md": "# A\n" * 100})
        data = bytearray(path.read_bytes())
        if kind == "cut":
            data = data[:-30]
        else:
            data[data.index(b"PK\1\2") + 8] |= 1
        path.write_bytes(data)
    done = subprocess.run(
        ["sh", "-c", 'ulimit -v 900000; exec "$0" import bad.zip -o course', os.environ["DECKC"]],
        cwd=tmp_path, capture_output=True, text=True, timeout=20)
    assert done.returncode == (1 if kind == "encrypted" else 66), done.stderr
    assert "bad.zip" in done.stderr or "a.md" in done.stderr
    assert not list(tmp_path.rglob("*.md"))
