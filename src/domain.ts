// The nouns of the project. Types and constants alone: no logic, no imports.

/** The three labels, in the order in which ties are decided (an allegation wins). */
export const LABELS = ["allegation", "denial", "reporting"] as const;
export type Label = (typeof LABELS)[number];

export const SIDES = ["accuser", "accused", "authority", "court", "outlet"] as const;
export type Side = (typeof SIDES)[number];

export const ARTICLE_KINDS = [
  "news",
  "commentary",
  "statement",
  "interview",
  "transcript",
  "court-record",
] as const;
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

/** What an article has of its origin: all its text, a part, the same told otherwise, a report of it, a party's statement. */
export const COPY_KINDS = ["reprint", "cut", "rewritten", "citing", "statement"] as const;
export type CopyKind = (typeof COPY_KINDS)[number];

/** Where an article was read when that is not where it was published. */
export interface Via {
  readonly name: string;
  readonly url: string;
}

/** What a citation needs. `published` is YYYY-MM-DD, or YYYY-MM where the day is unknown. */
export interface Citation {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly author: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly via: Via | null;
  /** BCP 47; "und" where it is not English and nobody can say which; absent or null where nothing is known. */
  readonly language?: string | null;
  /** Whose text it is where it is not the outlet's own: an outlet, an agency, or a party that made a statement. */
  readonly origin?: string | null;
  /** The correction, clarification or editor's note that is printed with it; absent where there is none. */
  readonly corrected?: string;
}

export interface ArticleMeta extends Citation {
  readonly retrieved: string | null;
  readonly kind: ArticleKind;
  /** How it comes from its `origin`: no copy counts as a second witness. */
  readonly copy?: CopyKind | null;
  /** Hex sha256 of the body in its normal form. */
  readonly sha256: string;
}

export type BlockKind = "paragraph" | "list-item" | "heading" | "notice";

/** One block of an article's body. A heading is context, a notice the outlet's correction of it: never a sentence. */
export interface Paragraph {
  /** Position among all blocks of the body, from 0. */
  readonly index: number;
  readonly kind: BlockKind;
  /** Verbatim, without the Markdown marks of its kind ("## ", "- "). */
  readonly text: string;
  /** Places of spaces where the line breaks, in the file and on the outlet's page. */
  readonly breaks?: readonly number[];
}

export interface Article extends ArticleMeta {
  readonly paragraphs: readonly Paragraph[];
}

/** What is read of an article to label it; a block is a text or a text with its kind. */
export interface Readable extends Pick<Citation, "id" | "title" | "language"> {
  /** Whose page it is, where that is known: a party's own statement speaks for it. */
  readonly publisher?: string | null;
  readonly paragraphs: readonly (string | { readonly kind: BlockKind; readonly text: string })[];
}

/** `paragraphs[paragraph].text.slice(start, end) === text`, in UTF-16 units. */
export interface Sentence {
  /** `<article>:<paragraph>:<index>`. */
  readonly id: string;
  readonly article: string;
  readonly paragraph: number;
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What the labeller (or an editor) says of one sentence. */
export interface Verdict {
  readonly label: Label;
  /** Who says it, as the article names them; `unnamed` for "is said to"; null when the outlet itself speaks. */
  readonly attributedTo: string | null;
  /** The speaker's side in the dispute, where it could be resolved. */
  readonly side: Side | null;
  /** Who is accused by an allegation, or defended by a denial, where it could be resolved. */
  readonly target: string | null;
  /** 0 to 1; null where the labeller does not know the language. */
  readonly confidence: number | null;
  readonly reasons: readonly string[];
  /** True while the label is doubtful and no editor has looked. */
  readonly needsReview: boolean;
  /** True once an editor has confirmed or set the label. */
  readonly reviewed: boolean;
  /** Id of an earlier sentence that holds the cue or names the speaker, to be shown along with this one. */
  readonly contextFrom: string | null;
}

export interface LabelledSentence extends Sentence, Verdict {}

/** Narrows what is searched. Dates are YYYY, YYYY-MM or YYYY-MM-DD, both ends included; periods match when they overlap. */
export interface Filters {
  readonly label?: Label;
  /** An article id or a publisher's name, case-insensitive. */
  readonly source?: string;
  readonly since?: string;
  readonly until?: string;
  readonly limit?: number;
}

export interface Quote {
  /** Id of the first sentence of the run. */
  readonly id: string;
  /** The sentences of the run in order, each with its own label and place in the passage; absent in older records. */
  readonly sentences?: readonly Pick<LabelledSentence, "id" | "label" | "start" | "end">[];
  /** Id of the sentence of the run whose label, speaker and reasons stand with the quote. */
  readonly labelledBy?: string;
  /** Verbatim: a run of whole sentences of one paragraph. */
  readonly text: string;
  /** The paragraph it stands in, verbatim; `passage.slice(start, end) === text`. */
  readonly passage: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** Places in the text where the outlet breaks the line; a link to the words must know. */
  readonly breaks?: readonly number[];
  readonly label: Label;
  readonly attributedTo: string | null;
  readonly why: string;
  readonly reviewed: boolean;
  readonly needsReview: boolean;
  /** Of the label, 0 to 1; null where the labeller does not know the language; absent in older records. */
  readonly confidence?: number | null;
  /** 0 to 1, comparable inside one answer. */
  readonly score: number;
  readonly article: Citation;
  /** Other articles that carry the same words. */
  readonly alsoIn: readonly AlsoIn[];
  /** Beside `alsoIn`: how many independent outlets carry the words; copies and agency texts are one origin. */
  readonly outlets?: number;
  /** In an answer: ids of its quotes that this one replies to, or that reply to it; none: it opposes something else. */
  readonly opposes?: readonly string[];
  /** An editor's notice about the article ("Corrected on …"), or that a later one tells another state: shown with the quote. */
  readonly notice?: string;
}

export type AlsoIn = Pick<Citation, "id" | "publisher" | "published">;

export interface Disagreement {
  readonly about: string;
  readonly values: readonly { readonly value: string; readonly quote: Quote; readonly note?: string }[];
}

export interface Answer {
  readonly question: string;
  /** A follow-up as it was read, with the question before; null where the question was read as it stands. */
  readonly readAs?: string | null;
  /** False: the corpus does not answer it; then label is null and quotes is empty. */
  readonly answered: boolean;
  readonly label: Label | null;
  readonly summary: string;
  /** True where it is answered, but likely enough that the quotes are not what is asked for. */
  readonly doubtful?: boolean;
  /** Why no answer could be given in this language, in that language where it is known; that its language is not sure; or which speaker is meant. */
  readonly notice?: string | null;
  readonly quotes: readonly Quote[];
  /** Denials beside allegations, allegations beside denials. */
  readonly otherSide: readonly Quote[];
  readonly otherSideNote: string | null;
  readonly disagreements: readonly Disagreement[];
  /** When not answered: up to 3 quotes that come closest, not an answer. */
  readonly nearest: readonly Quote[];
  readonly tookMs: number;
  readonly timings: { readonly encoderMs: number; readonly totalMs: number };
}

export interface ArticleSummary extends Citation {
  readonly kind: ArticleKind;
  readonly retrieved: string | null;
  readonly paragraphs: number;
  readonly sentences: Readonly<Record<Label, number>>;
  readonly needsReview: number;
}
