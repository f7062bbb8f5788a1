// From a phrase to the speaker that is shown: names, documents, spokespeople, pronouns. In doubt nobody.

import { type Clause, wordAt } from "./clause.js";
import type { Phrase } from "./phrase-shape.js";
import { claimDocument } from "./resolve-document.js";
import { organisation } from "./resolve-organisation.js";
import { people } from "./resolve-people.js";
import { asNamed, here, ownerOf, type Resolved, recalled, type Scene, speakerOf } from "./resolved.js";
import { fitOf } from "./speaker.js";

/** The speaker of a phrase, or null where it cannot be told. */
export function resolve(scene: Scene, clause: Clause, phrase: Phrase, verb = ""): Resolved | null {
  if (phrase.pronoun) return pronoun(scene, clause, phrase, phrase.pronoun);
  if (phrase.mention) return here(clause, speakerOf(phrase.mention.entity));
  switch (phrase.kind) {
    case "claim-document":
    case "charges":
    case "claim":
      return claimDocument(scene, clause, phrase);
    case "message":
      return message(scene, clause, phrase);
    case "organisation":
      return organisation(scene, clause, phrase, verb);
    case "person":
    case "group":
      return people(scene, clause, phrase);
    case "document":
      return here(clause, asNamed(clause, phrase, "document"));
    default:
      return null;
  }
}

/** "…, he said": whoever spoke before, rather than somebody in what he says. */
function pronoun(
  { memory }: Scene,
  clause: Clause,
  { at }: Phrase,
  word: "he" | "she" | "it" | "they",
): Resolved | null {
  const fits = fitOf(word);
  const behind = /^[,"”]$|^''$/.test(wordAt(clause, at - 1)) && at > 2;
  const earlier = behind ? memory.recall(clause.index, 0, fits) : null;
  const near =
    earlier && clause.index - earlier.sentence <= 1 && earlier.weight >= 2
      ? earlier
      : memory.recall(clause.index, at, fits);
  return recalled(near ?? earlier);
}

/** A statement speaks for whoever made it: its owner, or who spoke last. */
function message(scene: Scene, clause: Clause, phrase: Phrase): Resolved | null {
  if (phrase.inner && /^(?:from|by)$/.test(phrase.link ?? "")) return resolve(scene, clause, phrase.inner);
  const owner = ownerOf(scene, clause, phrase);
  if (owner) return here(clause, speakerOf(owner));
  const sender = scene.memory.called(phrase.noun as string);
  if (sender) return recalled(sender);
  const last = scene.memory.recall(clause.index, phrase.at, ({ kind }) => (kind === "document" ? 0 : 1));
  return last && last.weight >= 2 && clause.index - last.sentence <= 2 ? recalled(last) : null;
}
