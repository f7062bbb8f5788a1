import { describe, expect, it } from "vitest";
import { stanceOf } from "../../src/answer/check/stance.js";

describe("a sentence of a message", () => {
  it.each([
    "Acme stole the plans.",
    "Acme stole the plans and has not been punished for it.",
    "Acme stole the plans, and that's why they got sued.",
    "They bribed two officials, so nobody says a word.",
    "Acme stole the plans but the lawsuit will go nowhere.",
    "Acme stole the plans and it might do it again.",
    "Acme poisoned the river, nothing new there.",
    "What Acme did was steal the plans.",
    "Acme never paid for the plans it copied.",
  ])("states a claim as a fact: %s", (sentence) => expect(stanceOf(sentence)).toBe("stated"));

  it.each([
    "Jones says that Acme stole the plans.",
    "Acme stole the plans, the complaint says.",
    "According to Jones, Acme stole the plans and bribed two officials.",
    "Jones claims that Acme stole the plans, and it copied the rest.",
    "Acme allegedly stole the plans.",
    "Acme may have stolen the plans.",
    "If Acme stole the plans, it will pay.",
    "did Acme steal the plans",
    "So has Acme stolen the plans or not",
    "Anyone know if Acme stole the plans",
    "I wonder whether Acme stole the plans.",
    "Did Acme steal the plans? ",
    "who stole the plans from Jones",
    "Jones wrote “Acme stole all of our plans in May”.",
  ])("attributes, hedges or asks: %s", (sentence) => expect(stanceOf(sentence)).toBe("attributed"));

  it.each([
    "Acme did not steal the plans.",
    "Acme never stole the plans, and it says so.",
    "There was no theft.",
  ])("denies: %s", (sentence) => expect(stanceOf(sentence)).toBe("denied"));
});
