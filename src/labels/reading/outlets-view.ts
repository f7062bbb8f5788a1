// The outlet's own view, said by the outlet as "we" or "I": nobody else's words, whoever spoke before.

/** Only what a reporter says of their own work and thoughts: in a party's statement "we" is the party. */
const VIEW =
  /\b(?:we|i) (?:\p{L}+ ){0,2}(?:recall|assume|suspect|presume|imagine|gather|asked|contacted|approached|reached out|understand that)\b/u;

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
