"""What a reader is worth on articles that it was not trained on."""

from articles import LABELS, OWN_SETS
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


def report(model, materials, read) -> None:
    groups: dict[str, list] = {}
    judged = []
    for material in materials:
        name = material.article.set
        name = "own" if name in OWN_SETS else "modern" if name in "stu" else "other" if name == "other" else "older"
        readings, replies = read(model, material)
        judged += [(replies.get(pair, -1.0) > 0, value > 0.5, pair in replies)
                   for pair, (value, sure) in material.replies.items() if sure == 1.0]
        for sentence, (chances, voice, speaker) in zip(material.article.sentences, readings):
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
    seen = [j for j in judged if j[2]]
    for name, rows in (("all", judged), ("in a window", seen)):
        ones = sum(r[1] for r in rows) / max(1, len(rows))
        print(f"  replies, {name}: {sum(r[0] == r[1] for r in rows) / max(1, len(rows)):.3f} of {len(rows)} "
              f"(commoner {max(ones, 1 - ones):.3f})", flush=True)
