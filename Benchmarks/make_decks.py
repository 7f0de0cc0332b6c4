#!/usr/bin/env python3
"""make_decks.py OUT N: writes N decks as teachers write them, the same on every machine.

A deck has about 20 slides: headings, sentences with marks, lists, tables, code in several languages, notes, some
vertical slides, and the block of metadata that an exported deck ends in.
"""
import pathlib
import random
import sys

NOUNS = "thread server queue lock cache index table query route socket token event worker module test branch".split()
VERBS = "holds sends reads keeps waits answers copies sorts checks opens".split()
WORDS = "fast slow shared local old fresh small large public private empty busy".split()
MARKS = ["{}", "{}", "{}", "**{}**", "*{}*", "`{}`", "=={}==", "[{}](https://example.org/a)"]
CODE = {
    "python": 'def {n}(x):\n    # {w} {n}\n    for i in range({k}):\n        x = x + i * {k}\n    return f"{n}: {{x}}"\n',
    "javascript": "const {n} = async (x) => {{\n  // {w}\n  const r = await fetch(`/{n}/${{x}}`);\n  return r.json();\n}};\n",
    "sql": "SELECT {n}.id, COUNT(*) AS total\nFROM {n}\nWHERE {w} = 'yes' -- {k}\nGROUP BY {n}.id;\n",
    "bash": "for f in *.{n}; do\n  echo \"$f\" | sed 's/{w}/{n}/' # {k}\ndone\n",
}
TAIL = '\n{"metaMigratedAt":"2023-06-16T04:29:19.023Z","metaMigratedFrom":"Content","title":"%s","breaks":true}'


def sentence(rng):
    noun = rng.choice(MARKS).format(rng.choice(NOUNS))
    return "The %s %s %s the %s %s." % (
        rng.choice(WORDS), noun, rng.choice(VERBS), rng.choice(WORDS), rng.choice(NOUNS))


def slide(rng, title):
    parts = ["## " + title]
    for _ in range(rng.randint(1, 3)):
        kind = rng.random()
        if kind < 0.45:
            parts.append(" ".join(sentence(rng) for _ in range(rng.randint(1, 3))))
        elif kind < 0.7:
            parts.append("\n".join("- " + sentence(rng) for _ in range(rng.randint(2, 5))))
        elif kind < 0.9:
            name = rng.choice(sorted(CODE))
            body = CODE[name].format(n=rng.choice(NOUNS), w=rng.choice(WORDS), k=rng.randint(1, 99))
            parts.append("```%s%s\n%s```" % (name, rng.choice(["", "="]), body))
        else:
            rows = ["| %s | %s |" % (rng.choice(NOUNS), rng.choice(WORDS)) for _ in range(3)]
            parts.append("| name | state |\n| --- | :---: |\n" + "\n".join(rows))
    if rng.random() < 0.15:
        parts.append("Note: " + sentence(rng))
    return "\n".join(parts)


def deck(seed):
    rng = random.Random(seed)
    title = "The %s %s" % (rng.choice(WORDS), rng.choice(NOUNS))
    text = "<style>\n.present {\ntext-align: left;\n}\n</style>\n# %s\n## Week %d Day %d" % (
        title, seed // 5 + 1, seed % 5 + 1)
    for number in range(rng.randint(15, 25)):
        text += rng.choice(["\n---\n", "\n---\n", "\n---\n", "\n----\n"]) + slide(rng, "%s %d" % (title, number + 1))
    return text + TAIL % title


def main():
    out = pathlib.Path(sys.argv[1])
    out.mkdir(parents=True, exist_ok=True)
    for number in range(int(sys.argv[2])):
        (out / ("deck%04d.md" % number)).write_text(deck(number), encoding="utf-8")


if __name__ == "__main__":
    main()
