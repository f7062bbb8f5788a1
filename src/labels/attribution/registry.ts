// Entities by the words of their names: a short form belongs to the longer name that it can stand for.

import { isGivenName } from "../../language/lexicon/given-names.js";
import { CORPORATE, ORGANISATION_WORD, PEOPLES, PLACE_LIKE } from "../../language/lexicon/name-words.js";
import { nounKind } from "../../language/lexicon/nouns.js";
import type { Entity } from "./entity.js";
import type { Found } from "./found-name.js";

/** Entities by the words of their names; a short form belongs to the longer name that it can stand for. */
export class Registry {
  private readonly byForm = new Map<string, Entity>();

  constructor(found: readonly Found[], common: ReadonlySet<string>) {
    const alone = new Set(
      found.filter(({ words }) => words.length === 1).map(({ words }) => words[0] as string),
    );
    const longest = [...found].sort((a, b) => b.words.length - a.words.length);
    for (const run of longest) if (run.words.length > 1) this.register(run, alone);
    for (const kind of ["person", "organisation"] as const)
      for (const run of longest) this.shorten(run, kind, common);
    for (const run of longest) this.register(run, alone);
  }

  entityOf(run: Found): Entity {
    return this.byForm.get(run.words.join(" ")) as Entity;
  }

  all(): Iterable<Entity> {
    return this.byForm.values();
  }

  private register({ words, raw, titles }: Found, alone: ReadonlySet<string>): void {
    const key = words.join(" ");
    if (this.byForm.has(key)) return;
    const kind = kindOf(words, titles, alone);
    const plain = words.filter((word) => !CORPORATE.test(word)).join(" ");
    const entity: Entity = this.byForm.get(plain) ?? {
      ...{ shown: raw, kind, pronoun: null, sure: false, located: 0, forms: new Map(), nouns: new Set() },
    };
    this.byForm.set(key, entity);
  }

  /** Persons first: a surname is theirs before it is a firm's. */
  private shorten(run: Found, kind: Entity["kind"], common: ReadonlySet<string>): void {
    const entity = this.byForm.get(run.words.join(" "));
    if (entity?.kind !== kind || (run.words.length === 1 && run.acronym === null)) return;
    const plain = this.byForm.get(run.words.filter((word) => !CORPORATE.test(word)).join(" "));
    if (plain && plain.kind === kind) this.byForm.set(run.words.join(" "), plain);
    if (run.acronym !== null) this.claim(run.acronym, entity);
    if (run.words.length > 1)
      for (const form of shortForms(run.words, kind, common)) this.claim(form, entity);
  }

  private claim(form: string, entity: Entity): void {
    if (!this.byForm.has(form)) this.byForm.set(form, entity);
  }
}

/** Forms that can stand for a longer name: surname, given name, first word of a firm, initials. */
function shortForms(words: readonly string[], kind: Entity["kind"], common: ReadonlySet<string>): string[] {
  const [first, last] = [words[0] as string, words.at(-1) as string];
  if (kind === "person") return [last, first].filter((form) => form.length > 2 && !common.has(form));
  const bare = words.filter((word) => !CORPORATE.test(word));
  const initials = initialsOf(bare);
  const forms = [bare.join(" "), initials.length > 1 ? initials : ""];
  if (!PLACE_LIKE.test(first) && !PEOPLES.test(first) && (bare.length === 1 || words.length === 2)) {
    const generic = nounKind(last) !== undefined && !CORPORATE.test(last);
    if (!generic && !common.has(first)) forms.push(first);
  }
  return forms.filter((form) => form !== "");
}

function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => !/^(?:of|for|the|and|&|in|de)$/.test(word))
    .map((word) => word[0])
    .join("");
}

function kindOf(
  words: readonly string[],
  titles: readonly string[],
  alone: ReadonlySet<string>,
): Entity["kind"] {
  if (titles.length > 0) return "person";
  if (PLACE_LIKE.test(words.at(-1) as string)) return "organisation";
  if (words.length === 1) return isGivenName(words[0] as string) ? "person" : "organisation";
  if (words.length > 4 || words.some((word) => ORGANISATION_WORD.test(word) || /\d/.test(word)))
    return "organisation";
  const [first, last] = [words[0] as string, words.at(-1) as string];
  if (isGivenName(first)) return "person";
  if (
    nounKind(first) === "group" ||
    words.some((word) => /^(?:without|of|for|and|against|the|on)$/.test(word))
  )
    return "organisation";
  if (PLACE_LIKE.test(first) || nounKind(last) === "organisation") return "organisation";
  if (alone.has(first) && !alone.has(last)) return "organisation";
  return "person";
}
