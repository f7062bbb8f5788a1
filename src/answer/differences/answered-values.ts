// The sums that different articles give where each was read as answering the question, and who alone answers it. In doubt nothing.

import type { Quote } from "../../domain.js";
import { formsOf } from "../../language/tokens.js";
import type { Question } from "../../retrieval/question.js";
import type { Ranked } from "../../retrieval/retrieve.js";
import type { Kit } from "../quotes/kit.js";
import type { Stated } from "./stated.js";

/** A sentence that was read with the question answers it from this chance on; below the other it surely does not. */
const ANSWERS = 0.5;
const SILENT = 0.25;

/**
 * The one sum in each sentence that answers a question for one; a sentence with several sums says nothing sure.
 * @param ranked with how likely each answers, as far as it was read
 */
export function answeredSums(ranked: readonly Ranked[], { wants }: Question): readonly Stated[] {
  if (!wants.includes("money")) return [];
  const sums = answering(ranked).flatMap(({ row, view }) => {
    const [only, ...others] = sumsIn(view.sentence.text);
    return only === undefined || others.length > 0 ? [] : [{ row, ...only, of: view.single }];
  });
  return sums.filter(({ currency }) => currency === sums[0]?.currency);
}

/**
 * The one outlet that tells what is asked, or null where several do or it is not sure that the others do not.
 * @param shown the quotes of the answer: one of another outlet beside them, and nobody is alone
 */
export function toldByOneOutlet(
  ranked: readonly Ranked[],
  shown: readonly Quote[],
  question: Question,
  kit: Kit,
): string | null {
  if (question.wants.length === 0 && !question.compares) return null;
  const { articles } = kit.index;
  const publisherOf = ({ view }: Ranked) =>
    articles.find(({ id }) => id === view.sentence.article)?.publisher;
  const carrying = shown.flatMap(({ article, alsoIn = [] }) =>
    [article, ...alsoIn].map(({ publisher }) => publisher),
  );
  const [only, ...others] = new Set([...carrying, ...answering(ranked).map(publisherOf)]);
  if (only === undefined || others.length > 0) return null;
  const told = ranked.some((hit) => hit.features.answers >= SILENT && publisherOf(hit) !== only);
  return !told && articles.some(({ publisher }) => publisher !== only) ? only : null;
}

/** Those that were read as answering, best first. */
export function answering(ranked: readonly Ranked[]): readonly Ranked[] {
  return ranked.filter(({ features }) => features.answers >= ANSWERS);
}

interface Sum extends Pick<Stated, "value" | "shown"> {
  readonly currency: string;
}

const SCALE = "(?:hundred|thousand|million|billion|trillion|lakh|crore|mn?|bn?|k)";
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/\$|dollars?|USD/i, "dollars"],
  [/€|euros?|EUR/i, "euros"],
  [/£|pounds?|GBP/i, "pounds"],
  [/¥|yuan|yen/i, "yuan or yen"],
  [/rupees?|PKR|\bRs/i, "rupees"],
];
const SUM = new RegExp(
  `(?:(?:US|A|C|HK|S)?[$€£¥]|\\bRs\\.?)\\s?\\d[\\d,.]*(?:\\s?${SCALE}\\b)?|\\b\\d[\\d,.]*\\s?${SCALE}?\\s?(?:dollars?|euros?|pounds?|rupees?|yuan|yen|USD|EUR|GBP|PKR)\\b`,
  "giu",
);

/** Each once, the number with its scale: "$150m" is "150 million dollars". */
function sumsIn(text: string): readonly Sum[] {
  const sums = [...text.matchAll(SUM)].map(([wording]): Sum => {
    const shown = wording.replace(/[.,]$/, "");
    const currency = CURRENCIES.find(([sign]) => sign.test(shown))?.[1] ?? "";
    const numbers = formsOf(shown).filter((form) => /^\d/.test(form) || new RegExp(`^${SCALE}$`).test(form));
    return { value: `${numbers.join(" ")};`, shown, currency };
  });
  return sums.filter(({ value }, at) => sums.findIndex((other) => other.value === value) === at);
}
