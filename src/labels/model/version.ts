// What made a label. Part of what makes an index.

/** Hex sha256, shortened, over the labeller's source and weights; a test holds it to them. */
export const LABELLER_VERSION = "0840e059d1c0d738";
