// One flow that writes, over and over, until it is killed or its disk is full: `node flow.mjs FLOW FOLDER SEED [TIMES [killed]]`.
// Says what it begins and what is done, so that whoever looks on knows what was promised.

import { readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { openRecords } from "../../dist/src/editorial/records.js";
import { importLines } from "../../dist/src/editorial/transfer.js";
import { DuplicateIndex } from "../../dist/src/ingest/store/duplicates.js";
import { readableArticles } from "../../dist/src/ingest/store/files.js";
import { removeArticle, saveArticle } from "../../dist/src/ingest/store/save.js";
import { appendReview } from "../../dist/src/labels/review/reviews.js";
import { asExpected } from "../../dist/src/terminal/run.js";

const [flow, folder = "", seed = "1", times = "100000", end = ""] = process.argv.slice(2);
const corpusDir = join(folder, "corpus");
const words = (n) =>
  Array.from({ length: 40 + (n % 7) * 400 }, (_, at) => `word${(n * 31 + at) % 997}`).join(" ");
const base = Number(seed) * 1_000_000;

function reviewFlow() {
  return (n) => {
    const label = ["allegation", "denial", "reporting"][n % 3];
    const at = new Date(1_700_000_000_000 + n).toISOString();
    appendReview(folder, {
      at,
      who: "e",
      article: "a",
      sentence: words(n),
      label,
      previous: null,
      reason: `${n}`,
    });
  };
}

/** A new article, then a longer version of it, and so on. */
function ingestFlow() {
  const known = new DuplicateIndex(readableArticles(corpusDir));
  return (n) => {
    const id = `a${Math.floor(n / 2)}`;
    const text = `Number ${n} says it. ${words(Math.floor(n / 2))}`;
    const facts = { title: `T ${id}`, publisher: `P ${id}`, author: null, published: null, url: null };
    const blocks = [{ kind: "paragraph", text }];
    const duplicates = known.get(id) ? [{ id, relation: "version", overlap: 0.9, changes: [] }] : [];
    saveArticle({ corpusDir, id, facts, blocks, duplicates, known });
  };
}

function removalFlow() {
  const ids = readableArticles(corpusDir).map(({ id }) => id);
  let next = 0;
  return () => {
    const id = ids[next++];
    if (next >= ids.length) process.exit(0);
    removeArticle(corpusDir, id);
    return id;
  };
}

/** A draft, decided at once, with what follows from it; then a flag, a correction and a label. */
function recordsFlow() {
  const records = openRecords(folder);
  const answer = {
    question: "q",
    answered: true,
    label: null,
    summary: "",
    quotes: [],
    otherSide: [],
    disagreements: [],
    nearest: [],
  };
  return (n) => {
    const post = { message: `${n}`, kind: "post", guild: "g", forum: "f", thread: `${n}`, person: "p" };
    records.transaction(() => {
      records.posts.see(post);
      const draft = records.drafts.create({ ...post, question: words(n), answer, quotes: [] });
      records.drafts.move(draft.id, "approve", "e");
      records.jobs.add({
        key: `answer ${draft.id}`,
        kind: "post answer",
        channel: post.thread,
        payload: { draft: draft.id },
      });
    });
    records.flags.add({ who: `p${n}`, article: "a", quote: "a:0:0", text: words(n), label: "denial" });
  };
}

function backupFlow() {
  const records = openRecords(folder);
  return (n) => void records.backUp(join(folder, "backups", `copy-${n}.sqlite`));
}

function importFlow() {
  const records = openRecords(folder);
  const lines = readFileSync(join(folder, "export.jsonl"), "utf8").split("\n");
  return () => importLines(records, lines);
}

const FLOWS = {
  review: reviewFlow,
  ingest: ingestFlow,
  removal: removalFlow,
  records: recordsFlow,
  backup: backupFlow,
  import: importFlow,
};

const say = (line) => void writeSync(1, `${line.replaceAll("\n", " ")}\n`);
const tried = async (what, work) => {
  try {
    return await work();
  } catch (error) {
    const expected = asExpected(error);
    say(expected ? `refused ${what} ${expected.code} ${expected.line}` : `surprise ${what} ${error.stack}`);
    return error;
  }
};

say("started");
const step = await tried("start", () => FLOWS[flow]());
if (step instanceof Error) process.exit(0);
for (let n = base; n < base + Number(times); n++) {
  say(`begin ${n}`);
  const what = await tried(n, () => step(n));
  if (!(what instanceof Error)) say(`done ${typeof what === "string" ? what : n}`);
}
if (end === "killed") process.kill(process.pid, "SIGKILL");
