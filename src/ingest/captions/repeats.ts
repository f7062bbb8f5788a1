// Captions that repeat themselves: rolling ones, and those that grow word by word. What is said twice stays. Pure.

/** How captions of a file repeat themselves. */
interface Habits {
  /** A cue begins with the last lines of the one before. */
  readonly rolls: boolean;
  /** A cue says the one before again and goes on. */
  readonly grows: boolean;
}

const LEAST_REPEATS = 2;

/** How many lines at the head of a cue are the last ones of the cue before. */
function repeated(lines: readonly string[], before: readonly string[]): number {
  for (let same = Math.min(lines.length, before.length); same > 0; same -= 1)
    if (before.slice(-same).every((text, i) => text === lines[i])) return same;
  return 0;
}

const growsFrom = (line: string, before: string): boolean => before !== "" && line.startsWith(`${before} `);

/** A line said twice may be that: only a file that repeats itself again and again rolls or grows. */
function habitsOf(cues: readonly (readonly string[])[]): Habits {
  const pairs = cues.slice(1).map((lines, i) => [lines, cues[i] ?? []] as const);
  const rolling = pairs.filter(([lines, before]) => {
    const same = repeated(lines, before);
    return same > 0 && same < lines.length;
  });
  const growing = pairs.filter(([[first = ""], before]) => growsFrom(first, before[0] ?? ""));
  const again = pairs.filter(([lines, before]) => lines.length === 1 && repeated(lines, before) === 1);
  const rolls = rolling.length >= LEAST_REPEATS || (rolling.length > 0 && again.length > 0);
  return { rolls, grows: growing.length >= LEAST_REPEATS };
}

/** Each cue's own lines: without what it repeats of the cue before, or what the next one says again and goes on. */
export function ownLines<T extends { readonly text: string }>(cues: readonly (readonly T[])[]): T[][] {
  const texts = cues.map((lines) => lines.map(({ text }) => text));
  const { rolls, grows } = habitsOf(texts);
  return cues.map((lines, i) => {
    const own = texts[i] ?? [];
    const again = grows && growsFrom(texts[i + 1]?.[0] ?? "", own[0] ?? "");
    if (again && own.length === 1) return [];
    return lines.slice(rolls ? repeated(own, texts[i - 1] ?? []) : 0);
  });
}
