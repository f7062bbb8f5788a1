import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseArticleFile } from "../../src/corpus/article-file.js";
import { keptOf } from "../../src/ingest/draft/draft.js";
import { extractPasted } from "../../src/ingest/pasted/extract.js";

const SEEDS = "../shared/seeds";
const IDS = ["telecoms", "geeknewscentral", "epochtimes", "merafm", "theregister"];

function stored(id: string) {
  const parsed = parseArticleFile(id, readFileSync(join("corpus", `${id}.md`), "utf8"));
  if ("problems" in parsed) throw new Error(`${id} is no article`);
  return parsed.article;
}

describe.skipIf(!existsSync(SEEDS))("the five pages as they were pasted", () => {
  const files = existsSync(SEEDS) ? readdirSync(SEEDS).sort() : [];

  it.each(files.map((file, i) => [IDS[i] as string, file]))("give the article %s again", (id, file) => {
    const draft = extractPasted(readFileSync(join(SEEDS, file), "utf8"));
    expect(keptOf(draft)).toEqual(stored(id).paragraphs.map(({ kind, text }) => ({ kind, text })));
    expect(draft.facts.title).toBe(stored(id).title);
  });

  it("leave out nothing of the page without a reason", () => {
    for (const file of files) {
      const raw = readFileSync(join(SEEDS, file), "utf8");
      const lines = raw.split("\n").filter((line) => /\p{L}/u.test(line));
      expect(extractPasted(raw).pieces.length).toBe(lines.length);
    }
  });
});
