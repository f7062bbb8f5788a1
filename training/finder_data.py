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


@dataclass
class Asked:
    text: list[int]
    article: str
    gold: list[int]
    near: list[int]
    kind: str


@dataclass
class Text:
    """An article tokenized once, with the rarity of its words over all articles."""

    title: list[int]
    sentences: list[list[int]]


def text_of(article: Article) -> Text:
    return Text(tokenize(article.title), [tokenize(s.text) for s in article.sentences])


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
        asked = set(question)
        scores = [
            (sum(self.weight.get(t, 9) for t in asked & s) / (4 + len(s)) ** 0.5, -i)
            for i, s in enumerate(self.sets[article]) if i not in without
        ]
        return [-i for _, i in sorted(scores, reverse=True)[:most]]

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
        texts[key] = Text(tokenize(row["title"].replace("_", " ")), [tokenize(s) for s in row["sentences"]])
        asked += [Asked(tokenize(q), key, gold, [], "squad") for q, gold in row["questions"]]
    return texts, asked
