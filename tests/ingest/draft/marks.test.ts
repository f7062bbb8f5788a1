import { describe, expect, it } from "vitest";
import { bylineAuthor, isAuthorBox, isByline, isCaption } from "../../../src/ingest/draft/marks.js";

describe("captions", () => {
  it.each([
    "The logo of Chinese telecom giant Huawei is pictured during the Web Summit in Lisbon on Nov. 6, 2019. (Patricia De Melo Moreira/AFP via Getty Images)",
    "Oppo introduces Oppo X 2021 rollable concept smartphone during the Inno Day 2020 in Shenzhen. Photo: Li Xuanmin/GT",
    "Photo by Jane Doe / Unsplash",
    "Image: Getty",
    "REUTERS/Aly Song",
    "A surveillance camera is seen in front of a Huawei logo in Belgrade, August 11, 2020. REUTERS/Marko Djurica",
    "Police officers stand outside the Integrated Command Centre in Lahore, Pakistan",
    "File photo of the Punjab Safe Cities Authority building",
    "Foto: dpa",
  ])("are told by their credit or their wording: %s", (text) => expect(isCaption(text)).toBe(true));

  it.each([
    "Huawei denied the claim in a statement to Reuters.",
    "“We do not comment on on-going legal cases,” the company told AFP.",
    "ISLAMABAD (Reuters) - A software company has sued Huawei over a project in Lahore.",
    "The complaint is seen in Pakistan as a test of the project.",
    "The system was installed in 2017, according to Bloomberg.",
    "BES said the file was copied (see the complaint).",
    "The authority said that it had asked for the cards to be taken out of all the cameras in the city before the end of the month, the agency reported (Reuters).",
    "In 2019 the picture changed: the authority asked for the cards to be removed.",
  ])("are not found in running text: %s", (text) => expect(isCaption(text)).toBe(false));
});

describe("bylines", () => {
  it.each([
    ["By Frank Fang", "Frank Fang"],
    ["By Jane Doe and John Roe", "Jane Doe and John Roe"],
    ["Thomas Claburn in San Francisco", "Thomas Claburn"],
    ["By Global TimesPublished: Jul 26, 2021 03:48 PM", "Global Times"],
    ["Von Erika Mustermann", "Erika Mustermann"],
    ["By Jon Vale", "Jon Vale"],
    ["By Simon Vale on 10 February 2026", "Simon Vale"],
    ["By Alison Marston and Jason Horton", "Alison Marston and Jason Horton"],
    ["By Aaron Gordon On February 10, 2026", "Aaron Gordon"],
    ["Gordon Simpson in London", "Gordon Simpson"],
    ["Reporting by Jane Doe; Editing by John Roe", "Jane Doe"],
  ])("name their author: %s", (text, author) => expect(bylineAuthor(text)).toBe(author));

  it.each([
    "By contrast, high-level design means the overall design architecture.",
    "By Wednesday the company had filed its answer to the complaint in the court.",
    "BES argued that PPIC3's network could be compromised by Huawei.",
    "The Register asked for comment.",
  ])("are not found in running text: %s", (text) => expect(isByline(text)).toBe(false));
});

describe("author boxes", () => {
  it.each([
    "Frank Fang is a Taiwan-based journalist. He covers US, China, and Taiwan news.",
    "Jane Doe is a senior reporter at the Example Times who writes about security.",
    "Jane Doe covers technology for the Example Times and writes about surveillance.",
    "He can be reached at jane@example.org or on Twitter @jane.",
  ])("are told by the words of a biography: %s", (text) => expect(isAuthorBox(text, null)).toBe(true));

  it("are certain where the author is known", () => {
    expect(isAuthorBox("Frank Fang", "Frank Fang")).toBe(true);
  });

  it.each([
    "Javed Nawaz is the founder of BES.",
    "Muhammad Kamran Khan is the chief operating officer of the authority.",
    "Huawei is a Chinese maker of telecommunications equipment.",
    "“I am a reporter,” she said.",
  ])("are not people whom the article is about: %s", (text) => expect(isAuthorBox(text, null)).toBe(false));
});
