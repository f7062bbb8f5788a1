// Kinds of pages on which words were lost or joined: each in several shapes, with the whole text as it must be.

import { describe, expect, it } from "vitest";
import { keptOf } from "../../../src/ingest/draft/draft.js";
import { extractPage } from "../../../src/ingest/html/extract.js";
import { STORY } from "./story.js";

const [A = "", B = "", C = "", D = "", E = ""] = STORY.paragraphs;
const FOUR = [A, B, D, E];
const p = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join("\n");
const page = (body: string, head = ""): string =>
  `<!DOCTYPE html><html lang="en"><head><title>${STORY.title}</title><meta property="og:title" content="${STORY.title}">${head}</head><body><nav><a href="/n">News</a></nav><main>${body}</main><footer>© 2026</footer></body></html>`;
const article = (body: string): string =>
  page(`<article><h1>${STORY.title}</h1><div class="body">${body}</div></article>`);
const kept = (html: string): string[] => keptOf(extractPage(html)).map((block) => block.text);

describe("a paragraph that is one link", () => {
  it.each([
    [
      "in the middle",
      "<p><a href=/l>Norvik denied all of the claims on Tuesday.</a></p>",
      "Norvik denied all of the claims on Tuesday.",
    ],
    [
      "in bold",
      "<p><a href=/l><strong>Norvik calls the suit “baseless.”</strong></a></p>",
      "Norvik calls the suit “baseless.”",
    ],
    [
      "quoted",
      "<p><strong><a href=/l>“We copied nothing,” its lawyer said.</a></strong></p>",
      "“We copied nothing,” its lawyer said.",
    ],
    ["short", "<p><a href=/l>Norvik denies it.</a></p>", "Norvik denies it."],
    [
      "split in two links",
      "<p><a href=/l>Norvik denied</a> <a href=/m>all of the claims.</a></p>",
      "Norvik denied all of the claims.",
    ],
  ])("%s and ends as a sentence stays", (_, html, text) => {
    expect(kept(article(p([A, B]) + html + p([D, E])))).toEqual([A, B, text, D, E]);
    expect(kept(article(p(FOUR) + html))).toEqual([...FOUR, text]);
  });

  it.each([
    ["without a stop", "<p><a href=/l>Port workers vote for a strike in June</a></p>"],
    ["that asks to read on", "<p><a href=/l>Read the full complaint here.</a></p>"],
    [
      "beside another such link",
      "<p><a href=/l>Port workers will strike in June.</a></p><p><a href=/m>The ferry line cuts its timetable.</a></p>",
    ],
    [
      "in a list of links",
      "<ul><li><a href=/l>Port workers will strike in June.</a></li><li><a href=/m>The ferry line cuts its timetable.</a></li></ul>",
    ],
  ])("%s goes", (_, html) => {
    expect(kept(article(p([A, B]) + html + p([D, E])))).toEqual(FOUR);
  });
});

describe("two stories on one page", () => {
  const other = [
    "The old quay is to be rebuilt in stone, the city council decided on Wednesday after a debate of four hours.",
    "The works will cost 30 million crowns and take two years, during which ferries will land at the fish market.",
    "The mayor said that the city had stolen years from its fishermen by waiting so long.",
  ];
  const headline = "Old quay to be rebuilt in stone";
  it.each([
    [
      "articles",
      `<article><h1>${STORY.title}</h1>${p(FOUR)}</article><article><h1>${headline}</h1>${p(other)}</article>`,
    ],
    [
      "the other first",
      `<article><h1>${headline}</h1>${p(other)}</article><article><h1>${STORY.title}</h1>${p(FOUR)}</article>`,
    ],
    [
      "named parts",
      `<div class="story"><h1>${STORY.title}</h1><div>${p(FOUR)}</div></div><div class="story"><h1>${headline}</h1><div>${p(other)}</div></div>`,
    ],
    [
      "headlines of the second rank",
      `<section class="post"><h2>${STORY.title}</h2>${p(FOUR)}</section><section class="post"><h2>${headline}</h2>${p(other)}</section>`,
    ],
    [
      "loaded by scrolling",
      `<div id="s1"><div class="article-wrap"><header><h1>${STORY.title}</h1></header>${p(FOUR)}</div></div><div id="s2" data-url="/quay"><div class="article-wrap"><header><h1>${headline}</h1><time datetime="2026-02-11"></time></header>${p(other)}</div></div>`,
    ],
    [
      "a card inside",
      `<article><h1>${STORY.title}</h1>${p([A, B])}<article class="teaser-x"><h3>${headline}</h3>${p(other.slice(0, 1))}</article>${p([D, E])}</article>`,
    ],
  ])("as %s: the one that the title names", (_, html) => {
    expect(kept(page(html))).toEqual(FOUR);
  });

  it("is one where the parts are its sections", () => {
    const html = `<article><h1>${STORY.title}</h1><section class="part"><h2>The claim</h2>${p([A, B])}</section><section class="part"><h2>The answer</h2>${p([D, E])}</section></article>`;
    expect(kept(page(html))).toEqual([A, B, "The answer", D, E]);
  });
});

