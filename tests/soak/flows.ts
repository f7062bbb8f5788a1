// The flows that write, run in processes of their own that are killed or whose disk is full; then looked at: what was
// said to be done is there, and nothing is there by half.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArticleFile, serialiseArticle } from "../../src/corpus/article-file.js";
import { checkRecords } from "../../src/editorial/checking.js";
import { openRecords } from "../../src/editorial/records.js";
import { exportLines, importLines } from "../../src/editorial/transfer.js";
import { readReviews } from "../../src/labels/review/reviews.js";
import { newDraft, newPost } from "../editorial/sample.js";

/** What a process said of itself. */
export interface Said {
  readonly begun: readonly string[];
  readonly done: readonly string[];
  readonly refused: readonly string[];
  readonly surprises: readonly string[];
}

interface Flow {
  /** What there is before. */
  prepare?(folder: string): void;
  /** What is wrong, in words; nothing is right. */
  faults(folder: string, done: readonly string[]): string[] | Promise<string[]>;
}

const ARTICLES = 60;

export const FLOWS: Readonly<Record<string, Flow>> = {
  review: {
    faults: (folder, done) => {
      const { reviews, problems } = readReviews(folder);
      const kept = new Set(reviews.map(({ reason }) => reason));
      return [...problems, ...missing("review", done, (n) => kept.has(n))];
    },
  },
  ingest: {
    prepare: (folder) => mkdirSync(join(folder, "corpus"), { recursive: true }),
    faults: (folder, done) => {
      const texts = articlesIn(folder);
      const whole = [...texts.values()].join("\n");
      return [...brokenIn(folder), ...missing("text", done, (n) => whole.includes(`Number ${n} says it.`))];
    },
  },
  removal: {
    prepare: (folder) => {
      mkdirSync(join(folder, "corpus"), { recursive: true });
      for (let n = 0; n < ARTICLES; n++) writeFileSync(join(folder, "corpus", `a${n}.md`), articleText(n));
    },
    faults: (folder, done) => {
      const texts = articlesIn(folder);
      const all = Array.from({ length: ARTICLES }, (_, n) => n);
      const lost = all.filter((n) => ![...texts.values()].includes(articleText(n)));
      const kept = done.filter((id) => existsSync(join(folder, "corpus", `${id}.md`)));
      return [
        ...brokenIn(folder),
        ...lost.map((n) => `the words of a${n} are lost`),
        ...kept.map((id) => `${id} was said to be removed, and is there`),
      ];
    },
  },
  records: {
    faults: (folder, done) => {
      const records = openRecords(folder);
      try {
        const drafts = records.drafts;
        const ids = records.audit.all().map(({ id }) => id);
        const kept = new Set(records.flags.open().map(({ who }) => who));
        const half = records.jobs
          .list("waiting", 100_000)
          .filter(({ payload }) => drafts.get(Number(payload.draft))?.state !== "approved");
        return [
          ...(ids.every((id, at) => id === at + 1) ? [] : ["the trail has gaps"]),
          ...half.map(({ key }) => `${key} without its draft`),
          ...missing(
            "decision",
            done,
            (n) => kept.has(`p${n}`) && records.posts.get(n, "post") !== undefined,
          ),
        ];
      } finally {
        records.close();
      }
    },
  },
  backup: {
    prepare: (folder) => fill(folder, 40),
    faults: (folder, done) => {
      const backups = join(folder, "backups");
      const names = existsSync(backups)
        ? readdirSync(backups).filter((name) => name.endsWith(".sqlite"))
        : [];
      const broken = names.flatMap((name) => faultOf(name, () => void checkRecords(join(backups, name))));
      return [...broken, ...missing("copy", done, (n) => names.includes(`copy-${n}.sqlite`))];
    },
  },
  import: {
    prepare: (folder) => {
      const from = `${folder}-from`;
      fill(from, 300);
      const records = openRecords(from);
      writeFileSync(join(folder, "export.jsonl"), [...exportLines(records.db)].join("\n"));
      records.close();
    },
    faults: async (folder) => {
      const lines = readFileSync(join(folder, "export.jsonl"), "utf8").split("\n");
      const records = openRecords(folder);
      try {
        await importLines(records, lines);
        const now = [...exportLines(records.db)];
        return now.length === lines.length && now.every((line, at) => line === lines[at])
          ? []
          : ["an import that was run again does not give what was exported"];
      } finally {
        records.close();
      }
    },
  },
};

export interface Ending {
  /** Killed after so many ms. */
  readonly killAfter?: number;
  /** No file may become larger than so many blocks of 1,024 bytes. */
  readonly blocks?: number;
  readonly seed: number;
  /** How often at most. */
  readonly times?: number;
}

/** Runs one flow until its ending. */
export async function runFlow(flow: string, folder: string, ending: Ending): Promise<Said> {
  const { killAfter, blocks, seed, times = 100_000 } = ending;
  const limit = blocks === undefined ? "" : `ulimit -f ${blocks}; `;
  const args = [process.execPath, "tests/soak/flow.mjs", flow, folder, String(seed), String(times)];
  const child = spawn("bash", ["-c", `${limit}exec "$@"`, "bash", ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  const ended = once(child, "close");
  if (killAfter !== undefined) {
    // A busy machine takes its time to start it.
    const begun = async () => {
      while (!output.includes("begin")) await once(child.stdout, "data");
    };
    await Promise.race([begun(), ended]);
    await new Promise((resolve) => setTimeout(resolve, killAfter));
    child.kill("SIGKILL");
  }
  await ended;
  // What was killed may have said its last line by half.
  const lines = output.split("\n").slice(0, -1);
  const of = (word: string) =>
    lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
  return { begun: of("begin"), done: of("done"), refused: of("refused"), surprises: of("surprise") };
}

function missing(what: string, done: readonly string[], isThere: (n: string) => boolean): string[] {
  return done.filter((n) => !isThere(n)).map((n) => `${what} ${n} was said to be done, and is not there`);
}

function articleText(n: number): string {
  const text = `Number ${n} says it. ${"word ".repeat(500 + n * 40)}end.`;
  return serialiseArticle({
    ...{ title: `T ${n}`, publisher: "P", author: null, published: null, url: null, via: null },
    ...{ retrieved: "2026-01-01", kind: "news", paragraphs: [{ index: 0, kind: "paragraph", text }] },
  });
}

/** Every article file of a corpus and of its versions, with its text. */
function articlesIn(folder: string): Map<string, string> {
  const corpus = join(folder, "corpus");
  const names = readdirSync(corpus, { recursive: true, encoding: "utf8" });
  const articles = names.filter((name) => name.endsWith(".md") && !name.split("/").at(-1)?.startsWith("."));
  return new Map(articles.map((name) => [name, readFileSync(join(corpus, name), "utf8")]));
}

/** Files that are not what they say they are. */
function brokenIn(folder: string): string[] {
  return [...articlesIn(folder)].flatMap(([name, text]) => {
    const parsed = parseArticleFile("a", text);
    const whole = "article" in parsed && parsed.warnings.length === 0;
    return whole ? [] : [`${name} is not whole`];
  });
}

function faultOf(name: string, look: () => void): string[] {
  try {
    look();
    return [];
  } catch (error) {
    return [`${name}: ${String(error)}`];
  }
}

/** Records of many drafts, closed. */
export function fill(folder: string, drafts: number): void {
  const records = openRecords(folder);
  records.transaction(() => {
    for (let n = 1; n <= drafts; n++) {
      const post = newPost(`${n}`);
      records.posts.see(post);
      records.drafts.create(newDraft(post));
    }
  });
  records.close();
}
