import { describe, expect, it } from "vitest";
import { indexFilter, quoteLimit } from "../../src/retrieval/filters.js";
import { tinyIndex } from "./tiny-index.js";

const { articles } = tinyIndex([
  { id: "register", publisher: "The Register", published: "2021-08-13", paragraphs: [["One."]] },
  { id: "mera", publisher: "Mera FM", published: "2021-08", paragraphs: [["Two."]] },
  { id: "undated", publisher: "Nobody's Daily", published: null, paragraphs: [["Three."]] },
]);
const kept = (filters: Parameters<typeof indexFilter>[0]) => [
  ...(indexFilter(filters, articles)?.articles ?? ["all"]),
];

describe("filters", () => {
  it("search everything when nothing is set", () => {
    expect(indexFilter({}, articles)).toBeUndefined();
  });

  it.each([
    [{ source: "the register" }, ["register"]],
    [{ source: "MERA FM" }, ["mera"]],
    [{ source: "undated" }, ["undated"]],
    [{ since: "2021-08-14" }, ["mera"]],
    [{ until: "2021-08-13" }, ["mera", "register"]],
    [{ since: "2021", until: "2021" }, ["mera", "register"]],
    [{ since: "2022" }, []],
  ])("%o keeps %o", (filters, expected) => {
    expect(kept(filters)).toEqual(expected);
  });

  it("keeps the label for the index to apply", () => {
    expect(indexFilter({ label: "denial" }, articles)).toEqual({ label: "denial" });
  });

  it.each([
    [{ source: "BBC" }, 'There is no source "BBC". Sources are Mera FM, Nobody\'s Daily, The Register.'],
    [{ since: "August" }, '"August" is no date for since. Write YYYY, YYYY-MM or YYYY-MM-DD.'],
    [{ since: "2021-13" }, '"2021-13" is no date for since. Write YYYY, YYYY-MM or YYYY-MM-DD.'],
    [
      { since: "2022", until: "2021" },
      "Nothing lies between 2022 and 2021. The first date must not be after the second.",
    ],
    [
      { label: "rumour" as "denial" },
      'There is no label "rumour". Labels are allegation, denial, reporting.',
    ],
  ])("says of %o what would be right", (filters, line) => {
    expect(() => indexFilter(filters, articles)).toThrow(
      expect.objectContaining({ line, exitStatus: 2 }) as Error,
    );
  });

  it.each([0, 6, 1.5, Number.NaN])("takes no limit of %s", (limit) => {
    expect(() => quoteLimit(limit)).toThrow("The limit cannot be");
  });
});
