// `corpus/case.yaml`: the parties of a case, their aliases and sides, and other names worth knowing. Optional everywhere.

import { isMap } from "yaml";
import { SIDES, type Side } from "../domain.js";
import { type Problem, readYaml } from "./yaml.js";

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
  /** Discord ids of the roles that may edit this case; none: those of the settings. */
  readonly editors: readonly string[];
}

/** A case of which nothing is known. */
export const NO_CASE: CaseFile = { name: "", parties: [], names: [], editors: [] };

/** Parses the text of `case.yaml`: the case, or all that is wrong with it. */
export function parseCaseFile(text: string): CaseFile | readonly Problem[] {
  const read = readYaml(text);
  if ("problems" in read) return read.problems;
  const { document, lineAt } = read;
  if (document.contents !== null && !isMap(document.contents))
    return [{ line: 1, message: "the case file must be a list of fields: name, parties, names, editors" }];
  const value = (read.value ?? {}) as Record<string, unknown>;
  const problems: Problem[] = [];
  const lineOf = (path: (string | number)[]) => {
    const node = document.getIn(path, true) as { range?: [number] } | undefined;
    return node?.range === undefined ? 1 : lineAt(node.range[0]);
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
  const { name = "" } = value;
  if (typeof name !== "string") wrong(["name"], "name must be a text");
  const { editors = [] } = value;
  const roles = Array.isArray(editors) && editors.every(isRoleId) ? (editors as string[]) : [];
  if (roles !== editors && value.editors != null) wrong(["editors"], WRONG_EDITORS);
  const result = { name: String(name), parties, names: entries("names"), editors: roles };
  return problems.length > 0 ? problems : result;
}

const WRONG_EDITORS = 'editors must be a list of role ids in quotation marks, such as ["123456789012345678"]';

/** Without quotation marks YAML reads a number, and loses its last digits. */
function isRoleId(value: unknown): boolean {
  return typeof value === "string" && /^\d{17,20}$/.test(value);
}

function readName(entry: unknown, wrong: (message: string) => void): KnownName {
  const { name, aliases = [] } = (entry ?? {}) as { name?: unknown; aliases?: unknown };
  const good = isName(name) && Array.isArray(aliases) && aliases.every(isName);
  if (!good) wrong("an entry needs a name, and aliases as a list of texts");
  return good ? { name, aliases } : { name: "", aliases: [] };
}

/** An empty name would be found in every text. */
function isName(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}
