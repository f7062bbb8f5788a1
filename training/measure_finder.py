"""What a finder is worth on questions about articles that it was not trained on."""

import random

import torch

from finder_data import answer_row, around, passage_row, question_row


@torch.no_grad()
def report(model, asked, texts, articles, tensors) -> None:
    """Finding among all sentences of `articles`; then the best twenty read with the question."""
    model.eval()
    keys = [(k, i) for k in sorted(articles) for i in range(len(texts[k].sentences))]
    rows = [passage_row(texts[k], i) for k, i in keys]
    vectors = torch.cat([model(*tensors(rows[i: i + 32]))[0][:, 0].float() for i in range(0, len(rows), 32)])
    ranks, read_ranks, scores = {}, {}, []
    for question in asked:
        ask = model(*tensors([question_row(question.text)]))[0][0, 0].float()
        order = (vectors @ ask).argsort(descending=True).tolist()
        right = {(question.article, i) for i in question.gold}
        if right:
            rank = next(i for i, at in enumerate(order) if keys[at] in right)
            ranks.setdefault(question.kind, []).append(rank)
        best = {}
        for at in order[:12]:
            article, place = keys[at]
            if (article, place) in best:
                continue
            inside = [i for i in (place - 1, place, place + 1) if 0 <= i < len(texts[article].sentences)]
            logits = model(*tensors([answer_row(question.text, texts[article], inside)]))[1][0, 1:].float()
            for i, logit in zip(inside, logits.tolist()):
                key = (article, i)
                best[key] = max(best.get(key, -99), logit) if i != place else logit
        scores.append((max(best.values()), bool(right)))
        if right:
            ordered = sorted(best, key=best.get, reverse=True)
            read_ranks.setdefault(question.kind, []).append(next((i for i, k in enumerate(ordered) if k in right), 99))
    model.train()
    for name, table in (("found", ranks), ("read", read_ranks)):
        table["all"] = [r for rs in list(table.values()) for r in rs]
        for kind, found in table.items():
            share = [sum(r < k for r in found) / len(found) for k in (1, 3, 5, 10, 20)]
            if kind in ("all", "paraphrase", "keyword"):
                print(f"  {name} {kind:10} n {len(found):4} 1/3/5/10/20: " + " ".join(f"{s:.3f}" for s in share), flush=True)
    for wrongly in (0.04, 0.06, 0.1):
        there = sorted(s for s, right in scores if right)
        bound = there[int(wrongly * len(there))]
        absent = [s for s, right in scores if not right]
        print(f"  refused {sum(s < bound for s in absent) / max(1, len(absent)):.3f} of {len(absent)} at {wrongly} wrongly "
              f"(bound {bound:.2f})", flush=True)
