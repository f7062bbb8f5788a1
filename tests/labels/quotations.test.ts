import { describe, expect, it } from "vitest";
import { readQuotations } from "../../src/labels/reading/quotations.js";

/** The quoted parts of paragraphs; what stands outside is a dot. */
function quoted(...paragraphs: string[]): string[] {
  return readQuotations(paragraphs).map(({ mask }, at) => {
    const text = paragraphs[at] as string;
    return Array.from(text, (character, index) => (mask[index] === 1 ? character : "·")).join("");
  });
}

describe("the state of quotations", () => {
  it("marks what stands between curly marks", () => {
    expect(quoted("He said “we did not do it” today.")).toEqual(["········“we did not do it”·······"]);
  });

  it("marks what stands between straight marks and between two apostrophes", () => {
    expect(quoted(`"We did no such thing," he said.`)).toEqual([`"We did no such thing,"·········`]);
    expect(quoted("''We did no such thing,'' he said.")).toEqual(["''We did no such thing,''·········"]);
  });

  it("takes fewer than four words in marks for a term, not for a quotation", () => {
    expect(quoted("a “back door” into it")).toEqual(["·····················"]);
  });

  it("carries an open quotation into a paragraph that begins with a mark", () => {
    const [first, second] = quoted("He said: “We are clean.", "“We always were.” Then he left.");
    expect(first).toBe("·········“We are clean.");
    expect(second).toBe("“We always were.”··············");
  });

  it("ends a quotation whose closing mark was forgotten with its paragraph", () => {
    expect(quoted("He said: “We are quite clean.", "The court met.")[1]).toBe("··············");
  });

  it("carries a quotation into a paragraph that closes it", () => {
    expect(quoted("It says: “They took it all.", "They ran.” The end.")[1]).toBe("They ran.”·········");
  });

  it("takes up a quotation again that goes on after its speaker without a mark", () => {
    const [only] = quoted("“We did nothing of the kind,” it said. We never would. We respect the law.”");
    expect(only).toBe("“We did nothing of the kind,”··········We never would. We respect the law.”");
  });

  it("keeps an inner quotation inside the outer one", () => {
    const [only] = quoted(`"He was going to "fake" an injury and walk off." He left.`);
    expect(only).toBe(`"He was going to "fake" an injury and walk off."·········`);
  });

  it("takes an apostrophe for no mark", () => {
    expect(quoted("the workers' pay and the firms' books and the judges' view")[0]).toMatch(/^·+$/);
  });
});
