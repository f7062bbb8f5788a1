import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import type { CaseClaim, CasePage } from "../../src/findings.js";
import { casePageHtml } from "../../src/print/case-html.js";
import { casePictures } from "../../src/print/case-pictures.js";
import { gridOf } from "../../src/print/pictures/case-grid.js";
import { drawn } from "../../src/print/pictures/draw.js";
import { samplePage } from "../discord/sample-newsroom.js";
import { alleged, denied } from "./sample-document.js";

const claim = (change: Partial<CaseClaim>, id = "register:1:0"): CaseClaim => ({
  ...{ quote: { ...alleged, id }, opposing: [], repliedBy: [], note: null, since: "2021-08-13" },
  ...{ by: "Jones", against: "Acme" },
  ...change,
});
const NONE = "No reply to this in 3 articles.";
const replied = claim({ opposing: [denied], repliedBy: ["Acme"] });
const silent = claim({ note: NONE }, "register:2:0");
const voices = [
  { name: "Jones", side: "accuser" as const },
  { name: "Acme", side: "accused" as const },
];
const pageOf = (claims: readonly CaseClaim[], change: Partial<CasePage> = {}): CasePage => ({
  ...{ ...samplePage, claims, voices },
  ...change,
});
const statesOf = (page: CasePage) => {
  const { columns, rows } = gridOf(page);
  return [columns, ...rows.map(({ cells }) => cells.map((cell) => cell.map(({ state }) => state).join("+")))];
};

describe("the grid of claims against parties", () => {
  it("says who alleges, who denies, and under whom it is accused what has no reply", () => {
    expect(statesOf(pageOf([replied, silent]))).toEqual([
      ["Jones", "Acme"],
      ["alleges", "denies"],
      ["alleges", "no reply"],
    ]);
  });

  it.each<[string, Partial<CaseClaim>, string[], string[]]>([
    [
      "an unknown speaker",
      { by: null, note: NONE },
      ["Acme", "others, or not certain"],
      ["no reply", "alleges"],
    ],
    [
      "an unknown accused",
      { against: null, note: NONE },
      ["Jones", "others, or not certain"],
      ["alleges", "no reply"],
    ],
    ["neither", { by: null, against: null, note: NONE }, ["others, or not certain"], ["alleges+no reply"]],
    [
      "a speaker without a column",
      { by: "Kern", opposing: [denied], repliedBy: ["Kern"] },
      ["others, or not certain"],
      ["alleges+denies"],
    ],
    [
      "two replies of one",
      { opposing: [denied, denied], repliedBy: ["Acme", "Acme"] },
      ["Jones", "Acme"],
      ["alleges", "denies"],
    ],
  ])("puts %s where nobody is guessed", (_, change, columns, cells) => {
    expect(statesOf(pageOf([claim(change)]))).toEqual([columns, cells]);
  });

  it("marks nobody as silent who is accused with a reply, and nobody as denying without one", () => {
    const [, ...rows] = statesOf(pageOf([replied, silent, claim({ opposing: [denied], repliedBy: [null] })]));
    expect(rows.map((cells) => [cells?.includes("no reply"), cells?.includes("denies")])).toEqual([
      [false, true],
      [true, false],
      [false, true],
    ]);
  });

  it("gives six voices a column of their own, and the rest one together", () => {
    const names = Array.from({ length: 8 }, (_, i) => `Voice ${i + 1}`);
    const claims = names.map((by, i) => claim({ by, opposing: [denied], repliedBy: [by] }, `a:${i}:0`));
    const { columns } = gridOf({ claims, voices: names.map((name) => ({ name, side: null })) });
    expect(columns).toEqual([...names.slice(0, 6), "others, or not certain"]);
  });
});

