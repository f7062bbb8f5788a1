// Names for article files: from the publisher, then the title. Pure.

import { ARTICLE_ID } from "../../corpus/load.js";

const MAX = 80;

/** Small letters, digits and hyphens of a name: "Le Monde (en)" becomes "le-monde-en"; "" when nothing is left. */
function slug(text: string, most = 60): string {
  const folded = text
    .normalize("NFKD")
    .replace(/[\u0300-\u036F]/g, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|(?<!-)-+$/g, "");
  if (folded.length <= most) return folded;
  return folded.slice(0, most).replace(/-[^-]*$/, "");
}

/** "The Register" becomes "theregister", "Telecoms.com" "telecoms": one word, as the corpus names its outlets. */
function outletSlug(publisher: string): string {
  return slug(publisher.replace(/\.(?:com|org|net|co\.uk|tv|info)\b/gi, "")).replace(/-/g, "");
}

/** Is this a name that an article file may have? */
export function isArticleId(id: string): boolean {
  return ARTICLE_ID.test(id) && id !== "readme";
}

/**
 * A free id: the outlet's name, else with the title behind it, else with a number.
 * @param isTaken says whether an id is in use
 */
export function chooseId(
  facts: { readonly publisher: string | null; readonly title: string | null },
  fallback: string,
  isTaken: (id: string) => boolean,
): string {
  const outlet = outletSlug(facts.publisher ?? "");
  const title = slug(facts.title ?? "", 50);
  const long = [outlet, title].filter((part) => part !== "").join("-");
  const named = [outlet, long, slug(fallback)].filter(isArticleId);
  const free = named.find((id) => !isTaken(id));
  if (free !== undefined) return free;
  const base = (long || slug(fallback) || "article").slice(0, MAX - 5);
  for (let n = 2; ; n += 1) if (!isTaken(`${base}-${n}`)) return `${base}-${n}`;
}
