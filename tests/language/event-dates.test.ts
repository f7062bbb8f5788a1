import { describe, expect, it } from "vitest";
import { compatible, eventDates } from "../../src/language/dates/event-dates.js";

const dates = (text: string, published: string | null = "2021-08-13") =>
  eventDates(text, published).map(({ date, wording }) => [date, wording]);

describe("the dates of events", () => {
  it.each([
    ["a March 28, 2017 email", [["2017-03-28", "March 28, 2017"]]],
    ["on 28 March 2017", [["2017-03-28", "28 March 2017"]]],
    ["In September 2018, it filed", [["2018-09", "September 2018"]]],
    ["filed on Aug. 11, it said", [["2021-08-11", "Aug. 11"]]],
    ["filed on Nov. 11, it said", [["2020-11-11", "Nov. 11"]]],
    [
      "in 2019 and in 2020",
      [
        ["2019", "in 2019"],
        ["2020", "in 2020"],
      ],
    ],
    ["last September it filed", [["2020-09", "last September"]]],
    ["Last year, authorities claimed", [["2020", "Last year"]]],
    ["filed on Wednesday in court", [["2021-08-11", "on Wednesday"]]],
    ["released on Friday", [["2021-08-13", "on Friday"]]],
    ["8,000 cameras for $150 million", []],
    ["It may be right.", []],
  ])("of %j are %j", (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  it("reach no further than the day of publication makes certain", () => {
    expect(dates("on Tuesday", "2021-08")).toEqual([["2021", "on Tuesday"]]);
    expect(dates("on Tuesday", "2021-01")).toEqual([]);
    expect(dates("last September", "2021-10-02")).toEqual([["2021", "last September"]]);
    expect(dates("on Aug. 11", null)).toEqual([]);
  });

  it("agree when one is the other, less exactly", () => {
    expect([compatible("2016", "2016-03"), compatible("2015", "2016-03")]).toEqual([true, false]);
  });
});