describe("the page of a case as HTML", () => {
  const html = (page: CasePage) => parseHTML(casePageHtml(page, [], "plain")).document;

  it("leads from every cell and every line to a quote that stands on the page", () => {
    const document = html(
      pageOf([replied, silent, claim({ by: null, quote: { ...alleged, id: "a:9:0", needsReview: true } })]),
    );
    const links = [...document.querySelectorAll('a[href^="#"]')].map((one) => one.getAttribute("href") ?? "");
    const lost = links.filter(
      (link) => document.getElementById(link.slice(1))?.querySelector("blockquote") == null,
    );
    expect([links.length > 10, lost]).toEqual([true, []]);
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids.length).toBe(new Set(ids).size);
  });

  it("has every allegation, wherever it stands, with its reply or the line that none is there", () => {
    const document = html(
      pageOf([replied, silent], {
        events: [{ date: "2021", wording: "in 2021", quote: alleged, opposing: [], note: NONE }],
        differences: [
          {
            about: "the date",
            values: [{ value: "May", state: null, quote: alleged, opposing: [denied], note: null }],
          },
        ],
      }),
    );
    const entries = [...document.querySelectorAll(".entry")].filter(
      (entry) => entry.querySelector("blockquote")?.className === "allegation",
    );
    const bare = entries.filter((entry) => entry.querySelector(".against blockquote.denial, .none") === null);
    expect([entries.length, bare.length]).toEqual([4, 0]);
  });

  it("says who alleges since when and how it was answered, what is open, and what lies ahead", () => {
    const text = html(
      pageOf([replied, silent], {
        events: [
          { date: "2020", wording: "2020", quote: denied, opposing: [], note: null },
          { date: "2021-08-20", wording: "Friday", quote: denied, opposing: [], note: null, ahead: true },
        ],
        leftOut: { claims: 7, denials: 0, events: 2 },
      }),
    ).body.textContent;
    expect(text).toContain("Alleged by Jones against Acme; first published 13 August 2021; denied by Acme");
    expect(text).toContain("first published 13 August 2021; no reply in the corpus");
    expect(text).toContain("2. Jones against Acme, 13 August 2021 (The Register)");
    expect(text).toMatch(/Open: what lay ahead when it was written\s+20 August 2021: denial · Acme/);
    expect(text).toMatch(
      /The latest\s+No article is newer than The Register, .*\s+No article is newer than Telecoms\.com, .*\s+2020: denial/,
    );
    expect(text).toContain("7 older sentences with the label allegation are left out.");
    expect(text).toContain("2 earlier ones are left out.");
  });

  it("is whole without a case file, an event or a claim", () => {
    const empty: CasePage = { ...samplePage, name: "", voices: [], claims: [], events: [] };
    expect(html(empty).querySelector("h1")?.textContent).toBe("The case");
    expect(casePictures(empty)).toEqual([]);
  });
});

describe("the pictures of a case", () => {
  /** Wide and high, from the head of a PNG. */
  const sizeOf = (png: Uint8Array) => {
    const view = new DataView(png.buffer, png.byteOffset);
    return [view.getUint32(16), view.getUint32(20)];
  };

  it("are a timeline and a grid, each told in words for who cannot see it", () => {
    const pictures = casePictures(pageOf([replied, silent]));
    expect(pictures.map(({ name, alt }) => [name, alt])).toEqual([
      [
        "timeline",
        "Timeline, one event of 11 August 2021: 1 with the label reporting. Each stands in words below.",
      ],
      [
        "claims-1",
        "Claims 1 to 2 of 2: who alleges, who denies, and where the corpus has no reply. Jones: 2 alleged; Acme: 1 denied, 1 without a reply. Each claim stands in words below.",
      ],
    ]);
  });

  it("go on in further ones where there are many claims, with words as long as Discord takes", () => {
    const many = Array.from({ length: 65 }, (_, i) => claim({ note: NONE }, `a:${i}:0`));
    const long = { name: "Very long name ".repeat(80), side: null };
    const pictures = casePictures({
      ...pageOf(many.map((one) => ({ ...one, by: long.name }))),
      voices: [long],
    });
    expect(pictures.map(({ name }) => name)).toEqual(["timeline", "claims-1", "claims-2", "claims-3"]);
    expect(pictures.filter(({ alt }) => alt.length > 1024)).toEqual([]);
  });

  it("have one text to an element and ask for no font", () => {
    const svgs = casePictures(pageOf([replied]))
      .map(({ svg }) => svg)
      .join("");
    expect([svgs.includes("<tspan"), svgs.includes("font-family"), /direction=/.test(svgs)]).toEqual([
      ...[false, false, false],
    ]);
  });

  it.each([
    "Smith & <Sons>",
    "שלום",
    "漢字有限公司",
    "a\u0000b\ud800c",
    "\u202eevil",
    "ﬁﬂ ligatures",
    "x".repeat(500),
    "",
  ])("are drawn with letters in them whatever a party is called: %j", async (name) => {
    const page = pageOf([claim({ by: name, note: NONE })], { name, voices: [{ name, side: null }] });
    const all = await drawn(casePictures(page));
    const [, grid] = all ?? [];
    if (grid === undefined) throw new Error("nothing was drawn");
    expect(sizeOf(grid.png)[0]).toBeGreaterThan(600);
    const bare = { ...grid, svg: grid.svg.replace(/<text[^>]*>[^<]*<\/text>/g, "") };
    const [empty] = (await drawn([bare])) ?? [];
    expect(grid.png.length).toBeGreaterThan((empty?.png.length ?? 0) + 5_000);
  });
});
