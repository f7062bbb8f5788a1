// Who accuses whom, read from the article itself. Counts evidence for each name; decides nothing about a sentence.

import type { Side } from "../domain.js";
import {
  ACCUSER_WORDS,
  AUTHORITY_WORDS,
  BETWEEN,
  CLAIM_DOCUMENTS,
  COURT_WORDS,
  DEFENDER_WORDS,
  DETERMINERS,
} from "./lexicon.js";
import type { NameBook } from "./name-book.js";
import { bare, type Token } from "./text.js";

/** Evidence counted for one name (or one head noun, such as "prosecutors"). */
export interface Standing {
  accused: number;
  accuser: number;
}

export interface Parties {
  /** Names and head nouns with their standing. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** The name with the most evidence of being accused, or null. */
  readonly accused: string | null;
  readonly accuser: string | null;
  sideOf(keys: readonly string[]): Side | null;
}

export interface KnownParty {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly side: Side;
}

const ACTIVE =
  /^(?:sues?|sued|suing|accus(?:es?|ed|ing)|blam(?:es?|ed|ing)|criticis(?:es?|ed|ing)|criticiz(?:es?|ed|ing)|condemn(?:s|ed|ing)?|denounc(?:es?|ed|ing)|indict(?:s|ed|ing)?|charg(?:es|ed|ing)|prosecut(?:ed|ing)|slamm?(?:s|ed|ing)?|blast(?:s|ed|ing)|implicat(?:es?|ed|ing)|attack(?:s|ed|ing)|fined|alleg(?:es?|ed|ing)|claim(?:s|ed|ing)?|contend(?:s|ed|ing)?)$/;
const CLAUSE = /^(?:alleg|claim|contend)/;
const NOUNS =
  /^(?:lawsuits?|suits?|complaints?|case|allegations?|accusations?|charges?|claims?|action|investigations?|probes?|inquir(?:y|ies)|proceedings|indictments?|campaign|evidence)$/;
const DENYING = /^(?:den(?:y|ies|ied|ying)|refut(?:es?|ed|ing)|rebut(?:s|ted)?)$/;

/**
 * Counts who accuses and who is accused.
 * @param sentences the article's sentences and its title, as tokens
 * @param known parties that are given beforehand, as help
 */
export function readParties(
  sentences: readonly (readonly Token[])[],
  names: NameBook,
  known: readonly KnownParty[] = [],
): Parties {
  const standings = new Map<string, Standing>();
  const count = (key: string | undefined, role: keyof Standing, weight = 1) => {
    if (key === undefined) return;
    const standing = standings.get(key) ?? { accused: 0, accuser: 0 };
    standing[role] += weight;
    standings.set(key, standing);
  };
  for (const tokens of sentences) for (let at = 0; at < tokens.length; at++) readAt(tokens, at, names, count);
  for (const party of known) {
    if (party.side !== "accused" && party.side !== "accuser") continue;
    for (const alias of [party.name, ...party.aliases]) count(alias, party.side, 5);
  }
  return {
    standings,
    accused: most(standings, "accused"),
    accuser: most(standings, "accuser"),
    sideOf: (keys) => sideOf(keys, standings, known),
  };
}

type Count = (key: string | undefined, role: keyof Standing, weight?: number) => void;

const DEED =
  /^(?:lied|lying|misled|deceived|cheated|stole|stolen|stealing|bribed|defrauded|concealed|hid|rigged|failed|failing|failure|refused|violated|violating|breached|infringed|abused|harassed|assaulted|raped|threatened|forced|exploited|discriminated|evaded|laundered|embezzled|hacked|hacking|spied|colluded|conspired|conspiring|manipulated|falsified|forged|killed|shot|attacked|beat|ignored|mishandled|covered)$/;
const ANSWERING =
  /^(?:defend(?:s|ed)?|apologi[sz](?:ed|es)|insist(?:s|ed)?|reject(?:s|ed)|dismiss(?:es|ed)|disput(?:es|ed)|face[sd]?|facing|admit(?:s|ted)?|settled|justified)$/;
const AGAINST = /^(?:against|criticism|critics|condemnation|opponents|accusers|victims|backlash)$/;

function readAt(tokens: readonly Token[], at: number, names: NameBook, count: Count): void {
  const word = tokens[at]?.text as string;
  if (DEED.test(word)) count(nameBefore(tokens, at, names), "accused", 0.5);
  else if (ANSWERING.test(word)) count(nameBefore(tokens, at, names), "accused", 0.5);
  else if (AGAINST.test(word))
    count(keyAfter(tokens, word === "against" ? at : at + 1, names, 4), "accused", 0.5);
  if (ACTIVE.test(word)) readVerb(tokens, at, names, count);
  else if (NOUNS.test(word)) readNoun(tokens, at, names, count);
  else if (DENYING.test(word)) count(keyBefore(tokens, at, names), "accused");
  else if (word === "guilty" && tokens[at - 1]?.text === "not")
    count(keyBefore(tokens, at - 2, names), "accused");
}

