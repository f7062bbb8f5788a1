// One says that it is over, another that it goes on: two states of one matter that cannot both hold, where the question is about them.

import type { Disagreement } from "../../domain.js";
import { isLater } from "../../language/dates/order.js";
import { OPPOSED_STATES } from "../../language/lexicon/states.js";
import { strength } from "../../retrieval/matching.js";
import type { Question } from "../../retrieval/question.js";
import type { RowView } from "../../retrieval/row-view.js";
import type { Kit } from "../quotes/kit.js";
import { newestFirst } from "./newest-first.js";
import { says } from "./stated.js";

const BEFORE =
  "(?:is|are|was|were|been|be|remains?|remained|isn[’']t|aren[’']t|wasn[’']t|weren[’']t)(?: (?:not|never|still|yet|now|already|fully|finally|currently|long|all))*";
/** The same as patterns: what a sentence says it with, and what a question ends in that asks for it. */
const OPPOSITES = OPPOSED_STATES.map(({ about, yes, no, asked, ofCase }) => ({
  about,
  ofCase,
  said: new RegExp(`\\b${BEFORE} (?:(?<yes>${yes})|(?<no>${no}))\\b(?! \\p{Ll}+s\\b)`, "iu"),
  /** "Is the case still pending?", not "Does X comment on pending cases?". */
  asked: new RegExp(`\\b(?:${asked})(?=(?: (?:already|yet|now|by now|in|at|or|with|for)\\b.*)?\\W*$)`, "i"),
}));
type Opposites = (typeof OPPOSITES)[number];
/** A word of a question that asks for a state, of whatever pair: no matter. */
const STATE = new RegExp(`^(?:${OPPOSED_STATES.map(({ asked }) => asked).join("|")})$`, "i");
const NEGATED = /n[’']t\b|\b(?:not|never)\b/i;
/** What stands for the whole matter. */
const ALL_OF_IT =
  /\b(?:it|this|that|matter|situation|case|dispute|issue|affair|process|proceedings?|talks|row)(?: (?:still|also|now))?\s*$/i;

interface State {
  readonly row: number;
  readonly holds: boolean;
  /** As the sentence says it. */
  readonly words: string;
}

/**
 * @param near sentences that came up for the question, best first; one of the two states stands among them
 * @param question whose words ask for a state
 * @returns one difference at most; the other state may stand anywhere in the articles of those sentences
 */
export function states(near: readonly number[], question: Question, kit: Kit): Disagreement[] {
  const pair =
    question.form === "yes-no" ? OPPOSITES.find(({ asked }) => asked.test(question.text)) : undefined;
  if (pair === undefined) return [];
  const { index } = kit;
  const articles = new Set(near.map((row) => index.sentence(row).article));
  const rows = new Set([...near, ...[...articles].flatMap((article) => index.rows(article))]);
  const found = [...rows].flatMap((row) => stateIn(row, pair, question, kit) ?? []);
  if (!found.some(({ row }) => near.includes(row))) return [];
  const both = [true, false].flatMap((wanted) =>
    newestOf(
      found.filter(({ holds }) => holds === wanted),
      kit,
    ),
  );
  const values = newestFirst(both, kit).flatMap(({ row, words, note }) => {
    const quote = kit.quotes.quote(row, 1);
    return quote ? [{ value: words, quote, ...(note === null ? {} : { note }) }] : [];
  });
  return values.length < 2 ? [] : [{ about: pair.about, values }];
}

/** Of those who tell a state the one who did so last; the first where that is not certain. */
function newestOf(told: readonly State[], { publishedOf }: Kit): State[] {
  const later = (one: State, other: State) => isLater(publishedOf(other.row), publishedOf(one.row));
  return told.slice(0, 1).map((first) => told.reduce((best, one) => (later(one, best) ? one : best), first));
}

function stateIn(row: number, { said, ofCase }: Opposites, question: Question, kit: Kit): State | null {
  const { text } = kit.index.sentence(row);
  const match = said.exec(text);
  if (match === null || /\bif\b|\bwhether\b/i.test(text.slice(0, match.index))) return null;
  const ofAll = ofCase && ALL_OF_IT.test(text.slice(0, match.index));
  if (!isOfMatter(ofAll, kit.retriever.views.of(row), question, kit)) return null;
  const holds = (match.groups?.yes !== undefined) !== NEGATED.test(match[0]);
  return { row, holds, words: match[0] };
}

/** The sentence names what is asked about, or speaks of the whole matter of an article that names everybody asked about. */
function isOfMatter(ofAll: boolean, view: RowView, { terms }: Question, kit: Kit): boolean {
  const { index, retriever } = kit;
  const article = index.rows(view.sentence.article).map((row) => retriever.views.of(row));
  const names = terms.filter(({ proper }) => proper);
  if (!names.every((name) => article.some((other) => strength(name, other) >= HELD))) return false;
  if (ofAll) return true;
  const plain = terms.filter(({ proper, text }) => !proper && !STATE.test(text));
  const telling = plain.filter(({ weight, rarity }) => weight === rarity);
  const matters = telling.length > 0 ? telling : plain;
  return matters.length > 0 && matters.every((term) => says(view.single, term));
}

/** A name of several words is held by half of it. */
const HELD = 0.4;
