// XHTML that says <script/> or <a id="x"/>: a reader of HTML takes these for open and loses what follows. Pure.

/** Elements whose content is no markup: left open, they swallow the page. */
const RAW = /<(script|style|iframe|textarea|title|noscript|noframes|xmp)\b([^<>]*)\/>/gi;
const ANY = /<([a-z][a-z0-9]*)\b([^<>]*)\/>/gi;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;
const DECLARED = /^\s*<\?xml\b/i;

/** Closes what is written as empty: all of it in a page that declares itself XML, else what would hide the page. */
export function closeEmptyTags(html: string): string {
  if (!html.includes("/>")) return html;
  const close = (whole: string, tag: string, attributes: string): string =>
    VOID.test(tag) ? whole : `<${tag}${attributes}></${tag}>`;
  return html.replace(DECLARED.test(html.slice(0, 500)) ? ANY : RAW, close);
}
