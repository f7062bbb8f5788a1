// A lock on a file that the operating system takes back from a killed process: there is no stale one to detect.

import { createRequire } from "node:module";
import type LibsqlDatabase from "libsql";
import { ExpectedError } from "./errors.js";

export interface HeldLock {
  release(): void;
}

/**
 * Tries to take a lock, also against others in this process. SQLite's file lock is the kernel's.
 * @param file made where it is missing; it holds nothing
 * @param kind several may hold a shared one together; an exclusive one is held alone
 * @returns undefined where somebody else holds one that does not go with it
 * @throws ExpectedError `data/lock` when something else lies in the lock's place
 */
export function tryLock(file: string, kind: "exclusive" | "shared" = "exclusive"): HeldLock | undefined {
  // libsql's binary is loaded here and not before: 14 ms that a program without a lock saves.
  const Libsql = createRequire(import.meta.url)("libsql") as typeof LibsqlDatabase;
  const db = new Libsql(file);
  try {
    db.exec(kind === "exclusive" ? "begin exclusive" : "begin; select count(*) from sqlite_master");
    return { release: () => void db.close() };
  } catch (error) {
    db.close();
    const { code } = error as { code?: string };
    if (code === "SQLITE_BUSY") return undefined;
    if (code !== "SQLITE_NOTADB" && code !== "SQLITE_CORRUPT") throw error;
    throw new ExpectedError("data", "data/lock", `${file} is not the lock that it should be.`, "Delete it.");
  }
}
