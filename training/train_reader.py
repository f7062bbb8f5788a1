"""Trains the reader. `python training/train_reader.py --out FOLDER [--own] [--base e5] [--epochs 6]`."""

import argparse
import random
import time
from itertools import product
from pathlib import Path

import torch
from torch.nn.functional import binary_cross_entropy_with_logits as bce

from articles import load_case, load_labelled, load_polnear, load_replies, part
from bases import half_floats
from cover import cover
from measure_labels import report
from reader_data import Material, Row
from reader_model import Reader

HERE = Path(__file__).parent
BATCH_TOKENS = 1000
"""Small batches: an article's sentences are alike, so that many of them say little more than few."""

SPEAKERS = 0.5
"""Weight of a sentence's speaker beside its label. Other weights were not compared by themselves."""


def batches(rows: list[Row], rng: random.Random, most: int) -> list[list[Row]]:
    """Rows of like length together, in random order."""
    rows = sorted(rows, key=lambda r: len(r.window.ids) + rng.random() * 40)
    result, batch = [], []
    for row in rows:
        if batch and (len(batch) + 1) * len(row.window.ids) > most:
            result.append(batch)
            batch = []
        batch.append(row)
    result.append(batch)
    rng.shuffle(result)
    return result


def tensors(rows: list[Row]):
    width = max(len(r.window.ids) for r in rows)
    deep = max(len(r.window.spans) for r in rows)
    ids = torch.zeros(len(rows), width, dtype=torch.long)
    mask, starts, ends = torch.zeros_like(ids), torch.zeros(len(rows), deep, dtype=torch.long), torch.zeros(
        len(rows), deep, dtype=torch.long)
    for at, row in enumerate(rows):
        ids[at, : len(row.window.ids)] = torch.tensor(row.window.ids)
        mask[at, : len(row.window.ids)] = 1
        for s, (a, b) in enumerate(row.window.spans):
            starts[at, s], ends[at, s] = a, b
    return ids, mask, starts, ends


def loss_of(model: Reader, rows: list[Row]) -> torch.Tensor:
    label, voice, start, end, replies = [x.float() for x in model(*tensors(rows))]
    total = label.new_zeros(())
    pairs = [(at, *pair) for at, r in enumerate(rows) for pair in r.replies]
    if pairs:
        at, claim, reply, value, sure = zip(*pairs)
        total = total + 0.5 * bce(replies[list(at), list(claim), list(reply)], torch.tensor(value),
                                  weight=torch.tensor(sure))
    known = [(at, s, share, w) for at, r in enumerate(rows) for s, (share, w) in enumerate(r.labels) if w]
    if known:
        at, s, share, w = zip(*known)
        weight = torch.tensor(w)
        gain = (label[list(at), list(s)].log_softmax(-1) * torch.tensor(share)).sum(-1)
        total = total - (gain * weight).sum() / weight.sum()
    heard = [(at, s, v) for at, r in enumerate(rows) for s, v in enumerate(r.voices) if v is not None]
    if heard:
        at, s, v = zip(*heard)
        total = total + 0.3 * bce(voice[list(at), list(s)], torch.tensor(v))
    named = [(at, s, t) for at, r in enumerate(rows) for s, t in enumerate(r.speakers) if t]
    if named:
        at, s = [n[0] for n in named], [n[1] for n in named]
        total = total - SPEAKERS * (among(start[at, s], [[a for a, _ in n[2]] for n in named])
                                + among(end[at, s], [[b for _, b in n[2]] for n in named]))
    return total


def among(logits: torch.Tensor, places: list[list[int]]) -> torch.Tensor:
    """The mean log probability that one of the places is chosen, a row of logits each."""
    outside = torch.full(logits.shape, -1e9)
    for at, own in enumerate(places):
        outside[at, own] = 0.0
    return (torch.logsumexp(logits + outside, -1) - torch.logsumexp(logits, -1)).mean()


@torch.no_grad()
def read(model: Reader, material: Material, budget: int = 448):
    """
    For each sentence of the article the label's probabilities, the voice's, and the speaker's text or None; and logits
    of (claim, reply) for pairs of sentences that stood in one window.
    """
    model.eval()
    result, replies = [], {}
    for window, first, until in cover(material.tokens, budget):
        row = Row(window)
        label, voice, start, end, pairs = [x[0].float() for x in model(*tensors([row]))]
        for i, j in product(range(len(window.spans)), repeat=2):
            replies[window.first + i, window.first + j] = float(pairs[i, j])
        for at in range(first, until):
            s = at - window.first
            speaker = best_span(start[s], end[s])
            text = None if speaker is None else words_of(window.ids[speaker[0]: speaker[1] + 1])
            result.append((label[s].softmax(-1).tolist(), float(voice[s].sigmoid()), text))
    model.train()
    return result, replies


