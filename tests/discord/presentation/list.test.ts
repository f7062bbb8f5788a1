import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyText, draw } from "../../../src/discord/presentation/draw.js";
import { listSheets, withOtherSide } from "../../../src/discord/presentation/list.js";
import { quoteOf, respects } from "../sample-newsroom.js";

const TOP = { label: null, heading: "What BES said", body: "3 quotes, in order of date." };
const NOTE = "No reply to this in 5 articles up to 18 August 2021.";

const item = fc
  .tuple(
    fc.integer({ min: 3, max: 900 }),
    fc.constantFrom("allegation" as const, "reporting" as const),
    fc.nat(9999),
  )
  .map(([length, label, n]) => ({
    quote: quoteOf("Words said. ".repeat(length / 9 + 1).trim(), { id: `telecoms:${n}:${length}`, label }),
    lead: "**11 August 2021**",
  }));

describe("pages of a list", () => {
  it("stay within Discord's limits, each with the replies to what it alleges or a line that there are none", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(item, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 0, max: 1200 }),
        fc.constantFrom("cards" as const, "text" as const),
        async (items, replyLength, mode) => {
          const reply = { ...respects, text: "We deny it. ".repeat(replyLength / 12 + 1).trim() };
          for (const page of listSheets(TOP, items, mode)) {
            const answered = await withOtherSide(
              page,
              async () => ({ otherSide: [reply], otherSideNote: null }),
              mode,
            );
            draw(answered, mode);
            const alleges = page.quotes.some(({ label }) => label === "allegation");
            expect(answered.quotes.some(({ label }) => label === "denial")).toBe(alleges);
            const silent = await withOtherSide(
              page,
              async () => ({ otherSide: [], otherSideNote: NOTE }),
              mode,
            );
            draw(silent, mode);
            expect(bodyText(silent.parts.at(-1)?.body ?? "").endsWith(NOTE)).toBe(alleges);
          }
        },
      ),
      { numRuns: 60, seed: 5 },
    );
  });

  it("say to which quotes nobody replies, where a page has several", async () => {
    const quotes = [0, 1, 2].map((n) => quoteOf(`Claim ${n}.`, { id: `telecoms:${n}:0` }));
    const [page] = listSheets(
      TOP,
      quotes.map((quote) => ({ quote })),
      "cards",
    );
    if (!page) throw new Error("no page");
    const { parts } = await withOtherSide(
      page,
      async ({ id }) =>
        id === "telecoms:1:0"
          ? { otherSide: [respects], otherSideNote: null }
          : { otherSide: [], otherSideNote: NOTE },
      "cards",
    );
    const told = bodyText(parts.at(-1)?.body ?? "");
    expect(told).toMatch(/^\*\*DENIAL 4\*\* by Huawei/);
    expect(told).toContain(`\n\nTo 1, 3: ${NOTE}`);
  });
});
