// A word processor's document (.docx) becomes an article: deletions out, insertions in, notes apart.

import mammoth from "mammoth";
import { messageOf } from "../../errors.js";
import { type Draft, type Facts, NO_FACTS, type Piece, REASON } from "../draft/draft.js";
import { blocksOf } from "../html/blocks.js";
import { parsePage } from "../html/dom.js";
import { refused } from "../read/encodings.js";
import { countWords } from "../text/words.js";
import { asShown } from "./as-shown.js";

/** As the library marks notes: their numbers in the text, and the notes at its end. */
const NOTE_MARKS = 'sup a[id*="note-ref-"],a[href^="#comment-"]';
const NOTES = 'li[id*="note-"]';
const BACK = 'a[href*="note-ref-"]';

async function htmlOf(bytes: Uint8Array): Promise<string> {
  return mammoth
    .convertToHtml(
      { buffer: Buffer.from(await asShown(bytes)) },
      { styleMap: ["p[style-name='Title'] => h1:fresh", "strike => del"], includeDefaultStyleMap: true },
    )
    .then(
      ({ value }) => value,
      (error: unknown) => {
        throw refused(`The document cannot be read (${messageOf(error).slice(0, 120)}).`);
      },
    );
}

/** Reads a document. @throws ExpectedError with one line for what cannot be read */
export async function extractDocument(bytes: Uint8Array, given: Facts = NO_FACTS): Promise<Draft> {
  const document = parsePage(await htmlOf(bytes));
  for (const mark of document.querySelectorAll(NOTE_MARKS)) (mark.closest("sup") ?? mark).remove();
  for (const back of document.querySelectorAll(BACK)) back.remove();
  for (const struck of document.querySelectorAll("del,img")) struck.remove();
  const notes = new Map([...document.querySelectorAll(NOTES)].map((note) => [note, REASON.note]));
  const blocks = blocksOf(document.body, notes).filter((block) => countWords(block.text) > 0);
  const heading = blocks.find((block) => /^H1$/i.test(block.element.tagName));
  const title = given.title ?? heading?.text ?? null;
  const pieces = blocks.map(
    ({ kind, text, furniture }): Piece => ({
      kind,
      text,
      reason: furniture ?? (kind === "heading" && text === title ? REASON.headline : null),
    }),
  );
  return { pieces, facts: { ...given, title } };
}
