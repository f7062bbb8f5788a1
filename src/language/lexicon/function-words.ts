// The closed words of English: what tells where a noun phrase begins and ends, what denies, what joins nothing.

import { CALENDAR, SMALL_SHORT_MONTHS } from "../dates/months.js";

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const DETERMINERS = words(`
  the a an his her its their my our your this that these those another any no each every both either`);
export const QUANTIFIERS = words(`
  some many several most few all other numerous various certain two three four five six seven eight nine ten dozens
  hundreds thousands more`);
export const POSSESSIVES = words("his her its their");
export const PRONOUNS = words("he she it they");
/** Nobody in particular, or the one who writes. */
export const NO_SPEAKERS = words(`
  i we you one who which that what there this these those everyone everybody someone somebody nobody anyone anybody
  nothing something everything none me us him them myself yourself each whoever here it's where when`);
/** Who speaks of himself. "us" is left out: folded it is the country too. */
export const FIRST_PERSON = words("i we me my mine myself our ours ourselves");
export const PREPOSITIONS = words(`
  of for at from in on by with under to into against about over between among amongst during near inside outside following
  amid despite within without through across behind via as than like per upon toward towards after before since until
  including regarding concerning below above around because throughout off out up down onto alongside beyond besides except`);
/** After a head these begin more of the same phrase ("a spokesman for Exxon"). */
export const LINKS = words("of for at from in with");
export const TIME_WORDS: ReadonlySet<string> = new Set([
  ...CALENDAR,
  ...SMALL_SHORT_MONTHS,
  ...words(`
  today yesterday tomorrow week weeks month months year years tonight morning afternoon evening night earlier later last
  next weekend ago recently now then once lately late mid`),
]);
/** Words that stand between a subject and its verb. */
export const BETWEEN = words(`
  also later then again now once already repeatedly previously since even just still always often first further
  furthermore has have had is was are were been being will would does did do can could may might must not never
  recently initially subsequently publicly today yesterday additionally thus all sometimes ever however nonetheless
  nevertheless meanwhile therefore too himself herself itself themselves both only finally soon long instead earlier
  moreover only have to flat-out`);
/** What ends a noun phrase in either direction, marks aside. */
export const CLAUSE_WORDS = words(`
  that which who whom whose when while as because if though but what where so whether or nor unless until yet
  however therefore and is was are were be been being has have had do does did will would can could may might must shall
  should not to how why than although 's it's he's she's they're there's it'd he'd i'm we're let's`);
export const MARKS = /^(?:[,;:.!?"()[\]—–…“”«»„/|•*]|-{1,2}|\.{3}|''|``|'|‘|’)$/;
/** Small words inside a name. */
export const INSIDE_NAMES = /^(?:de|van|von|der|den|al|bin|ibn|del|la|le|du|da|di|el|&)$/;

const ADVERB = /^[a-z]{3,}ly$/;

/** True for an adverb in -ly (nouns and adjectives such as "family", "early" aside). */
export function isAdverb(word: string): boolean {
  return (
    ADVERB.test(word) &&
    !/^(?:family|ally|daily|weekly|monthly|early|elderly|assembly|friendly|monopoly|supply|only)$/.test(word)
  );
}

/** What turns a statement into its contrary. */
export const NEGATIONS = words(`
  not no never none neither nor without didn't doesn't isn't wasn't hasn't won't`);

/** Words whose chance meeting with a neighbour makes no compound ("be at" is not "beat"). */
export const SMALL_WORDS = words(`
  a an and any are as at be but by can did do few for from get go had has have he her him his how i if in into is it its
  let may me more most my new no nor not now of off old on one or our out own per put say see set she so some than that
  the their them then there they this to too two up us use was we were what when who why will with you`);
