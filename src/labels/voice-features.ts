// What the model sees of who would be speaking, were the sentence a claim, a denial or a report. Pure.

import type { Label } from "../domain.js";
import { type Attribution, attributeHeard, type Hearing } from "./attribution/attribute.js";

/** Words that negate, in folded text. */
export const NEGATED = /\b(?:not|never|no|nor|none|nobody|nothing|neither|without|cannot|unaware)\b|n't\b/u;

/** Of an attribution what the model sees: the speaker's side, and whether the sentence turns against somebody. */
interface Supposed {
  readonly side: string;
  readonly against: boolean;
}

/** Who would speak each sentence of an article, were all of them of one label. */
export type Suppositions = Readonly<Record<"claim" | "denial" | "report", readonly Supposed[]>>;

/** What else of a sentence goes together with its speaker. */
export interface Company {
  readonly folded: string;
  /** Share of its characters inside quotations. */
  readonly share: number;
  /** The label that the rules read. */
  readonly rule: Label;
  /** The labels for which its cues are more than hints. */
  readonly cueLabels: readonly Label[];
  /** How likely it is somebody else's voice. */
  readonly attributed: number;
}

/** Attributes an article three times: whom a label rests on hangs on the label, which is not known yet. */
export function suppose(hearing: Hearing): Suppositions {
  const all = (label: Label) =>
    attributeHeard(
      hearing,
      hearing.analysis.sentences.map(() => label),
    ).map((attribution) => supposed(sideOf(attribution), attribution.target !== null));
  return { claim: all("allegation"), denial: all("denial"), report: all("reporting") };
}

/** Names of features: the speaker's side under each supposition, alone and together with other signs. */
export function voiceFeatures(suppositions: Suppositions, index: number, company: Company): string[] {
  const { side: claim, against } = suppositions.claim[index] as Supposed;
  const { side: denial, against: denierAgainst } = suppositions.denial[index] as Supposed;
  const { side: report } = suppositions.report[index] as Supposed;
  const negated = NEGATED.test(company.folded);
  const voice = voiceOf(company.attributed);
  const cues = [...company.cueLabels].sort().join("+");
  return [
    ...[
      `if-claim=${claim}`,
      `if-denial=${denial}`,
      `if-report=${report}`,
      `if-claim=${claim}&if-denial=${denial}`,
    ],
    ...[`if-denial=${denial}&negated=${negated}`, `if-denial=${denial}&voice=${voice}`],
    `if-denial=${denial}&quoted=${company.share > 0.5}&negated=${negated}`,
    ...[`if-claim=${claim}&voice=${voice}`, `if-claim=${claim}&rule=${company.rule}`],
    ...[
      `if-denial=${denial}&rule=${company.rule}`,
      `if-claim=${claim}&cues=${cues}`,
      `if-denial=${denial}&cues=${cues}`,
    ],
    ...[`against=${against}&voice=${voice}`, `denier-against=${denierAgainst}`],
    `claimant-named=${claim !== "nobody"}`,
  ];
}

/** Said, perhaps said, or told by the outlet itself. */
export function voiceOf(attributed: number): "said" | "maybe" | "told" {
  return attributed > 0.7 ? "said" : attributed > 0.3 ? "maybe" : "told";
}

/** One object for each pair of values: a long article holds many. */
const KNOWN = new Map<string, Supposed>();

function supposed(side: string, against: boolean): Supposed {
  const key = `${side} ${against}`;
  const known = KNOWN.get(key) ?? { side, against };
  KNOWN.set(key, known);
  return known;
}

function sideOf({ attributedTo, side }: Attribution): string {
  if (attributedTo === null) return "nobody";
  return attributedTo === "unnamed" ? "unnamed" : (side ?? "unknown");
}
