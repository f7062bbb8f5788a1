// Keeps the rows that are about a topic. Shared by what is told of a speaker and by the timeline.

import { strength } from "../../retrieval/matching.js";
import type { Retriever } from "../../retrieval/retrieve.js";

/** Share of the topic's weight that a sentence, its neighbours and its headings must hold. */
const ENOUGH = 0.5;

/** @returns whether a row is about the topic; always true without one */
export function aboutTopic(topic: string | undefined, retriever: Retriever): (row: number) => boolean {
  if (topic === undefined || topic.trim() === "") return () => true;
  const { terms } = retriever.analyse(topic);
  const total = terms.reduce((sum, term) => sum + term.weight, 0);
  return (row) => {
    const view = retriever.views.of(row);
    const held = terms.reduce((sum, term) => sum + term.weight * strength(term, view), 0);
    return total > 0 && held / total >= ENOUGH;
  };
}
