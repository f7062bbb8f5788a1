// Is a text English, and if not, in which language is it? Loads the detector (150 MB) only where words do not tell.

import { hasRomanUrdu, isMostlyForeignScript, isPlainEnglish } from "./signs.js";

/** What is known of a text's language. */
export interface Identified {
  readonly english: "yes" | "no" | "unsure";
  /** BCP 47: "en"; of another language its code where that is certain enough, else "und"; null where there is no letter. */
  readonly language: string | null;
}

/** From so many characters on the detector is reliable by itself. */
export const LONG = 200;
/** Of a short text English may be so far behind the first; as near to that bound nothing is sure. */
const BEHIND = 0.05;
/** A short text's language is named only where it leads the second by so much. */
const LEADS = 0.02;
/** Of a text with spaces; scripts without them have few letters a word. */
const SHORTEST = 4;

const ENGLISH: Identified = { english: "yes", language: "en" };
const UNKNOWN = "und";

type Detector = typeof import("eld/small")["eld"];
let detector: Promise<Detector> | undefined;

function loadDetector(): Promise<Detector> {
  detector ??= import("eld/small").then(({ eld }) => eld);
  return detector;
}

/**
 * The language of one paragraph, headline or question. Measured on 767 paragraphs, 592 headlines and 540 questions:
 * docs/measurements/ingest.md.
 */
export async function identify(text: string): Promise<Identified> {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return { english: "unsure", language: null };
  if (isPlainEnglish(text)) return ENGLISH;
  const scores = await scoresOf(text);
  if (text.length >= LONG) return long(scores);
  return short(text, letters, scores);
}

interface Scores {
  readonly reliable: boolean;
  /** Best first. */
  readonly ranked: readonly (readonly [language: string, score: number])[];
}

async function scoresOf(text: string): Promise<Scores> {
  const found = (await loadDetector()).detect(text);
  const ranked = Object.entries(found.getScores()).sort((a, b) => b[1] - a[1]);
  return { reliable: found.isReliable(), ranked };
}

function long({ reliable, ranked }: Scores): Identified {
  const first = ranked[0]?.[0] ?? UNKNOWN;
  if (first === "en") return reliable ? ENGLISH : { english: "unsure", language: "en" };
  return { english: "no", language: reliable ? first : UNKNOWN };
}

function short(text: string, letters: number, { ranked }: Scores): Identified {
  const [first, second] = ranked;
  const foreign = isMostlyForeignScript(text);
  const leads = first !== undefined && first[1] - (second?.[1] ?? 0) >= LEADS;
  const name = first !== undefined && first[0] !== "en" && (leads || foreign) ? first[0] : UNKNOWN;
  if (foreign) return { english: "no", language: name };
  if (hasRomanUrdu(text)) return { english: "no", language: UNKNOWN };
  if (first === undefined || letters < SHORTEST) return { english: "unsure", language: "en" };
  const behind = first[1] - (ranked.find(([language]) => language === "en")?.[1] ?? 0);
  if (Math.abs(behind - BEHIND) < BEHIND && behind > 0) return { english: "unsure", language: "en" };
  return behind < BEHIND ? ENGLISH : { english: "no", language: name };
}
