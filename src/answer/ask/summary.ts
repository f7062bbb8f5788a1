// The one line above an answer: labels and attributions, never a new fact. Pure.

import type { Label, Quote } from "../../domain.js";
import { dateInWords } from "../../language/dates/in-words.js";
import { plainName } from "../../language/plain-name.js";
import type { Gainsaid } from "../../retrieval/premise.js";
import { latestDay } from "../other-side/no-reply.js";
import { answering } from "./label.js";

export const UNANSWERED = "The corpus does not answer this.";
/** Asked whether somebody denies it: what a silent corpus says of that, where it holds a denial of something else, and where not. */
const NO_DENIAL = "It holds no denial of this.";
const OTHER_DENIAL = "It holds no denial of this; the nearest denial is of something else.";
/** Stands with an answer that is as likely none. */
export const DOUBT = "This may not be what was asked: check that the quotes answer it.";

/**
 * The line of an answer that is none.
 * @param asksForDenial the question is whether or how somebody denies something
 * @param untold what the question takes for granted and the corpus does not tell of ("ruling"), or null
 * @param gainsaid how the best sentences gainsay what it takes for granted, or null
 * @param nearest the quotes that come closest
 */
export function unanswered(
  asksForDenial: boolean,
  untold: string | null,
  gainsaid: Gainsaid | null,
  nearest: readonly Quote[],
): string {
  const why =
    untold !== null ? `tells of no ${untold}` : gainsaid === null ? null : GAINSAYS[gainsaid.by](gainsaid);
  if (asksForDenial && untold === null)
    return `${UNANSWERED} ${nearest.some(({ label }) => label === "denial") ? OTHER_DENIAL : NO_DENIAL}`;
  return why === null || nearest.length === 0 ? UNANSWERED : `${UNANSWERED} ${closest(why, nearest)}`;
}

/** What comes closest, beside what is asked. */
const GAINSAYS: Readonly<Record<Gainsaid["by"], (one: Gainsaid) => string>> = {
  "another doer": ({ lacking }) => `does not say it of “${lacking}”`,
  "only wanted": () => "does not say that it happened",
  "another figure": ({ lacking }) => `does not have “${lacking}”`,
  "no such name": ({ lacking }) => `does not name “${lacking}”`,
  "no day": () => "gives no day",
};

function closest(why: string, nearest: readonly Quote[]): string {
  const latest = latestDay(nearest.map(({ article }) => article));
  const until = latest === undefined ? "" : `; the latest of it is of ${dateInWords(latest)}`;
  return `What comes closest ${why}${until}.`;
}

/** Stands with a fact beside which no denial came up. */
export const UNDISPUTED = "not disputed in this corpus";

/** The name of who says a quote, where that is certain. */
export type SpeakerOf = (quote: Quote) => string | null;

/**
 * @param label of the answer
 * @param shown the quotes of the answer, best first
 * @param otherSide those that oppose them
 * @param note the line that stands where there is no other side, or null
 * @param differing on what the sources differ
 * @param disputed a denial came up beside what is reported
 * @param speakerOf the attribution as it stands, unless a better one is known
 */
export function summarise(
  label: Label,
  shown: readonly Quote[],
  otherSide: readonly Quote[],
  note: string | null,
  differing: readonly string[] = [],
  disputed = false,
  speakerOf: SpeakerOf = ({ attributedTo }) => attributedTo,
): string {
  const own = answering(shown).filter((quote) => quote.label === label);
  const named = own.length > 0 ? own : shown.filter((quote) => quote.label === label).slice(0, 1);
  if (label === "reporting") {
    const undisputed = !disputed && otherSide.length === 0 && note === null ? `; ${UNDISPUTED}` : "";
    const state = differing.length > 0 ? `; sources differ on ${list(differing)}` : undisputed;
    return `${reported(named, speakerOf)}${state}.`;
  }
  const ids = new Set(named.map(({ id }) => id));
  const opposing = [...otherSide, ...shown]
    .filter((quote) => quote.label !== label && quote.label !== "reporting")
    .filter(({ opposes }) => opposes === undefined || opposes.some((id) => ids.has(id)));
  const [first, second] =
    label === "allegation"
      ? [phrase("Alleged", named, speakerOf), phrase("denied", opposing, speakerOf)]
      : [phrase("Denied", named, speakerOf), phrase("alleged", opposing, speakerOf)];
  if (second !== null) return `${first}; ${second}.`;
  return note === null ? `${first}.` : `${first}. ${note}`;
}

/** What is known of the sources of an answer. */
interface Sources {
  /** The one outlet that tells it, or null. */
  readonly alone: string | null;
  readonly differing: boolean;
  /** What is asked for can be told apart by rule: a date, a sum, a number. */
  readonly comparable: boolean;
}

/**
 * The line with what is known of its sources: that one outlet alone tells it, or, where that was asked, whether they agree.
 * @param summary as `summarise` gave it
 */
export function withSources(
  summary: string,
  { compares }: { readonly compares: boolean },
  { alone, differing, comparable }: Sources,
): string {
  if (alone !== null) return `${summary} Found in ${alone} alone.`;
  if (!compares) return summary;
  if (differing) return `${summary} The sources differ: see below.`;
  return `${summary} ${comparable ? "No difference between the sources was found." : "Whether the sources agree shows only in their words: compare the quotes."}`;
}

function reported(own: readonly Quote[], speakerOf: SpeakerOf): string {
  const outlets = list(unique(witnesses(own).map(({ article }) => article.publisher)));
  const sayers = unique(own.flatMap((quote) => speakerOf(quote) ?? [])).filter(
    (name) => !outlets.includes(name),
  );
  return sayers.length > 0 ? `Reported by ${outlets}, citing ${list(sayers)}` : `Reported by ${outlets}`;
}

/** Without those whose article another one's outlet, or the same agency, wrote: a copy is no second witness. */
function witnesses(quotes: readonly Quote[]): readonly Quote[] {
  const originOf = ({ article }: Quote) => plainName(article.origin ?? article.publisher);
  return quotes.filter((quote, at) => {
    if (quote.article.origin == null) return true;
    const others = quotes.filter((other, i) => i < at || other.article.origin == null);
    return !others.some((other) => other !== quote && originOf(other) === originOf(quote));
  });
}

const MOST_NAMED = 2;

function phrase(verb: string, quotes: readonly Quote[], speakerOf: SpeakerOf): string | null {
  if (quotes.length === 0) return null;
  const named = unique(quotes.flatMap((quote) => speakerOf(quote) ?? [])).slice(0, MOST_NAMED);
  if (named.length > 0) return `${verb} ${DOCUMENT.test(named[0] as string) ? "in" : "by"} ${list(named)}`;
  const outlets = unique(quotes.map(({ article }) => article.publisher)).slice(0, MOST_NAMED);
  // Under the quotes stands who it is, where that is somebody without a name ("residents").
  const nobody = quotes.every(({ attributedTo }) => attributedTo === null);
  return `${verb} in ${list(outlets)}${nobody ? ", speaker not resolved" : ""}`;
}

const DOCUMENT = /’s (?:complaint|lawsuit|suit|filings?|petition|indictment|letter|report|statement|email)$/;

/** Without repeats, and without a party beside its own document. */
function unique(names: readonly string[]): string[] {
  const distinct = [...new Set(names)];
  return distinct.filter(
    (name) => !distinct.some((other) => other !== name && name.startsWith(`${other}’s `)),
  );
}

function list(names: readonly string[]): string {
  return names.length <= 2 ? names.join(" and ") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