def best_span(start: torch.Tensor, end: torch.Tensor, longest: int = 12):
    nobody = float(start[0] + end[0])
    best, where = nobody, None
    for a in start[1:].topk(5).indices + 1:
        b = int(a) + int(end[a: a + longest].argmax())
        if float(start[a] + end[b]) > best:
            best, where = float(start[a] + end[b]), (int(a), b)
    return where


def words_of(ids: list[int]) -> str:
    import packing
    return packing._tokenizer.decode(ids)


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--out", type=Path, required=True)
    arguments.add_argument("--data", type=Path, default=HERE.parent.parent / "shared" / "eval")
    arguments.add_argument("--own", action="store_true", help="only the sets in training/data")
    arguments.add_argument("--base", default="e5")
    arguments.add_argument("--epochs", type=int, default=4)
    arguments.add_argument("--rate", type=float, default=8e-5)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--polnear", type=float, default=0.25, help="share of PolNeAR's articles an epoch")
    arguments.add_argument("--fresh", default="", help="sets that every epoch reads whole, such as klmn; the others by --share")
    arguments.add_argument("--share", type=float, default=1.0, help="share of the other sets' articles an epoch")
    arguments.add_argument("--resume", type=Path, help="a checkpoint to start from")
    arguments.add_argument("--with-dev", action="store_true", help="train on the dev part too")
    given = arguments.parse_args()
    torch.manual_seed(given.seed)
    rng = random.Random(given.seed)
    root = HERE / "data" if given.own else given.data
    articles = load_labelled(root) + load_case(root, HERE.parent / "corpus")
    replies: dict[str, list[dict]] = {}
    for line in load_replies(root):
        replies.setdefault(line["article"], []).append(line)
    materials = {a.id: Material(a, replies.get(a.id, [])) for a in articles if a.sentences}
    side = {k: "dev" if m.article.set == "other" else "train" if m.article.set == "case" else part(m.article.group)
            for k, m in materials.items()}
    if given.with_dev:
        side = {k: "train" if v == "dev" else v for k, v in side.items()}
    train = {k: m for k, m in materials.items() if side[k] == "train"}
    dev = [m for k, m in materials.items() if side[k] == "dev"]
    held = {s.text for k, m in materials.items() if side[k] != "train" for s in m.article.sentences}
    polnear = [] if given.own else [Material(a) for a in load_polnear(root / "polnear-attribution.jsonl", held)]
    print(f"{len(train)} articles to train on, {len(dev)} to look at, {len(polnear)} of PolNeAR",
          flush=True)
    model = Reader(given.base)
    if given.resume:
        model.load_state_dict(torch.load(given.resume), strict=False)
    model.train()
    groups = [
        {"params": [p for n, p in model.named_parameters() if n.startswith("trunk") and p.requires_grad], "lr": given.rate},
        {"params": [p for n, p in model.named_parameters() if not n.startswith("trunk")], "lr": given.rate * 5},
    ]
    best = torch.optim.AdamW(groups, weight_decay=0.01)
    steps, average, count = None, None, 0
    began, done = time.time(), 0
    for epoch in range(given.epochs):
        some = [m for m in train.values() if m.article.set in given.fresh or rng.random() < given.share]
        rows = [row for m in some for row in m.windows(rng)]
        extra = [row for m in rng.sample(polnear, int(len(polnear) * given.polnear)) for row in m.windows(rng)] \
            if polnear and epoch < given.epochs - 1 else []
        work = batches(rows + extra, rng, BATCH_TOKENS)
        if steps is None:
            steps = len(work) * given.epochs
            rate = lambda k: min(1, (k + 1) / (0.06 * steps)) * max(0.02, 1 - k / steps)  # noqa: E731
            schedule = torch.optim.lr_scheduler.LambdaLR(best, rate)
        for at, batch in enumerate(work):
            with half_floats():
                loss = loss_of(model, batch)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            best.step()
            schedule.step()
            best.zero_grad(set_to_none=True)
            done += 1
            if done % 25 == 0:
                spent = time.time() - began
                left = spent / done * max(0, steps - done)
                print(f"epoch {epoch + 1} {at + 1}/{len(work)} loss {loss.item():.3f} left {left / 60:.1f} min", flush=True)
        given.out.mkdir(parents=True, exist_ok=True)
        torch.save(model.state_dict(), given.out / f"epoch-{epoch + 1}.pt")
        report(model, dev[::2] if epoch < given.epochs - 1 else dev, read)
    print(f"done in {(time.time() - began) / 60:.1f} min")


if __name__ == "__main__":
    main()
