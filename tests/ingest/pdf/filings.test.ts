// Filings as courts and law firms make them: each kind of print in several shapes, with the whole text as it must be.

import { describe, expect, it } from "vitest";
import { pdfText } from "../../../src/ingest/pdf/read.js";
import { at, type RawDocument, type RawPage, rawPdf, through } from "./raw-pdf.js";

const LINES = [
  "Plaintiff brings this action against its former contractor",
  "for the taking of its crane control drawings, and says that",
  "more than 4,000 of them were downloaded in June.",
];
const TEXT = LINES.join(" ");
const MORE = [
  "Defendant denies each of these claims in its answer to the",
  "court, and says that the files were its own work from the",
  "first day on.",
];
const MORE_TEXT = MORE.join(" ");
const lines = (x: number, top: number, texts: readonly string[] = LINES, leading = 24): string[] =>
  texts.map((text, i) => at(x, top - i * leading, text));
const page = (...content: string[]): RawPage => ({ content: content.join("\n") });
const one = (...content: string[]): RawDocument => ({ pages: [page(...content)] });
const read = async (document: RawDocument): Promise<string[]> =>
  (await pdfText(rawPdf(document))).split("\n\n");
const numbers = (x: number, count = 25, top = 712, leading = 24): string[] =>
  Array.from({ length: count }, (_, i) => at(x, top - i * leading, `${i + 1}`));

describe("a turned page", () => {
  const turns: readonly (readonly [number, (x: number, y: number) => string])[] = [
    [90, (x, y) => `0 1 -1 0 ${612 - y} ${x}`],
    [180, (x, y) => `-1 0 0 -1 ${612 - x} ${792 - y}`],
    [270, (x, y) => `0 -1 1 0 ${y} ${792 - x}`],
  ];
  const turned = (
    matrix: (x: number, y: number) => string,
    turn: number,
    texts: readonly [number, number, string][],
  ): RawPage => ({
    content: texts.map(([x, y, text]) => through(matrix(x, y), text)).join("\n"),
    page: `/Rotate ${turn}`,
  });
  const rows = (x: number, top: number, texts: readonly string[]): [number, number, string][] =>
    texts.map((text, i) => [x, top - i * 14, text]);

  it.each(turns)("by %i degrees loses its running head, its number and its stamp", async (turn, matrix) => {
    const height = turn === 180 ? 792 : 612;
    const around = (number: number): [number, number, string][] => [
      [60, height - 20, `Case 8:26-cv-00123 Document 1 Filed 02/10/26 Page ${number} of 2`],
      [300, 20, `${number}`],
    ];
    const pages = [1, 2].map((number) =>
      turned(matrix, turn, [...around(number), ...rows(60, 400, number === 1 ? LINES : MORE)]),
    );
    expect(await read({ pages })).toEqual([TEXT, MORE_TEXT]);
  });

  it.each(turns)("by %i degrees stands among upright ones", async (turn, matrix) => {
    const pages = [page(...lines(72, 700, LINES, 14)), turned(matrix, turn, rows(60, 400, MORE))];
    expect(await read({ pages })).toEqual([TEXT, MORE_TEXT]);
  });

  it.each(turns)("by %i degrees is read in two columns", async (turn, matrix) => {
    const left = [...LINES, ...MORE].map((text) => text.slice(0, 40).trim());
    const right = [...MORE, ...LINES].map((text) => text.slice(0, 40).trim());
    const content = left.flatMap((text, i): [number, number, string][] => [
      [40, 400 - i * 14, text],
      [320, 400 - i * 14, right[i] ?? ""],
    ]);
    expect((await read({ pages: [turned(matrix, turn, content)] })).join(" ")).toBe(
      [...left, ...right].join(" "),
    );
  });

  it("is turned where the whole document is, or by a negative angle", async () => {
    const [, matrix] = turns[2] as (typeof turns)[number];
    const content = rows(60, 400, LINES)
      .map(([x, y, text]) => through(matrix(x, y), text))
      .join("\n");
    expect(await read({ pages: [{ content, page: "/Rotate -90" }] })).toEqual([TEXT]);
  });

  it("may have its origin anywhere", async () => {
    const shifted = lines(1072, 1700, LINES, 14);
    const content = [...shifted, at(1300, 1020, "12")].join("\n");
    expect(await read({ pages: [{ content, page: "/MediaBox [1000 1000 1612 1792]" }] })).toEqual([TEXT]);
  });
});

