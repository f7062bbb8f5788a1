// What made a label. Part of what makes an index.

/** Hex sha256, shortened, over the labeller's source and weights; a test holds it to them. */
export const LABELLER_VERSION = "e4e1d52f72c9df38";