function readVerb(tokens: readonly Token[], at: number, names: NameBook, count: Count): void {
  const word = tokens[at]?.text as string;
  const passive = /ed$/.test(word) && /^(?:is|are|was|were|been|being|be)$/.test(lastBefore(tokens, at));
  if (passive) {
    count(keyBefore(tokens, at, names), "accused", 2);
    const by = tokens.slice(at + 1, at + 3).findIndex((token) => token.text === "by");
    if (by >= 0) count(keyAfter(tokens, at + by + 1, names, 5), "accuser");
    return;
  }
  count(keyBefore(tokens, at, names), "accuser");
  if (tokens[at + 1]?.text === "of") count(keyBefore(tokens, at, names), "accused", 2);
  else count(keyAfter(tokens, at, names, CLAUSE.test(word) ? 3 : 5), "accused", CLAUSE.test(word) ? 0.5 : 1);
}

function lastBefore(tokens: readonly Token[], at: number): string {
  let index = at - 1;
  while (index > at - 5 && /ly$|^(?:also|been|now|once|not|even|since)$/.test(tokens[index]?.text ?? ""))
    index--;
  return tokens[index]?.text ?? "";
}

function readNoun(tokens: readonly Token[], at: number, names: NameBook, count: Count): void {
  const owner = tokens[at - 1];
  if (owner && /['’]s?$/.test(owner.raw))
    count(names.all(tokens.slice(Math.max(0, at - 4), at)).at(-1)?.name.full, "accuser");
  const next = tokens[at + 1]?.text;
  if (next === "against") count(keyAfter(tokens, at + 1, names, 5), "accused", 2);
  if (next === "by" || next === "from") count(keyAfter(tokens, at + 1, names, 5), "accuser");
  if (next === "that") count(keyAfter(tokens, at + 1, names, 3), "accused", 0.5);
}

/** The name nearest before `at`, a few words away at most. */
function nameBefore(tokens: readonly Token[], at: number, names: NameBook): string | undefined {
  return names.all(tokens.slice(Math.max(0, at - 6), at)).at(-1)?.name.full;
}

/** The name or head noun that ends right before `at`. */
function keyBefore(tokens: readonly Token[], at: number, names: NameBook): string | undefined {
  let end = at;
  while (
    end > 0 &&
    (BETWEEN.has(tokens[end - 1]?.text as string) || /ly$/.test(tokens[end - 1]?.text as string))
  )
    end--;
  const window = tokens.slice(Math.max(0, end - 6), end);
  const found = names.all(window).at(-1);
  if (found && found.end === window.length) return found.name.full;
  const head = tokens[end - 1]?.text;
  return head !== undefined && /^[a-z-]{3,}$/.test(head) ? head : undefined;
}

function keyAfter(tokens: readonly Token[], at: number, names: NameBook, reach: number): string | undefined {
  const window = tokens.slice(at + 1, at + 1 + reach);
  const stop = window.findIndex(
    (token) => /^(?:of|for|over|after|in|on|that|,|\.|;)$/.test(token.text) && token.index > at + 1,
  );
  const near = stop < 0 ? window : window.slice(0, stop);
  const found = names.all(near)[0];
  if (found) return found.name.full;
  const nouns = near.filter((token) => !DETERMINERS.has(token.text) && /^[a-z-]{3,}$/.test(token.text));
  return nouns.at(-1)?.text;
}

function most(standings: ReadonlyMap<string, Standing>, role: keyof Standing): string | null {
  const other = role === "accused" ? "accuser" : "accused";
  let best: [string, number] | null = null;
  for (const [key, standing] of standings) {
    const score = standing[role] - standing[other] / 2;
    if (/^\p{Lu}/u.test(key) && score > (best?.[1] ?? 0)) best = [key, score];
  }
  return best?.[0] ?? null;
}

/** Names of news outlets. */
export const OUTLET =
  /\b(?:Journal|Times|Post|News|Reuters|BBC|CNN|Register|Guardian|Telegraph|Observer|Newspaper|AP|Press|TODAY|Today|Radio|TV)\b/;

/** The side of a speaker from its keys: its names first, then what kind of speaker its words say it is. */
function sideOf(
  keys: readonly string[],
  standings: ReadonlyMap<string, Standing>,
  known: readonly KnownParty[],
): Side | null {
  for (const key of keys) {
    const party = known.find(({ name, aliases }) => name === key || aliases.includes(key));
    if (party) return party.side;
  }
  if (keys[0] !== undefined && OUTLET.test(keys[0])) return "outlet";
  const words = keys.flatMap((key) => key.toLowerCase().split(" "));
  if (words.some((word) => COURT_WORDS.has(word))) return "court";
  for (const key of keys) {
    const standing = standings.get(key);
    if (!standing) continue;
    if (standing.accused > standing.accuser) return "accused";
    if (standing.accuser > standing.accused) return "accuser";
  }
  if (words.some((word) => CLAIM_DOCUMENTS.has(word))) return "accuser";
  if (words.some((word) => AUTHORITY_WORDS.has(word))) return "authority";
  if (words.some((word) => ACCUSER_WORDS.has(word))) return "accuser";
  return words.some((word) => /^(?:defen[cs]e|defendants?|accused)$/.test(word)) ? "accused" : null;
}

/** The keys by which a speaker's phrase is looked up: names, then its plain words. */
export function keysOf(tokens: readonly Token[], names: NameBook): string[] {
  const found = names.all(tokens).map(({ name }) => name.full);
  const nouns = tokens.map(bare).filter((word) => /^[a-z-]{3,}$/.test(word) && !DETERMINERS.has(word));
  return [...new Set([...found, ...nouns])];
}

/** True where the words name somebody who speaks for another. */
export function speaksForAnother(tokens: readonly Token[]): boolean {
  return tokens.some((token) => DEFENDER_WORDS.has(bare(token)));
}
