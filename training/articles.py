"""The labelled articles: sentences in order with their labels and speakers, and how they are split."""

import hashlib
import json
import re
from dataclasses import dataclass, field
from pathlib import Path

LABELS = ("allegation", "denial", "reporting")
OWN = Path(__file__).parent / "data"
OWN_SETS = "afjoklmnvwxyz"
"""Sets that were made for this project and lie in `training/data`; the others are read beside the project."""


@dataclass
class Sentence:
    text: str
    paragraph: int
    label: str | None = None
    also: tuple[str, ...] = ()
    hard: bool = False
    speaker: str | None = None
    voice: float | None = None
    """How much of it somebody else says, 0 to 1; None where nobody looked."""


@dataclass
class Article:
    id: str
    set: str
    title: str
    sentences: list[Sentence] = field(default_factory=list)

    @property
    def group(self) -> str:
        """Articles of one group tell of one matter: they stand on one side of a split."""
        if self.set not in OWN_SETS:
            return self.id
        return self.set + "-" + self.id.split("-")[1 if self.set in "afjo" else 2]


def part(group: str) -> str:
    """`test` (a tenth), `dev` (a tenth) or `train`, by a hash of the group alone."""
    number = int(hashlib.sha256(f"split {group}".encode()).hexdigest(), 16) % 20
    return "test" if number < 2 else "dev" if number < 4 else "train"


def lines(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf8").splitlines() if line]


def load_labelled(root: Path) -> list[Article]:
    """All `train-*.jsonl` under `root` and in `data/` with their articles' titles, and `other-labels.jsonl` where it is there."""
    found = []
    paths = {path.name: path for folder in (OWN, root) for path in folder.glob("train-?.jsonl")}
    for name, path in sorted(paths.items()):
        found += _articles(lines(path), path.stem[-1], path.parent / "train-articles")
    other = root / "other-labels.jsonl"
    if other.exists():
        found += _articles(lines(other), "other", root / "other-articles")
    return found


def source_of(root: Path, article: str) -> dict:
    """An article's file: id, title, publisher, published, url, kind, paragraphs."""
    path = OWN / "train-articles" / f"{article}.json"
    if not path.exists():
        path = root / "train-articles" / f"{article}.json"
    return json.loads(path.read_text(encoding="utf8"))


def load_questions(root: Path) -> list[dict]:
    """Questions over labelled articles, with the sentences that answer them or, where none does, those that come near."""
    return lines(root / "train-questions.jsonl") + lines(OWN / "more-questions.jsonl")


def load_replies(root: Path) -> list[dict]:
    """Claims with what replies to them, with denials of other matters, or with nothing that replies."""
    return lines(root / "train-replies.jsonl") + lines(OWN / "more-replies.jsonl")


def load_case(root: Path, corpus: Path) -> list[Article]:
    """The first case: its sentences in order, paragraphs and titles as the corpus files have them."""
    articles = {}
    for row in lines(root / "case-labels.jsonl"):
        key = row["article"]
        if key not in articles:
            text = (corpus / f"{key}.md").read_text(encoding="utf8")
            title = re.search(r"^title: *(.*)$", text, re.M).group(1).strip("'\"")
            articles[key] = (Article(key, "case", title), text.split("\n\n"))
        article, blocks = articles[key]
        place = next((i for i, b in enumerate(blocks) if row["sentence"] in b), 0)
        article.sentences.append(_sentence(row, place))
    return [article for article, _ in articles.values()]


def load_polnear(path: Path, without: set[str]) -> list[Article]:
    """Campaign articles with how much of each sentence somebody says; none that shares sentences with `without`."""
    articles = {}
    for row in lines(path):
        article = articles.setdefault(row["article"], Article(row["article"], "polnear", ""))
        article.sentences.append(
            Sentence(row["sentence"], len(article.sentences), voice=float(row["attributed"]))
        )
    return [a for a in articles.values() if sum(s.text in without for s in a.sentences) < 3]


def _articles(rows: list[dict], name: str, folder: Path) -> list[Article]:
    articles = {}
    for row in rows:
        if row["article"] not in articles:
            title = json.loads((folder / f"{row['article']}.json").read_text(encoding="utf8"))["title"]
            articles[row["article"]] = Article(row["article"], name, title)
        articles[row["article"]].sentences.append(_sentence(row, row["paragraph"]))
    return list(articles.values())


def _sentence(row: dict, paragraph: int) -> Sentence:
    speaker = row["attributed_to"]
    also = tuple(label for label in row.get("also_accepted", []) if label != row["label"])
    voice = 0.0 if speaker is None else 1.0
    return Sentence(row["sentence"], paragraph, row["label"], also, row["hard"], speaker, voice)
