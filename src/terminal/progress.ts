// Progress of long work: a bar on a terminal, a plain line where there is none.

import type { SingleBar } from "cli-progress";
import { printTo } from "./out.js";

/** How far some work is: `task` in words ("Embedding sentences"), `done` of `total` units. */
interface Progress {
  readonly task: string;
  readonly done: number;
  readonly total: number;
}

interface Reporter {
  /** One line that says what is going on ("Building the index: the corpus changed."). */
  say(line: string): void;
  progress(progress: Progress): void;
}

/** A reporter on a stream. The bar's library is loaded when the first long task needs it. */
export function progressOn(stream: NodeJS.WriteStream): Reporter {
  let bar: Promise<SingleBar> | undefined;
  let task = "";
  return {
    say: (line) => void printTo(stream, `${line}\n`),
    progress: (now) => {
      if (!stream.isTTY) return;
      bar ??= openBar(stream);
      void bar.then((open) => {
        if (now.task !== task) open.start(now.total, now.done, { task: now.task });
        else open.update(now.done);
        task = now.task;
        if (now.done >= now.total) open.stop();
      });
    },
  };
}

async function openBar(stream: NodeJS.WriteStream): Promise<SingleBar> {
  const { default: library } = await import("cli-progress");
  return new library.SingleBar({
    stream,
    format: "{task} [{bar}] {value}/{total}",
    hideCursor: true,
    clearOnComplete: true,
  });
}
