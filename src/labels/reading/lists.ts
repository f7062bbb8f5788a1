// Lists and what introduces them: whose list it is decides what its items are.

import { holdsSentences } from "../../corpus/printed-notices.js";
import type { BlockKind, Label } from "../../domain.js";

/** A sentence with the words that introduce the list that it stands in, or null. */
interface Introduced {
  readonly introducedBy: string | null;
}

type Block = { readonly kind: BlockKind; readonly text: string };

/** Items may be explained by this many blocks that do not look like items, where items before were. */
const GAP = 2;

/**
 * For each block the one that introduces it: the block before a list that ends in a colon (for all of the list), or
 * the heading right above; otherwise null.
 */
export function introductions(blocks: readonly Block[]): (number | null)[] {
  const introduced: (number | null)[] = blocks.map(() => null);
  let intro: number | null = null;
  let since = 0;
  let explains = false;
  blocks.forEach((block, at) => {
    const before = blocks[at - 1];
    const first = before !== undefined && /:\s*$/.test(before.text);
    if (first) [intro, since, explains] = [at - 1, 0, false];
    else if (isItem(block)) [since, explains] = [0, explains || since > 0];
    else since += 1;
    const inside: boolean = since <= (explains ? GAP : 0) || leadsToItem(blocks, at);
    if (!holdsSentences(block.kind) || !inside) intro = null;
    introduced[at] = intro ?? (before?.kind === "heading" ? at - 1 : null);
  });
  return introduced;
}

/** A bullet, a block that ends in a semicolon, or one that begins with a gerund or in the middle of a sentence. */
function isItem({ kind, text }: Block): boolean {
  return (
    kind === "list-item" ||
    /;\s*(?:and)?\s*$/.test(text) ||
    /^\s*(?:[\p{Lu}][\p{Ll}]{2,}ing\b|…|\.\.\.|\p{Ll})/u.test(text)
  );
}

function leadsToItem(blocks: readonly Block[], at: number): boolean {
  return blocks.slice(at, at + GAP + 1).some(isItem);
}

const SPOKEN =
  /\b(?:said|says?|told|wrote|writes|added|reads?|stated?|states|statement|tweeted|replied|asked)\b/i;
const CLAIMING = /alleg|accus|complaint|lawsuit|\bsuit\b|\bclaim|indictment|charges|objections/i;
const DENYING = /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refut(?:es|ed|ing)|rebut)/i;

/**
 * What a list is by the words before its colon: a denial's, a claim's, or nobody's.
 * @returns null where the sentence stands in no list, or under words of speech alone
 */
export function listLabel({ introducedBy }: Introduced): Label | null {
  if (introducedBy === null || !/:\s*$/.test(introducedBy)) return null;
  if (DENYING.test(introducedBy)) return "denial";
  if (CLAIMING.test(introducedBy)) return "allegation";
  return SPOKEN.test(introducedBy) ? null : "reporting";
}
