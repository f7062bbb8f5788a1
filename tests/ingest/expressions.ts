// Every regular expression of ingest, literals and built ones, and how long each takes over a text made to be slow.

import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { checkSync } from "recheck";
import { parseAst } from "rolldown/parseAst";

interface Expression {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

const FOLDERS = ["src/ingest", "src/corpus"];
const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name)),
);

/** Files whose expressions are given so many characters at most, by the functions around them. */
const BOUND: Readonly<Record<string, number>> = {
  "src/ingest/draft/author.ts": 300,
  "src/ingest/draft/marks.ts": 1200,
  "src/ingest/draft/origin.ts": 300,
  "src/ingest/draft/passed-on.ts": 2000,
  "src/ingest/draft/phrases-notices.ts": 1500,
  "src/ingest/draft/phrases.ts": 1500,
  "src/ingest/html/facts.ts": 600,
  "src/ingest/pdf/hyphens.ts": 60,
  "src/ingest/pdf/soft-hyphens.ts": 2000,
};
const UNBOUND = 12_000;

/** Every literal of a file. */
function literalsOf(file: string): Expression[] {
  const found: Expression[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { regex } = node as { regex?: { pattern: string; flags: string } };
    if (regex !== undefined) found.push({ source: regex.pattern, flags: regex.flags, file });
    for (const value of Object.values(node)) walk(value);
  };
  walk(parseAst(readFileSync(file, "utf8"), { lang: "ts" }));
  return found;
}

/** What a module puts together out of parts when it is loaded. */
async function builtBy(file: string): Promise<Expression[]> {
  const found: Expression[] = [];
  const own = globalThis.RegExp;
  globalThis.RegExp = new Proxy(own, {
    construct: (target, [pattern, flags]) => {
      const made = new target(pattern, flags);
      found.push({ source: made.source, flags: made.flags, file });
      return made;
    },
  });
  try {
    await import(pathToFileURL(resolve("dist", file.replace(/\.ts$/, ".js"))).href);
  } finally {
    globalThis.RegExp = own;
  }
  return found;
}

/** Each once, by the first file that has it: what a module loads was loaded before, in order of ranks or not. */
async function allExpressions(): Promise<Expression[]> {
  const found = new Map<string, Expression>();
  const put = (one: Expression) =>
    void found.set(`${one.source}/${one.flags}`, found.get(`${one.source}/${one.flags}`) ?? one);
  for (const file of files) for (const one of literalsOf(file)) put(one);
  for (const file of files.filter((name) => !name.endsWith("child.ts")))
    for (const one of await builtBy(file)) put(one);
  return [...found.values()];
}

export const expressions = await allExpressions();
/** Without a repetition that has no end, no expression takes more than a constant for each place of a text. */
export const endless = expressions.filter(({ source }) => /[^\\][+*]|\{\d+,\}/.test(source));
const boundOf = ({ file }: Expression): number => BOUND[file] ?? UNBOUND;

/** How long an expression takes over a text, in ms: all its matches, as `replace` and `matchAll` look for them. */
function timeOf({ source, flags }: Expression, text: string): number {
  const expression = new RegExp(source, flags.includes("g") ? flags : `${flags}g`);
  // Time of computing, not of the clock: the machine may do something else.
  const began = process.cpuUsage();
  text.replace(expression, "");
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

const PIECES = [
  ...[
    " ",
    "\t",
    "\n",
    "a",
    "A",
    "Ab ",
    "a b ",
    "0",
    "0 ",
    ".",
    ",",
    "-",
    "- ",
    "'",
    "‘a",
    '"',
    "“",
    "(",
    "[",
    "<",
    "<a",
    "<E ",
    ">",
  ],
  ...[
    "&",
    "#",
    "%",
    "/",
    ":",
    ";",
    "_",
    "|",
    "=",
    "*",
    "\\",
    "é?",
    "१",
    "。",
    "xª",
    "By A ",
    "1.",
    "\n- ",
    " \n",
    "it ",
    "The Ab ",
  ],
];
const ENDS = ["", "\u0000"];

/** Many times what the slowest sound one takes; a quadratic one takes more over 12,000 characters. */
const LIMIT_MS = 60;

/** How long one takes at worst over what is repeated in a text as long as it is ever given: a line, or null where it is a moment. */
export function slowOverPieces(one: Expression): string | null {
  const bound = boundOf(one);
  for (const piece of PIECES) {
    for (const end of ENDS) {
      const ms = leastTime(one, piece.repeat(Math.ceil(bound / piece.length)).slice(0, bound) + end);
      if (ms > LIMIT_MS) return lineOf(one, `over ${JSON.stringify(piece)}`, ms);
    }
  }
  return null;
}

/** What analysis suspects of an expression is tried over such a text. */
export function slowByAnalysis(one: Expression, timeout: number): string | null {
  const found = checkSync(one.source, one.flags, { timeout });
  if (found.status !== "vulnerable") return null;
  const bound = boundOf(one);
  const { pumps, suffix } = found.attack;
  const share = Math.ceil(bound / Math.max(1, pumps.length));
  const pumped = pumps.map(
    ({ prefix, pump }) => prefix + pump.repeat(Math.ceil(share / Math.max(1, pump.length))).slice(0, share),
  );
  const ms = leastTime(one, (pumped.join("") + suffix).slice(0, bound + 1000));
  return ms > LIMIT_MS ? lineOf(one, found.complexity.summary, ms) : null;
}

/** The least of three tries, where the first is slow: it may have collected garbage. */
function leastTime(one: Expression, text: string): number {
  const first = timeOf(one, text);
  return first <= LIMIT_MS ? first : Math.min(timeOf(one, text), timeOf(one, text));
}

function lineOf({ file, source }: Expression, what: string, ms: number): string {
  return `${file}: ${source.slice(0, 80)} ${what}: ${Math.round(ms)} ms`;
}

/** Files that the table of bounds names and that are gone. */
export function unknownBounds(): string[] {
  return Object.keys(BOUND).filter((file) => !files.includes(file));
}
