// What a side of a dispute is called by anybody who does not name it. Data alone.

import type { Side } from "../../domain.js";

const ROWS: Readonly<Record<Side, string>> = {
  accuser:
    "plaintiff plaintiffs accuser accusers claimant claimants complainant complainants petitioner petitioners",
  accused: "defendant defendants accused defence defense respondent respondents",
  court: "court courts judge judges tribunal jury",
  authority: "authority authorities government prosecution prosecutor prosecutors regulator regulators",
  outlet: "outlet outlets newspaper newspapers press media",
};

/** "plaintiff" → accuser; words in small letters. */
export const SIDE_OF_WORD: ReadonlyMap<string, Side> = new Map(
  (Object.keys(ROWS) as Side[]).flatMap((side) => ROWS[side].split(" ").map((word) => [word, side] as const)),
);
