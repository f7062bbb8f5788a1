// What the finder reads: vectors of questions and of sentences in their place, which sentences answer a question, which reply to a claim.

import { COLON, idsOf, type Piece, RowBuilder, shorten } from "./packing.js";
import type { ToPieces } from "./pieces.js";
import { sigmoid } from "./readings.js";
import type { Session } from "./session.js";

/** A sentence where it stands: what it is about is often said in the title or just before it. */
export interface Passage {
  readonly title: string;
  /** The sentence before it in its article; empty for the first. */
  readonly before: string;
  readonly text: string;
}

/** A sentence that may answer, and where it stands in the corpus. */
export interface Candidate {
  readonly text: string;
  readonly place: number;
}

export interface AnswerRequest {
  readonly question: string;
  /** The likeliest first. Those that one pass takes are read, side by side in the order of their places. */
  readonly candidates: readonly Candidate[];
}

export interface ReplyRequest {
  /** The claim, with who makes it before it where that is known: `speaker: sentence`. */
  readonly claim: string;
  /** Denials, each with who says it before it; the likeliest replies first, read like candidates for an answer. */
  readonly candidates: readonly Candidate[];
}

/** For each candidate how likely it answers the question or replies to the claim, 0 to 1; null for those that one pass did not take. */
export type CandidateReading = readonly (number | null)[];

/** Numbers of a vector. */
export const DIMENSIONS = 384;
/** Most tokens of each part; as in `training/finder_data.py`. */
const MOST = { question: 64, title: 24, before: 40, sentence: 120 } as const;
/** The same for what is read beside candidates: of the question or claim, of the whole window. */
const BESIDE = { answers: { own: MOST.question, window: 192 }, replies: { own: 96, window: 256 } } as const;

/** The vector of a question, of length 1. */
export async function embedQuestion(session: Session, text: string): Promise<Float32Array> {
  const own = idsOf(shorten(session.pieces(text), MOST.question));
  if (own.length === 0) return new Float32Array(DIMENSIONS);
  return vectorOf(session, new RowBuilder().add(own, true).end());
}

/** One vector a passage, in order, each of length 1; zero throughout for a text without words. */
export async function embedPassages(
  session: Session,
  passages: readonly Passage[],
  between: () => Promise<void> = async () => undefined,
): Promise<Float32Array[]> {
  const vectors: Float32Array[] = [];
  for (const { title, before, text } of passages) {
    const own = idsOf(shorten(session.pieces(text), MOST.sentence));
    const row = new RowBuilder()
      .add(idsOf(session.pieces(title)).slice(0, MOST.title))
      .add([COLON, ...idsOf(session.pieces(before)).slice(-MOST.before)])
      .end()
      .add(own, true)
      .end();
    vectors.push(own.length === 0 ? new Float32Array(DIMENSIONS) : await vectorOf(session, row));
    await between();
  }
  return vectors;
}

async function vectorOf(session: Session, row: RowBuilder): Promise<Float32Array> {
  const { vectors } = await session.run(row);
  return Float32Array.from(vectors ?? []);
}

/** One reading a candidate, in the order in which they came; the first one is always read. */
export function readAnswers(
  session: Session,
  { question, candidates }: AnswerRequest,
): Promise<CandidateReading> {
  return readBeside(session, "answers", question, candidates);
}

/** How likely each candidate replies to the very claim, in the order in which they came; the first one is always read. */
export function readReplies(
  session: Session,
  { claim, candidates }: ReplyRequest,
): Promise<CandidateReading> {
  return readBeside(session, "replies", claim, candidates);
}

async function readBeside(
  session: Session,
  head: keyof typeof BESIDE,
  text: string,
  candidates: readonly Candidate[],
): Promise<CandidateReading> {
  const most = BESIDE[head];
  const asked = idsOf(shorten(session.pieces(text), most.own));
  const taken = thatFit(session.pieces, most.window - asked.length - FRAME, candidates).sort(
    (a, b) => a.place - b.place,
  );
  if (asked.length === 0 || taken.length === 0) return candidates.map(() => null);
  const row = new RowBuilder().add(asked, true).end().add([COLON]).end();
  for (const { ids } of taken) row.add(ids, true).end();
  const logits = (await session.run(row))[head] as Float32Array;
  const chances = new Map(taken.map(({ at }, i) => [at, sigmoid(logits[i + 1] as number)]));
  return candidates.map((_, at) => chances.get(at) ?? null);
}

interface Taken {
  readonly at: number;
  readonly place: number;
  readonly ids: readonly number[];
}

function thatFit(pieces: ToPieces, tokens: number, candidates: readonly Candidate[]): Taken[] {
  let room = tokens;
  return candidates.flatMap(({ text, place }, at): Taken[] => {
    const own: readonly Piece[] = shorten(pieces(text), MOST.sentence);
    if (own.length === 0 || (at > 0 && own.length >= room)) return [];
    room -= own.length + 1;
    return [{ at, place, ids: idsOf(own) }];
  });
}

/** `[CLS]`, a stop behind the question, and an empty title with its own. */
const FRAME = 4;
