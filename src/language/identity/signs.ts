// What tells English from another language without any model: letters, and words that only one of them has. Pure.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that no other language in Latin letters shares, as far as they are common there. */
const ENGLISH_ALONE = words(`
  the and that with which were they their this these those been would should could about because whether while where
  when what who whom whose why how does did said says from by against before after through between being having there
  here than then them your our`);
/** Words of Urdu in Latin letters that stand nowhere in English in small letters. */
const ROMAN_URDU = words(`
  ne ka ki ke ko kya hai hain mein nahi nahin aur kiya gaya gayi kiye karta karte karti karne karna raha rahi rahe kaun
  kab kahan kahaan kyun kyon kyu kaise unhon unhone unhein iska uska inka unka jis jinhon apne apna apni liye wala wale
  tha thay hua hui hue par`);
/** Too common in French or English to tell Urdu by themselves. */
const ROMAN_URDU_WEAK = words("ne par ki");

/** Words of one's own that a text must show to be English at sight, and their share of all words. */
const LEAST_SIGNS = 2;
const LEAST_SHARE = 0.1;
/** A text of so few words may be told by its first. */
const FEW = 12;

const PARTICLE = new RegExp(`(?<![\\p{L}'’])(?:${[...ROMAN_URDU].join("|")})(?![\\p{L}'’])`, "gu");
/** Letters beyond those that languages in Latin letters use. */
const OTHER_LETTER = /(?![A-Za-z\u00AA-\u024F\u1E00-\u1EFF])\p{L}/u;

/** Are most of a text's letters those of another script? */
export function isMostlyForeignScript(text: string): boolean {
  if (!OTHER_LETTER.test(text)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > 0 && latin < letters / 2;
}

/** Does a particle of Urdu in Latin letters stand in it, in small letters? */
export function hasRomanUrdu(text: string): boolean {
  const found = text.match(PARTICLE) ?? [];
  return found.some((word) => !ROMAN_URDU_WEAK.has(word)) || new Set(found).size > 1;
}

/** English at sight: the usual case, told without loading anything. */
export function isPlainEnglish(text: string): boolean {
  if (isMostlyForeignScript(text) || hasRomanUrdu(text)) return false;
  const all = text.toLowerCase().match(/[a-z\u00C0-\u024F]+/g) ?? [];
  const signs = all.filter((word) => ENGLISH_ALONE.has(word));
  const opens = all.length < FEW && ENGLISH_ALONE.has(all[0] ?? "") && !/[^\p{ASCII}‘’“”–—…£€]/u.test(text);
  return opens || (new Set(signs).size >= LEAST_SIGNS && signs.length >= LEAST_SHARE * all.length);
}
