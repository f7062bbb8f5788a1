// What the corpus says on the matter of one sentence of a message. Precise: in doubt the sentence is no matter of this case.

import { strength } from "../retrieval/features.js";
import { indexFilter } from "../retrieval/filters.js";
import { rarityOf } from "../retrieval/notions.js";
import type { Question } from "../retrieval/question.js";
import type { Ranked } from "../retrieval/retrieve.js";
import { answered, type Content, labelOf } from "./compose.js";
import type { AnswerKit } from "./kit.js";
import { isMatter } from "./matters.js";
import { uniqueQuotes } from "./unique-quotes.js";

/** Share of a message's sentence that a sentence of the corpus must hold to carry the same claim. */
const SAME_CLAIM = 0.55;
/** What they share beside names and the words of accusing, as a share of the greatest rarity: one telling word. */
const SAME_MATTER = 0.5;
const MOST_RELATED = 3;

/** Null when it is no matter of this case, or when the one whom the corpus accuses of it is not named. */
export async function relatedTo(sentence: string, kit: AnswerKit): Promise<Content | null> {
  const filter = indexFilter({}, kit.index.articles, kit.isWithdrawn);
  const retrieval = await kit.retriever.retrieve(sentence, filter);
  const { question } = retrieval;
  const close = retrieval.ranked.filter(
    (hit) => hit.features.words >= SAME_CLAIM && sharesMatter(question, hit, kit),
  );
  const chosen = uniqueQuotes(close, MOST_RELATED, kit);
  const label = labelOf(chosen, retrieval);
  const first = close[0];
  if (label === null || first === undefined) return null;
  if (label === "allegation" && !namesAccused(question, first, kit)) return null;
  return answered(label, chosen, MOST_RELATED, retrieval, kit);
}

function sharesMatter({ notions }: Question, { view }: Ranked, { index }: AnswerKit): boolean {
  const shared = notions
    .filter((notion) => isMatter(notion) && !notion.proper)
    .reduce((sum, notion) => sum + notion.weight * strength(notion, view), 0);
  return shared >= SAME_MATTER * rarityOf(0, index.size);
}

/** The accused of the claim, or somebody on the accused side, is in the sentence. */
function namesAccused({ notions, stems }: Question, { view }: Ranked, { retriever }: AnswerKit): boolean {
  const { names } = retriever;
  const { target } = view.sentence;
  const accused = names.partyOf(target);
  if (accused === null && target !== null && stems.has(target.toLowerCase())) return true;
  return notions.some(({ name }) => name !== null && (name === accused || names.sideOf(name) === "accused"));
}
