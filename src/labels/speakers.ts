// Who speaks, carried over an article: pronouns, "the company", quotations that run on. Uses grammar and names, decides no label.

import { COMPANY_WORDS, PRONOUNS } from "./lexicon.js";
import type { NameBook } from "./name-book.js";
import { namedSpeaker } from "./named-speaker.js";
import type { Parties } from "./parties.js";
import { findSources, type Source } from "./speaker.js";
import { SpeakerMemory } from "./speaker-memory.js";
import type { Heard, Speaker, Spoken } from "./spoken.js";
import { bare, isCapitalised, type Token } from "./text.js";

/** Resolves the speaker of every sentence of an article, in order; linear in its length. */
export function resolveSpeakers(sentences: readonly Heard[], names: NameBook, parties: Parties): Spoken[] {
  const memory = new SpeakerMemory();
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

type Found = { speaker: Speaker; how: "own" | "pronoun"; from: number | null };

function speakerOf(source: Source, names: NameBook, parties: Parties, memory: SpeakerMemory): Found | null {
  const pronoun = source.phrase.length === 1 ? PRONOUNS.get(source.phrase[0]?.text as string) : undefined;
  const recalled = pronoun
    ? memory.recall(...PRONOUN_KINDS[pronoun])
    : recallDescribed(source, names, memory);
  if (recalled) return { speaker: withSide(recalled.speaker, parties), how: "pronoun", from: recalled.index };
  if (pronoun) return null;
  const speaker = namedSpeaker(source, names, parties);
  return speaker && { speaker: memory.affiliate(speaker, names, parties), how: "own", from: null };
}

const PRONOUN_KINDS = {
  he: ["person"],
  she: ["person"],
  it: ["organisation", "document"],
  they: ["group", "organisation", "document"],
} as const satisfies Record<string, readonly Speaker["kind"][]>;

/** "the company", "the statement", "the director": somebody who was named before. */
function recallDescribed({ phrase, apposition }: Source, names: NameBook, memory: SpeakerMemory) {
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
