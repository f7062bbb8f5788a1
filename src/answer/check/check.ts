// A message held against the corpus, sentence by sentence: does it state as fact what is only alleged? Warns rarely and for cause.

import type { Answer } from "../../domain.js";
import type { ClaimCheck } from "../../findings.js";
import { foldTypography } from "../../language/characters.js";
import { ATTRIBUTED, DENIED, HEDGED, OMITTED } from "../../language/lexicon/stances.js";
import { splitSentences } from "../../language/sentences/split.js";

/** Sentences of one message that are looked at; a longer message is a paste. */
const MOST_SENTENCES = 40;
const LEAST_WORDS = 3;

type Stance = ClaimCheck["stance"];

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
