// A message (.eml) or a page saved as one (.mhtml) becomes an article. What it quotes of others is left out, and said.

import PostalMime, { type Email } from "postal-mime";
import { type Draft, type Facts, NO_FACTS } from "../draft/draft.js";
import { keptPage } from "../html/archive.js";
import { extractPage } from "../html/extract.js";
import { refused } from "../read/encodings.js";
import { cleanText, oneLine } from "../text/clean-text.js";
import { machineDate } from "../text/machine-date.js";
import { messagePieces } from "./pieces.js";

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

/** The page of an archive: its first document; the others are its frames. */
function firstDocument(html: string): string {
  const end = html.search(/<\/html\s*>/i);
  return end === -1 ? html : html.slice(0, end);
}

/** Browsers say of the pages that they save that they did. */
const isSavedPage = (email: Email): boolean =>
  fieldOf(email, "snapshot-content-location") !== null || /saved by /i.test(fieldOf(email, "from") ?? "");

/** The address of the first part that has one; the parts of other pages come after it. */
function firstPlace(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 65_536)).toString("latin1");
  return /^content-location:[ \t]{0,9}(https?:\/\/\S{1,2000})/im.exec(head)?.[1] ?? null;
}

function pageOf(email: Email, place: string | null, given: Facts): Draft {
  const saved = fieldOf(email, "snapshot-content-location") ?? place;
  const kept = saved === null ? null : keptPage(saved);
  const draft = extractPage(firstDocument(email.html ?? ""), {
    ...given,
    url: given.url ?? kept?.url ?? null,
  });
  const via = draft.via ?? kept?.via ?? null;
  return via === null ? draft : { ...draft, via };
}

/** Reads a message or a saved page. @throws ExpectedError when it holds no text */
export async function extractMail(bytes: Uint8Array, given: Facts = NO_FACTS): Promise<Draft> {
  const email = await PostalMime.parse(bytes);
  if (isSavedPage(email) && email.html) return pageOf(email, firstPlace(bytes), given);
  const facts = factsOf(email, given);
  if (email.text?.trim()) return { pieces: messagePieces(email.text), facts, kind: "statement" };
  if (email.html?.trim()) return { ...extractPage(email.html, facts), kind: "statement" };
  throw refused("The message holds no text.", "Give the file that is attached to it.");
}
