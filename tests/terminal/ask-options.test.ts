import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { ExpectedError } from "../../src/errors.js";
import { answerLines } from "../../src/terminal/ask-lines.js";
import { ASK, askOptions } from "../../src/terminal/ask-options.js";
import { linesOf } from "../../src/terminal/lines.js";
import { readCommandLine } from "../../src/terminal/read-command-line.js";

const read = (args: readonly string[]) => askOptions(readCommandLine(ASK, args));

describe("askOptions", () => {
  it("reads question, filters and form", () => {
    const args =
      "Who is suing? --label Denial --source register --since 2021-08 --until 2021 --limit 2 --json";
    expect(read(args.split(" "))).toEqual({
      question: "Who is suing?",
      questions: ["Who is suing?"],
      follow: false,
      filters: { label: "denial", source: "register", since: "2021-08", until: "2021", limit: 2 },
      json: true,
      stdin: false,
    });
  });

  it.each([
    [["--label", "rumour", "q"], 'Unknown label "rumour". Use one of allegation, denial, reporting.'],
    [["--since", "yesterday", "q"], '--since "yesterday" is no date. Write YYYY, YYYY-MM or YYYY-MM-DD.'],
    [["--until", "2021-13", "q"], '--until "2021-13" is no date. Write YYYY, YYYY-MM or YYYY-MM-DD.'],
    [["--limit", "6", "q"], '--limit "6" is wrong. Use a whole number from 1 to 5.'],
    [["--stdin"], "--stdin needs --json. Write npm run ask -- --json --stdin."],
    [["--stdin", "--json", "q"], "--stdin takes no question of its own. Send one a line."],
  ])("refuses %j with one line that says what would be right", (args, line) => {
    const thrown = (() => {
      try {
        return read(args);
      } catch (error) {
        return error;
      }
    })();
    expect(thrown).toBeInstanceOf(ExpectedError);
    expect([(thrown as ExpectedError).line, (thrown as ExpectedError).exitStatus]).toEqual([line, 2]);
  });
});

describe("linesOf", () => {
  it("cuts at line feeds alone, over chunk borders, multi-byte letters included", async () => {
    const bytes = Buffer.from("eins\r\nzwei ü\u2028drei\n\nletzte");
    const chunks = [...bytes].map((byte) => Buffer.from([byte]));
    const lines: string[] = [];
    for await (const line of linesOf(Readable.from(chunks))) lines.push(line);
    expect(lines).toEqual(["eins", "zwei ü\u2028drei", "", "letzte"]);
  });
});

describe("answerLines", () => {
  it("puts the error of a bad question in its place and goes on", async () => {
    const ask = async (question: string) => {
      if (question === "")
        throw new ExpectedError("usage", "usage/question", "The question is empty.", "Ask one.");
      return { question } as never;
    };
    const out: string[] = [];
    for await (const line of answerLines(Readable.from(["a", "", "b"]), ask)) out.push(line);
    expect(out).toEqual([
      '{"question":"a"}',
      '{"question":"","error":"The question is empty. Ask one."}',
      '{"question":"b"}',
    ]);
  });

  it("lets a surprise through, so that it is not taken for a bad question", async () => {
    const lines = answerLines(Readable.from(["a"]), () => Promise.reject(new TypeError("broken")));
    await expect(lines.next()).rejects.toThrow("broken");
  });
});
