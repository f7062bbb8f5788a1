// What an editor sees before an article is added: what is kept, left out, labelled, and what it repeats. Pure.

import { LABELS, type Label, type LabelledSentence, type Readable } from "../../../domain.js";
import type { Ingested } from "../../../ingest/ingest.js";
import { articleText, shorten, userText } from "../../presentation/markdown.js";
import { sheet } from "../../presentation/parts.js";
import type { Part, Sheet } from "../../presentation/sheet.js";
import { counted } from "../../presentation/words.js";

const REASONS = 8;
const WARNINGS = 3;
const SAMPLES = 2;
const SAMPLE = 70;

const part = (heading: string, lines: readonly string[]): Part => ({
  label: null,
  heading,
  body: lines.join("\n"),
});

function keptPart({ facts, pieces, warnings }: Ingested, labelled: readonly LabelledSentence[]): Part {
  const kept = pieces.filter((piece) => piece.reason === null);
  const count = (label: Label) => labelled.filter((sentence) => sentence.label === label).length;
  const unsure = labelled.filter((sentence) => sentence.needsReview).length;
  const unknown = Object.entries(facts).filter(([, value]) => value === null);
  const known = [facts.publisher, facts.author, facts.published, facts.url].filter((value) => value !== null);
  return part(shorten(userText(facts.title ?? "(no title)"), 200), [
    known.map((value) => shorten(userText(value), 200)).join(" · ") || "No facts of publication found.",
    ...(unknown.length === 0 ? [] : [`Not found: ${unknown.map(([name]) => name).join(", ")}.`]),
    `Kept: ${counted(kept.length, "block")}, ${counted(labelled.length, "sentence")} (${LABELS.map((label) => `${count(label)} ${label}`).join(", ")}; ${unsure} uncertain).`,
    ...warnings.slice(0, WARNINGS).map((warning) => `Note: ${shorten(userText(warning), 200)}`),
    `Begins: ${shorten(articleText(kept.find((piece) => piece.kind !== "heading")?.text ?? ""), 160)}`,
  ]);
}

function droppedPart({ pieces }: Ingested): Part | null {
  const byReason = new Map<string, string[]>();
  for (const { text, reason } of pieces)
    if (reason !== null) byReason.set(reason, [...(byReason.get(reason) ?? []), text]);
  if (byReason.size === 0) return null;
  const lines = [...byReason].map(([reason, texts]) => {
    const samples = texts.slice(0, SAMPLES).map((text) => shorten(userText(text), SAMPLE));
    return `${reason} (${texts.length}): ${samples.join(" / ")}`;
  });
  const more = lines.length - REASONS;
  return part("Left out", [
    ...lines.slice(0, REASONS),
    ...(more > 0 ? [`and ${counted(more, "more reason")}`] : []),
  ]);
}

const RELATIONS = {
  same: "It is in the corpus already, as",
  version: "It is another version of",
  reprint: "It reprints",
  rewrite: "It rewrites",
  similar: "It is much like",
} as const;

function duplicatePart({ duplicates }: Ingested): Part | null {
  if (duplicates.length === 0) return null;
  const lines = duplicates
    .slice(0, 3)
    .flatMap(({ id, relation, overlap, changes }) => [
      `${RELATIONS[relation]} ${userText(id)} (${Math.round(overlap * 100)}% of the words).`,
      ...(changes.length === 0
        ? []
        : [
            `${counted(changes.length, "sentence")} changed or vanished: ${shorten(userText(changes[0]?.before ?? ""), 120)}`,
          ]),
    ]);
  return part("Seen before", lines);
}

/** What of an outcome is labelled for the preview. */
export function previewed({ facts, pieces, id, language }: Ingested): Readable {
  return {
    id,
    language,
    title: facts.title ?? "",
    publisher: facts.publisher,
    paragraphs: pieces.filter((piece) => piece.reason === null),
  };
}

/** The page before the two buttons. */
export function previewSheet(outcome: Ingested, labelled: readonly LabelledSentence[]): Sheet {
  return sheet([keptPart(outcome, labelled), droppedPart(outcome), duplicatePart(outcome)], []);
}
