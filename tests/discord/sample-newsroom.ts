// A newsroom with a handful of real sentences from three of the articles, for tests of what is drawn and sent.

import type { Answer, ArticleSummary, Citation, LabelledSentence, Quote } from "../../src/domain.js";
import { ExpectedError } from "../../src/errors.js";
import type { CasePage, Newsroom } from "../../src/findings.js";
import { labelArticle } from "../labels/real-labeller.js";

export const telecoms: Citation = {
  id: "telecoms",
  title: "Huawei accused of IP theft and installing a backdoor in public security project",
  publisher: "Telecoms.com",
  author: "Scott Bicheno",
  published: "2021-08-16",
  url: "https://telecoms.com/510958/huawei-accused-of-ip-theft/",
  via: null,
};

export const register: Citation = {
  id: "register",
  title: "Huawei stole our tech and created a 'backdoor' to spy on Pakistan, claims IT biz",
  publisher: "The Register",
  author: null,
  published: "2021-08",
  url: null,
  via: { name: "Pakistan Defence (forum)", url: "https://defence.example/threads/huawei.720000/" },
};

export const propakistani: Citation = {
  id: "propakistani",
  title: "Huawei Allegedly Created “Back Door” in Pakistan Project",
  publisher: "ProPakistani",
  author: null,
  published: null,
  url: null,
  via: null,
};

/** A quote that is its whole paragraph. */
export function quoteOf(text: string, quote: Partial<Quote> = {}): Quote {
  return {
    id: "telecoms:3:1",
    text,
    passage: text,
    paragraph: 3,
    start: 0,
    end: text.length,
    label: "allegation",
    attributedTo: "BES",
    why: '"alleges" with the suit as the speaker',
    reviewed: false,
    needsReview: false,
    score: 0.9,
    article: telecoms,
    alsoIn: [],
    ...quote,
  };
}

export const backdoor = quoteOf(
  "“Huawei also began to use one of BES’s software systems to establish a ‘backdoor’ from China into Pakistan that allowed Huawei to collect and view data important to Pakistan’s national security and other private, personal data on Pakistani citizens,” alleges the suit.",
  {
    attributedTo: "the suit",
    alsoIn: [{ id: "epoch", publisher: "The Epoch Times", published: "2021-08-18" }],
  },
);

export const pressured = quoteOf(
  "The company says in a lawsuit that it filed in a California district court that Huawei required it to set up a system in China that gives Huawei access to sensitive information about citizens and government officials from a safe-cities surveillance project in Pakistan’s second-largest city of Lahore.",
  { id: "propakistani:1:1", article: propakistani, needsReview: true },
);

export const respects = quoteOf(
  "Huawei respects the intellectual property of others, and there is no evidence Huawei ever implanted any backdoor in our products.”",
  {
    id: "telecoms:4:5",
    label: "denial",
    attributedTo: "Huawei",
    why: '"no evidence" in a statement of the accused',
    reviewed: true,
  },
);

export const filed = quoteOf("BES filed its complaint on Wednesday at the US District Court in Santa Ana.", {
  id: "register:2:0",
  label: "reporting",
  attributedTo: null,
  why: "a filing, in the outlet's own words",
  article: register,
});

export function answerOf(question: string, answer: Partial<Answer> = {}): Answer {
  return {
    question,
    answered: true,
    label: "allegation",
    summary: "Alleged by BES in its complaint; denied by Huawei.",
    quotes: [backdoor, pressured],
    otherSide: [respects],
    otherSideNote: null,
    disagreements: [],
    nearest: [],
    tookMs: 4.1,
    timings: { encoderMs: 0, totalMs: 4.1 },
    ...answer,
  };
}

export const refused: Answer = answerOf("Who won the 1998 World Cup?", {
  answered: false,
  label: null,
  summary: "The corpus does not answer this.",
  quotes: [],
  otherSide: [],
  nearest: [filed],
});

const article = (citation: Citation, sentences: ArticleSummary["sentences"]): ArticleSummary => ({
  ...citation,
  kind: "news",
  retrieved: "2026-11-01",
  paragraphs: 7,
  sentences,
  needsReview: 1,
});

