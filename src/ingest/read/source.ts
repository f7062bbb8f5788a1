// Reads one input, a file or an address, and tells what it is by its bytes before its name.

import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import { gunzipSync } from "node:zlib";
import { decodeText, refused } from "./encodings.js";
import { type Fetched, type FetchOptions, fetchPage, MAX_BYTES } from "./fetch.js";

/** Formats that a library of their own reads from the bytes. */
type ByBytes = "pdf" | "docx" | "mail";

export type RawSource =
  | { readonly kind: ByBytes; readonly bytes: Uint8Array; readonly url: string | null }
  | {
      readonly kind: "html" | "markdown" | "captions" | "text";
      readonly text: string;
      readonly url: string | null;
    };

const MAX_PDF = 30 * 1024 * 1024;
const READABLE =
  /^(?:text\/|application\/(?:xhtml\+xml|xml|pdf|x-pdf|octet-stream|x-subrip|vnd\.openxmlformats-officedocument\.wordprocessingml\.document)|message\/rfc822|multipart\/related|$)/;

/** Is the input an address (of any scheme) rather than a file's name? */
function isAddress(source: string): boolean {
  return (
    /^[a-z][a-z0-9+.-]*:\/\//i.test(source) || /^(?:data|javascript|file|mailto|blob|about):/i.test(source)
  );
}

function latin(bytes: Uint8Array, length: number): string {
  return Buffer.from(bytes.subarray(0, length)).toString("latin1");
}

function unzipped(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_BYTES });
  } catch {
    throw refused("The packed file is broken or larger than 10 MB.");
  }
}

const SAVE_AS = "Save it as .docx, text, HTML or PDF.";
/** How files begin that are not read. */
const FOREIGN: readonly (readonly [string, string])[] = [
  ["{\\rtf", "a rich text document (RTF)"],
  ["\u00d0\u00cf\u0011\u00e0", "an old office document"],
  ["\u0089PNG", "a picture"],
  ["\u00ff\u00d8\u00ff", "a picture"],
  ["GIF8", "a picture"],
];

/** @throws ExpectedError for an archive that is no document of a kind that is read */
function officeKind(bytes: Uint8Array): "docx" {
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (names.includes("word/document.xml")) return "docx";
  const open = names.subarray(0, 200).includes("opendocument");
  throw refused(
    open ? "This is an OpenDocument file." : "This is an archive or an office document.",
    SAVE_AS,
  );
}

const MAIL_FIELD =
  /^(?:from|to|subject|date|mime-version|message-id|received|return-path|content-type|delivered-to|snapshot-content-location): /gim;

/** A message, or a page saved as one: several of a mail's fields before the first empty line. */
function isMail(bytes: Uint8Array, name: string): boolean {
  const head = latin(bytes, 16_384).split(/\r?\n\r?\n/)[0] ?? "";
  if (!/^(?:From |[A-Za-z][A-Za-z-]{1,40}: )/.test(head)) return false;
  const fields = new Set((head.match(MAIL_FIELD) ?? []).map((field) => field.toLowerCase()));
  return fields.size >= (/\.(?:eml|mht|mhtml)$/i.test(name) ? 1 : 3);
}

function looksLikeMarkup(text: string): boolean {
  const head = text.slice(0, 3000);
  if (
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(
      head,
    )
  )
    return true;
  const tags = text
    .slice(0, 20_000)
    .match(/<\/?(?:html|head|body|div|p|article|section|span|h1|a)\b[^<>]*>/gi);
  return (tags?.length ?? 0) >= 6;
}

const CAPTIONS =
  /^\uFEFF?(?:WEBVTT(?:[ \t][^\n]{0,200})?\r?\n|\s{0,20}\d{1,5}\r?\n\d{1,2}:\d{2}:\d{2}[,.]\d{3} --> )/;

function kindOfText(text: string, name: string): "html" | "markdown" | "captions" | "text" {
  const extension = extname(name).toLowerCase();
  if (CAPTIONS.test(text.slice(0, 500))) return "captions";
  if (/^\.(?:md|markdown|mdown)$/.test(extension) || /^\uFEFF?---\r?\n[\s\S]{0,4000}?\btitle:/.test(text))
    return "markdown";
  const named = /^\.x?html?$/.test(extension) && /<\/?[a-z!][^<>]*>/i.test(text);
  return named || looksLikeMarkup(text) ? "html" : "text";
}

function read(packed: Uint8Array, name: string, charset: string | null, url: string | null): RawSource {
  const bytes = unzipped(packed);
  if (bytes.length === 0) throw refused("The input is empty.");
  if (latin(bytes, 1024).includes("%PDF-")) return { kind: "pdf", bytes, url };
  if (latin(bytes, 4) === "PK\u0003\u0004") return { kind: officeKind(bytes), bytes, url };
  if (isMail(bytes, name)) return { kind: "mail", bytes, url };
  const foreign = FOREIGN.find(([start]) => latin(bytes, 8).startsWith(start));
  if (foreign) throw refused(`This is ${foreign[1]}.`, SAVE_AS);
  if (bytes.length > MAX_BYTES) throw refused("The file is larger than 10 MB.");
  const text = decodeText(bytes, charset);
  if (text.trim() === "") throw refused("The input holds no text.");
  return { kind: kindOfText(text, name.replace(/\.gz$/i, "")), text, url };
}

async function loadLocal(path: string): Promise<NamedBytes> {
  if (path.includes("\0")) throw refused("There is no such file.");
  const facts = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw refused(
      error.code === "ENOENT" ? "There is no such file." : `The file cannot be read (${error.code}).`,
    );
  });
  if (facts.isDirectory()) throw refused("This is a folder.", "Name the files in it.");
  if (!facts.isFile()) throw refused("This is no ordinary file.");
  if (facts.size > MAX_PDF) throw refused("The file is larger than 30 MB.");
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw refused(`The file cannot be read (${error.code}).`);
  });
  return { name: path, bytes };
}

function fetchedBytes(page: Fetched): NamedBytes {
  if (!READABLE.test(page.type)) throw refused(`The address gives ${page.type.slice(0, 60)}, not a page.`);
  const name = page.type === "text/html" ? "page.html" : new URL(page.url).pathname;
  return { name, bytes: page.bytes, charset: page.charset, url: page.url };
}

/** Bytes that were fetched, or came with a message, under the name that they came with. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where they were fetched. */
  readonly url?: string | null;
  readonly charset?: string | null;
}

/** What bytes are, decoded where they are text. @throws ExpectedError with one line for what cannot be read */
export function readBytes({ name, bytes, url = null, charset = null }: NamedBytes): RawSource {
  return read(bytes, name, charset, url);
}

/**
 * Loads an input, reading nothing in it.
 * @param source a file's path or an http(s) address
 * @throws ExpectedError with one line for what cannot be loaded
 */
export async function loadSource(source: string, options: FetchOptions): Promise<NamedBytes> {
  return isAddress(source) ? fetchedBytes(await fetchPage(source, options)) : loadLocal(source);
}
