// More kinds of file, each read from its bytes as a newsroom has it.

import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { keptOf } from "../../../src/ingest/draft/draft.js";
import { parseInput } from "../../../src/ingest/parse/parse.js";

const CLAIM = "Norvik took the drawings of the port and sold them to a rival, the complaint says.";
const DENIAL = "Norvik denies all of the claims and says that the files were its own work.";
const read = (name: string, text: string | Uint8Array) =>
  parseInput({ name, bytes: typeof text === "string" ? Buffer.from(text) : text }, {});
const kept = async (name: string, text: string | Uint8Array): Promise<string[]> =>
  keptOf(await read(name, text)).map((block) => block.text);
const line = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => "no error",
    (error: { line?: string }) => error.line ?? String(error),
  );

const MAIL = [
  "From: Ines Varga <ines@port.example>",
  "To: desk@courier.example",
  "Subject: =?utf-8?q?Statement_on_the_cranes?=",
  "Date: Tue, 10 Feb 2026 07:00:00 +0100",
  "MIME-Version: 1.0",
];

describe("a message", () => {
  it("gives its facts and its own text, without what it quotes and its signature", async () => {
    const body = [
      CLAIM,
      "",
      DENIAL,
      "",
      "On Monday, Jon Vale wrote:",
      "> Did you take the drawings?",
      "> Please tell us.",
      "",
      "-- ",
      "Ines Varga",
      "Port of Aldmouth",
    ];
    const draft = await read(
      "a.eml",
      [...MAIL, "Content-Type: text/plain; charset=utf-8", "", ...body].join("\r\n"),
    );
    expect(draft.facts).toEqual({
      title: "Statement on the cranes",
      publisher: null,
      author: "Ines Varga",
      published: "2026-02-10",
      url: null,
    });
    expect(keptOf(draft).map(({ text }) => text)).toEqual([CLAIM, DENIAL]);
    expect(new Set(draft.pieces.flatMap(({ reason }) => reason ?? []))).toEqual(
      new Set(["quoted message", "signature"]),
    );
  });

  it.each([
    [
      "flowed",
      "text/plain; charset=utf-8; format=flowed",
      ["Norvik took the drawings of the port ", "and sold them to a rival, ", "the complaint says."],
    ],
    [
      "flowed, spaces deleted",
      "text/plain; charset=utf-8; format=flowed; delsp=yes",
      ["Norvik took the drawings of the port  ", "and sold them to a rival,  ", "the complaint says."],
    ],
    [
      "broken at a width",
      "text/plain",
      ["Norvik took the drawings of the port", "and sold them to a rival,", "the complaint says."],
    ],
  ])("%s gives whole paragraphs", async (kind, type, lines) => {
    const text = [...MAIL, `Content-Type: ${type}`, "", ...lines, "", DENIAL].join("\r\n");
    const found = await kept("a.eml", text);
    expect(found.at(-1)).toBe(DENIAL);
    if (kind !== "broken at a width") expect(found).toEqual([CLAIM, DENIAL]);
    else expect(found.slice(0, -1).join(" ")).toBe(CLAIM);
  });

  it("with markup alone is read as a page", async () => {
    const html = `<html><body><p>${CLAIM}</p><p>${DENIAL}</p></body></html>`;
    expect(
      await kept("a.eml", [...MAIL, "Content-Type: text/html; charset=utf-8", "", html].join("\r\n")),
    ).toEqual([CLAIM, DENIAL]);
  });
});

