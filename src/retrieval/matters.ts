// Are two sentences about the same matter? Compared by their rarer words, names of the parties left out.

import type { Label } from "../domain.js";
import type { Hit, SearchIndex } from "../indexing/search-index.js";
import { strength } from "./features.js";
import type { Names } from "./names.js";
import type { Notion } from "./notions.js";
import { analyse } from "./question.js";
import { LIGHT_WORDS } from "./question-words.js";
import type { RowView, RowViews } from "./row-view.js";
import { stemOf } from "./words.js";

export interface Matters {
  /** Rows with that label on the same matter as this one, best first, scores 0 to 1. */
  sameMatter(row: number, label: Label): readonly Hit[];
}

const LOOKED_AT = 24;
/** Rarity that two sentences must share, as a share of the rarest there is. */
const SHARED = 0.45;
/** The words of accusing and denying themselves are no matter. */
const SPEECH_STEMS = new Set(
  (
    "alleged allegation accused accuses claims claim complaint lawsuit suit filing court said says stated statement denied denying denial evidence rejected " +
    "company firm software system systems project pakistan china california use used using data past surfaced case"
  )
    .split(" ")
    .map(stemOf),
);

export function createMatters(index: SearchIndex, views: RowViews, names: Names): Matters {
  const rarest = Math.log(1 + (index.size + 0.5) / 0.5);
  const cache = new Map<string, readonly Hit[]>();
  const find = (row: number, label: Label): readonly Hit[] => {
    const view = views.of(row);
    const notions = matterOf(view, index, names);
    const terms = notions.flatMap((notion) => notion.search);
    return index
      .searchWords(terms, LOOKED_AT, { label })
      .map((hit) => ({ row: hit.row, score: shared(notions, view, views.of(hit.row)) / rarest }))
      .filter((hit) => hit.score >= SHARED)
      .map((hit) => ({ row: hit.row, score: Math.min(1, hit.score / 4) }))
      .sort((a, b) => b.score - a.score || a.row - b.row);
  };
  return {
    sameMatter(row, label) {
      const key = `${row} ${label}`;
      const known = cache.get(key) ?? find(row, label);
      cache.set(key, known);
      return known;
    },
  };
}

function matterOf(view: RowView, index: SearchIndex, names: Names): readonly Notion[] {
  return analyse(view.sentence.text, index, names).notions.filter(isMatter);
}

/** Names of the parties, light words and the words of accusing and denying tell no matter. */
export function isMatter({ name, text }: Notion): boolean {
  return name === null && !LIGHT_WORDS.has(text.toLowerCase()) && !SPEECH_STEMS.has(stemOf(text));
}

function shared(notions: readonly Notion[], from: RowView, to: RowView): number {
  if (!sameParty(from, to) || sameSpeaker(from, to)) return 0;
  return notions.reduce((sum, notion) => sum + notion.rarity * strength(notion, to), 0);
}

/** The accused of the claim must be in the reply, as its speaker, its subject or by name. */
function sameParty(from: RowView, to: RowView): boolean {
  const [one, other] = [partiesOf(from), partiesOf(to)];
  return one.size === 0 || other.size === 0 || [...one].some((name) => other.has(name));
}

/** Nobody replies to himself. */
function sameSpeaker(from: RowView, to: RowView): boolean {
  return [...from.speakers].some((name) => to.speakers.has(name));
}

function partiesOf(view: RowView): ReadonlySet<string> {
  return new Set([...view.names, ...view.speakers]);
}
