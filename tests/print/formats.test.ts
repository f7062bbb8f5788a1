import fc from "fast-check";
import { parseHTML } from "linkedom";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { printed } from "../../src/print/print.js";
import { quoteOf } from "../discord/sample-newsroom.js";
import { alleged, denied, documentOfEntries, entryOf } from "./sample-document.js";
import { rowsOf } from "./spreadsheet.js";

const publisher = { name: "The Daily Desk", page: "https://desk.example/case" };
const NO_REPLY = "No reply to this in 3 articles.";
const answered = entryOf(alleged, { opposing: [denied], lead: "In March 2016" });
const open = entryOf({ ...alleged, id: "register:4:0", reviewed: true }, { note: NO_REPLY });

const markdown = (document: Parameters<typeof printed>[0], style: "plain" | "ap" | "footnote" = "plain") =>
  printed(document, { format: "markdown", style, publisher });
const html = (document: Parameters<typeof printed>[0], style: "plain" | "ap" | "footnote" = "plain") =>
  printed(document, { format: "html", style, publisher });
const csv = (document: Parameters<typeof printed>[0]) =>
  printed(document, { format: "csv", style: "plain", publisher });

/** Words as an article may have them: marks of every format among them, on one line, without blanks at its ends. */
const words = fc
  .array(fc.constantFrom(..."#*_`[]()<>&|~!-+=@;,:/\\\"'.1) $^“’é漢a B".split("")), {
    minLength: 1,
    maxLength: 40,
  })
  .map((letters) => letters.join("").replace(/\s+/g, " ").trim())
  .filter((text) => text !== "");

describe("a document as Markdown", () => {
  it("has each quote with label, speaker, citation and its reply, or the line that none is there", () => {
    expect(markdown(documentOfEntries([answered, open]))).toBe(`# A case

## Alleged

### In March 2016

**1 · ALLEGATION · Jones**

> Acme bribed two inspectors, Jones claims.

— The Register, August 2021: Huawei stole our tech and created a 'backdoor' to spy on Pakistan, claims IT biz. <https://defence.example/threads/huawei.720000/> (read through Pakistan Defence (forum))

**Reply to 1 · DENIAL · Acme**

> “Nobody was bribed,” Acme said.

— Telecoms.com, Scott Bicheno, 16 August 2021: Huawei accused of IP theft and installing a backdoor in public security project. <https://telecoms.com/510958/huawei-accused-of-ip-theft/>

**2 · ALLEGATION · Jones · label reviewed by an editor**

> Acme bribed two inspectors, Jones claims.

— The Register, August 2021: Huawei stole our tech and created a 'backdoor' to spy on Pakistan, claims IT biz. <https://defence.example/threads/huawei.720000/> (read through Pakistan Defence (forum))

**No reply to this in 3 articles.**
`);
  });

  it("cites an article in one note wherever it is quoted", () => {
    const text = markdown(documentOfEntries([answered, open]), "footnote");
    expect(text.match(/\[\^\d\](?!:)/g)).toEqual(["[^1]", "[^2]", "[^1]"]);
    expect(text.match(/^\[\^\d\]: \w+/gm)).toEqual(["[^1]: The", "[^2]: Telecoms"]);
  });

  it("says of a denial what it answers", () => {
    expect(markdown(documentOfEntries([entryOf(denied, { opposing: [alleged] })]))).toContain(
      "**What 1 answers · ALLEGATION · Jones**",
    );
  });

  it("gives every text back as it stands in the article, and makes nothing of its marks", () => {
    const kindsOf = (node: Nodes): string[] =>
      "children" in node ? [node.type, ...node.children.flatMap(kindsOf)] : [node.type];
    const textIn = (node: Nodes): string =>
      "children" in node ? node.children.map(textIn).join("") : "value" in node ? node.value : "";
    fc.assert(
      fc.property(words, (text) => {
        const printedText = markdown(documentOfEntries([entryOf(quoteOf(text), { lead: text })]));
        const tree = fromMarkdown(printedText, {
          extensions: [gfm()],
          mdastExtensions: [gfmFromMarkdown()],
        });
        const quoted = tree.children.filter(({ type }) => type === "blockquote");
        expect(quoted.map((node) => [textIn(node), kindsOf(node)])).toEqual([
          [text, ["blockquote", "paragraph", "text"]],
        ]);
        const [, , heading] = tree.children.filter(({ type }) => type === "heading");
        expect(heading && textIn(heading)).toBe(text);
      }),
    );
  });
});

