import { describe, expect, it } from "vitest";
import { ExpectedError } from "../../src/errors.js";
import { ASK } from "../../src/terminal/ask-options.js";
import type { CommandLine, NpmSays } from "../../src/terminal/command-line.js";
import { INGEST } from "../../src/terminal/ingest-options.js";
import { nearest } from "../../src/terminal/misuse.js";
import { asksForHelp, readCommandLine } from "../../src/terminal/read-command-line.js";
import { RECORDS } from "../../src/terminal/records-command.js";
import { usageOf } from "../../src/terminal/usage.js";

const INDEX = { name: "index", does: "Builds.", options: {} } as const satisfies CommandLine;

const SAID = {
  ...{ name: "said", does: "Shows." },
  options: { speaker: { type: "string", value: "NAME", needed: true, means: "who" } },
} as const satisfies CommandLine;
const TIMELINE = {
  name: "timeline",
  does: "Shows.",
  takes: "[topic]",
  options: {},
} as const satisfies CommandLine;

function refusal(command: CommandLine, args: readonly string[], npm: NpmSays = {}): string {
  try {
    readCommandLine(command, args, npm);
  } catch (error) {
    expect(error).toBeInstanceOf(ExpectedError);
    expect((error as ExpectedError).exitStatus).toBe(2);
    return (error as ExpectedError).line;
  }
  return "taken";
}

describe("what is meant by a wrong command line", () => {
  it.each<[CommandLine, string[], string]>([
    [ASK, ["--lable", "denial", "q"], "There is no option --lable. Did you mean --label?"],
    [ASK, ["--labels=denial", "q"], "There is no option --labels. Did you mean --label?"],
    [ASK, ["--sorce", "x"], "There is no option --sorce. Did you mean --source?"],
    [ASK, ["--lim", "3", "q"], "There is no option --lim. Did you mean --limit?"],
    [ASK, ["--HELP"], "There is no option --HELP. Did you mean --help?"],
    [ASK, ["--colour", "q"], "There is no option --colour. npm run ask -- --help shows what there is."],
    [ASK, ["-x", "q"], "There is no option -x. npm run ask -- --help shows what there is."],
    [INGEST, ["--dryrun", "f"], "There is no option --dryrun. Did you mean --dry-run?"],
    [INGEST, ["--titel", "T", "f"], "There is no option --titel. Did you mean --title?"],
    [ASK, ["-label", "denial", "q"], '"-label" has one hyphen too few. Write --label.'],
    [ASK, ["-json", "q"], '"-json" has one hyphen too few. Write --json.'],
    [ASK, ["–label", "denial", "q"], '"–label" begins with a dash, not with two hyphens. Write --label.'],
    [ASK, ["—json", "q"], '"—json" begins with a dash, not with two hyphens. Write --json.'],
    [ASK, ["q", "--label"], "--label needs a value. Write --label allegation|denial|reporting."],
    [
      ASK,
      ["--since", "--json", "q"],
      "--since needs a value. Write --since DATE, or --since=--json where it begins with a hyphen.",
    ],
    [ASK, ["--json=yes", "q"], "--json takes no value. Write --json."],
    [ASK, ["--limit", "1", "--limit", "2", "q"], "--limit is given 2 times. Give it once."],
    [INDEX, ["all"], 'index takes no "all". Write npm run index'],
    [SAID, ["Kamran", "Khan"], 'said takes no "Kamran". Write npm run said -- --speaker "Kamran Khan"'],
    [SAID, ["speaker"], 'said takes no "speaker". Did you mean --speaker?'],
    [
      TIMELINE,
      ["--topic", "fire"],
      "There is no option --topic. Write it without: npm run timeline -- [topic]",
    ],
    [INDEX, ["--all"], "There is no option --all. npm run index -- --help shows what there is."],
    [RECORDS, ["audit", "--jsno"], "There is no option --jsno. Did you mean --json?"],
  ])("is said for %#", (command, args, line) => {
    expect(refusal(command, args)).toBe(line);
  });

  it.each<[CommandLine, string[]]>([
    [ASK, ["Did Huawei deny it – and when?"]],
    [ASK, ["– a dash before the question"]],
    [ASK, ["--", "--label"]],
    [ASK, ["--source=-The Dash-", "q"]],
    [INGEST, ["--keep", "a", "--keep", "b", "file"]],
    [INGEST, ["-", "--json"]],
  ])("is not said of what is right: %#", (command, args) => {
    expect(refusal(command, args)).toBe("taken");
  });
});