describe("a soft hyphen at the end of a line", () => {
  const map =
    "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <2D> <00AD> endbfchar endcmap end";
  const font =
    "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding /ToUnicode 5 0 R >>";
  const objects = [`<< /Length ${map.length} >>\nstream\n${map}\nendstream`];
  it.each([
    [
      ["The engi-", "neers of the firm left the yard in June."],
      "The engineers of the firm left the yard in June.",
    ],
    [["The ship-", "ping group denied it in June."], "The shipping group denied it in June."],
    [["The plain-", "tiff denied it in June."], "The plaintiff denied it in June."],
    [
      ["It says that Bellweath-", "er Controls denied it in June."],
      "It says that Bellweather Controls denied it in June.",
    ],
    [["It says that Mr. Stark-", "man denied it in June."], "It says that Mr. Starkman denied it in June."],
    [
      ["It says that price-", "fixing was denied, and the engi-", "neers left."],
      "It says that price-fixing was denied, and the engineers left.",
    ],
    [
      ["The firm, US-", "based, and the engi-", "neers left in June."],
      "The firm, US-based, and the engineers left in June.",
    ],
    [["The Defend-", "ant denied it in June."], "The Defendant denied it in June."],
  ])("%j", async (texts, text) => {
    expect(await read({ ...one(...lines(72, 700, texts, 14)), font, objects })).toEqual([text]);
  });

  it("is put together on pleading paper, too", async () => {
    const texts = ["The engi-", "neers of the ship-", "ping group left the yard in June."];
    expect(await read({ ...one(...numbers(60), ...lines(100, 712, texts)), font, objects })).toEqual([
      "The engineers of the shipping group left the yard in June.",
    ]);
  });

  it("is put together from page to page", async () => {
    const pages = [
      page(...lines(72, 700, ["They left. The engi-"])),
      page(...lines(72, 700, ["neers of the firm denied it."])),
    ];
    expect(await read({ pages, font, objects })).toEqual(["They left. The engineers of the firm denied it."]);
  });
});

describe("pleading paper", () => {
  it("with numbers that count half lines keeps the text alone", async () => {
    const texts = [...LINES, ...MORE];
    expect(await read(one(...numbers(40, 28, 712, 24), ...lines(90, 712, texts, 12)))).toEqual([
      `${TEXT} ${MORE_TEXT}`,
    ]);
  });

  it("with a firm's name set up the margin keeps the text alone", async () => {
    const firm = through("0 1 -1 0 30 200", "HOLM & VALE LLP, ATTORNEYS AT LAW, PORT ELWICK", 8);
    const foot = at(250, 30, "COMPLAINT");
    expect(
      await read({
        pages: [
          page(firm, ...numbers(60), ...lines(100, 712), foot),
          page(firm, ...numbers(60), ...lines(100, 712, MORE), foot),
        ],
      }),
    ).toEqual([TEXT, MORE_TEXT]);
  });

  it("with times beside the numbers keeps the text alone", async () => {
    const times = Array.from({ length: 25 }, (_, i) => at(30, 712 - i * 24, `10:${String(10 + i)}:05`, 8));
    expect(await read(one(...times, ...numbers(75), ...lines(100, 712)))).toEqual([TEXT]);
  });

  it("whose last page counts few lines keeps the text alone", async () => {
    expect(
      await read({
        pages: [page(...numbers(60), ...lines(100, 712)), page(...numbers(60, 3), ...lines(100, 712, MORE))],
      }),
    ).toEqual([TEXT, MORE_TEXT]);
  });

  it("of four transcript pages on one sheet is read page by page", async () => {
    const quarter = (left: number, top: number, number: number, texts: readonly string[]): string[] => [
      at(left + 100, top + 14, `Page ${number}`, 7),
      ...texts.flatMap((text, i) => [
        at(left, top - i * 14, `${i + 1}`, 7),
        at(left + 20, top - i * 14, text, 7),
      ]),
    ];
    const asks = (number: number) => [
      `Q. Did you take the drawings of ship ${number}?`,
      "A. No, I never took a drawing from anybody",
      "in my life.",
      "Q. Who took them?",
      "A. I do not know who took them from there.",
      "Q. Did you ask?",
      "A. I asked the harbour master, who denied it.",
      "Q. And then?",
    ];
    const content = [
      ...quarter(40, 700, 1, asks(1)),
      ...quarter(320, 700, 3, asks(3)),
      ...quarter(40, 340, 2, asks(2)),
      ...quarter(320, 340, 4, asks(4)),
    ];
    const said = (number: number) => [
      `Q. Did you take the drawings of ship ${number}?`,
      "A. No, I never took a drawing from anybody in my life.",
      "Q. Who took them?",
      "A. I do not know who took them from there.",
      "Q. Did you ask?",
      "A. I asked the harbour master, who denied it.",
      "Q. And then?",
    ];
    expect(await read(one(...content))).toEqual([1, 2, 3, 4].flatMap(said));
  });
});

