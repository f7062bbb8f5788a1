import { describe, expect, it } from "vitest";
import { keptOf } from "../../../src/ingest/draft/draft.js";
import { extractPage } from "../../../src/ingest/html/extract.js";
import { PAGES } from "./pages.js";
import { STORY } from "./story.js";

/** What a template adds to the text itself, in front or between. */
const ALSO_TEXT: Readonly<Record<string, readonly string[]>> = {
  "BBC, old": ["What the port says"],
  "Live blog entries": STORY.paragraphs.map((_, i) => `0${i % 9}:00`),
  "Drupal 10": ["The suit is the third of its kind this year."],
};

describe("a page", () => {
  it.each(PAGES.map((page) => [page.name, page] as const))(
    "%s gives the article's text and nothing else",
    (name, page) => {
      const texts = keptOf(extractPage(page.html(STORY))).map((block) => block.text);
      const added = ALSO_TEXT[name] ?? [];
      expect(texts.filter((text) => !added.includes(text))).toEqual(STORY.paragraphs);
      expect(texts.filter((text) => added.includes(text))).toEqual(added);
    },
  );

  it.each(PAGES.map((page) => [page.name, page] as const))("%s gives its title", (_, page) => {
    expect(extractPage(page.html(STORY)).facts.title?.startsWith(STORY.title)).toBe(true);
  });

  it("states publisher, author and date where JSON-LD has them", () => {
    const page = PAGES.find(({ name }) => name.startsWith("New York"));
    expect(extractPage(`${page?.html(STORY)}`).facts.publisher).toBe(STORY.site);
    const linked = PAGES.find(({ name }) => name === "AMP page")?.html(STORY) ?? "";
    expect(extractPage(linked).facts).toEqual({
      title: STORY.title,
      publisher: STORY.site,
      author: STORY.author,
      published: "2026-02-10",
      url: null,
    });
  });

  it("leaves out what it cannot know", () => {
    expect(extractPage(`<p>${STORY.paragraphs.join("</p><p>")}</p>`).facts).toEqual({
      title: null,
      publisher: null,
      author: null,
      published: null,
      url: null,
    });
  });

  it("lets given facts win over the page's own", () => {
    const given = {
      title: "T",
      publisher: "P",
      author: "A",
      published: "2020-01-01",
      url: "https://example.org/",
    };
    expect(extractPage(PAGES[0]?.html(STORY) ?? "", given).facts).toEqual(given);
  });

  it("keeps headings as headings and list items as list items", () => {
    const [first = "", second = "", , third = "", fourth = ""] = STORY.paragraphs;
    const html = `<article><h1>T</h1><p>${first}</p><h2>What it says</h2><p>${second}</p><ul><li>The first claim is about the code.</li><li>The second claim is about the money.</li></ul><p>${third}</p><p><strong>A bold line</strong></p><p>${fourth}</p></article>`;
    expect(keptOf(extractPage(html)).map((block) => block.kind)).toEqual([
      "paragraph",
      "heading",
      "paragraph",
      "list-item",
      "list-item",
      "paragraph",
      "heading",
      "paragraph",
    ]);
  });

  it("keeps a sentence whole around a hidden or dated word inside it", () => {
    const html = `<article><p>The port said <time>on Monday</time> that <span class="sr-only" hidden>(opens in new window)</span>it would wait for the court, and <a class="follow-link" href="/x">the group</a> agreed to that.</p><p>${STORY.paragraphs.join("</p><p>")}</p></article>`;
    expect(keptOf(extractPage(html))[0]?.text).toBe(
      "The port said on Monday that it would wait for the court, and the group agreed to that.",
    );
  });

  it("reads pages that are not in English", () => {
    const german = [
      "Ein kleines Ingenieurbüro hat die Reederei Norvik verklagt, weil diese die Software seiner Kräne kopiert haben soll.",
      "Die Reederei weist die Vorwürfe zurück und verweist auf den Vertrag, den beide Seiten im Jahr 2016 unterschrieben haben.",
      "Das Gericht will im März über den Antrag verhandeln, teilte eine Sprecherin am Dienstag auf Anfrage mit.",
    ];
    const chinese = [
      "一家小型工程公司起诉了航运集团诺维克，指控其复制了港口起重机的控制软件，并拒绝支付费用。",
      "该集团否认了这些指控，并表示没有任何证据表明其员工复制了代码。",
      "法院定于三月第三周举行听证会，双方都不指望在此之前达成和解。",
    ];
    for (const text of [german, chinese]) {
      const html = `<html><body><div class="nav"><a href=/>Start</a></div><div class="inhalt">${text.map((p) => `<p>${p}</p>`).join("")}<p>Lesen Sie auch: <a href=/x>Streik im Hafen</a></p></div></body></html>`;
      expect(keptOf(extractPage(html)).map((block) => block.text)).toEqual(text);
    }
  });
});
