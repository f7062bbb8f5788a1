// The speakers of an article so far, to be found again by name or kind.

import type { NameBook } from "./name-book.js";
import { OUTLET, type Parties } from "./parties.js";
import type { Heard, Speaker } from "./spoken.js";

/** To be told of each sentence in order; what it recalls comes with the index of its sentence. */
export class SpeakerMemory {
  private last: { speaker: Speaker; index: number } | null = null;
  private readonly byName = new Map<string, { speaker: Speaker; index: number }>();
  private readonly byKind = new Map<Speaker["kind"], { speaker: Speaker; index: number }>();

  note(sentence: Heard, index: number, speaker: Speaker | null, names: NameBook): void {
    if (speaker && speaker.name !== "unnamed") {
      this.last = { speaker, index };
      // A news outlet is seldom meant by "the company".
      if (!OUTLET.test(speaker.name)) this.byKind.set(speaker.kind, { speaker, index });
      this.byName.set(speaker.name, { speaker, index });
    }
    const subject = names.find(sentence.tokens.slice(0, 8));
    if (!subject || (speaker !== null && speaker.kind !== "document")) return;
    if (OUTLET.test(subject.full)) return;
    const kind = subject.person ? "person" : "organisation";
    this.byKind.set(kind, { speaker: { name: subject.full, kind, side: null, keys: [subject.full] }, index });
  }

  /** A person keeps what was said of them before: "its lawyer, Hugh Ray" is still its lawyer when "Ray said". */
  affiliate(speaker: Speaker, names: NameBook, parties: Parties): Speaker {
    if (speaker.kind !== "person") return speaker;
    const before = this.byName.get(speaker.name)?.speaker.keys ?? [];
    const keys = [...new Set([...speaker.keys, ...before, ...names.rolesOf(speaker.name)])].slice(0, 24);
    return { ...speaker, keys, side: speaker.side ?? parties.sideOf(keys) };
  }

  recallAny(): { speaker: Speaker; index: number } | null {
    return this.last;
  }

  /** A person by name, even where nothing was heard of them yet. */
  recallNamed(name: string): { speaker: Speaker; index: number } | null {
    return this.byName.get(name) ?? null;
  }

  recall(...kinds: readonly Speaker["kind"][]): { speaker: Speaker; index: number } | null {
    const found = kinds.flatMap((kind) => this.byKind.get(kind) ?? []);
    return found.sort((a, b) => b.index - a.index)[0] ?? null;
  }
}
