import { describe, expect, it } from "vitest";
import { inOtherLanguage, questionLanguage } from "../../src/answer/ask/other-language.js";

const nothing = () => false;
const all = () => true;

describe("a question in another language", () => {
  it.each([
    ["it", "Chi ha denunciato la società del porto?", "Si risponde soltanto"],
    ["fr", "Qui a porté plainte contre la société du port ?", "Seules les questions"],
    ["de", "Wer hat die Gesellschaft des Hafens verklagt?", "Fragen werden nur"],
    ["es", "¿Quién demandó a la empresa del puerto?", "Solo se responden"],
    ["ur", "بندرگاہ کی کمپنی پر مقدمہ کس نے کیا؟", "صرف انگریزی"],
    ["hi", "बंदरगाह की कंपनी पर मुकदमा किसने किया?", "केवल अंग्रेज़ी"],
    ["zh", "谁起诉了港口公司？", "只能回答"],
    ["ja", "港の会社を訴えたのは誰ですか？", "英語の質問"],
  ])("is told so in that language: %s", async (language, question, words) => {
    const read = await questionLanguage(question, nothing, false);
    const { answered, notice, summary, quotes } = inOtherLanguage(read);
    expect([read.language, read.refused, answered, quotes]).toEqual([language, true, false, []]);
    expect(notice?.startsWith(words)).toBe(true);
    expect(summary).toMatch(/^This question seems to be in \w+, and only English is read\./);
  });

  it("is told so in English where nobody can say which it is", async () => {
    const read = await questionLanguage("kya company ne rishwat di?", nothing, false);
    const summary = "This question is not in English, and only English is read. Please ask in English.";
    expect(inOtherLanguage(read)).toMatchObject({ summary, notice: summary });
  });

  it("is tried where a model reads many languages, with a word about it", async () => {
    const read = await questionLanguage("Chi ha denunciato la società del porto?", nothing, true);
    expect([read.refused, read.notice !== null]).toEqual([false, true]);
  });

  it("is a question as any other where it consists of words of the corpus", async () => {
    expect(await questionLanguage("Oskar Lind bribe", all, false)).toMatchObject({
      refused: false,
      notice: null,
    });
  });

  it("is answered with a mark where its language is not sure", async () => {
    const read = await questionLanguage(
      "Schilling suspendd Muslims Nazis tweet",
      (word) => word !== "suspendd",
      false,
    );
    expect([read.refused, read.notice !== null]).toEqual([false, true]);
  });

  it("is not what an English one is taken for", async () => {
    expect(await questionLanguage("Who sued the port company?", nothing, false)).toEqual({
      refused: false,
      notice: null,
      language: "en",
    });
  });
});
