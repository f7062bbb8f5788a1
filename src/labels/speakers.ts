// Who speaks, carried over an article: pronouns, "the company", quotations that run on. Uses grammar and names, decides no label.

import type { Side } from "../domain.js";
import { CLAIM_DOCUMENTS, COMPANY_WORDS, DETERMINERS, DOCUMENT_WORDS, PRONOUNS } from "./lexicon.js";
import { bare, type NameBook } from "./names.js";
import { keysOf, type Parties } from "./parties.js";
import { findSources, type Source } from "./speaker.js";
import type { Token } from "./text.js";

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
    const source = governing(sources);
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

/** Of several sources, the one that denies, then one that accuses, then the first. */
function governing(sources: readonly Source[]): Source | null {
  return (
    sources.find(({ kind, form }) => kind === "denying" && form !== "passive") ??
    sources.find(({ form }) => form === "according" || form === "after") ??
    sources[0] ??
    null
  );
}

class Memory {
  private last: { speaker: Speaker; index: number } | null = null;
  private readonly byKind = new Map<Speaker["kind"], { speaker: Speaker; index: number }>();

  note(sentence: Heard, index: number, speaker: Speaker | null, names: NameBook): void {
    if (speaker && speaker.name !== "unnamed") {
      this.last = { speaker, index };
      this.byKind.set(speaker.kind, { speaker, index });
    }
    const subject = names.find(sentence.tokens.slice(0, 8));
    if (!subject || (speaker !== null && speaker.kind !== "document")) return;
    const kind = subject.person ? "person" : "organisation";
    this.byKind.set(kind, { speaker: { name: subject.full, kind, side: null, keys: [subject.full] }, index });
  }

  recall(...kinds: Speaker["kind"][]): { speaker: Speaker; index: number } | null {
    const found = kinds.flatMap((kind) => this.byKind.get(kind) ?? []);
    return found.sort((a, b) => b.index - a.index)[0] ?? this.last;
  }
}

function speakerOf(
  source: Source,
  names: NameBook,
  parties: Parties,
  memory: Memory,
): { speaker: Speaker; how: "own" | "pronoun"; from: number | null } | null {
  const first = source.phrase[0] as Token;
  const pronoun = PRONOUNS.get(first.text);
  if (pronoun && source.phrase.length <= 2) {
    const found =
      pronoun === "he" || pronoun === "she"
        ? memory.recall("person")
        : memory.recall(pronoun === "it" ? "organisation" : "group", "organisation", "document");
    return found ? { speaker: withSide(found.speaker, parties), how: "pronoun", from: found.index } : null;
  }
  const speaker = named(source, names, parties);
  if (!speaker) return null;
  if (isBareCompany(source.phrase, names)) {
    const found = memory.recall("organisation");
    if (found && found.speaker.kind === "organisation")
      return { speaker: withSide(found.speaker, parties), how: "pronoun", from: found.index };
  }
  return { speaker, how: "own", from: null };
}

function withSide(speaker: Speaker, parties: Parties): Speaker {
  return speaker.side === null ? { ...speaker, side: parties.sideOf(speaker.keys) } : speaker;
}

/** "the company", "the firm": an organisation without its name. */
function isBareCompany(phrase: readonly Token[], names: NameBook): boolean {
  return (
    phrase.length <= 3 &&
    /^(?:the|that|this)$/.test(phrase[0]?.text ?? "") &&
    COMPANY_WORDS.has(phrase.at(-1)?.text ?? "") &&
    names.all(phrase).length === 0
  );
}

function named(source: Source, names: NameBook, parties: Parties): Speaker | null {
  const { phrase, apposition } = source;
  const content = phrase.filter((token) => !DETERMINERS.has(token.text));
  if (content.length === 0 || !/\p{L}{2}/u.test(content.map(bare).join(""))) return null;
  const keys = keysOf([...phrase, ...apposition], names);
  const mentioned = names.all(phrase);
  const head = headOf(phrase);
  const document = DOCUMENT_WORDS.has(head);
  const last = mentioned.at(-1);
  const trailing = last !== undefined && last.end === phrase.length;
  const plain = phrase
    .map((token) => token.raw)
    .join(" ")
    .replace(/^(?:the|a|an) /i, "");
  const name = document ? documentName(head, plain, parties) : trailing ? last.name.full : plain;
  const kind = document
    ? "document"
    : trailing
      ? last.name.person
        ? "person"
        : "organisation"
      : kindOfHead(head);
  const side = parties.sideOf(
    document && CLAIM_DOCUMENTS.has(head) ? keys.filter((key) => /^[a-z]/.test(key)) : keys,
  );
  return { name, kind, side, keys };
}

/** "the suit", "the filing": the plaintiff's, where the article tells who that is. */
function documentName(head: string, plain: string, parties: Parties): string {
  if (!CLAIM_DOCUMENTS.has(head) || /\p{Lu}/u.test(plain) || parties.accuser === null) return plain;
  return `${parties.accuser}'s ${plain}`;
}

function headOf(phrase: readonly Token[]): string {
  const link = phrase.findIndex(
    (token, index) => index > 0 && /^(?:of|for|from|at|with|in|on)$/.test(token.text),
  );
  return bare((link < 0 ? phrase.at(-1) : phrase[link - 1]) as Token);
}

function kindOfHead(head: string): Speaker["kind"] {
  if (DOCUMENT_WORDS.has(head)) return "document";
  if (COMPANY_WORDS.has(head)) return "organisation";
  return /s$/.test(head) ? "group" : "person";
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
