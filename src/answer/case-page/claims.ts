// What is alleged and what is denied in the whole corpus: each once, by whom, since when, with what stands against it.

import type { Label, Quote } from "../../domain.js";
import type { CaseClaim, Faced } from "../../findings.js";
import { byDate } from "../../language/dates/order.js";
import type { AnswerKit } from "../ask/kit.js";
import { NAME_LIKE, voiceOf } from "../quotes/speaker-names.js";
import { type Chosen, uniqueQuotes } from "../quotes/unique-quotes.js";
import { faced, opponentsOf, originalOf } from "./faced.js";

/** Sentences that are looked at and quotes that are shown, the newest: what is older is counted. */
const LOOKED_AT = 400;
const MOST = 120;

interface Counted<T> {
  readonly all: readonly T[];
  /** Sentences of the label that are older than these. */
  readonly leftOut: number;
}

/** Lets whatever else waits (a heartbeat, another's question) have its turn. */
export type Pause = () => Promise<void>;

/** The claims, the first published first. */
export async function claimsOf(kit: AnswerKit, pause: Pause): Promise<Counted<CaseClaim>> {
  const { chosen, leftOut } = newestOf("allegation", kit);
  const all: CaseClaim[] = [];
  for (const one of chosen) {
    all.push(claimOf(one, kit));
    await pause();
  }
  return { all: all.sort((a, b) => byDate(a.since, b.since)), leftOut };
}

/** The denials that answer none of the claims, the first published first. */
export async function looseDenials(
  claims: readonly CaseClaim[],
  kit: AnswerKit,
  pause: Pause,
): Promise<Counted<Faced>> {
  const told = new Set(claims.flatMap(({ opposing }) => opposing.map(({ id }) => id)));
  const { chosen, leftOut } = newestOf("denial", kit);
  const all: Faced[] = [];
  for (const { row, quote } of chosen.filter((one) => !told.has(one.quote.id))) {
    all.push(faced(quote, opponentsOf(row, kit), kit));
    await pause();
  }
  return { all: all.sort((a, b) => byDate(sinceOf(a.quote), sinceOf(b.quote))), leftOut };
}

function newestOf(label: Label, kit: AnswerKit): { chosen: readonly Chosen[]; leftOut: number } {
  const isWithdrawn = kit.withdrawn();
  const rows = Array.from({ length: kit.index.size }, (_, row) => row).filter((row) => {
    const sentence = kit.index.sentence(row);
    return sentence.label === label && !isWithdrawn(sentence.article);
  });
  const dated = rows.map((row) => ({ row, score: 1, date: kit.publishedOf(row) }));
  dated.sort((a, b) => byDate(b.date, a.date) || a.row - b.row);
  const found = uniqueQuotes(dated.slice(0, LOOKED_AT), LOOKED_AT, kit);
  const shown = found.slice(0, MOST).map((one) => originalOf(one, kit));
  const distinct = [...new Map(shown.map((one) => [one.quote.id, one])).values()];
  const older = Math.max(0, rows.length - LOOKED_AT) + Math.max(0, found.length - MOST);
  return { chosen: distinct.sort((a, b) => a.row - b.row), leftOut: older };
}

function claimOf({ row, quote }: Chosen, kit: AnswerKit): CaseClaim {
  const { index, retriever } = kit;
  const { names } = retriever;
  const sentence = index.sentence(row);
  const opponents = opponentsOf(row, kit);
  const by = voiceOf(sentence, names);
  const accused = names.partyOf(sentence.target) ?? nameLike(sentence.target);
  return {
    ...faced(quote, opponents, kit),
    by,
    against: accused === by ? null : accused,
    repliedBy: opponents.map((one) => voiceOf(index.sentence(one.row), names)),
    since: sinceOf(quote),
  };
}

function nameLike(name: string | null): string | null {
  return name !== null && NAME_LIKE.test(name) ? name : null;
}

/** When the earliest article with these words was published. */
function sinceOf({ article, alsoIn }: Quote): string | null {
  const dates = [article.published, ...alsoIn.map(({ published }) => published)];
  return dates.sort(byDate)[0] ?? null;
}
