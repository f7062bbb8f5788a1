// What is said of an answer's sources: that one outlet alone has it, or, where that is asked, whether they agree.

import { describe, expect, it } from "vitest";
import { tinyIndex } from "../retrieval/tiny-index.js";
import { tinyAnswerer } from "./tiny-answerer.js";

async function lineOf(question: string, ...sentences: readonly string[]): Promise<string> {
  const index = tinyIndex(sentences.map((text, at) => ({ id: `paper${at}`, paragraphs: [[text]] })));
  const answerer = tinyAnswerer(index);
  return (await answerer.ask(question)).summary;
}

const WORTH = "The bridge contract was worth $150 million.";
const RAIN = "Heavy rain fell on the island all week.";

describe("the line above an answer", () => {
  it("says that one outlet alone has it, where no other is shown or tells it", async () => {
    const asked = "How much was the bridge contract worth?";
    expect(await lineOf(asked, WORTH, RAIN)).toContain("Found in The paper0 alone.");
    expect(await lineOf(asked, WORTH, "The bridge contract was worth $150m.")).not.toContain("alone");
    expect(await lineOf("Was the bridge contract worth $150 million?", WORTH, RAIN)).not.toContain("alone");
  });

  it("says whether the sources agree, where that is asked", async () => {
    const asked = "Do the sources agree on how much the bridge contract was worth?";
    expect(await lineOf(asked, WORTH, "The bridge contract was worth $150m.")).toContain(
      "No difference between the sources was found.",
    );
    expect(await lineOf(asked, WORTH, "The bridge contract was worth $120 million.")).toContain(
      "The sources differ: see below.",
    );
  });

  it("says nothing of their agreeing where only their words can show it", async () => {
    const asked = "Do the sources agree on why the bridge was closed?";
    const line = await lineOf(
      asked,
      "The bridge was closed because of a storm.",
      "The bridge was closed because of a crack.",
    );
    expect(line).toContain("Whether the sources agree shows only in their words: compare the quotes.");
  });
});
