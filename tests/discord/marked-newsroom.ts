// A newsroom whose every sentence and title says which case it is of; its ids are those of every other such newsroom.

import type { Answer, LabelledSentence, Quote } from "../../src/domain.js";
import type { Newsroom } from "../../src/findings.js";
import { sampleNewsroom } from "./sample-newsroom.js";

/** @param mark stands in every text */
export function markedNewsroom(mark: string, change: Partial<Newsroom> = {}): Newsroom {
  const room = sampleNewsroom();
  const marked = (text: string) => `${mark} ${text}`;
  const quote = (one: Quote): Quote => {
    const text = marked(one.text);
    const article = { ...one.article, title: marked(one.article.title) };
    return { ...one, text, passage: text, end: text.length, article };
  };
  const answer = (one: Answer): Answer => ({
    ...one,
    quotes: one.quotes.map(quote),
    otherSide: one.otherSide.map(quote),
    nearest: one.nearest.map(quote),
  });
  const sentence = (one: LabelledSentence): LabelledSentence => {
    const text = marked(one.text);
    return { ...one, text, end: text.length };
  };
  return {
    ...room,
    ask: async (question, filters, before) => answer(await room.ask(question, filters, before)),
    said: async (speaker, topic) => {
      const found = await room.said(speaker, topic);
      return { ...found, quotes: found.quotes.map(quote) };
    },
    timeline: async (topic) =>
      (await room.timeline(topic)).map((event) => ({ ...event, quote: quote(event.quote) })),
    verify: async (wording) => ({
      ...{ wording, outcome: "exact" as const },
      matches: [{ quote: quote((await room.ask("q")).quotes[0] as Quote), differences: [] }],
    }),
    check: async (message) =>
      (await room.check(message)).map((one) => ({ ...one, answer: one.answer && answer(one.answer) })),
    articles: () => room.articles().map((one) => ({ ...one, title: marked(one.title) })),
    speakers: () => room.speakers().map(marked),
    around: (id) => {
      const found = room.around(id);
      return found && { before: found.before && marked(found.before), own: marked(found.own), after: null };
    },
    sentence: (id) => {
      const found = room.sentence(id);
      return found && sentence(found);
    },
    findSentences: (_, limit) => room.findSentences("", limit).map(sentence),
    ...change,
  };
}
