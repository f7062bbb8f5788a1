// What can be asked of the whole program, and what it finds. Types alone.

import type {
  Answer,
  ArticleSummary,
  Citation,
  Disagreement,
  Filters,
  LabelledSentence,
  Quote,
  Readable,
  Side,
} from "./domain.js";

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

/** A quote with what the corpus sets against it: the denials of a claim, the claims that a denial answers. */
export interface Faced {
  readonly quote: Quote;
  readonly opposing: readonly Quote[];
  /** The line that stands where a claim has no reply; null for all else. */
  readonly note: string | null;
}

/** One who speaks on the page of a case: a party of its case file, or another name that is certain. */
export interface CaseVoice {
  readonly name: string;
  /** As the case file has it; null for others. */
  readonly side: Side | null;
}

/** What somebody alleges. Voices are named as on the page; null where they are not certain. */
export interface CaseClaim extends Faced {
  readonly by: string | null;
  readonly against: string | null;
  /** Who speaks in each of `opposing`, in the same order. */
  readonly repliedBy: readonly (string | null)[];
  /** When the earliest article that has these words was published. */
  readonly since: string | null;
}

/** An event with what stands against the sentence that tells of it. */
export interface CaseEvent extends TimelineEvent, Faced {}

/** What sources differ on, each value with what stands against its sentence. */
export interface CaseDifference extends Pick<Disagreement, "about"> {
  readonly values: readonly (Faced & { readonly value: string; readonly state: string | null })[];
}

/** All that the corpus tells of a case, in quotes; nothing in it is said that no quote carries. */
export interface CasePage {
  /** As the case file has it; empty where it says nothing. */
  readonly name: string;
  readonly articles: readonly Citation[];
  /** Who alleges, is accused or replies: parties of the case file first, then other names, the most often named first. */
  readonly voices: readonly CaseVoice[];
  /** In order of date, what says the same in the same words once. */
  readonly claims: readonly CaseClaim[];
  /** Denials that answer none of these claims. */
  readonly denials: readonly Faced[];
  readonly differences: readonly CaseDifference[];
  readonly events: readonly CaseEvent[];
  /** Of each list, how many older ones are left out. */
  readonly leftOut: { readonly claims: number; readonly denials: number; readonly events: number };
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
  /** Each quote with what the corpus sets against it; those whose words no longer stand are left out. */
  facing(quotes: readonly Quote[]): readonly Faced[];
  casePage(): Promise<CasePage>;
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
