// Bytes to text: byte order marks, declared and detected encodings. Refuses what is no text.

import { detect } from "chardet";
import { ExpectedError } from "../../errors.js";

const BOMS: readonly (readonly [string, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];
const SAMPLE = 4096;

/** An error of the input itself: the line that ingest shows for it, also where a library's words run over several. */
export function refused(message: string, hint = ""): ExpectedError {
  return new ExpectedError("usage", "ingest/refused", message.replace(/\s+/g, " "), hint);
}

function byMark(bytes: Uint8Array): string | null {
  return BOMS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0] ?? null;
}

/** UTF-16 without a mark: nearly every second byte of Latin text is zero. */
function wideWithoutMark(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.length < 16) return null;
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const half = sample.length / 2;
  const [even = 0, odd = 0] = zeros;
  if (odd > 0.4 * half && even < 0.05 * half) return "utf-16le";
  return even > 0.4 * half && odd < 0.05 * half ? "utf-16be" : null;
}

/** The encoding that the markup names in its head, where browsers look for it. */
function declaredInMarkup(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, SAMPLE)).toString("latin1");
  const meta = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  return meta ?? /<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1] ?? null;
}

/** Windows-1252 from 0x80 to 0x9F; Node 20 decodes these as control characters (ISO-8859-1). */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

function decodeAs(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal });
    const text = decoder.decode(bytes);
    if (decoder.encoding !== "windows-1252") return text;
    return text.replace(/[\u0080-\u009F]/g, (c) => WINDOWS[c.charCodeAt(0) - 0x80] ?? c);
  } catch {
    return null;
  }
}

function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 64 * 1024);
  return sample.filter((byte) => byte < 7 || (byte > 13 && byte < 27)).length > 0.01 * sample.length;
}

/** UTF-8 with a few broken bytes stays UTF-8. */
function mostlyUtf8(bytes: Uint8Array): string | null {
  const text = decodeAs(bytes, "utf-8", false) ?? "";
  const broken = text.split("\uFFFD").length - 1;
  const wide = /[\u0080-\u{10FFFF}]/u.test(text.replaceAll("\uFFFD", ""));
  return wide && broken < 0.002 * text.length ? text : null;
}

/**
 * Decodes a text or a page. Order: byte order mark, UTF-16 by its zeros, valid UTF-8, what was declared
 * (`charset` of the response first), what the bytes look like, Windows-1252.
 * @throws ExpectedError when the bytes are no text
 */
export function decodeText(bytes: Uint8Array, charset: string | null = null): string {
  const wide = byMark(bytes) ?? wideWithoutMark(bytes);
  if (wide !== null) return decodeAs(bytes, wide, false) ?? "";
  if (isBinary(bytes))
    throw refused("This is no text (binary data).", "Give a text, HTML, Markdown or PDF file.");
  const utf8 = decodeAs(bytes, "utf-8", true) ?? mostlyUtf8(bytes);
  if (utf8 !== null) return utf8;
  const guess = detect(bytes.subarray(0, 256 * 1024));
  const names = [charset, declaredInMarkup(bytes), guess].filter(
    (name) => name !== null && !/^utf-?8$/i.test(name),
  );
  const decoded = names.map((name) => decodeAs(bytes, name as string, true)).find((text) => text !== null);
  return decoded ?? decodeAs(bytes, "windows-1252", false) ?? "";
}
