"""Where a speaker, as the labels name them, stands in a window; and when two names are one speaker."""

import re

WORD = re.compile(r"[^\W_]+", re.UNICODE)
EDGE = set("the a an of for and in at on by to from with 's s mr mrs ms dr sir its his her their".split())
GENERIC = EDGE | set(
    """lord sen rep inc llc co ltd corp complaint lawsuit suit filing statement letter legal document spokesman
    spokeswoman spokesperson lawyer attorney representative official executive some many other several unnamed former
    report company campaign""".split()
)


def words(name: str) -> list[str]:
    name = re.sub(r"[’']s\b|[’']", "", name.lower())
    return [re.sub(r"(?<=..)s$", "", word) for word in WORD.findall(name)]


def same_speaker(shown: str | None, gold: str | None) -> bool:
    """The rule of `src/evaluation/attribution.ts`: all words of the shorter name among those of the longer."""
    if shown is None or gold is None:
        return shown == gold
    for other in _alternatives(gold):
        if _within(_telling(shown), _telling(other)) or _within(set(words(shown)), set(words(other))):
            return True
    return False


def mentions(ids_words: list[tuple[str, int, int]], speaker: str) -> list[tuple[int, int]]:
    """
    Token spans (first, last) in which the speaker may be named, from (word, first token, last token) in order.
    The runs of its own words that hold at least half of its weight.
    """
    name = re.sub(r"\([^)]*\)", " ", speaker) if "(" in speaker else speaker
    wanted = {w: (0.3 if w in GENERIC else 1.0) for w in words(name) if w not in EDGE}
    if not wanted:
        return []
    runs, run = [], []
    for entry in [*ids_words, ("\0", -1, -1)]:
        if entry[0] in wanted or (run and entry[0] in EDGE):
            run.append(entry)
            continue
        while run and run[-1][0] in EDGE:
            run.pop()
        if run:
            runs.append((sum(wanted[w] for w in {e[0] for e in run} if w in wanted), run[0][1], run[-1][2]))
        run = []
    total = sum(wanted.values())
    best = max((score for score, _, _ in runs), default=0)
    if best < 0.34 * total:
        return []
    return [(first, last) for score, first, last in runs if score >= 0.5 * best]


def _telling(name: str) -> set[str]:
    own = set(words(name))
    return {w for w in own if w not in GENERIC} or own


def _within(one: set[str], other: set[str]) -> bool:
    small, large = (one, other) if len(one) <= len(other) else (other, one)
    return bool(small) and small <= large


def _alternatives(gold: str) -> list[str]:
    outer, inner = re.sub(r"\([^)]*\)", " ", gold), re.findall(r"\(([^)]*)\)", gold)
    parts = [p for text in [outer, *inner] for p in re.split(r";| and |,", text)]
    return [p for p in [gold, *parts] if p.strip()]
