// Two hundred inputs that no newsroom would send on purpose, made from a seed. Small, so that all run in seconds.

import { brotliCompressSync, gzipSync } from "node:zlib";
import { PAGES } from "./html/pages.js";
import { STORY } from "./html/story.js";

/** A linear congruential generator: the same seed gives the same inputs (Numerical Recipes' constants). */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const TEXT = [STORY.title, ...STORY.paragraphs].join("\n\n");
const bytesOf = (text: string): Uint8Array => Buffer.from(text);

/** Bytes of a sound input with some of them changed, left out or doubled. */
function mutated(sound: Uint8Array, random: () => number): Uint8Array {
  const bytes = Buffer.from(sound);
  for (let i = 0; i < 1 + random() * 40; i += 1)
    bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
  const cut = random() < 0.3 ? Math.floor(random() * bytes.length) : bytes.length;
  return random() < 0.2
    ? Buffer.concat([bytes.subarray(0, cut), bytes.subarray(0, 500)])
    : bytes.subarray(0, cut);
}

function noise(random: () => number): Uint8Array {
  return Buffer.from(
    Array.from({ length: 1 + Math.floor(random() * 3000) }, () => Math.floor(random() * 256)),
  );
}

const SHAPES: readonly ((n: number) => string)[] = [
  (n) => "<div>".repeat(n * 100),
  (n) => `<p>${"<b><i><u>".repeat(n)}${TEXT}`,
  (n) => `<table>${"<tr><td>".repeat(n)}${TEXT}`,
  (n) => "<".repeat(n * 50),
  (n) => "&#x41;&bogus;&#0;&#xFFFFFF;".repeat(n * 5),
  (n) => `<div class="${"share ".repeat(n * 50)}"><p>${TEXT}</p></div>`,
  (n) => `<!--${"-".repeat(n * 100)}`,
  (n) => `<script type="application/ld+json">${"[".repeat(n * 100)}</script><p>${TEXT}</p>`,
  (n) => `<title>${"x".repeat(n * 500)}</title><p>${TEXT}</p>`,
  (n) => `<svg><foreignObject>${"<math><mi>".repeat(n)}${TEXT}`,
  (n) => `<p>${"\u202E\u0000\u00AD\u200B".repeat(n)}${TEXT}</p>`,
  (n) => "(".repeat(n * 200),
  (n) => "Share Tweet Email ".repeat(n * 20),
  (n) => `${"“".repeat(n * 100)}${TEXT}`,
  (n) => "By A B C D E F G H I J ".repeat(n * 10),
  (n) => `${TEXT}\n${"Reply\n2 days ago\nLOL :rolleyes:\n".repeat(n * 3)}`,
  (n) => `${TEXT}\n\n`.repeat(Math.ceil(n / 20)),
  (n) => "• item\n".repeat(n * 20),
  (n) => `---\ntitle: ${"[".repeat(n * 10)}\n---\n${TEXT}`,
  (n) => `---\na: &a [x]\nb: ${"*a ".repeat(n)}\n---\n`,
  (n) => "\n".repeat(n * 100),
  (n) => `${"a".repeat(n * 500)}.`,
  (n) => "\uD800".repeat(n * 20),
  (n) => `../../../etc/${"x".repeat(n)}\n\n${TEXT}`,
];

/** The files: shapes in several sizes, mutated pages and texts, random bytes, packed and foreign formats. */
export function hostileFiles(seed: number): HostileFile[] {
  const random = generator(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const names = ["a.txt", "a.html", "a.md", "a.pdf", "a", "a.htm.gz"];
  const shaped = SHAPES.flatMap((shape) =>
    [3, 40].map((size) => ({ name: pick(names), bytes: bytesOf(shape(size)) })),
  );
  const broken = Array.from({ length: 50 }, () => ({
    name: pick(names),
    bytes: mutated(bytesOf(random() < 0.7 ? pick(PAGES).html(STORY) : TEXT), random),
  }));
  const random50 = Array.from({ length: 30 }, () => ({ name: pick(names), bytes: noise(random) }));
  const packed = [
    gzipSync(Buffer.alloc(40_000_000)),
    gzipSync(TEXT).subarray(0, 60),
    gzipSync(gzipSync(TEXT)),
    brotliCompressSync(TEXT),
    bytesOf("PK\u0003\u0004 and so on"),
    bytesOf("\u0089PNG\r\n\u001A\n"),
    bytesOf("%PDF-1.7\n%%EOF"),
    bytesOf(`%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\ntrailer << /Root 1 0 R >>`),
    new Uint8Array(0),
    bytesOf("\uFEFF"),
    Buffer.from([0xff, 0xfe]),
    Buffer.from([0xff, 0xfe, 0x00]),
    Buffer.from(TEXT, "utf16le").subarray(1),
  ].map((bytes) => ({ name: pick(names), bytes }));
  return [...shaped, ...broken, ...random50, ...packed];
}

/** Addresses that must never be asked, in the many ways in which they can be written. */
export const FORBIDDEN: readonly string[] = [
  "http://127.0.0.1/",
  "http://127.1/",
  "http://2130706433/",
  "http://0x7f.0.0.1/",
  "http://0177.0.0.1/",
  "http://0/",
  "http://0.0.0.0/",
  "http://localhost/",
  "http://LOCALHOST/",
  "http://localhost./",
  "http://[::1]/",
  "http://[::]/",
  "http://[::ffff:127.0.0.1]/",
  "http://[::ffff:7f00:1]/",
  "http://[0:0:0:0:0:ffff:10.0.0.1]/",
  "http://[::127.0.0.1]/",
  "http://[64:ff9b::7f00:1]/",
  "http://[2002:7f00:1::]/",
  "http://[fe80::1]/",
  "http://[fc00::1]/",
  "http://[fd00::1]/",
  "http://[ff02::1]/",
  "http://10.0.0.1/",
  "http://172.16.5.4/",
  "http://192.168.0.1/",
  "http://169.254.169.254/latest/",
  "http://100.64.0.1/",
  "http://198.18.0.1/",
  "http://192.0.2.1/",
  "http://224.0.0.1/",
  "http://255.255.255.255/",
  "https://127.0.0.1/",
  "https://[::1]:8443/",
  "http://127.0.0.1:22/",
  "http://①②⑦.⓪.⓪.①/",
  "http://127。0。0。1/",
  "http://user@127.0.0.1/",
  "http://a:b@localhost/",
  "http://example.com@127.0.0.1/",
  "http://127.0.0.1#@example.com/",
  "file:///etc/passwd",
  "FILE:///etc/passwd",
  "ftp://127.0.0.1/",
  "gopher://127.0.0.1:25/",
  "data:text/html,<p>x</p>",
  "javascript:alert(1)",
  "dict://127.0.0.1/",
  "ws://127.0.0.1/",
  "jar:http://127.0.0.1!/",
  "about:blank",
  "http://",
  "https://",
  "http://[",
  "http://[::1",
  "http://%00/",
  "http://%31%32%37.0.0.1/",
  "http:///etc/passwd",
  "http://\u0000/",
  "http:\\\\127.0.0.1\\",
  "//127.0.0.1/",
];
