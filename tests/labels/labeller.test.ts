// What a verdict says, on articles of several disputes.

import { describe, expect, it } from "vitest";
import type { LabelledSentence } from "../../src/domain.js";
import { labelArticle } from "./real-labeller.js";

function labelled(title: string, ...paragraphs: string[]): Promise<readonly LabelledSentence[]> {
  return labelArticle({ id: "x", title, paragraphs });
}
const labels = (sentences: readonly LabelledSentence[]) => sentences.map(({ label }) => label);

describe("a verdict", async () => {
  const suit = await labelled(
    "Acme sues Bolt",
    "Acme Tools has sued Bolt Systems in a federal court, alleging that Bolt Systems stole its designs.",
    "Bolt Systems copied thousands of files, the complaint says.",
    "Bolt Systems denied the allegations. “We did nothing wrong and will fight this baseless suit,” a Bolt Systems spokesman said.",
    "The case was filed on Monday in Chicago.",
  );

  it("tells claim, denial and procedure apart", async () => {
    expect(labels(suit)).toEqual(["allegation", "allegation", "denial", "denial", "reporting"]);
  });

  it("names the plaintiff's complaint and the accused's spokesman with their sides", async () => {
    expect(suit.map(({ attributedTo, side }) => [attributedTo, side])).toEqual([
      ["Acme Tools", "accuser"],
      ["Acme Tools's complaint", "accuser"],
      ["Bolt Systems", "accused"],
      ["Bolt Systems spokesman", "accused"],
      [null, null],
    ]);
  });

  it("says who is accused, so that a claim finds its denial", async () => {
    expect(suit.slice(0, 4).map(({ target }) => target)).toEqual(Array(4).fill("Bolt Systems"));
  });

  it("keeps a quotation that runs on with its speaker, and says which sentence names them", async () => {
    const sentences = await labelled(
      "Union accuses Acme",
      "“Acme lied to its workers,” said Unions United. “It stole their pay. It must answer for it.”",
    );
    expect(sentences.map(({ attributedTo }) => attributedTo)).toEqual(Array(3).fill("Unions United"));
    expect(sentences.map(({ contextFrom }) => contextFrom)).toEqual([null, "x:0:0", "x:0:0"]);
  });

  it("makes a list under a claim the claim's, and one under a plain description nobody's", async () => {
    const claims = await labelled(
      "",
      "According to the complaint, Bolt broke the law by:",
      "paying its rivals' buyers;",
      "selling below cost.",
    );
    expect(labels(claims)).toEqual(["allegation", "allegation", "allegation"]);
    expect(claims[2]?.contextFrom).toBe("x:0:0");
  });

  it("names nobody for what “is said to” have happened", async () => {
    const [sentence] = await labelled("Bolt probe", "Bolt is said to have stolen the plans of three rivals.");
    expect([sentence?.label, sentence?.attributedTo]).toEqual(["allegation", "unnamed"]);
  });

  it("takes a refusal to comment and a court's ruling for reporting", async () => {
    const sentences = await labelled(
      "Bolt in court",
      "Bolt declined to comment.",
      "The judge denied the motion on Friday.",
      "The trial is due to begin on 3 May 2021.",
    );
    expect(labels(sentences)).toEqual(["reporting", "reporting", "reporting"]);
  });

  it("uses the parties of a case file as help", async () => {
    const article = { id: "x", title: "", paragraphs: ["The vendor stole it, Nimbus said."] };
    const caseFile = { parties: [{ name: "Nimbus", aliases: [], side: "accuser" as const }] };
    expect((await labelArticle(article, { caseFile }))[0]?.side).toBe("accuser");
  });

  it("gives no sentences for headings", async () => {
    const sentences = await labelArticle({
      id: "x",
      title: "",
      paragraphs: [
        { kind: "heading", text: "What they allege" },
        ...Array(20).fill("He may have lied, it was said."),
      ],
    });
    expect(sentences).toHaveLength(20);
    expect(sentences.filter(({ needsReview }) => needsReview).length).toBeLessThanOrEqual(6);
  });
});
