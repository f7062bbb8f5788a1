// The language of an article and of each of its paragraphs: the longer texts of it weigh, one at a time.

import { setImmediate as otherWork } from "node:timers/promises";
import { type Identified, identify, LONG } from "./identify.js";
import { isMostlyForeignScript } from "./signs.js";

interface ArticleLanguage {
  /** BCP 47, "und" where it is not English and nobody can say which; null where there is nothing to read. */
  readonly language: string | null;
  /** For each text the language that is not English, or null. */
  readonly foreign: readonly (string | null)[];
}

/** So many texts are read in one go; then whoever else waits has a turn. */
const BATCH = 200;

interface Part {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * @param texts the blocks of an article in order
 * @param known its language where somebody has said it
 */
export async function languageOfArticle(
  texts: readonly string[],
  known: string | null = null,
): Promise<ArticleLanguage> {
  const parts = partsOf(texts);
  const found: Identified[] = [];
  for (const [at, part] of parts.entries()) {
    found.push(await identify(part.text));
    if (at % BATCH === BATCH - 1) await otherWork();
  }
  const language = known ?? weigh(parts, found);
  const whole = language === null || isEnglish(language) ? null : language;
  const foreign: (string | null)[] = texts.map((text) =>
    whole === null && isMostlyForeignScript(text) ? "und" : whole,
  );
  parts.forEach(({ from, to, text }, at) => {
    const own = found[at];
    if (whole !== null || own?.english !== "no" || to - from !== 1 || text.length < LONG) return;
    foreign[from] = own.language;
  });
  return { language, foreign };
}

/** "en", "en-GB": what the labels and the index are made for. */
export function isEnglish(language: string): boolean {
  return /^en(?:-|$)/i.test(language);
}

/** "Italian" for "it"; null where the language is not known. */
export function languageName(language: string): string | null {
  if (language === "und") return null;
  return new Intl.DisplayNames(["en"], { type: "language", fallback: "none" }).of(language) ?? null;
}

/** Texts of at least `LONG` characters: long paragraphs by themselves, short ones with their neighbours. */
function partsOf(texts: readonly string[]): Part[] {
  const parts: Part[] = [];
  let open: Part | null = null;
  texts.forEach((text, at) => {
    if (text.length >= LONG) {
      if (open !== null) parts.push(open);
      open = null;
      parts.push({ from: at, to: at + 1, text });
      return;
    }
    open = { from: open?.from ?? at, to: at + 1, text: open === null ? text : `${open.text}\n${text}` };
    if (open.text.length < LONG) return;
    parts.push(open);
    open = null;
  });
  return open === null ? parts : [...parts, open];
}

function weigh(parts: readonly Part[], found: readonly Identified[]): string | null {
  const weights = new Map<string, number>();
  let [english, all] = [0, 0];
  parts.forEach(({ text }, at) => {
    const { english: answer, language } = found[at] as Identified;
    if (language === null) return;
    all += text.length;
    if (answer === "no") weights.set(language, (weights.get(language) ?? 0) + text.length);
    else english += text.length;
  });
  if (all === 0) return null;
  if (english >= all / 2) return "en";
  const named = [...weights].filter(([language]) => language !== "und").sort((a, b) => b[1] - a[1])[0];
  return named?.[0] ?? "und";
}
