import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { controlsOf } from "../double/double.js";
import { snowflake } from "../double/snowflake.js";
import { asEditor, type DeskTest, startDesk, until } from "../forum/desk-under-test.js";
import { cardsOf, textOf } from "../shown.js";

const PAGE = `<html><head><title>Port sues Norvik | The Coastal Courier</title><meta property="og:site_name" content="The Coastal Courier"></head><body><nav>Home News</nav><article><h1>Port sues Norvik over its crane software</h1><p>The port of Aldmouth has sued the shipping group Norvik, alleging that it copied the software of its cranes.</p><p>Norvik denies the claims and says that there is no evidence of any copying by its employees.</p><p>A hearing is set for the third week of March in the district court of Aldmouth.</p></article><div id="comments"><p>I never believed a word that they said about the cranes.</p></div></body></html>`;

let test: DeskTest;
let dir = "";
let server: Server;
let base = "";
let refreshed = 0;

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), "corpus-"));
  cpSync("corpus", dir, { recursive: true });
  server = createServer((_, response) => void response.setHeader("content-type", "text/html").end(PAGE));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  refreshed = 0;
  const refresh = async () => ++refreshed > 0;
  test = await startDesk({ env: { CORPUS_DIR: dir, INGEST_ALLOW_PRIVATE: "1" }, newsroom: { refresh } });
});

afterEach(async () => {
  await test.end();
  server.close();
  rmSync(dir, { recursive: true, force: true });
  expect(test.discord.violations).toEqual([]);
});

function corpus(name: string, options: Record<string, string> = {}, file = "") {
  const given: unknown[] = Object.entries(options).map(([option, value]) => ({
    name: option,
    value,
    type: 3,
  }));
  const id = snowflake();
  if (file !== "") given.push({ name: "file", value: id, type: 11 });
  const attachments = {
    [id]: { id, filename: file, size: PAGE.length, url: `${base}/file`, proxy_url: `${base}/file` },
  };
  const data = {
    id: snowflake(),
    name: "corpus",
    type: 1,
    options: [{ type: 1, name, options: given }],
    resolved: { attachments },
  };
  return test.discord.interact(2, data, asEditor(test));
}

describe("/corpus", () => {
  it("add shows what is kept, left out and labelled, and writes nothing before Confirm", async () => {
    const call = corpus("add", { address: `${base}/a` });
    const preview = await call.answer();
    expect(call.private).toBe(true);
    expect(cardsOf(preview).join("\n").split("\n")).toEqual([
      "**Port sues Norvik over its crane software**",
      expect.stringMatching(/^The Coastal Courier · http/),
      "Not found: author, published.",
      expect.stringMatching(
        /^Kept: 3 blocks, 3 sentences \(\d allegation, \d denial, \d reporting; \d uncertain\)\.$/,
      ),
      "Begins: The port of Aldmouth has sued the shipping group Norvik, alleging that it copied the software of its cranes.",
      "**Left out**",
      "navigation (1): Home News",
      "headline (1): Port sues Norvik over its crane software",
      "reader comment (1): I never believed a word that they said about the cranes.",
    ]);
    expect(readdirSync(dir)).not.toContain("thecoastalcourier.md");
    const answer = await test.discord.press(preview, "Confirm", asEditor(test)).answer();
    expect(textOf(answer)).toBe(
      "The Coastal Courier: Port sues Norvik over its crane software is added as thecoastalcourier. It counts in answers within a moment.",
    );
    expect(readFileSync(join(dir, "thecoastalcourier.md"), "utf8")).toContain("A hearing is set");
    await until("a refresh", () => refreshed > 0);
    expect(test.records.audit.list().map(({ action, subject }) => [action, subject])).toEqual([
      ["article added", "article thecoastalcourier"],
    ]);
  });

  it("add takes an attached file, and says what is missing", async () => {
    const preview = await corpus("add", {}, "page.html").answer();
    expect(textOf(preview)).toContain("The Coastal Courier");
    const both = await corpus("add", { address: base }, "page.html").answer();
    expect(both.content).toContain("Attach one file or give one address.");
  });

  it("a preview can be confirmed once, and cancelled", async () => {
    const preview = await corpus("add", { address: `${base}/a` }).answer();
    const done = await test.discord.press(preview, "Confirm", asEditor(test)).answer();
    expect([textOf(done).includes("is added"), controlsOf(done)]).toEqual([true, []]);
    const other = await corpus("add", { address: `${base}/a` }).answer();
    expect(textOf(other)).toContain("It is in the corpus already, as thecoastalcourier");
    expect(textOf(await test.discord.press(other, "Cancel", asEditor(test)).answer())).toBe(
      "Nothing was changed.",
    );
  });

  it("remove takes an article out after a question, and keeps its file", async () => {
    const question = await corpus("remove", { article: "telecoms" }).answer();
    expect(question.content).toMatch(/^Take .+ out of the corpus\?/);
    const answer = await test.discord.press(question, "Take it out", asEditor(test)).answer();
    expect(answer.content).toBe("telecoms is out of the corpus; its file is kept among the versions.");
    expect(readdirSync(dir)).not.toContain("telecoms.md");
    expect(readdirSync(join(dir, "versions", "telecoms")).length).toBe(1);
    expect(test.records.audit.list()[0]?.action).toBe("article removed");
  });

  it("status counts articles and names files that the index does not hold", async () => {
    expect((await corpus("status").answer()).content).toMatch(
      /articles?, \d+ sentences?, .* uncertain\.\nLast fetched: .*\n(All files are|Not in the index yet)/,
    );
  });
});
