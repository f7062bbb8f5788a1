// What made a label. Part of what makes an index.

/** Hex sha256, shortened, over the labeller's source and weights; a test holds it to them. */
export const LABELLER_VERSION = "533f475270ce062d";
