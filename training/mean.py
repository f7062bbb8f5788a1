"""The weighted mean of two checkpoints of one run. `python training/mean.py A.pt B.pt --second 0.7 --out C.pt`"""

import argparse
from pathlib import Path

import torch


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("first", type=Path)
    arguments.add_argument("second_file", type=Path)
    arguments.add_argument("--second", type=float, required=True, help="share of the second checkpoint, 0 to 1")
    arguments.add_argument("--out", type=Path, required=True)
    given = arguments.parse_args()
    first, second = torch.load(given.first), torch.load(given.second_file)
    torch.save({k: first[k].float() * (1 - given.second) + second[k].float() * given.second for k in first}, given.out)


if __name__ == "__main__":
    main()
