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