describe("a document as HTML", () => {
  it("gives every text back as it stands in the article, in a page without anything that runs", () => {
    fc.assert(
      fc.property(words, (text) => {
        const page = html(documentOfEntries([entryOf(quoteOf(text), { lead: text })], { title: text }));
        const { document } = parseHTML(page);
        const read = (name: string) => [...document.querySelectorAll(name)].map((one) => one.textContent);
        expect([read("blockquote"), read("h3"), read("h1"), read("script, img, iframe")]).toEqual([
          ...[[text], [text], [text]],
          [],
        ]);
      }),
    );
  });

  it("leads from each note's number to the note", () => {
    const { document } = parseHTML(html(documentOfEntries([answered, open]), "footnote"));
    const marks = [...document.querySelectorAll("sup a")].map((one) => one.getAttribute("href"));
    expect(marks).toEqual(["#note-1", "#note-2", "#note-1"]);
    expect([...document.querySelectorAll("ol li")].map(({ id }) => id)).toEqual(["note-1", "note-2"]);
  });

  it("gives a quote that stands twice one anchor", () => {
    const { document } = parseHTML(html(documentOfEntries([answered, answered])));
    expect([...document.querySelectorAll(".entry")].map(({ id }) => id)).toEqual(["quote-register-1-0", ""]);
  });

  it("shows no character that acts unseen", () => {
    const page = html(documentOfEntries([entryOf(quoteOf("A\u001b[2J \u202eB"))]));
    expect(page).toContain("<p>A\uFFFD[2J B</p>");
  });
});

