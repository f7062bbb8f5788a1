import { describe, expect, it } from "vitest";
import { keptOf } from "../../../src/ingest/draft/draft.js";
import { extractPasted } from "../../../src/ingest/pasted/extract.js";
import { OTHER_HEADLINES, STORY } from "../html/story.js";

const { title, paragraphs } = STORY;
const texts = (paste: string): string[] => keptOf(extractPasted(paste)).map((block) => block.text);
/** The story with `extra` before paragraph `at`. */
const withAt = (at: number, ...extra: string[]): string =>
  [
    title,
    "By Mira Lund",
    "February 10, 2026",
    ...paragraphs.slice(0, at),
    ...extra,
    ...paragraphs.slice(at),
  ].join("\n\n");

describe("pasted text", () => {
  it.each([
    ["a cookie notice", ["We use cookies to improve your experience."]],
    ["share buttons", ["Share", "Share on Facebook", "Tweet", "12 shares"]],
    ["a link to another article", [`Also read: ${OTHER_HEADLINES[0]}`]],
    ["a list of links", ["Related Articles", ...OTHER_HEADLINES.slice(0, 3)]],
    ["an advertisement", ["Advertisement", "Story continues below"]],
    ["a caption", ["Cranes in the port of Aldmouth. Photo: Jon Vale/Getty Images"]],
    ["the headline again", [title]],
    [
      "a pull quote",
      ["“There is no evidence that any of our employees copied or passed on a single line of code”"],
    ],
    [
      "a newsletter form",
      ["Sign up for our newsletter", "Email address", "By clicking ‘Sign up’, you agree to our terms."],
    ],
    ["the words of icons", ["Share icon", "An curved arrow pointing right."]],
  ])("leaves out %s between its paragraphs", (_, noise) => {
    expect(texts(withAt(5, ...noise))).toEqual(paragraphs);
  });

  it.each([
    [
      "with names and times",
      ["Leave a comment", "Joe says:", "May 3, 2026 at 3:54 pm", "I do not believe a word of this story."],
    ],
    [
      "numbered, with avatars",
      ["1. Avatar Joe 16/08/2021 @ 3:54 pm", "Typical of that company, and of its friends."],
    ],
    [
      "under a count",
      [
        "6 Comments",
        "Joe",
        "2 days ago",
        "You cannot trust them!!",
        "Reply",
        "Ann",
        "1 day ago",
        "I said so last year.",
        "Reply",
      ],
    ],
    [
      "that are closed",
      ["Comments (6) Closed", "Fastrack", "Aug 15, 2021 09:30am", "Good. Expose them all.", "Recommend 0"],
    ],
  ])("ends before comments %s", (_, comments) => {
    expect(texts(withAt(paragraphs.length, ...comments))).toEqual(paragraphs);
  });

  it("goes on after a count of comments under the headline", () => {
    expect(texts([title, "16 Comments", "Share", ...paragraphs].join("\n"))).toEqual(paragraphs);
  });

  it("goes on after cookie notices and a date with its time", () => {
    const head = [
      "We use cookies to improve your experience.",
      "By continuing you agree to our use of cookies.",
      title,
      "16 Comments",
      "August 16, 2021 at 3:54 pm",
    ];
    expect(texts([...head, ...paragraphs].join("\n"))).toEqual(paragraphs);
  });

  it("keeps short paragraphs, questions as headings, and a last sentence of two words", () => {
    const draft = extractPasted(withAt(paragraphs.length, "Will it be heard?", "Experts differ."));
    expect(keptOf(draft).slice(-2)).toEqual([
      { kind: "heading", text: "Will it be heard?" },
      { kind: "paragraph", text: "Experts differ." },
    ]);
  });

  it("reads headline, author and date from its head", () => {
    const head = [
      "COURIER",
      "Today's Paper | November 21, 2026",
      title,
      "Staff Report Published February 10, 2026 Updated February 11, 2026",
    ];
    expect(extractPasted([...head, ...paragraphs].join("\n")).facts).toMatchObject({
      title,
      published: "2026-02-10",
    });
    expect(
      extractPasted([title, "Mira Lund", "Feb 10, 2026, 3:12 PM", ...paragraphs].join("\n")).facts,
    ).toMatchObject({ author: "Mira Lund", published: "2026-02-10" });
  });

  it("finds the article in a forum thread, and none of the posts around it", () => {
    const posts = [
      "Laugh about it. These guys are a joke.",
      "Lmao, you're free to keep on rambling. :D",
      "What's your source for this, bro?",
    ];
    const thread = [
      "What's new",
      title,
      ...posts,
      title,
      "By Mira Lund",
      "February 10, 2026",
      ...paragraphs,
      ...posts.toReversed(),
      "Click to expand...",
      "Top Bottom",
    ];
    expect(texts(thread.join("\n\n"))).toEqual(paragraphs);
  });

  it("takes the updated one of two copies in a thread", () => {
    const update = [
      "Updated to add",
      "In an email sent after this story was filed, the group said that it would appeal to the higher court.",
    ];
    const copy = [title, "By Mira Lund", "February 10, 2026", ...paragraphs];
    const thread = [
      "What's new",
      ...copy,
      ...update,
      "LOL, of course they will. :rolleyes:",
      ...copy,
      "Who cares, bro? You are all trolls.",
      "Top Bottom",
    ];
    expect(texts(thread.join("\n\n"))).toEqual([...paragraphs, ...update]);
  });

  it("finds list items that lost their bullets", () => {
    const items = [
      "Crane system (CRS), for moving containers.",
      "Yard system (YRS), for the places of containers.",
      "Gate system (GTS), for trucks and drivers.",
    ];
    const draft = extractPasted(
      [title, paragraphs[0], "The tender asked for three systems:", "", ...items, paragraphs[1]].join("\n"),
    );
    expect(
      keptOf(draft)
        .filter((block) => block.kind === "list-item")
        .map((block) => block.text),
    ).toEqual(items);
  });

  it("joins lines that were broken at a fixed width", () => {
    const broken = paragraphs.map((text) => text.replace(/(.{50,70})\s/g, "$1\n"));
    expect(texts([title, ...broken].join("\n\n"))).toEqual(paragraphs);
  });
});
