import { describe, expect, it } from "vitest";
import { labelArticle } from "./real-labeller.js";

const ITALIAN =
  "La società ha dichiarato martedì di non aver pagato nessuno e che la verifica ordinata dal porto è terminata. L'amministratore delegato, interrogato per due ore, ha detto ai giornalisti che le accuse sono false e che risponderà in tribunale.";
const ENGLISH =
  "The port opened in 1990, and it has been run by the city since then. The company said on Tuesday that it had paid nobody, and that the audit which the port ordered was over and would be published in March.";

const told = async (paragraphs: readonly string[], language?: string) =>
  (await labelArticle({ id: "x", title: "", paragraphs, ...(language ? { language } : {}) })).map(
    ({ paragraph, label, confidence, needsReview, attributedTo }) => [
      paragraph,
      label,
      confidence,
      needsReview,
      attributedTo,
    ],
  );

const UNREAD = ["allegation", null, true, null] as const;

describe("sentences that are not English", () => {
  it.each([
    ["Italian", [ITALIAN]],
    ["Urdu", ["کمپنی نے الزام کی تردید کی۔ مقدمہ مارچ میں سنا جائے گا۔"]],
    ["Hindi", ["कंपनी ने आरोप से इनकार किया। मुकदमा मार्च में सुना जाएगा।"]],
    ["Chinese", ["公司否认了指控。案件将于三月开庭。"]],
    ["Arabic", ["نفت الشركة هذه الاتهامات. هل تبدأ المحاكمة في مارس؟ نعم، تبدأ في مارس."]],
  ])("are all claims that wait for an editor, without confidence: %s", async (_, paragraphs) => {
    const verdicts = await told(paragraphs);
    expect(verdicts.length).toBeGreaterThan(1);
    expect(verdicts).toEqual(verdicts.map(() => [0, ...UNREAD]));
  });

  it("are marked by themselves in an article that is English else", async () => {
    const verdicts = await told([ENGLISH, ITALIAN, ENGLISH]);
    const unread = verdicts.filter(([, , confidence]) => confidence === null);
    expect(new Set(unread.map(([paragraph]) => paragraph))).toEqual(new Set([1]));
    expect(verdicts.length).toBeGreaterThan(unread.length);
  });

  it("are what an editor says they are", async () => {
    expect((await told([ENGLISH], "it")).every(([, , confidence]) => confidence === null)).toBe(true);
  });

  it("say in their reasons in which language they are", async () => {
    const [first] = await labelArticle({ id: "x", title: "", paragraphs: [ITALIAN] });
    expect(first?.reasons).toEqual([
      "it is in Italian, which the program does not read: an editor must look",
    ]);
  });
});
