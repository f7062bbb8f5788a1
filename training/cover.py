"""Which windows read an article: every sentence once in the core of a window, with what stands before and after it."""

from dataclasses import dataclass

from articles import Article
from packing import WINDOW_TOKENS, Window, pack_window, tokenize

BEFORE_TOKENS = 176
"""About so many tokens of earlier sentences come along with the first sentence of a window's core."""
AFTER_SENTENCES = 2
"""The last sentences of a window that is not the article's last are read again in the next one."""


@dataclass
class Tokens:
    """An article's tokens: title, sentences, and whether a sentence opens a paragraph."""

    title: list[int]
    sentences: list[list[int]]
    opens: list[bool]


def tokens_of(article: Article) -> Tokens:
    paragraphs = [s.paragraph for s in article.sentences]
    opens = [i == 0 or p != paragraphs[i - 1] for i, p in enumerate(paragraphs)]
    return Tokens(tokenize(article.title), [tokenize(s.text) for s in article.sentences], opens)


def cover(tokens: Tokens, budget: int = WINDOW_TOKENS) -> list[tuple[Window, int, int]]:
    """Windows with the first and last (exclusive) sentence of the article for which each one counts."""
    result, done, size = [], 0, len(tokens.sentences)
    while done < size:
        window = pack_window(tokens.title, tokens.sentences, tokens.opens, start_before(tokens, done), budget)
        reach = window.first + len(window.spans)
        if reach <= done:  # what stands before fills the window: read the sentence without it
            window = pack_window(tokens.title, tokens.sentences, tokens.opens, done, budget)
            reach = window.first + len(window.spans)
        until = size if reach == size else max(done + 1, reach - AFTER_SENTENCES)
        result.append((window, done, until))
        done = until
    return result


def start_before(tokens: Tokens, done: int) -> int:
    """The sentence from which a window whose core begins with `done` is packed."""
    first, left = done, BEFORE_TOKENS
    while first > 0 and left >= len(tokens.sentences[first - 1]) + 2:
        first -= 1
        left -= len(tokens.sentences[first]) + 2
    return first
