import { describe, expect, it } from "vitest";
import type { CaseFolder } from "../../src/corpus/cases.js";
import type { Answer } from "../../src/domain.js";
import { ExpectedError } from "../../src/errors.js";
import type { Newsroom } from "../../src/findings.js";
import { askAll } from "../../src/newsroom/ask-all.js";
import { createCases } from "../../src/newsroom/cases.js";
import { keyed } from "../../src/newsroom/keyed.js";
import { answerOf, sampleNewsroom } from "../discord/sample-newsroom.js";

const folder = (name: string): CaseFolder => ({
  ...{ name, title: name, isFirst: name === "corpus", editors: [] },
  ...{ corpusDir: name, indexDir: name },
});
const FOLDERS = ["corpus", "fire"].map(folder);

/** Cases that say what was opened and closed. */
function told(open: (name: string) => Promise<Newsroom> = async () => sampleNewsroom()) {
  const lines: string[] = [];
  const cases = createCases({
    list: () => FOLDERS,
    open: async ({ name }) => {
      lines.push(`open ${name}`);
      const room = await open(name);
      return { ...room, close: async () => void lines.push(`close ${name}`) };
    },
    close: async () => void lines.push("close all"),
  });
  return { cases, lines };
}

describe("the cases", () => {
  it("are opened when they are first asked for, once, and closed together", async () => {
    const { cases, lines } = told();
    expect(lines).toEqual([]);
    const [one, two] = await Promise.all([cases.open("fire"), cases.open("fire")]);
    expect([one === two, await cases.ofKey("fire/telecoms")]).toEqual([true, one]);
    await cases.close();
    expect(lines).toEqual(["open fire", "close fire", "close all"]);
  });

  it("that could not be opened are tried again", async () => {
    let tries = 0;
    const { cases, lines } = told(async () => {
      if (tries++ === 0) throw new ExpectedError("corpus", "corpus/empty", "It holds no article.");
      return sampleNewsroom();
    });
    await expect(cases.open("fire")).rejects.toThrow("It holds no article.");
    await cases.open("fire");
    expect(lines).toEqual(["open fire", "open fire"]);
  });

  it("are closed without waiting for one that is still being read, which is closed when it is there", async () => {
    let finish: (room: Newsroom) => void = () => undefined;
    const { cases, lines } = told(() => new Promise((resolve) => (finish = resolve)));
    const opening = cases.open("fire");
    await cases.close();
    expect(lines).toEqual(["open fire", "close all"]);
    finish(sampleNewsroom());
    await opening;
    expect(lines.at(-1)).toBe("close fire");
  });

  it("are refused by a name that none has", async () => {
    await expect(told().cases.open("water")).rejects.toThrow('There is no case "water".');
    await expect(told().cases.ofKey("water/telecoms")).rejects.toThrow('There is no case "water".');
  });
});

describe("a case among others", () => {
  const ids = (answer: Answer) =>
    [...answer.quotes, ...answer.otherSide].flatMap(({ id, article, alsoIn }) => [
      ...[id, article.id],
      ...alsoIn.map((one) => one.id),
    ]);

  it("calls every article and sentence by its key, and finds them by it alone", async () => {
    const room = keyed(sampleNewsroom(), folder("fire"));
    const all = ids(await room.ask("Who denies what?"));
    expect(all.length).toBeGreaterThan(4);
    expect(all.filter((id) => !id.startsWith("fire/"))).toEqual([]);
    const { id = "", article = "" } = room.findSentences("", 1)[0] ?? {};
    expect([room.sentence(id)?.id, room.around(id)?.own, article]).toEqual([
      id,
      room.sentence(id)?.text,
      id.replace(/:\d+:\d+$/, ""),
    ]);
    const local = id.replace("fire/", "");
    expect([room.sentence(local), room.around(local), room.sentence(`water/${local}`)]).toEqual([
      ...[null, null, null],
    ]);
    expect(keyed(sampleNewsroom(), folder("corpus")).sentence(id)).toBeNull();
  });

  it("narrows a search to an article by its key, and to an outlet by its name", async () => {
    const sources: unknown[] = [];
    const ask: Newsroom["ask"] = async (question, filters) => {
      sources.push(filters?.source);
      return answerOf(question);
    };
    const room = keyed(sampleNewsroom({ ask }), folder("fire"));
    for (const source of ["fire/telecoms", "The Register", "water/telecoms"]) await room.ask("q", { source });
    expect(sources).toEqual(["telecoms", "The Register", "water/telecoms"]);
  });
});

describe("a question to every case", () => {
  const answers: Readonly<Record<string, Partial<Answer>>> = {
    silent: { answered: false, quotes: [], otherSide: [] },
    doubtful: { doubtful: true },
    sure: {},
  };
  const asked = async (names: readonly string[]) =>
    askAll(
      names.map(folder),
      async ({ name }) => {
        if (name === "broken") throw new ExpectedError("corpus", "corpus/empty", "It holds no article.");
        const ask: Newsroom["ask"] = async (question) => {
          if (question === "") throw new ExpectedError("usage", "usage/question", "The question is empty.");
          if (name === "strict") throw new ExpectedError("usage", "usage/filter", "No such source.");
          return answerOf(question, answers[name]);
        };
        return sampleNewsroom({ ask });
      },
      "Who denies what?",
    );

  it("puts those first that answer without doubt, and names those that cannot be opened", async () => {
    const { answers: found, unread } = await asked(["silent", "broken", "doubtful", "strict", "sure"]);
    expect([found.map(({ folder: of }) => of.name), unread.map(({ name }) => name)]).toEqual([
      ["sure", "doubtful", "silent"],
      ["broken"],
    ]);
  });

  it("fails as the first one does where none can answer", async () => {
    await expect(asked(["strict", "broken"])).rejects.toThrow("No such source.");
    await expect(asked(["broken"])).rejects.toThrow("It holds no article.");
  });
});
