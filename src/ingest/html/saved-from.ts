// Where a page was saved from, as its archive or the browser that saved it wrote it into the page. Reads, judges nothing.

/** Whoever saves a page writes its address near the top. */
const TOP = 4000;
/** Chromium and Internet Explorer: "saved from url=(0042)https://…"; SingleFile: "Page saved with SingleFile url: https://…". */
const SAVED =
  /<!--\s{0,9}(?:saved from url=\(\d{4}\)|page saved with singlefile\s{1,9}url:\s{0,9})(https?:\/\/[^\s<>"]{4,2000})/i;

/** The address in the Internet Archive that its own script names on a page that it keeps. */
function archivedAt(document: Document): string | null {
  for (const script of document.querySelectorAll("script")) {
    const call = /__wm\.wombat\("([^"\s]{4,2000})","(\d{14})"/.exec(
      (script.textContent ?? "").slice(0, 20_000),
    );
    if (call) return `https://web.archive.org/web/${call[2]}/${call[1]}`;
  }
  return null;
}

/**
 * The address at which a page was saved, an archive's first.
 * @param html the page as it was read
 * @returns null where nobody wrote it down
 */
export function savedFrom(html: string, document: Document): string | null {
  return archivedAt(document) ?? SAVED.exec(html.slice(0, TOP))?.[1] ?? null;
}
