// Single words as parts of names: possessives, compounds, peoples, datelines. Knows no runs.

import type { Token } from "../text.js";
import {
  BETWEEN,
  CLAUSE_WORDS,
  DETERMINERS,
  NO_SPEAKERS,
  PREPOSITIONS,
  PRONOUNS,
  QUANTIFIERS,
  TIME_WORDS,
} from "./grammar.js";

/** Where the text begins after "LONDON (AP) —", or 0. */
export function datelineEnd(tokens: readonly Token[]): number {
  if (!/^\p{Lu}{4,}$/u.test(tokens[0]?.raw ?? "")) return 0;
  for (let at = 1; at < 12; at++) if (/^(?:[—–-]|--)$/.test(tokens[at]?.raw ?? "")) return at + 1;
  return 0;
}

/** A word's folded text without its possessive ending. */
export function bareWord(token: Token): string {
  const word = token.text.replace(/(?:'s|')$/, "");
  return /^(?:US|IT)(?:['’]s)?$/.test(token.raw) ? `${word}.` : word;
}

export function isPossessive(token: Token): boolean {
  return /(?:'s|s')$/.test(token.text);
}

/** "California-based", "Chinese-owned": an adjective, however it begins. */
export function isCompound({ raw }: Token): boolean {
  return /-(?:based|led|backed|owned|born|linked|affiliated|era|style|wide|funded|controlled|registered|listed|made|run|area|inspired|wide)$|-\p{Ll}+(?:ed|ing)$|^[RDI]-\p{Lu}/u.test(
    raw,
  );
}

/** Peoples, as adjectives; alone before a noun they name nobody. */
export const PEOPLES =
  /^(?:federal|senior|former|top|local|american|british|english|scottish|welsh|irish|french|german|italian|spanish|portuguese|dutch|belgian|swiss|austrian|polish|russian|ukrainian|turkish|greek|swedish|norwegian|danish|finnish|chinese|japanese|korean|indian|pakistani|bangladeshi|iranian|iraqi|israeli|palestinian|saudi|egyptian|syrian|lebanese|nigerian|kenyan|ethiopian|african|asian|european|australian|canadian|mexican|brazilian|argentine|colombian|venezuelan|cuban|panamanian|western|eastern|northern|southern|arab|muslim|christian|jewish|catholic|islamic|democratic|republican|californian|hungarian|romanian|bulgarian|serbian|kazakh|afghan|indonesian|malaysian|vietnamese|thai|taiwanese|icelandic|latvian|lithuanian|estonian)$/;

export function isFunctionWord(word: string): boolean {
  return (
    TIME_WORDS.has(word) ||
    PRONOUNS.has(word) ||
    NO_SPEAKERS.has(word) ||
    DETERMINERS.has(word) ||
    QUANTIFIERS.has(word) ||
    PREPOSITIONS.has(word) ||
    CLAUSE_WORDS.has(word) ||
    BETWEEN.has(word)
  );
}

export function startsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text;
  return before === undefined || /^["'“”(:.!?…•*-]$|^''$|^--$/.test(before);
}

/** Heads after which "of" or "for" goes on with the name ("University of Louisville"). */
export const OF_NAMES =
  /^(?:university|bank|church|department|ministry|house|court|city|board|bureau|institute|commission|council|office|society|association|citizens|center|centre|college|school|federation|republic|state|states|union|league|institution|agency|academy|chamber|committee|foundation|museum|order|government|kingdom|open|district|conference|director|fund|campaign|coalition|alliance|service|authority|secretary|attorney)$/;
