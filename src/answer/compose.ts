// Ranked sentences → the content of an Answer: quotes, label, the other side, disagreements; or a refusal with what comes nearest.

import type { Answer, Filters, Label, Quote } from "../domain.js";
import { evidenceOf } from "../retrieval/evidence.js";
import { indexFilter, quoteLimit } from "../retrieval/filters.js";
import { rarityOf } from "../retrieval/notions.js";
import { isAnswered } from "../retrieval/refusal.js";
import type { Retrieval } from "../retrieval/retrieve.js";
import { disagreements } from "./disagreements.js";
import type { AnswerKit } from "./kit.js";
import { answerLabel } from "./label.js";
import { noReplyNote } from "./no-reply.js";
import { speakerName } from "./speaker-names.js";
import { SILENT, type SpeakerOf, summarise } from "./summary.js";
import { type Chosen, uniqueQuotes } from "./unique-quotes.js";

export type Content = Omit<Answer, "question" | "tookMs">;

const MOST_NEAREST = 3;
/** Twins of what is shown come up right behind it; further down nothing is worth a look. */
const LOOKED_AT = 30;

/** @throws ExpectedError `usage/filter` */
export async function answerTo(question: string, filters: Filters, kit: AnswerKit): Promise<Content> {
  const limit = quoteLimit(filters.limit);
  const filter = indexFilter(filters, kit.index.articles);
  const retrieval = await kit.retriever.retrieve(question, filter);
  const answers = isAnswered(evidenceOf(retrieval, rarityOf(0, kit.index.size)));
  const most = answers ? limit : Math.min(limit, MOST_NEAREST);
  const chosen = uniqueQuotes(retrieval.ranked.slice(0, LOOKED_AT), most, kit);
  const label = answers
    ? answerLabel(
        chosen.map(({ quote }) => quote),
        retrieval.question.leansTo,
      )
    : null;
  return label === null ? refusal(chosen, kit) : answered(label, chosen, retrieval, kit);
}

/** What comes nearest may hold claims too: they come with their reply as in an answer. */
function refusal(chosen: readonly Chosen[], kit: AnswerKit): Content {
  const nearest = chosen.map(({ quote }) => quote);
  const none = { quotes: [], disagreements: [] };
  return {
    answered: false,
    label: null,
    summary: SILENT,
    ...none,
    ...otherSideOf("allegation", chosen, kit),
    nearest,
  };
}

/** The quotes that oppose those of a label, and the line that stands where a claim has no reply. */
function otherSideOf(
  label: "allegation" | "denial",
  chosen: readonly Chosen[],
  kit: AnswerKit,
): {
  readonly opposing: readonly Chosen[];
  readonly otherSide: readonly Quote[];
  readonly otherSideNote: string | null;
} {
  const rows = chosen.filter(({ quote }) => quote.label === label).map(({ row }) => row);
  const opposing = kit.otherSide.opposing(rows, label);
  const otherSide = opposing.map(({ quote }) => quote);
  const claimed = chosen.some(({ quote }) => quote.label === "allegation");
  const replied = [...chosen.map(({ quote }) => quote), ...otherSide].some(
    (quote) => quote.label === "denial",
  );
  return { opposing, otherSide, otherSideNote: claimed && !replied ? noReplyNote(kit.index.articles) : null };
}

function answered(label: Label, chosen: readonly Chosen[], retrieval: Retrieval, kit: AnswerKit): Content {
  const quotes = chosen.map(({ quote }) => quote);
  const { opposing, otherSide, otherSideNote } = otherSideOf(
    label === "denial" ? "denial" : "allegation",
    chosen,
    kit,
  );
  return {
    answered: true,
    label,
    summary: summarise(label, quotes, otherSide, otherSideNote, speakers([...chosen, ...opposing], kit)),
    quotes,
    otherSide,
    otherSideNote,
    disagreements: disagreements(
      chosen.map(({ row }) => row),
      retrieval.question,
      kit,
    ),
    nearest: [],
  };
}

function speakers(chosen: readonly Chosen[], { index, retriever }: AnswerKit): SpeakerOf {
  const names = new Map(
    chosen.map(({ row, quote }) => [quote, speakerName(index.sentence(row), retriever.names)]),
  );
  return (quote) => names.get(quote) ?? null;
}

/** Share of a message's sentence that a sentence of the corpus must hold to carry the same claim. */
const SAME_CLAIM = 0.55;
const MOST_RELATED = 3;

/** What the corpus says on the matter of one sentence of a message; null when it is no matter of this case. */
export async function relatedTo(sentence: string, kit: AnswerKit): Promise<Content | null> {
  const retrieval = await kit.retriever.retrieve(sentence);
  const { notions } = retrieval.question;
  const named = notions.some(({ name, known }) => name !== null && known === "own");
  const told = notions.filter(({ name, known }) => name === null && known !== "no").length;
  if (!named || told === 0) return null;
  const close = retrieval.ranked.filter(({ features }) => features.words >= SAME_CLAIM);
  const chosen = uniqueQuotes(close, MOST_RELATED, kit);
  const label = answerLabel(chosen.map(({ quote }) => quote));
  return label === null ? null : answered(label, chosen, retrieval, kit);
}
