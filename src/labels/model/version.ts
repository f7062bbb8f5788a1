// What made a label. Part of what makes an index.

/** Hex sha256, shortened, over the labeller's source and weights; a test holds it to them. */
export const LABELLER_VERSION = "c5b4cc6d7c814266";
