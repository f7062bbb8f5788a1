// The one exit to a terminal, for every text: nothing that it would obey and nothing that turns text around gets out.

import { randomBytes } from "node:crypto";
import { shownText } from "../shown-text.js";

const ESCAPE = "\u001b";
/** Before the rest of a sequence of our own: no article can know it. */
const OWN = `${ESCAPE}${randomBytes(12).toString("hex")}`;

/** Writes to a stream; control characters of articles, files and people are shown as �. */
export function printTo(
  stream: Pick<NodeJS.WritableStream, "write">,
  text: string,
  written?: () => void,
): boolean {
  const clean = text.split(OWN).map((part) => shownText(part, "\ufffd"));
  return stream.write(clean.join(ESCAPE), written);
}

export function out(text: string): boolean {
  return printTo(process.stdout, text);
}

export function err(text: string): boolean {
  return printTo(process.stderr, text);
}

/** A colour whose sequences, and whose alone, get through the exit. */
export function ownColour(colour: (text: string) => string): (text: string) => string {
  const [before = "", after = ""] = colour("\n")
    .split("\n")
    .map((part) => part.replaceAll(ESCAPE, OWN));
  return (text) => `${before}${text}${after}`;
}
