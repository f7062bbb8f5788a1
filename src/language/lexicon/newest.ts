// How a question asks for what holds now, and not for what held before. Patterns of English alone.

/** "latest", "now", "still", "yet": whatever was told last. */
export const ASKS_FOR_NEWEST =
  /\b(?:latest|newest|most recent(?:ly)?|now(?!-)|nowadays|currently|current|at present|presently|today|still|yet|so far|to date|any ?more|any longer|no longer|these days|as of|up to date|updates?|status|lately|recently|by now|already|(?:do|does) \p{L}+(?: \p{L}+){0,3} stand)\b|\bwhat(?:'s| is) new\b/iu;

/** "Is it open?", "Has the court ruled?", "How many are dead?": asked in the present. */
export const ASKS_FOR_STATE =
  /^(?:is|are|has|have|does|do)\b|^(?:who|what|where|which(?: \p{L}+){1,2}|how many(?: \p{L}+){1,2}|how much) (?:is|are|has|have|does|do)\b/iu;
