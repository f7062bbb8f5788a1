// What can be asked of the whole program, and what it finds. Types alone.

import type { Answer, ArticleSummary, Filters, LabelledSentence, Quote, Readable } from "./domain.js";

/** All that one speaker is quoted with, in order of date. */
export interface Said {
  readonly speaker: string;
  readonly topic: string | null;
  readonly quotes: readonly Quote[];
  /** What the corpus calls the one who was found by another name ("the plaintiff", a surname). */
  readonly knownAs?: string;
  /** True where several are called so: they are the suggestions. */
  readonly several?: boolean;
  /** Known speakers that come closest, when there are no quotes. */
  readonly suggestions: readonly string[];
}

/** `date` is YYYY, YYYY-MM or YYYY-MM-DD as far as it is known; `wording` is the article's own. */
export interface TimelineEvent {
  readonly date: string;
  /** How the article holds it: "on", "in", "by", "about", "since" … */
  readonly how?: string;
  /** True where it was still to come when the article was written: nobody says that it happened. */
  readonly ahead?: boolean;
  readonly wording: string;
  readonly quote: Quote;
}

export interface WordDifference {
  readonly kind: "same" | "missing" | "extra";
  /** `missing`: in the article, not in the given wording; `extra`: the other way round. */
  readonly text: string;
}

/** Is this wording in the corpus? */
export interface Verification {
  readonly wording: string;
  /** `parts`: in this order in one paragraph, but for what the wording marks as left out ("…") or put in ("[…]"). */
  readonly outcome: "exact" | "parts" | "near" | "absent";
  readonly matches: readonly {
    readonly quote: Quote;
    readonly differences: readonly WordDifference[];
    /** A word that turns the meaning and stands in one of both alone ("not"): such a wording is at most near. */
    readonly swallowed?: string;
  }[];
}

/** What the corpus says of one sentence of somebody's message. */
export interface ClaimCheck {
  readonly sentence: string;
  /** Does the sentence state it as fact, attribute or hedge it, deny it, or is it no claim of this case? */
  readonly stance: "stated" | "attributed" | "denied" | "unrelated";
  /** True: the sentence states as fact what the corpus carries only as an allegation. */
  readonly warning: boolean;
  readonly answer: Answer | null;
}

/**
 * The whole program as its front ends see it (terminal, Discord): the composition root in `newsroom.ts` builds one.
 * Every method gives quotes that were checked against the article on disk a moment ago; what failed is left out.
 */
export interface Newsroom {
  /** @param before the question before, where this one may lean on it */
  ask(question: string, filters?: Filters, before?: string): Promise<Answer>;
  said(speaker: string, topic?: string): Promise<Said>;
  timeline(topic?: string): Promise<readonly TimelineEvent[]>;
  verify(wording: string): Promise<Verification>;
  /** One entry for each sentence of somebody's message. */
  check(message: string): Promise<readonly ClaimCheck[]>;
  articles(): readonly ArticleSummary[];
  /** Every name that said something, the most quoted first; those alone whom what was typed so far may mean. */
  speakers(typed?: string): readonly string[];
  /** The paragraph before, the quote's own and the one after, verbatim; null when the article is gone. */
  around(
    quoteId: string,
  ): { readonly before: string | null; readonly own: string; readonly after: string | null } | null;
  /** One sentence by its id, with its verdict as it counts now. */
  sentence(id: string): LabelledSentence | null;
  /** Sentences whose text holds all these words, for autocomplete; at most `limit`. */
  findSentences(words: string, limit: number): readonly LabelledSentence[];
  /** Labels an article of any case, as the index would: every sentence in order. */
  label(article: Readable): Promise<readonly LabelledSentence[]>;
  /** Looks whether the corpus or the reviews changed and swaps the new index in; true when it did. */
  refresh(): Promise<boolean>;
  close(): Promise<void>;
}
