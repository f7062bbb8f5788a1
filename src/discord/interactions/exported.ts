// What is exported, as files of a reply that the asker alone sees.

import { ExpectedError } from "../../errors.js";
import type { Newsroom } from "../../findings.js";
import { caseTitle, corpusLine } from "../../print/documents.js";
import { drawnCase } from "../../print/drawn-case.js";
import { NOT_DRAWN } from "../../print/pictures/draw.js";
import { FILE_ENDINGS, type PrintOptions, printed } from "../../print/print.js";
import { checkedCasePage, documentOf, type Subject } from "../../print/subject.js";
import { articleText, shorten } from "../presentation/markdown.js";
import type { Reply, ReplyFile } from "../presentation/message.js";
import { counted } from "../presentation/words.js";

/** Discord takes 10 MiB with one message; room for the rest of it. */
const MOST_BYTES = 9_500_000;
/** Files of one message, the page beside its pictures among them. */
const MOST_FILES = 10;
const TITLE = 200;

/** @throws ExpectedError as `documentOf` does, and `usage/out` for what Discord does not take */
export async function exportReply(
  subject: Subject,
  options: PrintOptions,
  newsroom: Newsroom,
): Promise<Reply> {
  const document = await documentOf(subject, newsroom);
  const data = Buffer.from(printed(document, options));
  const quotes = document.sections.reduce((sum, { entries }) => sum + entries.length, 0);
  return {
    content: `${articleText(shorten(document.title, TITLE))}: ${counted(quotes, "quote")}, each looked up in its article just now. Only you see this.`,
    files: fitting([{ name: `${subject.kind}.${FILE_ENDINGS[options.format]}`, data }]),
  };
}

/** The page of the case with its pictures. @throws the same */
export async function caseReply(newsroom: Newsroom): Promise<Reply> {
  const page = await checkedCasePage(newsroom);
  const { html, pictures } = await drawnCase(page, "plain");
  const open = page.claims.filter(({ note }) => note !== null).length;
  const lines = [
    `**${articleText(shorten(caseTitle(page), TITLE))}**`,
    articleText(corpusLine(page.articles)),
    `${counted(page.claims.length, "claim")}, ${open} without a reply in the corpus; ${counted(page.events.length, "dated event")}. The attached page has every quote with its citation and the reply to it.`,
    ...(pictures === null ? [NOT_DRAWN] : []),
  ];
  const shown = (pictures ?? []).map(({ name, png, alt }) => ({ name: `${name}.png`, data: png, says: alt }));
  return {
    content: lines.join("\n"),
    files: fitting([{ name: "case.html", data: Buffer.from(html) }, ...shown]),
  };
}

/** The first file, and those behind it while they fit. */
function fitting(files: readonly ReplyFile[]): readonly ReplyFile[] {
  let used = 0;
  const taken = files.slice(0, MOST_FILES).filter(({ data }) => {
    used += data.length;
    return used <= MOST_BYTES;
  });
  if (taken.length > 0) return taken;
  const right = "Export it in the terminal: npm run export.";
  throw new ExpectedError("usage", "usage/out", "The file is larger than Discord takes.", right);
}
