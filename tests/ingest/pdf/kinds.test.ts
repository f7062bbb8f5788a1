// Kinds of print on which filings lost their words: each in several shapes, with the whole text as it must be.

import { describe, expect, it } from "vitest";
import { pdfText, readPdf } from "../../../src/ingest/pdf/read.js";
import { at, type RawDocument, rawPdf, through } from "./raw-pdf.js";

const LINES = [
  "Plaintiff brings this action against its former contractor",
  "for the taking of its crane control drawings, and says that",
  "more than 4,000 of them were downloaded in June.",
];
const TEXT = LINES.join(" ");
const lines = (x: number, top: number, texts: readonly string[] = LINES, leading = 24): string[] =>
  texts.map((text, i) => at(x, top - i * leading, text));
const one = (...content: string[]): RawDocument => ({ pages: [{ content: content.join("\n") }] });
const read = async (document: RawDocument): Promise<string[]> =>
  (await pdfText(rawPdf(document))).split("\n\n");

describe("pleading paper", () => {
  const numbers = (x: number, count = 20) =>
    Array.from({ length: count }, (_, i) => at(x, 712 - i * 24, `${i + 1}`));
  it.each([
    [
      "drawn line by line",
      one(
        ...LINES.flatMap((text, i) => [at(72, 712 - i * 24, `${i + 1}`), at(108, 712 - i * 24, text)]),
        ...numbers(72).slice(3),
      ),
    ],
    ["drawn first", one(...numbers(72), ...lines(108, 712))],
    ["drawn last", one(...lines(108, 712), ...numbers(72))],
    ["at the right edge", one(...lines(72, 712), ...numbers(560))],
    [
      "aligned to the right",
      one(...numbers(72).map((text, i) => (i < 9 ? text.replace("72", "78") : text)), ...lines(108, 712)),
    ],
    [
      "a little beside the lines",
      one(
        ...numbers(72).map((text) => text.replace(/72 (\d+) Td/, (_, y) => `72 ${Number(y) - 2} Td`)),
        ...lines(108, 712),
      ),
    ],
  ])("with numbers %s gives the text alone", async (_, document) => {
    expect(await read(document)).toEqual([TEXT]);
  });

  it("gives the text alone where number and line are one piece", async () => {
    const texts = [...LINES, ...LINES].map((text, i) => `${i + 1}   ${text}`);
    expect(await read(one(...lines(72, 712, texts)))).toEqual([`${TEXT} ${TEXT}`]);
  });

  it("keeps numbered paragraphs apart, with their numbers", async () => {
    const texts = [
      "1.   Norvik took the drawings.",
      "2.   Norvik denies it, and says",
      "that they were its own.",
      "3.   A hearing is set for March.",
    ];
    const prints = texts.map((text, i) => at(/^\d/.test(text) ? 144 : 108, 712 - i * 24, text));
    expect(await read(one(...numbers(72), ...prints))).toEqual([
      "1. Norvik took the drawings.",
      "2. Norvik denies it, and says that they were its own.",
      "3. A hearing is set for March.",
    ]);
  });

  it("keeps question and answer, and who speaks in a hearing, apart", async () => {
    const texts = [
      "Q. Did you take the drawings?",
      "A. No, I never saw them in",
      "my life.",
      "THE COURT: Go on.",
      "MR. STARK: No further questions.",
    ];
    expect(await read(one(...numbers(72), ...lines(108, 712, texts)))).toEqual([
      "Q. Did you take the drawings?",
      "A. No, I never saw them in my life.",
      "THE COURT: Go on.",
      "MR. STARK: No further questions.",
    ]);
  });
});

describe("what courts and offices print at the edge", () => {
  it.each([
    "Case 8:26-cv-00123-ABC-DEF Document 1 Filed 02/10/26 Page 2 of 9 Page ID #:2",
    "Case: 1:26-cv-01234 Document #: 12 Filed: 02/10/26 Page 3 of 14 PageID #:45",
    "USCA Case #20-1234 Document #1889 Filed: 02/10/2026 Page 1 of 30",
    "NYSCEF DOC. NO. 14",
    "RECEIVED NYSCEF: 02/10/2026",
    "FILED: NEW YORK COUNTY CLERK 02/10/2026 04:12 PM",
    "Page 3 of 9",
    "- 3 -",
    "iv",
  ])("goes: %s", async (stamp) => {
    expect(await read(one(at(72, 775, stamp), ...lines(72, 712)))).toEqual([TEXT]);
  });

  it.each(["ACME-00012345", "NORVIK 0004567", "ABC_000123"])("goes at the foot: %s", async (number) => {
    expect(await read(one(...lines(72, 712), at(480, 24, number)))).toEqual([TEXT]);
  });

  it("goes where pages repeat it but for numbers", async () => {
    const page = (number: number) => ({
      content: [at(72, 770, `Norvik v. Port, No. ${number}`), ...lines(72, 712)].join("\n"),
    });
    expect(await read({ pages: [page(1), page(2)] })).toEqual([TEXT, TEXT]);
  });
});

