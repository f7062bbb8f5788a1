// Articles made of real words in natural proportions, the same for the same seed: for speed figures alone.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bodySha256 } from "../../corpus/article-file.js";
import type { Article, Paragraph } from "../../domain.js";

const SENTENCES_A_PARAGRAPH = 2;
const PARAGRAPHS_AN_ARTICLE = 10;
/** Share of sentences in each form; the rest tells without a speaker. */
const FORMS: readonly (readonly [number, (name: string, clause: string, second: string) => string])[] = [
  [0.12, (name, clause) => `${name} alleged that ${clause}.`],
  [0.08, (name, clause) => `A spokesman for ${name} denied that ${clause}.`],
  [0.2, (name, clause, second) => `"${capital(clause)}," said ${name}, and ${second}.`],
  [
    0.1,
    (name, clause, second) => `In the complaint, filed in August 2021, ${name} says ${clause}; ${second}.`,
  ],
];

/** Words of the shipped models in order of frequency, those of one letter and numbers left out. */
export function modelWords(tokenizerFolder: string): readonly string[] {
  const { model } = JSON.parse(readFileSync(join(tokenizerFolder, "tokenizer.json"), "utf8")) as {
    model: { vocab: Record<string, number> };
  };
  return Object.keys(model.vocab).filter((word) => /^[a-z]{2,}$/.test(word));
}

/**
 * Articles with this many sentences in all, of 20 each (the last may have fewer).
 * @param words in order of frequency: they are drawn by Zipf's law, P(rank) ∝ 1 / (rank + 2.7) (Mandelbrot 1953)
 */
export function generatedArticles(sentences: number, words: readonly string[], seed: number): Article[] {
  const random = mulberry32(seed);
  const draw = new Writer(words, random);
  const each = SENTENCES_A_PARAGRAPH * PARAGRAPHS_AN_ARTICLE;
  return Array.from({ length: Math.ceil(sentences / each) }, (_, at) =>
    articleOf(at, Math.min(each, sentences - at * each), draw),
  );
}

/** Questions of 5 to 9 such words, so that their words stand in the articles. */
export function generatedQuestions(count: number, words: readonly string[], seed: number): string[] {
  const writer = new Writer(words, mulberry32(seed));
  return Array.from({ length: count }, () => `Did ${writer.name()} say that ${writer.clause(5, 9)}?`);
}

function articleOf(number: number, sentences: number, writer: Writer): Article {
  const paragraphs = Array.from(
    { length: Math.ceil(sentences / SENTENCES_A_PARAGRAPH) },
    (_, index): Paragraph => {
      const count = Math.min(SENTENCES_A_PARAGRAPH, sentences - index * SENTENCES_A_PARAGRAPH);
      return {
        index,
        kind: "paragraph",
        text: Array.from({ length: count }, () => writer.sentence()).join(" "),
      };
    },
  );
  const [year, month, day] = [2015 + (number % 7), 1 + (number % 12), 1 + (number % 28)];
  return {
    id: `generated-${String(number).padStart(6, "0")}`,
    title: capital(writer.clause(5, 9)),
    publisher: `${writer.name()} Times`,
    published: `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
    ...{ author: null, url: null, via: null, retrieved: null, kind: "news" },
    ...{ sha256: bodySha256(paragraphs), paragraphs },
  };
}

class Writer {
  readonly #words: readonly string[];
  readonly #random: () => number;

  constructor(words: readonly string[], random: () => number) {
    this.#words = words;
    this.#random = random;
  }

  sentence(): string {
    let share = this.#random();
    const form = FORMS.find(([part]) => {
      share -= part;
      return share < 0;
    });
    const clause = this.clause(7, 20);
    return form === undefined ? `${capital(clause)}.` : form[1](this.name(), clause, this.clause(4, 8));
  }

  clause(least: number, most: number): string {
    const length = least + Math.floor(this.#random() * (most - least + 1));
    return Array.from({ length }, () => this.#word(0)).join(" ");
  }

  name(): string {
    return `${capital(this.#word(2_000))} ${capital(this.#word(2_000))}`;
  }

  #word(from: number): string {
    const last = Math.min(this.#words.length, from + 40_000) - from;
    const rank = 2.7 * ((last + 2.7) / 2.7) ** this.#random() - 2.7;
    return this.#words[from + Math.min(last - 1, Math.floor(rank))] ?? "word";
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Tommy Ettinger's mulberry32: a small generator of equally spread numbers from 0 to 1. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
