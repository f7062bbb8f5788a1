// Discord's limits, and the two ways a reply can be drawn. Constants alone.
// Source: https://discord.com/developers/docs/resources/message (content), .../components/reference, .../interactions (choices).

export const LIMITS = {
  content: 2000,
  /** Characters of all text displays of a message together. */
  cards: 4000,
  /** Components of a message of cards, those inside others counted. */
  components: 40,
  choices: 25,
  choice: 100,
  customId: 100,
  buttonsInRow: 5,
  /** Characters of the address of a button. */
  address: 512,
} as const;

/** Cards (Components V2), or plain text where the bot may not embed links. */
export type Mode = "cards" | "text";

/** Characters of a whole page, with room for its number and, on cards, for a correction above it. */
export const PAGE: Readonly<Record<Mode, number>> = { cards: 3400, text: 1960 };

/** Characters of a question shown beside a label (never a quote). */
export const HEADING: Readonly<Record<Mode, number>> = { cards: 200, text: 120 };

/** Visible characters beyond which a page takes no further quote: about one and a half screens of a phone. */
export const COMFORTABLE = 1300;
