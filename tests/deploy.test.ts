// What the image and the unit promise: all that the program reads is there, and editors can write where the corpus lies.

import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const dockerfile = readFileSync("Dockerfile", "utf8");
const ignored = readFileSync(".dockerignore", "utf8");
const unit = readFileSync("deploy/on-the-record.service", "utf8");

/** What is copied from the project, not from the stage before. */
const copied = [...dockerfile.matchAll(/^COPY (?!--from)(?:--\S+ )*(.+) \S+$/gm)].flatMap(([, names = ""]) =>
  names.split(" "),
);
const environment = (text: string): Record<string, string | undefined> =>
  Object.fromEntries([...text.matchAll(/\b([A-Z_]+)=(\/\S+)/g)].map(([, name, value]) => [name, value]));

describe("the image", () => {
  it("holds figures, models and a corpus to begin with, all let through to it", () => {
    expect(copied).toEqual(expect.arrayContaining(["figures.json", "models", "corpus", "LICENSE"]));
    expect(copied.filter((name) => !existsSync(name) || !ignored.includes(`!${name}`))).toEqual([]);
  });

  it("keeps corpus and records on the volume, for its own user alone", () => {
    const { DATA_DIR, CORPUS_DIR } = environment(dockerfile);
    expect([dockerfile.includes(`VOLUME ${DATA_DIR}\n`), CORPUS_DIR?.startsWith(`${DATA_DIR}/`)]).toEqual([
      true,
      true,
    ]);
    expect(dockerfile).toContain(`chmod 700 ${DATA_DIR}`);
    expect(dockerfile).toContain(`COPY --chown=node:node corpus ${CORPUS_DIR}`);
  });
});

describe("the unit", () => {
  it("keeps corpus and records where it may write, for its own user alone", () => {
    const { DATA_DIR, CORPUS_DIR } = environment(unit);
    const state = `/var/lib/${/^StateDirectory=(\S+)$/m.exec(unit)?.[1]}`;
    expect([DATA_DIR, CORPUS_DIR?.startsWith(`${state}/`)]).toEqual([state, true]);
    expect(unit).toContain("StateDirectoryMode=0700");
    expect(unit).toMatch(/^ExecStartPre=.*corpus/m);
  });
});
