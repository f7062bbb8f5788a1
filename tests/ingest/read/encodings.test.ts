import { describe, expect, it } from "vitest";
import { decodeText } from "../../../src/ingest/read/encodings.js";

const TEXT = "Huawei’s “back door” — déjà vu: naïve café in Lahore, the complaint says, “and more”.";
const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le");
const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();
/** Windows-1252 for the characters of TEXT. */
const cp1252 = (text: string): Buffer =>
  Buffer.from([...text].map((c) => ({ "’": 0x92, "“": 0x93, "”": 0x94, "—": 0x97 })[c] ?? c.charCodeAt(0)));

describe("decoding", () => {
  it.each([
    ["UTF-8", Buffer.from(TEXT)],
    ["UTF-8 with a byte order mark", Buffer.from(`\uFEFF${TEXT}`)],
    ["UTF-16, little end first, marked", utf16(`\uFEFF${TEXT}`)],
    ["UTF-16, big end first, marked", swapped(utf16(`\uFEFF${TEXT}`))],
    ["UTF-16, little end first", utf16(TEXT)],
    ["UTF-16, big end first", swapped(utf16(TEXT))],
    ["Windows-1252", cp1252(TEXT)],
  ])("reads %s", (_, bytes) => expect(decodeText(bytes)).toBe(TEXT));

  it("believes the response's charset before its own guess", () => {
    expect(decodeText(Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]), "windows-1251")).toBe("Привет");
  });

  it("believes the charset that the markup names", () => {
    const head = Buffer.from('<html><meta charset="shift_jis"><p>');
    expect(decodeText(Buffer.concat([head, Buffer.from([0x93, 0xfa, 0x96, 0x7b])])).endsWith("<p>日本")).toBe(
      true,
    );
  });

  it("refuses binary data with one line", () => {
    expect(() => decodeText(Buffer.from(Array.from({ length: 500 }, (_, i) => (i * 7) % 256)))).toThrow(
      "This is no text (binary data).",
    );
  });
});