describe("running text among the article's own", () => {
  it.each([
    "paywall",
    "premium subscription",
    "share-text",
    "promo",
    "sponsored",
    "ads",
    "menu",
    "related",
    "hidden",
    "newsletter",
    "cookie",
    "social",
  ])("stays when its class is %s", (name) => {
    const html = `<p>${A}</p><p class="${name}">${B}</p><p>${C}</p><p>${D}</p><p class="${name}">${E}</p>`;
    expect(kept(article(html))).toEqual([A, B, C, D, E]);
  });

  it.each([
    ["a paid part", `<div class="paywall">${p([D, E])}</div>`],
    ["a part not shown", `<div style="display:none">${p([D, E])}</div>`],
    ["a part that unfolds", `<div class="read-rest" hidden="until-found">${p([D, E])}</div>`],
    ["a hidden paragraph each", `<p hidden>${D}</p><p style="display: none">${E}</p>`],
    ["details", `<details><summary>Read more</summary>${p([D, E])}</details>`],
    ["a part for subscribers", `<section class="subscriber-only premium">${p([D, E])}</section>`],
  ])("stays in %s", (_, html) => {
    expect(kept(article(p([A, B, C]) + html))).toEqual([A, B, C, D, E]);
  });

  it("does not keep what asks for money, whatever stands around it", () => {
    const html = `${p([A, B, C])}<div class="paywall"><p>To continue reading, subscribe today. Already a subscriber? Log in.</p></div><p class="newsletter">Sign up for our daily newsletter and get it in your inbox.</p>${p([D, E])}`;
    expect(kept(article(html))).toEqual([A, B, C, D, E]);
  });
});

describe("a sentence", () => {
  it.each([
    [
      "<q> with its marks",
      "Norvik said <q>we copied nothing</q> on Tuesday.",
      "Norvik said “we copied nothing” on Tuesday.",
    ],
    [
      "<q> inside <q>",
      "Norvik said <q>the word <q>theft</q> is wrong</q> on Tuesday.",
      "Norvik said “the word ‘theft’ is wrong” on Tuesday.",
    ],
    [
      "<q> with marks of its own",
      "Norvik said <q>“we copied nothing”</q> on Tuesday.",
      "Norvik said “we copied nothing” on Tuesday.",
    ],
    [
      "struck words out",
      "Norvik paid <del>two</del> <ins>three</ins> million and <s>four</s> five, <strike>six</strike> it said.",
      "Norvik paid three million and five, it said.",
    ],
    [
      "a glossary button whole",
      "The court granted an <button class=gloss>injunction</button> against Norvik.",
      "The court granted an injunction against Norvik.",
    ],
    [
      "a button at its start whole",
      "<button>Injunctions</button> are orders of a court that forbid something.",
      "Injunctions are orders of a court that forbid something.",
    ],
    [
      "a button at its end whole",
      "The court granted the firm an <button aria-expanded=false>injunction</button>.",
      "The court granted the firm an injunction.",
    ],
    [
      "no button to press",
      "The court granted the firm an injunction. <button>Share</button>",
      "The court granted the firm an injunction.",
    ],
    [
      "no words for screen readers alone",
      "The <a href=/c>complaint<span class=visually-hidden> (opens in a new tab)</span></a> was filed on Tuesday.",
      "The complaint was filed on Tuesday.",
    ],
    [
      "no meaning that a word unfolds",
      "The court granted an injunction<span role=tooltip>An order that forbids something</span> on Tuesday.",
      "The court granted an injunction on Tuesday.",
    ],
  ])("is read: %s", (_, html, text) => {
    expect(kept(article(`<p>${A}</p><p>${html}</p>${p([B, D])}`))).toEqual([A, text, B, D]);
  });
});

describe("an interview", () => {
  it.each([
    ["No.", "<p><strong>Did you take it?</strong></p><p>No.</p>"],
    ["Never!", "<p><b>Did you take it?</b></p><p>Never!</p>"],
    ["“No.”", "<p>Did you take it?</p><p>“No.”</p>"],
    ["Not at all.", "<p><em>Did you take it?</em></p><p>Not at all.</p>"],
    ["I did not.", "<p>Did you take it?</p><p>I did not.</p>"],
  ])("keeps its last answer, %s", (answer, html) => {
    expect(kept(article(p(FOUR) + html))).toEqual([...FOUR, "Did you take it?", answer]);
  });
});

describe("markup that hides the text from a simple reader", () => {
  it.each([
    [
      "a declared shadow root",
      `<news-article><template shadowrootmode="open"><style>p{}</style><h1>${STORY.title}</h1><div>${p(FOUR)}</div></template></news-article>`,
    ],
    [
      "a shadow root with slots",
      `<x-page><template shadowrootmode="open"><header><slot name="t"></slot></header><section><slot></slot></section></template><h1 slot="t">${STORY.title}</h1><div>${p(FOUR)}</div></x-page>`,
    ],
    [
      "a shadow root inside another",
      `<x-app><template shadowrootmode="open"><x-body><template shadowrootmode="closed"><article><h1>${STORY.title}</h1>${p(FOUR)}</article></template></x-body></template></x-app>`,
    ],
    [
      "a slot with text of its own",
      `<x-page><template shadowrootmode="open"><article><h1>${STORY.title}</h1>${p([A, B])}<slot name="rest">${p([D, E])}</slot></article></template></x-page>`,
    ],
    ["an empty script", `<script src="a.js"/><article><h1>${STORY.title}</h1>${p(FOUR)}</article>`],
  ])("%s gives the article", (_, html) => {
    expect(kept(page(html))).toEqual(FOUR);
  });

  it("XHTML with empty elements gives the article", () => {
    const html = `<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script type="text/javascript" src="x.js"/><style/></head><body><a id="top"/><div class="x"/><h1>${STORY.title}</h1><div class="story"><p/>${p(FOUR)}</div><iframe src="y"/></body></html>`;
    expect(kept(html)).toEqual(FOUR);
  });
});
