// Whether a sentence tells of a date as still to come when it was written: "will rule on Monday", "opens on 10 September". Pure.

/** What is said of things to come. */
const COMING =
  /\b(?:will|won't|shall|'ll|going to|(?:is|are|am|be|been|remains?) (?:now |also |currently )?(?:due|set|scheduled|expected|planned|slated|likely|poised|supposed|meant|to)\b|plans? (?:to|for)|hopes? to|intends? to|expects? (?:to|that|it|the)?|aims? to|wants? to|has until|have until|(?<!\b(?:was|were|been) )due (?:to|on|in|by)|upcoming|forthcoming)\b/gi;
/** "was due to open": it may have opened or not. */
const ONCE_COMING =
  /\b(?:was|were|had been) (?:\w+ly )?(?:due|set|scheduled|expected|planned|slated|supposed|meant|to)\b|\bwould\b/gi;
/** In the present they tell of what is to come, where a date follows: "the trial begins on 10 September". */
const TIMETABLED =
  /\b(?:opens|reopens|closes|begins|starts|ends|expires|resumes|takes effect|comes into (?:force|effect)|goes on (?:trial|sale)|meets|launches|votes|returns|appears|faces (?:trial|court)|sits|convenes|runs (?:until|from)|lasts until|arrives|leaves)(?:\s[\p{L}’']+){0,5}?\s*$/iu;
const TIMETABLED_OF_SEVERAL =
  /\b(?:open|reopen|close|begin|start|end|expire|resume|meet|vote|return|convene)(?:\s[\p{L}’']+){0,5}?\s*$/iu;
/** What tells of the past: it stands nearer to the date than what comes. */
const PAST =
  /\b(?:was|were|had|did|\p{L}{2,}ed|said|told|began|met|sent|held|won|made|found|took|came|went|left|built|paid|sold|bought|wrote|spoke)\b/giu;

/** How near to a date a word must stand to say something of it, in characters. */
const REACH = 90;

/**
 * @returns true where the date is still to come, null where that cannot be told, false otherwise
 */
export function isAhead(text: string, start: number, wording: string): boolean | null {
  if (/\b(?:last|past)\b/i.test(wording)) return false;
  if (/\b(?:next|coming)\b/i.test(wording)) return true;
  const before = clauseBefore(text.slice(Math.max(0, start - REACH), start));
  if (/^\W*(?:on|in|by|from|until)?\s*$/i.test(before))
    return byWords(clauseAfter(text.slice(start + wording.length)), first);
  const told = byWords(before + wording, last);
  return told === false && isTimetabled(before) ? true : told;
}

function isTimetabled(before: string): boolean {
  const words = before.replace(/\s(?:on|in|by|from|until|of)\s*$/i, "");
  return TIMETABLED.test(words) || (TIMETABLED_OF_SEVERAL.test(words) && !words.match(PAST));
}

const last = (places: readonly number[]) => Math.max(-1, ...places);
const first = (places: readonly number[]) => 1_000 - Math.min(1_001, ...places);

/** Whatever stands nearest to the date tells. */
function byWords(words: string, nearest: (places: readonly number[]) => number): boolean | null {
  const at = (pattern: RegExp) => nearest([...words.matchAll(pattern)].map(({ index }) => index));
  const [coming, once, past] = [at(COMING), at(ONCE_COMING), at(PAST)];
  if (once >= 0 && once >= coming && once >= past) return null;
  return coming >= 0 && coming > past;
}

/** What stands before the date in its own clause. */
function clauseBefore(text: string): string {
  return text.split(/[;:—]|,\s(?:and|but|after|which|who|when|while)\b|\bafter\b/).at(-1) ?? text;
}

function clauseAfter(text: string): string {
  return text.slice(0, REACH).split(/[;:—]|,\s(?:and|but|after|which|who|when|while)\b/)[0] ?? text;
}
