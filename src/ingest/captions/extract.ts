// Subtitles and timed transcripts (WebVTT, SubRip) become paragraphs by speaker. Rolling captions are one witness.

import * as library from "media-captions";
import { type Draft, type Facts, NO_FACTS } from "../draft/draft.js";
import { cleanText, oneLine } from "../text/clean-text.js";
import { endsSentence } from "../text/words.js";
import { ownLines } from "./repeats.js";

type CueNode =
  | { readonly type: "text"; readonly data: string }
  | { readonly type: "v"; readonly voice: string; readonly children: readonly CueNode[] }
  | { readonly type: "c" | "i" | "b" | "u"; readonly children: readonly CueNode[] };

/** What is used of the library: its own types import files without their endings, which this compiler does not find. */
interface Captions {
  parseText(
    text: string,
    options: { type: "vtt" | "srt"; errors: boolean },
  ): Promise<{ cues: readonly object[] }>;
  tokenizeVTTCue(cue: object): readonly CueNode[];
}
const { parseText, tokenizeVTTCue } = library as unknown as Captions;

interface Spoken {
  readonly speaker: string | null;
  readonly text: string;
}

/** A paragraph of one speaker ends at the end of a sentence, from so many characters on. */
const LONG = 350;
/** "LIND:", "Rosa Lind:", ">> STARK:" at the head of a line. */
const LABEL = /^(?:>>+ ?|- ?)?(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})(?: \([^()]{1,30}\))?: ?/u;
const CHANGE = /^(?:>>+|-(?=\s?\p{L})|–(?=\s))\s?/u;
/** "[Rosa Lind] They took …", "(ROSA LIND): …": a name of two words or more that is no sound. */
const BRACKETED = /^[[(](\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3})[\])]:? +(?=\S)/u;
const NOISES =
  /\b(?:laugh\w*|applau\w*|music|cheer\w*|sigh\w*|door|slam\w*|crowd|silence|chatter\w*|noise|phone|ring\w*|bell|cough\w*|gasp\w*|siren\w*|shout\w*|speaking|foreign|inaudible|crosstalk|unintelligible|video|clip|playing|begins?|ends?)\b/i;
/** Sounds and music: "[applause]", "♪ …". */
const SOUND = /^(?:\[[^\]]{1,60}\]|\([^()]{1,60}\)|[♪♫][^♪♫]{0,200}[♪♫]?)$/u;
const NOT_SPEAKERS = /^(?:note|time|language|kind|chapter|q|a)$/i;

/** What a cue says, line by line, each with the voice that its marks name. */
function linesOf(nodes: readonly CueNode[], voice: string | null = null): Spoken[] {
  const lines: Spoken[] = [];
  for (const node of nodes) {
    const [head, ...rest] =
      node.type === "text"
        ? node.data.split("\n").map((text) => ({ speaker: voice, text }))
        : linesOf(node.children, node.type === "v" ? node.voice : voice);
    const last = lines.at(-1);
    if (head && last?.speaker === head.speaker)
      lines[lines.length - 1] = { ...last, text: last.text + head.text };
    else if (head) lines.push(head);
    lines.push(...rest);
  }
  return lines;
}

/** A line whose own words name who speaks, or say that another does. */
function labelled({ speaker, text }: Spoken): Spoken & { readonly changes: boolean } {
  const name = LABEL.exec(text)?.[1];
  if (name !== undefined && !NOT_SPEAKERS.test(name))
    return { speaker: name, text: text.replace(LABEL, ""), changes: true };
  const other = BRACKETED.exec(text)?.[1];
  if (other !== undefined && !NOISES.test(other))
    return { speaker: other, text: text.replace(BRACKETED, ""), changes: true };
  return { speaker, text: text.replace(CHANGE, ""), changes: CHANGE.test(text) };
}

/** A name on a line of its own speaks what follows. */
function withNames(lines: readonly ReturnType<typeof labelled>[]): ReturnType<typeof labelled>[] {
  let name: string | null = null;
  return lines.flatMap((line) => {
    const named = name !== null && line.speaker === null ? { ...line, speaker: name, changes: true } : line;
    name = line.text === "" && line.speaker !== null ? line.speaker : null;
    return line.text === "" ? [] : [named];
  });
}

function paragraphsOf(spoken: readonly (Spoken & { readonly changes: boolean })[]): Spoken[] {
  const found: Spoken[] = [];
  let speaker: string | null = null;
  for (const { speaker: named, text, changes } of spoken) {
    const next: string | null = named ?? (changes ? null : speaker);
    const last = found.at(-1);
    const goesOn =
      last && next === speaker && !changes && !(last.text.length > LONG && endsSentence(last.text));
    if (goesOn) found[found.length - 1] = { ...last, text: `${last.text} ${text}` };
    else found.push({ speaker: next, text });
    speaker = next;
  }
  return found;
}

/** Marks and places that players of SubRip know and its readers hand on as words. */
function withoutPlaces(text: string): string {
  return text
    .replace(/^(.{12,40}-->\s{0,9}[\d:,.]{8,13})[^\n]*$/gm, "$1")
    .replace(/\{\\[^{}\n]{1,60}\}/g, "");
}

/** Reads WebVTT or SubRip. @param given facts that are known from elsewhere; the input has none */
export async function extractCaptions(text: string, given: Facts = NO_FACTS): Promise<Draft> {
  const clean = cleanText(text).replace(/\n[ \t]+(?=\n)/g, "\n");
  const type = /^\s*WEBVTT/.test(clean) ? "vtt" : "srt";
  const { cues } = await parseText(type === "srt" ? withoutPlaces(clean) : clean, { type, errors: false });
  const said = cues.map((cue) =>
    linesOf(tokenizeVTTCue(cue))
      .map((line) => ({ ...line, text: oneLine(line.text) }))
      .filter((line) => line.text !== "" && !SOUND.test(line.text)),
  );
  const spoken = withNames(
    ownLines(said.filter((lines) => lines.length > 0))
      .flat()
      .map(labelled),
  );
  const pieces = paragraphsOf(spoken).map(({ speaker, text: words }) => ({
    kind: "paragraph" as const,
    text: speaker === null ? words : `${speaker}: ${words}`,
    reason: null,
  }));
  return { pieces, facts: given, kind: "transcript" };
}
