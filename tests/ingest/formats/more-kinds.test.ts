// More shapes of messages, saved pages, documents, Markdown and captions, each with the whole text as it must be.

import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { keptOf } from "../../../src/ingest/draft/draft.js";
import { parseInput } from "../../../src/ingest/parse/parse.js";

const CLAIM = "Norvik took the drawings of the port and sold them to a rival, the complaint says.";
const DENIAL = "Norvik denies all of the claims and says that the files were its own work.";
const LAST = "A hearing is set for the third week of March, and nobody expects a settlement before then.";
const read = (name: string, text: string | Uint8Array) =>
  parseInput({ name, bytes: typeof text === "string" ? Buffer.from(text) : text }, {});
const kept = async (name: string, text: string | Uint8Array): Promise<string[]> =>
  keptOf(await read(name, text)).map((block) => block.text);

const HEAD = [
  "From: Ines Varga <ines@port.example>",
  "To: desk@courier.example",
  "Subject: Statement",
  "Date: Tue, 10 Feb 2026 07:00:00 +0100",
  "MIME-Version: 1.0",
];
const mail = (type: string, ...body: string[]): string =>
  [...HEAD, `Content-Type: ${type}`, "", ...body].join("\r\n");
const wrapped = (text: string, width = 66): string[] =>
  text.split(" ").reduce<string[]>((done, word) => {
    const last = done.at(-1);
    if (last === undefined || `${last} ${word}`.length > width) done.push(word);
    else done[done.length - 1] = `${last} ${word}`;
    return done;
  }, []);

describe("a message", () => {
  const html = `<html><body><p>${CLAIM}</p><p>${DENIAL}</p></body></html>`;
  it.each<[string, string]>([
    [
      "in two forms",
      mail(
        'multipart/alternative; boundary="b"',
        "--b",
        "Content-Type: text/plain; charset=utf-8",
        "",
        CLAIM,
        "",
        DENIAL,
        "--b",
        "Content-Type: text/html; charset=utf-8",
        "",
        html,
        "--b--",
      ),
    ],
    [
      "in base64",
      mail(
        'text/plain; charset="utf-8"\r\nContent-Transfer-Encoding: base64',
        Buffer.from(`${CLAIM}\r\n\r\n${DENIAL}\r\n`).toString("base64"),
      ),
    ],
    [
      "quoted-printable",
      mail(
        "text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable",
        CLAIM.replace("and sold", "=\r\nand sold"),
        "",
        DENIAL,
      ),
    ],
    [
      "with a file attached",
      mail(
        'multipart/mixed; boundary="b"',
        "--b",
        "Content-Type: text/plain",
        "",
        CLAIM,
        "",
        DENIAL,
        "--b",
        'Content-Type: text/plain; name="a.txt"',
        'Content-Disposition: attachment; filename="a.txt"',
        "",
        "Not the message.",
        "--b--",
      ),
    ],
    [
      "flowed and stuffed",
      mail(
        "text/plain; format=flowed",
        ...wrapped(CLAIM).map((line, i, all) => (i < all.length - 1 ? `${line} ` : line)),
        "",
        ...wrapped(DENIAL).map((line, i, all) => (i < all.length - 1 ? `${line} ` : line)),
      ),
    ],
    ["broken at a width", mail("text/plain", ...wrapped(CLAIM), "", ...wrapped(DENIAL))],
    ["broken at a narrow width", mail("text/plain", ...wrapped(CLAIM, 50), "", ...wrapped(DENIAL, 50))],
    [
      "that answers another in Outlook",
      mail(
        "text/plain",
        CLAIM,
        "",
        DENIAL,
        "",
        "From: Jon Vale <jon@courier.example>",
        "Sent: Monday, 9 February 2026 18:00",
        "To: Ines Varga",
        "Subject: Cranes",
        "",
        "Did you take the drawings of the port, and did you sell them?",
      ),
    ],
    [
      "that answers another under a line",
      mail(
        "text/plain",
        CLAIM,
        "",
        DENIAL,
        "",
        "-----Original Message-----",
        "From: Jon Vale",
        "Sent: Monday",
        "",
        "Did you take the drawings of the port, and did you sell them?",
      ),
    ],
    [
      "that answers another over two lines",
      mail(
        "text/plain",
        CLAIM,
        "",
        DENIAL,
        "",
        "On Mon, Feb 9, 2026 at 6:00 PM Jon Vale <",
        "jon@courier.example> wrote:",
        "",
        "> Did you take the drawings of the port?",
        ">",
        "> Jon",
      ),
    ],
    [
      "that answers another in markup",
      mail(
        "text/html; charset=utf-8",
        `<html><body><div>${CLAIM}</div><div>${DENIAL}</div><div class="gmail_quote"><div class="gmail_attr">On Mon, Feb 9, 2026 Jon Vale wrote:</div><blockquote class="gmail_quote"><p>Did you take the drawings of the port, and did you sell them?</p></blockquote></div></body></html>`,
      ),
    ],
    [
      "that is signed in markup",
      mail(
        "text/html; charset=utf-8",
        `<html><body><p>${CLAIM}</p><p>${DENIAL}</p><div class="gmail_signature">Ines Varga<br>Head of Press, Port of Aldmouth. This message is confidential and meant for its addressee alone.</div></body></html>`,
      ),
    ],
  ])("%s gives its own text", async (_, text) => {
    expect(await kept("a.eml", text)).toEqual([CLAIM, DENIAL]);
  });

  it("that passes another on gives the other's words", async () => {
    const text = mail(
      "text/plain",
      "FYI",
      "",
      "---------- Forwarded message ---------",
      "From: Oskar Lind <lind@norvik.example>",
      "Date: Mon, 9 Feb 2026",
      "Subject: Statement",
      "To: Ines Varga",
      "",
      CLAIM,
      "",
      DENIAL,
    );
    expect((await kept("a.eml", text)).slice(-2)).toEqual([CLAIM, DENIAL]);
  });
});

