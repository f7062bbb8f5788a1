// The entries of a live blog that a page draws and does not mark: parts of one kind, each with its time. Reads the tree.

import { all, attribute, nameOf } from "./dom.js";
import { furniture } from "./furniture.js";

/** Where an entry's time stands. */
export const STAMPS = '[itemprop~="datePublished"],time,[class*="time"],[class*="stamp"]';
/** "14:20", "2:20 p.m." */
export const CLOCK = /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?$/i;
const CLOCK_FIRST = /^\s{0,20}(\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\b\.?)?)/i;
const LIVE_NAME = /(?:^|[\s_-])live(?:$|[\s_-]|blog|updates?|posts?|feed)/i;
const LIVE_TITLE =
  /\blive ?blog\b|\blive (?:updates?|coverage|ticker)\b|^\W{0,3}live\b|\blive\W{0,3}$|\blive\s?[|:–—-]/i;
const LEAST = 3;
const MOST_STAMPS = 2000;

/** The time of an entry: as the page writes it for machines, or as it prints it. */
export function timeOf(stamp: Element): string | null {
  const value = ["datetime", "content"].map((name) => attribute(stamp, name)).find((one) => one !== "");
  return value ?? CLOCK_FIRST.exec((stamp.textContent ?? "").slice(0, 60))?.[1] ?? null;
}

/** The largest part around a time that holds no other time of its kind, where it has a text of its own. */
function entryAround(stamp: Element, root: Element): Element | null {
  const alike = (part: Element) =>
    all(part, stamp.tagName).filter((one) => attribute(one, "class") === attribute(stamp, "class")).length;
  let entry = stamp;
  while (entry.parentElement && entry.parentElement !== root && alike(entry.parentElement) === 1)
    entry = entry.parentElement;
  return entry !== stamp && entry.querySelector("p,li,blockquote") !== null ? entry : null;
}

/** Does the entry stand in the page's own text: in no furniture, and where the page calls itself live? */
function isLive(entry: Element, titled: boolean): boolean {
  let named = titled;
  for (let at: Element | null = entry; at; at = at.parentElement) {
    if (furniture(at) !== null) return false;
    named ||= LIVE_NAME.test(nameOf(at));
  }
  return named;
}

/** The entries in the page's order; none where there are fewer than three. */
export function drawnEntries(document: Document): Element[] {
  const root = document.body ?? document.documentElement;
  const titled = all(document, "title,h1").some((one) =>
    LIVE_TITLE.test((one.textContent ?? "").slice(0, 300)),
  );
  const stamps = all(root, STAMPS).filter((stamp) => timeOf(stamp) !== null);
  if (stamps.length < LEAST || stamps.length > MOST_STAMPS) return [];
  const kinds = new Map<string, Set<Element>>();
  for (const stamp of stamps) {
    const entry = entryAround(stamp, root);
    if (entry === null || !isLive(entry, titled)) continue;
    const kind = `${entry.tagName} ${attribute(entry, "class")}`;
    kinds.set(kind, (kinds.get(kind) ?? new Set()).add(entry));
  }
  const most = [...kinds.values()].reduce((best, next) => (next.size > best.size ? next : best), new Set());
  return most.size < LEAST ? [] : [...most];
}
