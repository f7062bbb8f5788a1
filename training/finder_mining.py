"""What a finder takes for the likeliest sentences: hard wrong ones to train on, and candidates as the program has them."""

import random

import torch

from finder_data import Asked, Overlap, Text, passage_row, question_row

READ = 6
"""Candidates that the program reads with a question (`src/retrieval/read-together.ts`)."""


class Mined:
    """Vectors of all sentences and questions by a finder as it is now."""

    def __init__(self, model, texts: dict[str, Text], asked: list[Asked], tensors, overlap: Overlap):
        self.overlap = overlap
        self.places = [(k, i) for k in sorted(texts) for i in range(len(texts[k].sentences))]
        self.first, self.size = {}, {k: len(t.sentences) for k, t in texts.items()}
        for at, (key, i) in enumerate(self.places):
            if i == 0:
                self.first[key] = at
        self.passages = _vectors(model, [passage_row(texts[k], i) for k, i in self.places], tensors)
        self.questions = _vectors(model, [question_row(q.text) for q in asked], tensors)
        self.at = {id(q): n for n, q in enumerate(asked)}

    def ranked(self, question: Asked, articles: list[str]) -> list[tuple[str, int]]:
        """Sentences of the articles, the likeliest first: by vectors, and words beside them."""
        ask, found = self.questions[self.at[id(question)]], []
        for key in articles:
            a = self.first[key]
            near = (self.passages[a: a + self.size[key]] @ ask).tolist()
            found += [(v + 0.02 * self.overlap.score(key, question.text, i), key, i) for i, v in enumerate(near)]
        return [(k, i) for _, k, i in sorted(found, reverse=True)]

    def corpus(self, question: Asked, rng: random.Random) -> list[str]:
        """The question's article among nine others, three of them those that hold most of its words."""
        others = rng.sample(sorted(self.first), min(7, len(self.first)))
        others += [self.overlap.other(question.article, question.text, rng) for _ in range(3)]
        return sorted({question.article, *others})


@torch.no_grad()
def _vectors(model, rows, tensors) -> torch.Tensor:
    model.eval()
    order = sorted(range(len(rows)), key=lambda i: len(rows[i].ids))
    result = torch.zeros(len(rows), 384)
    for i in range(0, len(order), 48):
        some = order[i: i + 48]
        result[some] = model(*tensors([rows[j] for j in some]))[0][:, 0].float()
    model.train()
    return result
