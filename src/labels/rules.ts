// The verdict of rules alone: what the cues, the speaker and the quotation say together. Explains itself; the model weighs it.

import { LABELS, type Label } from "../domain.js";
import type { Analysis, ReadSentence } from "./analysis.js";
import type { CueHit } from "./cue-search.js";
import type { Spoken } from "./spoken.js";

export interface RuleVerdict {
  readonly label: Label;
  /** Points for each label. */
  readonly points: Readonly<Record<Label, number>>;
  /** In plain words, the heaviest first. */
  readonly reasons: readonly string[];
}

interface Point {
  readonly label: Label;
  readonly points: number;
  readonly reason: string;
}

/** Points that make a doubtful sentence an allegation or a denial rather than reporting. */
const ENOUGH = 2;
/** What a quotation keeps of the verdict on the sentence that its speaker is named in. */
const CARRIED = 0.75;

/** Rules over a whole article, in order: a quotation that goes on keeps the verdict of its beginning. */
export function applyRules(analysis: Analysis): RuleVerdict[] {
  const verdicts: RuleVerdict[] = [];
  analysis.sentences.forEach((sentence, index) => {
    const spoken = analysis.spoken[index] as Spoken;
    const before = spoken.how === "quotation" && spoken.from !== null ? verdicts[spoken.from] : undefined;
    verdicts.push(
      fold([
        ...cuePoints(sentence, spoken),
        ...speakerPoints(spoken),
        ...listPoints(sentence),
        ...carried(before, spoken),
      ]),
    );
  });
  return verdicts;
}

function cuePoints(sentence: ReadSentence, spoken: Spoken): Point[] {
  const best = new Map<string, CueHit>();
  for (const hit of sentence.cues) if (!best.has(hit.cue.id)) best.set(hit.cue.id, hit);
  return [...best.values()].map(({ cue, text }) => ({
    label: cue.label,
    points: cue.weight * (isHalf(cue.label, cue.weight, spoken) ? 0.5 : 1),
    reason: `“${text.trim()}”`,
  }));
}

/** A weak sign counts half where nobody speaks, or where the other side would have to say it. */
function isHalf(label: Label, weight: number, { speaker }: Spoken): boolean {
  if (weight === 3 || label === "reporting") return false;
  if (speaker === null) return true;
  return label === "denial"
    ? speaker.side === "accuser" || speaker.side === "court"
    : speaker.side === "court";
}

function speakerPoints({ source, speaker }: Spoken): Point[] {
  if (!speaker) return [];
  const reason = `speaker: ${speaker.name}`;
  const points: Point[] = [];
  if (source?.kind === "denying") points.push({ label: "denial", points: 1, reason });
  if (source?.kind === "accusing") points.push({ label: "allegation", points: 1, reason });
  if (speaker.side === "accused")
    points.push({ label: "denial", points: 1.5, reason: `${reason} (accused)` });
  if (speaker.side === "accuser")
    points.push({ label: "allegation", points: 1.5, reason: `${reason} (accuser)` });
  if (speaker.side === "court") points.push({ label: "reporting", points: 1.5, reason: `${reason} (court)` });
  return points;
}

const SPOKEN =
  /\b(?:said|says?|told|wrote|writes|added|reads?|stated?|states|statement|tweeted|replied|asked)\b/i;
const CLAIMING = /alleg|accus|complaint|lawsuit|\bsuit\b|\bclaim|indictment|charges|objections/i;
const DENYING = /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refut(?:es|ed|ing)|rebut)/i;

/**
 * What a list is by the words before its colon: a denial's, a claim's, or nobody's.
 * @returns null where the sentence stands in no list, or under words of speech alone
 */
export function listLabel({ introducedBy }: ReadSentence): Label | null {
  if (introducedBy === null || !/:\s*$/.test(introducedBy)) return null;
  if (DENYING.test(introducedBy)) return "denial";
  if (CLAIMING.test(introducedBy)) return "allegation";
  return SPOKEN.test(introducedBy) ? null : "reporting";
}

function listPoints(sentence: ReadSentence): Point[] {
  const label = listLabel(sentence);
  if (label === null) return [];
  return [
    { label, points: label === "reporting" ? 2 : 3, reason: `listed under “${sentence.introducedBy}”` },
  ];
}

function carried(before: RuleVerdict | undefined, { speaker }: Spoken): Point[] {
  if (!before || !speaker) return [];
  const points = before.points[before.label] * CARRIED;
  return before.label === "reporting"
    ? []
    : [{ label: before.label, points, reason: `continues the words of ${speaker.name}` }];
}

function fold(list: readonly Point[]): RuleVerdict {
  const points = { allegation: 0, denial: 0, reporting: 0 };
  for (const point of list) points[point.label] += point.points;
  const label = decide(points);
  const reasons = list
    .filter((point) => point.label === label)
    .sort((a, b) => b.points - a.points)
    .map(({ reason }) => reason);
  return { label, points, reasons: [...new Set(reasons)].slice(0, 4) };
}

function decide(points: Readonly<Record<Label, number>>): Label {
  const best = LABELS.reduce((top, label) => (points[label] > points[top] ? label : top));
  if (points[best] < ENOUGH) return "reporting";
  if (points.denial >= 3 && points.denial >= points.allegation - 1) return "denial";
  return best;
}
