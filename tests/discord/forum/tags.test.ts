import { describe, expect, it } from "vitest";
import { creatable, planTags } from "../../../src/discord/forum/tags.js";

const OFFERED = ["Allegation", "denial", "help", "news", "a", "b", "needs editor"].map((name) => ({
  id: `id ${name}`,
  name,
}));
const ids = (...names: string[]) => names.map((name) => `id ${name}`);

describe("planTags", () => {
  it("adds the label behind the poster's own tags, whatever its case in the forum", () => {
    expect(planTags(ids("help", "news"), OFFERED, ["allegation"])).toEqual({
      ...{ applied: ids("help", "news", "Allegation"), missing: [], noRoom: [] },
    });
  });

  it("takes an earlier label of ours off, and keeps what others set", () => {
    expect(planTags(ids("needs editor", "help", "denial"), OFFERED, ["allegation"]).applied).toEqual(
      ids("help", "Allegation"),
    );
  });

  it("never goes over five: the poster's own five stay and ours is left out", () => {
    const five = ids("help", "news", "a", "b", "unknown");
    expect(planTags(five, OFFERED, ["allegation"])).toEqual({
      applied: five,
      missing: [],
      noRoom: ["allegation"],
    });
  });

  it("names what the forum does not offer", () => {
    expect(planTags(ids("help"), OFFERED, ["reporting"])).toEqual({
      applied: ids("help"),
      missing: ["reporting"],
      noRoom: [],
    });
  });
});

describe("creatable", () => {
  it("fills a forum up to Discord's twenty tags", () => {
    const many = Array.from({ length: 19 }, (_, n) => ({ id: String(n), name: String(n) }));
    expect(creatable(many, ["allegation", "denial"])).toEqual(["allegation"]);
    expect(creatable([...many, ...many], ["allegation"])).toEqual([]);
  });
});
