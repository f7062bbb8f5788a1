// Where the sources give different values for the same thing. Precise rather than complete: what is doubtful is not shown.

import type { Disagreement, Quote } from "../domain.js";
import { relatedTo } from "../retrieval/lexicon.js";
import { LIGHT_WORDS } from "../retrieval/question-words.js";
import type { RowView } from "../retrieval/row-view.js";
import { type Word, wordsOf } from "../retrieval/words.js";
import { readableDate } from "./dates.js";
import { compatible, eventDates } from "./event-dates.js";
import type { AnswerKit } from "./kit.js";

/** A value somebody gives for something, and the words right beside it. */
interface Stated {
  readonly row: number;
  readonly value: string;
  readonly shown: string;
  /** Stems near the value that say what it is the value of. */
  readonly of: ReadonlySet<string>;
}

/** Words to each side of a value that say what it belongs to. */
const REACH = 9;
/** Only the best so many sentences are compared: what the question is not about is not its disagreement. */
const COMPARED = 12;
/** Two sentences must name this many of the same names to be about the same thing. */
const SAME_NAMES = 2;

/**
 * @param ranked rows that came up for the question, best first, all of them about it
 * @param topic stems that the question asks about
 */
export function disagreements(
  ranked: readonly number[],
  topic: ReadonlySet<string>,
  kit: AnswerKit,
): Disagreement[] {
  const rows = ranked.slice(0, COMPARED);
  return [...datesDiffer(rows, topic, kit), ...replies(rows, kit)];
}

function datesDiffer(rows: readonly number[], topic: ReadonlySet<string>, kit: AnswerKit): Disagreement[] {
  const stated = rows.flatMap((row) => datesIn(row, kit));
  for (const one of stated) {
    const shared = stated.filter((other) => sameThing(one, other, topic, kit));
    const values = distinct([one, ...shared]);
    if (values.length < 2 || !values.some((a) => values.some((b) => !compatible(a.value, b.value)))) continue;
    const word = commonWord(values, topic);
    const quoted = values.flatMap(({ row, shown }) => {
      const quote = kit.quotes.quote(row, 1);
      return quote ? [{ value: shown, quote }] : [];
    });
    if (word !== null && quoted.length >= 2) return [{ about: `date: ${word}`, values: quoted }];
  }
  return [];
}

function datesIn(row: number, kit: AnswerKit): Stated[] {
  const { text } = kit.index.sentence(row);
  const words = wordsOf(text);
  return eventDates(text, kit.publishedOf(row)).map(({ date, start, wording }) => {
    const at = words.findIndex((word) => word.end > start + wording.length - 1);
    return { row, value: date, shown: readableDate(date), of: beside(words, at) };
  });
}

function beside(words: readonly Word[], at: number): ReadonlySet<string> {
  const near = words.slice(Math.max(0, at - REACH), at + REACH + 1);
  return new Set(
    near
      .filter((word) => !word.capital && !LIGHT_WORDS.has(word.raw.toLowerCase()) && word.raw.length > 3)
      .map((word) => word.stem),
  );
}

function sameThing(one: Stated, other: Stated, topic: ReadonlySet<string>, kit: AnswerKit): boolean {
  if (one === other || articleOf(one, kit) === articleOf(other, kit)) return false;
  if (commonWord([one, other], topic) === null) return false;
  const [a, b] = [kit.retriever.views.of(one.row), kit.retriever.views.of(other.row)];
  return sharedNames(a, b) >= SAME_NAMES;
}

function sharedNames(a: RowView, b: RowView): number {
  const around = (view: RowView) =>
    new Set([...view.names, ...view.around.flatMap((text) => [...text.names])]);
  const [one, other] = [around(a), around(b)];
  return [...one].filter((name) => other.has(name)).length;
}

/** A stem of the question that stands, itself or by a word of the same notion, beside every one of the values. */
function commonWord(values: readonly Stated[], topic: ReadonlySet<string>): string | null {
  for (const stem of topic) {
    const forms = [stem, ...relatedTo(stem).keys()];
    if (values.every(({ of }) => forms.some((form) => of.has(form)))) return stem;
  }
  return null;
}

function distinct(values: readonly Stated[]): Stated[] {
  return values.filter((one, at) => values.findIndex((other) => other.value === one.value) === at);
}

function articleOf({ row }: Stated, kit: AnswerKit): string {
  return kit.index.sentence(row).article;
}

const SILENT =
  /\b(?:(?:did|do|does|had|has)(?:n[’']t| not) (?:immediately |yet )?(?:respond|repl(?:y|ied)|return|answer|comment)|received no (?:response|reply|answer)|no (?:response|reply|comment)|declined to comment|could not be reached|unavailable for comment)\b/i;
const ANSWERED =
  /\b(?:spokes(?:person|man|woman)|released a statement|statement (?:said|says)|said in a statement|(?:brief )?comment from)\b/i;

/** A party that did not answer one outlet and answered another, or answered later: the later state is marked. */
function replies(rows: readonly number[], kit: AnswerKit): Disagreement[] {
  const silent = rows.filter((row) => SILENT.test(kit.index.sentence(row).text));
  const answered = rows.filter((row) => ANSWERED.test(kit.index.sentence(row).text));
  for (const quiet of silent) {
    for (const party of kit.retriever.views.of(quiet).names) {
      const spoke = answered.find((row) => saidBy(row, party, kit));
      const values =
        spoke === undefined ? [] : [stateOf("no response", quiet, kit), stateOf("a statement", spoke, kit)];
      const shown = values.flatMap((value) => value ?? []);
      if (shown.length === 2) return [{ about: `whether ${party} responded`, values: marked(shown) }];
    }
  }
  return [];
}

function saidBy(row: number, party: string, kit: AnswerKit): boolean {
  const view = kit.retriever.views.of(row);
  return view.speakers.has(party) || view.names.has(party);
}

type State = Disagreement["values"][number];

function stateOf(value: string, row: number, kit: AnswerKit): State | null {
  const quote = kit.quotes.quote(row, 1);
  return quote ? { value, quote } : null;
}

/** The earlier state first; the later is marked when it is later for certain. */
function marked(values: readonly State[]): State[] {
  const dated = (quote: Quote) => quote.article.published ?? "";
  const [silent, spoke] = values as [State, State];
  const [a, b] = [dated(silent.quote), dated(spoke.quote)];
  const update = silent.quote.article.id === spoke.quote.article.id || (!compatible(a, b) && a < b);
  return update ? [silent, { ...spoke, note: "later, and counts now" }] : [silent, spoke];
}