describe("a document as CSV", () => {
  it("has a row for each quote, its reply or the line in the same row", () => {
    const [head = [], ...rows] = rowsOf(csv(documentOfEntries([answered, open])).replace("\uFEFF", ""), ",");
    const cells = rows.map((row) => Object.fromEntries(row.map((value, i) => [head[i], value])));
    expect(
      cells.map(({ number, label, speaker, quote, other_side, label_checked, guarded }) => [
        ...[number, label, label_checked, speaker, quote, other_side, guarded],
      ]),
    ).toEqual([
      [
        ...["1", "allegation", "no", "Jones", "Acme bribed two inspectors, Jones claims."],
        "DENIAL · Acme: “Nobody was bribed,” Acme said. (Telecoms.com, Scott Bicheno, 16 August 2021: Huawei accused of IP theft and installing a backdoor in public security project)",
        "",
      ],
      ["2", "allegation", "by an editor", "Jones", "Acme bribed two inspectors, Jones claims.", NO_REPLY, ""],
    ]);
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+44 20 7946 0000 was his number.", "'+44 20 7946 0000 was his number."],
    ["-2+3", "'-2+3"],
    ["@SUM(1)", "'@SUM(1)"],
    ["  =1+1", "  '=1+1"],
    ["＝1+1", "'＝1+1"],
    ["He paid; =1+1", "He paid; '=1+1"],
    ['He paid; "=1+1"', 'He paid; "\'=1+1"'],
    ["A\t=1+1", "A\uFFFD=1+1"],
    ["5 = 5, he said - or so.", "5 = 5, he said - or so."],
    ["“=1+1”", "“=1+1”"],
  ])("keeps a spreadsheet from calculating %j, and says where it put a mark", (text, shown) => {
    const [head = [], row = []] = rowsOf(csv(documentOfEntries([entryOf(quoteOf(text))])), ",");
    expect(row[head.indexOf("quote")]).toBe(shown);
    expect(row[head.indexOf("guarded")] !== "").toBe(shown.includes("'"));
  });

  it("has no cell that begins a formula, whichever separator it is read with, and gives all else back", () => {
    fc.assert(
      fc.property(words, fc.constantFrom(",", ";", "\t"), (text, separator) => {
        const table = csv(documentOfEntries([entryOf(quoteOf(text), { lead: text })]));
        const cells = rowsOf(table.replace("\uFEFF", ""), separator as ",").flat();
        expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
        const [head = [], row = []] = rowsOf(table, ",");
        if (row[head.indexOf("guarded")] === "") expect(row[head.indexOf("quote")]).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a document as ClaimReview", () => {
  const reviews = (entries: Parameters<typeof documentOfEntries>[0]) =>
    JSON.parse(printed(documentOfEntries(entries), { format: "claimreview", style: "plain", publisher }));

  it("has only claims whose label an editor has confirmed, each once", () => {
    const confirmed = entryOf({ ...alleged, reviewed: true }, { opposing: [denied] });
    const denial = entryOf({ ...denied, reviewed: true });
    expect(reviews([entryOf(alleged), denial])).toEqual([]);
    expect(reviews([confirmed, entryOf(alleged), denial, confirmed])).toHaveLength(1);
  });

  it("says who claims it, where, who denies it, and gives no number for truth", () => {
    expect(reviews([entryOf({ ...alleged, reviewed: true }, { opposing: [denied] })])).toEqual([
      {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        url: "https://desk.example/case#quote-register-1-0",
        author: { "@type": "Organization", name: "The Daily Desk" },
        claimReviewed: "Acme bribed two inspectors, Jones claims.",
        itemReviewed: {
          "@type": "Claim",
          author: "Jones",
          datePublished: "2021-08",
          appearance: [
            {
              "@type": "Article",
              headline: alleged.article.title,
              publisher: { "@type": "Organization", name: "The Register" },
              datePublished: "2021-08",
              url: "https://defence.example/threads/huawei.720000/",
            },
          ],
        },
        reviewRating: { "@type": "Rating", alternateName: "Allegation; denied by Acme" },
        reviewBody:
          "Acme (denial): “Nobody was bribed,” Acme said. — Telecoms.com, Scott Bicheno, 16 August 2021: Huawei accused of IP theft and installing a backdoor in public security project",
        citation: [
          {
            "@type": "Article",
            headline: denied.article.title,
            publisher: { "@type": "Organization", name: "Telecoms.com" },
            author: "Scott Bicheno",
            datePublished: "2021-08-16",
            url: "https://telecoms.com/510958/huawei-accused-of-ip-theft/",
          },
        ],
      },
    ]);
  });

  it("says of a claim without a reply that none is in the corpus", () => {
    const [review] = reviews([open]);
    expect([review.reviewRating.alternateName, review.reviewBody, review.citation]).toEqual([
      "Allegation; no reply found",
      NO_REPLY,
      undefined,
    ]);
  });

  it("reviews the confirmed sentence alone, not the one that leads to it", () => {
    const before = "Acme runs a factory.";
    const text = `${before} It bribed two inspectors, Jones claims.`;
    const run = quoteOf(text, {
      id: "a:0:0",
      labelledBy: "a:0:1",
      reviewed: true,
      sentences: [
        { id: "a:0:0", label: "reporting", start: 0, end: before.length },
        { id: "a:0:1", label: "allegation", start: before.length + 1, end: text.length },
      ],
    });
    expect(reviews([entryOf(run)])[0].claimReviewed).toBe("It bribed two inspectors, Jones claims.");
  });

  it("closes no script element", () => {
    const sly = { ...alleged, text: "</script><b>", reviewed: true };
    const text = printed(documentOfEntries([entryOf(sly)]), {
      format: "claimreview",
      style: "ap",
      publisher,
    });
    expect([text.includes("<"), JSON.parse(text)[0].claimReviewed]).toEqual([false, "</script><b>"]);
  });
});