describe("a page saved as one file", () => {
  const page = `<html><head><title>Port sues over cranes</title></head><body><article><h1>Port sues over cranes</h1><p>${CLAIM}</p><p>${DENIAL}</p><p>${LAST}</p></article></body></html>`;
  const part = (body: string, location: string, encoding: string) => [
    "----B",
    'Content-Type: text/html; charset="utf-8"',
    `Content-Transfer-Encoding: ${encoding}`,
    `Content-Location: ${location}`,
    "",
    body,
  ];
  const file = (from: string, more: string[], ...parts: string[][]) =>
    [
      `From: ${from}`,
      ...more,
      "Subject: Port sues over cranes",
      "Date: Tue, 10 Feb 2026 07:00:00 -0000",
      "MIME-Version: 1.0",
      'Content-Type: multipart/related; type="text/html"; boundary="--B"',
      "",
      ...parts.flat(),
      "----B--",
    ].join("\r\n");
  const qp = page.replace(/=/g, "=3D");
  it.each<[string, string]>([
    [
      "by Chromium",
      file(
        "<Saved by Blink>",
        ["Snapshot-Content-Location: https://courier.example/cranes"],
        part(qp, "https://courier.example/cranes", "quoted-printable"),
      ),
    ],
    [
      "by Chromium, with frames and pictures",
      file(
        "<Saved by Blink>",
        ["Snapshot-Content-Location: https://courier.example/cranes"],
        part(qp, "https://courier.example/cranes", "quoted-printable"),
        part(
          "<html><body><p>Buy a crane today, our sale ends at noon.</p></body></html>",
          "https://ads.example/",
          "quoted-printable",
        ),
        [
          "----B",
          "Content-Type: image/png",
          "Content-Transfer-Encoding: base64",
          "Content-Location: https://courier.example/a.png",
          "",
          "iVBORw0KGgo=",
        ],
      ),
    ],
    [
      "in base64",
      file(
        "<Saved by Blink>",
        ["Snapshot-Content-Location: https://courier.example/cranes"],
        part(Buffer.from(page).toString("base64"), "https://courier.example/cranes", "base64"),
      ),
    ],
    [
      "by Internet Explorer",
      file(
        '"Saved by Windows Internet Explorer 11"',
        [],
        part(qp, "https://courier.example/cranes", "quoted-printable"),
      ),
    ],
    [
      "by WebKit",
      file("<Saved by WebKit>", [], part(qp, "https://courier.example/cranes", "quoted-printable")),
    ],
    [
      "of an archive",
      file(
        "<Saved by Blink>",
        [
          "Snapshot-Content-Location: https://web.archive.org/web/20260212081500/https://courier.example/cranes",
        ],
        part(
          qp,
          "https://web.archive.org/web/20260212081500/https://courier.example/cranes",
          "quoted-printable",
        ),
      ),
    ],
  ])("%s gives its article and its address", async (_, text) => {
    const draft = await read("a.mhtml", text);
    expect([keptOf(draft).map((block) => block.text), draft.facts.url, draft.kind]).toEqual([
      [CLAIM, DENIAL, LAST],
      "https://courier.example/cranes",
      undefined,
    ]);
  });
});

