"""The reader's training rows: windows with their targets."""

import random
from dataclasses import dataclass, field

from articles import LABELS, Article
from cover import Tokens, tokens_of
from packing import SENTENCE_TOKENS, Window, encode, pack_window
from speakers import mentions, words

CLASS_WEIGHT = {"allegation": 1.4, "denial": 1.6, "reporting": 1.0}
HARD_WEIGHT = 0.5
ALSO_SHARE = 0.35


@dataclass
class Row:
    window: Window
    labels: list[tuple[list[float], float]] = field(default_factory=list)
    """For each sentence the share of each label and the row's weight; a weight of 0 where no label is known."""
    voices: list[float | None] = field(default_factory=list)
    speakers: list[list[tuple[int, int]] | None] = field(default_factory=list)
    """For each sentence the token spans that name its speaker; [(0, 0)]: nobody; None: not known."""
    replies: list[tuple[int, int, float, float]] = field(default_factory=list)
    """Sentences of the window by number: a claim, a denial, whether it replies to it, and the weight of that."""


class Material:
    """An article, tokenized once."""

    def __init__(self, article: Article, replies: list[dict] = []):  # noqa: B006
        self.article = article
        self.replies = told_replies(article, replies)
        self.tokens: Tokens = tokens_of(article)
        self.words = [_words(s.text) for s in article.sentences]

    def windows(self, rng: random.Random) -> list[Row]:
        """Windows of random size and place that read every sentence at least once."""
        rows, first, size = [], 0, len(self.tokens.sentences)
        while first < size:
            budget = rng.choice((192, 320, 448, 448))
            window = pack_window(self.tokens.title, self.tokens.sentences, self.tokens.opens, first, budget)
            rows.append(self.row(window))
            count = len(window.spans)
            if first + count >= size:
                break
            first += max(1, rng.randint((count + 1) // 2, max(1, count - 1)))
        return rows

    def row(self, window: Window) -> Row:
        row = Row(window)
        inside = range(window.first, window.first + len(window.spans))
        places = [
            (word, start + a, start + b)
            for at, (start, _) in zip(inside, window.spans)
            for word, a, b in [*self.words[at], ("\0", 0, 0)]
        ]
        spans = {}
        for (claim, reply), (value, sure) in self.replies.items():
            if claim in inside and reply in inside:
                row.replies.append((claim - window.first, reply - window.first, value, sure))
        for at in inside:
            sentence = self.article.sentences[at]
            row.labels.append(_target(sentence))
            row.voices.append(sentence.voice)
            if sentence.label is None:
                row.speakers.append(None)
            elif sentence.speaker is None:
                row.speakers.append([(0, 0)])
            else:
                if sentence.speaker not in spans:
                    spans[sentence.speaker] = mentions(places, sentence.speaker)
                row.speakers.append(spans[sentence.speaker] or None)
        return row


def _words(text: str) -> list[tuple[str, int, int]]:
    """Words with their first and last token; what joins words ('.', '-', apostrophes) is passed over, the rest breaks."""
    encoding = encode(text)
    if len(encoding.ids) > SENTENCE_TOKENS:
        return []
    found, last = [], None
    for at, (word_id, (start, end)) in enumerate(zip(encoding.word_ids, encoding.offsets)):
        if word_id == last:
            found[-1] = (found[-1][0], found[-1][1], at, found[-1][3], end)
        else:
            found.append(("", at, at, start, end))
            last = word_id
    result = []
    for _, a, b, start, end in found:
        piece = text[start:end]
        normal = words(piece)
        if normal:
            result.append((normal[0], a, b))
        elif piece not in ".-'’":
            result.append(("\0", a, b))
    return result


def _target(sentence) -> tuple[list[float], float]:
    if sentence.label is None:
        return [0.0, 0.0, 0.0], 0.0
    share = [0.0, 0.0, 0.0]
    also = [label for label in sentence.also if label in LABELS]
    share[LABELS.index(sentence.label)] = 1 - ALSO_SHARE * bool(also)
    for label in also:
        share[LABELS.index(label)] += ALSO_SHARE / len(also)
    return share, CLASS_WEIGHT[sentence.label] * (HARD_WEIGHT if sentence.hard else 1.0)


UNTOLD = 0.3
"""Weight of a denial that nobody has said to be a reply to a claim: most are none."""


def told_replies(article: Article, replies: list[dict]) -> dict[tuple[int, int], tuple[float, float]]:
    """For each pair of a claim that somebody looked at and a denial: does it reply (1 or 0), and how sure that is."""
    denials = [i for i, s in enumerate(article.sentences) if s.label == "denial"]
    pairs: dict[tuple[int, int], tuple[float, float]] = {}
    for line in replies:
        claim = line["claim"] if line["relation"] == "none" else line["pair"][0]
        sure = 1.0 if line["relation"] == "none" else UNTOLD
        for at in denials:
            if at != claim:
                pairs[claim, at] = (0.0, max(sure, pairs.get((claim, at), (0.0, 0.0))[1]))
    for relation, value in (("other-matter", 0.0), ("replies", 1.0)):
        for line in replies:
            if line["relation"] == relation:
                pairs[tuple(line["pair"])] = (value, 1.0)
    return pairs
