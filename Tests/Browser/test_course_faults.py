"""Courses while things go wrong: builds that are killed, disks that are full, folders that may not be written.

Whatever happens, sources stay as they are, every page is whole, and the next build makes what a fresh one does.
DECKC_KILLS says how often a build is killed (30)."""
import json
import os
import pathlib
import random
import resource
import shutil
import signal
import subprocess
import time

import pytest

from somebody import without_rights

DECKC = os.environ["DECKC"]
KILLS = int(os.environ.get("DECKC_KILLS", 30))


def deck(name, slides=4):
    return f"# {name}\n" + f"\n---\n\n## {name} goes on\n\n- one\n- two\n" * slides


def write(course, decks, slides=4):
    for name in decks:
        path = course / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(deck(name, slides))


def build(course, site, *options, **keywords):
    return subprocess.run([DECKC, "build", str(course), "-o", str(site), "--offline", *options],
                          capture_output=True, text=True, **keywords)


def tree(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def check_pages(site):
    for name, data in tree(site).items():
        if name.endswith((".html", ".xml")):
            assert data.endswith((b"</html>\n", b"</feed>\n", b"</urlset>\n")), name
        if name.endswith(".json"):
            json.loads(data)


@pytest.fixture
def course(tmp_path):
    folder = tmp_path / "course"
    write(folder, [f"week{number // 6}/day{number}.md" for number in range(24)])
    (folder / "course.yml").write_text("url: https://example.org/c/\n")
    (folder / "week1/sheet.pdf").write_text("a file that a deck links to")
    (folder / "week1/day6.md").write_text(deck("six") + "\n[sheet](sheet.pdf)\n")
    return folder


def test_a_build_may_be_killed_at_any_moment(course, tmp_path):
    site, chance = tmp_path / "site", random.Random(7)
    start = time.monotonic()
    build(course, tmp_path / "first")
    length = time.monotonic() - start
    for number in range(KILLS):
        # A deck changes, one comes, one goes, or all change by an option.
        write(course, [f"week{number % 4}/day1.md"], slides=2 + number % 9)
        extra = course / "week9" / f"extra{number % 5}.md"
        if extra.exists():
            extra.unlink()
        else:
            write(course, [f"week9/extra{number % 5}.md"])
        before = tree(course)
        options = [[], ["--force"], ["--shared-assets"], []][number % 4]
        process = subprocess.Popen([DECKC, "build", str(course), "-o", str(site), "--offline", *options],
                                   stderr=subprocess.DEVNULL)
        time.sleep(chance.uniform(0, length * 1.1))
        process.kill()
        process.wait()
        assert tree(course) == before
        if site.exists():
            check_pages(site)
    shutil.rmtree(course / "week9", ignore_errors=True)
    done = build(course, site)
    assert done.returncode == 0, done.stderr
    build(course, tmp_path / "fresh")
    assert tree(site) == tree(tmp_path / "fresh")
    assert "nothing changed" in build(course, site).stderr


def test_ctrl_c_ends_with_130_and_leaves_no_half_file(course, tmp_path):
    site = tmp_path / "site"
    for wait in (0.02, 0.05, 0.1, 0.2):
        process = subprocess.Popen([DECKC, "build", str(course), "-o", str(site), "--force", "-j1"],
                                   stderr=subprocess.DEVNULL)
        time.sleep(wait)
        process.send_signal(signal.SIGINT)
        assert process.wait() in (0, 130, -signal.SIGINT)
    check_pages(site) if site.exists() else None
    assert not [name for name in tree(tmp_path) if name.endswith(".tmp")]


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 1 MB; where none may be mounted the test is skipped."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(disk)]
    if os.geteuid() or subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("no file system can be mounted")
    yield disk
    subprocess.run(["umount", "-l", str(disk)])


def test_a_full_disk_is_said_so_and_loses_nothing(course, tmp_path, small_disk):
    for path in list(course.rglob("*.md"))[3:]:
        path.unlink()
    site, report = small_disk / "site", tmp_path / "report.json"
    assert build(course, site).returncode == 0
    old = tree(site)
    write(course, [f"week5/day{number}.md" for number in range(40)])
    before = tree(course)
    done = build(course, site, "--report", str(report))
    assert done.returncode == 74 and "No space left" in done.stderr, done.stderr
    assert "Traceback" not in done.stderr and tree(course) == before
    check_pages(site)
    for name in old:
        assert name in tree(site), name
    assert not [name for name in tree(small_disk) if name.endswith(".tmp")]
    subprocess.run(["mount", "-o", "remount,size=50m", str(small_disk)], check=True)
    assert build(course, site).returncode == 0
    build(course, tmp_path / "fresh")
    assert tree(site) == tree(tmp_path / "fresh")


def test_files_that_may_not_grow_are_like_a_full_disk(course, tmp_path):
    site = tmp_path / "site"
    limit = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
    done = build(course, site, preexec_fn=limit)
    assert done.returncode == 74, (done.returncode, done.stderr)
    check_pages(site)
    assert not [name for name in tree(tmp_path) if name.endswith(".tmp")]
    assert build(course, site).returncode == 0


@pytest.fixture
def as_somebody(tmp_path):
    program, rights = without_rights(tmp_path)
    return lambda *arguments: subprocess.run(
        [program, *map(str, arguments), "--offline"], capture_output=True, text=True, **rights)


def test_folders_that_may_not_be_written(course, tmp_path, as_somebody):
    site = tmp_path / "site"
    assert as_somebody("build", course, "-o", site).returncode == 0
    old = tree(site)
    (course / "week1/day7.md").write_text(deck("changed"))
    (site / "week1").chmod(0o555)
    done = as_somebody("build", course, "-o", site)
    assert done.returncode == 73 and "week1/day7.html" in done.stderr, done.stderr
    assert {name for name, data in tree(site).items() if data != old[name]} <= {"index.html", "search.html"}
    check_pages(site)
    (site / "week1").chmod(0o755)
    assert as_somebody("build", course, "-o", site).returncode == 0
    assert b"changed" in (site / "week1/day7.html").read_bytes()
    # A site that cannot be begun.
    locked = tmp_path / "locked"
    locked.mkdir()
    locked.chmod(0o555)
    done = as_somebody("build", course, "-o", locked / "site")
    assert done.returncode == 73 and "locked/site" in done.stderr
    # A course that may only be read is no hindrance.
    for path in [course, *course.rglob("*")]:
        path.chmod(0o555 if path.is_dir() else 0o444)
    assert as_somebody("build", course, "-o", tmp_path / "other").returncode == 0


def test_a_deck_that_fails_fails_alone(course, tmp_path, as_somebody):
    site, report = tmp_path / "site", tmp_path / "report.json"
    assert as_somebody("build", course, "-o", site).returncode == 0
    page = (site / "week0/day2.html").read_bytes()
    (course / "week0/day2.md").chmod(0)
    (course / "week0/day3.md").write_text("---\n: [ no yaml\n---\n# Three\n\n[x](none.md)\n")
    (course / "week0/day4.md").write_text(deck("four, anew"))
    # The second time says the same.
    for _ in range(2):
        done = as_somebody("build", course, "-o", site, "--report", str(report), "--rule", "dead-link=error")
        assert done.returncode == 1, done.stderr
        assert "day2.md: error: cannot be read" in done.stderr and "2 failed" in done.stderr
        facts = json.loads(report.read_text())
        assert facts["failed"] == 2 and facts["status"] == 1 and facts["decks"] == 23
        assert facts["problems"][0]["path"].endswith("week0/day2.md")
        assert "dead-link" in [finding["code"] for finding in facts["findings"]]
    assert (site / "week0/day2.html").read_bytes() == page
    assert b"four, anew" in (site / "week0/day4.html").read_bytes()


def test_builds_of_one_site_at_once_wait_for_each_other(course, tmp_path):
    site = tmp_path / "site"
    options = [[], ["--force"], ["--shared-assets"], ["--bundle"], ["-j1"], []]
    running = [subprocess.Popen([DECKC, "build", str(course), "-o", str(site), "--offline", *extra],
                                stderr=subprocess.DEVNULL) for extra in options]
    assert [process.wait() for process in running] == [0] * len(options)
    assert build(course, site).returncode == 0
    build(course, tmp_path / "fresh")
    assert tree(site) == tree(tmp_path / "fresh")


def test_one_deck_that_may_not_be_read_or_written_beside(tmp_path, as_somebody):
    folder = tmp_path / "decks"
    folder.mkdir()
    for name in ["closed.md", "good.md"]:
        (folder / name).write_text("# Deck\n")
    (folder / "closed.md").chmod(0)
    (folder / "good.md").chmod(0o444)
    done = as_somebody(folder / "closed.md")
    assert done.returncode == 66 and "cannot be read: Permission denied" in done.stderr, done.stderr
    folder.chmod(0o555)
    done = as_somebody(folder / "good.md")
    assert done.returncode == 73 and "Permission denied" in done.stderr, done.stderr
