// The text of a page as blocks in reading order, each with what is known of its place. Reads the tree, changes nothing.

import type { BlockKind } from "../../domain.js";
import { type Block, REASON } from "../draft/draft.js";
import { cleanText, oneLine } from "../text/clean-text.js";
import { countWords, endsSentence, isProse } from "../text/words.js";
import { isInline } from "./dom.js";

export interface PageBlock extends Block {
  /** Share of its characters that stand in links, 0 to 1. */
  readonly links: number;
  /** The nearest block-level element around it, and what held that before anything changed the tree. */
  readonly element: Element;
  readonly parent: Element | null;
  /** The link in which the whole block stands. */
  readonly anchor: Element | null;
  /** All its characters are bold. */
  readonly bold: boolean;
  /** Why the part of the page around it is not the article, null where nothing says so. */
  readonly furniture: string | null;
}

const BLOCK = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY THEAD TFOOT TR TD TH UL CAPTION".split(
    " ",
  ),
);
const SHORT_CELL = 160;

interface Pending {
  text: string;
  linked: number;
  bold: number;
}

const fresh = (): Pending => ({ text: "", linked: 0, bold: 0 });

function kindOf(element: Element): BlockKind {
  for (let at: Element | null = element, up = 0; at && up < 4; at = at.parentElement, up += 1) {
    if (/^H[1-6]$/i.test(at.tagName)) return at.querySelector("p,div,ul") === null ? "heading" : "paragraph";
    if (/^(?:LI|DD)$/i.test(at.tagName)) return "list-item";
    if (/^(?:BLOCKQUOTE|TABLE|SECTION|ARTICLE)$/i.test(at.tagName)) break;
  }
  return "paragraph";
}

/** What holds a block: links and fonts around it are no holders. */
function holderOf(element: Element): Element | null {
  let at = element.parentElement;
  while (at !== null && /^(?:A|SPAN|FONT|B|I|U|EM|STRONG)$/i.test(at.tagName)) at = at.parentElement;
  return at;
}

const MARK = /^\W{0,2}(?:\d{1,3}|[*†‡§]{1,3}|[a-z])\W{0,2}$/;

/** The raised mark of a note, which leads to the note on the same page. */
function isNoteMark(element: Element): boolean {
  if (!MARK.test((element.textContent ?? "").trim())) return false;
  const tag = element.tagName.toUpperCase();
  const link = tag === "A" ? element : element.querySelector("a");
  const raised = tag === "SUP" || element.querySelector("sup") !== null;
  return raised && (link?.getAttribute("href") ?? "").startsWith("#");
}

/** A cell of a table of data is part of its row; a large cell lays the page out. */
function isBlock(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (tag === "TD" || tag === "TH")
    return (element.textContent ?? "").length > SHORT_CELL || element.querySelector("p,div,table") !== null;
  return BLOCK.has(tag);
}

type Line = Pick<PageBlock, "text"> & { readonly breaks: readonly number[] };

/** Text around single line breaks: paragraphs where both sides end and are prose, else one text with its breaks. */
function splitLines(text: string): Line[] {
  const lines = text.split("\n").map(oneLine).filter(Boolean);
  return lines.reduce<Line[]>((done, line) => {
    const last = done.at(-1);
    if (last === undefined || (endsSentence(last.text) && (isProse(line) || countWords(last.text) > 12)))
      done.push({ text: line, breaks: [] });
    else
      done[done.length - 1] = {
        text: `${last.text} ${line}`,
        breaks: [...last.breaks, last.text.length],
      };
    return done;
  }, []);
}

/** Does nothing but blanks stand behind the last line break? Looks back from the end alone. */
function breaksLast(text: string): boolean {
  let at = text.length - 1;
  while (at >= 0 && text[at] !== "\n" && /\s/.test(text[at] as string)) at -= 1;
  return text[at] === "\n";
}

/** Walks a page once and cuts its text into blocks. */
class Cutter {
  readonly blocks: PageBlock[] = [];
  private pending = fresh();

  constructor(private readonly furniture: ReadonlyMap<Element, string>) {}

  flush(at: Place): void {
    const { text, linked, bold } = this.pending;
    const size = text.replace(/\s/g, "").length || 1;
    for (const { text: line, breaks } of splitLines(cleanText(text))) {
      const facts = { links: Math.min(1, linked / size), bold: bold / size > 0.95 };
      this.blocks.push({
        kind: kindOf(at.element),
        text: line,
        ...(breaks.length > 0 ? { breaks } : {}),
        element: at.element,
        parent: holderOf(at.element),
        anchor: at.anchor,
        furniture: at.furniture,
        ...facts,
      });
    }
    this.pending = fresh();
  }

  visit(node: Node, at: Place): void {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) this.addText(child.textContent ?? "", at);
      else if (child.nodeType === 1) this.enter(child as Element, at);
    }
  }

  /** The marks that a browser draws around `<q>`; none where the author wrote their own. */
  private quote(element: Element, at: Place): void {
    const own = /^\s*["“”«»„‘'「『]/u.test(element.textContent ?? "");
    const inner = element.parentElement?.closest("q") !== null && element.parentElement !== null;
    const [open, close] = own ? ["", ""] : inner ? ["‘", "’"] : ["“", "”"];
    this.addText(open, at);
    this.visit(element, at);
    this.addText(close, at);
  }

  private addText(raw: string, at: Place): void {
    const text = raw.replace(/[ \t\r\n]+/g, " ");
    const size = text.replace(/\s/g, "").length;
    this.pending.text += text;
    if (at.link) this.pending.linked += size;
    if (at.bold) this.pending.bold += size;
  }

  private enter(element: Element, at: Place): void {
    const tag = element.tagName.toUpperCase();
    const furniture = at.furniture ?? this.furniture.get(element) ?? null;
    if (tag === "Q") {
      this.quote(element, at);
    } else if (tag === "BR") {
      if (breaksLast(this.pending.text)) this.flush(at);
      else this.pending.text += "\n";
    } else if ((tag === "SUP" || tag === "A") && isNoteMark(element)) {
      // The sentence goes on without the mark of its note.
    } else if (furniture !== at.furniture && (isInline(element) || isStruckWord(element, furniture))) {
      // Hidden words inside a sentence: the sentence goes on without them.
    } else if (isBlock(element) || furniture !== at.furniture) {
      this.flush(at);
      this.visit(element, { ...at, element, furniture });
      this.flush({ ...at, element, furniture });
    } else {
      if (tag === "TD" || tag === "TH") this.pending.text += " ";
      this.visit(element, {
        ...at,
        link: at.link || tag === "A",
        anchor: tag === "A" ? element : at.anchor,
        bold: at.bold || tag === "B" || tag === "STRONG",
      });
    }
  }
}

/** Words that were struck out, inside a line of others. */
function isStruckWord(element: Element, furniture: string | null): boolean {
  return furniture === REASON.struck && element.querySelector("p,div,li,blockquote") === null;
}

interface Place {
  readonly element: Element;
  readonly link: boolean;
  readonly anchor: Element | null;
  readonly bold: boolean;
  readonly furniture: string | null;
}

/** All text blocks under `root`, in order; what stands in furniture is marked with its reason. */
export function blocksOf(root: Element, furniture: ReadonlyMap<Element, string> = new Map()): PageBlock[] {
  const cutter = new Cutter(furniture);
  const place = { element: root, link: false, anchor: null, bold: false, furniture: null };
  cutter.visit(root, place);
  cutter.flush(place);
  return cutter.blocks;
}
