"""Runs deckc without the superuser's rights, to whom everything is readable and writable."""
import os
import pathlib
import shutil

NOBODY = 65534


def without_rights(folder):
    """The program, and what `subprocess` needs to run it as somebody who owns `folder` and all in it."""
    if os.geteuid():
        return os.environ["DECKC"], {}
    program = folder / "deckc"
    shutil.copy(os.environ["DECKC"], program)
    for path in [folder, *folder.parents]:
        if path.owner() == "root" and path not in (pathlib.Path("/"), pathlib.Path("/tmp")):
            path.chmod(path.stat().st_mode | 0o055)
    for path in [folder, *folder.rglob("*")]:
        shutil.chown(path, NOBODY)
    return str(program), {"user": NOBODY, "group": NOBODY, "env": {"PATH": "/usr/bin:/bin", "HOME": str(folder)}}
