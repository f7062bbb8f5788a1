// Discord's limits, and the two ways a reply can be drawn. Constants alone.
// Source: https://discord.com/developers/docs/resources/message (content, embed limits), .../interactions (choices, components).

export const LIMITS = {
  content: 2000,
  embedTitle: 256,
  embedDescription: 4096,
  embedFooter: 2048,
  embedsTotal: 6000,
  embeds: 10,
  choices: 25,
  choice: 100,
  customId: 100,
  buttonLabel: 80,
  actionRows: 5,
  buttonsInRow: 5,
} as const;

/** Embeds, or plain text where the bot may not embed links. */
export type Mode = "embeds" | "text";

/** Characters of a whole page, with room for its number. */
export const PAGE: Readonly<Record<Mode, number>> = { embeds: 5800, text: 1960 };

/** Characters of one side's blocks on a page: an embed's description, less its first line. */
export const SIDE = 3400;

/** Characters of a question shown as a heading (never a quote). */
export const HEADING: Readonly<Record<Mode, number>> = { embeds: 200, text: 120 };

/** Visible characters beyond which a page takes no further quote: about one and a half screens of a phone. */
export const COMFORTABLE = 1300;
