// What was asked lately, so that a page can be turned. Memory alone: nothing of it is ever written to disk.

import { randomBytes } from "node:crypto";
import type { Newsroom } from "../../findings.js";
import type { Mode } from "../presentation/limits.js";
import type { Sheet } from "../presentation/sheet.js";

/** An answer that can be drawn again, with every quote checked anew. */
export interface View {
  /** The command that made it. */
  readonly kind: string;
  /** Who asked (a Discord id). */
  readonly owner: string;
  /** The name of the case that it is about, which it keeps; set when it is opened. */
  readonly caseName?: string;
  /** Only editors may show it to all. */
  readonly editorsShare?: boolean;
  /** The same question as it stands, where this one was asked with the question before. */
  readonly plain?: View;
  /** Asks the newsroom and lays out the page asked for (from 0), or the last one. */
  page(newsroom: Newsroom, mode: Mode, at: number): Promise<Page>;
}

export interface Page {
  readonly sheet: Sheet;
  /** From 0. */
  readonly at: number;
  readonly of: number;
  /** The question was read with the one before it: the person may refuse that. */
  readonly leans?: boolean;
}

/** One of several sheets; a number beyond the ends is the nearest one. */
export function onePage(sheets: readonly Sheet[], at: number): Page {
  const nearest = Math.max(0, Math.min(Number.isNaN(at) ? 0 : at, sheets.length - 1));
  const sheet = sheets[nearest];
  if (!sheet) throw new RangeError("a view has at least one page");
  return { sheet, at: nearest, of: sheets.length };
}

/** The most recently used views, found by a short random key. */
export class RecentViews {
  private readonly views = new Map<string, View>();

  constructor(private readonly capacity = 500) {}

  /** Keeps a view and gives its key (8 characters, fit for a custom id). */
  add(view: View): string {
    const key = randomBytes(6).toString("base64url");
    this.views.set(key, view);
    if (this.views.size > this.capacity) this.views.delete(this.views.keys().next().value as string);
    return key;
  }

  get(key: string): View | undefined {
    const view = this.views.get(key);
    if (view) {
      this.views.delete(key);
      this.views.set(key, view);
    }
    return view;
  }
}
