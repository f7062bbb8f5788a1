// Print that is more than its lines: notes, layers, forms, doubled strokes, questions and answers, scans.

import { describe, expect, it } from "vitest";
import { pdfText, readPdf } from "../../../src/ingest/pdf/read.js";
import { at, type RawDocument, type RawPage, rawPdf } from "./raw-pdf.js";

const LINES = [
  "Plaintiff brings this action against its former contractor",
  "for the taking of its crane control drawings, and says that",
  "more than 4,000 of them were downloaded in June.",
];
const TEXT = LINES.join(" ");
const lines = (x: number, top: number, texts: readonly string[] = LINES, leading = 24): string[] =>
  texts.map((text, i) => at(x, top - i * leading, text));
const page = (...content: string[]): RawPage => ({ content: content.join("\n") });
const one = (...content: string[]): RawDocument => ({ pages: [page(...content)] });
const read = async (document: RawDocument): Promise<string[]> =>
  (await pdfText(rawPdf(document))).split("\n\n");

describe("marks and notes", () => {
  const after = "So it told the court in a letter of twelve pages.";
  it.each([
    ["two marks", ["1, 2"], "Norvik took the drawings. It denies the rest."],
    ["a mark in brackets", ["[1]"], "Norvik took the drawings. It denies the rest."],
    ["a dagger", ["\x86"], "Norvik took the drawings. It denies the rest."],
    ["a letter", ["a"], "Norvik took the drawings. It denies the rest."],
    ["a long number", ["112"], "Norvik took the drawings. It denies the rest."],
  ])("raised go from the sentence: %s", async (_, [mark = ""], text) => {
    const content = [
      at(72, 700, "Norvik took the drawings."),
      at(200, 704, mark, 7),
      at(216, 700, "It denies the rest."),
    ];
    expect(await read(one(...content, at(72, 686, after)))).toEqual([`${text} ${after}`]);
  });

  it("go from the middle of a sentence, before a stop and behind a year", async () => {
    const content = [
      at(72, 700, "In 2016"),
      at(110, 704, "3", 7),
      at(116, 700, "Norvik took the drawings"),
      at(240, 704, "4", 7),
      at(245, 700, ", it says."),
    ];
    expect(await read(one(...content, at(72, 686, after)))).toEqual([
      `In 2016 Norvik took the drawings, it says. ${after}`,
    ]);
  });

  it("go from the head of a line", async () => {
    const content = [
      at(72, 700, "Norvik took the drawings of the port, the complaint says."),
      at(72, 690, "1", 7),
      at(78, 686, "It denies the rest, and says that the files were its own."),
    ];
    expect(await read(one(...content))).toEqual([
      "Norvik took the drawings of the port, the complaint says. It denies the rest, and says that the files were its own.",
    ]);
  });

  it("leave exponents, fractions and ordinals alone", async () => {
    const content = [
      at(72, 700, "On the 5"),
      at(115, 704, "th", 7),
      at(125, 700, "of June it took CO"),
      at(214, 697, "2", 7),
      at(221, 700, "readings."),
    ];
    expect(await read(one(...content))).toEqual(["On the 5th of June it took CO2 readings."]);
  });

  it("do not stand inside a sentence where a note goes on at the foot of the next page", async () => {
    const first = [
      at(72, 200, "Norvik took the drawings of the port and sold them to"),
      at(72, 60, "1 See the complaint, which the port filed in June of that", 8),
    ];
    const second = [
      at(72, 712, "a rival, the complaint says, for half of the price and in a"),
      at(72, 698, "year in which"),
      at(72, 74, "year, and the letter of Mr. Stark that came with it.", 8),
      at(72, 60, "2 See the answer of Norvik to the complaint of the port.", 8),
    ];
    const third = [at(72, 712, "nobody had asked for them.")];
    expect(await read({ pages: [page(...first), page(...second), page(...third)] })).toEqual([
      "Norvik took the drawings of the port and sold them to a rival, the complaint says, for half of the price and in a year in which nobody had asked for them.",
      "See the complaint, which the port filed in June of that year, and the letter of Mr. Stark that came with it.",
      "See the answer of Norvik to the complaint of the port.",
    ]);
  });

  it("whose mark is raised are notes as well, each by itself", async () => {
    const notes = [
      at(72, 78, "1", 5),
      at(78, 74, "See the complaint of the port, which was filed in June.", 9),
      at(72, 64, "2", 5),
      at(78, 60, "See the answer of Norvik to the complaint of the port.", 9),
    ];
    expect(await read(one(...lines(72, 700, LINES, 14), ...notes))).toEqual([
      TEXT,
      "See the complaint of the port, which was filed in June.",
      "See the answer of Norvik to the complaint of the port.",
    ]);
  });
});

