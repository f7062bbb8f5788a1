// Who speaks, carried over an article: pronouns, "the company", quotations that run on. Uses grammar and names, decides no label.

import type { Side } from "../domain.js";
import {
  ACCUSER_WORDS,
  CLAIM_DOCUMENTS,
  COMPANY_WORDS,
  COURT_WORDS,
  DETERMINERS,
  DOCUMENT_WORDS,
  PERSON_HEAD,
  PRONOUNS,
} from "./lexicon.js";
import type { Name, NameBook } from "./name-book.js";
import { keysOf, OUTLET, type Parties } from "./parties.js";
import { findSources, type Source } from "./speaker.js";
import { bare, isCapitalised, type Token } from "./text.js";

export interface Speaker {
  /** As the article names it, in its fullest form; "unnamed" where it names nobody. */
  readonly name: string;
  readonly kind: "person" | "organisation" | "document" | "group" | "unknown";
  readonly side: Side | null;
  readonly keys: readonly string[];
}

export interface Spoken {
  readonly sources: readonly Source[];
  /** The source that governs the sentence, when it has one of its own. */
  readonly source: Source | null;
  readonly speaker: Speaker | null;
  /** Index of the sentence that names the speaker. */
  readonly from: number | null;
  /** `own`: named here; `pronoun`: resolved here; `quotation`: a quotation goes on; `follows`: an indirect continuation. */
  readonly how: "own" | "pronoun" | "quotation" | "none";
}

/** What is needed of a sentence. */
export interface Heard {
  readonly tokens: readonly Token[];
  readonly inside: readonly boolean[];
  readonly paragraph: number;
  /** Begins inside a quotation that was opened before. */
  readonly startsInside: boolean;
  readonly endsInside: boolean;
  /** Share of its characters inside quotations. */
  readonly share: number;
}

/** Resolves the speaker of every sentence of an article, in order; linear in its length. */
export function resolveSpeakers(sentences: readonly Heard[], names: NameBook, parties: Parties): Spoken[] {
  const memory = new Memory();
  const spoken = sentences.map((sentence, index) => {
    const sources = findSources(sentence.tokens, sentence.inside);
    const source = governing(sources, sentence.tokens.length);
    const own = source ? speakerOf(source, names, parties, memory) : null;
    memory.note(sentence, index, own?.speaker ?? null, names);
    return {
      sources,
      source,
      speaker: own?.speaker ?? null,
      from: own ? (own.from ?? index) : null,
      how: own?.how ?? ("none" as const),
    };
  });
  carryQuotations(sentences, spoken);
  return spoken;
}

/** Of several sources: one that denies, one that closes the sentence (“…, X said.”), one after a mark, else the first. */
function governing(sources: readonly Source[], size: number): Source | null {
  const active = sources.filter(({ form }) => form !== "passive");
  return (
    active.find(({ kind, form }) => kind === "denying" && form !== "leading") ??
    active.find(({ at, form, kind }) => kind === "neutral" && form === "before" && at >= size - 3) ??
    active.find(({ form }) => form === "according" || form === "after") ??
    active[0] ??
    sources[0] ??
    null
  );
}

class Memory {
  private last: { speaker: Speaker; index: number } | null = null;
  private readonly byName = new Map<string, { speaker: Speaker; index: number }>();
  private readonly byKind = new Map<Speaker["kind"], { speaker: Speaker; index: number }>();

  note(sentence: Heard, index: number, speaker: Speaker | null, names: NameBook): void {
    if (speaker && speaker.name !== "unnamed") {
      this.last = { speaker, index };
      // A news outlet is seldom meant by "the company".
      if (!OUTLET.test(speaker.name)) this.byKind.set(speaker.kind, { speaker, index });
      this.byName.set(speaker.name, { speaker, index });
    }
    const subject = names.find(sentence.tokens.slice(0, 8));
    if (!subject || (speaker !== null && speaker.kind !== "document")) return;
    if (OUTLET.test(subject.full)) return;
    const kind = subject.person ? "person" : "organisation";
    this.byKind.set(kind, { speaker: { name: subject.full, kind, side: null, keys: [subject.full] }, index });
  }

  /** A person keeps what was said of them before: "its lawyer, Hugh Ray" is still its lawyer when "Ray said". */
  affiliate(speaker: Speaker, names: NameBook, parties: Parties): Speaker {
    if (speaker.kind !== "person") return speaker;
    const before = this.byName.get(speaker.name)?.speaker.keys ?? [];
    const keys = [...new Set([...speaker.keys, ...before, ...names.rolesOf(speaker.name)])].slice(0, 24);
    return { ...speaker, keys, side: speaker.side ?? parties.sideOf(keys) };
  }

  recallAny(): { speaker: Speaker; index: number } | null {
    return this.last;
  }

  /** A person by name, even where nothing was heard of them yet. */
  recallNamed(name: string): { speaker: Speaker; index: number } | null {
    return this.byName.get(name) ?? null;
  }

  recall(...kinds: readonly Speaker["kind"][]): { speaker: Speaker; index: number } | null {
    const found = kinds.flatMap((kind) => this.byKind.get(kind) ?? []);
    return found.sort((a, b) => b.index - a.index)[0] ?? null;
  }
}

type Found = { speaker: Speaker; how: "own" | "pronoun"; from: number | null };

function speakerOf(source: Source, names: NameBook, parties: Parties, memory: Memory): Found | null {
  const pronoun = source.phrase.length === 1 ? PRONOUNS.get(source.phrase[0]?.text as string) : undefined;
  const recalled = pronoun
    ? memory.recall(...PRONOUN_KINDS[pronoun])
    : recallDescribed(source, names, memory);
  if (recalled) return { speaker: withSide(recalled.speaker, parties), how: "pronoun", from: recalled.index };
  if (pronoun) return null;
  const speaker = named(source, names, parties);
  return speaker && { speaker: memory.affiliate(speaker, names, parties), how: "own", from: null };
}

