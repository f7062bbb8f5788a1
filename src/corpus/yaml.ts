// YAML as people write it by hand: its values, or what is wrong with it and on which line. Never throws.

import { type Document, isAlias, LineCounter, parseDocument, visit } from "yaml";
import { messageOf } from "../errors.js";

/** One thing wrong with a file, at a line counted from 1. */
export interface Problem {
  readonly line: number;
  readonly message: string;
}

interface ReadYaml {
  readonly document: Document.Parsed;
  /** What it says, with its aliases resolved. */
  readonly value: unknown;
  /** The line of a place in the text. */
  lineAt(offset: number): number;
}

/** What follows a fault of syntax mostly comes of it: enough of them is enough. */
const MOST = 10;

/** @param firstLine the line of the file on which the text begins */
export function readYaml(text: string, firstLine = 1): ReadYaml | { readonly problems: readonly Problem[] } {
  const lines = new LineCounter();
  const lineAt = (offset: number) => firstLine + Math.max(1, lines.linePos(offset).line) - 1;
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, logLevel: "error" });
  if (document.errors.length > 0)
    return {
      problems: document.errors.slice(0, MOST).map(({ pos, message }) => ({
        line: lineAt(pos[0]),
        message: brief(message),
      })),
    };
  try {
    return { document, value: document.toJS(), lineAt };
  } catch (error) {
    // An alias of nothing, or aliases of aliases that would grow without end.
    const at = offsetOfFault(document);
    return {
      problems: [{ line: at === undefined ? firstLine : lineAt(at), message: brief(messageOf(error)) }],
    };
  }
}

function offsetOfFault(document: Document.Parsed): number | undefined {
  let at: number | undefined;
  visit(document, (_, node) => {
    if (!isAlias(node) || node.resolve(document) !== undefined) return undefined;
    at = node.range?.[0];
    return visit.BREAK;
  });
  return at;
}

function brief(message: string): string {
  return message.split("\n")[0] ?? message;
}
