// Keys of a terminal one at a time, lines of anything else. Restores the terminal when it is done.

import { createInterface } from "node:readline";

interface Keys {
  /** The next key (a terminal) or line (a pipe); null at the end, and at Ctrl-C. */
  next(): Promise<string | null>;
  close(): void;
}

/** Reads keys from a terminal without waiting for Enter, or lines from a pipe. */
export function keysOf(stream: NodeJS.ReadStream): Keys {
  if (stream.isTTY) return rawKeys(stream);
  const lines = createInterface({ input: stream });
  const each = lines[Symbol.asyncIterator]();
  return {
    next: async () => {
      const { value, done } = await each.next();
      return done ? null : (value as string);
    },
    close: () => lines.close(),
  };
}

const END = new Set(["\u0003", "\u0004"]);

function rawKeys(stream: NodeJS.ReadStream): Keys {
  stream.setRawMode(true);
  stream.setEncoding("utf8");
  stream.resume();
  return {
    next: () =>
      new Promise((resolve) =>
        stream.once("data", (key) => resolve(END.has(String(key)) ? null : String(key))),
      ),
    close: () => {
      stream.setRawMode(false);
      stream.pause();
    },
  };
}
