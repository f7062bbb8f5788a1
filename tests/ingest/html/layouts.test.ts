import { describe, expect, it } from "vitest";
import { keptOf } from "../../../src/ingest/draft/draft.js";
import { extractPage } from "../../../src/ingest/html/extract.js";
import { LAYOUTS } from "./layouts.js";

describe("a page in the layout of a", () => {
  it.each(LAYOUTS.map((layout) => [layout.name, layout] as const))(
    "%s gives its body and nothing else",
    (_, { html, body, also = [] }) => {
      const texts = keptOf(extractPage(html)).map((block) => block.text);
      expect(texts.filter((text) => !also.includes(text))).toEqual(body);
      expect(texts.filter((text) => also.includes(text))).toEqual(also);
    },
  );
});
