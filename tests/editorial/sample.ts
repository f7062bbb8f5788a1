// A post, its answer and its draft, as the tests of the records use them.

import type { Answer, Citation, Quote } from "../../src/domain.js";
import type { Draft, NewDraft } from "../../src/editorial/drafts.js";
import type { NewPost } from "../../src/editorial/posts.js";
import type { Records } from "../../src/editorial/records.js";

export const ARTICLE: Citation = {
  id: "register",
  title: "Huawei sued",
  publisher: "The Register",
  author: null,
  published: "2021-08-16",
  url: "https://example.org/huawei",
  via: null,
};

export function quote(id: string, text: string, over: Partial<Quote> = {}): Quote {
  return {
    id,
    text,
    passage: text,
    paragraph: 0,
    start: 0,
    end: text.length,
    label: "allegation",
    attributedTo: "BES",
    why: '"alleges"',
    reviewed: false,
    needsReview: false,
    score: 0.9,
    article: ARTICLE,
    alsoIn: [],
    ...over,
  };
}

export const ANSWER: Answer = {
  question: "Did Huawei steal trade secrets?",
  answered: true,
  label: "allegation",
  summary: "Alleged by BES; denied by Huawei.",
  quotes: [quote("register:0:0", "BES alleges that Huawei stole its trade secrets.")],
  otherSide: [quote("register:1:0", "Huawei denied it.", { label: "denial", attributedTo: "Huawei" })],
  otherSideNote: null,
  disagreements: [],
  nearest: [],
  tookMs: 1,
  timings: { encoderMs: 0, totalMs: 1 },
};

export function newPost(message = "100000000000000001", over: Partial<NewPost> = {}): NewPost {
  return {
    message,
    kind: "post",
    guild: "200000000000000001",
    forum: "300000000000000001",
    thread: message,
    person: "400000000000000001",
    ...over,
  };
}

export function newDraft(post: NewPost = newPost()): NewDraft {
  return { ...post, question: ANSWER.question, answer: ANSWER, quotes: ["register:0:0", "register:1:0"] };
}

export function seenDraft(records: Records, post: NewPost = newPost()): Draft {
  records.posts.see(post);
  return records.drafts.create(newDraft(post));
}
