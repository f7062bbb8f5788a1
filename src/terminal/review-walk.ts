// `npm run review`: walks an editor through the sentences in doubt, in their article's context, a key a decision. Pure but for what it is given.

import { LABELS, type Label, type LabelledSentence } from "../domain.js";
import type { StoredReview } from "../labels/review/reviews.js";

/** What an editor can decide about a sentence. */
type Decision =
  | { readonly kind: "label"; readonly label: Label }
  | { readonly kind: "skip" | "back" | "quit" };

const KEYS: Readonly<Record<string, Decision>> = {
  a: { kind: "label", label: "allegation" },
  d: { kind: "label", label: "denial" },
  r: { kind: "label", label: "reporting" },
  s: { kind: "skip" },
  b: { kind: "back" },
  q: { kind: "quit" },
};

export const KEY_HELP = "a allegation · d denial · r reporting · Enter as it is · s skip · b back · q quit";

/** The decision that a key stands for; Enter confirms the label shown. */
export function decisionOf(key: string, shown: Label): Decision | undefined {
  if (key === "" || key === "\r" || key === "\n") return { kind: "label", label: shown };
  return KEYS[key.trim().toLowerCase()];
}

/** A sentence in doubt with what an editor needs to decide. */
export interface Case {
  readonly sentence: LabelledSentence;
  /** The paragraph before, its own and the one after, verbatim; empty where there is none. */
  readonly before: string;
  readonly own: string;
  readonly after: string;
  readonly title: string;
  readonly publisher: string;
}

/** An article as the walk needs it. */
export interface Walked {
  readonly title: string;
  readonly publisher: string;
  readonly paragraphs: readonly { readonly text: string }[];
  readonly sentences: readonly LabelledSentence[];
}

/** The sentences that need review and have none, in the order of the articles. */
export function casesOf(articles: readonly Walked[]): Case[] {
  return articles.flatMap(({ title, publisher, paragraphs, sentences }) =>
    sentences
      .filter(({ needsReview, reviewed }) => needsReview && !reviewed)
      .map((sentence) => ({
        sentence,
        before: paragraphs[sentence.paragraph - 1]?.text ?? "",
        own: paragraphs[sentence.paragraph]?.text ?? "",
        after: paragraphs[sentence.paragraph + 1]?.text ?? "",
        title,
        publisher,
      })),
  );
}

/** How the case is shown: the sentence between arrows inside its own words. */
export function presentCase(found: Case, number: number, of: number): string {
  const { sentence, before, own, after, title, publisher } = found;
  const marked = `${own.slice(0, sentence.start)}▶ ${sentence.text} ◀${own.slice(sentence.end)}`;
  const who = sentence.attributedTo === null ? "the outlet itself" : sentence.attributedTo;
  return [
    `[${number}/${of}] ${title} (${publisher})`,
    "",
    ...(before === "" ? [] : [`  ${before}`, ""]),
    `  ${marked}`,
    "",
    ...(after === "" ? [] : [`  ${after}`, ""]),
    `labelled ${sentence.label.toUpperCase()}, said by ${who}, confidence ${sentence.confidence?.toFixed(2) ?? "none: its language is not read"}`,
    `why: ${sentence.reasons.join("; ")}`,
    KEY_HELP,
    "",
  ].join("\n");
}

interface WalkOptions {
  readonly who: string;
  readonly now: () => Date;
  /** Shows text. */
  readonly show: (text: string) => void;
  /** The next key or line of the editor; null at the end of input. */
  readonly ask: () => Promise<string | null>;
  /** Keeps a review; it counts once this returns. */
  readonly keep: (review: StoredReview) => void;
}

/** Walks through the cases; gives back how many were decided. Each decision is kept before the next case is shown. */
export async function walk(cases: readonly Case[], options: WalkOptions): Promise<number> {
  const decided = new Set<number>();
  let at = 0;
  while (at < cases.length) {
    const found = cases[at] as Case;
    options.show(presentCase(found, at + 1, cases.length));
    const key = await options.ask();
    if (key === null) break;
    const decision = decisionOf(key, found.sentence.label);
    if (decision === undefined) options.show(`“${key.trim()}” is no key. ${KEY_HELP}\n`);
    else if (decision.kind === "quit") break;
    else if (decision.kind === "back") at = Math.max(0, at - 1);
    else {
      if (decision.kind === "label") {
        options.keep(reviewOf(found.sentence, decision.label, options));
        decided.add(at);
      }
      at += 1;
    }
  }
  return decided.size;
}

function reviewOf(sentence: LabelledSentence, label: Label, { who, now }: WalkOptions): StoredReview {
  const { article, text, label: previous } = sentence;
  return { at: now().toISOString(), who, article, sentence: text, label, previous, reason: "" };
}

/** The labels in words, for a summary. */
export function summary(decided: number, left: number): string {
  const rest = left === 0 ? "nothing is left to review" : `${left} left to review`;
  return `${decided} decided, ${rest}. The index takes them in when it is next used.\n`;
}

/** How many sentences of each label there are, and how many an editor has confirmed. */
export function countLabels(articles: readonly Walked[]): string {
  const all = articles.flatMap(({ sentences }) => sentences);
  const counts = LABELS.map(
    (label) => `${all.filter((sentence) => sentence.label === label).length} ${label}`,
  );
  return `${counts.join(", ")}; ${all.filter(({ reviewed }) => reviewed).length} reviewed\n`;
}
