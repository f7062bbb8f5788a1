// Opens a case for somebody who waits, or tells them why it cannot be.

import type { CaseFolder } from "../../corpus/cases.js";
import { ExpectedError } from "../../errors.js";
import type { Newsroom } from "../../findings.js";
import type { Cases } from "../../newsroom/cases.js";

/** A case that is labelled for the first time takes minutes: nobody is to wait for that one. */
const PATIENCE_MS = 1500;

/** @throws ExpectedError `discord/case-opening` while it is still being read, `discord/case-closed` where it cannot be */
export async function openFor(cases: Cases, { name }: Pick<CaseFolder, "name">): Promise<Newsroom> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS);
  });
  try {
    const room = await Promise.race([cases.open(name), late]);
    if (room !== null) return room;
  } catch (cause) {
    throw asTold(name, cause);
  } finally {
    clearTimeout(timer);
  }
  const line = `I am still reading the case ${name}.`;
  throw new ExpectedError("usage", "discord/case-opening", line, "Please ask again in a minute.");
}

/** Where its files lie and what is wrong with them is for the log. */
function asTold(name: string, cause: unknown): unknown {
  if (!(cause instanceof ExpectedError) || cause.family === "usage") return cause;
  const line = `The case ${name} cannot be read now, and the newsroom's log says why.`;
  return new ExpectedError("usage", "discord/case-closed", line, "Nothing else is wrong.", { cause });
}
