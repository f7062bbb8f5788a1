// The cases of a newsroom, each opened when it is first asked for. Hands out the right one, and never another.

import { type CaseFolder, caseOfKey, namedCase } from "../corpus/cases.js";
import type { Newsroom } from "../findings.js";
import { keyed } from "./keyed.js";

export interface Cases {
  /** All that there are at this moment, the first one first. @throws ExpectedError `usage/case`, `corpus/unreadable` */
  list(): readonly CaseFolder[];
  /**
   * A case, opened where it is not open yet; its articles are called by their keys.
   * @param name of a case, or what its case file calls it
   * @throws ExpectedError `usage/case` for one that is not there; family corpus or data where it cannot be opened
   */
  open(name: string): Promise<Newsroom>;
  /** The case that an article, or a sentence, is of by its key. @throws the same */
  ofKey(key: string): Promise<Newsroom>;
  close(): Promise<void>;
}

interface CaseParts {
  list(): readonly CaseFolder[];
  /** Opens one, with its articles called by their ids. */
  open(folder: CaseFolder): Promise<Newsroom>;
  /** Closes what the cases share. */
  close(): Promise<void>;
}

/** One that could not be opened is tried again by the next who asks. */
export function createCases(parts: CaseParts): Cases {
  const rooms = new Map<string, Promise<Newsroom>>();
  const done = new Set<Newsroom>();
  let closed = false;
  const enter = async (folder: CaseFolder): Promise<Newsroom> => {
    const room = keyed(await parts.open(folder), folder);
    if (closed) await room.close();
    done.add(room);
    return room;
  };
  const opened = (folder: CaseFolder): Promise<Newsroom> => {
    const known = rooms.get(folder.name);
    if (known !== undefined) return known;
    const room = enter(folder);
    rooms.set(folder.name, room);
    room.catch(() => rooms.delete(folder.name));
    return room;
  };
  const open = async (name: string) => opened(namedCase(parts.list(), name));
  return {
    list: parts.list,
    open,
    ofKey: async (key) => open(caseNameOfKey(parts.list(), key)),
    close: async () => {
      // One that is still being read takes minutes: nobody waits for it.
      closed = true;
      for (const room of done) await room.close();
      await parts.close();
    },
  };
}

/** The name of the case that an article, or a sentence, is of by its key. */
export function caseNameOfKey(cases: readonly CaseFolder[], key: string): string {
  return caseOfKey(key) ?? cases.find(({ isFirst }) => isFirst)?.name ?? "";
}
