"""
What a checkpoint is worth on articles that it was not trained on.
`python training/measure.py reader|finder CHECKPOINT.pt [--part dev|test]`
"""

import argparse
from pathlib import Path

import torch

from articles import load_labelled, load_questions, load_replies, part

HERE = Path(__file__).parent


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("kind", choices=("reader", "finder"))
    arguments.add_argument("checkpoint", type=Path)
    arguments.add_argument("--part", default="dev", choices=("dev", "test"))
    arguments.add_argument("--data", type=Path, default=HERE.parent.parent / "shared" / "eval")
    arguments.add_argument("--own", action="store_true", help="only the sets in training/data")
    given = arguments.parse_args()
    root = HERE / "data" if given.own else given.data
    articles = [a for a in load_labelled(root) if a.set != "other" and part(a.group) == given.part]
    if given.kind == "reader":
        measure_reader(given.checkpoint, articles, root)
    else:
        measure_finder(given.checkpoint, articles, root)


def measure_reader(checkpoint: Path, articles, root: Path) -> None:
    from measure_labels import report
    from reader_data import Material
    from reader_model import Reader
    from train_reader import read

    model = Reader("e5")
    model.load_state_dict(torch.load(checkpoint))
    told: dict[str, list[dict]] = {}
    for line in load_replies(root):
        told.setdefault(line["article"], []).append(line)
    report(model, [Material(a, told.get(a.id, [])) for a in articles], read)


def measure_finder(checkpoint: Path, articles, root: Path) -> None:
    from finder_data import Asked, text_of
    from finder_model import Finder
    from finder_replies import reply_rows
    from measure_finder import report, report_replies
    from packing import tokenize
    from train_finder import tensors

    model = Finder()
    model.load_state_dict(torch.load(checkpoint))
    model.train()
    texts = {a.id: text_of(a) for a in articles}
    asked = [Asked(tokenize(q["question"]), q["article"], q.get("gold", []), q.get("near", []), q["kind"])
             for q in load_questions(root) if q["article"] in texts]
    report(model, asked, texts, tensors)
    rows = reply_rows({a.id: a for a in articles}, texts, load_replies(root), None)
    report_replies(model, rows, tensors)


if __name__ == "__main__":
    main()
