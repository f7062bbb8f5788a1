import { describe, expect, it } from "vitest";
import { compatible, eventDates } from "../../src/language/dates/event-dates.js";
import { byDate } from "../../src/language/dates/order.js";

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

  it.each([
    ["The plant opens on 10 September.", "2022-03-03", "2022-09-10"],
    ["The plant will open on 10 September.", "2022-03-03", "2022-09-10"],
    ["On 10 September, the plant opens its doors.", "2022-03-03", null],
    ["On 10 September the plant will open its doors.", "2022-03-03", "2022-09-10"],
    ["The trial is due to begin on January 4, he said.", "2022-11-20", "2023-01-04"],
    ["The court will rule on Monday.", "2021-08-13", "2021-08-16"],
    ["The court is expected to rule next Monday.", "2021-08-13", "2021-08-16"],
    ["The firm has until Friday to reply.", "2021-08-11", "2021-08-13"],
    ["The firm, which will reply by Friday, declined to comment.", "2021-08-11", "2021-08-13"],
    ["The board meets again on Tuesday.", "2021-08-13", "2021-08-17"],
    ["The permit expires on 1 March.", "2022-05-10", "2023-03-01"],
    ["The bridge reopens next year.", "2022-05-10", "2023"],
  ])("stay ahead of their article: %j, published %s", (text, published, expected) => {
    const ahead = eventDates(text, published).filter((one) => one.ahead);
    expect(ahead.map(({ date }) => date)).toEqual(expected === null ? [] : [expected]);
  });

  it.each([
    ["The plant opened on 10 September.", "2022-03-03", ["2021-09-10"]],
    ["It will appeal, the firm said on Monday.", "2021-08-13", ["2021-08-09"]],
    ["The judge, who will retire soon, ruled on Monday.", "2021-08-13", ["2021-08-09"]],
    ["It filed on Aug. 11 and will appeal.", "2021-08-13", ["2021-08-11"]],
    ["The plant was due to open on 10 September.", "2022-03-03", []],
    ["The trial, which would begin on Monday, was put off.", "2022-03-03", []],
  ])("lie behind their article, or are left open: %j", (text, published, expected) => {
    expect(eventDates(text, published).map(({ date }) => date)).toEqual(expected);
  });

  it.each([
    ["finished by March 2016", "by"],
    ["finished in about 2016", "about"],
    ["around September 2018 it left", "about"],
    ["since 2016", "since"],
    ["in early 2016", "early"],
    ["In September 2018, it filed", "in"],
    ["on 28 March 2017", "on"],
    ["by 28 March 2017", "by"],
    ["before May 2017", "before"],
    ["until May 4, 2017", "until"],
    ["in 2016", "in"],
  ])("are held as the article holds them: %j is “%s”", (text, how) => {
    expect(eventDates(text, "2021-08-13").map((one) => one.how)).toEqual([how]);
  });

  it("are in order with a month behind its days, and a year behind its months", () => {
    const known = ["2015", "2016-03", null, "2016-03-31", "2015-12-01", "2016", "2016-04-01"];
    expect([...known].sort(byDate)).toEqual([
      "2015-12-01",
      "2015",
      "2016-03-31",
      "2016-03",
      "2016-04-01",
      "2016",
      null,
    ]);
  });

  it("agree when one is the other, less exactly", () => {
    expect([compatible("2016", "2016-03"), compatible("2015", "2016-03")]).toEqual([true, false]);
  });
});