describe("a word divided at the end of a line", () => {
  it.each([
    ["a price-", "fixing scheme", "a price-fixing scheme"],
    ["a two-", "year contract", "a two-year contract"],
    ["a US-", "based firm", "a US-based firm"],
    ["the pre-", "2016 contracts", "the pre-2016 contracts"],
    ["a Chicago-", "based firm", "a Chicago-based firm"],
    ["anti-", "Semitic words", "anti-Semitic words"],
    ["state-of-the-", "art machines", "state-of-the-art machines"],
    ["cross-", "examination began", "cross-examination began"],
    ["a well-", "known firm", "a well-known firm"],
    ["the engi-", "neers left", "the engineers left"],
    ["the plain-", "tiff left", "the plaintiff left"],
    ["the ship-", "ping group", "the shipping group"],
    ["Bellweath-", "er denied it", "Bellweather denied it"],
    ["the con-", "tractor left", "the contractor left"],
    ["it dis-", "missed the suit", "it dismissed the suit"],
    ["Wash-", "ington said", "Washington said"],
  ])("%s | %s", async (first, second, text) => {
    expect(
      await read(one(at(72, 700, `They say that ${first}`), at(72, 686, `${second}, and that is all.`))),
    ).toEqual([`They say that ${text}, and that is all.`]);
  });

  it("is written as the text writes it elsewhere", async () => {
    const texts = [
      "The co-owner and the Bellweather group came, and the co-",
      "owner of the Bell-",
      "weather group left.",
    ];
    expect(await read(one(...lines(72, 700, texts, 14)))).toEqual([
      "The co-owner and the Bellweather group came, and the co-owner of the Bellweather group left.",
    ]);
  });

  it("is put together where the font calls its hyphens soft", async () => {
    const map =
      "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <2D> <00AD> endbfchar endcmap end";
    const font =
      "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding /ToUnicode 5 0 R >>";
    const objects = [`<< /Length ${map.length} >>\nstream\n${map}\nendstream`];
    const document = one(
      at(72, 700, "The engi-"),
      at(72, 686, "neers of the two-year price-"),
      at(72, 672, "fixing case left."),
    );
    expect(await read({ ...document, font, objects })).toEqual([
      "The engineers of the two-year price-fixing case left.",
    ]);
  });
});

describe("two columns", () => {
  const left = [
    "Norvik took the drawings, the port",
    "says in its complaint, and sold",
    "them to a rival two years later",
    "for half of the price, it says,",
    "which nobody has denied so far.",
  ];
  const right = [
    "Norvik denies all of the claims",
    "in a letter to the court, where",
    "it says that the files were its",
    "own work from the first day on,",
    "and that it owes nothing at all.",
  ];
  const joined = [left.join(" "), right.join(" ")];
  const both = (gap: number, order: (l: string[], r: string[]) => string[]) =>
    one(...order(lines(60, 700, left, 13), lines(gap, 700, right, 13)));
  it.each([
    ["printed row by row", both(300, (l, r) => l.flatMap((text, i) => [text, r[i] ?? ""]))],
    ["printed right column first", both(300, (l, r) => [...r, ...l])],
    ["a narrow gap", both(252, (l, r) => l.flatMap((text, i) => [text, r[i] ?? ""]))],
    ["baselines apart", one(...lines(60, 700, left, 13), ...lines(300, 697, right, 13))],
    ["printed from the foot up", both(300, (l, r) => [...l, ...r].reverse())],
  ])("%s are read one after the other", async (_, document) => {
    expect(await read(document)).toEqual(joined);
  });
});

describe("a turned page", () => {
  const turns: readonly (readonly [number, (x: number, y: number) => string])[] = [
    [90, (x, y) => `0 1 -1 0 ${612 - y} ${x}`],
    [180, (x, y) => `-1 0 0 -1 ${612 - x} ${792 - y}`],
    [270, (x, y) => `0 -1 1 0 ${y} ${792 - x}`],
  ];
  it.each(turns)("by %i degrees is read upright", async (turn, matrix) => {
    const content = LINES.map((text, i) => through(matrix(60, 500 - i * 14), text)).join("\n");
    expect(await read({ pages: [{ content, page: `/Rotate ${turn}` }] })).toEqual([TEXT]);
  });

  it("leaves out stamps that stand across and words that lie under the text", async () => {
    const across = through("0 1 -1 0 20 300", "Downloaded from the archive");
    const draft = through("0.7 0.7 -0.7 0.7 200 300", "DRAFT", 80);
    expect(await read(one(across, draft, ...lines(72, 712)))).toEqual([TEXT]);
  });
});