describe("a page saved as one file", () => {
  it("is read from its first document, with its address", async () => {
    const page =
      `<html><head><title>Cranes</title></head><body><article><h1>Port sues over cranes</h1><p>${CLAIM}</p><p>${DENIAL}</p><p>A hearing is set for the third week of March, and nobody expects a settlement.</p></article></body></html>`.replace(
        /=/g,
        "=3D",
      );
    const text = [
      "From: <Saved by Blink>",
      "Snapshot-Content-Location: https://courier.example/cranes",
      "Subject: Cranes",
      "Date: Tue, 10 Feb 2026 07:00:00 -0000",
      "MIME-Version: 1.0",
      'Content-Type: multipart/related; type="text/html"; boundary="----B"',
      "",
      "------B",
      "Content-Type: text/html",
      "Content-ID: <frame-1@mhtml.blink>",
      "Content-Transfer-Encoding: quoted-printable",
      "Content-Location: https://courier.example/cranes",
      "",
      page,
      "------B",
      "Content-Type: text/html",
      "Content-ID: <frame-2@mhtml.blink>",
      "Content-Transfer-Encoding: quoted-printable",
      "Content-Location: https://ads.example/",
      "",
      "<html><body><p>Buy a crane today, our sale ends at noon and will not come back.</p></body></html>",
      "------B--",
    ].join("\r\n");
    const draft = await read("a.mhtml", text);
    expect(draft.facts.url).toBe("https://courier.example/cranes");
    expect(
      keptOf(draft)
        .map((block) => block.text)
        .slice(0, 2),
    ).toEqual([CLAIM, DENIAL]);
    expect(JSON.stringify(draft.pieces)).not.toContain("sale ends");
  });
});

async function docx(body: string, more: Record<string, string> = {}): Promise<Uint8Array> {
  const zip = new JSZip();
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  zip.file(
    "[Content_Types].xml",
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  );
  zip.file(
    "_rels/.rels",
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  );
  zip.file(
    "word/document.xml",
    `<?xml version="1.0"?><w:document ${w}><w:body>${body}</w:body></w:document>`,
  );
  for (const [name, text] of Object.entries(more)) zip.file(name, text.replace("{w}", w));
  return zip.generateAsync({ type: "uint8array" });
}
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const par = (...runs: string[]): string => `<w:p>${runs.join("")}</w:p>`;

describe("a word processor's document", () => {
  it("gives its paragraphs, insertions in and deletions out", async () => {
    const body =
      par(
        run("Norvik took the "),
        `<w:del w:id="1" w:author="x"><w:r><w:delText>plans</w:delText></w:r></w:del>`,
        `<w:ins w:id="2" w:author="x">${run("drawings")}</w:ins>`,
        run(" of the port."),
      ) + par(run(DENIAL));
    expect(await kept("a.docx", await docx(body))).toEqual(["Norvik took the drawings of the port.", DENIAL]);
  });

  it("parts words at a line break", async () => {
    expect(
      await kept(
        "a.docx",
        await docx(par(run("Norvik took"), "<w:r><w:br/></w:r>", run("the drawings of the port."))),
      ),
    ).toEqual(["Norvik took the drawings of the port."]);
  });

  it("keeps notes out of the sentence and apart", async () => {
    const body = par(
      run("Norvik took the drawings."),
      '<w:r><w:footnoteReference w:id="2"/></w:r>',
      run(" It denies the rest."),
    );
    const notes = `<?xml version="1.0"?><w:footnotes {w}><w:footnote w:id="2">${par(run("See the complaint of June."))}</w:footnote></w:footnotes>`;
    const rels =
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>';
    const draft = await read(
      "a.docx",
      await docx(body, { "word/footnotes.xml": notes, "word/_rels/document.xml.rels": rels }),
    );
    expect(keptOf(draft).map(({ text }) => text)).toEqual(["Norvik took the drawings. It denies the rest."]);
    expect(draft.pieces.filter(({ reason }) => reason === "note").map(({ text }) => text)).toEqual([
      "See the complaint of June.",
    ]);
  });
});

describe("Markdown", () => {
  it("as turndown writes it has no backslashes, notes apart and struck words out", async () => {
    const text = `# Port sues\n\nNorvik took \\[all\\] drawings, 1\\. and 2\\., and ~~plans~~ files\\_of the port.[^1]\n\n1\\. is no list.\n\n*   ${CLAIM}\n*   ${DENIAL}\n\n> “We copied *nothing*,” it said.\n\n[^1]: See the complaint.\n`;
    const draft = await read("a.md", text);
    expect(keptOf(draft).map(({ kind, text: words }) => [kind, words])).toEqual([
      ["paragraph", "Norvik took [all] drawings, 1. and 2., and files_of the port."],
      ["paragraph", "1. is no list."],
      ["list-item", CLAIM],
      ["list-item", DENIAL],
      ["paragraph", "“We copied nothing,” it said."],
    ]);
    expect(draft.facts.title).toBe("Port sues");
  });

  it.each([
    ["title: 1984\npublished: 2021", "1984", "2021"],
    ["title: 2026.10\ndate: 2021-08", "2026.10", "2021-08"],
    ["title: true\npublished: 2021-08-16", "true", "2021-08-16"],
    ['title: "1984"\npublished: 16 August 2021', "1984", "2021-08-16"],
    ["title: 007\npublished: null", "007", null],
  ])("front matter is read as it is written: %s", async (head, title, published) => {
    const { facts } = await read("a.md", `---\n${head}\n---\n\n${CLAIM}\n`);
    expect([facts.title, facts.published]).toEqual([title, published]);
  });

  it("of many marks is read in a moment", async () => {
    expect((await kept("a.md", "a **b".repeat(30_000))).length).toBe(1);
  });
});

