// The encoder in a process of its own reads as the one here does, and its end is told.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { encoderHere } from "../../src/encoder/here.js";
import { encoderHosted } from "../../src/encoder/hosted.js";

const PROGRAM = resolve("dist/src/encoder/host-process.js");
const article = {
  title: "Acme sues Bolt",
  sentences: [
    { text: "Acme Tools has sued Bolt Systems, alleging that it stole its designs.", opens: true },
    { text: "Bolt Systems denied the claim.", opens: false },
    { text: "The hearing is on Monday.", opens: true },
  ],
};

describe("the hosted encoder", () => {
  it("gives the very numbers of the encoder in this process, also to two who ask at once", async () => {
    const hosted = encoderHosted({ modelDir: resolve("models") }, PROGRAM);
    const here = encoderHere({ modelDir: resolve("models") });
    const [one, two] = await Promise.all([hosted.readArticle(article), hosted.readArticle(article)]);
    expect(one).toEqual(await here.readArticle(article));
    expect(two).toEqual(one);
    const [claim, denial] = article.sentences.map(({ text }) => text) as [string, string];
    const reply = { claim, candidates: [{ text: denial, place: 1 }] };
    expect(await hosted.readReplies(reply)).toEqual(await here.readReplies(reply));
    await hosted.close();
  });

  it("says in one line that a model is missing, and can be asked again", async () => {
    const empty = mkdtempSync(join(tmpdir(), "no-models-"));
    const hosted = encoderHosted({ modelDir: empty }, PROGRAM);
    for (const _ of [1, 2]) {
      await expect(hosted.readArticle(article)).rejects.toMatchObject({
        code: "data/model-missing",
        exitStatus: 4,
        line: expect.stringContaining("SHA256SUMS is missing or cannot be read. Restore it with"),
      });
    }
    await hosted.close();
    rmSync(empty, { recursive: true });
  });

  it("fails what was asked when its process dies, and starts another one for the next", async () => {
    const hosted = encoderHosted({ modelDir: resolve("models") }, PROGRAM);
    await hosted.readArticle(article);
    const asked = hosted.readArticle({ ...article, title: "Another" });
    await hosted.close();
    await expect(asked).rejects.toMatchObject({ code: "data/encoder-died" });
    expect(await hosted.readArticle(article)).toHaveLength(3);
    await hosted.close();
  });
});
