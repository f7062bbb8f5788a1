// Whose words an article passes on without printing another's text: an outlet that it cites, a party's statement. Pure.

import type { ArticleKind } from "../../domain.js";
import { isMedia } from "../../language/lexicon/media.js";
import { countWords, outsideQuotes, plain } from "../text/words.js";
import type { Block } from "./draft.js";
import { AGENCY, type Origin } from "./origin.js";

/** An article that passes on another outlet's report says so at its beginning. */
const LEAD = 2;
/** Share of an article's words inside quotation marks from which it is the statement that it quotes. */
const MOSTLY_QUOTED = 0.5;

const NAME =
  "(?:[Tt]he )?(\\p{Lu}[\\p{L}\\p{N}&.’'-]{0,30}(?: (?:of |and |for |the |& ){0,1}\\p{Lu}[\\p{L}\\p{N}&.’'-]{0,30}){0,5})";
const PAPER = "(?:statement|press release|news release|release|letter|blog post|announcement)";
const SAYS = "(?:said|says|wrote|stated|announced|added|declared)";

const CITED: readonly RegExp[] = [
  new RegExp(
    `${NAME},? (?:has |had |first |exclusively |also ){0,2}(?:reported|reports|revealed)(?! to\\b)`,
    "gu",
  ),
  new RegExp(
    `\\b(?:according to|citing|reported by|reports? (?:in|by|from)) (?:an? (?:\\p{Ll}+ ){0,2}(?:report|article|story|investigation) (?:in|by|from) )?${NAME}`,
    "gu",
  ),
  new RegExp(
    `\\b[Aa]ccording to (?:an? (?:\\p{Ll}+ ){0,2})?${NAME} (?:report|article|story|investigation)`,
    "gu",
  ),
];
const STATED: readonly RegExp[] = [
  new RegExp(`\\b${PAPER} (?:from|by|of|issued by|released by) ${NAME}`, "u"),
  new RegExp(
    `${NAME} ${SAYS}(?: on \\p{Lu}\\p{Ll}{2,8}| today| yesterday)? in (?:an?|its|the|his|her|their) (?:\\p{Ll}+ )?${PAPER}`,
    "u",
  ),
  new RegExp(
    `${NAME} (?:has )?(?:issued|released|published|sent) (?:an?|its|the following|this|the) (?:\\p{Ll}+ )?${PAPER}`,
    "u",
  ),
  new RegExp(`\\b[Ii]n (?:an?|its|the) (?:\\p{Ll}+ )?${PAPER}[^.]{0,40}, ${NAME} ${SAYS}`, "u"),
];

const withoutOwner = (name: string): string => name.replace(/[’']s?$/u, "").replace(/(?<![.,])[.,]+$/u, "");

/**
 * The outlet whose report an article passes on, where its first paragraphs say so.
 * @param publisher of the article itself
 * @param outlets further names that are outlets
 */
export function citedBy(
  blocks: readonly Block[],
  publisher: string | null,
  outlets: ReadonlySet<string>,
): Origin | null {
  const lead = blocks.filter(({ kind }) => kind === "paragraph").slice(0, LEAD);
  const isOutlet = (name: string) =>
    isMedia(name) || new RegExp(`^(?:${AGENCY})$`, "u").test(name) || outlets.has(bare(name));
  for (const { text } of lead) {
    const own = text.slice(0, 1500);
    const names = CITED.flatMap((pattern) =>
      [...own.matchAll(pattern)].map((match) => withoutOwner(match[1] ?? "")),
    );
    const cited = names.find((name) => isOutlet(name) && bare(name) !== bare(publisher ?? ""));
    if (cited !== undefined) return { name: cited, copy: "citing" };
  }
  return null;
}

/** The party whose statement an article is, where it consists of little else. */
export function statementIn(blocks: readonly Block[], kind: ArticleKind | undefined): Origin | null {
  const texts = blocks.filter((block) => block.kind !== "heading").map(({ text }) => text);
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  const own = texts.reduce((sum, text) => sum + countWords(outsideQuotes(text)), 0);
  if (kind !== "statement" && words - own < MOSTLY_QUOTED * words) return null;
  for (const text of texts) {
    const outside = outsideQuotes(text.slice(0, 2000));
    const name = STATED.map((pattern) => pattern.exec(outside)?.[1]).find((found) => found !== undefined);
    if (name !== undefined) return { name: withoutOwner(name), copy: "statement" };
  }
  return null;
}

/** A name for comparing: "The Register" is "register". */
export function bare(name: string): string {
  return plain(name).replace(/^the /, "");
}
