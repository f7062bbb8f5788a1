// Lines of a stream, cut at "\n" alone (node:readline also cuts at U+2028, which may stand inside a question).

/** Each line without its end, a "\r" before it included; what follows the last "\n" is a line if it is not empty. */
export async function* linesOf(stream: AsyncIterable<string | Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest: string[] = [];
  for await (const chunk of stream) {
    const parts = (typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true })).split("\n");
    for (const part of parts.slice(0, -1)) {
      yield [...rest, part].join("").replace(/\r$/, "");
      rest = [];
    }
    rest.push(parts.at(-1) ?? "");
  }
  const last = rest.join("") + decoder.decode();
  if (last !== "") yield last.replace(/\r$/, "");
}
