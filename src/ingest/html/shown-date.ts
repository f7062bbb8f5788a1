// The date of publication that a page shows beside its headline. "Published" before "updated"; in doubt none.

import { REASON } from "../draft/draft.js";
import { oneLine } from "../text/clean-text.js";
import { findDate, isDateLine } from "../text/dates.js";
import { machineDate } from "../text/machine-date.js";
import { countWords } from "../text/words.js";
import type { PageBlock } from "./blocks.js";
import { all, attribute, nameOf } from "./dom.js";
import { isGood } from "./regions.js";

type Stamp = "published" | "updated" | "plain";

interface Dated {
  readonly date: string;
  readonly stamp: Stamp;
}

const UPDATED =
  "updated?|last (?:updated|modified|changed|edited)|modified|edited|revised|corrected|as of|aktualisiert|stand|mis à jour|modifié|maj|actualizado|actualización|modificado|aggiornato|atualizado|bijgewerkt|uppdaterad|oppdatert|opdateret|güncelleme";
const PUBLISHED =
  "(?:first |originally )?(?:published|posted|issued|released)|created|publié|paru|veröffentlicht|erschienen|erstellt|publicado|publicación|pubblicato|gepubliceerd|publicerad|publisert|yayın(?:lanma)?";
const LABEL = new RegExp(`(?<![\\p{L}])(?:(${PUBLISHED})|(${UPDATED}))(?![\\p{L}])`, "giu");
const NAMED_UPDATED = /updat|modif|edited|revis/i;
const NAMED_PUBLISHED = /publish|pubdate|posted|created|issued|datepub/i;
/** Furniture that may hold the article's own date. */
const HEAD_PARTS: readonly string[] = [REASON.date, REASON.byline, REASON.author];

/** The label that stands last in a text, for what follows it. */
function labelOf(text: string): Stamp | null {
  const last = [...text.matchAll(LABEL)].at(-1);
  return last === undefined ? null : last[1] === undefined ? "updated" : "published";
}

/** The dates of a line, each with the word before it: "Published 1 May 2026, updated 3 May 2026". */
function datesOf(line: string): Dated[] {
  const starts = [0, ...[...line.matchAll(LABEL)].map((match) => match.index)];
  return starts.flatMap((start, i): Dated[] => {
    const part = line.slice(start, starts[i + 1]);
    const date = findDate(part);
    return date === null ? [] : [{ date, stamp: labelOf(part.slice(0, 24)) ?? "plain" }];
  });
}

/** What stands right before an element, in its own line or as a label of its own. */
function before(element: Element): string {
  let text = "";
  for (
    let at: Element | null = element, up = 0;
    at && up < 3 && text.trim() === "";
    at = at.parentElement, up += 1
  ) {
    for (
      let node: Node | null = at.previousSibling;
      node && text.trim().length < 40;
      node = node.previousSibling
    )
      text = `${node.textContent ?? ""} ${text}`;
  }
  const line = oneLine(text.replace(/\n/g, " ")).slice(-60);
  return findDate(line) === null ? line : line.slice(-20);
}

function stampOf(element: Element): Stamp {
  const names = [element, element.parentElement].map((one) =>
    one ? `${nameOf(one)} ${attribute(one, "itemprop")} ${attribute(one, "property")}` : "",
  );
  for (const name of names) {
    if (NAMED_UPDATED.test(name)) return "updated";
    if (NAMED_PUBLISHED.test(name)) return "published";
  }
  if (element.hasAttribute("pubdate")) return "published";
  return labelOf(element.textContent ?? "") ?? labelOf(before(element)) ?? "plain";
}

/** Is the element inside a part of the page that is not the article's head? */
function isElsewhere(element: Element, furniture: ReadonlyMap<Element, string>): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const reason = furniture.get(at);
    if (reason !== undefined && !HEAD_PARTS.includes(reason)) return true;
  }
  return false;
}

