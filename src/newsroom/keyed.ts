// A case as it is spoken of among all cases: its articles and sentences are called by case and id, so that nothing of one
// can be taken for something of another. Pure but for what it passes on.

import { articleKey, type CaseFolder, idInCase } from "../corpus/cases.js";
import type { Answer, Disagreement, Filters, LabelledSentence, Quote } from "../domain.js";
import type { Newsroom } from "../findings.js";
import { type Key, keyedFaced, keyedPage, keyedQuote, withQuote } from "./keyed-quotes.js";

type Named = Pick<CaseFolder, "isFirst" | "name">;

/** The first case's articles keep their ids: what was recorded before there were others is about them. */
export function keyed(room: Newsroom, folder: Named): Newsroom {
  if (folder.isFirst) return withOwnIdsAlone(room, folder);
  const key = (id: string) => articleKey(folder, id);
  const quote = (one: Quote) => keyedQuote(one, key);
  return {
    ...room,
    ask: async (question, filters, before) =>
      keyedAnswer(await room.ask(question, filters && ownSource(filters, folder), before), quote),
    said: async (speaker, topic) => withQuotes(await room.said(speaker, topic), quote),
    timeline: async (topic) => (await room.timeline(topic)).map((event) => withQuote(event, quote)),
    verify: async (wording) => {
      const found = await room.verify(wording);
      return { ...found, matches: found.matches.map((match) => withQuote(match, quote)) };
    },
    check: async (message) =>
      (await room.check(message)).map((one) => ({
        ...one,
        answer: one.answer === null ? null : keyedAnswer(one.answer, quote),
      })),
    facing: (quotes) => room.facing(ownQuotes(quotes, folder)).map((one) => keyedFaced(one, quote)),
    casePage: async () => keyedPage(await room.casePage(), key),
    articles: () => room.articles().map((article) => ({ ...article, id: key(article.id) })),
    around: (id) => ifOwn(folder, id, room.around),
    sentence: (id) => ifOwn(folder, id, (own) => keyedSentence(room.sentence(own), key)),
    findSentences: (words, limit) =>
      room.findSentences(words, limit).map((one) => keyedSentence(one, key) as LabelledSentence),
  };
}

/** Asked for another case's sentence, the first case has none. */
function withOwnIdsAlone(room: Newsroom, folder: Named): Newsroom {
  return {
    ...room,
    facing: (quotes) => room.facing(ownQuotes(quotes, folder)),
    around: (id) => ifOwn(folder, id, room.around),
    sentence: (id) => ifOwn(folder, id, room.sentence),
  };
}

function ifOwn<T>(folder: Named, key: string, look: (id: string) => T | null): T | null {
  const id = idInCase(folder, key);
  return id === null ? null : look(id);
}

/** Of some quotes those of this case, called as it calls them. */
function ownQuotes(quotes: readonly Quote[], folder: Named): readonly Quote[] {
  const own = quotes.filter(({ id }) => idInCase(folder, id) !== null);
  return own.map((one) => keyedQuote(one, (id) => idInCase(folder, id) ?? id));
}

/** An outlet's name is one everywhere; an article is named by its key. */
function ownSource(filters: Filters, folder: Named): Filters {
  const { source } = filters;
  return source === undefined ? filters : { ...filters, source: idInCase(folder, source) ?? source };
}

function keyedAnswer(answer: Answer, quote: (one: Quote) => Quote): Answer {
  const { quotes, otherSide, nearest, disagreements } = answer;
  const values = (one: Disagreement) => one.values.map((value) => withQuote(value, quote));
  return {
    ...answer,
    quotes: quotes.map(quote),
    otherSide: otherSide.map(quote),
    nearest: nearest.map(quote),
    disagreements: disagreements.map((one) => ({ ...one, values: values(one) })),
  };
}

function keyedSentence(sentence: LabelledSentence | null, key: Key): LabelledSentence | null {
  if (sentence === null) return null;
  const { id, article, contextFrom } = sentence;
  const context = contextFrom === null ? null : key(contextFrom);
  return { ...sentence, id: key(id), article: key(article), contextFrom: context };
}

function withQuotes<T extends { readonly quotes: readonly Quote[] }>(
  one: T,
  quote: (own: Quote) => Quote,
): T {
  return { ...one, quotes: one.quotes.map(quote) };
}
