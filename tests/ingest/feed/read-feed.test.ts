import { describe, expect, it } from "vitest";
import { readFeed } from "../../../src/ingest/feed/read-feed.js";
import { feedDate, withOffset } from "../../../src/ingest/feed/zones.js";

const BASE = "https://coastherald.example/feeds/news.xml";
const read = (text: string) => readFeed(new TextEncoder().encode(text), BASE);
const rss = (items: string, more = "") =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/"${more}><channel><title>Herald</title><link>https://coastherald.example/</link>${items}</channel></rss>`;
const item = (inner: string) => `<item>${inner}</item>`;
const LINK = "<link>https://coastherald.example/a</link>";
const atom = (entries: string, more = "") =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"${more}><title>Herald</title><id>x</id><updated>2026-02-10T10:00:00Z</updated>${entries}</feed>`;

describe("a feed", () => {
  it("gives each item with its title, address, text and date", () => {
    expect(
      read(
        rss(
          item(
            `<title>Port sues Norvik</title>${LINK}<description>&lt;p&gt;Norvik &amp;amp; Co. denies it.&lt;/p&gt;</description><pubDate>Tue, 10 Feb 2026 10:00:00 GMT</pubDate>`,
          ),
        ),
      ),
    ).toEqual([
      {
        title: "Port sues Norvik",
        url: "https://coastherald.example/a",
        text: "Norvik & Co. denies it.",
        published: "2026-02-10T10:00:00.000Z",
      },
    ]);
  });

  it.each([
    ["Tue, 10 Feb 2026 10:00:00 PKT", "2026-02-10T05:00:00.000Z"],
    ["Fri, 10 Jul 2026 10:00:00 BST", "2026-07-10T09:00:00.000Z"],
    ["Tue, 10 Feb 2026 10:00:00 IST", "2026-02-10T04:30:00.000Z"],
    ["Tue, 10 Feb 2026 10:00:00 CET", "2026-02-10T09:00:00.000Z"],
    ["Tue, 10 Feb 2026 10:00:00 EST", "2026-02-10T15:00:00.000Z"],
    ["Tue, 10 Feb 2026 10:00:00 +0500", "2026-02-10T05:00:00.000Z"],
    ["2026-02-10T10:00:00+05:00", "2026-02-10T05:00:00.000Z"],
    ["last Tuesday", null],
  ])("has its date in any zone: %s", (date, published) => {
    const [found] = read(rss(item(`<title>T</title>${LINK}<pubDate>${date}</pubDate>`)));
    expect([found?.published, feedDate(date)]).toEqual([published, published]);
  });

  it("leaves a zone alone that it does not know", () => {
    expect(withOffset("Tue, 10 Feb 2026 10:00:00 XYZT")).toBe("Tue, 10 Feb 2026 10:00:00 XYZT");
  });

  it.each([
    [
      "a picture's title before it",
      "<media:content><media:title>Cranes at dusk</media:title></media:content><title>Port sues Norvik</title>",
    ],
    [
      "a picture's title beside it",
      "<media:title>Cranes at dusk</media:title><title>Port sues Norvik</title>",
    ],
    ["a title of Dublin Core", "<dc:title>Cranes</dc:title><title>Port sues Norvik</title>"],
    ["markup in it", "<title>&lt;b&gt;Port&lt;/b&gt; sues Norvik</title>"],
    ["CDATA", "<title><![CDATA[Port sues <i>Norvik</i>]]></title>"],
  ])("has its headline in spite of %s", (_, inner) => {
    expect(read(rss(item(`${inner}${LINK}`)))[0]?.title).toBe("Port sues Norvik");
  });

  it.each([
    ["of type html", '<title type="html">Port &lt;em&gt;sues&lt;/em&gt; Norvik</title>'],
    [
      "of type xhtml",
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Port <em>sues</em> Norvik</div></title>',
    ],
    ["of type text", '<title type="text">Port sues Norvik</title>'],
  ])("has an Atom title %s as text", (_, title) => {
    const [found] = read(
      atom(`<entry>${title}<link href="https://coastherald.example/a"/><id>a</id></entry>`),
    );
    expect(found?.title).toBe("Port sues Norvik");
  });

  it.each([
    [
      "relative to the feed",
      atom('<entry><title>T</title><link href="/a"/><id>x</id></entry>'),
      "https://coastherald.example/a",
    ],
    [
      "relative to xml:base",
      atom(
        '<entry><title>T</title><link href="a"/><id>x</id></entry>',
        ' xml:base="https://base.example/b/"',
      ),
      "https://base.example/b/a",
    ],
    [
      "a guid",
      rss(item("<title>T</title><guid>https://coastherald.example/g</guid>")),
      "https://coastherald.example/g",
    ],
    [
      "of JSON",
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        items: [{ id: "1", url: "/j", title: "T" }],
      }),
      "https://coastherald.example/j",
    ],
    [
      "an id of JSON",
      JSON.stringify({ items: [{ id: "https://coastherald.example/k", title: "T" }] }),
      "https://coastherald.example/k",
    ],
  ])("has an address %s", (_, text, url) => {
    expect(read(text).map((one) => one.url)).toEqual([url]);
  });

  it("leaves out what has no address of the web", () => {
    const items = [
      item("<title>A</title><guid>id-1</guid>"),
      item("<title>B</title><link>javascript:alert(1)</link>"),
    ];
    expect(read(rss(items.join("")))).toEqual([]);
  });

  it("gives text and date of a JSON feed", () => {
    const items = [
      {
        url: "https://c.example/",
        title: "T",
        content_html: "<p>Norvik</p>",
        date_published: "2026-02-10T10:00:00Z",
      },
    ];
    expect(read(JSON.stringify({ items }))).toEqual([
      { title: "T", url: "https://c.example/", text: "Norvik", published: "2026-02-10T10:00:00.000Z" },
    ]);
  });

  it.each(["<html><body>Not here</body></html>", "{", '{"items":1}', "", "<rss"])(
    "is refused in one line where it is none: %s",
    (text) => {
      expect(() => read(text)).toThrow("This is no feed (RSS, Atom or JSON Feed).");
    },
  );

  it("of many items, entities and marks is read in a moment", () => {
    const began = performance.now();
    read(
      rss(
        item(
          `<title>${"&lt;b".repeat(20_000)}</title>${LINK}<description>${"<".repeat(9)}${"&amp;".repeat(50_000)}</description>`,
        ).repeat(3),
      ),
    );
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
