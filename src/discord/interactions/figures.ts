// The measured error rates that `npm run eval` writes, for `/about`. Shows what is there; a missing file is no error.

import { readFile } from "node:fs/promises";

/** Written at the project root. */
const FIGURES_FILE = "figures.json";

export interface Figures {
  readonly date: string;
  /** Lines such as `labels, agreement: 93.4%`. */
  readonly lines: readonly string[];
}

/** Most lines shown. */
const MOST = 24;

/** The figures, or null where none were measured or the file cannot be read. */
export async function readFigures(file = FIGURES_FILE): Promise<Figures | null> {
  try {
    return figuresOf(JSON.parse(await readFile(file, "utf8")));
  } catch {
    return null;
  }
}

/** Every number in the file by its path in words; a share of 0 to 1 as a percentage. Pure. */
export function figuresOf(json: unknown): Figures | null {
  if (typeof json !== "object" || json === null) return null;
  const { date, ...groups } = json as Record<string, unknown>;
  const lines = Object.entries(groups).flatMap(([name, value]) => linesOf(words(name), value));
  return lines.length === 0
    ? null
    : { date: typeof date === "string" ? date : "", lines: lines.slice(0, MOST) };
}

function linesOf(path: string, value: unknown): string[] {
  if (typeof value === "number" && Number.isFinite(value)) return [`${path}: ${number(value)}`];
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => linesOf(`${path}, ${words(name)}`, inner));
}

function number(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return value > 0 && value < 1 ? `${(value * 100).toFixed(1)}%` : value.toFixed(2);
}

/** `falseReporting` and `false_reporting` as `false reporting`. */
function words(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/[_-]+/g, " ")
    .toLowerCase();
}