describe("layers that are switched off", () => {
  const layer = "<< /Type /OCG /Name (Draft) >>";
  const hidden = "Do not print this sentence of the draft.";
  const catalog =
    "/OCProperties << /OCGs [5 0 R 6 0 R] /D << /ON [6 0 R] /OFF [5 0 R] /Order [5 0 R 6 0 R] >> >>";
  const properties = "/Properties << /L1 5 0 R /L2 6 0 R >>";
  const form = (text: string, more: string) => {
    const content = at(72, 640, text);
    return `<< /Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> ${more} /Length ${content.length} >>\nstream\n${content}\nendstream`;
  };
  const text = lines(72, 712).join("\n");

  it.each<[string, RawDocument]>([
    [
      "inside another",
      {
        catalog,
        objects: [layer, layer],
        pages: [
          {
            content: `/OC /L2 BDC\n${text}\n/OC /L1 BDC\n${at(72, 640, hidden)}\nEMC\nEMC`,
            resources: properties,
          },
        ],
      },
    ],
    [
      "around another",
      {
        catalog,
        objects: [layer, layer],
        pages: [
          {
            content: `/OC /L1 BDC\n/OC /L2 BDC\n${at(72, 640, hidden)}\nEMC\nEMC\n${text}`,
            resources: properties,
          },
        ],
      },
    ],
    [
      "as forms",
      {
        catalog,
        objects: [layer, layer, form(hidden, "/OC 5 0 R")],
        pages: [{ content: `/Fm0 Do\n${text}`, resources: `${properties} /XObject << /Fm0 7 0 R >>` }],
      },
    ],
    [
      "around forms, beside other marks",
      {
        catalog,
        objects: [layer, layer, form(hidden, "")],
        pages: [
          {
            content: `/P << /MCID 0 >> BDC\n${at(72, 712, LINES[0] ?? "")}\nEMC\n/OC /L1 BDC\n/Fm0 Do\nEMC\n/OC /L2 BDC\n${lines(72, 688, LINES.slice(1)).join("\n")}\nEMC`,
            resources: `${properties} /XObject << /Fm0 7 0 R >>`,
          },
        ],
      },
    ],
    [
      "as forms before a shown layer",
      {
        catalog,
        objects: [layer, layer, form(hidden, "/OC 5 0 R")],
        pages: [
          {
            content: `/Fm0 Do\n/OC /L2 BDC\n${text}\nEMC\n/OC /L1 BDC\n${at(72, 600, hidden)}\nEMC`,
            resources: `${properties} /XObject << /Fm0 7 0 R >>`,
          },
        ],
      },
    ],
    [
      "by membership",
      {
        catalog,
        objects: [layer, layer, "<< /Type /OCMD /OCGs [5 0 R] /P /AllOn >>"],
        pages: [
          {
            content: `/OC /M BDC\n${at(72, 640, hidden)}\nEMC\n${text}`,
            resources: "/Properties << /M 7 0 R >>",
          },
        ],
      },
    ],
    [
      "by default",
      {
        catalog: "/OCProperties << /OCGs [5 0 R 6 0 R] /D << /BaseState /OFF /ON [6 0 R] >> >>",
        objects: [layer, layer],
        pages: [
          {
            content: `/OC /L2 BDC\n${text}\nEMC\n/OC /L1 BDC\n${at(72, 640, hidden)}\nEMC`,
            resources: properties,
          },
        ],
      },
    ],
  ])("are left out: %s", async (_, document) => {
    expect(await read(document)).toEqual([TEXT]);
  });

  it("are left out where words are divided by soft hyphens", async () => {
    const map =
      "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <2D> <00AD> endbfchar endcmap end";
    const font =
      "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding /ToUnicode 7 0 R >>";
    const objects = [layer, layer, `<< /Length ${map.length} >>\nstream\n${map}\nendstream`];
    const texts = lines(72, 712, ["The engi-", "neers of the firm left the yard in June."]).join("\n");
    const content = `/OC /L1 BDC\n${at(72, 760, hidden)}\nEMC\n${texts}`;
    expect(await read({ catalog, objects, font, pages: [{ content, resources: properties }] })).toEqual([
      "The engineers of the firm left the yard in June.",
    ]);
  });
});

