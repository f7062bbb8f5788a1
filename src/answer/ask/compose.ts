// Ranked sentences → the content of an Answer: quotes, label, the other side, disagreements; or a refusal with what comes nearest.

import type { Answer, Disagreement, Filters, Label, Quote } from "../../domain.js";
import { evidenceOf, untoldIn } from "../../retrieval/evidence.js";
import { asksForFigure } from "../../retrieval/features.js";
import { indexFilter, quoteLimit } from "../../retrieval/filters.js";
import { type Gainsaid, whatSpeaksAgainst } from "../../retrieval/premise.js";
import { rarityOf } from "../../retrieval/query-terms.js";
import { isAnswered, isDoubtful } from "../../retrieval/refusal.js";
import type { Ranked, Retrieval } from "../../retrieval/retrieve.js";
import { toldByOneOutlet } from "../differences/answered-values.js";
import { disagreements } from "../differences/disagreements.js";
import { speakerName } from "../quotes/speaker-names.js";
import { type Chosen, uniqueQuotes } from "../quotes/unique-quotes.js";
import { asksForDenial, denialsOfIt } from "./denied.js";
import { askedInFront } from "./in-front.js";
import type { AnswerKit } from "./kit.js";
import { answerLabel } from "./label.js";
import { listInFront } from "./lists.js";
import { withNamedSides } from "./named-sides.js";
import { markSuperseded, newestFirst, newestStateFirst } from "./newest.js";
import { type Divided, divided } from "./one-matter.js";
import { MOST_OPPOSING, sides } from "./sides.js";
import { type SpeakerOf, summarise, unanswered, withSources } from "./summary.js";

export type Content = Omit<Answer, "question" | "readAs" | "tookMs" | "timings">;

const MOST_NEAREST = 3;
/** Twins of what is shown come up right behind it; further down nothing is worth a look. */
const LOOKED_AT = 30;
/** Share of the best score from which a sentence is worth showing: docs/measurements/answers.md says what it spares. */
const TAIL = 0.65;

/**
 * @returns the content, and how many milliseconds the encoder took for it
 * @throws ExpectedError `usage/filter`
 */
export async function answerTo(
  question: string,
  filters: Filters,
  kit: AnswerKit,
): Promise<{ readonly content: Content; readonly encoderMs: number }> {
  const limit = quoteLimit(filters.limit);
  const filter = indexFilter(filters, kit.index.articles, kit.withdrawn(), kit.retriever.names.exactly);
  const retrieval = await kit.retriever.retrieve(
    withNamedSides(question, kit.parties, kit.retriever.names),
    filter,
  );
  const evidence = evidenceOf(retrieval, rarityOf(0, kit.index.size));
  const best = newestFirst(question, withoutTail(retrieval.ranked), kit.publishedOf).slice(0, LOOKED_AT);
  const found = uniqueQuotes(best, limit + MOST_OPPOSING, kit, filter);
  const ahead = askedInFront(found, retrieval, kit);
  const list = listInFront(ahead, retrieval.question, limit, kit);
  const pool = newestStateFirst(list.pool, retrieval, kit);
  const fitting = asksForDenial(retrieval.question) ? denialsOfIt(pool, retrieval.question, kit) : pool;
  const against = whatSpeaksAgainst(retrieval);
  const isTold = (list.found && against.gainsaid === null) || isAnswered(evidence, against);
  const label = isTold ? labelOf(fitting.slice(0, limit), retrieval) : null;
  const { encoderMs } = retrieval;
  if (label === null)
    return {
      content: refusal(pool, Math.min(limit, MOST_NEAREST), against.gainsaid, retrieval, kit),
      encoderMs,
    };
  const answer = answered(label, fitting, limit, retrieval, kit);
  return { content: isDoubtful(evidence) ? { ...answer, doubtful: true } : answer, encoderMs };
}

/** Without the sentences that come so far behind the best that a reader is better off without them. */
function withoutTail(ranked: readonly Ranked[]): readonly Ranked[] {
  const best = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }) => score >= best * TAIL);
}

