import { describe, expect, it } from "vitest";
import { findDate, isDateLine, namesMoment } from "../../../src/ingest/text/dates.js";

describe("dates", () => {
  it.each([
    ["2021-08-16T10:00:00Z", "2021-08-16"],
    ["Fri 13 Aug 2021 // 01:54 UTC", "2021-08-13"],
    ["August 18, 2021 Updated: August 19, 2021", "2021-08-18"],
    ["By Global TimesPublished: Jul 26, 2021 03:48 PM", "2021-07-26"],
    ["16. März 2021", "2021-03-16"],
    ["le 16 août 2021 à 10h", "2021-08-16"],
    ["16 de agosto de 2021", "2021-08-16"],
    ["August 2021", "2021-08"],
    ["31 February 2021", null],
    ["03/04/2021", null],
    ["in May", null],
  ])("%s is %s", (text, date) => expect(findDate(text)).toBe(date));

  it.each([
    "August 18, 2021 Updated: August 18, 2021",
    "Published: 16 Aug 2021, 3:54 pm",
    "3 hours ago",
    "Fri 13 Aug 2021 // 01:54 UTC",
  ])("%s is a date line", (text) => expect(isDateLine(text)).toBe(true));

  it.each(["In March 2016 it partnered with BES.", "A March 28, 2017 email from Nawaz", "Huawei"])(
    "%s is none",
    (text) => expect(isDateLine(text)).toBe(false),
  );

  it("tells a moment from a mere date", () => {
    expect(["Avatar Joe 16/08/2021 @ 3:54 pm", "2 days ago", "August 18, 2021"].map(namesMoment)).toEqual([
      true,
      true,
      false,
    ]);
  });
});
