// What the doctor finds. Types, and the words that are printed.

import { EXIT, type ExitStatus } from "../../errors.js";

export interface Finding {
  /** `problem`: the bot cannot work so; `warning`: it works, but not wholly. */
  readonly state: "ok" | "warning" | "problem";
  readonly what: string;
  /** What is so, and what to do about it. */
  readonly line: string;
  /** The exit status that a problem ends with. */
  readonly status?: ExitStatus;
}

export const ok = (what: string, line: string): Finding => ({ state: "ok", what, line });
export const warning = (what: string, line: string): Finding => ({ state: "warning", what, line });
export const problem = (what: string, line: string, status: ExitStatus = EXIT.usage): Finding => ({
  ...{ state: "problem", what, line },
  status,
});

const MARKS: Readonly<Record<Finding["state"], string>> = {
  ok: "ok      ",
  warning: "warning ",
  problem: "PROBLEM ",
};

/** One line a finding, and a last one that says whether `npm start` will do. */
export function printed(findings: readonly Finding[]): string {
  const problems = findings.filter(({ state }) => state === "problem").length;
  const lines = findings.map(({ state, what, line }) => `${MARKS[state]}${what}: ${line}`);
  const last =
    problems === 0 ? "The bot can be started: npm start" : `${problems} to mend before the bot can work.`;
  return [...lines, "", last, ""].join("\n");
}

/** That of the first problem. */
export function statusOf(findings: readonly Finding[]): ExitStatus {
  return findings.find(({ state }) => state === "problem")?.status ?? EXIT.done;
}
