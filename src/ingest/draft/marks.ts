// Tells captions, bylines and author boxes from an article's own text. Pure: one text in, a verdict out.

import { isDateLine, namesDate } from "../text/dates.js";
import { countWords, endsSentence, isTitleCase } from "../text/words.js";

const AGENCY =
  "AFP|AP|A\\.P\\.|Associated Press|Reuters|REUTERS|Getty(?: Images)?|EPA(?:-EFE)?|Bloomberg(?: News)?|Shutterstock|iStock|Alamy|Xinhua|VCG|PTI|ANI|Unsplash|Pixabay|Pexels|Flickr|Wikimedia(?: Commons)?|Rex|Zuma|SIPA|dpa|ANP|Magnum|NurPhoto|Anadolu|UPI|White Star|GT|NYT|New York Times|Washington Post|Press Association|PA Wire|Handout|HANDOUT|Courtesy";
/** An agency's name and nothing else. */
export const AGENCIES = new RegExp(`^(?:${AGENCY})$`, "iu");
const MEDIUM =
  "[Pp]hoto(?:graph)?s?|PHOTO|[Ii]mages?|[Pp]ictures?|[Cc]redits?|[Ff]oto|[Ii]llustration|[Gg]raphic|[Ss]creenshot";
const CREDIT_WORD =
  "photo(?:graph)?s?|images?|pictures?|pic|picture credit|image credits?|photo credits?|credits?|file photo|illustration|graphic|screenshot|foto|bild|fotos|crédits?(?: photo)?|crédito|imagen|imagem|immagine|fotografía|photo by|photograph by|image by|afbeelding";
