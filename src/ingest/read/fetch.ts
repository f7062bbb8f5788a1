// Fetches one page, and only from public addresses: every name is resolved once, checked, and connected to as checked.

import { lookup } from "node:dns/promises";
import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP } from "node:net";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { messageOf } from "../../errors.js";
import { isPublicAddress } from "./addresses.js";
import { refused } from "./encodings.js";

interface Resolved {
  readonly address: string;
  readonly family: number;
}

export interface FetchOptions {
  /** Lets addresses through that are not public (tests, an archive in the house). */
  readonly allowPrivate: boolean;
  /** Most bytes of a body, after decompression. */
  readonly maxBytes?: number;
  /** For one input, names, redirects and body included. */
  readonly timeoutMs?: number;
  /** What was got before: asked for only where it has changed since. */
  readonly known?: Validators;
  /** The kinds of answer that are asked for. */
  readonly accept?: string;
  /** The resolver, for tests. */
  readonly resolve?: (host: string) => Promise<readonly Resolved[]>;
}

/** What a server said of the version that it gave. */
export interface Validators {
  readonly etag: string | null;
  readonly modified: string | null;
}

export interface Fetched extends Validators {
  /** After redirects. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** Of the Content-Type header, lower case, "" where there is none. */
  readonly type: string;
  readonly charset: string | null;
  /** It has not changed since: there are no bytes. */
  readonly unchanged: boolean;
}

export const MAX_BYTES = 10 * 1024 * 1024;
const TIMEOUT_MS = 20_000;
const MAX_REDIRECTS = 5;
const HEADERS = {
  accept: "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.1",
  "accept-encoding": "gzip, deflate, br",
  "accept-language": "en,*;q=0.5",
  "user-agent": "on-the-record/0.1 (newsroom ingest)",
};

function parseAddress(text: string): URL {
  if (!URL.canParse(text))
    throw refused("This is no address.", "Give one that begins with http:// or https://.");
  const url = new URL(text);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw refused(
      `Addresses that begin with "${url.protocol}" are not fetched.`,
      "Give an http or https address.",
    );
  }
  if (url.username !== "" || url.password !== "") {
    throw refused("The address holds a user name or a password.", "Leave them out.");
  }
  return url;
}

/** What is waited for, or the end of the time for it: a resolver cannot be called off. */
function within<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new Error("too late"));
    if (signal.aborted) late();
    signal.addEventListener("abort", late, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", late));
  });
}

/** Resolves a host once; refuses it when any of its addresses is not public. */
async function checkedAddress(url: URL, options: FetchOptions, signal: AbortSignal): Promise<Resolved> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const resolve = options.resolve ?? ((name: string) => lookup(name, { all: true }));
  const found = isIP(host) ? [{ address: host, family: isIP(host) }] : await within(signal, resolve(host));
  const first = found[0];
  if (first === undefined) throw refused(`${url.host} cannot be found.`);
  if (!options.allowPrivate && !found.every(({ address }) => isPublicAddress(address))) {
    throw refused(
      `${url.host} is not a public address and is not fetched.`,
      "INGEST_ALLOW_PRIVATE=1 allows it.",
    );
  }
  return first;
}

function headersFor({ known, accept = HEADERS.accept }: FetchOptions): Record<string, string> {
  return {
    ...HEADERS,
    accept,
    ...(known?.etag == null ? {} : { "if-none-match": known.etag }),
    ...(known?.modified == null ? {} : { "if-modified-since": known.modified }),
  };
}

function open(
  url: URL,
  target: Resolved,
  signal: AbortSignal,
  headers: Record<string, string>,
): Promise<IncomingMessage> {
  const send = url.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const pinned = (_host: string, asked: { all?: boolean }, done: (...answer: unknown[]) => void) =>
      asked.all ? done(null, [target]) : done(null, target.address, target.family);
    const sent = send(url, { headers, lookup: pinned as never, agent: false, signal }, resolve);
    sent.on("error", reject);
    sent.end();
  });
}

function unpacked(response: IncomingMessage): AsyncIterable<Buffer> {
  const encoding = (response.headers["content-encoding"] ?? "").toLowerCase().trim();
  if (encoding === "" || encoding === "identity") return response;
  const known = {
    gzip: createGunzip,
    "x-gzip": createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress,
  };
  const unpack = known[encoding as keyof typeof known];
  if (unpack === undefined)
    throw refused(`The page is packed in a way that is not read (${encoding.slice(0, 40)}).`);
  const stream = unpack();
  response.on("error", (error) => stream.destroy(error));
  return response.pipe(stream);
}

async function readBody(response: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of unpacked(response)) {
    size += chunk.length;
    if (size > maxBytes) throw refused(`The page is larger than ${Math.round(maxBytes / 1024 / 1024)} MB.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function nextHop(response: IncomingMessage, from: URL, known: boolean): URL | null {
  const status = response.statusCode ?? 0;
  if (status === 304 && known) return null;
  const { location } = response.headers;
  if (status >= 300 && status < 400 && location !== undefined) {
    if (!URL.canParse(location, from.href)) throw refused(`${from.host} redirects to what is no address.`);
    return parseAddress(new URL(location, from).href);
  }
  if (status !== 200) throw refused(`${from.host} answers ${status} instead of the page.`);
  return null;
}

async function fetched(response: IncomingMessage, url: URL, options: FetchOptions): Promise<Fetched> {
  const { headers, statusCode } = response;
  const kind = (headers["content-type"] ?? "").toLowerCase();
  const unchanged = statusCode === 304;
  return {
    url: url.href,
    bytes: unchanged ? new Uint8Array() : await readBody(response, options.maxBytes ?? MAX_BYTES),
    type: kind.split(";")[0]?.trim() ?? "",
    charset: /charset=["']?([\w-]+)/.exec(kind)?.[1] ?? null,
    etag: headers.etag ?? null,
    modified: headers["last-modified"] ?? null,
    unchanged,
  };
}

async function follow(address: string, options: FetchOptions, signal: AbortSignal): Promise<Fetched> {
  let url = parseAddress(address);
  for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
    const target = await checkedAddress(url, options, signal);
    const response = await open(url, target, signal, headersFor(options));
    try {
      const next = nextHop(response, url, options.known !== undefined);
      if (next === null) return await fetched(response, url, options);
      url = next;
    } finally {
      response.destroy();
    }
  }
  throw refused(`More than ${MAX_REDIRECTS} redirects.`);
}

/**
 * Fetches a page.
 * @throws ExpectedError with one line for whatever goes wrong: address, name, time, size, status
 */
export async function fetchPage(address: string, options: FetchOptions): Promise<Fetched> {
  const timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), timeoutMs);
  try {
    return await follow(address, options, stop.signal);
  } catch (error) {
    if (stop.signal.aborted) throw refused(`No complete answer within ${timeoutMs / 1000} s.`);
    if (error instanceof Error && error.name === "ExpectedError") throw error;
    throw refused(
      `The page cannot be fetched (${(error as NodeJS.ErrnoException).code ?? messageOf(error)}).`,
    );
  } finally {
    clearTimeout(timer);
  }
}
