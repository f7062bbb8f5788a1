// Dates known to the day, the month or the year, in words.

import { MONTHS } from "./months.js";

/** "16 August 2021" for 2021-08-16, "August 2021" for 2021-08, "2021" for 2021, "date unknown" for null. */
export function dateInWords(date: string | null): string {
  if (date === null) return "date unknown";
  const [year, month, day] = date.split("-");
  return [day === undefined ? "" : String(Number(day)), MONTHS[Number(month) - 1] ?? "", year]
    .filter((part) => part !== "")
    .join(" ");
}

/** "In August 2021", "By 16 August 2021", "About 2015"; a day that is only "on" stands alone. */
export function eventInWords({ date, how = "" }: { readonly date: string; readonly how?: string }): string {
  const words = dateInWords(date);
  const lead = how === "" || how === "on" ? "" : `${how.charAt(0).toUpperCase()}${how.slice(1)} `;
  return `${lead}${words}`;
}

/** Stands with a date that lay ahead when it was written. */
export const AHEAD = "still to come when this was written";
