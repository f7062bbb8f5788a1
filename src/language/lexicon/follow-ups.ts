// How a question leans on the one before it. Patterns of English alone.

/** "And …", "but then …". */
export const FOLLOWS = /^\W*(?:(?:and|but|so|or|then|also|ok|okay)\b[,\s]*)+/i;

/** "What about X?", "and X?": the same of another. */
export const WHAT_ABOUT =
  /^\W*(?:(?:and|but|so|or)[,\s]+)?(?:(?:what|how) about|same (?:for|question for))\s+(.{2,60})$|^\W*and (?!(?:who|what|when|where|why|how|which|whose|did|does|do|is|are|was|were|has|have|had|will|would|can|could|if|for|in|by|to|then|so)\b)((?:the )?\p{Lu}.{1,50})$/iu;

/** "When?", "By whom?", "How much?", "Who else?": nothing but its form. */
export const SHORT_QUESTION =
  /^(?:(?:by|to|from|for|in|since|against|with) )?(?:who|whom|what|when|where|why|how|how (?:much|many|long|often|come)|which one|who else|what else|where else|since when|says who|why not|with whom)\W*$/i;

/** What points to the matter of the question before, with the word before it: "to that", "about it". */
export const POINTING =
  /\b((?:to|about|on|of|for|with|against|after|before|from|by|deny|denied|denies|confirm(?:ed)?|prove[dn]?|say|said|answer(?:ed)?|explain(?:ed)?|reject(?:ed)?|admit(?:ted)?|do|did|done) )(?:that|this|it|these|those|them)\b(?!\s+(?:\p{L}+s?\s+)?(?:company|firm|case|lawsuit|claims?|system|article|paper)\b)/iu;

/** Somebody whom the question before named. */
export const SOMEBODY = /\b(?:they|he|she|it|them|him|his|her|its|their|the (?:company|firm|other side))\b/i;
