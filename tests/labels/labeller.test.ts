// What a verdict says, on articles of several disputes.

import { describe, expect, it } from "vitest";
import type { LabelledSentence } from "../../src/domain.js";
import { labelArticle } from "../../src/labels/labeller.js";

function labelled(title: string, ...paragraphs: string[]): readonly LabelledSentence[] {
  return labelArticle({ id: "x", title, paragraphs });
}
const labels = (sentences: readonly LabelledSentence[]) => sentences.map(({ label }) => label);

describe("a verdict", () => {
  const suit = labelled(
    "Acme sues Bolt",
    "Acme Tools has sued Bolt Systems in a federal court, alleging that Bolt Systems stole its designs.",
    "Bolt Systems copied thousands of files, the complaint says.",
    "Bolt Systems denied the allegations. “We did nothing wrong and will fight this baseless suit,” a Bolt Systems spokesman said.",
    "The case was filed on Monday in Chicago.",
  );

  it("tells claim, denial and procedure apart", () => {
    expect(labels(suit)).toEqual(["allegation", "allegation", "denial", "denial", "reporting"]);
  });

  it("names the plaintiff's complaint and the accused's spokesman with their sides", () => {
    expect(suit.map(({ attributedTo, side }) => [attributedTo, side])).toEqual([
      ["Acme Tools", "accuser"],
      ["Acme Tools's complaint", "accuser"],
      ["Bolt Systems", "accused"],
      ["Bolt Systems spokesman", "accused"],
      [null, null],
    ]);
  });

  it("says who is accused, so that a claim finds its denial", () => {
    expect(suit.slice(0, 4).map(({ target }) => target)).toEqual(Array(4).fill("Bolt Systems"));
  });

  it("keeps a quotation that runs on with its speaker, and says which sentence names them", () => {
    const sentences = labelled(
      "Union accuses Acme",
      "“Acme lied to its workers,” said Unions United. “It stole their pay. It must answer for it.”",
    );
    expect(sentences.map(({ attributedTo }) => attributedTo)).toEqual(Array(3).fill("Unions United"));
    expect(sentences.map(({ contextFrom }) => contextFrom)).toEqual([null, "x:0:0", "x:0:0"]);
  });

  it("makes a list under a claim the claim's, and one under a plain description nobody's", () => {
    const claims = labelled(
      "",
      "According to the complaint, Bolt broke the law by:",
      "paying its rivals' buyers;",
      "selling below cost.",
    );
    expect(labels(claims)).toEqual(["allegation", "allegation", "allegation"]);
    expect(claims[2]?.contextFrom).toBe("x:0:0");
  });

  it("names nobody for what “is said to” have happened", () => {
    const [sentence] = labelled("Bolt probe", "Bolt is said to have stolen the plans of three rivals.");
    expect([sentence?.label, sentence?.attributedTo]).toEqual(["allegation", "unnamed"]);
  });

  it("takes a refusal to comment and a court's ruling for reporting", () => {
    const sentences = labelled(
      "Bolt in court",
      "Bolt declined to comment.",
      "The judge denied the motion on Friday.",
      "The trial is due to begin on 3 May 2021.",
    );
    expect(labels(sentences)).toEqual(["reporting", "reporting", "reporting"]);
  });

  it("uses the parties of a case file as help", () => {
    const article = { id: "x", title: "", paragraphs: ["The vendor stole it, Nimbus said."] };
    const caseFile = { parties: [{ name: "Nimbus", aliases: [], side: "accuser" as const }] };
    expect(labelArticle(article, { caseFile })[0]?.side).toBe("accuser");
  });

  it("gives no sentences for headings and marks at most a third for review", () => {
    const sentences = labelArticle({
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
