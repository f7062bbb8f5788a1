// The page of a whole case, in quotes: parties, claims with their replies, what sources differ on, dated events.

import type { CaseFile } from "../../corpus/case-file.js";
import type { Answer, Disagreement } from "../../domain.js";
import type { CaseClaim, CaseDifference, CasePage, CaseVoice } from "../../findings.js";
import type { AnswerKit } from "../ask/kit.js";
import { timeline } from "../findings/timeline.js";
import { claimsOf, looseDenials, type Pause } from "./claims.js";
import { withFacing } from "./faced.js";

/** Dated events beyond these are counted. */
const MOST_EVENTS = 60;
/** Parties that are asked about, one question each. */
const MOST_ASKED = 4;

interface CaseParts {
  readonly kit: AnswerKit;
  readonly caseFile: CaseFile;
  ask(question: string): Promise<Pick<Answer, "disagreements">>;
  readonly pause: Pause;
}

/** Reads the whole index: the work of seconds where a case is large, with a pause after each claim. */
export async function casePage({ kit, caseFile, ask, pause }: CaseParts): Promise<CasePage> {
  const claims = await claimsOf(kit, pause);
  const denials = await looseDenials(claims.all, kit, pause);
  const events = timeline(undefined, kit);
  const shown = events.slice(-MOST_EVENTS);
  const isWithdrawn = kit.withdrawn();
  const differences = await differencesOf(caseFile.parties, ask);
  return {
    name: caseFile.name,
    articles: kit.index.articles.filter(({ id }) => !isWithdrawn(id)),
    voices: voicesOf(claims.all, caseFile.parties),
    claims: claims.all,
    denials: denials.all,
    differences: differences.map((one) => facedDifference(one, kit)),
    events: withFacing(shown, kit),
    leftOut: { claims: claims.leftOut, denials: denials.leftOut, events: events.length - shown.length },
  };
}

/** Those who allege, are accused or reply. */
function voicesOf(claims: readonly CaseClaim[], parties: CaseFile["parties"]): readonly CaseVoice[] {
  const counts = new Map<string, number>();
  for (const { by, against, repliedBy } of claims)
    for (const name of [by, against, ...repliedBy])
      if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  const listed = parties.filter(({ name }) => counts.has(name)).map(({ name, side }) => ({ name, side }));
  const others = [...counts]
    .filter(([name]) => !listed.some((party) => party.name === name))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([name]) => ({ name, side: null }));
  return [...listed, ...others];
}

function facedDifference({ about, values }: Disagreement, kit: AnswerKit): CaseDifference {
  const told = values.map(({ value, quote, note }) => ({ value, quote, state: note ?? null }));
  return { about, values: withFacing(told, kit) };
}

/** What every case may differ on: has who is accused replied, is it over, when did it begin. */
async function differencesOf(
  parties: CaseFile["parties"],
  ask: CaseParts["ask"],
): Promise<readonly Disagreement[]> {
  const asked = parties.filter(({ side }) => side === "accused" || side === "accuser").slice(0, MOST_ASKED);
  const questions = [...asked.map(({ name }) => `Did ${name} respond?`), ...OF_EVERY_CASE];
  const found: Disagreement[] = [];
  for (const question of questions) found.push(...(await ask(question)).disagreements);
  return found.filter((one, at) => found.findIndex((other) => isSame(one, other)) === at);
}

const OF_EVERY_CASE = ["Is the case still pending?", "When was the complaint filed?"];

function isSame(one: Disagreement, other: Disagreement): boolean {
  const key = ({ values }: Disagreement) =>
    values.map(({ value, quote }) => `${quote.id} ${value}`).join("|");
  return one.about === other.about && key(one) === key(other);
}
