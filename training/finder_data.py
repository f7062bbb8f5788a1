"""The finder's training rows: a question with a window of sentences, and a question with passages to tell apart."""

import json
import random
from collections import Counter
from dataclasses import dataclass
from math import log
from pathlib import Path

from articles import Article
from packing import CLS, SEP, Window, shorten, tokenize

QUESTION_TOKENS, PASSAGE_TOKENS, TITLE_TOKENS, BEFORE_TOKENS = 64, 120, 24, 40
COLON = 1024
ANSWER_TOKENS = 192
"""Most tokens of a question's window."""
CLAIM_TOKENS, REPLY_TOKENS = 96, 256
"""Most tokens of a claim with who makes it, and of its window."""


@dataclass
class Asked:
    text: list[int]
    article: str
    gold: list[int]
    near: list[int]
    kind: str

    @property
    def right(self) -> set[tuple[str, int]]:
        """The places that answer: article and sentence."""
        return {(self.article, i) for i in self.gold}


@dataclass
class Text:
    """An article tokenized once."""

    title: list[int]
    sentences: list[list[int]]
    spoken: list[list[int]]
    """The sentences with who says them: `spoken_by`."""


def text_of(article: Article) -> Text:
    return Text(tokenize(article.title), [tokenize(s.text) for s in article.sentences],
                [tokenize(spoken_by(s.speaker, s.text)) for s in article.sentences])


def spoken_by(speaker: str | None, text: str) -> str:
    """`speaker: text`, or the text alone where nobody is known to say it."""
    return f"{speaker}: {text}" if speaker else text


def question_row(question: list[int]) -> Window:
    """`[CLS] question [SEP]`, read from its own tokens."""
    own = shorten(question, QUESTION_TOKENS)
    return Window([CLS, *own, SEP], [(1, 1 + len(own))], 0)


def passage_row(text: Text, at: int) -> Window:
    """`[CLS] title : before [SEP] sentence [SEP]`, read from the sentence's own tokens."""
    before = text.sentences[at - 1][-BEFORE_TOKENS:] if at > 0 else []
    head = [CLS, *text.title[:TITLE_TOKENS], COLON, *before, SEP]
    own = shorten(text.sentences[at], PASSAGE_TOKENS)
    return Window([*head, *own, SEP], [(len(head), len(head) + len(own))], 0)


def answer_row(question: list[int], text: Text, places: list[int]) -> Window:
    """`[CLS] question [SEP] title : [SEP]`, then sentences, a [SEP] after each; the first span is the question."""
    own = shorten(question, QUESTION_TOKENS)
    ids = [CLS, *own, SEP, *text.title[:TITLE_TOKENS], COLON, SEP]
    spans = [(1, 1 + len(own))]
    for at in places:
        tokens = shorten(text.sentences[at], PASSAGE_TOKENS)
        spans.append((len(ids), len(ids) + len(tokens)))
        ids += [*tokens, SEP]
    return Window(ids, spans, 0)


def side_by_side(question: list[int], texts: dict[str, Text], places: list[tuple[str, int]]) -> tuple[Window, list]:
    """A question with sentences that may answer it: the window, and which places it holds."""
    sentences = {(k, i): texts[k].sentences[i] for k, i in places}
    return _beside(shorten(question, QUESTION_TOKENS), sentences, places, ANSWER_TOKENS)


def reply_row(claim: list[int], texts: dict[str, Text], places: list[tuple[str, int]]) -> tuple[Window, list]:
    """A claim with denials that may reply to it, each with who says it."""
    spoken = {(k, i): texts[k].spoken[i] for k, i in places}
    return _beside(shorten(claim, CLAIM_TOKENS), spoken, places, REPLY_TOKENS)


def _beside(own: list[int], sentences: dict, places: list[tuple[str, int]], most: int) -> tuple[Window, list]:
    """
    `[CLS] own [SEP] : [SEP]`, then the sentences that fit, the likeliest given first, in the order of their places:
    as the program reads its candidates (`src/encoder/finder.ts`).
    """
    room, taken = most - len(own) - 4, []
    for article, at in places:
        size = min(PASSAGE_TOKENS, len(sentences[article, at]))
        if size == 0 or (taken and size >= room):
            continue
        room -= size + 1
        taken.append((article, at))
    ids, spans = [CLS, *own, SEP, COLON, SEP], [(1, 1 + len(own))]
    for article, at in sorted(taken):
        tokens = shorten(sentences[article, at], PASSAGE_TOKENS)
        spans.append((len(ids), len(ids) + len(tokens)))
        ids += [*tokens, SEP]
    return Window(ids, spans, 0), sorted(taken)


def around(text: Text, question: list[int], middle: int, rng: random.Random) -> list[int]:
    """Sentences next to each other that hold `middle`, as many as a window takes."""
    first, last = max(0, middle - rng.choice((0, 1, 1, 2))), middle
    room = ANSWER_TOKENS - len(question) - TITLE_TOKENS - 4
    size = lambda a, b: sum(min(PASSAGE_TOKENS, len(text.sentences[i])) + 1 for i in range(a, b + 1))  # noqa: E731
    while first < middle and size(first, last) > room:
        first += 1
    more = rng.choice((0, 1, 2, 3))
    while more and last + 1 < len(text.sentences) and size(first, last + 1) <= room:
        last, more = last + 1, more - 1
    return list(range(first, last + 1))


class Overlap:
    """How much of a question's rarity a sentence holds: which sentences are hard to tell from the right one."""

    def __init__(self, texts: dict[str, Text]):
        self.texts = texts
        count = Counter(t for text in texts.values() for s in text.sentences for t in set(s))
        total = sum(count.values())
        self.weight = {t: log(total / c) for t, c in count.items()}
        self.sets = {k: [set(s) for s in text.sentences] for k, text in texts.items()}
        self.wholes = {k: set().union(*sets, set(texts[k].title)) for k, sets in self.sets.items() if sets}

    def nearest(self, article: str, question: list[int], without: list[int], most: int) -> list[int]:
        scores = [(self.score(article, question, i), -i) for i in range(len(self.sets[article])) if i not in without]
        return [-i for _, i in sorted(scores, reverse=True)[:most]]

    def score(self, article: str, question: list[int], at: int) -> float:
        asked, own = set(question), self.sets[article][at]
        return sum(self.weight.get(t, 9) for t in asked & own) / (4 + len(own)) ** 0.5

    def other(self, article: str, question: list[int], rng: random.Random) -> str:
        """Of forty other articles the one that holds most of the question."""
        asked = set(question)
        some = rng.sample(sorted(self.wholes), min(40, len(self.wholes)))
        return max((k for k in some if k != article), key=lambda k: sum(self.weight.get(t, 9) for t in asked & self.wholes[k]))


def load_squad(path: Path) -> tuple[dict[str, Text], list[Asked]]:
    texts, asked = {}, []
    for number, line in enumerate(path.read_text(encoding="utf8").splitlines()):
        row = json.loads(line)
        key = f"squad-{number}"
        texts[key] = Text(tokenize(row["title"].replace("_", " ")), [tokenize(s) for s in row["sentences"]], [])
        asked += [Asked(tokenize(q), key, gold, [], "squad") for q, gold in row["questions"]]
    return texts, asked