describe("a form", () => {
  const field = (more: string) => `<< /Type /Annot /Subtype /Widget /F 4 /DA (/F1 12 Tf 0 g) ${more} >>`;
  const filled = (objects: readonly string[], ...content: string[]): RawDocument => ({
    pages: [
      { content: content.join("\n"), page: `/Annots [${objects.map((_, i) => `${i + 5} 0 R`).join(" ")}]` },
    ],
    catalog: `/AcroForm << /Fields [${objects.map((_, i) => `${i + 5} 0 R`).join(" ")}] >>`,
    objects,
  });
  it.each<[string, RawDocument, string[]]>([
    [
      "a choice",
      filled(
        [field("/FT /Ch /T (c) /V (Denied) /Opt [(Admitted) (Denied)] /Rect [190 694 400 712]")],
        at(72, 700, "Defendant’s answer: ".replace("’", "'")),
      ),
      ["Defendant's answer: Denied"],
    ],
    [
      "several lines",
      filled(
        [
          field(
            "/FT /Tx /Ff 4096 /T (t) /V (Norvik took the drawings.\\nIt sold them to a rival.) /Rect [72 640 400 690]",
          ),
        ],
        at(72, 700, "Claims:"),
      ),
      ["Claims:", "Norvik took the drawings.", "It sold them to a rival."],
    ],
    [
      "nothing",
      filled(
        [field("/FT /Tx /T (t) /Rect [190 694 400 712]")],
        at(72, 700, "Name of the plaintiff:"),
        at(72, 686, "Name of the defendant: Norvik Ltd."),
      ),
      ["Name of the plaintiff:", "Name of the defendant: Norvik Ltd."],
    ],
    [
      "a field that is hidden",
      filled(
        [field("/FT /Tx /T (t) /V (Draft) /F 2 /Rect [190 694 400 712]").replace("/F 4 ", "")],
        at(72, 700, "Name of the plaintiff: Elwick."),
      ),
      ["Name of the plaintiff: Elwick."],
    ],
    [
      "text typed onto the page",
      filled(
        [
          `<< /Type /Annot /Subtype /FreeText /F 4 /Contents (Elwick Harbour Company) /DA (/F1 12 Tf 0 g) /Rect [190 694 400 712] >>`,
        ],
        at(72, 700, "Name of the plaintiff:"),
      ),
      ["Name of the plaintiff: Elwick Harbour Company"],
    ],
  ])("filled with %s", async (_, document, texts) => {
    expect(await read(document)).toEqual(texts);
  });

  it("with ticked boxes says so, for what they say is not read", async () => {
    const box = (state: string) =>
      field(
        `/FT /Btn /T (b${state}) /V /${state} /AS /${state} /AP << /N << /Yes 4 0 R >> >> /Rect [72 694 84 706]`,
      );
    const document = filled(
      [box("Yes"), box("Off")],
      at(90, 700, "Defendant denies the claims of the complaint."),
    );
    expect(await readPdf(rawPdf(document))).toEqual({
      paragraphs: ["Defendant denies the claims of the complaint."],
      address: null,
      warnings: ["The form has ticked boxes (1), which are not read: see which ones."],
    });
  });

  it("leaves out notes that readers stuck to it", async () => {
    const document = filled(
      [
        `<< /Type /Annot /Subtype /Text /Contents (Check this.) /Rect [190 694 210 712] >>`,
        `<< /Type /Annot /Subtype /Highlight /Contents (Really?) /QuadPoints [72 712 200 712 72 694 200 694] /Rect [72 694 200 712] >>`,
      ],
      ...lines(72, 700),
    );
    expect(await read(document)).toEqual([TEXT]);
  });
});

