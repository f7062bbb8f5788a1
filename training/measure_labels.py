"""What a reader is worth on articles that it was not trained on."""

import torch

from articles import LABELS
from speakers import same_speaker


def confusion(said: list[tuple[str, str, tuple[str, ...]]]) -> dict:
    """Shares from (label given, gold, also accepted); an accepted label counts as right."""
    rows = [(gold if given == gold or given in also else given, gold) for given, gold, also in said]
    f1 = {}
    for label in LABELS:
        hit = sum(g == label and t == label for g, t in rows)
        made, real = sum(g == label for g, _ in rows), sum(t == label for _, t in rows)
        f1[label] = 2 * hit / (made + real) if made + real else 1.0
    share = lambda gold, given: (  # noqa: E731
        sum(t == gold and g == given for g, t in rows) / max(1, sum(t == gold for _, t in rows)))
    return {
        "rows": len(rows), "fact": share("allegation", "reporting"), "hidden": share("denial", "reporting"),
        "kept": share("reporting", "reporting"), "denial": f1["denial"], "macro": sum(f1.values()) / 3,
    }


def report(model, materials, pair_rows, read, tensors) -> None:
    groups: dict[str, list] = {}
    for material in materials:
        name = material.article.set
        name = "own" if name in "vwxyz" else "modern" if name in "stu" else "other" if name == "other" else "older"
        for sentence, (chances, voice, speaker) in zip(material.article.sentences, read(model, material)):
            groups.setdefault(name, []).append((sentence, chances, voice, speaker))
            groups.setdefault("all", []).append((sentence, chances, voice, speaker))
    for name, rows in sorted(groups.items()):
        sure = [r for r in rows if not r[0].hard]
        plain = confusion([(LABELS[max(range(3), key=r[1].__getitem__)], r[0].label, r[0].also) for r in sure])
        careful = confusion([("allegation" if r[1][0] > 0.2 and r[1][0] > r[1][1] else
                              LABELS[max(range(3), key=r[1].__getitem__)], r[0].label, r[0].also) for r in sure])
        said = [r for r in rows if r[0].speaker is not None]
        right = sum(same_speaker(r[3], r[0].speaker) for r in said) / max(1, len(said))
        none = [r for r in rows if r[0].speaker is None]
        quiet = sum(r[3] is None for r in none) / max(1, len(none))
        print(f"  {name:7} n {plain['rows']:4} fact {plain['fact']:.3f} kept {plain['kept']:.3f} hidden {plain['hidden']:.3f} "
              f"denial {plain['denial']:.3f} macro {plain['macro']:.3f} | from 0.2: fact {careful['fact']:.3f} "
              f"kept {careful['kept']:.3f} macro {careful['macro']:.3f} | speakers {right:.3f} none {quiet:.3f}", flush=True)
    right = 0
    with torch.no_grad():
        model.eval()
        for row in pair_rows:
            right += (model(*tensors([row]))[4].item() > 0) == (row.replies > 0.5)
        model.train()
    ones = sum(r.replies for r in pair_rows) / max(1, len(pair_rows))
    print(f"  replies {right / max(1, len(pair_rows)):.3f} of {len(pair_rows)} (commoner {max(ones, 1 - ones):.3f})", flush=True)
