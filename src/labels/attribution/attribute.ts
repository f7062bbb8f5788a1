// What is shown beside each sentence: who says it, on which side, of whom, and where the speaker is named. Changes no label.

import type { Label, Verdict } from "../../domain.js";
import type { SentenceReading } from "../../encoder/encoder.js";
import type { Analysis, ReadSentence } from "../reading/analysis.js";
import { isOutletsView } from "../reading/outlets-view.js";
import { choose } from "./choose.js";
import type { Clause } from "./clause.js";
import { type Dispute, readDispute } from "./dispute.js";
import { readEntities } from "./entities.js";
import { fallback, listed } from "./fallback.js";
import type { KnownParty } from "./known-party.js";
import { type Found, likeliest } from "./likeliest.js";
import { carryQuotations, isQuoted } from "./quoted.js";
import { heardSpeakers } from "./read-speaker.js";
import type { Resolved } from "./resolved.js";
import { sideOf } from "./sides.js";
import { type ResolvedSource, readClauses, readSources, resolveSources } from "./speech.js";
import { targetOf } from "./target.js";
import { type WholeSpeech, wholeSpeech } from "./whole-speech.js";

/** The part of a verdict that says whose words a sentence is. */
export type Attribution = Pick<Verdict, "attributedTo" | "side" | "target" | "contextFrom">;

/** Who speaks in an article, before any label: read once, attributed as often as there are opinions on the labels. */
export interface SpeechAnalysis {
  readonly analysis: Analysis;
  readonly known: readonly KnownParty[];
  readonly clauses: readonly Clause[];
  readonly dispute: Dispute;
  /** The sources of each sentence. */
  readonly sources: readonly (readonly ResolvedSource[])[];
}

/**
 * Finds who speaks in an article; linear in its length.
 * @param known parties that are given beforehand, as help
 */
export function analyseSpeech(analysis: Analysis, known: readonly KnownParty[] = []): SpeechAnalysis {
  const entities = readEntities(analysis.sentences.map(({ tokens }) => tokens));
  const clauses = readClauses(analysis, entities);
  const sources = readSources(clauses);
  const dispute = readDispute(clauses, sources, entities, known);
  return { analysis, known, clauses, dispute, sources: resolveSources(clauses, sources, dispute) };
}

/** Attributes every sentence of an article by its label, in order; finds who speaks first. */
export function attribute(
  analysis: Analysis,
  labels: readonly Label[],
  known: readonly KnownParty[] = [],
): Attribution[] {
  return attributeAnalysed(analyseSpeech(analysis, known), labels);
}

/** What the encoder reads of a sentence's speaker. */
type SpeakerReading = Pick<SentenceReading, "voice" | "speaker">;

/**
 * Attributes every sentence of an article whose speech was analysed already, in order; linear in its length.
 * @param labels the label of each sentence
 * @param readings what the encoder reads of each sentence's speaker; without them the grammar alone decides
 */
