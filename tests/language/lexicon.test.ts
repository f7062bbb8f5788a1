import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { wordsInSeveralFiles, wordTables } from "../../src/evaluation/word-tables.js";
import { stemOf } from "../../src/language/fold.js";
import { ACTS, HINTS_OF_ACTS } from "../../src/language/lexicon/acts.js";
import { ANSWER_NOUNS } from "../../src/language/lexicon/answer-nouns.js";
import { flaggedWords } from "../../src/language/lexicon/flags.js";
import { FRAME_STEMS } from "../../src/language/lexicon/frame-words.js";
import { pronounOf } from "../../src/language/lexicon/given-names.js";
import { OF_NAMES } from "../../src/language/lexicon/name-words.js";
import { NOUNS, nounKind } from "../../src/language/lexicon/nouns.js";
import { LIGHT_WORDS } from "../../src/language/lexicon/question-words.js";
import { TITLES } from "../../src/language/lexicon/titles.js";
import { formsOf } from "../../src/language/lexicon/verb-forms.js";
import { sayingOf, VERBS } from "../../src/language/lexicon/verbs.js";

const listed = (table: Readonly<Record<string, string>>): string[] =>
  Object.values(table).flatMap((row) => flaggedWords(row).map(({ word }) => word));
const repeated = (words: readonly string[]): string[] =>
  words.filter((word, at) => words.indexOf(word) !== at);

describe("the lexicon", () => {
  it.each([
    ["verbs of saying", listed(VERBS)],
    ["nouns", listed(NOUNS)],
    ["acts", Object.values(ACTS).flat()],
    ["hints of acts", Object.values(HINTS_OF_ACTS).flat()],
  ])("gives each word one kind: %s", (_, words) => {
    expect(repeated(words)).toEqual([]);
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

/** Files of the lexicon that give no word a kind: a thesaurus, the forms of verbs, given names, the small words of grammar. */
const WITHOUT_KINDS = /\/(?:related|verb-forms|given-names|function-words)\.ts$/;
/** Spelled alike, but two words: a noun and a verb, an attack by words and one by force, "many said" and "many trucks", "tell me". */
const SPELLED_ALIKE = (
  "attack charge claim comment contest data demand force insist many " +
  "note post read reply report republican ruling some state suspect tell tweet"
).split(" ");

const lexicon = readdirSync("src/language/lexicon")
  .map((name) => join("src/language/lexicon", name))
  .filter((file) => !WITHOUT_KINDS.test(file));
const isAct = (word: string) => Object.values(ACTS).some((words) => words.includes(word));
const hasKind = (word: string) => nounKind(word) !== undefined || sayingOf(word) !== undefined || isAct(word);

describe("a word with a kind", () => {
  it("stands in one file of the lexicon, whatever else is told of it", () => {
    const tables = [
      ...lexicon.flatMap((file) => wordTables(file, readFileSync(file, "utf8"))),
      { file: "src/language/lexicon/nouns.ts", words: listed(NOUNS) },
      { file: "src/language/lexicon/verbs.ts", words: listed(VERBS) },
      {
        file: "src/language/lexicon/acts.ts",
        words: [ACTS, HINTS_OF_ACTS].flatMap((all) => Object.values(all).flat()),
      },
    ];
    const twice = wordsInSeveralFiles(tables).filter(([word]) => hasKind(word));
    expect(twice.map(([word]) => word)).toEqual(SPELLED_ALIKE);
  });

  it("is told all that its letters say", () => {
    expect(TITLES.test("judge") && OF_NAMES.test("bank") && LIGHT_WORDS.has("story")).toBe(true);
    expect(
      [ANSWER_NOUNS.person, ANSWER_NOUNS.organisation].map((all) => all.split("|").includes("judge")),
    ).toEqual([true, false]);
    expect(["allegation", "alleged", "judge", "tunnel"].map((word) => FRAME_STEMS.has(stemOf(word)))).toEqual(
      [true, true, true, false],
    );
  });
});

/** What may list English words beside the lexicon: cues, phrases of printed pages and their marks, fitted weights, the finder of tables. */
const BESIDE =
  /^src\/(?:corpus\/printed-notices\.ts$|labels\/(?!attribution\/)|ingest\/|encoder\/|evaluation\/|.*\.generated\.ts$)/;

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
