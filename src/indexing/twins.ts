// The same words get the same label and speaker wherever they stand: the original's, over what its copies were given. Pure.

import type { ArticleMeta, LabelledSentence } from "../domain.js";
import { dateKey } from "../language/dates/order.js";

/** What is settled of a sentence. */
type Settled = Pick<
  LabelledSentence,
  "label" | "attributedTo" | "side" | "target" | "confidence" | "reasons" | "needsReview"
>;

type Candidate = Settled & Pick<LabelledSentence, "article" | "text" | "reviewed">;

/** So many words in a row are rarely anybody else's. */
const TELLING = 8;
/** Shorter ones are the same only in articles that share so many sentences. */
const SHARED = 3;
/** Larger groups are phrases of the trade. */
const LARGEST = 40;
/** Who is meant hangs on the sentence before. */
const LEANING =
  /^["“'‘]?(?:he|she|it|they|this|that|these|those|his|her|their|its|such|the (?:company|firm|group|former|latter|man|woman|suit|lawsuit))\b/i;

/**
 * @param sentences of all articles, in order of the corpus
 * @returns by place in `sentences`, what counts in place of what a sentence was given by itself; an editor's decision stays
 */
export function settleTwins(
  sentences: readonly Candidate[],
  articles: readonly ArticleMeta[],
): ReadonlyMap<number, Settled> {
  const groups = groupsOf(sentences);
  const kin = kinshipOf(groups, sentences);
  const byId = new Map(articles.map((article) => [article.id, article] as const));
  const settled = new Map<number, Settled>();
  for (const group of groups) {
    const source = sourceOf(group, sentences, byId);
    const said = sentences[source] as Candidate;
    for (const at of group) {
      const own = sentences[at] as Candidate;
      if (at === source || own.reviewed || isSame(own, said)) continue;
      if (standsAlone(own.text) || kin(own.article, said.article)) settled.set(at, verdictOf(said));
    }
  }
  return settled;
}

function groupsOf(sentences: readonly Candidate[]): number[][] {
  const groups = new Map<string, number[]>();
  sentences.forEach(({ text }, at) => {
    const key = keyOf(text);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [at]);
    else group.push(at);
  });
  return [...groups.values()].filter(({ length }) => length > 1 && length <= LARGEST);
}

function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Do two articles share enough sentences to be one text? */
function kinshipOf(groups: readonly number[][], sentences: readonly Candidate[]) {
  const shared = new Map<string, number>();
  for (const group of groups) {
    const articles = [...new Set(group.map((at) => (sentences[at] as Candidate).article))].sort();
    for (const [i, one] of articles.entries()) {
      for (const other of articles.slice(i + 1)) {
        const pair = `${one}\n${other}`;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
    }
  }
  return (one: string, other: string): boolean =>
    one === other || (shared.get([one, other].sort().join("\n")) ?? 0) >= SHARED;
}

function standsAlone(text: string): boolean {
  return !LEANING.test(text) && keyOf(text).split(" ").length >= TELLING;
}

/** Whose verdict counts: an editor's, else the earliest original's, one that is not doubtful before one that is. */
function sourceOf(
  group: readonly number[],
  sentences: readonly Candidate[],
  articles: ReadonlyMap<string, ArticleMeta>,
): number {
  const rank = (at: number): readonly (number | string)[] => {
    const { article, reviewed, needsReview } = sentences[at] as Candidate;
    const meta = articles.get(article);
    const copied = (meta?.origin ?? null) !== null;
    return [Number(!reviewed), Number(needsReview), Number(copied), dateKey(meta?.published ?? null), at];
  };
  return [...group].sort((a, b) => compare(rank(a), rank(b)))[0] as number;
}

function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [i, one] of a.entries()) {
    const other = b[i] as number | string;
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

function isSame(one: Settled, other: Settled): boolean {
  return one.label === other.label && one.attributedTo === other.attributedTo && one.side === other.side;
}

function verdictOf({
  label,
  attributedTo,
  side,
  target,
  confidence,
  reasons,
  needsReview,
  article,
}: Candidate): Settled {
  return {
    ...{ label, attributedTo, side, target, confidence, needsReview },
    reasons: [...reasons, `as the same words in ${article}`],
  };
}
