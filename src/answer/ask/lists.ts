// A list that is asked for comes whole: the sentence that introduces it, and its items after it.

import { strength } from "../../retrieval/matching.js";
import type { Question } from "../../retrieval/question.js";
import type { Kit } from "../quotes/kit.js";
import type { Chosen } from "../quotes/unique-quotes.js";

/** "Which countries", "What are the eight systems", "Who else", "List the …". */
const ASKED =
  /^(?:please )?(?:list|name|enumerate)\b|^(?:what|which) (?:are|were)\b|^(?:what|which) (?:(?!does|is|was|has)\p{L}+ ){0,3}?(?!(?:does|is|was|has|this|its)\b)\p{L}+s\b|^who (?:all|else|are|were)\b/iu;
const INTRODUCES = /:["”’)]*$/u;
/** Share of the best score from which an introduction is as good. */
const AS_GOOD = 0.85;
/** How fully a word itself stands for what is asked, or its compound or correction; a related word is another thing. */
const OWN = 0.8;
/** Items stand behind their introduction, and answer with it. */
const ITEM = 0.99;

/**
 * @param pool best first
 * @param limit of quotes: what goes beyond it is told of in a line
 * @returns the same; where a list is asked for that one of the best introduces, the introduction and its items first:
 * then `found`, and whoever asks has the answer
 */
export function listInFront(
  pool: readonly Chosen[],
  question: Question,
  limit: number,
  kit: Kit,
): { readonly pool: readonly Chosen[]; readonly found: boolean } {
  const best = pool[0]?.quote.score ?? 0;
  if (!ASKED.test(question.text)) return { pool, found: false };
  const lists = pool
    .filter(({ row }) => isOfIt(row, question, kit))
    .map((one) => ({ one, items: itemsAfter(one, kit) }));
  const list = lists.find(({ one, items }) => items.length > 0 && one.quote.score >= best * AS_GOOD);
  if (list === undefined) return { pool, found: false };
  const introduction = { ...list.one, quote: { ...list.one.quote, score: best } };
  const shown = list.items.slice(0, limit - 1).map(({ row, quote }) => ({
    row,
    quote: { ...quote, score: best * ITEM },
  }));
  const rest = pool.filter(
    ({ row }) => row !== introduction.row && !list.items.some((one) => one.row === row),
  );
  return { pool: [introduction, ...cut(shown, list.items.length - shown.length), ...rest], found: true };
}

/** Does a sentence introduce what is asked for: the class of it ("systems"), and all but one of the words about it? */
function isOfIt(row: number, { terms, asked }: Question, { retriever: { views } }: Kit): boolean {
  const plain = terms.filter(({ name }) => name === null);
  const lacking = plain.filter((term) => strength(term, views.of(row)) < OWN);
  return lacking.length < 2 && !lacking.some(({ text }) => text.toLowerCase() === asked);
}

/** The last of those that are shown says how many more there are. */
function cut(shown: readonly Chosen[], more: number): readonly Chosen[] {
  const last = shown.at(-1);
  if (last === undefined || more === 0) return shown;
  const line = `The list goes on in the article: ${more} more.`;
  const notice = [last.quote.notice, line].filter(Boolean).join(" ");
  return [...shown.slice(0, -1), { ...last, quote: { ...last.quote, notice } }];
}

/** The items of the list that stands behind a sentence which introduces it, each as one quote. */
function itemsAfter({ row, quote }: Chosen, { index, quotes }: Kit): readonly Chosen[] {
  const { article, paragraph, text } = index.sentence(row);
  if (!INTRODUCES.test(text)) return [];
  const blocks = index.paragraphs(article);
  const end = blocks.findIndex(({ kind }, at) => at > paragraph && kind !== "list-item");
  const items = blocks.slice(paragraph + 1, end < 0 ? blocks.length : end);
  return items.flatMap((item) => {
    const rows = index.rows(article, item.index);
    const [first, last] = [rows[0], rows.at(-1)];
    const whole = first === undefined || last === undefined ? null : quotes.run(first, last, quote.score);
    return whole === null || first === undefined ? [] : [{ row: first, quote: whole }];
  });
}
