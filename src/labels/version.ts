// What made a label. Part of what makes an index.

/** Hex sha256, shortened, over the labeller's source and weights; a test holds it to them. */
export const LABELLER_VERSION = "a23c1798d5ac5bf3";
