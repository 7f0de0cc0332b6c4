#!/usr/bin/env python3
"""Writes deckc's manual page from what the program says about itself.

    Scripts/make-manual.py PROGRAM > deckc.1

The words are those of `deckc help`, which ArgumentParser gives as JSON (`--experimental-dump-help`); the form is
mdoc(7), which man reads on Linux, macOS and the BSDs. An option without a text is an error.
"""

import json
import subprocess
import sys


def escaped(text):
    """Text of a line of mdoc: no macro at its front, no escape in it."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + text if text[:1] in (".", "'") else text


def paragraphs(text):
    """Lines that belong together are filled, examples stay as they are."""
    for block in text.split("\n\n"):
        lines = block.split("\n")
        print(".Pp")
        if len(lines) > 1 or "   " in block:
            print(".Bd -literal -offset indent")
            print("\n".join(escaped(line) for line in lines))
            print(".Ed")
        else:
            print(escaped(block))


def names(argument):
    value = "" if argument["kind"] == "flag" else f" Ar {argument['valueName']}"
    if argument["kind"] == "positional":
        return f"Ar {argument['valueName']}" + (" ..." if argument["isRepeating"] else "")
    short = [name["name"] for name in argument["names"] if name["kind"] == "short"]
    long = [name["name"] for name in argument["names"] if name["kind"] != "short"]
    flags = [f"Fl {name}" for name in short] + [f"Fl \\-{name.replace('-', chr(92) + '-')}" for name in long]
    return " , ".join(flags) + value


def shown(command):
    known = ("help", "version")
    return [argument for argument in command.get("arguments", [])
            if argument["shouldDisplay"] and argument.get("valueName") not in known]


def options(command):
    arguments = shown(command)
    if not arguments:
        return
    print(".Bl -tag -width indent")
    for argument in arguments:
        text = argument.get("abstract") or sys.exit(f"no text for {argument['valueName']} of {command['commandName']}")
        print(f".It {names(argument)}")
        default = argument.get("defaultValue")
        print(escaped(text + (f" The default is {default}." if default and argument["kind"] == "option" else "")))
    print(".El")


def main():
    dump = subprocess.run([sys.argv[1], "--experimental-dump-help"], check=True, capture_output=True, text=True).stdout
    command = json.loads(dump)["command"]
    commands = [inner for inner in command["subcommands"] if inner["commandName"] != "help" and inner["shouldDisplay"]]
    print('.\\" Made by Scripts/make-manual.py.')
    print(".Dd $Mdocdate$\n.Dt DECKC 1\n.Os\n.Sh NAME\n.Nm deckc")
    print(f".Nd {escaped(command['abstract'][0].lower() + command['abstract'][1:].rstrip('.'))}")
    print(".Sh SYNOPSIS\n.Nm\n.Ar file ...\n.Op Fl o Ar output\n.Nm\n.Ar command\n.Op Ar argument ...\n.Sh DESCRIPTION")
    paragraphs(command["discussion"])
    print(".Sh COMMANDS")
    for inner in commands:
        print(f".Ss {inner['commandName']}\n{escaped(inner['abstract'])}")
        if inner.get("discussion"):
            paragraphs(inner["discussion"])
        options(inner)
    print(".Sh SEE ALSO\nThe manual of courses is\n.Pa decks/README.md\nin the sources.")


if __name__ == "__main__":
    main()
