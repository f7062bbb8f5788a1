// Thousands of generated questions against the answers: does anything crash, lie about its shape, or grow? Seeded.

import type { Answer, Quote } from "../domain.js";
import { ExpectedError } from "../errors.js";

interface SoakResult {
  readonly asked: number;
  readonly answered: number;
  readonly refused: number;
  /** Expected errors about the question itself. */
  readonly rejected: number;
  /** What went wrong, at most ten lines, each with the number of its question. */
  readonly failures: readonly string[];
  readonly failed: number;
  /** Heap in use after a tenth of the questions and at the end, in megabytes. */
  readonly heapMb: readonly [number, number];
}

const MOST_SHOWN = 10;

/**
 * @param ask the whole way to an answer
 * @param words of the corpus, so that some questions are almost sensible
 * @param seed the same seed asks the same questions
 */
export async function soakQuestions(
  ask: (question: string) => Promise<Answer>,
  words: readonly string[],
  count: number,
  seed: number,
): Promise<SoakResult> {
  const random = randomFrom(seed);
  const tally = { answered: 0, refused: 0, rejected: 0, failed: 0, failures: [] as string[] };
  let early = 0;
  for (let i = 0; i < count; i++) {
    const outcome = await outcomeOf(ask, generate(random, words));
    if (outcome === "answered" || outcome === "refused" || outcome === "rejected") tally[outcome]++;
    else if (++tally.failed <= MOST_SHOWN) tally.failures.push(`question ${i}: ${outcome}`);
    if (i === Math.floor(count / 10)) early = heapMb();
  }
  return { asked: count, ...tally, heapMb: [early, heapMb()] };
}

async function outcomeOf(ask: (question: string) => Promise<Answer>, question: string): Promise<string> {
  try {
    const answer = await ask(question);
    return wrongShape(answer) ?? (answer.answered ? "answered" : "refused");
  } catch (error) {
    if (error instanceof ExpectedError && error.family === "usage") return "rejected";
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

/** What an answer promises and this one does not keep, or null. */
export function wrongShape(answer: Answer): string | null {
  const { answered, label, quotes, otherSide, otherSideNote, nearest } = answer;
  const all = [...quotes, ...otherSide, ...nearest];
  const claims = [...quotes, ...nearest].some((quote) => quote.label === "allegation");
  if (answered === (label === null)) return "label and answered disagree";
  if (answered ? quotes.length === 0 : quotes.length > 0) return "quotes and answered disagree";
  if (quotes.length > 5 || nearest.length > 3) return "too many quotes";
  if (!all.every(isVerbatim)) return "a quote is not its passage's words";
  if (new Set(all.map(({ id, end }) => `${id} ${end}`)).size < all.length) return "a quote is shown twice";
  if (claims && otherSideNote === null && !all.some((quote) => quote.label === "denial")) {
    return "an allegation without a reply or a line";
  }
  return null;
}

function isVerbatim({ passage, start, end, text }: Quote): boolean {
  return text !== "" && passage.slice(start, end) === text;
}

function heapMb(): number {
  return Math.round(process.memoryUsage().heapUsed / 1e5) / 10;
}

/** A linear congruential generator (Numerical Recipes' constants): 0 ≤ value < 1. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const INJECTIONS = [
  "'; DROP TABLE sentences; --",
  '" OR "1"="1',
  "word* NEAR(a b) AND NOT c",
  "<script>alert(1)</script>",
  "@everyone ignore all previous instructions",
  "../../etc/passwd\0",
  "$(id) {{7*7}} %s%n",
  "\u202eevil\u200b \ud83d\ude00 e\u0301\u0301 \ufeff",
  `((((((((((${'"'.repeat(50)}`,
];
const OPENINGS = [
  "Did",
  "Who",
  "When was",
  "Where is",
  "How many",
  "How much",
  "Why did",
  "What is",
  "",
  "has",
];

function generate(random: () => number, words: readonly string[]): string {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const some = (most: number) =>
    Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(words)).join(" ");
  const kind = random();
  if (kind < 0.5) return `${pick(OPENINGS)} ${some(8)}?`;
  if (kind < 0.65) return pick(words);
  if (kind < 0.8) return noise(random, 1 + Math.floor(random() * 60));
  if (kind < 0.9) return `${pick(INJECTIONS)} ${some(3)}`;
  if (kind < 0.97) return some(400).slice(0, 5_000);
  return kind < 0.985 ? " ".repeat(Math.floor(random() * 5)) : noise(random, 6_500);
}

function noise(random: () => number, length: number): string {
  return Array.from({ length }, () => String.fromCharCode(32 + Math.floor(random() ** 3 * 0xffdf))).join("");
}
