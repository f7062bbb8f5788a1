// What taking in an article promises: readers' comments and forum posts never become a quote, whoever asks for it.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { Ingester, isFailed } from "../../src/ingest/ingest.js";
import { STORY } from "../ingest/html/story.js";

const corpusDir = mkdtempSync(join(tmpdir(), "laws-ingest-"));
afterAll(() => rmSync(corpusDir, { recursive: true, force: true }));

/** What a paste with noise around the story comes to when a part of the noise is asked for. */
async function keeping(keep: string, before: readonly string[], after: readonly string[]) {
  const paste = [STORY.title, ...before, ...STORY.paragraphs, ...after].join("\n\n");
  const ingester = new Ingester({
    corpusDir,
    dryRun: true,
    allowPrivate: false,
    given: { title: STORY.title },
    keep: [keep],
  });
  const outcome = await ingester.one({ name: "paste.txt", bytes: Buffer.from(paste) });
  return isFailed(outcome) ? outcome.error : outcome.pieces.find(({ text }) => text.includes(keep))?.reason;
}

const COMMENTS = ["Leave a comment", "Joe says:", "May 3, 2026 at 3:54 pm", "I do not believe this story."];
const FORUM = [
  "What's new",
  "Laugh about it. These guys are a joke.",
  "Lmao, you're free to keep on rambling. :D",
  "What's your source for this, bro?",
];

describe("--keep", () => {
  it("keeps no reader's comment", async () => {
    expect(await keeping("I do not believe this story.", [], COMMENTS)).toBe(
      "What --keep names is a reader comment; these are never kept. Take it out of --keep.",
    );
  });

  it.each(["These guys are a joke", "What's your source"])("keeps no forum post: %s", async (post) => {
    expect(await keeping(post, FORUM, [...FORUM, "Click to expand...", "Top Bottom"])).toBe(
      "What --keep names is a forum post; these are never kept. Take it out of --keep.",
    );
  });

  it("keeps what is only noise", async () => {
    const line = "Also read: The port of Aldmouth opens a new quay";
    expect(await keeping(line, [line], [])).toBeNull();
  });
});