describe("subtitles and transcripts", () => {
  it("keep the voices of WebVTT", async () => {
    const text = `WEBVTT\n\n00:01.000 --> 00:04.000\n<v Rosa Lind>They took the drawings.\n\n00:04.000 --> 00:08.000\n<v Rosa Lind>All of them.\n\n00:08.000 --> 00:12.000\n<v Jon Stark>We copied <i>nothing</i>.\n`;
    expect(await kept("a.vtt", text)).toEqual([
      "Rosa Lind: They took the drawings. All of them.",
      "Jon Stark: We copied nothing.",
    ]);
  });

  it("keep speakers that the words name, and their changes", async () => {
    const text = `1\n00:00:01,000 --> 00:00:04,000\nLIND: They took\nthe drawings.\n\n2\n00:00:04,000 --> 00:00:08,000\nSTARK: We copied nothing.\n\n3\n00:00:08,000 --> 00:00:12,000\n>> Let us go on.\n`;
    expect(await kept("a.srt", text)).toEqual([
      "LIND: They took the drawings.",
      "STARK: We copied nothing.",
      "Let us go on.",
    ]);
  });

  it("that roll are said once", async () => {
    const cues = [
      ["They took the drawings"],
      ["They took the drawings", "of the port and sold"],
      ["of the port and sold", "them to a rival."],
    ];
    const text = `WEBVTT\n\n${cues.map((lines, i) => `00:0${i}.000 --> 00:0${i + 1}.000\n${lines.join("\n")}\n`).join("\n")}`;
    expect(await kept("a.vtt", text)).toEqual([
      "They took the drawings of the port and sold them to a rival.",
    ]);
  });

  it("lose nothing after a line of one space, and no sound becomes speech", async () => {
    const text = `1\n00:00:01,000 --> 00:00:02,000\nThey took the drawings.\n \n2\n00:00:02,000 --> 00:00:03,000\n[applause]\n\n3\n00:00:03,000 --> 00:00:04,000\nAll of them.\n`;
    expect(await kept("a.srt", text)).toEqual(["They took the drawings. All of them."]);
  });

  it("are transcripts", async () => {
    expect((await read("a.vtt", "WEBVTT\n\n00:01.000 --> 00:04.000\nThey took the drawings.\n")).kind).toBe(
      "transcript",
    );
  });
});

describe("what is not read", () => {
  it("is told in one line, whatever a library says of it", async () => {
    const zip = new JSZip();
    zip.file("word/document.xml", "");
    const bytes = await zip.generateAsync({ type: "uint8array" });
    expect(await line(read("a.docx", bytes))).toMatch(/^The document cannot be read \([^\n\t]+\)\.$/);
  });

  it.each([
    ["a.rtf", "{\\rtf1 text}", "This is a rich text document (RTF). Save it as .docx, text, HTML or PDF."],
    [
      "a.doc",
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
      "This is an old office document. Save it as .docx, text, HTML or PDF.",
    ],
    [
      "a.png",
      Buffer.from("\u0089PNG\r\n", "latin1"),
      "This is a picture. Save it as .docx, text, HTML or PDF.",
    ],
    [
      "a.zip",
      Buffer.from("PK\u0003\u0004 and so on", "latin1"),
      "This is an archive or an office document. Save it as .docx, text, HTML or PDF.",
    ],
    [
      "a.odt",
      Buffer.from("PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.text", "latin1"),
      "This is an OpenDocument file. Save it as .docx, text, HTML or PDF.",
    ],
  ])("%s is refused in one line", async (name, bytes, message) => {
    expect(await line(read(name, bytes))).toBe(message);
  });
});
