// The life of a draft as a table. Pure.

export const DRAFT_STATES = [
  "open",
  "edited",
  "approved",
  "rejected",
  "taken-over",
  "posting",
  "posted",
  "undeliverable",
] as const;
export type DraftState = (typeof DRAFT_STATES)[number];

/** An editor's moves first, then the bot's. */
export type DraftMove = "edit" | "approve" | "reject" | "take over" | "start" | "post" | "hold" | "give up";

const DECIDABLE = {
  edit: "edited",
  approve: "approved",
  reject: "rejected",
  "take over": "taken-over",
} as const;

/** `posted` is set in the transaction that records the published answer: there is no state between the two. */
const MOVES: Readonly<Record<DraftState, Readonly<Partial<Record<DraftMove, DraftState>>>>> = {
  open: DECIDABLE,
  edited: DECIDABLE,
  approved: { start: "posting", hold: "open", "give up": "undeliverable" },
  posting: { start: "posting", post: "posted", hold: "open", "give up": "undeliverable" },
  rejected: {},
  "taken-over": {},
  posted: {},
  undeliverable: { approve: "approved" },
};

/** The state after a move, or undefined where the move is not open any more. */
export function nextState(state: DraftState, move: DraftMove): DraftState | undefined {
  return MOVES[state][move];
}

/** May an editor still decide? */
export function isDecidable(state: DraftState): boolean {
  return state === "open" || state === "edited";
}