describe("text that is struck twice", () => {
  const bold = "Norvik took the drawings.";
  it.each([
    ["a whole line, a point apart", [at(72, 700, bold), at(73, 700, bold)]],
    ["a whole line, up and aside", [at(72, 700, bold), at(72.7, 700.7, bold)]],
    ["three times", [at(72, 700, bold), at(72.3, 700, bold), at(72.6, 700, bold)]],
    [
      "word by word",
      ["Norvik", "took", "the", "drawings."].flatMap((word, i) => [
        at(72 + i * 38, 700, word),
        at(72.4 + i * 38, 700, word),
      ]),
    ],
    [
      "letter by letter",
      [
        "BT /F1 12 Tf 72 700 Td (N) Tj 0.4 0 Td (N) Tj 8.27 0 Td (o) Tj 0.4 0 Td (o) Tj 5.6 0 Td (r) Tj 0.4 0 Td (r) Tj 3.6 0 Td (vik) Tj 0.4 0 Td (vik) Tj ET",
        at(108, 700, "took the drawings."),
      ],
    ],
    [
      "under an unseen layer of recognised text",
      [at(72, 700, bold), `BT 3 Tr /F1 12 Tf 72 700.5 Td (${bold}) Tj 0 Tr ET`],
    ],
    [
      "in two runs of other lengths",
      [at(72, 700, "Norvik took"), at(135, 700, "the drawings."), at(72.3, 700, bold)],
    ],
  ])("is there once: %s", async (_, content) => {
    expect(
      await read(
        one(...content, at(72, 660, "It denies the rest, and says that the files were its own work.")),
      ),
    ).toEqual([bold, "It denies the rest, and says that the files were its own work."]);
  });

  it("is not what is said twice", async () => {
    expect(
      await read(
        one(
          ...lines(
            72,
            700,
            [
              "No. No. No, Norvik said, that is a lie, a lie, and nothing",
              "but a lie, a lie from the first to the last day.",
            ],
            14,
          ),
        ),
      ),
    ).toEqual([
      "No. No. No, Norvik said, that is a lie, a lie, and nothing but a lie, a lie from the first to the last day.",
    ]);
  });
});

describe("questions and answers", () => {
  const apart = (pairs: readonly (readonly [string, string])[], x = 36): string[] =>
    pairs.flatMap(([label, text], i) => [at(100, 700 - i * 24, label), at(100 + x, 700 - i * 24, text)]);
  it.each([
    [
      "with stops",
      [
        ["Q.", "Did you take the drawings?"],
        ["A.", "No, I never did."],
        ["Q.", "Who did?"],
        ["A.", "I do not know."],
      ],
      ["Q. Did you take the drawings?", "A. No, I never did.", "Q. Who did?", "A. I do not know."],
    ],
    [
      "without",
      [
        ["Q", "Did you take the drawings?"],
        ["A", "No, I never did."],
        ["Q", "Who did?"],
        ["A", "I do not know."],
      ],
      ["Q Did you take the drawings?", "A No, I never did.", "Q Who did?", "A I do not know."],
    ],
    [
      "with colons",
      [
        ["Q:", "Did you take the drawings?"],
        ["A:", "No, I never did."],
      ],
      ["Q: Did you take the drawings?", "A: No, I never did."],
    ],
  ] as const)("far from their letters are one paragraph each: %s", async (_, pairs, texts) => {
    expect(await read(one(...apart(pairs)))).toEqual(texts);
  });

  it("run on over lines, with who speaks between them", async () => {
    const texts: (readonly [number, string])[] = [
      [140, "ROSA LIND,"],
      [100, "called as a witness, testified as follows:"],
      [140, "EXAMINATION BY MR. STARK:"],
      [140, "Q.   Did you take the drawings of the port in"],
      [100, "June of last year?"],
      [140, "MS. HOLM:  Objection. Form."],
      [140, "THE WITNESS:  No. I never saw them in my"],
      [100, "life, and I told you so."],
      [140, "Q.   Who took them?"],
      [140, "A.   Mr. Aker did."],
      [140, "(Whereupon a recess was taken.)"],
      [140, "BY MR. STARK:"],
      [140, "Q.   When?"],
    ];
    const found = await read(one(...texts.map(([x, text], i) => at(x, 712 - i * 24, text))));
    expect(found.slice(-8)).toEqual([
      "Q. Did you take the drawings of the port in June of last year?",
      "MS. HOLM: Objection. Form.",
      "THE WITNESS: No. I never saw them in my life, and I told you so.",
      "Q. Who took them?",
      "A. Mr. Aker did.",
      "(Whereupon a recess was taken.)",
      "BY MR. STARK:",
      "Q. When?",
    ]);
  });

  it("go on over a page with its numbers", async () => {
    const numbers = (count: number) =>
      Array.from({ length: count }, (_, i) => at(60, 712 - i * 24, `${i + 1}`));
    const pages = [
      page(
        at(500, 750, "12"),
        ...numbers(25),
        at(140, 712, "Q.   Did you take the drawings of the port"),
        at(100, 688, "in June, as Mr. Aker says, and"),
      ),
      page(at(500, 750, "13"), ...numbers(25), at(100, 712, "did you sell them?"), at(140, 688, "A.   No.")),
    ];
    expect(await read({ pages })).toEqual([
      "Q. Did you take the drawings of the port in June, as Mr. Aker says, and did you sell them?",
      "A. No.",
    ]);
  });
});

