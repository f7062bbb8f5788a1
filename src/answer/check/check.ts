// A message held against the corpus, sentence by sentence: does it state as fact what is only alleged? Warns rarely and for cause.

import { splitSentences } from "../../corpus/sentences.js";
import type { Answer, ClaimCheck } from "../../domain.js";
import { foldTypography } from "../../retrieval/words.js";

/** Sentences of one message that are looked at; a longer message is a paste. */
const MOST_SENTENCES = 40;
const LEAST_WORDS = 3;

type Stance = ClaimCheck["stance"];

const ATTRIBUTED =
  /\b(?:alleg\w+|accus\w+|claim(?:s|ed|ing)?|reportedly|supposedly|purported\w*|according to|sa(?:y|ys|id)|tells?|told|argu(?:e|es|ed)|contend\w*|assert\w*|insist\w*|suspect\w*|sue[sd]?|suing|lawsuit|complaint|filings?|plaintiffs?|prosecut\w+|indict\w+|charged with|reports? that|reported|the suit|in court|per the)\b|\b(?:in|by) (?:\w+['’]s|its|his|her|their) (?:own )?(?:telling|words|view|account|version|suit|petition)\b|\bversion (?:is|of)\b/i;
const HEDGED =
  /\b(?:may|might|would|could(?! not|n['’]t)|perhaps|maybe|possibly|probably|apparently|seem\w*|appears?|if|whether|wait for|unclear|unproven|not proven|i (?:think|believe|guess|wonder|heard|doubt)|imo|rumou?r\w*|likely)\b/i;
const DENIED =
  /\b(?:den(?:y|ies|ied|ial|ying)|refut\w+|reject\w*|no evidence|baseless|false|untrue|not true|(?:did|does|do|has|have|had|was|were|is|are)(?:n't| not)|never|nothing|no backdoors?|innocent)\b/i;
/** What somebody left undone is held against him: "never paid", "has not returned". */
const OMITTED =
  /\b(?:never|(?:did|does|do|has|have|had)(?:n't| not))(?: yet)? (?:pay|paid|return|returned|gave|give|given|let|allow|allowed|honou?r|honou?red|deliver|delivered|disclose|disclosed|tell|told|ask|asked|report|reported|compensate|compensated|keep|kept)\b/gi;
const QUOTED = /"[^"]{12,}"/;

/** How a sentence puts a claim. A question or an order puts none. */
export function stanceOf(sentence: string): Exclude<Stance, "unrelated"> {
  const text = foldTypography(sentence);
  const own = text.replace(OMITTED, " ");
  if (DENIED.test(own)) return "denied";
  const attributed = ATTRIBUTED.test(own) || HEDGED.test(text) || QUOTED.test(text) || /\?\W*$/.test(text);
  return attributed ? "attributed" : "stated";
}

/**
 * @param related answers a sentence: the quotes that carry the same matter, or null when it is no claim of this case
 */
export async function checkMessage(
  message: string,
  related: (sentence: string) => Promise<Answer | null>,
): Promise<readonly ClaimCheck[]> {
  const sentences = message
    .split(/\n+/)
    .flatMap((line) => splitSentences(line.trim()).map(({ text }) => text))
    .filter((text) => text.split(/\s+/).length >= LEAST_WORDS && text.length <= 1_500)
    .slice(0, MOST_SENTENCES);
  const checks: ClaimCheck[] = [];
  for (const sentence of sentences) checks.push(await checkSentence(sentence, related));
  return checks;
}

async function checkSentence(
  sentence: string,
  related: (sentence: string) => Promise<Answer | null>,
): Promise<ClaimCheck> {
  const answer = await related(sentence);
  if (answer === null) return { sentence, stance: "unrelated", warning: false, answer: null };
  const stance = stanceOf(sentence);
  return { sentence, stance, warning: stance === "stated" && answer.label === "allegation", answer };
}
