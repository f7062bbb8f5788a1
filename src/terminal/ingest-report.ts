// Outcomes as the command prints them: one JSON line, or a few lines to read. Pure.

import type { CopyKind } from "../domain.js";
import type { Block } from "../ingest/draft/draft.js";
import { isFailed, type Outcome } from "../ingest/ingest.js";
import { jsonText } from "../shown-text.js";

const SHOWN = 12;
const CUT = 100;

/** The line of `--json`: its keys are a contract. */
export function toJsonLine(outcome: Outcome): string {
  if (isFailed(outcome)) return jsonText({ source: outcome.source, error: outcome.error });
  const { source, id, path, facts, via, language, origin, copy, blocks, pieces, duplicates, warnings } =
    outcome;
  const corrections = noticesOf(outcome.blocks);
  return jsonText({
    source,
    id,
    path,
    ...facts,
    ...(via === null ? {} : { via }),
    language,
    ...(origin === null ? {} : { origin, copy }),
    ...(corrections.length > 0 ? { corrections } : {}),
    paragraphs: blocks.filter(({ kind }) => kind !== "notice").map(({ text }) => text),
    dropped: pieces.flatMap(({ text, reason }) => (reason === null ? [] : [{ text, reason }])),
    duplicates,
    ...(warnings.length > 0 ? { warnings } : {}),
  });
}

const COPIES: Readonly<Record<CopyKind, string>> = {
  reprint: "reprints",
  cut: "reprints a part of",
  rewritten: "rewrites",
  citing: "passes on the report of",
  statement: "carries a statement of",
};

const noticesOf = (blocks: readonly Block[]): string[] =>
  blocks.filter(({ kind }) => kind === "notice").map(({ text }) => text);

const cut = (text: string): string => (text.length > CUT ? `${text.slice(0, CUT - 1)}…` : text);

function droppedLines(
  outcome: Outcome & { pieces: readonly { text: string; reason: string | null }[] },
): string[] {
  const byReason = new Map<string, string[]>();
  for (const { text, reason } of outcome.pieces) {
    if (reason !== null) byReason.set(reason, [...(byReason.get(reason) ?? []), text]);
  }
  return [...byReason].flatMap(([reason, texts]) => [
    `  left out, ${reason} (${texts.length}):`,
    ...texts.slice(0, SHOWN).map((text) => `    ${cut(text)}`),
    ...(texts.length > SHOWN ? [`    and ${texts.length - SHOWN} more`] : []),
  ]);
}

function duplicateLines(outcome: Extract<Outcome, { duplicates: unknown }>): string[] {
  return outcome.duplicates.flatMap(({ id, relation, overlap, changes }) => [
    `  ${relation} of ${id} (${Math.round(overlap * 100)}% of the words)`,
    ...changes.map(({ before, after }) =>
      after === null ? `    vanished: ${cut(before)}` : `    changed: ${cut(before)} → ${cut(after)}`,
    ),
  ]);
}

/** A report to read: what it is, what was kept, what was left out and why, what it repeats. */
export function toLines(outcome: Outcome): string[] {
  if (isFailed(outcome)) return [`${outcome.source}: ${outcome.error}`];
  const { facts, via, origin, copy, pieces, blocks, saved, path, warnings } = outcome;
  const kept = pieces.filter((piece) => piece.reason === null).length;
  const unknown = Object.entries(facts).filter(([, value]) => value === null);
  const known = [facts.publisher, facts.author, facts.published].filter((value) => value !== null);
  return [
    `${outcome.source}: ${saved === null ? "would be" : saved.action} ${path}`,
    `  ${facts.title ?? "(no title)"}${known.length > 0 ? `, ${known.join(", ")}` : ""}`,
    ...(via === null ? [] : [`  read through ${via.name}: ${via.url}`]),
    ...(unknown.length > 0 ? [`  not found, left empty: ${unknown.map(([name]) => name).join(", ")}`] : []),
    ...(origin === null || copy === null ? [] : [`  ${COPIES[copy]} ${origin}: no second witness`]),
    ...noticesOf(blocks).map((text) => `  corrected by the outlet: ${cut(text)}`),
    ...warnings.map((warning) => `  note: ${warning}`),
    `  kept: ${kept} ${kept === 1 ? "block" : "blocks"}`,
    ...droppedLines(outcome),
    ...duplicateLines(outcome),
  ];
}
