// `corpus/case.yaml`: the parties of a case, their aliases and sides, and other names worth knowing. Optional everywhere.

import { LineCounter, parseDocument } from "yaml";
import { SIDES, type Side } from "../domain.js";
import type { Problem } from "./front-matter.js";

interface Party {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly side: Side;
}

interface KnownName {
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface CaseFile {
  readonly name: string;
  readonly parties: readonly Party[];
  readonly names: readonly KnownName[];
}

/** A case of which nothing is known. */
export const NO_CASE: CaseFile = { name: "", parties: [], names: [] };

/** Parses the text of `case.yaml`: the case, or all that is wrong with it. */
export function parseCaseFile(text: string): CaseFile | readonly Problem[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const errors = document.errors.map((error) => ({
    line: lines.linePos(error.pos[0]).line,
    message: error.message.split("\n")[0] ?? "",
  }));
  if (errors.length > 0) return errors;
  const value = (document.toJS() ?? {}) as Record<string, unknown>;
  const problems: Problem[] = [];
  const lineOf = (path: (string | number)[]) => {
    const node = document.getIn(path, true) as { range?: [number] } | undefined;
    return node?.range === undefined ? 1 : lines.linePos(node.range[0]).line;
  };
  const wrong = (path: (string | number)[], message: string) =>
    void problems.push({ line: lineOf(path), message });
  const entries = (key: string) => {
    const list = value[key] ?? [];
    if (Array.isArray(list)) return list.map((entry, i) => readName(entry, (m) => wrong([key, i], m)));
    wrong([key], `${key} must be a list`);
    return [];
  };
  const parties = entries("parties").map((entry, i): Party => {
    const side = SIDES.find((known) => known === (value.parties as { side?: unknown }[])[i]?.side);
    if (side === undefined) wrong(["parties", i], `side must be one of ${SIDES.join(", ")}`);
    return { ...entry, side: side ?? "outlet" };
  });
  const result = { name: typeof value.name === "string" ? value.name : "", parties, names: entries("names") };
  return problems.length > 0 ? problems : result;
}

function readName(entry: unknown, wrong: (message: string) => void): KnownName {
  const { name, aliases = [] } = (entry ?? {}) as { name?: unknown; aliases?: unknown };
  const good =
    typeof name === "string" && Array.isArray(aliases) && aliases.every((a) => typeof a === "string");
  if (!good) wrong("an entry needs a name, and aliases as a list of texts");
  return good ? { name, aliases } : { name: "", aliases: [] };
}
