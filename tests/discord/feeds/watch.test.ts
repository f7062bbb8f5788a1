import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buttonsOf } from "../double/double.js";
import type { Message } from "../double/state.js";
import { asEditor, botMessages, type DeskTest, startDesk, until } from "../forum/desk-under-test.js";
import { cardsOf, textOf } from "../shown.js";

const CASE = `name: Cranes
parties:
  - name: Norvik
    side: accused
    aliases: [the group]
  - name: The Coastal Courier
    side: outlet
    aliases: []
`;
const pageOf = (more = "") =>
  `<html><head><title>Port sues Norvik | The Coastal Courier</title><meta property="og:site_name" content="The Coastal Courier"></head><body><article><h1>Port sues Norvik over its crane software</h1><p>The port of Aldmouth has sued the shipping group Norvik, alleging that it copied the software of its cranes.</p><p>Norvik denies the claims and says that there is no evidence of any copying by its employees.</p>${more}</article></body></html>`;
const itemOf = (path: string, title: string) =>
  `<item><title>${title}</title><link>${path}</link><pubDate>Tue, 10 Feb 2026 10:00:00 PKT</pubDate></item>`;

let test: DeskTest;
let dir = "";
let server: Server;
let base = "";
let items = "";
let page = "";
let asked: { readonly path: string; readonly etag: string | undefined }[] = [];

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), "feeds-"));
  cpSync("corpus", join(dir, "corpus"), { recursive: true });
  writeFileSync(join(dir, "corpus", "case.yaml"), CASE);
  [asked, page] = [[], pageOf()];
  server = createServer((request, response) => {
    const path = request.url ?? "";
    const etag = request.headers["if-none-match"];
    asked.push({ path, etag });
    if (path === "/feed" && etag === '"1"') return void response.writeHead(304).end();
    if (path === "/feed")
      return void response
        .writeHead(200, { "content-type": "application/rss+xml", etag: '"1"' })
        .end(`<rss version="2.0"><channel><title>H</title><link>${base}/</link>${items}</channel></rss>`);
    if (path === "/gone") return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": "text/html" }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  items = [itemOf("/a?utm_source=x", "Port sues Norvik"), itemOf("/b", "Ferry late again")].join("");
});

afterEach(async () => {
  await test.end();
  server.closeAllConnections();
  server.close();
  rmSync(dir, { recursive: true, force: true });
  expect(test.discord.violations).toEqual([]);
});

const corpusDir = () => join(dir, "corpus");
async function start(env: Readonly<Record<string, string>> = {}): Promise<void> {
  const settings = {
    DATA_DIR: dir,
    CORPUS_DIR: corpusDir(),
    FEEDS: `${base}/feed`,
    INGEST_ALLOW_PRIVATE: "1",
  };
  test = await startDesk({ env: { ...settings, ...env }, newsroom: { articles: () => [] } });
}
const shown = () => botMessages(test, test.review.id);
const proposal = () => until("a proposal", () => shown()[0]);
const looks = () => asked.filter(({ path }) => path === "/feed");
const titleOf = (message: Message) => /^\*\*(.*)\*\*\n/.exec(cardsOf(message)[0] ?? "")?.[1];

describe("a watched feed", () => {
  it("brings the editors what names a party, with the preview, and adds it when they say so", async () => {
    await start();
    const message = await proposal();
    expect(titleOf(message)).toBe("Port sues Norvik over its crane software");
    expect(buttonsOf(message).map(({ label }) => label)).toEqual(["Add", "Ignore"]);
    expect(readdirSync(corpusDir())).not.toContain("thecoastalcourier.md");
    const answer = await test.discord.press(message, "Add", asEditor(test)).answer();
    expect(textOf(answer)).toMatch(
      /^The Coastal Courier: Port sues Norvik .* is added as thecoastalcourier\./,
    );
    expect(buttonsOf(answer)).toEqual([]);
    const file = readFileSync(join(corpusDir(), "thecoastalcourier.md"), "utf8");
    expect(file).toContain("published: 2026-02-10");
    expect(shown().length).toBe(1);
  });

  it("brings each item once, also after a restart, and asks only for what has changed", async () => {
    await start();
    await proposal();
    await test.restart();
    await until("another look", () => looks().length > 1);
    expect(looks().map(({ etag }) => etag)).toEqual([undefined, '"1"']);
    writeFileSync(join(corpusDir(), "case.yaml"), CASE.replace("[the group]", "[Aldmouth]"));
    await test.restart();
    await until("a look with other names", () => looks().length > 2);
    await until("the end of it", () => test.records.jobs.count("done") === 1);
    expect([looks()[2]?.etag, shown().length]).toEqual([undefined, 1]);
  });

  it("shows a page again that has changed since, and adds what was shown last", async () => {
    await start();
    const message = await proposal();
    page = pageOf("<p>Norvik was convicted of all of it on Friday, the court said in a statement.</p>");
    const again = await test.discord.press(message, "Add", asEditor(test)).answer();
    expect(cardsOf(again).join()).toContain("The page has changed since it was shown.");
    expect(readdirSync(corpusDir())).not.toContain("thecoastalcourier.md");
    await test.discord.press(again, "Add", asEditor(test)).answer();
    expect(readFileSync(join(corpusDir(), "thecoastalcourier.md"), "utf8")).toContain("convicted");
  });

  it("leaves out what is ignored, with a line in the trail", async () => {
    await start();
    const answer = await test.discord.press(await proposal(), "Ignore", asEditor(test)).answer();
    expect(textOf(answer)).toMatch(/^Ignored by editor \(\d+\): Port sues Norvik$/);
    expect(test.records.audit.list().map(({ action }) => action)).toContain("article ignored");
  });

  it("is for editors alone", async () => {
    await start();
    const answer = await test.discord.press(await proposal(), "Add", { user: test.reader }).answer();
    expect([answer.content === "", readdirSync(corpusDir()).includes("thecoastalcourier.md")]).toEqual([
      false,
      false,
    ]);
  });

  it("says in one line why an item's page cannot be shown", async () => {
    items = itemOf("/gone", "Norvik answers");
    await start();
    const message = await proposal();
    expect(cardsOf(message).join()).toContain("answers 404 instead of the page.");
    expect(buttonsOf(message).map(({ label }) => label)).toEqual(["Ignore"]);
  });

  it("is not fetched from addresses that are not public, and that is logged by its host alone", async () => {
    await start({ INGEST_ALLOW_PRIVATE: "", FEEDS: `${base}/feed?key=secret` });
    const line = await test.bot.logged("feed-not-read");
    expect([line.host, JSON.stringify(line).includes("secret"), looks().length]).toEqual([
      new URL(base).host,
      false,
      0,
    ]);
  });

  it("is not watched where nobody would see it, nor where none is set", async () => {
    await start({ REVIEW_CHANNEL_ID: "" });
    await test.bot.logged("feeds-not-watched");
    await test.restart({ FEEDS: "" });
    expect(looks()).toEqual([]);
  });
});
