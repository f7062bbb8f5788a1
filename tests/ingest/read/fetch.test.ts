import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fetchPage } from "../../../src/ingest/read/fetch.js";

const BODY = "<html><body><p>Sôme pâge.</p></body></html>";
let server: Server;
let base = "";
let asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const html = { "content-type": "text/html; charset=utf-8" };
    const answers: Record<string, () => void> = {
      "/page": () => response.writeHead(200, html).end(BODY),
      "/gzip": () => response.writeHead(200, { ...html, "content-encoding": "gzip" }).end(gzipSync(BODY)),
      "/br": () =>
        response.writeHead(200, { ...html, "content-encoding": "br" }).end(brotliCompressSync(BODY)),
      "/bomb": () =>
        response
          .writeHead(200, { ...html, "content-encoding": "gzip" })
          .end(gzipSync(Buffer.alloc(30_000_000))),
      "/broken": () => response.writeHead(200, { ...html, "content-encoding": "gzip" }).end("no gzip at all"),
      "/odd": () => response.writeHead(200, { ...html, "content-encoding": "lzma" }).end("x"),
      "/kept": () =>
        request.headers["if-none-match"] === '"1"'
          ? response.writeHead(304).end()
          : response
              .writeHead(200, { ...html, etag: '"1"', "last-modified": "Tue, 10 Feb 2026 10:00:00 GMT" })
              .end(BODY),
      "/moved": () => response.writeHead(302, { location: "/page" }).end(),
      "/inside": () =>
        response.writeHead(302, { location: "http://169.254.169.254/latest/meta-data/" }).end(),
      "/file": () => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
      "/loop": () => response.writeHead(302, { location: "/loop" }).end(),
      "/gone": () => response.writeHead(404).end(),
      "/slow": () => undefined,
      "/cut": () => {
        response.writeHead(200, { ...html, "content-length": "1000" });
        response.write("<p>half");
        setTimeout(() => response.destroy(), 10);
      },
    };
    answers[request.url ?? ""]?.();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const get = (path: string, more = {}) => fetchPage(`${base}${path}`, { allowPrivate: true, ...more });

describe("fetching", () => {
  it.each(["/page", "/gzip", "/br", "/moved"])("gives the page behind %s", async (path) => {
    const page = await get(path);
    expect({ ...page, bytes: Buffer.from(page.bytes).toString() }).toEqual({
      url: `${base}${path === "/moved" ? "/page" : path}`,
      bytes: BODY,
      type: "text/html",
      charset: "utf-8",
      ...{ etag: null, modified: null, unchanged: false },
    });
  });

  it("asks for what has changed since where an earlier version is known", async () => {
    const known = { etag: '"1"', modified: "Tue, 10 Feb 2026 10:00:00 GMT" };
    const fresh = await get("/kept");
    expect([fresh.unchanged, fresh.etag, fresh.modified]).toEqual([false, '"1"', known.modified]);
    const again = await get("/kept", { known });
    expect([again.unchanged, again.bytes.length]).toEqual([true, 0]);
  });

  it.each([
    ["/bomb", "The page is larger than 10 MB."],
    ["/broken", "The page cannot be fetched (Z_DATA_ERROR)."],
    ["/odd", "The page is packed in a way that is not read (lzma)."],
    ["/file", 'Addresses that begin with "file:" are not fetched.'],
    ["/loop", "More than 5 redirects."],
    ["/gone", "answers 404 instead of the page."],
    ["/cut", "The page cannot be fetched"],
  ])("refuses %s with one line", async (path, message) => {
    await expect(get(path)).rejects.toThrow(message);
  });

  it("gives up when the answer takes too long", async () => {
    await expect(get("/slow", { timeoutMs: 50 })).rejects.toThrow("No complete answer within 0.05 s.");
  });

  it("gives up within the same time when the name takes too long, wherever the redirects lead", async () => {
    const resolve = () => new Promise<never>(() => undefined);
    await expect(
      fetchPage("http://slow.example/", { allowPrivate: true, timeoutMs: 50, resolve }),
    ).rejects.toThrow("No complete answer within 0.05 s.");
  });

  it("asks no private host, by number or by name", async () => {
    asked = [];
    const port = base.split(":").at(-1);
    const hosts = [
      "127.0.0.1",
      "localhost",
      "[::1]",
      "[::ffff:127.0.0.1]",
      "0x7f000001",
      "2130706433",
      "127.1",
      "0",
      "localhost.",
    ];
    for (const host of hosts) {
      await expect(fetchPage(`http://${host}:${port}/page`, { allowPrivate: false })).rejects.toThrow(
        /is not a public address|cannot be fetched|cannot be found/,
      );
    }
    expect(asked).toEqual([]);
  });

  it("follows no redirect to a private host, though the first was allowed by its name", async () => {
    const resolve = async () => [{ address: "93.184.216.34", family: 4 }];
    await expect(fetchPage("http://169.254.169.254/", { allowPrivate: false, resolve })).rejects.toThrow(
      "is not a public address",
    );
  });

  it("refuses a name of which one address is private", async () => {
    const resolve = async () => [
      { address: "93.184.216.34", family: 4 },
      { address: "10.0.0.1", family: 4 },
    ];
    await expect(fetchPage("http://news.example/", { allowPrivate: false, resolve })).rejects.toThrow(
      "news.example is not a public address",
    );
  });

  it("connects to the address that it checked, and asks for the name only once", async () => {
    asked = [];
    const port = base.split(":").at(-1);
    let lookups = 0;
    const resolve = async () => {
      lookups += 1;
      return [{ address: lookups === 1 ? "127.0.0.1" : "10.255.255.1", family: 4 }];
    };
    const page = await fetchPage(`http://news.example:${port}/page`, {
      allowPrivate: true,
      resolve,
      timeoutMs: 2000,
    });
    expect([page.url, lookups, asked]).toEqual([`http://news.example:${port}/page`, 1, ["/page"]]);
  });

  it.each([
    ["ftp://example.org/x", 'Addresses that begin with "ftp:" are not fetched.'],
    ["http://user:secret@example.org/", "The address holds a user name or a password."],
    ["http://", "This is no address."],
    ["http://exa mple.org/", "This is no address."],
  ])("refuses %s", async (address, message) => {
    await expect(fetchPage(address, { allowPrivate: false })).rejects.toThrow(message);
  });
});