describe("what stands at the edge of one page alone", () => {
  it.each([
    [["Case 1:26-cr-00330-AJN"], ["Document 310-1"], ["Filed 07/02/26"], ["Page 8 of 80"]],
    [["Case 2:26-cv-00123-MJP Document 29 Filed 05/12/26 Page 3 of 14"]],
    [["Case: 26-35813, 05/12/2026, ID: 12109456, DktEntry: 34-1, Page 1 of 20"]],
    [["Appellate Case: 26-1234"], ["Document: 010110"], ["Date Filed: 05/12/2026"], ["Page: 3"]],
    [["Case 3:26-bk-01234 Doc 12 Filed 05/12/26 Entered 05/12/26 16:04:11 Desc Main"]],
    [["Filing # 123456789 E-Filed 05/12/2026 04:12:33 PM"]],
    [
      [
        "Electronically FILED by Superior Court of California, County of Elwick on 05/12/2026 04:12 PM Ada Holm, Executive Officer/Clerk of Court, By R. Vale, Deputy Clerk",
      ],
    ],
    [["HIGHLY CONFIDENTIAL - ATTORNEYS’ EYES ONLY".replace("’", "'")]],
    [["CONFIDENTIAL"]],
    [["FILED UNDER SEAL"]],
    [["ECF No. 29, PageID.412"]],
    [["1:26-cv-00123"], ["Page 2"]],
  ])("goes: %j", async (...parts) => {
    const stamp = (parts as unknown as string[][]).map(([text = ""], i) => at(30 + i * 160, 775, text, 9));
    expect(await read(one(...stamp, ...lines(72, 700)))).toEqual([TEXT]);
  });

  it.each(["ACME-HC-000123", "BATES 000412", "ELW00000012", "ELW_0012345.0003", "Exhibit 4, Page 12"])(
    "goes at the foot: %s",
    async (number) => {
      expect(await read(one(...lines(72, 700), at(440, 24, number, 9)))).toEqual([TEXT]);
    },
  );

  it.each([
    "Filed claims were denied by the court.",
    "Page after page was torn out of the book.",
    "The documents show it.",
  ])("stays where it is a sentence: %s", async (text) => {
    expect((await read(one(at(72, 745, text), ...lines(72, 712)))).join(" ")).toBe(`${text} ${TEXT}`);
  });
});

describe("running heads", () => {
  it("of left and right pages go, and chapters' names with them", async () => {
    const head = (number: number) =>
      number % 2 === 0
        ? [at(72, 760, `${number}   The Crane Affair`, 9)]
        : [at(380, 760, `Report of the Inquiry   ${number}`, 9)];
    const pages = [2, 3, 4, 5].map((number) =>
      page(...head(number), ...lines(72, 700, number % 2 ? MORE : LINES, 14)),
    );
    expect(await read({ pages })).toEqual([TEXT, MORE_TEXT, TEXT, MORE_TEXT]);
  });

  it("of two pages go where a sentence runs over", async () => {
    const pages = [
      page(
        at(72, 770, "Norvik v. Port of Elwick", 9),
        ...lines(72, 700, ["Plaintiff says that the drawings were"], 14),
        at(300, 30, "- 1 -", 9),
      ),
      page(
        at(72, 770, "Norvik v. Port of Elwick", 9),
        ...lines(72, 700, ["taken in June, which Defendant denies."], 14),
        at(300, 30, "- 2 -", 9),
      ),
    ];
    expect(await read({ pages })).toEqual([
      "Plaintiff says that the drawings were taken in June, which Defendant denies.",
    ]);
  });
});
