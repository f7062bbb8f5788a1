"""How text becomes the encoder's input: windows over an article's sentences, and pairs. `src/encoder/packing.ts` is its twin."""

from dataclasses import dataclass

from tokenizers import Tokenizer

from bases import tokenizer_file

CLS, SEP, PARAGRAPH = 101, 102, 1
"""`[CLS]`, `[SEP]`, and `[unused0]`, which stands before the first sentence of each paragraph."""
TITLE_TOKENS, SENTENCE_TOKENS, WINDOW_TOKENS = 40, 160, 448
"""Most tokens of a title, of a sentence (longer ones lose their middle), of a window."""

_tokenizer: Tokenizer | None = None


def tokenize(text: str) -> list[int]:
    """Word piece ids without special tokens."""
    return encode(text).ids


def encode(text: str):
    global _tokenizer
    if _tokenizer is None:
        _tokenizer = Tokenizer.from_file(str(tokenizer_file()))
        _tokenizer.no_padding()
        _tokenizer.no_truncation()
    return _tokenizer.encode(text, add_special_tokens=False)


def shorten(ids: list[int], most: int = SENTENCE_TOKENS) -> list[int]:
    """Both ends of what is too long: a speaker stands at either."""
    if len(ids) <= most:
        return ids
    head = most * 2 // 3
    return ids[:head] + ids[len(ids) - (most - head):]


@dataclass
class Window:
    ids: list[int]
    spans: list[tuple[int, int]]
    """Start and end (exclusive) of each sentence's tokens; the token at `end` is its [SEP]."""
    first: int
    """Which sentence of the article the first span is."""


def pack_window(title: list[int], sentences: list[list[int]], opens: list[bool], first: int, budget: int) -> Window:
    """`[CLS] title [SEP]`, then as many sentences from `first` on as the budget holds (at least one), a [SEP] after each."""
    ids = [CLS, *title[:TITLE_TOKENS], SEP]
    spans = []
    for at in range(first, len(sentences)):
        tokens = shorten(sentences[at])
        mark = [PARAGRAPH] if opens[at] or at == first else []
        if spans and len(ids) + len(mark) + len(tokens) + 1 > budget:
            break
        ids += mark
        spans.append((len(ids), len(ids) + len(tokens)))
        ids += [*tokens, SEP]
    return Window(ids, spans, first)
