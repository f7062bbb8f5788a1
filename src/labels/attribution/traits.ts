// What an article says of a name: pronoun, nouns, age, the form that is shown. Knows no speakers.

import { isGivenName, pronounOf } from "../../language/lexicon/given-names.js";
import { ORGANISATION_WORD } from "../../language/lexicon/name-words.js";
import { nounKind } from "../../language/lexicon/nouns.js";
import { sayingOf } from "../../language/lexicon/verbs.js";
import type { Token } from "../reading/text.js";
import type { Entity } from "./entity.js";
import type { Found } from "./found-name.js";
import { isPossessive } from "./name-words.js";

/** Counts the form and learns from what stands beside it. */
export function notice(entity: Entity, run: Found, tokens: readonly Token[]): void {
  entity.forms.set(run.raw, (entity.forms.get(run.raw) ?? 0) + 1);
  for (const title of run.titles) entity.nouns.add(title);
  const locative = /^(?:in|near|across|outside|throughout)$/.test(
    tokens[run.at - run.titles.length - 1]?.text ?? "",
  );
  if (locative && !isPossessive(tokens[run.end - 1] as Token)) entity.located++;
  const person = entity.kind === "person";
  const age = /^\d\d$/.test(tokens[run.end + 1]?.raw ?? "") && tokens[run.end]?.text === ",";
  entity.sure ||= run.titles.length > 0 || isGivenName(run.words[0] as string) || age;
  if (person) entity.pronoun ??= pronounByTitle(run.titles) ?? pronounOf(run.words[0] as string);
  for (let at = run.at - run.titles.length - 1; at >= 0 && at > run.at - 6; at--) {
    const word = tokens[at]?.text as string;
    if (nounKind(word) === undefined) break;
    entity.nouns.add(word);
  }
  for (const noun of appositionNouns(tokens, run.end)) entity.nouns.add(noun);
  const before = tokens[run.at - 1]?.text === "," ? (tokens[run.at - 2]?.text ?? "") : "";
  if (/^(?:person|organisation)$/.test(nounKind(before) ?? "")) entity.nouns.add(before);
}

function pronounByTitle(titles: readonly string[]): "he" | "she" | null {
  if (titles.some((title) => /^(?:mr|sir|lord|king|prince|congressman|chairman|spokesman)$/.test(title)))
    return "he";
  return titles.some((title) =>
    /^(?:mrs|ms|miss|lady|dame|queen|princess|congresswoman|chairwoman|spokeswoman)$/.test(title),
  )
    ? "she"
    : null;
}

/** "Larry Bevington, chairman of …", "Huawei, a telecom firm": the nouns up to the next mark. */
function appositionNouns(tokens: readonly Token[], from: number): string[] {
  if (tokens[from]?.text !== ",") return [];
  const nouns: string[] = [];
  for (let at = from + 1; at < Math.min(tokens.length, from + 8); at++) {
    const word = tokens[at]?.text as string;
    if (
      sayingOf(word) !== undefined ||
      /^(?:[,.;:"“”()]|''|who|which|of|for|at|said|and|is|was|has|had)$/.test(word)
    )
      break;
    if (nounKind(word) !== undefined) nouns.push(word);
  }
  return nouns;
}

/** A name that recurs, comes in several forms, is an acronym or holds a word such as "Corp". */
function isAttested({ kind, forms }: Entity): boolean {
  const times = [...forms.values()].reduce((sum, count) => sum + count, 0);
  if (forms.size > 1 || (kind === "organisation" && times > 2)) return true;
  return (
    kind === "organisation" &&
    [...forms.keys()].some(
      (form) =>
        /^[A-Z]{2,6}$/.test(form) ||
        form.split(" ").some((word, at) => at > 0 && ORGANISATION_WORD.test(word.toLowerCase())),
    )
  );
}

/** Chooses the form that is shown, once all mentions are counted. */
export function settle(entity: Entity): void {
  const own = entity.kind === "person" ? "person" : "organisation";
  entity.sure ||= [...entity.nouns].some((noun) => nounKind(noun) === own) || isAttested(entity);
  if (entity.pronoun === null && entity.kind === "person") {
    if (["actress", "spokeswoman", "woman", "chairwoman"].some((noun) => entity.nouns.has(noun)))
      entity.pronoun = "she";
    if (["actor", "spokesman", "chairman", "businessman"].some((noun) => entity.nouns.has(noun)))
      entity.pronoun = "he";
  }
  const forms = [...entity.forms];
  if (forms.length === 0) return;
  if (entity.kind === "person") {
    entity.shown = forms.reduce((best, form) => (form[0].length > best[0].length ? form : best))[0];
    return;
  }
  const plain = forms.filter(([form]) => !/\b(?:LLC|Inc|Ltd|Co|Corp|PLC|plc)\.?$/.test(form));
  const pool = plain.length > 0 ? plain : forms;
  entity.shown = pool.reduce((best, form) => (form[1] > best[1] ? form : best))[0];
}
