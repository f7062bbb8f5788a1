// A message held against the corpus, sentence by sentence: does it state as fact what is only alleged? Warns rarely and for cause.

import type { Answer } from "../../domain.js";
import type { ClaimCheck } from "../../findings.js";
import { splitSentences } from "../../language/sentences/split.js";
import { type Stance, stanceOf } from "./stance.js";

/** Sentences of one message that are looked at; a longer message is a paste. */
const MOST_SENTENCES = 40;
const LEAST_WORDS = 3;

/** What the corpus has on the matter of a sentence; `alleged`: it carries the claim as an allegation, whatever heads the answer. */
interface Related {
  readonly answer: Answer;
  readonly alleged: boolean;
}

/** Answers a sentence with the quotes that carry the same matter, or null when it is no claim of this case. */
type Relate = (sentence: string, stance: Stance) => Promise<Related | null>;

export async function checkMessage(message: string, related: Relate): Promise<readonly ClaimCheck[]> {
  const sentences = message
    .split(/\n+/)
    .flatMap((line) => splitSentences(line.trim()).map(({ text }) => text))
    .filter((text) => text.split(/\s+/).length >= LEAST_WORDS && text.length <= 1_500)
    .slice(0, MOST_SENTENCES);
  const checks: ClaimCheck[] = [];
  for (const sentence of sentences) checks.push(await checkSentence(sentence, related));
  return checks;
}

async function checkSentence(sentence: string, related: Relate): Promise<ClaimCheck> {
  const stance = stanceOf(sentence);
  const found = await related(sentence, stance);
  if (found === null) return { sentence, stance: "unrelated", warning: false, answer: null };
  return { sentence, stance, warning: stance === "stated" && found.alleged, answer: found.answer };
}
