// A claim that holds its reply in its own sentence is not one without a reply.

import { describe, expect, it } from "vitest";
import { holdsReply } from "../../../src/answer/other-side/within.js";
import { collectNames } from "../../../src/retrieval/names.js";

const names = collectNames(
  [
    { name: "Acme", aliases: ["Acme Mills"], side: "accused" },
    { name: "Brill", aliases: ["Brill's complaint"], side: "accuser" },
    { name: "The Post", aliases: [], side: "outlet" },
  ],
  [],
);
const within = (text: string, attributedTo: string | null = "Brill") =>
  holdsReply({ text, attributedTo }, names);

describe("a claim with the reply in its own sentence", () => {
  it.each([
    "Brill said the cards sent pictures, which an Acme representative at the time characterized as “a misunderstanding”.",
    "The suit cites cards that sent pictures, which Acme called an error.",
    "Brill says Acme copied its plans, a claim Acme denies.",
    "Brill says its plans were copied, but Acme rejects the allegation.",
    "Brill says its plans were copied, an allegation that the company has denied.",
    "He stole the plans, Brill says, though he denies wrongdoing.",
    "Brill says Acme hid the letter, which it explained as an oversight, and Acme Mills described as a slip.",
  ])("is told: %s", (text) => {
    expect(within(text)).toBe(true);
  });

  it.each([
    "Acme, Brill says, denied her access to the plans.",
    "Brill says Acme copied its plans, which Brill describes as theft.",
    "Brill says Acme copied its plans, which Brill's complaint calls a theft.",
    "Brill says Acme copied its plans, which The Post called a scandal.",
    "Brill says Acme copied its plans, which Acme never denied.",
    "Brill says Acme copied its plans and did not deny it.",
    "Brill says Acme rejected the bid.",
    "Acme copied the plans, and dismissed the staff.",
  ])("is not: %s", (text) => {
    expect(within(text)).toBe(false);
  });
});
