// Which of the speakers that the grammar and the encoder find is shown.

import { describe, expect, it } from "vitest";
import type { Entity } from "../../../src/labels/attribution/entity.js";
import { likeliest } from "../../../src/labels/attribution/likeliest.js";
import { type Resolved, speakerOf } from "../../../src/labels/attribution/resolved.js";

const entities = new Map<string, Entity>();
const named = (shown: string): Resolved => {
  const entity = entities.get(shown) ?? {
    shown,
    kind: "organisation",
    pronoun: null,
    sure: true,
    located: 0,
    forms: new Map([[shown, 1]]),
    nouns: new Set<string>(),
  };
  entities.set(shown, entity);
  return { speaker: speakerOf(entity), from: 0 };
};
const noun = (shown: string): Resolved => {
  return { speaker: { shown, kind: "document", entity: null, party: null, noun: shown }, from: 0 };
};
const shownOf = (resolved: Resolved | null) => resolved?.speaker.shown ?? null;
const [acme, bolt] = [named("Acme"), named("Bolt")];

describe("the likeliest speaker", () => {
  it("is the sentence's own name unless the encoder is far surer of another", () => {
    const found = { resolved: acme, way: "named" } as const;
    expect(shownOf(likeliest([{ resolved: bolt, chance: 0.5 }], 0, found))).toBe("Acme");
    expect(shownOf(likeliest([{ resolved: bolt, chance: 0.9 }], 0, found))).toBe("Bolt");
  });

  it("is whom both find, though another is heard more", () => {
    const heard = [
      { resolved: bolt, chance: 0.55 },
      { resolved: acme, chance: 0.4 },
    ];
    expect(shownOf(likeliest(heard, 0, { resolved: acme, way: "quotation" }))).toBe("Acme");
    expect(shownOf(likeliest(heard, 0, null))).toBe("Bolt");
  });

  it("is never a common noun in the place of a name that the sentence gives", () => {
    const heard = [{ resolved: noun("complaint"), chance: 0.99 }];
    expect(shownOf(likeliest(heard, 0, { resolved: acme, way: "named" }))).toBe("Acme");
    expect(shownOf(likeliest(heard, 0, { resolved: acme, way: "quotation" }))).toBe("complaint");
  });

  it("is nobody where nobody is likelier", () => {
    expect(likeliest([{ resolved: bolt, chance: 0.3 }], 0.6, null)).toBeNull();
  });
});
