"""Trains the finder. `python training/train_finder.py --out FOLDER [--own] [--epochs 3]`."""

import argparse
import random
import time
from pathlib import Path

import torch
from torch.nn.functional import binary_cross_entropy_with_logits as bce

from articles import load_labelled, load_questions, load_replies, part
from bases import half_floats
from finder_data import (Asked, Overlap, Text, answer_row, around, load_squad, passage_row,
                         question_row, side_by_side, text_of)
from finder_mining import READ, Mined
from finder_model import Finder
from finder_replies import reply_rows
from measure_finder import report, report_replies
from packing import Window, tokenize

HERE = Path(__file__).parent
BATCH_TOKENS, QUESTIONS = 2000, 24
TEMPERATURE = 0.05


def tensors(windows: list[Window]):
    width, deep = max(len(w.ids) for w in windows), max(len(w.spans) for w in windows)
    ids = torch.zeros(len(windows), width, dtype=torch.long)
    mask = torch.zeros_like(ids)
    starts, ends = (torch.zeros(len(windows), deep, dtype=torch.long) for _ in range(2))
    for at, window in enumerate(windows):
        ids[at, : len(window.ids)] = torch.tensor(window.ids)
        mask[at, : len(window.ids)] = 1
        for s, (a, b) in enumerate(window.spans):
            starts[at, s], ends[at, s] = a, b
    return ids, mask, starts, ends


def answer_rows(asked: list[Asked], texts: dict[str, Text], overlap: Overlap, rng: random.Random):
    """For each question windows with what answers it, and windows that only sound so: (window, targets)."""
    rows = []
    for question in asked:
        text = texts[question.article]
        middles = [rng.choice(question.gold)] if question.gold else question.near[:1]
        middles += overlap.nearest(question.article, question.text, question.gold + middles, 2)
        places = [(question.article, around(text, question.text, m, rng)) for m in middles]
        if question.kind == "squad":
            places = places[:1]
        else:
            other = overlap.other(question.article, question.text, rng)
            near = overlap.nearest(other, question.text, [], 1)
            places += [(other, around(texts[other], question.text, n, rng)) for n in near if rng.random() < 0.6]
        for article, inside in places:
            gold = question.gold if article == question.article else []
            rows.append((answer_row(question.text, texts[article], inside), [float(i in gold) for i in inside]))
    return rows


def candidate_rows(asked: list[Asked], texts: dict[str, Text], mined: Mined, rng: random.Random):
    """For each question what the program would read with it, and the same with more or fewer that answer."""
    rows = []
    for question in asked:
        ranked = mined.ranked(question, mined.corpus(question, rng))
        right = sorted(question.right)
        best = ranked[:READ]
        if right and not set(right) & set(best):
            best = [rng.choice(right), *best[: READ - 1]]
        elif right and rng.random() < 0.15:
            best = [p for p in ranked[:READ + len(right)] if p not in right][:READ]
        window, taken = side_by_side(question.text, texts, best)
        rows.append((window, [float(p in right) for p in taken]))
    return rows


def by_length(rows, length, most: int, rng: random.Random):
    rows = sorted(rows, key=lambda r: length(r) + rng.random() * 20)
    batches, batch = [], []
    for row in rows:
        if batch and (len(batch) + 1) * length(row) > most:
            batches.append(batch)
            batch = []
        batch.append(row)
    return [*batches, batch] if batch else batches


def reply_loss(model: Finder, batch) -> torch.Tensor:
    logits = model(*tensors([w for w, *_ in batch]))[2].float()
    at, s, target, sure = zip(*[(i, j + 1, t, w) for i, (_, ts, ws) in enumerate(batch) for j, (t, w) in enumerate(zip(ts, ws))])
    weight = torch.tensor(sure)
    return bce(logits[list(at), list(s)], torch.tensor(target), weight=weight) * len(sure) / weight.sum()


def answer_loss(model: Finder, batch) -> torch.Tensor:
    logits = model(*tensors([w for w, _ in batch]))[1].float()
    at, s, target = zip(*[(i, j + 1, t) for i, (_, ts) in enumerate(batch) for j, t in enumerate(ts)])
    value = torch.tensor(target)
    return bce(logits[list(at), list(s)], value, weight=1 + value)


