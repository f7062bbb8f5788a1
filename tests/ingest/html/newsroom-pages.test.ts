// Pages as newsrooms saved them: the story and its facts among what stands beside, above and below it.

import { describe, expect, it } from "vitest";
import { keptOf } from "../../../src/ingest/draft/draft.js";
import { extractPage } from "../../../src/ingest/html/extract.js";

const P = [
  "The regional bus operator Velmar hid a fault in the brakes of its older coaches for three years, a former mechanic told a committee on Wednesday.",
  "The mechanic, Tomas Reil, said that he had warned his managers in writing after two coaches failed to stop at the depot in Sandhof.",
  "Documents seen by the committee show that the firm ordered 140 new brake sets in May and cancelled the order a week later.",
  "The transport ministry said that it would publish its own findings before the end of the year.",
];
const TITLE = "Bus operator hid brake fault, mechanic tells committee";
const OTHER = [
  "The city of Sandhof will plant four thousand trees along its ring road, the council decided after a long debate.",
  "The opposition said that the mayor had stolen the idea from its own programme and doubled the price of it.",
  "Gardeners warned that the soil beside the road is too dry for limes and asked for maples in their place.",
];
const p = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join("");
const page = (body: string, head = ""): string =>
  `<!doctype html><html><head><title>${TITLE} - Sandhof Gazette</title><meta property="og:title" content="${TITLE}">${head}</head><body><nav><a href=/a>News</a></nav>${body}</body></html>`;
const story = (head: string) => page(`<main><article><h1>${TITLE}</h1>${p(P)}</article></main>`, head);
const kept = (html: string) => keptOf(extractPage(html)).map(({ text }) => text);

describe("the story of a page", () => {
  it.each([
    [
      "beside one under a headline of the same make",
      `<div><div><h2 class=headline>${TITLE}</h2><div>${p(P)}</div></div><div><h2 class=headline>Four thousand trees</h2><div>${p(OTHER)}</div></div></div>`,
    ],
    [
      "above one that is signed",
      `<main><h2>${TITLE}</h2>${p(P)}<h2>Four thousand trees</h2><p>By Max Orr</p>${p(OTHER)}</main>`,
    ],
    [
      "below one that is dated",
      `<main><h2>Four thousand trees</h2><time>3 January 2026</time>${p(OTHER)}<h2>${TITLE}</h2>${p(P)}</main>`,
    ],
    [
      "between two",
      `<main><h1>Four thousand trees</h1><p>Tuesday, 3 January 2026</p>${p(OTHER)}<h1>${TITLE}</h1>${p(P)}<h1>A new tram line</h1><p>By Ann Holt</p>${p(OTHER.toReversed())}</main>`,
    ],
  ])("stays alone %s", (_, html) => {
    expect(kept(page(html))).toEqual(P);
  });

  it("keeps its sections, which nobody signs", () => {
    const html = `<main><h2>${TITLE}</h2>${p(P)}<h2>What is known</h2>${p(OTHER)}</main>`;
    expect(kept(page(html))).toEqual([...P, "What is known", ...OTHER]);
  });
});

describe("the object that describes the page", () => {
  const own = { "@type": "NewsArticle", headline: TITLE, datePublished: "2026-02-10", author: "Ann Holt" };
  const other = { ...own, headline: "Four thousand trees", datePublished: "2025-05-04", author: "Max Orr" };
  const address = '<link rel=canonical href="https://gazette.example/brakes">';
  const of = (head: string, ...objects: object[]) => {
    const script = `<script type="application/ld+json">${JSON.stringify(objects)}</script>`;
    const { title, author, published } = extractPage(story(head + script)).facts;
    return [title, author, published];
  };
  it.each<[string, string, object[]]>([
    ["by its second headline", "", [other, { ...own, headline: "Brakes", alternativeHeadline: TITLE }]],
    [
      "by its address, whatever it calls itself",
      address,
      [other, { ...own, headline: "Brakes", url: "https://gazette.example/brakes" }],
    ],
    [
      "with a person in two parts",
      "",
      [other, { ...own, author: { "@type": "Person", givenName: "Ann", familyName: "Holt" } }],
    ],
  ])("is found %s, under the headline that is shown", (_, head, objects) => {
    expect(of(head, ...objects)).toEqual([TITLE, "Ann Holt", "2026-02-10"]);
  });
});

describe("a live blog", () => {
  const update = (i: number) => ({
    "@type": "BlogPosting",
    headline: `Point ${i}`,
    datePublished: `2026-02-10T1${i}:05:00+01:00`,
    articleBody: P[i],
  });
  const blog = { "@type": ["LiveBlogPosting"], headline: "Brake hearing: live" };
  const live = (objects: object[], body: string) =>
    `<html><head><title>Brake hearing: live</title><script type="application/ld+json">${JSON.stringify({ "@graph": objects })}</script></head><body><main><h1>Brake hearing: live</h1>${body}</main></body></html>`;
  const entries = ["12:05 Point 2", P[2], "10:05 Point 0", P[0]];

  it("gives its entries where the page describes it a second time, as an article", () => {
    const article = { ...blog, "@type": "NewsArticle", datePublished: "2026-02-10", articleBody: "Live." };
    const objects = [article, { ...blog, liveBlogUpdate: [update(2), update(0)] }];
    expect(kept(live(objects, "<p>Loading…</p>"))).toEqual(entries);
  });

  it.each([
    ["with nothing drawn of them", `<p class=standfirst>${P[3]}</p><div>Loading…</div>`],
    ["with the newest drawn", `<p>${P[3]}</p><div><h2>Point 2</h2><p>${P[2]}</p></div>`],
  ])("keeps the running text above its entries, %s", (_, body) => {
    const objects = [{ ...blog, liveBlogUpdate: [update(2), update(0)] }];
    expect(kept(live(objects, body))).toEqual([P[3], ...entries]);
  });
});

describe("the address of a saved page", () => {
  const url = "https://gazette.example/2026/02/10/brakes";
  const kept09 = `https://web.archive.org/web/20260212081500/${url}`;
  const archive = (name: string, address: string) => ({ name, url: address });
  const above = (comment: string) => comment + story("");
  it.each([
    ["a browser's note", above(`<!-- saved from url=(0042)${url} -->`), null],
    [
      "a browser's note on an archived page",
      above(`<!-- saved from url=(0095)${kept09} -->`),
      archive("Internet Archive", kept09),
    ],
    [
      "SingleFile's note",
      above(`<!--\n Page saved with SingleFile \n url: ${url} \n saved date: Tue Feb 10 2026\n-->`),
      null,
    ],
    ["the original of a memento", story(`<link rel=original href="${url}">`), null],
    ...[
      ["GhostArchive", `https://ghostarchive.org/archive/20260212/${url}`],
      ["Library of Congress", `https://webarchive.loc.gov/all/20260212081500/${url}`],
      ["Perma.cc", `https://perma-archives.org/warc/AB12-CD34/20260212081500mp_/${url}`],
    ].map(([name = "", address = ""]): [string, string, { name: string; url: string }] => [
      name,
      story(`<link rel=canonical href="${address}">`),
      archive(name, address),
    ]),
  ])("is the outlet's, by %s", (_, html, via) => {
    const draft = extractPage(html);
    expect([draft.facts.url, draft.via ?? null]).toEqual([url, via]);
  });
});
