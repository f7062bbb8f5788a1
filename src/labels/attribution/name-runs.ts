// Runs of capitalised words that can be a name. Finds them in one sentence; knows nothing of the article.

import {
  DETERMINERS,
  INSIDE_NAMES,
  isAdverb,
  NO_SPEAKERS,
  TIME_WORDS,
} from "../../language/lexicon/function-words.js";
import { isGivenName } from "../../language/lexicon/given-names.js";
import { OF_NAMES, PEOPLES } from "../../language/lexicon/name-words.js";
import { nounKind } from "../../language/lexicon/nouns.js";
import { TITLES } from "../../language/lexicon/titles.js";
import { isCapitalised, type Token } from "../reading/text.js";
import {
  bareWord,
  datelineEnd,
  isCompound,
  isFunctionWord,
  isPossessive,
  startsSentence,
} from "./name-words.js";

export interface NameRun {
  readonly at: number;
  /** Exclusive. */
  readonly end: number;
  /** The words before it that say what the bearer is ("Sen", "chief executive"), folded. */
  readonly titles: readonly string[];
}

const LONGEST_NAME = 9;

/**
 * The runs of a sentence, in order.
 * @param common words that the article also writes in lower case
 * @param proper words that it writes with a capital inside a sentence
 */
export function nameRuns(
  tokens: readonly Token[],
  common: ReadonlySet<string>,
  proper: ReadonlySet<string>,
): NameRun[] {
  const runs: NameRun[] = [];
  let at = datelineEnd(tokens);
  while (at < tokens.length) {
    if (!begins(tokens, at, common, proper)) {
      at++;
      continue;
    }
    const end = endOf(tokens, at);
    if (end === at + 1 && PEOPLES.test(bareWord(tokens[at] as Token))) {
      at = end;
      continue;
    }
    runs.push(...cutAtTitles(tokens, at, end));
    at = end;
  }
  return runs;
}

function begins(
  tokens: readonly Token[],
  at: number,
  common: ReadonlySet<string>,
  proper: ReadonlySet<string>,
): boolean {
  const token = tokens[at] as Token;
  const word = bareWord(token);
  if (!isCapitalised(token) || token.raw === "IT" || isFunctionWord(word) || isCompound(token)) return false;
  const next = tokens[at + 1];
  const alone = next === undefined || isPossessive(token) || !isCapitalised(next);
  if (alone && TITLES.test(word) && next?.text !== ".") return false;
  if (!startsSentence(tokens, at)) return !(alone && nounKind(word) === "group");
  if (!alone)
    return (
      !isAdverb(word) &&
      (proper.has(word) || !/ed$/.test(word)) &&
      !(common.has(word) && nounKind(word) !== undefined)
    );
  return (
    (!common.has(word) || proper.has(word)) &&
    nounKind(word) === undefined &&
    !isAdverb(word) &&
    (proper.has(word) || !/(?:ing|ed)$/.test(word))
  );
}

function endOf(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < tokens.length && end - at < LONGEST_NAME && goesOn(tokens, end)) end++;
  while (end > at + 1 && !isCapitalised(tokens[end - 1] as Token)) end--;
  return end;
}

function goesOn(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1] as Token, tokens[at] as Token, tokens[at + 1]];
  if (isPossessive(before) && isCapitalised(before)) return false;
  if (isCapitalised(token) && isCompound(token)) return false;
  if (token.raw === "May" && isGivenName(before.text)) return true;
  if (isCapitalised(token))
    return !TIME_WORDS.has(token.text) && !NO_SPEAKERS.has(bareWord(token)) && !DETERMINERS.has(token.text);
  if (next === undefined || !isCapitalised(next)) return false;
  if (token.text === ".") return TITLES.test(before.text) || before.raw.length === 1;
  if (INSIDE_NAMES.test(token.text)) return true;
  if (/^(?:of|for)$/.test(token.text)) return OF_NAMES.test(before.text);
  return false;
}

/** "Wells Fargo CEO John Stumpf" is a firm, a title and a person. */
function cutAtTitles(tokens: readonly Token[], at: number, end: number): NameRun[] {
  let title = -1;
  for (let index = at; index < end - 1; index++)
    if (TITLES.test(bareWord(tokens[index] as Token))) title = index;
  if (title < 0) return [withoutLastTitle(tokens, at, end)];
  const from = afterTitle(tokens, title + 1, end);
  const named = nounKind(bareWord(tokens[from] as Token));
  if (from >= end || (end - from === 1 && named !== undefined && named !== "person"))
    return [{ at, end, titles: [] }];
  let first = title;
  while (first > at && TITLES.test(bareWord(tokens[first - 1] as Token))) first--;
  const before =
    first > at && isCapitalised(tokens[first - 1] as Token) && !TITLES.test(bareWord(tokens[at] as Token))
      ? [{ at, end: first, titles: [] }]
      : [];
  const titles = tokens
    .slice(first, from)
    .map(bareWord)
    .filter((word) => /\p{L}/u.test(word));
  return [...before, { at: from, end, titles }];
}

/** "BES CEO and founder …" names BES; "of State Mike Pompeo" names Mike Pompeo. */
function withoutLastTitle(tokens: readonly Token[], at: number, end: number): NameRun {
  if (
    end - at > 1 &&
    /^(?:ceo|cfo|chairman|chief|president|founder|director|spokesman|spokeswoman|secretary|minister)$/.test(
      bareWord(tokens[end - 1] as Token),
    )
  )
    return { at, end: end - 1, titles: [] };
  if (end - at > 2 && tokens[at]?.text === "state" && tokens[at - 1]?.text === "of")
    return { at: at + 1, end, titles: ["secretary"] };
  return { at, end, titles: [] };
}

/** Over the full stop of a title and over "of State" in "Secretary of State Mike Pompeo". */
function afterTitle(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  if (tokens[at]?.text === ".") at++;
  if (tokens[at]?.text === "of" && end - at > 2) at += 2;
  return at;
}