describe("marks and notes", () => {
  const note = at(72, 60, "1 See the complaint, which the port filed in June of that year.", 8);
  it.each([
    [
      "raised",
      [at(72, 700, "Norvik took the drawings."), at(200, 704, "1", 7), at(216, 700, "It denies the rest.")],
    ],
    [
      "drawn after the line",
      [at(72, 700, "Norvik took the drawings."), at(216, 700, "It denies the rest."), at(200, 704, "1", 7)],
    ],
    [
      "small",
      [at(72, 700, "Norvik took the drawings."), at(200, 700, "1", 6), at(216, 700, "It denies the rest.")],
    ],
    [
      "a star",
      [at(72, 700, "Norvik took the drawings."), at(200, 705, "*", 8), at(216, 700, "It denies the rest.")],
    ],
    [
      "raised by rise",
      [
        "BT /F1 12 Tf 72 700 Td (Norvik took the drawings.) Tj /F1 7 Tf 5 Ts (1) Tj 0 Ts /F1 12 Tf ( It denies the rest.) Tj ET",
      ],
    ],
  ])("%s go from the sentence", async (_, content) => {
    expect(
      await read(one(...content, at(72, 686, "So it told the court in a letter of twelve pages."), note)),
    ).toEqual([
      "Norvik took the drawings. It denies the rest. So it told the court in a letter of twelve pages.",
      "See the complaint, which the port filed in June of that year.",
    ]);
  });

  it("leave the sentence whole that runs over to the next page", async () => {
    const first = [at(72, 200, "Norvik took the drawings of the port and sold them to"), note];
    const second = [at(72, 712, "a rival, the complaint says, for half of the price.")];
    expect(await read({ pages: [{ content: first.join("\n") }, { content: second.join("\n") }] })).toEqual([
      "Norvik took the drawings of the port and sold them to a rival, the complaint says, for half of the price.",
      "See the complaint, which the port filed in June of that year.",
    ]);
  });

  it("are no powers and no figures of a formula", async () => {
    const content = [
      at(72, 700, "A yard of 400 m"),
      at(151, 704, "2", 7),
      at(158, 700, "was let, and"),
      at(240, 700, "CO"),
      at(257, 697, "2", 7),
      at(264, 700, "was measured."),
    ];
    expect(await read(one(...content))).toEqual(["A yard of 400 m2 was let, and CO2 was measured."]);
  });
});

describe("what is not seen, and what is filled in", () => {
  it("text struck twice is there once", async () => {
    const twice = LINES.flatMap((text, i) => [at(72, 712 - i * 24, text), at(72.4, 712 - i * 24, text)]);
    expect(await read(one(...twice))).toEqual([TEXT]);
  });

  it("layers that are switched off are left out", async () => {
    const off = `/OC /L1 BDC\n${at(72, 640, "Do not print this sentence of the draft.")}\nEMC`;
    const on = `/OC /L2 BDC\n${lines(72, 712).join("\n")}\nEMC`;
    const document = {
      pages: [{ content: `${on}\n${off}`, resources: "/Properties << /L1 5 0 R /L2 6 0 R >>" }],
      catalog:
        "/OCProperties << /OCGs [5 0 R 6 0 R] /D << /ON [6 0 R] /OFF [5 0 R] /Order [5 0 R 6 0 R] >> >>",
      objects: ["<< /Type /OCG /Name (Draft) >>", "<< /Type /OCG /Name (Text) >>"],
    };
    expect(await read(document)).toEqual([TEXT]);
  });

  it("filled fields of a form are read where they stand", async () => {
    const document = {
      pages: [{ content: at(72, 700, "Name of the plaintiff:"), page: "/Annots [5 0 R]" }],
      catalog: "/AcroForm << /Fields [5 0 R] >>",
      objects: [
        "<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (Elwick Harbour Company) /Rect [190 694 400 712] /DA (/F1 12 Tf 0 g) >>",
      ],
    };
    expect(await read(document)).toEqual(["Name of the plaintiff: Elwick Harbour Company"]);
  });

  it("pages that are pictures among others are named", async () => {
    const { warnings } = await readPdf(
      rawPdf({ pages: [{ content: lines(72, 712).join("\n") }, { content: "" }] }),
    );
    expect(warnings).toEqual([
      "1 of 2 pages hold no text, only pictures (scans): run these through text recognition.",
    ]);
  });

  it("a scan is said to be one", async () => {
    await expect(pdfText(rawPdf({ pages: [{ content: "" }] }))).rejects.toMatchObject({
      line: "The PDF holds no text, only pictures. It is a scan: run it through text recognition first.",
    });
  });
});
