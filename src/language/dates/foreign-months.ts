// The months as pages in other languages write them, with the English ones: name → number.

import { MONTHS, monthNumber, SHORT_MONTHS } from "./months.js";

/** In the order of the year: German, French, Spanish, Italian, Portuguese, Dutch, Scandinavian. */
const FOREIGN =
  "januar janvier enero gennaio janeiro januari,februar février fevrier febrero febbraio fevereiro februari," +
  "märz mars marzo março maart,avril abril aprile,mai mayo maggio maio mei,juni juin junio giugno junho," +
  "juli juillet julio luglio julho,août aout agosto augustus,septembre septiembre settembre setembro," +
  "oktober octobre octubre ottobre outubro okt,novembre noviembre novembro," +
  "dezember décembre decembre diciembre dicembre dezembro dez desember";

/** "august", "aug", "août" → 8. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...[...MONTHS, ...SHORT_MONTHS].map((name) => [name.toLowerCase(), monthNumber(name)] as const),
  ...FOREIGN.split(",").flatMap((names, at) => names.split(" ").map((name) => [name, at + 1] as const)),
]);
