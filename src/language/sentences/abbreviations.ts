// Words whose final stop is part of the word, and letters that stand for a name or for themselves.

import { SHORT_TITLES } from "../lexicon/titles.js";

/** Further titles whose stop belongs to them. */
const FURTHER_TITLES = "rep cmdr st sr";

/** Followed by a name or a number as a rule, so that the next capital starts no sentence. */
const BEFORE_A_NAME: ReadonlySet<string> = new Set(
  (
    `${SHORT_TITLES.join(" ")} ${FURTHER_TITLES} mx drs fr hon pres maj cpl insp supt det amb atty ste mt ft messrs mmes mlle mme hr ` +
    "vs v no nos art sec ch fig vol pp ed eds cf ca approx al op rt sir jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
    "univ dept"
  ).split(" "),
);

/** May end a sentence as well: the next word decides. */
const MAY_END: ReadonlySet<string> = new Set(
  (
    "inc co corp ltd llc plc bros etc jr esq bn gmbh cos assn dist ave blvd " +
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore " +
    "pa tenn tex va vt wash wis wyo"
  ).split(" "),
);

const TITLED: ReadonlySet<string> = new Set([...SHORT_TITLES, ...FURTHER_TITLES.split(" "), "jr"]);

/** True for a title whose stop belongs to it ("Mr", "Sen", "Jr"), however it is written. */
export function isTitle(word: string): boolean {
  return TITLED.has(word.toLowerCase());
}

/** Small words that open a new sentence after an abbreviation that may end one ("… Inc. The …"). */
const OPENING_WORD =
  /^["'“‘«([]*(?:The|A|An|It|Its|He|She|They|We|I|You|In|On|At|But|And|That|This|These|Those|There|When|While|After|Before|For|If|As|However|His|Her|Their|Our|My|Some|Many|No|Not|Under|According|What|Last|Since|By|To|With|From|Although|Both|Mr|Mrs|Ms|So|Yet|Also|One|Two|Most|Among|Despite)\b/;
/** Of these, the ones that are nobody's surname: they open a sentence even behind a single letter ("Malcolm X. He"). */
const NO_SURNAME =
  /^["'“‘«([]*(?:The|It|Its|He|She|They|We|You|But|And|That|This|These|Those|There|When|While|After|Before|If|As|However|His|Her|Their|Our|According|What|Since|With|From|Although|Also|Among|Despite|Neither|Because|Then|Another|Each)\b/;

/** Things that are told apart by letters: "Exhibit A." ends where the letter does. */
const LETTERED: ReadonlySet<string> = new Set(
  (
    "exhibit exhibits appendix appendices annex annexes annexure schedule attachment attachments enclosure tab section part " +
    "clause item point paragraph chapter volume figure table column row panel plate note footnote plan option scenario " +
    "group team class grade type category series round phase stage step level tier block building tower wing room gate " +
    "terminal unit hangar pier dock lot site zone area sector district division platform line route form version model " +
    "draft document count charge article amendment company vitamin hepatitis influenza drug formula variant factor product " +
    "sample specimen batch test study trial photo photograph image map diagram chart letter " +
    "schedules sections parts groups plans units counts rooms buildings companies generation"
  ).split(" "),
);
/** What may stand between such a thing and its last letter ("Exhibits A, B and C."). */
const BETWEEN_LETTERS = /^(?:[\p{L}\p{N}]{1,2},?|and|or|to|through)$/u;

/** Does the stop at `at`, of a word and not of a question or an ellipsis, end its sentence? */
export function endsAtAbbreviation(text: string, at: number, rest: string): boolean {
  const word = wordBefore(text, at);
  const lower = word.toLowerCase();
  if (/^no$/i.test(word)) return !/^\d/.test(rest);
  if (BEFORE_A_NAME.has(lower) && word !== lower) return false;
  if (lower === "v" || lower === "vs") return false;
  const initials = /^(?:\p{L}\.)*\p{L}$/u.test(word) && word !== "I";
  if (initials && word.length === 1) return endsAtLetter(text.slice(Math.max(0, at - LINE), at), rest);
  return initials || MAY_END.has(lower) ? isOpeningWord(rest) : true;
}

const LINE = 60;

/** "Malcolm X. He", "Exhibit A. Bellweather"; not "J. K. Rowling", nor "A. She was in Busan", where a letter marks who speaks. */
function endsAtLetter(before: string, rest: string): boolean {
  if (/(?:^|\n|[.?!…]["'”’)\]]*\s)["'“‘«([]*\p{L}$/u.test(before)) return false;
  return NO_SURNAME.test(rest) || (!/^(?:\d|\p{Lu}\.)/u.test(rest) && isLettered(before));
}

/** "No.4", "vol.3": is the word before a stop one that a number belongs to? */
export function takesNumber(text: string, at: number): boolean {
  return BEFORE_A_NAME.has(wordBefore(text, at).toLowerCase());
}

/** The word that the stop at `at` belongs to, with the stops inside it ("U.S", "Sens"). */
function wordBefore(text: string, at: number): string {
  return /[\p{L}\p{N}.&]*$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? "";
}

/** Does a text begin with a small word that opens sentences? */
export function isOpeningWord(rest: string): boolean {
  return OPENING_WORD.test(rest);
}

/** "… attached as Exhibit A", "in Annexes B and C", "Exhibit 3-A". */
function isLettered(before: string): boolean {
  const words = before.split(/[\s/&–-]+/u);
  for (let i = words.length - 2; i >= 0; i--) {
    const word = words[i] as string;
    if (LETTERED.has(word.toLowerCase())) return true;
    if (!BETWEEN_LETTERS.test(word)) return false;
  }
  return false;
}
