"""
What a checkpoint is worth on articles that it was not trained on.
`python training/measure.py reader|finder CHECKPOINT.pt [--part dev|test]`
"""

import argparse
from pathlib import Path

import torch

from articles import lines, load_labelled, part

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
    from reader_data import Material, pairs
    from reader_model import Reader
    from train_reader import read, tensors

    model = Reader("e5")
    model.load_state_dict(torch.load(checkpoint))
    materials = [Material(a) for a in articles]
    rows = pairs({m.article.id: m for m in materials}, lines(root / "train-replies.jsonl"))
    report(model, materials, rows, read, tensors)


def measure_finder(checkpoint: Path, articles, root: Path) -> None:
    from finder_data import Asked, text_of
    from finder_model import Finder
    from measure_finder import report
    from packing import tokenize
    from train_finder import tensors

    model = Finder()
    model.load_state_dict(torch.load(checkpoint))
    texts = {a.id: text_of(a) for a in articles}
    asked = [Asked(tokenize(q["question"]), q["article"], q.get("gold", []), q.get("near", []), q["kind"])
             for q in lines(root / "train-questions.jsonl") if q["article"] in texts]
    report(model, asked, texts, set(texts), tensors)


if __name__ == "__main__":
    main()
