// What is exported: the findings asked for, as a document whose every quote was looked up on disk again at this moment.

import type { Quote } from "../domain.js";
import { ExpectedError } from "../errors.js";
import type { CasePage, Newsroom } from "../findings.js";
import type { PrintDocument } from "./document.js";
import { answerDocument, caseDocument, saidDocument } from "./documents.js";

export type Subject =
  | { readonly kind: "case" }
  | { readonly kind: "speaker"; readonly name: string; readonly topic?: string | undefined }
  | { readonly kind: "answer"; readonly question: string };

type Asked = Pick<Newsroom, "ask" | "said" | "casePage" | "facing" | "around">;

/**
 * @throws ExpectedError `usage/…` for a wrong question or a speaker whom the corpus does not quote, `corpus/changed` where
 * an article was changed meanwhile
 */
export async function documentOf(subject: Subject, newsroom: Asked): Promise<PrintDocument> {
  const document = await found(subject, newsroom);
  checkQuotes(quotesIn(document), newsroom);
  return document;
}

/** The page of the case, checked in the same way. @throws ExpectedError `corpus/changed` */
export async function checkedCasePage(newsroom: Pick<Newsroom, "casePage" | "around">): Promise<CasePage> {
  const page = await newsroom.casePage();
  checkQuotes(quotesIn(caseDocument(page)), newsroom);
  return page;
}

async function found(subject: Subject, newsroom: Asked): Promise<PrintDocument> {
  const facing: Newsroom["facing"] = (quotes) => newsroom.facing(quotes);
  if (subject.kind === "case") return caseDocument(await newsroom.casePage());
  if (subject.kind === "answer") return answerDocument(await newsroom.ask(subject.question), facing);
  const said = await newsroom.said(subject.name, subject.topic);
  if (said.quotes.length > 0) return saidDocument(said, facing);
  const about = said.topic === null ? "" : ` about "${said.topic}"`;
  const line = said.several
    ? `"${subject.name}" may be one of several.`
    : `The corpus quotes nothing by "${subject.name}"${about}.`;
  const names = said.suggestions.length === 0 ? "" : `Name one of: ${said.suggestions.join(", ")}.`;
  throw new ExpectedError("usage", "usage/speaker", line, names);
}

/** Every quote that is shown, what stands against another one included. */
function quotesIn({ sections }: PrintDocument): readonly Quote[] {
  return sections.flatMap(({ entries }) => entries.flatMap(({ quote, opposing }) => [quote, ...opposing]));
}

/**
 * Looks every quote up in its article on disk.
 * @throws ExpectedError `corpus/changed`
 */
function checkQuotes(quotes: readonly Quote[], newsroom: Pick<Newsroom, "around">): void {
  for (const { id, start, end, text, article } of quotes) {
    if (newsroom.around(id)?.own.slice(start, end) === text) continue;
    const line = `“${article.title}” (${article.id}) was changed while it was read.`;
    throw new ExpectedError("corpus", "corpus/changed", line, "Export it again.");
  }
}
