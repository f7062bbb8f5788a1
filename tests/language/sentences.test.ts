import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutInvisible } from "../../src/language/characters.js";
import { splitSentences } from "../../src/language/sentences/split.js";

const cut = (text: string) => splitSentences(text).map((span) => span.text);
/** Texts with a bar where a sentence ends. */
const cutsAt = (marked: string) => {
  const sentences = marked.split("|");
  expect(cut(sentences.join(""))).toEqual(sentences.map((sentence) => sentence.trim()));
};

describe("splitSentences", () => {
  it.each(["\u00AD", "\u200B", "\u200D", "\u200E", "\uFEFF", "\u2060\u2060"])(
    "cuts where it would without the invisible mark %j",
    (mark) => {
      const marked = `It paid.${mark} Both deny it. ${mark}It${mark} sued in a U.S.${mark} court. “Why?”${mark} he asked.`;
      expect(cut(marked).map(withoutInvisible)).toEqual([
        ...["It paid.", "Both deny it.", "It sued in a U.S. court.", "“Why?” he asked."],
      ]);
      expect(splitSentences(marked).every(({ start, end, text }) => marked.slice(start, end) === text)).toBe(
        true,
      );
      expect(cut(`${mark} ${mark}`)).toEqual([]);
    },
  );

  it.each([
    ["a plain stop", "One fact. Another fact.", ["One fact.", "Another fact."]],
    ["U.S. before a name", "In 2019, U.S. Sens. Marco Rubio (R-Fla.) wrote. He won.", 2],
    ["U.S. at the end", "He lives in the U.S. The suit was filed there.", 2],
    ["a quotation that closes after the stop", "“He lied.” She left.", ["“He lied.”", "She left."]],
    ["a comma inside the closing mark", "“We won,” it said. Then it left.", 2],
    ["a question inside a quotation that runs on", "“Did he?” asked the court. It paused.", 2],
    ["a quoted question with its speaker", '"Why now?" Ms Smith asked the court.', 1],
    ["a corporation's abbreviation", "Huawei Technologies Co. and a contractor met. They agreed.", 2],
    ["a company at the end of a sentence", "He sued Acme Inc. The court agreed.", 2],
    ["decimal numbers and dates", "It paid $1.5m on Aug. 11 in cash. It won.", 2],
    ["a trailing mark of ownership", "It is pursuing its claim in California. ®", 1],
    ["a sentence in brackets", "It ended. (It began in 2016.) It went on.", 3],
    ["an editor's mark in brackets", "We want to insure [sic] that it works. Please write.", 2],
    ["a bracket that opens a quotation", "It began, she said. “[It’s] over.”", 2],
    ["no stop at all", "a heading without a stop", ["a heading without a stop"]],
    ["nothing but white space", "  \n ", []],
  ])("cuts %s", (_, text, expected) => {
    const found = cut(text);
    expect(typeof expected === "number" ? found.length : found).toEqual(expected);
  });

  it.each([
    "The company bribed two officials, the report says.[3]| Both deny it.[4]| The city has opened a file.",
    "It bribed two officials, he said.4| The city denied it.12| It won.",
    "He said “they lied.”3| The court agreed.",
    "It paid two officials.[note 2]| Both deny it.[citation needed]| It ended.",
    "It paid two officials. [3]| Both deny it. [4]| It ended.",
    "It paid two officials.³| Both deny it.¹²| It ended.",
    "It paid.†| The city denied it.*| He left.",
    "It paid.[3][4]| Both deny it.[5, 6]| It ended.",
    "It paid.[3]|Both deny it.[4]|The city has opened a file.",
    "He won in 2019.4| The court sat in the U.S.5| The suit was filed.",
    "It rose to 1.5 The next figure.",
    "See No.4 The index and vol.3 The list.",
  ])("leaves a footnote's mark with the sentence that it belongs to: %s", cutsAt);

  it.each([
    "“They stole the plans!” Ms Aker exclaimed.| She left.",
    "“They stole the plans!” Ms Aker, an auditor, exclaimed.",
    "“Who paid?” Judge Rosa Lind wondered aloud.",
    "“Thieves!” Bellweather’s chief executive shouted.",
    "“Stop!” Jon Stark thundered angrily.| He left.",
    "“Really?” The Register asked.",
    "“Why now?” I asked him.| He left.",
    "“They took…” Ms Aker whispered.| He left.",
    "“They stole the plans!”| Ms Aker left the room.",
    "“Never!”| Huawei said the claims were false.",
    "“Never!”| The company said it would appeal.",
    "“Liars!”| The judge asked the jury to ignore it.",
  ])("keeps a cry with its speaker, not with what somebody else says: %s", cutsAt);

  it.each([
    "Yahoo! Inc. said the claims were false.",
    "It sued Yahoo!| The court agreed.",
    "Zorbo! Ltd. denied it.| Zorbo! Chairman Lind denied it.",
    "Jeopardy! Host Lind denied it.",
    "It sued Guess? Inc. in May.| Guess? Inc. denied it.",
    "Stop!| Huawei is here.",
  ])("takes a mark for part of a name: %s", cutsAt);

  it.each([
    "A copy is attached as Exhibit A.| Bellweather denied that it had written it.",
    "As shown in Exhibits A and B.| Bellweather denied it.",
    "It is in Annex C.| The company denied it.",
    "See Schedules A, B and D.| Huawei did.",
    "The red one is plan B.| I am glad.",
    "He met Malcolm X.| He left.",
    "J. K. Rowling wrote.| Susan B. Anthony spoke.",
    "The Returning Officer, D. K. Soni, replied.",
    "Who paid?| A. The city paid.| Q. When?",
  ])("ends a sentence at the letter of a thing, not at a name's: %s", cutsAt);

  it.each([
    "“They took the plans . . . and sold them. . . .| We will see them in court,” Ms Aker said.",
    "They took it . . . Huawei sold it.",
    "They took it. . . .| Huawei sold it.",
    "He left . . . .| The court sat.",
    "They took the plans… and sold them…| Then they left.",
    ". . . We will see.",
    "... He left.",
    ". . . .",
  ])("makes no sentence of stops and cuts before no small letter: %s", cutsAt);

  it.each([
    ["Urdu", "یہ جھوٹ ہے۔| کمپنی نے انکار کیا۔| کیا یہ سچ ہے؟| ہاں۔"],
    ["Arabic", "هل سرقوا الخطط؟| نفت الشركة ذلك.| انتهى."],
    ["Hindi", "कंपनी ने रिश्वत दी।| अधिकारियों ने इनकार किया।| क्या यह सच है?"],
    ["Chinese", "他们偷了图纸。|公司否认了！|真的吗？|他说：“是的。”|公司否认。"],
    ["Japanese", "彼らは図面を盗んだ。|会社は否定した。|「本当か？」と彼は聞いた。|終わり！"],
  ])("knows the stops of %s", (_, text) => cutsAt(text));

  it("gives offsets that slice back to the text, in order, and loses nothing but white space", () => {
    const piece = fc.constantFrom(
      ".",
      "!",
      "”",
      "[3]",
      " ",
      "A",
      "a",
      "Ms Aker said",
      "。",
      "…",
      "4",
      "Exhibit",
      "Yahoo!",
    );
    const text = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 400 }),
      fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(text, (text) => {
        const spans = splitSentences(text);
        for (const { start, end, text: part } of spans) expect(text.slice(start, end)).toBe(part);
        const whole = spans.map((span) => span.text).join("");
        expect(whole.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
    );
  });

  it.each([
    ["stops", "."],
    ["quotation marks", "“"],
    ["stops and spaces", ". "],
    ["letters", "a"],
    ["letters with stops", "A. "],
    ["spaces", " "],
    ["notes", "[1]"],
    ["stops with notes", ".[3]"],
    ["Chinese stops", "。"],
    ["Chinese stops and marks", "。」"],
    ["marked names", "Yahoo! "],
    ["cries and names", "!” Ms Aker, "],
  ])("gets through 200,000 %s", (_, piece) => {
    const text = piece.repeat(200_000 / piece.length);
    expect(cut(text).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
  });

  const evaluation = "../shared/eval";
  it.skipIf(!existsSync(evaluation))(
    "finds at least 99.4% of the hand-cut sentences of other articles",
    () => {
      const cuts = new Map(
        ["other-articles", "train-articles"].flatMap((folder) =>
          readdirSync(`${evaluation}/${folder}`).map((name) => {
            const { id, paragraphs } = JSON.parse(
              readFileSync(`${evaluation}/${folder}/${name}`, "utf8"),
            ) as {
              id: string;
              paragraphs: string[];
            };
            return [id, new Set(paragraphs.flatMap(cut))] as const;
          }),
        ),
      );
      const rows = readdirSync(evaluation)
        .filter((name) => /^(train-.|other-labels)\.jsonl$/.test(name))
        .flatMap((name) => readFileSync(`${evaluation}/${name}`, "utf8").trim().split("\n"))
        .map((line) => JSON.parse(line) as { article: string; sentence: string });
      const found = rows.filter(({ article, sentence }) => cuts.get(article)?.has(sentence));
      expect(rows.length).toBeGreaterThan(0);
      expect(found.length / rows.length).toBeGreaterThanOrEqual(0.994);
    },
  );
});
