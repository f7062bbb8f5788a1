import { describe, expect, it } from "vitest";
import { isPrintedNotice, printedNotice, withNotices } from "../../src/corpus/printed-notices.js";

describe("a notice that an outlet prints in an article", () => {
  it.each([
    "Correction: This article originally stated that Oskar Lind bribed two officials of the city.",
    "CORRECTION: An earlier headline gave the wrong sum.",
    "Correction, Feb. 12, 2026: The story gave the wrong sum.",
    "Correction (12 February 2026): The suit asks for 12 million crowns.",
    "Corrections and clarifications: The suit asks for 12 million crowns.",
    "Clarification — Bellweather was asked for comment on Monday.",
    "Editor’s note: This story has been updated with a statement of Bellweather.",
    "*Editor's Note: Oskar Lind did not bribe anybody.*",
    "Editors’ Note, March 1: The outlet withdraws the claim.",
    "This article was amended on 12 February 2026 to correct the sum.",
    "This story has been corrected to show that Mr Lind was not charged.",
    "An earlier version of this article misstated who filed the suit.",
    "A previous version of this story said that Oskar Lind had bribed officials. That was wrong.",
    "Because of an editing error, an earlier version of this article misstated the sum.",
    "The headline on this story was changed after publication.",
    "(This story corrects the name of the company in paragraph three.)",
    "(Corrects spelling of name in second paragraph)",
    "The Coast Herald regrets the error.",
    "Retraction: The report of 10 February is withdrawn.",
    "Correction appended: Mr Lind was not charged.",
    "Corrections & Clarifications: The suit asks for 12 million crowns.",
    "CORRECTED: An earlier version said that Mr Lind was jailed.",
    "Amendment: This report previously said that Mr Lind was jailed.",
    "For the record: An earlier version of this post said that Mr Lind had fled.",
    "A correction was made on Feb. 12, 2026: An earlier version of this article misstated the sum.",
    "Because of an editing error, an article on Tuesday misstated the role of Mr Lind.",
    "The article was amended on 12 February 2026 to remove a claim.",
  ])("is known: %s", (text) => {
    expect(isPrintedNotice(text)).toBe(true);
  });

  it.each([
    "Correction officers said that the prisoner had been moved.",
    "The correction of the market went on, and nobody knew why.",
    "Bellweather asked the paper for a correction: it got none.",
    "The story was told by five witnesses over two days in court.",
    "This report was filed with the court on Monday.",
    "Updated: the hearing was moved to the fourth week of March, the court said.",
    "Editors of the paper noted that the claim was denied.",
    "Clarification was sought from the ministry, which did not answer.",
    "The court corrected its order on Tuesday.",
    "The article of the contract was amended in 2016.",
    "The report was corrected by the auditor in June.",
    "For the record: we deny every word of it, the lawyer said.",
    "Amendment: the parties agree to a term of three years.",
  ])("is none: %s", (text) => {
    expect(isPrintedNotice(text)).toBe(false);
  });

  it("is told apart by the heading above it too, and said as a whole", () => {
    const blocks = [
      { kind: "paragraph" as const, text: "Bellweather was sued." },
      { kind: "heading" as const, text: "Correction" },
      { kind: "paragraph" as const, text: "Oskar Lind was not named in the suit." },
      { kind: "paragraph" as const, text: "Editor’s note: Mr Lind was asked for comment." },
    ];
    const told = withNotices(blocks);
    expect(told.map(({ kind }) => kind)).toEqual(["paragraph", "heading", "notice", "notice"]);
    expect(printedNotice(told)).toBe(
      "Oskar Lind was not named in the suit. Editor’s note: Mr Lind was asked for comment.",
    );
    expect(printedNotice(blocks)).toBeNull();
  });
});