export function attributeAnalysed(
  { analysis, known, clauses, dispute, sources }: SpeechAnalysis,
  labels: readonly Label[],
  readings: readonly SpeakerReading[] = [],
): Attribution[] {
  const { sentences } = analysis;
  const own: (Resolved | null)[] = [];
  sources.forEach((list, index) => {
    const chosen = choose(list, labels[index] as Label, dispute);
    const lead =
      chosen && labels[index] === "allegation" ? listed({ analysis, said: own, dispute }, index) : null;
    own.push(
      lead?.speaker.kind === "document" && isActOf(chosen, dispute) ? null : (chosen?.resolved ?? null),
    );
  });
  const quoted = carryQuotations(sentences, own);
  const whole = wholeSpeech(analysis, clauses);
  const said = own.map((one, index) => turnOf(whole[index]) ?? one ?? quoted[index] ?? null);
  return sentences.map((sentence, index) => {
    const label = labels[index] as Label;
    const speech = whole[index] ?? null;
    const grammar = said[index] ?? issuerOf(speech) ?? fallback({ analysis, labels, said, dispute }, index);
    const reading = speech === null ? readings[index] : undefined;
    const found =
      grammar === null || grammar === "unnamed"
        ? verbOf(sources[index])
        : { resolved: grammar, way: wayOf(own[index], quoted[index], index) };
    const heard =
      (reading ? hear(clauses, reading, found, label) : null) ??
      grammar ??
      (isQuoted(sentence) ? "unnamed" : null);
    const merged = speech?.speaker === "outlet" ? (said[index] ?? null) : heard;
    const claimed = labels[index - 1] === "allegation" ? (said[index - 1]?.speaker.shown ?? null) : null;
    const isOwnView = speech?.kind !== "statement" && isOutletsView(sentence);
    const resolved = isOwnView ? null : isBoth(sentence, merged, claimed) ? "unnamed" : merged;
    return {
      attributedTo: resolved === null ? null : resolved === "unnamed" ? "unnamed" : resolved.speaker.shown,
      side: resolved === null || resolved === "unnamed" ? null : sideOf(resolved.speaker, dispute, known),
      target: targetOf(clauses[index] as Clause, label, resolved === "unnamed" ? null : resolved, dispute),
      contextFrom: contextOf(analysis, sentence, index, resolved === "unnamed" ? null : resolved),
    };
  });
}

/** Whoever speaks the sentence as a turn of a transcript, the outlet's questions aside. */
function turnOf(speech: WholeSpeech | null | undefined): Resolved | null {
  if (speech?.kind !== "turn" || typeof speech.speaker === "string") return null;
  return speech.speaker;
}

/** Whoever issues the statement that the sentence stands in. */
function issuerOf(speech: WholeSpeech | null): Resolved | "unnamed" | null {
  return speech?.kind !== "statement" || speech.speaker === "outlet" ? null : speech.speaker;
}

/** The outlet's own report names a speaker only where the encoder hears somebody else's voice at least this surely. */
const VOICE = 0.5;

/** Whoever does what a sentence tells, in words that need not be of saying. */
function verbOf(sources: readonly ResolvedSource[] | undefined): Found | null {
  const last = sources?.at(-1);
  return last ? { resolved: last.resolved, way: "verb" } : null;
}

function wayOf(
  named: Resolved | null | undefined,
  quoted: Resolved | null | undefined,
  index: number,
): Found["way"] {
  if (named) return named.from === index ? "named" : "recalled";
  return quoted ? "quotation" : "fallback";
}

/** The likeliest of those whom the grammar and the encoder find; null in the outlet's own voice. */
function hear(
  clauses: readonly Clause[],
  { speaker, voice }: SpeakerReading,
  found: Found | null,
  label: Label,
): Resolved | null {
  const isNamed = found !== null && found.way !== "verb";
  if (label === "reporting" && voice < VOICE && !isNamed) return null;
  return likeliest(heardSpeakers(clauses, speaker), speaker.nobody, found);
}

/** "Both deny it": not the one whose claim stands right before. */
function isBoth(
  { folded }: ReadSentence,
  said: Resolved | "unnamed" | null,
  claimed: string | null,
): boolean {
  if (said === null || said === "unnamed" || said.speaker.shown !== claimed) return false;
  return /^\W*(?:both|neither|all|each|none|the (?:two|three|others?))\b/.test(folded);
}

/** Inside a complaint's list what the accused says or somebody cites is part of the claim, not its source. */
function isActOf(chosen: ResolvedSource | null, dispute: Dispute): boolean {
  const party = chosen?.resolved.speaker.party;
  return chosen?.source.form === "participle" || (party != null && dispute.sideOf(party) === "accused");
}

/** The earlier sentence that names the speaker, or that introduces the list. */
function contextOf(
  analysis: Analysis,
  sentence: ReadSentence,
  index: number,
  resolved: Resolved | null,
): string | null {
  if (resolved && resolved.from < index) return analysis.sentences[resolved.from]?.id ?? null;
  if (sentence.introducedBy === null) return null;
  const before = analysis.sentences[index - sentence.index - 1];
  return before && before.paragraph === sentence.paragraph - 1 ? before.id : null;
}