describe("an option that npm took for itself, for want of --", () => {
  const npm = (name: string, options: NpmSays) => ({ npm_lifecycle_event: name, ...options });

  it.each<[CommandLine, string[], NpmSays, string]>([
    [
      ASK,
      ["denial", "Did Huawei deny it?"],
      { npm_config_label: "true" },
      'npm took --label for itself, because no "--" stands before it. Write npm run ask -- --label allegation|denial|reporting "question"',
    ],
    [
      ASK,
      ["q"],
      { npm_config_label: "denial" },
      'npm took --label for itself, because no "--" stands before it. Write npm run ask -- --label denial "question"',
    ],
    [
      ASK,
      ["q", "3"],
      { npm_config_json: "true", npm_config_limit: "true" },
      'npm took --limit and --json for itself, because no "--" stands before it. Write npm run ask -- --limit N --json "question"',
    ],
    [
      INGEST,
      ["page.html"],
      { npm_config_dry_run: "true" },
      'npm took --dry-run for itself, because no "--" stands before it. Write npm run ingest -- --dry-run FILE_OR_URL…',
    ],
  ])("is named, with how to write it: %#", (command, args, options, line) => {
    expect(refusal(command, args, npm(command.name, options))).toBe(line);
  });

  it("is no fault where it was given, or where another command of npm's runs this one", () => {
    const json = { npm_config_json: "true" };
    expect(refusal(ASK, ["--json", "q"], npm("ask", json))).toBe("taken");
    expect(refusal(ASK, ["q"], npm("test", json))).toBe("taken");
    expect(refusal(ASK, ["q"], json)).toBe("taken");
  });
});

describe("nearest", () => {
  it("gives the only name that begins so, else the one with fewest slips for its length", () => {
    const names = ["export", "import", "audit", "backup", "restore", "erase"];
    const typed = ["exprot", "back", "audits", "re", "Restore", "e", "delete", ""];
    expect(typed.map((one) => nearest(one, names))).toEqual([
      ...["export", "backup", "audit", "restore", "restore", undefined, undefined, undefined],
    ]);
  });
});

describe("usageOf", () => {
  it("tells options with meaning and default, notes and exit statuses, and nothing of the program's own", () => {
    const command = {
      ...{ name: "bench", does: "Measures.", takes: "[FILE]", notes: ["A note."] },
      options: {
        sizes: { type: "string", value: "LIST", default: "real,1000", means: "sizes" },
        "a-name-that-needs-a-line-of-its-own": { type: "string", multiple: true, means: "long" },
        json: { type: "boolean", default: false, means: "as JSON" },
        step: { type: "string" },
      },
    } as const satisfies CommandLine;
    expect(usageOf(command).split("\n")).toEqual([
      "Usage: npm run bench -- [options] [FILE]",
      "Measures.",
      "",
      "Options:",
      `  ${"--sizes LIST".padEnd(38)}  sizes (default: real,1000)`,
      "  --a-name-that-needs-a-line-of-its-own TEXT",
      `  ${" ".repeat(38)}  long (may be repeated)`,
      `  ${"--json".padEnd(38)}  as JSON`,
      `  ${"-h, --help".padEnd(38)}  this text`,
      "",
      "A note.",
      "",
      "Exit status:",
      "  0  done (a refusal is done, too)",
      "  1  a surprise, with its stack",
      "  2  wrong usage or settings",
      "  3  the corpus cannot be read",
      "  4  the index, the model or the data folder cannot be used",
    ]);
  });

  it("is asked for by --help or -h wherever they stand, but behind a bare --", () => {
    const asked = [["--help"], ["q", "-h"], ["--nonsense", "--help"], ["--", "--help"], ["help"], []];
    expect(asked.map(asksForHelp)).toEqual([true, true, true, false, false, false]);
  });
});