/** A link of several words beside the date: the line tells of another article. */
function isTeaser(element: Element): boolean {
  const around = element.parentElement?.closest("li,p,div,article,section") ?? element.parentElement;
  if (!around || (around.textContent ?? "").length > 600) return false;
  return all(around, "a").some((link) => countWords(link.textContent ?? "") >= 4 && !link.contains(element));
}

function order(blocks: readonly PageBlock[], element: Element): number {
  return blocks.findIndex(
    (block) =>
      block.element === element || element.contains(block.element) || block.element.contains(element),
  );
}

function markedDates(document: Document, blocks: readonly PageBlock[], place: Place): Dated[] {
  const marked = all(document, 'time,[itemprop~="datePublished"],[pubdate],[property~="datePublished"]');
  return marked.flatMap((element): Dated[] => {
    if (isElsewhere(element, place.furniture) || isTeaser(element)) return [];
    const value =
      attribute(element, "datetime") || attribute(element, "content") || oneLine(element.textContent ?? "");
    const date = machineDate(value) ?? findDate(oneLine(element.textContent ?? ""));
    if (date === null) return [];
    const stamp = stampOf(element);
    const at = order(blocks, element);
    const near =
      at === -1
        ? place.around.contains(element)
        : at < place.text && (at > place.title || place.around.contains(element));
    const later =
      stamp === "published" && at > place.text && place.around.contains(element) && isShort(blocks[at]);
    return near || later ? [{ date, stamp }] : [];
  });
}

const isShort = (block: PageBlock | undefined): boolean =>
  block !== undefined && countWords(block.text) <= 16;

/** Lines of print between the headline and the text that are a date, or say that they are one. */
function printedDates(blocks: readonly PageBlock[], place: Place): Dated[] {
  return blocks.flatMap((block, i): Dated[] => {
    const head = i > place.title && i < place.text && countWords(block.text) <= 24;
    const foot =
      i > place.text &&
      isShort(block) &&
      place.around.contains(block.element) &&
      labelOf(block.text) !== null;
    if (!(head || foot) || isElsewhere(block.element, place.furniture) || isTeaser(block.element)) return [];
    if (
      !isDateLine(block.text) &&
      labelOf(block.text) === null &&
      !/^\W*by\b/i.test(block.text) &&
      !/[|•·]/.test(block.text)
    )
      return [];
    const label = labelOf(blocks[i - 1]?.text ?? "");
    const bare = countWords(blocks[i - 1]?.text ?? "") <= 3 ? label : null;
    return datesOf(block.text).map((one) => (one.stamp === "plain" && bare ? { ...one, stamp: bare } : one));
  });
}

interface Place {
  readonly furniture: ReadonlyMap<Element, string>;
  /** Where the headline and the first running text stand among the blocks. */
  readonly title: number;
  readonly text: number;
  /** The part of the page that holds the headline and no other story. */
  readonly around: Element;
}

/**
 * The date that the page shows as its own, or null.
 * @param heading the element of the headline, null where the page shows none
 */
export function shownDate(
  document: Document,
  blocks: readonly PageBlock[],
  furniture: ReadonlyMap<Element, string>,
  heading: Element | null,
): string | null {
  const title = heading === null ? -1 : order(blocks, heading);
  const first = blocks.findIndex(
    (block, i) => i > title && block.furniture === null && isGood(block) && !isDateLine(block.text),
  );
  const around = heading?.closest("article,main,[role=main],[itemtype]") ?? heading?.parentElement ?? null;
  if (first === -1 || (heading !== null && title === -1)) return null;
  const sure = around ?? document.body;
  const place = { furniture, title, text: first, around: sure };
  const found = [...markedDates(document, blocks, place), ...printedDates(blocks, place)];
  return (
    (found.find(({ stamp }) => stamp === "published") ?? found.find(({ stamp }) => stamp === "plain"))
      ?.date ?? null
  );
}
