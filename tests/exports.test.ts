// What is exported is imported by somebody: source, script or test.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const DECLARED =
  /^export (?:declare )?(?:async )?(?:abstract )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm;
const NAMED = /(?:import|export)\s+(?:type\s+)?(?:\w+\s*,\s*)?\{([^}]*)\}\s*from\s*"(\.[^"]+)"/g;
const WHOLE = /import\s+\*\s+as\s+\w+\s+from\s*"(\.[^"]+)"|typeof import\(\s*"(\.[^"]+)"\s*\)/g;
/** `const { a, b } = await import("./x.js")`, `(await import("./x.js")).a`, `import("./x.js").A`. */
const LATE_TAKEN = /(?:const|let)\s*\{([^}]*)\}\s*=\s*await import\(\s*"(\.[^"]+)"/g;
const LATE_MEMBER = /import\(\s*"(\.[^"]+)"\s*\)\)?\.(\w+)/g;

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((name) => name.endsWith(".ts"));
}

/** `file#name` of everything that a file takes from others; `file#*` where it takes all. */
function takenBy(file: string): string[] {
  const text = readFileSync(file, "utf8");
  const from = (path: string) => relative(".", resolve(dirname(file), path.replace(/\.js$/, ".ts")));
  const each = (list: string, path: string) =>
    list
      .split(",")
      .map((name) => name.trim().replace(/^type\s+/, ""))
      .filter((name) => name !== "")
      .map((name) => `${from(path)}#${name.split(/\s+as\s+|\s*:\s*/)[0]}`);
  return [
    ...[...text.matchAll(NAMED), ...text.matchAll(LATE_TAKEN)].flatMap(([, list = "", path = ""]) =>
      each(list, path),
    ),
    ...[...text.matchAll(WHOLE)].map(([, one, other]) => `${from(one ?? other ?? "")}#*`),
    ...[...text.matchAll(LATE_MEMBER)].map(([, path = "", name]) => `${from(path)}#${name}`),
  ];
}

/** The exports of `files` that none of `readers` takes, as `file#name`. */
function unused(files: readonly string[], readers: readonly string[]): string[] {
  const taken = new Set(readers.flatMap(takenBy));
  return files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(DECLARED)]
      .map(([, name]) => `${file}#${name}`)
      .filter((name) => !taken.has(name) && !taken.has(`${file}#*`)),
  );
}

describe("exports", () => {
  it("are imported by somebody, or are not exported", () => {
    const src = sources("src");
    expect(unused(src, [...src, ...sources("scripts"), ...sources("tests")])).toEqual([]);
  });

  it("count as unused where nobody imports them", () => {
    expect(unused(["src/errors.ts"], ["src/log.ts"])).toEqual([
      "src/errors.ts#EXIT",
      "src/errors.ts#ExitStatus",
      "src/errors.ts#ExpectedError",
      "src/errors.ts#systemFault",
      "src/errors.ts#messageOf",
    ]);
  });
});
