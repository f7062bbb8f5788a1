// The closed words of English that tell where a noun phrase begins and ends. Knows no speakers.

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
export const PREPOSITIONS = words(`
  of for at from in on by with under to into against about over between among amongst during near inside outside following
  amid despite within without through across behind via as than like per upon toward towards after before since until
  including regarding concerning below above around because throughout off out up down onto alongside beyond besides except`);
/** After a head these begin more of the same phrase ("a spokesman for Exxon"). */
export const LINKS = words("of for at from in with");
export const TIME_WORDS = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december today yesterday tomorrow week weeks month months year years jan feb mar apr jun jul aug sep sept
  oct nov dec tonight morning afternoon evening night earlier later last next weekend ago recently now then once lately late mid`);
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
/** Words before a name that say what it is, but are no part of it. */
export const TITLES =
  /^(?:mr|mrs|ms|miss|dr|sir|lord|lady|dame|sen|sens|rep|reps|gov|gen|col|capt|lt|sgt|prof|rev|judge|justice|president|chair|adm|mp|speaker|senator|congressman|congresswoman|representative|governor|chancellor|minister|secretary|chairman|chairwoman|prime|premier|king|queen|prince|princess|pope|archbishop|cardinal|bishop|captain|officer|detective|sheriff|attorney|professor|del|ambassador|general|colonel|commissioner|mayor|ceo|founder|spokesman|spokeswoman|spokesperson|director|executive|chief|vice|deputy|assistant|former|ex-president|then-president|sgt|inspector)\.?$/;
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
