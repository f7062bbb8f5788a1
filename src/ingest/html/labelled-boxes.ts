// Parts of a page that begin with a label of their own ("12 comments", "Related articles"), whatever they are called.

import { REASON } from "../draft/draft.js";
import { boilerplate } from "../draft/phrases.js";
import { oneLine } from "../text/clean-text.js";
import { countWords } from "../text/words.js";
import { runningText } from "./clean.js";
import { all } from "./dom.js";

const LABELS = "h2,h3,h4,h5,h6,p,div,span,strong,b,a,button,summary,legend,dt,header";
const NEVER = /^(?:HTML|BODY|MAIN|ARTICLE)$/i;
/** A label is short. */
const LONGEST = 60;
const COUNTED =
  /^\W{0,3}(?:\d[\d.,]{0,8}k?\s{1,3}(?:comments?|responses?|replies)|(?:comments?|responses?|replies|discussion)\s{0,3}[(:]\s{0,2}\d[\d.,]{0,8}\W{0,3}(?:closed)?|(?:leave|post|add|write) (?:a|your) (?:comment|reply)|(?:join|start) the (?:discussion|conversation)|(?:reader|user)s?[’']? comments?)\W{0,3}$/i;
const BARE =
  /^\W{0,3}(?:comments?|responses?|replies|discussion|discussion about this post|conversation)\W{0,3}$/i;
/** What stands at posts and in no article: "Reply", "3 days ago". */
const POST =
  /^\W{0,3}(?:reply|report|like|upvote|\d{1,3} ?(?:m|h|d|w|min|hours?|days?|weeks?|months?|years?) ago)\W{0,3}$/i;
const LEAST_POSTS = 2;
/** Within so many characters behind the label of comments something of a post is seen. */
const FIRST_POST = 1200;
const SOON = /R(?:eply|EPLY)|\d{1,3} ?(?:m|h|d|w|min|hours?|days?|weeks?|months?|years?) ago|\bsays:/;
const CONSENT = /\b(?:cookies|consent|partners)\b/i;
/** Share of the page's running text that an offer holds at most. */
const MOST_OFFER = 0.3;
/** A box of links or of an offer holds no paragraph of so many words. */
const PARAGRAPH = 30;

/** The text of an element as far as so many characters: whole pages stand in some. */
function textUpTo(node: Node, most: number): string {
  if (node.nodeType === 3) return node.textContent ?? "";
  let text = "";
  for (const child of node.childNodes) {
    if (text.length > most) break;
    text += textUpTo(child, most - text.length);
  }
  return text;
}

const headOf = (element: Element): string => oneLine(textUpTo(element, 4 * LONGEST)).slice(0, 2 * LONGEST);

/** The part of the page that begins with the label: its outermost holder in front of whose other text it stands. */
function boxOf(label: Element, own: Element | null): Element {
  const begins = headOf(label);
  let box = label;
  for (let at = label.parentElement; at; at = at.parentElement) {
    const holds = NEVER.test(at.tagName) || (own !== null && at.contains(own));
    if (holds || !headOf(at).startsWith(begins)) break;
    box = at;
  }
  return box;
}

/** Do posts follow the label at once? An article with comments below it begins with its own text. */
function isThread(box: Element): boolean {
  if (!SOON.test(oneLine(textUpTo(box, FIRST_POST)))) return false;
  const marks = all(box, "a,button,span,time,small,abbr,div").filter((one) =>
    POST.test(oneLine(textUpTo(one, LONGEST))),
  );
  return marks.length >= LEAST_POSTS;
}

/** No running text, but links or a form; the greater part of a page's text is no offer. */
function isOffer(box: Element, most: number): boolean {
  const long = all(box, "p,div,li").some(
    (one) => one.querySelector("p,div,li") === null && countWords(one.textContent ?? "") >= PARAGRAPH,
  );
  return !long && box.querySelector("a,button,input,form") !== null && runningText(box) <= most;
}

function reasonFor(text: string, box: Element, most: number): string | null {
  if ((COUNTED.test(text) || BARE.test(text)) && isThread(box)) return REASON.comment;
  const reason = boilerplate(text)?.reason ?? null;
  if (
    reason === REASON.cookies &&
    CONSENT.test(textUpTo(box, FIRST_POST)) &&
    box.querySelector("button,input")
  )
    return reason;
  const offer = reason === REASON.alsoRead || reason === REASON.newsletter;
  return offer && isOffer(box, most) ? reason : null;
}

/**
 * The boxes of a page, each with the reason why it is not the article.
 * @param own the element of the page's headline
 */
export function labelledBoxes(root: Element, own: Element | null): Map<Element, string> {
  const most = MOST_OFFER * runningText(root);
  const found = new Map<Element, string>();
  for (const label of all(root, LABELS)) {
    const text = headOf(label);
    if (text === "" || text.length > LONGEST || label.querySelector("p,div,ul,h2,h3") !== null) continue;
    if (boilerplate(text) === null && !COUNTED.test(text) && !BARE.test(text)) continue;
    const box = boxOf(label, own);
    if (box === label || headOf(box) === text) continue;
    const reason = reasonFor(text, box, most);
    if (reason !== null) found.set(box, reason);
  }
  return found;
}
