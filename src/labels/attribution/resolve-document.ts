// Whose a complaint or an indictment is. In doubt the document as named.

import type { Clause } from "./clause.js";
import type { Phrase } from "./phrase-shape.js";
import { asNamed, complaintOf, here, ownerOf, type Resolved, type Scene, speakerOf } from "./resolved.js";

export function claimDocument(scene: Scene, clause: Clause, phrase: Phrase): Resolved | null {
  const { dispute } = scene;
  const owner = ownerOf(scene, clause, phrase);
  if (phrase.kind === "charges") {
    if (scene.prosecutors)
      return here(clause, {
        shown: "prosecutors",
        kind: "group",
        entity: null,
        party: null,
        noun: "prosecutors",
      });
    return here(clause, asNamed(clause, phrase, "document"));
  }
  if (owner && phrase.link !== "for") return here(clause, complaintOf(owner));
  if (phrase.kind === "claim") return here(clause, dispute.accuser && speakerOf(dispute.accuser));
  return here(
    clause,
    dispute.plaintiff ? complaintOf(dispute.plaintiff) : asNamed(clause, phrase, "document"),
  );
}