/** The label of what was chosen and holds what is asked for, as the question leans; asked what the accuser says, a denial is not the answer. */
function labelOf(chosen: readonly Chosen[], { question, ranked }: Retrieval): Label | null {
  const features = new Map(ranked.map((hit) => [hit.row, hit.features] as const));
  const held = ({ row }: Chosen) => (features.get(row)?.figure ?? 0) + (features.get(row)?.type ?? 0);
  const [first] = chosen;
  const quotes = chosen.filter((one) => first && held(one) >= held(first)).map(({ quote }) => quote);
  const { sides, leansTo } = question;
  const accuserAlone = sides.has("accuser") && !sides.has("accused");
  const label = answerLabel(quotes, leansTo);
  return label === "denial" && accuserAlone ? answerLabel(quotes, ["allegation"]) : label;
}

/** What comes nearest may hold claims too: they come with their reply as in an answer. */
function refusal(
  pool: readonly Chosen[],
  most: number,
  gainsaid: Gainsaid | null,
  retrieval: Retrieval,
  kit: AnswerKit,
): Content {
  const forDenial = asksForDenial(retrieval.question);
  const closest = forDenial ? withDenial(pool, most) : pool;
  const { shown, otherSide, otherSideNote } = sides(
    "allegation",
    { pool: closest, answering: closest },
    most,
    retrieval.question.terms,
    kit,
  );
  const nearest = shown.map(({ quote }) => quote);
  return {
    answered: false,
    label: null,
    summary: unanswered(forDenial, untoldIn(retrieval)?.name ?? null, gainsaid, nearest),
    quotes: [],
    otherSide: otherSide.map(({ quote }) => quote),
    otherSideNote,
    disagreements: [],
    nearest,
  };
}

/** The pool with its best denial among those that are shown. */
function withDenial(pool: readonly Chosen[], most: number): readonly Chosen[] {
  const at = pool.findIndex(({ quote }) => quote.label === "denial");
  const denial = pool[at];
  if (denial === undefined || at < most) return pool;
  const others = pool.filter((one) => one !== denial);
  return [...others.slice(0, most - 1), denial, ...others.slice(most - 1)];
}

/** The content of an answer from the pool of quotes, best first. */
export function answered(
  label: Label,
  pool: readonly Chosen[],
  limit: number,
  retrieval: Retrieval,
  kit: AnswerKit,
): Content {
  const side = label === "denial" ? "denial" : "allegation";
  const { question, ranked } = retrieval;
  const found = asksForDenial(question) ? withDenials(divided(pool, ranked)) : divided(pool, ranked);
  const { shown, otherSide, otherSideNote } = sides(side, found, limit, question.terms, kit);
  const [quotes, opposing] = [shown, otherSide].map((chosen) => chosen.map(({ quote }) => quote)) as [
    Quote[],
    Quote[],
  ];
  const speakerOf = speakers([...shown, ...otherSide], kit);
  const differing = disagreements(
    shown.map(({ row }) => row),
    ranked,
    question,
    kit,
  );
  const all = [...pool.slice(0, limit).map(({ quote }) => quote), ...quotes];
  const alone = toldByOneOutlet(ranked, all, question, kit);
  const disputed = withoutTail(ranked).some(({ view }) => view.sentence.label === "denial");
  const abouts = differing.filter((one) => isAsked(one, quotes)).map(({ about }) => about);
  // What is said of the answer is said of what is shown.
  const told = quotes.some((quote) => quote.label === label) ? label : (answerLabel(quotes) ?? label);
  const line = summarise(told, quotes, opposing, otherSideNote, abouts, disputed, speakerOf);
  const comparable = asksForFigure(question);
  return {
    answered: true,
    label: told,
    summary: withSources(line, question, { alone, differing: differing.length > 0, comparable }),
    quotes: quotes.map((quote) => markSuperseded(quote, differing)),
    otherSide: opposing,
    otherSideNote,
    disagreements: differing,
    nearest: [],
  };
}

/** Asked for denials, all that are left answer: each was looked at by its matter. */
function withDenials({ pool, answering }: Divided): Divided {
  return { pool, answering: pool.filter((one) => answering.includes(one) || one.quote.label === "denial") };
}

/** A silence that was broken concerns the line above an answer only where the answer is that silence. */
function isAsked({ about, values }: Disagreement, quotes: readonly Quote[]): boolean {
  return !about.endsWith(" responded") || values.some(({ quote }) => quote.id === quotes[0]?.id);
}

function speakers(chosen: readonly Chosen[], { index, retriever }: AnswerKit): SpeakerOf {
  const names = new Map(
    chosen.map(({ row, quote }) => [quote, speakerName(index.sentence(row), retriever.names)]),
  );
  return (quote) => names.get(quote) ?? null;
}
