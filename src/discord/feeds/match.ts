// Does an item of a feed name a party of the case? Pure.

import type { CaseFile } from "../../corpus/case-file.js";

const SIDES: ReadonlySet<string> = new Set(["accuser", "accused", "authority"]);
const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");

/**
 * @returns a test of texts for the names of parties: courts and outlets aside, and what is written small ("the company")
 */
export function partyNames({ parties }: Pick<CaseFile, "parties">): (text: string) => boolean {
  const names = parties
    .filter(({ side }) => SIDES.has(side))
    .flatMap(({ name, aliases }) => [name, ...aliases.filter((alias) => /^\p{Lu}|^\P{L}/u.test(alias))])
    .map((name) => name.replace(/[’']/g, "'"));
  if (names.length === 0) return () => false;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(escaped).join("|")})(?![\\p{L}\\p{N}])`, "u");
  const shouted = new RegExp(pattern.source, "iu");
  return (text) => {
    const straight = text.replace(/[’']/g, "'");
    return pattern.test(straight) || (!/\p{Ll}/u.test(straight) && shouted.test(straight));
  };
}
