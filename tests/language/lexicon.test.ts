import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { wordTables } from "../../src/evaluation/word-tables.js";
import { ACTS, HINTS_OF_ACTS } from "../../src/language/lexicon/acts.js";
import { pronounOf } from "../../src/language/lexicon/given-names.js";
import { NOUNS, nounKind } from "../../src/language/lexicon/nouns.js";
import { formsOf } from "../../src/language/lexicon/verb-forms.js";
import { sayingOf, VERBS } from "../../src/language/lexicon/verbs.js";

/** Words that a table of kinds has twice. */
function repeated(table: Readonly<Record<string, string>>): string[] {
  const words = Object.values(table).flatMap((list) => list.trim().split(/\s+/));
  return words.filter((word, at) => words.indexOf(word) !== at);
}

describe("the lexicon", () => {
  it.each([
    ["verbs of saying", VERBS],
    ["nouns", NOUNS],
    ["acts", ACTS],
    ["hints of acts", HINTS_OF_ACTS],
  ])("gives each word one kind: %s", (_, table) => {
    expect(repeated(table)).toEqual([]);
  });

  it.each([
    ["deny", "denies denied denied denying"],
    ["say", "says said said saying"],
    ["write", "writes wrote written writing"],
    ["quip", "quips quipped quipped quipping"],
    ["rebut", "rebuts rebutted rebutted rebutting"],
    ["testify", "testifies testified testified testifying"],
    ["agree", "agrees agreed agreed agreeing"],
    ["sue", "sues sued sued suing"],
    ["lie", "lies lied lied lying"],
    ["reveal", "reveals revealed revealed revealing"],
    ["stress", "stresses stressed stressed stressing"],
    ["steal", "steals stole stolen stealing"],
  ])("makes the forms of %s: %s", (base, forms) => {
    const { third, past, participle, ing } = formsOf(base);
    expect([third, past, participle, ing].join(" ")).toBe(forms);
  });

  it("knows a verb of saying in all its forms, and no noun that looks like one", () => {
    expect(sayingOf("alleging")).toEqual({ kind: "accusing", form: "participle", verb: "allege" });
    expect(sayingOf("exclaimed")).toEqual({ kind: "speech", form: "finite", verb: "exclaim" });
    expect(sayingOf("insist")?.kind).toBe("speech");
    expect(sayingOf("ruling")).toBeUndefined();
  });

  it("tells what a noun names by its one kind", () => {
    expect(["memo", "supplier", "counsel", "captain", "claim", "ecologist", "moon"].map(nounKind)).toEqual([
      "message",
      "organisation",
      "group",
      "person",
      "claim-document",
      "person",
      undefined,
    ]);
    expect(["rosa", "peter", "river"].map(pronounOf)).toEqual(["she", "he", null]);
  });
});

/**
 * What may list English words beside the lexicon: the label model that is being replaced, phrases of printed pages and their
 * marks, the model's own weights, and the finder of tables itself.
 */
const BESIDE =
  /^src\/(?:corpus\/printed-notices\.ts$|labels\/(?!attribution\/)|ingest\/|embedding\/|encoder\/|evaluation\/|.*\.generated\.ts$)/;

describe("the sources", () => {
  it("hold no table of English words outside the room for language", () => {
    const files = readdirSync("src", { recursive: true, encoding: "utf8" })
      .map((name) => join("src", name))
      .filter((name) => name.endsWith(".ts") && !name.startsWith("src/language/") && !BESIDE.test(name));
    const tables = files.flatMap((file) => wordTables(file, readFileSync(file, "utf8")));
    expect(tables.map(({ file, words }) => `${file}: ${words.slice(0, 4).join(" ")} …`)).toEqual([]);
  });

  it("would be found out: lists, alternations and long strings, but no sentence", () => {
    const list = 'const A = "alpha beta gamma delta epsilon zeta eta theta".split(" ");';
    const choice = "const B = /^(?:alpha|beta|gamma|delta|epsilon|zeta|eta|theta|iota|kappa|lambda|omega)$/;";
    const sentence =
      'throw wrong("The corpus cannot be read because the folder is not there for the program");';
    const comment = "// alpha beta gamma delta epsilon zeta eta theta";
    expect([list, choice, sentence, comment].map((text) => wordTables("x.ts", text).length)).toEqual([
      1, 1, 0, 0,
    ]);
  });
});
