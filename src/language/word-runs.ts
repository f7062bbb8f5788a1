// Words in a row that tell whether two texts are the same. Pure.

/** Words in a run that two texts must share; four in a row are rarely shared by chance. */
export const RUN = 4;

/** The runs of a text, each once; none where it is shorter than a run. */
export function runsOf(stems: readonly string[]): ReadonlySet<string> {
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= stems.length; at++) runs.add(stems.slice(at, at + RUN).join(" "));
  return runs;
}
