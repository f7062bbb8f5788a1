// How a text holds a date: on it, in it, by it, about it. Pure.

/** "by" for "by March 2016"; words of one meaning have one name. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/(?:by|no later than)(?: the end of)?$/, "by"],
  [/(?:about|around|roughly|approximately|circa|some ?time in)$/, "about"],
  [/(?:not|only) before$/, "after"],
  [/before$/, "before"],
  [/(?:until|till)$/, "until"],
  [/since$/, "since"],
  [/(?:after|following)$/, "after"],
  [/from$/, "from"],
  [/early(?: in)?$/, "early"],
  [/late(?: in)?$/, "late"],
  [/mid$/, "mid"],
];

/**
 * @param text one sentence
 * @param start where the wording of the date begins
 * @returns "by", "about", "since" …; "on" for a day, "in" for a longer time where nothing else is said
 */
export function boundOf(text: string, start: number, wording: string, date: string): string {
  const lead =
    /^(?:(?:in|on|by|since|until|from|during|early|late|mid|about|around|roughly|before|of|and)[\s-])+/i.exec(
      wording,
    );
  const before = `${text.slice(Math.max(0, start - 24), start)}${lead?.[0] ?? ""}`
    .toLowerCase()
    .replace(/[\s-]+/g, " ")
    .trimEnd();
  const plain = date.length === 10 ? "on" : "in";
  return NAMES.find(([pattern]) => new RegExp(`(?:^|\\W)${pattern.source}`).test(before))?.[1] ?? plain;
}
