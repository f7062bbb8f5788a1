// A message (.eml) or a page saved as one (.mhtml) becomes an article. What it quotes of others is left out, and said.

import PostalMime, { type Email } from "postal-mime";
import { type Draft, type Facts, NO_FACTS, type Piece, REASON } from "../draft/draft.js";
import { extractPage } from "../html/extract.js";
import { type Line, toLines } from "../pasted/lines.js";
import { refused } from "../read/encodings.js";
import { cleanText, oneLine } from "../text/clean-text.js";
import { machineDate } from "../text/machine-date.js";

/** "On Monday, Ines Varga wrote:" and the like, above what a reply quotes. */
const QUOTES_BELOW =
  /^(?:on .{4,120} wrote:|am .{4,120} schrieb.{0,60}:|le .{4,120} a écrit ?:|el .{4,120} escribió:|-{2,} ?original message ?-{2,})$/i;
const SIGNATURE = /^-- ?$/;

function fieldOf(email: Email, name: string): string | null {
  return email.headers.find(({ key }) => key === name)?.value ?? null;
}

function factsOf(email: Email, given: Facts): Facts {
  const from = email.from && "name" in email.from ? oneLine(email.from.name ?? "") : "";
  return {
    title: given.title ?? (email.subject ? oneLine(cleanText(email.subject)) : null),
    publisher: given.publisher,
    author: given.author ?? (from === "" || from.includes("@") ? null : from),
    published: given.published ?? (email.date ? machineDate(email.date) : null),
    url: given.url,
  };
}

/** The lines of a message's text with what is not its own: quoted messages and the signature. */
function piecesOf(text: string): Piece[] {
  const raw = cleanText(text).split("\n");
  const signature = raw.findIndex((line) => SIGNATURE.test(line));
  const own = raw.slice(0, signature === -1 ? raw.length : signature);
  const isQuoted = (line: string): boolean => /^\s{0,3}>/.test(line) || QUOTES_BELOW.test(line.trim());
  const piece = ({ text: words, bullet }: Line, reason: string | null): Piece => ({
    kind: bullet ? "list-item" : "paragraph",
    text: words,
    reason,
  });
  const runs = own.reduce<{ quoted: boolean; lines: string[] }[]>((done, line) => {
    const quoted = isQuoted(line);
    const last = done.at(-1);
    if (last && (last.quoted === quoted || line.trim() === "")) last.lines.push(line);
    else done.push({ quoted, lines: [line] });
    return done;
  }, []);
  return [
    ...runs.flatMap(({ quoted, lines }) =>
      toLines(lines.map((line) => line.replace(/^\s{0,3}(?:> ?)+/, "")).join("\n")).map((line) =>
        piece(line, quoted ? REASON.quotedMail : null),
      ),
    ),
    ...toLines(raw.slice(own.length + 1).join("\n")).map((line) => piece(line, REASON.signature)),
  ];
}

/** The page of an archive: its first document; the others are its frames. */
function firstDocument(html: string): string {
  const end = html.search(/<\/html\s*>/i);
  return end === -1 ? html : html.slice(0, end);
}

/** Reads a message or a saved page. @throws ExpectedError when it holds no text */
export async function extractMail(bytes: Uint8Array, given: Facts = NO_FACTS): Promise<Draft> {
  const email = await PostalMime.parse(bytes);
  const saved = fieldOf(email, "snapshot-content-location");
  if (saved !== null && email.html)
    return extractPage(firstDocument(email.html), { ...given, url: given.url ?? saved });
  const facts = factsOf(email, given);
  if (email.text?.trim()) return { pieces: piecesOf(email.text), facts, kind: "statement" };
  if (email.html?.trim()) return { ...extractPage(email.html, facts), kind: "statement" };
  throw refused("The message holds no text.", "Give the file that is attached to it.");
}
