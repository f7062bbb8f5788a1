import { describe, expect, it } from "vitest";
import { originOf } from "../../src/ingest/draft/origin.js";

const pieces = (...texts: string[]) =>
  texts.map((text) => ({ kind: "paragraph" as const, text, reason: null }));
const TEXT =
  "A harbour company took its former contractor to court on Monday, saying that it had copied its plans.";

describe("whose text an article is", () => {
  it.each([
    ["This report first appeared in The Coast Herald.", "Coast Herald"],
    ["This article was originally published on The Conversation.", "Conversation"],
    ["Originally published by Island Times on 10 February.", "Island Times"],
    ["Reprinted with permission from Harbour Watch.", "Harbour Watch"],
    ["(Reuters)", "Reuters"],
    ["— AFP", "AFP"],
    ["With inputs from agencies", "agencies"],
    ["(With inputs from PTI)", "PTI"],
    ["(With PTI inputs)", "PTI"],
  ])("is said by a line of its own: %s", (line, origin) => {
    expect(originOf(pieces(TEXT, line))?.name).toBe(origin);
  });

  it.each([
    [`PORT ELWICK, Feb 10 (Reuters) - ${TEXT}`, "Reuters"],
    [`PORT ELWICK (AP) — ${TEXT}`, "AP"],
    [`${TEXT} –AFP`, "AFP"],
    [`${TEXT} (dpa)`, "dpa"],
  ])("is said by the text: %s", (text, origin) => {
    expect(originOf(pieces(text))).toEqual({ name: origin, copy: "reprint" });
  });

  it("is not said by what a text tells of an agency, nor by captions and comments", () => {
    expect(
      originOf(pieces(`${TEXT} A lawyer told Reuters that the suit (filed on Monday) was weak.`)),
    ).toBeNull();
    expect(
      originOf([...pieces(TEXT), { kind: "paragraph", text: "Reuters", reason: "photo caption" }]),
    ).toBeNull();
  });
});
