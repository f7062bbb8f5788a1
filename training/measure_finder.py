"""What a finder is worth on questions and claims about articles that it was not trained on."""

import random

import torch

from bases import half_floats
from finder_data import Asked, Overlap, Text, side_by_side
from finder_mining import READ, Mined


@torch.no_grad()
def report(model, asked: list[Asked], texts: dict[str, Text], tensors) -> None:
    """Finding among all sentences; then the best six among those of ten articles, read with the question."""
    with half_floats():
        mined = Mined(model, texts, asked, tensors, Overlap(texts))
    model.eval()
    rng, ranks, read_ranks, scores = random.Random(7), {}, {}, []
    for question in asked:
        right = question.right
        ask = mined.questions[mined.at[id(question)]]
        if right:
            order = (mined.passages @ ask).argsort(descending=True).tolist()
            rank = next(i for i, at in enumerate(order) if mined.places[at] in right)
            ranks.setdefault(question.kind, []).append(rank)
        best = mined.ranked(question, mined.corpus(question, rng))
        window, taken = side_by_side(question.text, texts, best[:READ])
        with half_floats():
            logits = model(*tensors([window]))[1][0, 1:].float().tolist()
        scores.append((max(logits), bool(right)))
        if right:
            ordered = [p for _, p in sorted(zip(logits, taken), reverse=True)] + [p for p in best if p not in taken]
            read_ranks.setdefault(question.kind, []).append(next(i for i, p in enumerate(ordered) if p in right))
    model.train()
    _print_ranks({"found": ranks, "read": read_ranks})
    for wrongly in (0.04, 0.06, 0.1):
        there = sorted(s for s, right in scores if right)
        bound = there[int(wrongly * len(there))]
        absent = [s for s, right in scores if not right]
        print(f"  refused {sum(s < bound for s in absent) / max(1, len(absent)):.3f} of {len(absent)} at {wrongly} wrongly "
              f"(bound {bound:.2f})", flush=True)


@torch.no_grad()
def report_replies(model, rows, tensors) -> None:
    """Of the pairs that somebody has judged, which the finder judges alike."""
    model.eval()
    said = []
    for window, targets, sure in rows:
        with half_floats():
            logits = model(*tensors([window]))[2][0, 1:].float().tolist()
        said += [(logit, t > 0.5) for logit, t, w in zip(logits, targets, sure) if w == 1]
    model.train()
    ones = sum(t for _, t in said) / max(1, len(said))
    right = sum((logit > 0) == t for logit, t in said) / max(1, len(said))
    pairs = [(a, b) for a, t in said if t for b, u in said if not u]
    apart = sum(a > b for a, b in pairs) / max(1, len(pairs))
    print(f"  replies {right:.3f} of {len(said)} (commoner {max(ones, 1 - ones):.3f}), area {apart:.3f}", flush=True)


def _print_ranks(tables: dict[str, dict[str, list[int]]]) -> None:
    for name, table in tables.items():
        table["all"] = [r for rs in list(table.values()) for r in rs]
        for kind, found in table.items():
            if kind in ("all", "paraphrase", "keyword") and found:
                share = [sum(r < k for r in found) / len(found) for k in (1, 3, 5, 10, 20)]
                print(f"  {name} {kind:10} n {len(found):4} 1/3/5/10/20: " + " ".join(f"{s:.3f}" for s in share), flush=True)
