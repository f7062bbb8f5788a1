// A quotation with a person beside it has a speaker, whatever joins the two.

import { describe, expect, it } from "vitest";
import { speakers } from "./article.js";

describe("a quotation", () => {
  it.each([
    ["“We never took a file from that office,” snapped Ilse Brandt, who runs the depot.", "Ilse Brandt"],
    ["“Nothing was taken from the yard,” harrumphed yard master Nils Aker.", "Nils Aker"],
    ["“They robbed us in broad daylight!” thundered Mayor Petra Vogt.", "Petra Vogt"],
    ["“It is a lie from start to end?” snorted Oskar Lind.", "Oskar Lind"],
    ["“He has been paid twice for it,” chuckled Ms Rosa Lind on Monday.", "Rosa Lind"],
  ])("is whoever's a person stands behind it, whatever the verb: %s", (text, speaker) => {
    expect(speakers(["A", text])).toEqual([speaker]);
  });

  it.each([
    ["“They broke the door,” said a night watchman who saw it.", "night watchman"],
    ["“They never paid us a cent,” said an oyster grower.", "oyster grower"],
    ["“He kept two sets of books,” said one pastry cook, wiping her hands.", "pastry cook"],
    ["“They wiped the phones on Friday,” whispered a locksmith from the harbour.", "locksmith"],
    ["“He forged every one of them,” muttered another stallholder.", "stallholder"],
  ])("may be somebody's whom no table knows: %s", (text, speaker) => {
    expect(speakers(["A", text])).toEqual([speaker]);
  });

  it.each([
    ["“That is complete nonsense,” snapped Orr.", "Orr"],
    ["“We hid nothing from anybody!” tweeted Velmar, the bus operator.", "Velmar"],
    ["Tomas Reil texted: “They hid the brake reports for years.”", "Tomas Reil"],
    ["Mayor Hans Oder fumed: “The bank hid the losses for a decade.”", "Hans Oder"],
    ["And this from Velmar: “We deny every word of the accusations.”", "Velmar"],
    ["A line by Ida Moe: “Nobody hid anything from the town in that year.”", "Ida Moe"],
  ])("is whoever's a name stands beside it, in front or behind: %s", (text, speaker) => {
    expect(speakers(["A", text])).toEqual([speaker]);
  });

  it.each([
    "The words “the bank hid the losses for a decade” angered Orr.",
    "It has three goals: “growth, safety and trust in all of these things.”",
  ])("is nobody's whose name stands there for another reason: %s", (text) => {
    expect(speakers(["A", text])).not.toContain("Orr");
    expect(speakers(["A", text])).not.toContain("It");
  });

  it("keeps its speaker where the mark of a note ends the sentence", () => {
    expect(speakers(["A", "Velmar paid two inspectors, the report says.¹"])).toEqual(["report"]);
  });

  it.each([
    [
      "“This is theft dressed up as a merger, and they know it.” — Tomas Reyes, union secretary",
      "Tomas Reyes",
    ],
    ["“He forged the permits with his own hand.” – Anna Holm", "Anna Holm"],
    ["“The company stole public money for years.” -Commissioner Jon Stark", "Jon Stark"],
    ['"They cheated the town for a decade." - Ida Moe', "Ida Moe"],
    ["“Nobody was asked before the trench was dug.” —Ms Ilse Brandt", "Ilse Brandt"],
  ])("may be signed behind a dash: %s", (text, speaker) => {
    expect(speakers(["A", text])).toEqual([speaker]);
  });

  it.each([
    ["And from Chairwoman Rosa Lind:", "Rosa Lind"],
    ["This statement came from Chancellor Petra Vogt:", "Petra Vogt"],
    ["Nils Aker:", "Nils Aker"],
    ["A last word by the surveyor Ida Moe:", "Ida Moe"],
  ])("may be led in by the paragraph before it: %s", (lead, speaker) => {
    const quotation = "“The bank hid the losses for a decade and paid its friends to look away.”";
    expect(speakers(["A", lead], ["A", quotation])[1]).toBe(speaker);
  });

  it("without anybody beside it is somebody's who is not named, never the outlet's own voice", () => {
    expect(speakers(["A", "“The bank hid the losses for a decade and paid its friends.”"])).toEqual([
      "unnamed",
    ]);
  });
});

describe("a transcript", () => {
  it("gives answers under a letter to nobody who has a label of his own", () => {
    const turns: [string, string][] = [
      ["R", "MS. HOLT: Who burned the files?"],
      ["A", "THE WITNESS: They did. "],
      ["R", "Q. Did you see it?"],
      ["A", "A. I saw it in May."],
      ["R", "Q. Who told them to?"],
      ["A", "A. The managers told them."],
    ];
    expect(
      speakers(...turns.map(([letter, text]): [string, string] => [letter, text.trim()])).slice(2),
    ).toEqual(["Q", "A", "Q", "A"]);
  });

  it("gives each label's words to it until the next one, by the name that the article knows", () => {
    const found = speakers(
      ["R", "Oskar Lind spoke to the Herald."],
      ["R", "Herald: Did your engineers copy the plans?"],
      ["DD", "Lind: No. We drew every one of them ourselves."],
      ["D", "Nobody else touched them."],
      ["R", "Herald: Who did?"],
      ["A", "Lind: The harbour master stole them."],
    );
    expect(found).toEqual([null, "Herald", "Oskar Lind", "Oskar Lind", "Oskar Lind", "Herald", "Oskar Lind"]);
  });

  it("knows the labels of a hearing", () => {
    const found = speakers(
      ["R", "Q. Did you copy the plans?"],
      ["D", "A. I never did."],
      ["R", "Q. Who did?"],
      ["A", "A. The harbour master stole them."],
      ["R", "THE WITNESS: May I sit down?"],
    );
    expect(found.slice(0, 4)).toEqual(["Q", "A", "Q", "A"]);
  });

  it("is not seen in an article with a few colons", () => {
    const found = speakers(
      ["R", "Correction: The fee was 12 million crowns."],
      ["R", "Background: The suit was filed in May."],
      ["R", "The sum: 12 million crowns."],
    );
    expect(found).toEqual([null, null, null]);
  });
});