async function docx(body: string, more: Record<string, string> = {}): Promise<Uint8Array> {
  const zip = new JSZip();
  const w =
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"';
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
const run = (text: string, properties = ""): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const par = (...runs: string[]): string => `<w:p>${runs.join("")}</w:p>`;

describe("a word processor's document", () => {
  it.each<[string, string, string[]]>([
    [
      "moved text once",
      par(run("Norvik took the drawings."), `<w:moveFrom w:id="1">${run(" It denies it.")}</w:moveFrom>`) +
        par(run(DENIAL), `<w:moveTo w:id="2">${run(" It denies it.")}</w:moveTo>`),
      ["Norvik took the drawings.", `${DENIAL} It denies it.`],
    ],
    [
      "an insertion inside a link",
      par(
        run("Norvik "),
        `<w:hyperlink w:anchor="x"><w:ins w:id="1">${run("took")}</w:ins></w:hyperlink>`,
        run(" the drawings."),
      ),
      ["Norvik took the drawings."],
    ],
    [
      "struck words out",
      par(run("Norvik took "), run("plans ", "<w:strike/>"), run("two", "<w:dstrike/>"), run("drawings.")),
      ["Norvik took drawings."],
    ],
    [
      "hidden words out",
      par(run("Norvik took the drawings."), run(" Check this.", "<w:vanish/>")),
      ["Norvik took the drawings."],
    ],
    [
      "a hyphen that does not break",
      par(run("a price"), "<w:r><w:noBreakHyphen/></w:r>", run("fixing scheme of the port.")),
      ["a price\u2011fixing scheme of the port."],
    ],
    [
      "a soft hyphen out",
      par(run("the engi"), "<w:r><w:softHyphen/></w:r>", run("neers of the port.")),
      ["the engineers of the port."],
    ],
    [
      "a tab as a blank",
      par(run("Lind:"), "<w:r><w:tab/></w:r>", run("We copied nothing.")),
      ["Lind: We copied nothing."],
    ],
    [
      "a field's words without its code",
      par(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "http://x" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        run("Norvik"),
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
        run(" took the drawings."),
      ),
      ["Norvik took the drawings."],
    ],
    [
      "a control's content",
      `<w:sdt><w:sdtContent>${par(run(CLAIM))}</w:sdtContent></w:sdt>${par(run(DENIAL))}`,
      [CLAIM, DENIAL],
    ],
    [
      "a table's cells",
      `${par(run(CLAIM))}<w:tbl><w:tr><w:tc>${par(run("Date"))}</w:tc><w:tc>${par(run("Claim"))}</w:tc></w:tr></w:tbl>${par(run(DENIAL))}`,
      [CLAIM, "Date", "Claim", DENIAL],
    ],
    [
      "a box drawn for old and new programs",
      par(
        run(CLAIM),
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${par(run(DENIAL))}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${par(run(DENIAL))}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      [CLAIM, DENIAL],
    ],
  ])("gives %s", async (_, body, texts) => {
    expect(await kept("a.docx", await docx(body))).toEqual(texts);
  });

  it.each([
    ["alone", (box: string) => box],
    [
      "in a choice without another form",
      (box: string) =>
        `<mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice></mc:AlternateContent>`,
    ],
  ])("reads a box that new programs alone draw: %s", async (_, put) => {
    const box = `<w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${par(run(DENIAL))}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>`;
    expect(await kept("a.docx", await docx(par(run(CLAIM), `<w:r>${put(box)}</w:r>`)))).toEqual([
      CLAIM,
      DENIAL,
    ]);
  });
});

describe("Markdown", () => {
  it.each<[string, string, string[]]>([
    [
      "escapes",
      "Norvik \\*took\\* the drawings \\[all of them\\], it says \\- no\\. 1 of 2\\_3.",
      ["Norvik *took* the drawings [all of them], it says - no. 1 of 2_3."],
    ],
    [
      "a break of the line",
      "Norvik took  \nthe drawings\\\nof the port.",
      ["Norvik took the drawings of the port."],
    ],
    [
      "a break in markup",
      "Norvik took<br>the drawings<br/>of the port.",
      ["Norvik took the drawings of the port."],
    ],
    [
      "a break inside a sentence",
      "Norvik took\nthe drawings of the port.",
      ["Norvik took the drawings of the port."],
    ],
    ["letters by name", "Tom &amp; Jerry&nbsp;took &ldquo;it&rdquo;.", ["Tom & Jerry\u00A0took “it”."]],
    [
      "links by their words",
      "[Norvik](https://x.example/a_(b)) denies it, see [the letter][1] and <https://y.example>.\n\n[1]: https://z.example",
      ["Norvik denies it, see the letter and https://y.example."],
    ],
    [
      "a raised mark out",
      "Norvik took the drawings.<sup>1</sup> It denies the rest.",
      ["Norvik took the drawings. It denies the rest."],
    ],
    [
      "a linked mark out",
      "Norvik took the drawings.[\\[1\\]](#cite_note-1) It denies the rest.",
      ["Norvik took the drawings. It denies the rest."],
    ],
    [
      "a mark of a note out",
      "Norvik took the drawings.[^1] It denies the rest.\n\n[^1]: See the complaint.\n    More of it.",
      ["Norvik took the drawings. It denies the rest."],
    ],
    [
      "struck words out",
      "Norvik took ~~plans~~ the <del>copies</del> drawings.",
      ["Norvik took the drawings."],
    ],
    [
      "pictures out",
      "![Cranes](a.png)\n\nNorvik took the drawings.\n\n![](b.png) *Photo: Jon Vale*",
      ["Norvik took the drawings."],
    ],
    [
      "paragraphs of a quotation",
      "> We copied nothing.\n>\n> We never will.",
      ["We copied nothing.", "We never will."],
    ],
    [
      "a list in a list",
      "*   The first claim is old.\n    *   It is denied.\n*   The second is new.",
      ["The first claim is old.", "It is denied.", "The second is new."],
    ],
    ["code as it is", "He wrote `rm -rf` and left.", ["He wrote rm -rf and left."]],
  ])("gives %s", async (_, text, texts) => {
    expect(await kept("a.md", `${text}\n`)).toEqual(texts);
  });
});

describe("captions", () => {
  const cue = (n: number, ...lines: string[]) =>
    `00:00:0${n}.000 --> 00:00:0${n + 1}.000\n${lines.join("\n")}\n`;
  const vtt = (...cues: string[]) => `WEBVTT\n\n${cues.join("\n")}`;
  it.each<[string, string, string[]]>([
    [
      "that YouTube rolls",
      "WEBVTT\nKind: captions\nLanguage: en\n\n00:00:00.000 --> 00:00:02.000 align:start position:0%\n \nthey<00:00:00.500><c> took</c><00:00:01.000><c> the</c><00:00:01.500><c> drawings</c>\n\n00:00:02.000 --> 00:00:02.010 align:start position:0%\nthey took the drawings\n \n\n00:00:02.010 --> 00:00:04.000 align:start position:0%\nthey took the drawings\nof<00:00:02.500><c> the</c><00:00:03.000><c> port</c>\n\n00:00:04.000 --> 00:00:04.010 align:start position:0%\nof the port\n \n",
      ["they took the drawings of the port"],
    ],
    [
      "with classes of voices",
      vtt(
        cue(1, "<v.loud Rosa Lind>They took the drawings.</v>"),
        cue(2, "<v Jon Stark>We copied nothing.</v>"),
      ),
      ["Rosa Lind: They took the drawings.", "Jon Stark: We copied nothing."],
    ],
    [
      "with two voices in one cue",
      vtt(cue(1, "<v Rosa Lind>They took them.</v>", "<v Jon Stark>We did not.</v>")),
      ["Rosa Lind: They took them.", "Jon Stark: We did not."],
    ],
    [
      "with notes, styles and numbers",
      `WEBVTT - Hearing\n\nSTYLE\n::cue { color: red }\n\nNOTE This is a note.\n\n1\n${cue(1, "They took the drawings.")}\nNOTE\nAnother note\n\n2\n${cue(2, "All of them.")}`,
      ["They took the drawings. All of them."],
    ],
    [
      "with names in brackets",
      vtt(cue(1, "[Rosa Lind] They took the drawings."), cue(2, "[Jon Stark] We copied nothing.")),
      ["Rosa Lind: They took the drawings.", "Jon Stark: We copied nothing."],
    ],
    [
      "with names in round brackets",
      vtt(cue(1, "(ROSA LIND) They took the drawings."), cue(2, "(JON STARK): We copied nothing.")),
      ["ROSA LIND: They took the drawings.", "JON STARK: We copied nothing."],
    ],
    [
      "with the name on a line of its own",
      vtt(
        cue(1, "ROSA LIND:", "They took the drawings."),
        cue(2, "All of them."),
        cue(3, "JON STARK:", "We copied nothing."),
      ),
      ["ROSA LIND: They took the drawings. All of them.", "JON STARK: We copied nothing."],
    ],
    [
      "with dashes for two",
      vtt(cue(1, "- They took the drawings.", "- We copied nothing.")),
      ["They took the drawings.", "We copied nothing."],
    ],
    [
      "with letters by name",
      vtt(cue(1, "&gt;&gt; Lind &amp; Stark denied it."), cue(2, "&gt;&gt; They lied.")),
      ["Lind & Stark denied it.", "They lied."],
    ],
    [
      "with places and marks of SubRip",
      '1\r\n00:00:01,000 --> 00:00:02,000 X1:1 X2:2\r\n{\\an8}<font color="#fff">They took</font> <b>the</b> drawings.\r\n\r\n2\r\n00:00:02,000 --> 00:00:03,000\r\n<i>All of them.</i>\r\n',
      ["They took the drawings. All of them."],
    ],
    [
      "with a mark of bytes before",
      `\uFEFFWEBVTT\n\n${cue(1, "They took the drawings.")}`,
      ["They took the drawings."],
    ],
    [
      "that say a line again in the next cue alone",
      vtt(cue(1, "No."), cue(2, "No."), cue(3, "We copied nothing.")),
      ["No. No. We copied nothing."],
    ],
    [
      "that grow word by word",
      vtt(
        cue(1, "They took"),
        cue(2, "They took the drawings"),
        cue(3, "They took the drawings of the port."),
      ),
      ["They took the drawings of the port."],
    ],
    [
      "with sounds among words",
      vtt(
        cue(1, "They took [inaudible] drawings."),
        cue(2, "♪ music ♪"),
        cue(3, "[laughter]"),
        cue(4, "All of them."),
      ),
      ["They took [inaudible] drawings. All of them."],
    ],
  ])("%s give what is said", async (_, text, texts) => {
    expect(await kept("a.vtt", text)).toEqual(texts);
  });
});
