"""Writes `training/data.json`: every set with its rows and SHA-256. `python training/list_data.py`"""

import hashlib
import json
from pathlib import Path

HERE = Path(__file__).parent
SHARED = HERE.parent.parent / "shared" / "eval"


def described(path: Path) -> dict:
    data = path.read_bytes()
    return {"rows": data.count(b"\n"), "sha256": hashlib.sha256(data).hexdigest()}


def main() -> None:
    found = {f"data/{p.name}": described(p) for p in sorted((HERE / "data").glob("*.jsonl"))}
    names = [*sorted(SHARED.glob("train-*.jsonl")), *[SHARED / n for n in (
        "other-labels.jsonl", "polnear-attribution.jsonl", "squad-sentences.jsonl")]]
    found |= {f"shared/{p.name}": described(p) for p in names if p.exists()}
    (HERE / "data.json").write_text(json.dumps(found, indent=1) + "\n")


if __name__ == "__main__":
    main()
