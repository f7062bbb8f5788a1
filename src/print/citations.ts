// Where a quote stands, in a newsroom's style: plain, or as the Associated Press writes it. Pure.

import type { Citation } from "../domain.js";
import { dateInWords } from "../language/dates/in-words.js";
import { MONTHS } from "../language/dates/months.js";
import { isEnglish, languageName } from "../language/identity/article.js";

/** `footnote` puts the plain citation into a note at the end. */
export const CITATION_STYLES = ["plain", "ap", "footnote"] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** Outlet, author, date and title, with what language and whose text it is where that is another. */
export function citationIn(style: CitationStyle, article: Citation): string {
  const { language, origin } = article;
  const foreign = language != null && !isEnglish(language);
  const tongue = foreign ? ` (in ${languageName(language) ?? "another language"})` : "";
  const source = origin == null ? "" : ` (origin: ${origin})`;
  return `${style === "ap" ? apCitation(article) : plainCitation(article)}${tongue}${source}`;
}

function plainCitation({ publisher, author, published, title }: Citation): string {
  const by = author === null ? publisher : `${publisher}, ${author}`;
  return `${by}, ${dateInWords(published)}: ${title}`;
}

/** Thomas Claburn, “Title,” The Register, Aug. 13, 2021. A title that has quotation marks gets none of ours. */
function apCitation({ publisher, author, published, title }: Citation): string {
  const marked = /["“”„«»]/.test(title);
  const comma = /[?!.…]$/.test(title) ? "" : ",";
  const headline = marked ? `${title}${comma}` : `“${title}${comma}”`;
  const by = author === null ? "" : `${author}, `;
  return `${by}${headline} ${publisher}, ${apDate(published)}`;
}

/** Months that are cut before a day. */
const CUT: Readonly<Record<string, string>> = {
  ...{ January: "Jan.", February: "Feb.", August: "Aug.", September: "Sept.", October: "Oct." },
  ...{ November: "Nov.", December: "Dec." },
};

/** "Aug. 13, 2021", "August 2021", "2021", "date unknown". */
function apDate(date: string | null): string {
  const [year, month, day] = (date ?? "").split("-");
  if (day === undefined) return dateInWords(date);
  const name = MONTHS[Number(month) - 1] ?? "";
  return `${CUT[name] ?? name} ${Number(day)}, ${year}`;
}

/** A citation as it ends a line: with a full stop where nothing else ends it. */
export function closed(citation: string): string {
  return /[.?!…]$/.test(citation) ? citation : `${citation}.`;
}

/** Where the article can be read; null where no address is known. */
export function addressOf({
  url,
  via,
}: Citation): { readonly url: string; readonly via: string | null } | null {
  if (url !== null) return { url, via: null };
  return via === null ? null : { url: via.url, via: via.name };
}

/** What stands where no address is known. */
export const NO_ADDRESS = "(no address known)";
