// Names that end in a mark of their own ("Yahoo! Inc.", "Guess? Inc."): that mark ends no sentence.

const KNOWN: ReadonlySet<string> = new Set(
  "Yahoo! Yum! Jeopardy! Guess? Panic! Joomla! Wham! Oklahoma! E! Airplane! Chips! OK! Hello! Shazam! Mia! Rouge!".split(
    " ",
  ),
);
const MARKED = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}]*)([!?])(?:['’]s)?(?=\s+(\p{L}[\p{L}\p{N}-]*))/gu;
/** What follows a firm's name: whatever stands before it with a mark is one. */
const FIRM =
  /^(?:Inc|Corp|Corporation|Co|Company|Ltd|Limited|LLC|LLP|PLC|plc|GmbH|AG|NV|SA|Holdings?|Group|Brands?|International|Industries|Entertainment|Media|Studios?|Games|Foods|Stores?|Technologies|Systems|Partners|Bank|Airlines|Magazine|Records|Theat(?:re|er))$/;

/** Where in a paragraph the marks of such names stand: known names, and those that the paragraph itself shows to be names. */
export function marksOfNames(paragraph: string): ReadonlySet<number> {
  if (!/\p{L}[!?]['’]?s?\s/u.test(paragraph)) return NONE;
  const found = [...paragraph.matchAll(MARKED)].map((match) => {
    const [, name = "", mark = "", next = ""] = match;
    return { name: name + mark, at: match.index + name.length, next };
  });
  const shown = new Set(found.filter(({ next }) => FIRM.test(next)).map(({ name }) => name));
  const isName = (name: string) => KNOWN.has(name) || shown.has(name);
  return new Set(found.filter(({ name }) => isName(name)).map(({ at }) => at));
}

const NONE: ReadonlySet<number> = new Set();
