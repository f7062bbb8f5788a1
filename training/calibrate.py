"""
How sure a reader's probabilities are, and what bounds on them give, on the part `dev` that was not trained on.
`python training/calibrate.py CHECKPOINT.pt`. The numbers go into `src/labels/model/decision.ts`.
"""

import argparse
from pathlib import Path

import torch

from articles import LABELS, OWN_SETS, load_labelled, part
from measure_labels import confusion
from reader_data import Material
from reader_model import Reader
from train_reader import read

HERE = Path(__file__).parent
COST = {"allegation": (0, 1, 1), "denial": (1, 0, 1), "reporting": (4, 2, 0)}
"""What it costs that a sentence with this label is an allegation, a denial, reporting; as in `decision.ts`."""


def decided(chances: list[float], bound: float) -> str:
    allegation, denial, reporting = chances
    if denial > allegation and denial >= reporting:
        return "denial"
    if allegation >= bound or allegation >= reporting:
        return "allegation"
    return "denial" if denial >= reporting else "reporting"


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("checkpoint", type=Path)
    arguments.add_argument("--data", type=Path, default=HERE.parent.parent / "shared" / "eval")
    given = arguments.parse_args()
    model = Reader("e5")
    model.load_state_dict(torch.load(given.checkpoint))
    rows = []
    for article in load_labelled(given.data):
        if article.set == "other" or part(article.group) != "dev":  # of the others only some sentences are labelled
            continue
        readings, _ = read(model, Material(article))
        for sentence, (chances, _, _) in zip(article.sentences, readings):
            rows.append((article.set in OWN_SETS, sentence, chances))
    logs = torch.tensor([c for _, _, c in rows]).clamp(min=1e-6).log()
    gold = torch.tensor([LABELS.index(s.label) for _, s, _ in rows])
    clear = torch.tensor([not s.hard for _, s, _ in rows])
    losses = {t / 20: float(torch.nn.functional.cross_entropy(logs[clear] / (t / 20), gold[clear])) for t in range(12, 50)}
    temperature = min(losses, key=losses.get)
    print(f"temperature {temperature} (log loss {losses[temperature]:.3f}, uncalibrated {losses[1.0]:.3f})")
    chances = (logs / temperature).softmax(-1).tolist()
    for name, keep in (("real", lambda own: not own), ("own", lambda own: own)):
        some = [(s, c) for (own, s, _), c in zip(rows, chances) if keep(own) and not s.hard]
        for bound in (0.5, 0.4, 0.35, 0.3, 0.25, 0.2, 0.15, 0.1):
            found = confusion([(decided(c, bound), s.label, s.also) for s, c in some])
            print(f"{name} bound {bound}: fact {found['fact']:.3f} kept {found['kept']:.3f} hidden {found['hidden']:.3f} "
                  f"denial {found['denial']:.3f} macro {found['macro']:.3f}")
    for bound in (0.3, 0.25, 0.2):
        said = [(s, decided(c, bound), c) for (_, s, _), c in zip(rows, chances)]
        doubt = [sum(COST[label][i] * c[i] for i in range(3)) for _, label, c in said]
        for limit in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
            marked = [d > limit for d in doubt]
            pairs = [(s.label if m else label, s.label, s.also) for (s, label, _), m in zip(said, marked) if not s.hard]
            found = confusion(pairs)
            share = sum(m for m, (s, _, _) in zip(marked, said)) / len(said)
            print(f"bound {bound} doubt {limit}: marked {share:.3f}, then fact {found['fact']:.3f} macro {found['macro']:.3f}")


if __name__ == "__main__":
    main()