it("an article at the head of a line is no answer", async () => {
  const texts = [
    "A copy of the letter is attached as Exhibit",
    "A to the complaint, which Norvik answered in June.",
    "Q is a letter, and a line may begin with it as with",
    "A or with any other.",
  ];
  expect(await read(one(...lines(72, 700, texts, 14)))).toEqual([texts.join(" ")]);
});

describe("numbered paragraphs", () => {
  it.each(
    [
      ["1.", "2.", "3."],
      ["12.", "13.", "14."],
      ["(1)", "(2)", "(3)"],
      ["(a)", "(b)", "(c)"],
      ["A.", "B.", "C."],
      ["I.", "II.", "III."],
      ["¶ 7", "¶ 8", "¶ 9"],
    ].map((marks) => [marks]),
  )("stay apart: %j", async (marks) => {
    const texts = marks.flatMap((mark, i) => [
      at(
        108,
        712 - i * 48,
        `${mark.replace("¶", "\xb6")} Norvik took the drawings of the yard number ${i + 1}, and it`,
      ),
      at(72, 688 - i * 48, "denies that it did so at any time."),
    ]);
    expect(await read(one(...texts))).toEqual(
      marks.map(
        (mark, i) =>
          `${mark} Norvik took the drawings of the yard number ${i + 1}, and it denies that it did so at any time.`,
      ),
    );
  });

  it("with their number far from their text stay whole", async () => {
    const texts = [1, 2, 3].flatMap((n, i) => [
      at(72, 712 - i * 48, `${n}.`),
      at(108, 712 - i * 48, `Norvik took the drawings of the yard number ${n},`),
      at(108, 688 - i * 48, "and it denies that it did so at any time."),
    ]);
    expect(await read(one(...texts))).toEqual(
      [1, 2, 3].map(
        (n) =>
          `${n}. Norvik took the drawings of the yard number ${n}, and it denies that it did so at any time.`,
      ),
    );
  });
});

describe("a scan", () => {
  it("with a court's stamp alone is said to be one", async () => {
    const stamp = at(72, 775, "Case 8:26-cv-00123 Document 1 Filed 02/10/26 Page 2 of 9");
    await expect(pdfText(rawPdf(one(stamp)))).rejects.toMatchObject({
      line: "The PDF holds no text, only pictures. It is a scan: run it through text recognition first.",
    });
    const { warnings } = await readPdf(rawPdf({ pages: [page(stamp), page(stamp, ...lines(72, 700))] }));
    expect(warnings).toEqual([
      "1 of 2 pages hold no text, only pictures (scans): run these through text recognition.",
    ]);
  });

  it("with recognised text under its picture is read", async () => {
    expect(await read(one(`3 Tr`, ...lines(72, 700)))).toEqual([TEXT]);
  });
});

describe("a first letter that is set large", () => {
  it.each([
    [
      "over two lines",
      30,
      [
        at(72, 686, "N", 30),
        at(96, 700, "orvik took the drawings of the port and"),
        at(96, 686, "sold them to a rival, the complaint says,"),
        at(72, 672, "for half of the price."),
      ],
    ],
    [
      "on the line",
      24,
      [
        at(72, 700, "N", 24),
        at(90, 700, "orvik took the drawings of the port and"),
        at(72, 686, "sold them to a rival, the complaint says,"),
        at(72, 672, "for half of the price."),
      ],
    ],
    [
      "over three lines",
      44,
      [
        at(72, 672, "N", 44),
        at(110, 700, "orvik took the drawings of the port and"),
        at(110, 686, "sold them to a rival, the complaint says,"),
        at(110, 672, "for half of the price."),
      ],
    ],
  ])("begins its word: %s", async (_, __, content) => {
    expect(await read(one(...content))).toEqual([
      "Norvik took the drawings of the port and sold them to a rival, the complaint says, for half of the price.",
    ]);
  });
});