def find_loss(model: Finder, batch: list[Asked], texts, mined: Mined, rng) -> torch.Tensor:
    """A question's own sentence among all sentences of the batch; others of its gold are no wrong answers."""
    keys, passages = [], []
    for question in batch:
        gold = rng.choice(question.gold)
        near = mined.ranked(question, mined.corpus(question, rng))
        hard = [p for p in near[:10] if p not in question.right]
        for key, at in [(question.article, gold), *rng.sample(hard, min(2, len(hard)))]:
            keys.append((key, at))
            passages.append(passage_row(texts[key], at))
    ask = model(*tensors([question_row(q.text) for q in batch]))[0][:, 0].float()
    found = torch.cat([model(*tensors(passages[i: i + 36]))[0][:, 0].float() for i in range(0, len(passages), 36)])
    scores = ask @ found.T / TEMPERATURE
    right = torch.tensor([[k in q.right for k in keys] for q in batch])
    hit = torch.logsumexp(scores.masked_fill(~right, -1e9), -1)
    return (torch.logsumexp(scores, -1) - hit).mean()


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--out", type=Path, required=True)
    arguments.add_argument("--data", type=Path, default=HERE.parent.parent / "shared" / "eval")
    arguments.add_argument("--own", action="store_true", help="only the sets in training/data")
    arguments.add_argument("--epochs", type=int, default=3)
    arguments.add_argument("--squad", type=int, default=1, help="epochs over SQuAD before ours: answers alone")
    arguments.add_argument("--start", type=Path, help="a checkpoint to go on from, in place of the base")
    arguments.add_argument("--rate", type=float, default=7e-5)
    arguments.add_argument("--replies", type=float, default=1.0, help="share of the claims with replies an epoch")
    arguments.add_argument("--fresh", default="", help="sets whose questions every epoch asks, such as afjo; the others by --share")
    arguments.add_argument("--share", type=float, default=1.0, help="share of the other sets' questions an epoch")
    arguments.add_argument("--seed", type=int, default=1)
    given = arguments.parse_args()
    torch.manual_seed(given.seed)
    rng = random.Random(given.seed)
    root = HERE / "data" if given.own else given.data
    articles = {a.id: a for a in load_labelled(root) if a.set != "other"}
    texts = {k: text_of(a) for k, a in articles.items()}
    ours = [Asked(tokenize(q["question"]), q["article"], q.get("gold", []), q.get("near", []), q["kind"])
            for q in load_questions(root) if q["article"] in texts]
    side = {k: part(a.group) for k, a in articles.items()}
    train = [q for q in ours if side[q.article] == "train"]
    dev = [q for q in ours if side[q.article] == "dev"]
    trained = {k: t for k, t in texts.items() if side[k] == "train"}
    overlap = Overlap(trained)
    squad_texts, squad = load_squad(root / "squad-sentences.jsonl") if given.squad and not given.own else ({}, [])
    squad_overlap = Overlap(squad_texts) if squad else None
    replies = load_replies(root)
    dev_replies = reply_rows({k: a for k, a in articles.items() if side[k] == "dev"}, texts, replies, None)
    print(f"{len(train)} questions to train on, {len(dev)} to look at, {len(squad)} of SQuAD", flush=True)
    model = Finder().train()
    if given.start:
        model.load_state_dict(torch.load(given.start, map_location="cpu"), strict=False)
    groups = [
        {"params": [p for n, p in model.named_parameters() if n.startswith("trunk") and p.requires_grad], "lr": given.rate},
        {"params": [p for n, p in model.named_parameters() if not n.startswith("trunk")], "lr": given.rate * 5},
    ]
    best = torch.optim.AdamW(groups, weight_decay=0.01)
    plan = [("squad", squad, squad_texts, squad_overlap)] * (given.squad if squad else 0)
    plan += [("ours", train, trained, overlap)] * given.epochs
    weights = [0.5 if name == "squad" else 1.0 for name, *_ in plan]
    done, began = 0.0, time.time()
    for number, (name, asked, where, near) in enumerate(plan):
        mined = None
        if name != "squad":
            asked = [q for q in asked if articles[q.article].set in given.fresh or rng.random() < given.share]
            with half_floats():
                mined = Mined(model, trained, asked, tensors, overlap)
        work = [("answer", b) for b in by_length(answer_rows(asked, where, near, rng), lambda r: len(r[0].ids), BATCH_TOKENS, rng)]
        if mined:
            rows = candidate_rows(asked, where, mined, rng)
            work += [("answer", b) for b in by_length(rows, lambda r: len(r[0].ids), BATCH_TOKENS, rng)]
            rows = reply_rows({k: articles[k] for k in trained}, where, replies, rng)
            rows = rng.sample(rows, int(len(rows) * min(1.0, given.replies)))
            work += [("reply", b) for b in by_length(rows, lambda r: len(r[0].ids), BATCH_TOKENS, rng)]
        answerable = [q for q in asked if q.gold and name != "squad"]
        rng.shuffle(answerable)
        work += [("find", answerable[i: i + QUESTIONS]) for i in range(0, len(answerable) - 7, QUESTIONS)]
        rng.shuffle(work)
        for at, (task, batch) in enumerate(work):
            part_done = (done + weights[number] * at / len(work)) / sum(weights)
            for group, scale in zip(best.param_groups, (1, 5)):
                group["lr"] = given.rate * scale * min(1, part_done / 0.06 + 0.01) * max(0.02, 1 - part_done)
            with half_floats():
                loss = (answer_loss(model, batch) if task == "answer" else reply_loss(model, batch) if task == "reply"
                        else find_loss(model, batch, where, mined, rng))
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            best.step()
            best.zero_grad(set_to_none=True)
            if at % 25 == 24:
                left = (time.time() - began) * (1 - part_done) / max(part_done, 1e-6)
                print(f"{name} {number + 1} {at + 1}/{len(work)} {task} {loss.item():.3f} left {left / 60:.1f} min", flush=True)
        done += weights[number]
        given.out.mkdir(parents=True, exist_ok=True)
        torch.save(model.state_dict(), given.out / f"epoch-{number + 1}.pt")
        if name != "squad":
            report(model, dev, {k: t for k, t in texts.items() if side[k] == "dev"}, tensors)
            report_replies(model, dev_replies, tensors)
    print(f"done in {(time.time() - began) / 60:.1f} min")


if __name__ == "__main__":
    main()