/** At the end of a text: "(Name/AFP via Getty Images)", "[Photo: Name]", "Photo: Name/GT", "via Getty Images", ". REUTERS/Name". */
const CREDIT_TAIL = new RegExp(
  [
    `[(\\[][^()\\[\\]]{0,60}\\b(?:${AGENCY}|${MEDIUM})\\b[^()\\[\\]]{0,40}[)\\]]`,
    "[(\\[](?:file|File|FILE)(?: (?:photo|image|picture))?[)\\]]",
    `(?:^|[.!?)|”"]\\s*)(?:${MEDIUM})(?: [Cc]redits?)?(?: by|:|©)\\s*[^.]{1,60}`,
    "\\bvia (?:Getty Images|AP|Reuters|REUTERS|AFP|Flickr|Wikimedia[^.]{0,20})",
    `(?:^|[.!?)|/]\\s*)(?:${AGENCY})(?:/[\\p{L} .]+)*`,
  ]
    .map((one) => `(?:${one})`)
    .join("|")
    .replace(/^/, "(?:")
    .concat(")[.)\\]\\s]*$"),
  "u",
);
const CREDIT_HEAD = new RegExp(
  `^\\W*(?:${CREDIT_WORD})(?:\\s*(?:courtesy|credit))?\\s*(?::|\\bby\\b|©|/)`,
  "iu",
);
const CREDIT_ONLY = new RegExp(
  `^\\W*(?:[\\p{L}.'’ -]{2,40}\\s*[/|,-]\\s*)?(?:${AGENCY})(?:\\s*(?:[/|,]|via)\\s*[\\p{L}. ]{2,30})*\\W*$`,
  "u",
);
const PICTURED =
  /\b(?:(?:is|are|was|were) (?:pictured|photographed)|(?:is|are) (?:seen|shown|displayed)(?!(?: \S+){0,8} (?:as|to)\b) (?:\S+ ){0,6}?(?:in|on|at|during|outside|near|inside|above|here|behind)\b|pictured (?:here|above|left|right|in|at|on|during|with)|(?:file|stock|undated|handout) (?:photo|image|picture)|in this (?:(?:file|undated|photo|picture|\w+ \d{1,2},? \d{4})[ ,]*)+|poses? for (?:a )?(?:photo|picture|portrait)|artist[’']s (?:impression|rendering))/iu;
const SCENE =
  /^(?:an?|the|people|visitors|pedestrians|men|women|workers|attendees|protesters|employees|\p{Lu}\p{L}+)\b.{0,90}\b(?:walks?|stands?|sits?|poses?|gestures?|looks? (?:on|at)|hangs?|waves?|holds?|uses?) (?:\S+ )?(?:past|by|next to|in front|outside|beside|near|at a|during|on a|at the|behind)\b/u;

/** Running text that ends with an agency in brackets says who reports; a caption does not. */
const REPORTS = /\b(?:said|says|told|according to|alleged|alleges|claimed|claims|denied)\b/u;

/**
 * A caption or a credit of a photograph: what stands under a picture, as far as the words alone show it.
 * @param text a whole line or paragraph
 */
export function isCaption(text: string): boolean {
  if (text.length > 900) return false;
  const words = countWords(text);
  if (words > 75) return false;
  if (words <= 9 && CREDIT_ONLY.test(text) && !/^\W*(?:file|twitter|facebook|courtesy)\W*$/iu.test(text))
    return true;
  if (CREDIT_TAIL.test(text))
    return words < 25 || !REPORTS.test(text) || /[/|]|\bvia\b|:/.test(text.slice(-60));
  if (words <= 45 && CREDIT_HEAD.test(text)) return true;
  const quoted = /["“”]/.test(text);
  const one = !/[.!?]["”]?\s+\p{Lu}/u.test(text.replace(/\b(?:\p{Lu}|[A-Z][a-z]{1,4})\./gu, ""));
  if (words <= 45 && !quoted && PICTURED.test(text) && !/\bsaid\b/.test(text) && (one || namesDate(text)))
    return true;
  return words <= 30 && !quoted && SCENE.test(text) && (namesDate(text) || !endsSentence(text));
}

const NAME =
  "\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:(?:de|van|von|der|bin|al|el|la|du|di|da|le)\\s+)*\\p{Lu}[\\p{L}.'’-]*){0,4}";
const BY =
  "(?:(?:[Rr]eported|[Ww]ritten|[Pp]osted|[Pp]ublished|[Ee]dited|[Ss]tory|[Ww]ords|[Aa]nalysis|[Ee]xclusive)\\s+)?(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Aa]uthors?|[Aa]uteur|[Aa]utor(?:es)?|[Rr]eporter|[Rr]eporting by|[Aa]dditional reporting by)\\s*:?\\s+";
const BYLINE = new RegExp(`^${BY}(${NAME}(?:\\s*(?:,|&|and|und|et|y|\\|)\\s*${NAME})*)`, "u");
const NAME_IN_PLACE = new RegExp(`^(${NAME}) in \\p{Lu}[\\p{L} .]{2,30}$`, "u");
const DATE_START = /(?:Published|Updated|Posted|\||·|•|–|—|\s-\s|\d|(?<!\p{L})[Oo]n\s)[\s\S]*$/u;

/** The author that a byline names, or null when the line is no byline. */
export function bylineAuthor(text: string): string | null {
  if (text.length > 300) return null;
  const words = countWords(text);
  if (words > 24 || (/[.!?]\s+\S/.test(text) && words > 14)) return null;
  const place = words <= 7 ? NAME_IN_PLACE.exec(text) : null;
  const match = place ?? BYLINE.exec(text);
  if (!match) return null;
  if (!place && words > 8 && /[.!?]["”]?$/.test(text) && !namesDate(text)) return null;
  const author = (match[1] ?? "").replace(DATE_START, "").replace(/(?<![\s,])[\s,]+$/u, "");
  return author === "" || /^(?:the|a|an|this|that|its|our)$/iu.test(author.split(" ")[0] ?? "")
    ? null
    : author;
}

const STAMPED = /\b(?:published|updated|posted|last modified|first published)\b/iu;

/** A short line that holds a byline, or a byline with its date. */
export function isByline(text: string): boolean {
  const words = countWords(text);
  if (bylineAuthor(text) !== null || (isDateLine(text) && words <= 14)) return true;
  return words <= 16 && namesDate(text) && STAMPED.test(text) && !endsSentence(text);
}

const ROLE =
  "(?:(?:award-winning|senior|staff|chief|freelance|investigative|contributing|special|deputy|managing|associate|executive|tech(?:nology)?|news|business|political|foreign|\\p{Lu}?[\\p{L}-]+(?:-based)?)[ ,]+){0,6}(?:journalist|reporter|editor|correspondent|writer|columnist|contributor|author|blogger|intern|sub-editor|editor-in-chief|producer|co-founder and editor|freelancer|(?:reporting |editorial )?fellow|analyst and writer|redakteur(?:in)?|journaliste|periodista|giornalista|jornalista)";
const BIO_IS = new RegExp(
  `^(?:About the author:?\\s*)?(?:${NAME}|He|She|They|The (?:author|writer)|Our \\w+|Based in \\p{L}+, ${NAME})\\s*,?\\s*(?:is|was|has been|works as|started as|joined)\\b[^.]{0,60}?\\b${ROLE}\\b`,
  "u",
);
const BIO_DOES = new RegExp(
  `^(?:${NAME})\\s+(?:covers|writes (?:about|on|for)|reports (?:on|for|from)|has (?:covered|written|reported|worked)|joined .{2,40} (?:in|as)|(?:can be|is) (?:reached|contacted|found|followed)|tweets|(?:reported|contributed(?: reporting)?) from(?= \\p{Lu}[\\p{L} ,]{1,60}\\.$)|contributed (?:reporting|to this (?:article|report|story)))\\b`,
  "u",
);
const BIO_REACH =
  /\b(?:can be (?:reached|contacted|followed|found) (?:at|on|by|via)|(?:tweets|is on twitter|on twitter) (?:at|as)?\s*@|follow (?:him|her|them) (?:on|at)|e-?mail (?:him|her|them) at)/iu;

/** What people in the news do, and authors in their boxes do not. */
const NEWS =
  /["“”]|\b(?:said|says|told|accused|alleged|arrested|charged|sued|denied|killed|jailed|convicted)\b/u;

/**
 * An author box: who wrote the article and what they cover. People whom the article is about may be journalists too,
 * so a neutral name needs the words of a biography, and a place at the edge of the article where these stand.
 * @param author the article's author, where known
 * @param atEdge does it stand before the first or after the last paragraphs?
 */
export function isAuthorBox(text: string, author: string | null, atEdge = true): boolean {
  if (text.length > 1200) return false;
  const words = countWords(text);
  if (words > 110) return false;
  if (
    words < 70 &&
    (BIO_REACH.test(text) || /^(?:About the author|The (?:author|writer) is an? )/u.test(text))
  )
    return true;
  const named = author !== null && author !== "" && text.startsWith(author);
  if (
    named &&
    (words <= 4 || BIO_DOES.test(text) || (/^.{0,80}\b(?:is|was|has been)\b/u.test(text) && !NEWS.test(text)))
  )
    return true;
  if (!atEdge || words >= 70 || NEWS.test(text)) return false;
  return (
    BIO_IS.test(text) ||
    (BIO_DOES.test(text) &&
      /\b(?:covers|writes (?:about|on|for)|reports (?:on|for|from)|reported from|contributed (?:reporting|to this|from))\b/u.test(
        text,
      ))
  );
}

const ONLY_NAME = new RegExp(`^${NAME}$`, "u");

/** Two to four capitalised words and nothing else, as a name stands above a date. */
export function isNameAlone(text: string): boolean {
  const words = countWords(text);
  return words >= 2 && words <= 4 && text.length < 50 && ONLY_NAME.test(text) && !/\d/.test(text);
}

/** A line that could be a headline or a heading: short, no stop at its end, more than a word. */
export function isTitleLike(text: string): boolean {
  if (text.length > 220) return false;
  const words = countWords(text);
  if (words < 2 || words > 30) return false;
  return !/[.;:,…]["”’)]*$/u.test(text) || (words <= 20 && isTitleCase(text, 0.9) && !/[;:,]$/.test(text));
}
