import { describe, expect, it } from "vitest";
import { speakers } from "./article.js";

/** One sentence, its label, and the speaker that is shown. */
const SENTENCES: readonly (readonly [sentence: string, label: "A" | "D" | "R", shown: string | null])[] = [
  ["Orbital Foods said the shipment had been destroyed on purpose.", "A", "Orbital Foods"],
  ["Maria Velez claims that the clinic altered her records.", "A", "Maria Velez"],
  ["“They took the money and ran,” said Maria Velez.", "A", "Maria Velez"],
  ["“They took the money and ran away,” Velez told reporters on Monday.", "A", "Velez"],
  ["Maria Velez: “They took the money and never came back.”", "A", "Maria Velez"],
  ["According to Maria Velez, the clinic altered the records.", "A", "Maria Velez"],
  ["The clinic altered the records, according to court papers filed in Leeds.", "A", "court papers"],
  ["The clinic, Maria Velez said, had altered the records.", "A", "Maria Velez"],
  ["Maria Velez, who worked at the clinic for ten years, said records were altered.", "A", "Maria Velez"],
  ["Maria Velez, chair of the residents' group, said records were altered.", "A", "Maria Velez"],
  ["Maria Velez (D-Ohio) accused the ministry of hiding the report.", "A", "Maria Velez"],
  ["The clinic was accused by Maria Velez of altering records.", "A", "Maria Velez"],
  ["The head of the residents' group, Maria Velez, called the decision a cover-up.", "A", "Maria Velez"],
  ["Former minister Tom Okafor alleged that votes were bought.", "A", "Tom Okafor"],
  [
    "Federal prosecutors allege that the brothers hid the money abroad.",
    "A",
    "Federal prosecutors".toLowerCase(),
  ],
  ["A spokesman for Orbital Foods denied the allegations.", "D", "Orbital Foods spokesman"],
  ["An Orbital Foods spokeswoman rejected the claims as baseless.", "D", "Orbital Foods spokeswoman"],
  ["Orbital Foods on Tuesday flatly denied any wrongdoing.", "D", "Orbital Foods"],
  ["Orbital Foods has categorically denied stealing the recipe.", "D", "Orbital Foods"],
  ["In a statement on Friday, Orbital Foods said the claims were false.", "D", "Orbital Foods"],
  ["Orbital Foods released a statement denying that it knew of the leak.", "D", "Orbital Foods"],
  ["The store opened in May, according to The Leeds Chronicle.", "R", "The Leeds Chronicle"],
  ["The store opened in May and closed in June.", "R", null],
  ["According to the allegations and the statement, the store is closed for good.", "R", null],
  ["The council has begun looking into Maria Velez's allegations.", "R", null],
  ["You have to wonder why the store closed.", "R", null],
  ["We asked what had happened to the store.", "R", null],
  ["Orbital Foods did not respond to a request for comment.", "R", null],
  ["Orbital Foods declined to comment.", "R", null],
  ["Orbital Foods is said to have hidden the report.", "A", "unnamed"],
];

describe("the speaker that one sentence names", () => {
  it.each(SENTENCES)("%s (%s): %s", (sentence, label, shown) => {
    expect(speakers([label, sentence])).toEqual([shown]);
  });
});
