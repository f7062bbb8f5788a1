// A party that did not answer one outlet and then did, or answered another: both states, the later one marked.

import type { Disagreement } from "../../domain.js";
import { isLater } from "../../language/dates/order.js";
import type { Kit } from "../quotes/kit.js";
import { NEWEST, SUPERSEDED } from "./newest-first.js";

const SILENT =
  /\b(?:(?:did|do|does|had|has)(?:n[’']t| not) (?:immediately |yet )?(?:respond|repl(?:y|ied)|return|answer|comment)|received no (?:response|reply|answer|comment)|no (?:response|reply) (?:was|has|to|from)|declined to (?:comment|respond)|could not be reached|unavailable for comment)/i;
const ANSWERED =
  /\b(?:spokes(?:person|man|woman) (?:\p{L}+ ){0,3}(?:said|says|told|wrote)|released a statement|statement (?:said|says)|said in a statement|(?:brief )?comment from)\b/iu;

/**
 * @param shown rows of the quotes that are shown; the silence must be among them, or nobody asked about it
 * @param ranked rows that came up for the question: the answer may stand anywhere in their articles
 * @param asked parties that the question names: another one's silence is not asked about; empty: nobody is named
 */
export function replies(
  shown: readonly number[],
  ranked: readonly number[],
  asked: ReadonlySet<string>,
  kit: Kit,
): Disagreement[] {
  if (!shown.some((row) => SILENT.test(kit.index.sentence(row).text))) return [];
  const { index } = kit;
  const nearby = [...new Set(ranked.flatMap((row) => index.rows(index.sentence(row).article)))].sort(
    (a, b) => a - b,
  );
  const silent = nearby.filter((row) => SILENT.test(index.sentence(row).text));
  const answered = nearby.filter((row) => ANSWERED.test(index.sentence(row).text));
  const pairs = silent.flatMap((quiet) => answered.map((spoke) => ({ quiet, spoke })));
  const seen = pairs.filter(({ quiet }) => shown.includes(quiet));
  const ordered = seen.sort((a, b) => rank(a, kit) - rank(b, kit) || a.quiet - b.quiet || a.spoke - b.spoke);
  for (const pair of ordered) {
    const party = partyOf(pair, asked, kit);
    const values = party === null ? [] : states(pair, kit);
    if (party !== null && values.length === 2) return [{ about: `whether ${party} responded`, values }];
  }
  return [];
}

interface Pair {
  readonly quiet: number;
  readonly spoke: number;
}

/** An article that was updated says most, then an answer that came later, then any other. */
function rank({ quiet, spoke }: Pair, kit: Kit): number {
  const [one, other] = [kit.index.sentence(quiet), kit.index.sentence(spoke)];
  if (one.article === other.article) return 0;
  return isLater(kit.publishedOf(quiet), kit.publishedOf(spoke)) ? 1 : 2;
}

/** The accused or accuser who was silent here and spoke there; outlets answer nobody. */
function partyOf({ quiet, spoke }: Pair, asked: ReadonlySet<string>, kit: Kit): string | null {
  const { views, names } = kit.retriever;
  const there = views.of(spoke);
  const named = [...there.names].filter((name) => names.isParty(name));
  const speaker = [...there.speakers][0] ?? (named.length === 1 ? named[0] : null);
  const silent = [...views.of(quiet).names].filter((name) => asked.size === 0 || asked.has(name));
  return silent.find((name) => name === speaker && names.isParty(name)) ?? null;
}

function states(pair: Pair, kit: Kit): Disagreement["values"] {
  const [quiet, spoke] = [kit.quotes.quote(pair.quiet, 1), kit.quotes.quote(pair.spoke, 1)];
  if (quiet === null || spoke === null) return [];
  if (rank(pair, kit) === 2)
    return [
      { value: "no response", quote: quiet },
      { value: "a statement", quote: spoke },
    ];
  return [
    { value: "a statement", quote: spoke, note: NEWEST },
    { value: "no response", quote: quiet, note: SUPERSEDED },
  ];
}
