// The text of a message in pieces: its own words, what it quotes or passes on of others, its signature. Pure.

import { type Piece, REASON } from "../draft/draft.js";
import { type Line, toLines } from "../pasted/lines.js";
import { cleanText } from "../text/clean-text.js";
import { countWords } from "../text/words.js";

/** "On Monday, Ines Varga wrote:" and the like, above what a reply quotes. */
const QUOTES_BELOW =
  /^(?:on .{4,160} wrote:|am .{4,120} schrieb.{0,60}:|le .{4,120} a écrit ?:|el .{4,120} escribió:)$/i;
const QUOTE_BEGINS = /^on .{4,120}$/i;
const QUOTE_GOES_ON = /^.{0,120}wrote:$/i;
/** Everything below is another's message. */
const ANOTHER =
  /^(?:-{2,} ?(?:original message|forwarded message|weitergeleitete nachricht|ursprüngliche nachricht|message d[’']origine) ?-{2,}|begin forwarded message:|_{20,})$/i;
const FIELD = /^\*?(?:from|sent|date|to|cc|subject|von|gesendet|an|betreff|reply-to):\*? /i;
const FROM = /^\*?(?:from|von):\*? \S/i;
const MARKED = /^\s{0,3}>/;
const SIGNATURE = /^-- ?$/;
/** A message of fewer words of its own passes the other on: "FYI", "see below". */
const LEAST_OWN = 12;
const LEAST_FIELDS = 2;

/** Lines that a program broke: the next word would not have fitted into the width of the others. */
const WIDTHS = { least: 40, most: 100 };

function unbroken(lines: readonly string[]): string[] {
  const width = Math.max(0, ...lines.map((line) => line.length));
  if (width < WIDTHS.least || width > WIDTHS.most) return [...lines];
  const done: string[] = [];
  let before = "";
  for (const line of lines) {
    const word = /^\S+/.exec(line)?.[0] ?? "";
    const goesOn = word !== "" && before !== "" && before.trimEnd().length + 1 + word.length > width;
    if (goesOn && !/^(?:[-*•–]|\d{1,2}[.)])$/u.test(word))
      done[done.length - 1] = `${done.at(-1)?.trimEnd()} ${line}`;
    else done.push(line);
    before = line;
  }
  return done;
}

/** Where another's message begins: at a line that says so, or at its fields. */
function otherFrom(lines: readonly string[]): number {
  return lines.findIndex((line, i) => {
    if (ANOTHER.test(line.trim())) return true;
    const fields = lines.slice(i, i + 5).filter((one) => FIELD.test(one));
    return FROM.test(line) && fields.length > LEAST_FIELDS;
  });
}

/** Which lines quote another: marked ones, and the line or two that say whom. */
function quotedLines(lines: readonly string[]): boolean[] {
  return lines.map((line, i) => {
    const [text, next, last] = [line.trim(), lines[i + 1]?.trim() ?? "", lines[i - 1]?.trim() ?? ""];
    if (MARKED.test(line) || QUOTES_BELOW.test(text)) return true;
    return (
      (QUOTE_BEGINS.test(text) && QUOTES_BELOW.test(`${text} ${next}`)) ||
      (QUOTE_GOES_ON.test(text) && QUOTES_BELOW.test(`${last} ${text}`))
    );
  });
}

interface Run {
  readonly quoted: boolean;
  readonly lines: string[];
}

/** Lines of one kind together; an empty one belongs to those before it. */
function runsOf(lines: readonly string[]): Run[] {
  const quoted = quotedLines(lines);
  return lines.reduce<Run[]>((done, line, i) => {
    const last = done.at(-1);
    if (last && (last.quoted === quoted[i] || line.trim() === "")) last.lines.push(line);
    else done.push({ quoted: quoted[i] === true, lines: [line] });
    return done;
  }, []);
}

const asPieces = (lines: readonly string[], reason: string | null): Piece[] =>
  toLines(unbroken(lines).join("\n")).map(({ text, bullet }: Line) => ({
    kind: bullet ? "list-item" : "paragraph",
    text,
    reason,
  }));

function ownPieces(lines: readonly string[]): Piece[] {
  return runsOf(lines).flatMap(({ quoted, lines: run }) =>
    asPieces(
      run.map((line) => line.replace(/^\s{0,3}(?:> ?)+/, "")),
      quoted ? REASON.quotedMail : null,
    ),
  );
}

/** Another's message under its fields: kept where it is what this message passes on. */
function otherPieces(lines: readonly string[], passedOn: boolean): Piece[] {
  if (!passedOn) return asPieces(lines, REASON.quotedMail);
  const body = lines.findIndex((line, i) => i > 0 && line.trim() !== "" && !FIELD.test(line));
  const from = body === -1 ? lines.length : body;
  return [...asPieces(lines.slice(0, from), REASON.quotedMail), ...ownPieces(lines.slice(from))];
}

/** A message's text in pieces; the reason says what is not its own. */
export function messagePieces(text: string): Piece[] {
  const raw = cleanText(text).split("\n");
  const other = otherFrom(raw);
  const end = other === -1 ? raw.length : other;
  const signature = raw.slice(0, end).findIndex((line) => SIGNATURE.test(line));
  const own = ownPieces(raw.slice(0, signature === -1 ? end : signature));
  const signed = signature === -1 ? [] : asPieces(raw.slice(signature + 1, end), REASON.signature);
  const words = own.reduce((sum, piece) => sum + (piece.reason === null ? countWords(piece.text) : 0), 0);
  return [...own, ...signed, ...(other === -1 ? [] : otherPieces(raw.slice(other), words < LEAST_OWN))];
}
