// Of several sources in a sentence, the one whose words its label rests on.

import type { Label } from "../../domain.js";
import { isMedia } from "../../language/lexicon/media.js";
import { AUTHORITIES, COURTS, INQUIRIES } from "../../language/lexicon/nouns.js";
import { TELLING_OF_ACTS } from "../../language/lexicon/verbs.js";
import type { Dispute } from "./dispute.js";
import type { ResolvedSource } from "./speech.js";

/** The source that the sentence's label rests on, or null where none can carry it. */
export function choose(
  sources: readonly ResolvedSource[],
  label: Label,
  dispute: Dispute,
): ResolvedSource | null {
  let best: ResolvedSource | null = null;
  let most = 0;
  for (const [place, one] of sources.entries()) {
    const score =
      weigh(one, label, dispute, place > 0 && one.source.trails) -
      place * 0.4 -
      (isNested(sources, place) ? 4 : 0);
    if (score > most) [best, most] = [one, score];
  }
  return best;
}

/** "Ray told the court that Yukos had claimed": what the first says the second said; a paper only passes it on. */
function isNested(sources: readonly ResolvedSource[], place: number): boolean {
  const [before, one] = [sources[place - 1], sources[place]];
  if (!before || !one || one.source.form !== "before" || before.source.form !== "before") return false;
  return before.source.at < one.source.phrase.at && !isMedia(before.resolved.speaker.shown);
}

function weigh(
  { source, resolved: { speaker } }: ResolvedSource,
  label: Label,
  dispute: Dispute,
  trails: boolean,
): number {
  const side = speaker.party ? dispute.sideOf(speaker.party) : null;
  let score = FORMS[source.form] + (trails ? 1.5 : 0);
  if (isMedia(speaker.shown)) score -= 1.5;
  if (label === "reporting") return reports(source, speaker.shown) ? score : 0;
  const own = label === "denial" ? "denying" : "accusing";
  if (label === "allegation" && source.kind === "denying") return side === "accused" ? 0 : 0.3 * score;
  if (source.kind === own) score += 2.5;
  else if (source.kind === "denying" || source.kind === "accusing") score -= 1;
  if (source.kind === "thought" && !isFinding(source, speaker.shown))
    score -= COURTS.test(speaker.shown) ? 9 : 1;
  if (side === (label === "denial" ? "accused" : "accuser")) score += 1;
  if (side === (label === "denial" ? "accuser" : "accused")) score -= 1;
  return score < -4 ? 0 : Math.max(score, 0.2 * FORMS[source.form]);
}

/** In reporting only plain speech makes a speaker: not that somebody sues, believes, urges or rejects. */
function reports(source: ResolvedSource["source"], speaker: string): boolean {
  const { kind, verb, form, quotes } = source;
  if (kind === "according" || isFinding(source, speaker)) return true;
  if (kind !== "speech" || form === "noun" || (TELLING_OF_ACTS.test(verb) && !quotes)) return false;
  return form !== "participle" || /^(?:say|add|argue|note|tell|write|state|explain|warn)$/.test(verb);
}

/** "The court ruled that", "an audit found that": an authority's finding is its own words. */
function isFinding({ verb, form }: ResolvedSource["source"], speaker: string): boolean {
  if (form === "participle" || !/^(?:find|rule|determine|show)$/.test(verb)) return false;
  return COURTS.test(speaker) || AUTHORITIES.test(speaker) || INQUIRIES.test(speaker);
}

const FORMS: Readonly<Record<ResolvedSource["source"]["form"], number>> = {
  before: 3,
  after: 3.4,
  according: 4.4,
  colon: 3,
  by: 2.6,
  participle: 2.4,
  noun: 1.2,
  relative: 1.4,
};