const labelled = (quote: Quote): LabelledSentence => {
  const [id = "", paragraph, index] = quote.id.split(":");
  return {
    id: quote.id,
    article: id,
    paragraph: Number(paragraph),
    index: Number(index),
    start: 0,
    end: quote.text.length,
    text: quote.text,
    label: quote.label,
    attributedTo: quote.attributedTo,
    side: null,
    target: "Huawei",
    confidence: 0.82,
    reasons: [quote.why, "the paragraph quotes the complaint"],
    needsReview: quote.needsReview,
    reviewed: quote.reviewed,
    contextFrom: null,
  };
};

const SENTENCES = [backdoor, pressured, respects, filed].map(labelled);

/** The page of a case with two claims: one is denied, to the other nobody replies. */
export const samplePage: CasePage = {
  name: "BES v. Huawei",
  articles: [propakistani, register, telecoms],
  voices: [
    { name: "BES", side: "accuser" },
    { name: "Huawei", side: "accused" },
  ],
  claims: [
    {
      ...{ quote: backdoor, opposing: [respects], note: null },
      ...{ by: "BES", against: "Huawei", repliedBy: ["Huawei"], since: "2021-08-16" },
    },
    {
      ...{ quote: pressured, opposing: [], note: "No reply to this in 3 articles up to 16 August 2021." },
      ...{ by: "BES", against: "Huawei", repliedBy: [], since: null },
    },
  ],
  denials: [],
  differences: [],
  events: [{ date: "2021-08-11", wording: "on Wednesday", quote: filed, opposing: [], note: null }],
  leftOut: { claims: 0, denials: 0, events: 0 },
};

/** Answers every question alike; a question with "world cup" is refused, an empty one is an error. */
export function sampleNewsroom(change: Partial<Newsroom> = {}): Newsroom {
  return {
    ask: async (question, filters) => {
      if (question.trim() === "") {
        throw new ExpectedError("usage", "usage/question", "The question is empty.", "Ask something.");
      }
      if (/world cup/i.test(question)) return { ...refused, question };
      const quotes = [backdoor, pressured].filter(({ label }) => !filters?.label || label === filters.label);
      return answerOf(question, { quotes });
    },
    said: async (speaker, topic) =>
      speaker === "Huawei"
        ? { speaker, topic: topic ?? null, quotes: [respects], suggestions: [] }
        : { speaker, topic: topic ?? null, quotes: [], suggestions: ["Huawei"] },
    timeline: async () => [
      { date: "2018-09", wording: "In September 2018", quote: { ...respects, id: "telecoms:4:0" } },
      { date: "2021-08-11", wording: "on Wednesday", quote: filed },
    ],
    verify: async (wording) => ({
      wording,
      outcome: wording === filed.text ? "exact" : "absent",
      matches: wording === filed.text ? [{ quote: filed, differences: [] }] : [],
    }),
    check: async (message) => [
      { sentence: message, stance: "stated", warning: true, answer: answerOf(message) },
      { sentence: "Nice weather today.", stance: "unrelated", warning: false, answer: null },
    ],
    facing: (quotes) =>
      quotes.map((quote) => ({
        quote,
        opposing: quote.label === "allegation" ? [respects] : [],
        note: null,
      })),
    casePage: async () => samplePage,
    label: labelArticle,
    articles: () => [
      article(propakistani, { allegation: 6, denial: 0, reporting: 4 }),
      article(register, { allegation: 14, denial: 2, reporting: 9 }),
      article(telecoms, { allegation: 7, denial: 3, reporting: 8 }),
    ],
    speakers: () => ["BES", "Huawei", "The Wall Street Journal"],
    around: (id) => {
      const own = SENTENCES.find((sentence) => sentence.id === id)?.text;
      return own === undefined ? null : { before: "The paragraph before it.", own, after: null };
    },
    sentence: (id) => SENTENCES.find((sentence) => sentence.id === id) ?? null,
    findSentences: (words, limit) =>
      SENTENCES.filter(({ text }) => text.toLowerCase().includes(words.toLowerCase())).slice(0, limit),
    refresh: async () => false,
    close: async () => undefined,
    ...change,
  };
}
