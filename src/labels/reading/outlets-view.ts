// The outlet's own view, said by the outlet as "we" or "I": nobody else's words, whoever spoke before.

/** Only what a reporter says of their own work and thoughts: in a party's statement "we" is the party. */
const VIEW =
  /\b(?:we|i) (?:\p{L}+ ){0,2}(?:recall|think of|come up with|know of no|assume|suspect|presume|imagine|gather|asked|contacted|approached|reached out|emailed|sought comment|understand that|put (?:the|these|those) (?:claims?|questions?|allegations?))\b|\b(?:strikes|struck|puzzles|occurs to) (?:us|me)\b|\bthis (?:newspaper|column|columnist|reporter|writer|website|publication) (?:has|had|asked|contacted|approached|understands|thinks|believes)\b|^if (?:true|proven|so|confirmed|borne out|the (?:claims?|allegations?|charges?) (?:are|is|prove|hold))\b/u;

/** True where the sentence, quotations aside, is the outlet's own view. */
export function isOutletsView({
  folded,
  share,
}: {
  readonly folded: string;
  readonly share: number;
}): boolean {
  return share === 0 && VIEW.test(folded);
}
