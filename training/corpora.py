"""
Writes corpora with questions over articles that were not trained on, for `npm run fit-retrieval -- --data` (part `dev`)
and `npm run eval -- --corpora` (part `test`). `python training/corpora.py --part dev --out FOLDER [--own]`.
"""

import argparse
import json
import random
import re
from pathlib import Path

from articles import load_labelled, load_questions, part, source_of

HERE = Path(__file__).parent
ASKED_ABOUT = 9
"""So many articles with questions stand in a corpus, and no two of one matter: what one tells, the others do not."""


def divided(articles: dict, asked: dict, rng: random.Random) -> list[list[str]]:
    """Ids of articles by corpus: those with questions evenly, the others beside them."""
    first = sorted(k for k in articles if k in asked)
    rest = sorted(k for k in articles if k not in asked)
    rng.shuffle(first)
    rng.shuffle(rest)
    corpora = [[] for _ in range(max(1, round(len(first) / ASKED_ABOUT)))]
    for key in first + rest:
        def told(corpus):
            return any(articles[k].group == articles[key].group for k in corpus)
        best = min(corpora, key=lambda corpus: (told(corpus), len(corpus)))
        if key in asked or not told(best):
            best.append(key)
    return corpora


def article_file(source: dict) -> str:
    def quoted(text: str) -> str:
        return json.dumps(text, ensure_ascii=False)
    head = [f"title: {quoted(source['title'])}", f"publisher: {quoted(source['publisher'])}", "author: null",
            f"published: {source.get('published') or 'null'}", "url: null", "via: null", "retrieved: null", "kind: news"]
    body = [re.sub(r"\s+", " ", paragraph).strip() for paragraph in source["paragraphs"]]
    return "\n".join(["---", *head, "---", ""]) + "\n" + "\n\n".join(body) + "\n"


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--part", choices=("dev", "test"), required=True)
    arguments.add_argument("--out", type=Path, required=True)
    arguments.add_argument("--data", type=Path, default=HERE.parent.parent / "shared" / "eval")
    arguments.add_argument("--own", action="store_true", help="only the sets in training/data")
    given = arguments.parse_args()
    root = HERE / "data" if given.own else given.data
    articles = {a.id: a for a in load_labelled(root) if a.set != "other" and part(a.group) == given.part}
    asked: dict[str, list[dict]] = {}
    for question in load_questions(root):
        if question["article"] in articles:
            asked.setdefault(question["article"], []).append(question)
    for number, corpus in enumerate(divided(articles, asked, random.Random(5))):
        folder = given.out / f"{given.part}-{number + 1}"
        folder.mkdir(parents=True, exist_ok=True)
        rows = []
        for key in corpus:
            source = source_of(root, key)
            (folder / f"{key}.md").write_text(article_file(source), encoding="utf8")
            for q in asked.get(key, []):
                gold = [articles[key].sentences[at].text for at in q.get("gold", [])]
                rows.append({"question": q["question"], "answerable": bool(q["answerable"]), "gold": gold,
                             "labels": [], "kind": q["kind"]})
        text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        (folder / "questions.jsonl").write_text(text, encoding="utf8")
        print(f"{folder}: {len(corpus)} articles, {len(rows)} questions")


if __name__ == "__main__":
    main()