const PRONOUN_KINDS = {
  he: ["person"],
  she: ["person"],
  it: ["organisation", "document"],
  they: ["group", "organisation", "document"],
} as const satisfies Record<string, readonly Speaker["kind"][]>;

/** "the company", "the statement", "the director": somebody who was named before. */
function recallDescribed({ phrase, apposition }: Source, names: NameBook, memory: Memory) {
  const head = bare(phrase.at(-1) as Token);
  if (phrase.length > 4 || names.all(phrase).length > 0 || apposition.some(isCapitalised)) return null;
  if (GENERIC_DOCUMENTS.has(head)) return memory.recallAny();
  if (!/^(?:the|that|this)$/.test(phrase[0]?.text ?? "")) return null;
  if (COMPANY_WORDS.has(head)) return memory.recall("organisation");
  const person = names.called(head);
  return person ? memory.recallNamed(person.full) : null;
}

/** Documents that are somebody's words, without being the claim itself. */
const GENERIC_DOCUMENTS = new Set([
  "statement",
  "letter",
  "release",
  "message",
  "email",
  "e-mail",
  "memo",
  "tweet",
  "post",
]);

function withSide(speaker: Speaker, parties: Parties): Speaker {
  return speaker.side === null ? { ...speaker, side: parties.sideOf(speaker.keys) } : speaker;
}

function named(source: Source, names: NameBook, parties: Parties): Speaker | null {
  const { phrase, apposition } = source;
  const content = phrase.filter((token) => !DETERMINERS.has(token.text));
  if (!/\p{L}{2}/u.test(content.map(bare).join(""))) return null;
  const keys = keysOf([...phrase, ...apposition], names);
  const head = headOf(phrase);
  const plain = phrase
    .map((token) => token.raw)
    .join(" ")
    .replace(/^(?:the|a|an) /i, "");
  if (DOCUMENT_WORDS.has(head)) {
    const side = parties.sideOf(CLAIM_DOCUMENTS.has(head) ? keys.filter((key) => /^[a-z]/.test(key)) : keys);
    return { name: documentName(head, plain, parties), kind: "document", side, keys };
  }
  const name = properName(phrase, apposition, names);
  if (!name && !phrase.some(isCapitalised) && !canSpeak(head)) return null;
  const kind = name ? (name.person ? "person" : "organisation") : kindOfHead(head);
  return { name: name?.full ?? plain, kind, side: parties.sideOf(keys), keys };
}

/** A thing ("the move", "the effect") does not speak. */
function canSpeak(head: string): boolean {
  return (
    PERSON_HEAD.test(head) ||
    COMPANY_WORDS.has(head.replace(/s$/, "")) ||
    ACCUSER_WORDS.has(head) ||
    COURT_WORDS.has(head)
  );
}

/** The speaker's own name: at the end of the phrase, before "of" or "at", or alone in the apposition. */
function properName(
  phrase: readonly Token[],
  apposition: readonly Token[],
  names: NameBook,
): Name | undefined {
  const link = phrase.findIndex((token, at) => at > 0 && LINK.test(token.text));
  const core = link < 0 ? phrase : phrase.slice(0, link);
  const last = names.all(core).at(-1);
  if (last && last.end === core.length) return last.name;
  if (last && link < 0) return undefined;
  const beside = names.all(apposition)[0];
  return beside?.at === 0 && beside.name.person ? beside.name : undefined;
}

const LINK = /^(?:of|for|from|at|with|in|on)$/;

/** "the suit", "the filing": the plaintiff's, where the article tells who that is. */
function documentName(head: string, plain: string, parties: Parties): string {
  if (!CLAIM_DOCUMENTS.has(head) || /\p{Lu}/u.test(plain) || parties.accuser === null) return plain;
  return `${parties.accuser}'s ${plain}`;
}

function headOf(phrase: readonly Token[]): string {
  const link = phrase.findIndex((token, index) => index > 0 && LINK.test(token.text));
  return bare((link < 0 ? phrase.at(-1) : phrase[link - 1]) as Token);
}

function kindOfHead(head: string): Speaker["kind"] {
  if (DOCUMENT_WORDS.has(head)) return "document";
  if (COMPANY_WORDS.has(head)) return "organisation";
  return /s$/.test(head) || head === "police" ? "group" : "person";
}

/** Sentences inside a quotation without a source take the run's source, else the speaker before. */
function carryQuotations(sentences: readonly Heard[], spoken: Spoken[]): void {
  let run: number[] = [];
  let current: { speaker: Speaker; from: number; paragraph: number } | null = null;
  const settle = () => {
    const owner = run.find((index) => spoken[index]?.speaker);
    const source =
      owner === undefined ? current : { speaker: spoken[owner]?.speaker as Speaker, from: owner };
    for (const index of run) {
      if (spoken[index]?.speaker === null && source) {
        spoken[index] = {
          ...(spoken[index] as Spoken),
          speaker: source.speaker,
          from: source.from,
          how: "quotation",
        };
      }
    }
    run = [];
  };
  sentences.forEach((sentence, index) => {
    if (!sentence.startsInside && run.length > 0) settle();
    const own = spoken[index] as Spoken;
    if (own.speaker) current = { speaker: own.speaker, from: index, paragraph: sentence.paragraph };
    if (sentence.share > 0.5 || sentence.startsInside || sentence.endsInside) run.push(index);
    if (!sentence.endsInside) settle();
    if (current && sentence.paragraph - current.paragraph > 2) current = null;
    else if (current && sentence.share > 0.5) current = { ...current, paragraph: sentence.paragraph };
  });
  settle();
}
