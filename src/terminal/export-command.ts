// What `npm run export` and `npm run case -- page` do: look it up, check every quote, print or write it.

import { loadConfig } from "../config.js";
import { caseDocument } from "../print/documents.js";
import { drawnCase } from "../print/drawn-case.js";
import { NOT_DRAWN } from "../print/pictures/draw.js";
import { printed } from "../print/print.js";
import { checkedCasePage, documentOf } from "../print/subject.js";
import type { CASE } from "./case-command.js";
import { openChosen } from "./case-option.js";
import type { Given } from "./command-line.js";
import { type EXPORT, exportOptions, styleOf } from "./export-options.js";
import { err, out } from "./out.js";
import { writeOut } from "./out-file.js";

/** @throws ExpectedError for wrong usage, and as opening, looking up and writing do */
export async function runExport(given: Given<typeof EXPORT>): Promise<void> {
  const request = exportOptions(given);
  const newsroom = await openChosen(given.values.case);
  put(printed(await documentOf(request.subject, newsroom), request), request.out);
  await newsroom.close();
}

/** The page of a case: HTML with its pictures, else the same in words. @throws the same */
export async function runCasePage({ values }: Given<typeof CASE>): Promise<void> {
  const style = styleOf(values.style);
  const newsroom = await openChosen(values.case);
  const page = await checkedCasePage(newsroom);
  if (values.html) {
    const { html, pictures } = await drawnCase(page, style);
    if (pictures === null) err(`${NOT_DRAWN}\n`);
    put(html, values.out ?? null);
  } else {
    const publisher = { name: "", page: "" };
    put(printed(caseDocument(page), { format: "markdown", style, publisher }), values.out ?? null);
  }
  await newsroom.close();
}

function put(text: string, file: string | null): void {
  const { corpusDir, casesDir } = loadConfig();
  if (file === null) out(text);
  else writeOut(file, text, [corpusDir, casesDir]);
}
