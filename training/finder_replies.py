"""Claims with denials side by side: which of them reply to it."""

import random

from articles import Article
from finder_data import Text, reply_row

UNTOLD = 0.1
"""Weight of a denial of the same article that nobody has said to be a reply: most are none."""


def reply_rows(articles: dict[str, Article], texts: dict[str, Text], replies: list[dict], rng: random.Random | None):
    """For each claim windows with (window, targets, weights); without `rng` in the order of the article."""
    told: dict[tuple[str, int], dict[int, float]] = {}
    for line in replies:
        if line["article"] not in articles:
            continue
        if line["relation"] == "none":
            told.setdefault((line["article"], line["claim"]), {})
        else:
            claim, reply = line["pair"]
            own = told.setdefault((line["article"], claim), {})
            own[reply] = max(own.get(reply, 0.0), float(line["relation"] == "replies"))
    denials = {k: [i for i, s in enumerate(a.sentences) if s.label == "denial"] for k, a in articles.items()}
    names, rows = sorted(k for k, d in denials.items() if d), []
    for (key, claim), own in told.items():
        places = [(key, i) for i in sorted({*own, *denials[key]} - {claim})]
        if rng:
            rng.shuffle(places)
            places = places[: rng.choice((1, 2, 3, 4, 6))]
            if rng.random() < 0.4:
                other = rng.choice(names)
                places.insert(rng.randint(0, 1), (other, rng.choice(denials[other])))
        while places:
            window, taken = reply_row(texts[key].spoken[claim], texts, places)
            places = [p for p in places if p not in taken]
            targets = [own.get(i, 0.0) if k == key else 0.0 for k, i in taken]
            sure = [1.0 if k != key or i in own else UNTOLD for k, i in taken]
            rows.append((window, targets, sure))
    return rows
