// A finding that clears: an authority, a court or an inquiry says that nothing was done wrong. Such a finding is a reply to the claim.

import { AUTHORITIES, COURTS, INQUIRIES } from "../../language/lexicon/nouns.js";

/** Verbs that clear by themselves, whoever is cleared. */
const CLEARS =
  /\b(?:clear(?:s|ed|ing)? (?!up\b|out\b|away\b|that\b|the (?:way|air|site|road|square|area|building|streets?|debris|debt)\b)(?:[\p{L}'’.-]+ ){1,6}?(?:of|from|in|over|on) |exonerat\w+|exculpat\w+|acquit(?:s|ted|ting)?\b|absolv(?:es?|ed|ing)\b|vindicat(?:es?|ed|ing)\b)|\b(?:was|were|been|is|are) cleared\b(?! for\b| to\b| away\b| out\b)/iu;
/** What a finding says where it clears. */
const CLEARED =
  /\b(?:f(?:ou|i)nds?|found|saw|sees?|seen|uncovered|established|turned up) (?:\p{L}+ ){0,3}?(?:no|nothing|neither|not any|not enough|insufficient|little) (?:[\p{L}'’-]+ ){0,4}?(?:evidence|wrongdoing|wrong|sign|signs|proof|breach|breaches|fault|fraud|violations?|basis|grounds?|indications?|trace|irregularit\w+|misconduct|impropriety|illegal|improper|criminal|case|merit|support|link)\b|\b(?:acted|behaved|proceeded|was (?:done|handled|awarded)) (?:properly|lawfully|legally|correctly|appropriately|within the law|in good faith)\b|\b(?:did|done|committed) (?:nothing|no) (?:wrong|improper|illegal|offen[cs]e|crime)\b|\bnot guilty\b|\bno case to answer\b|\b(?:did|had|was|were|has|have) not (?:\p{L}+ ){0,2}?(?:breach|broken?|violate|infringe|copied|copy|stolen?|bribed?|defraud|mislead|misled|commit|at fault|liable|guilty|responsible|to blame)\w*|\b(?:unfounded|groundless|baseless|without (?:merit|foundation|basis|substance)|no (?:merit|basis|foundation|substance)|unsubstantiated|not substantiated|unproven|not proven)\b/iu;
/** Nothing is cleared yet, or nobody was. */
const NOT_YET =
  /\b(?:not|never|n't|yet to|refus\w+ to|declin\w+ to|fail\w+ to|without|if|whether|unless|until|may|might|could|would|will|hop\w+|want\w*|wish\w*|expect\w*|demand\w*|ask\w*|seek\w*|sought|plead\w*|pled|appeal\w*)(?: [\p{L}'’-]+){0,4}? (?:(?:be |been |being )?(?:cleared|acquitted|exonerated|absolved|vindicated)|clear|acquit|exonerate|absolve|vindicate|not guilty)\b/iu;
const FINDING =
  /\b(?:f(?:ou|i)nds?|found|conclud\w+|rul(?:es|ed|ing)|determin\w+|held|holds|decid\w+|said|says|wrote|stat\w+|report\w*|saw|sees|established|uncovered|dismiss\w+|reject\w+|threw out|closed|dropped)\b/i;

interface Read {
  readonly folded: string;
  /** Share of it inside quotations. */
  readonly share: number;
}

/** True where the sentence tells a finding that clears. */
export function isClearing({ folded, share }: Read): boolean {
  if (share > 0.5 || NOT_YET.test(folded) || /\?\W*$/.test(folded)) return false;
  if (CLEARS.test(folded)) return true;
  return CLEARED.test(folded) && FINDING.test(folded) && isByAuthority(folded);
}

/** An authority, a court or an inquiry stands before what is found; "police said that he denied" is no finding. */
function isByAuthority(folded: string): boolean {
  const at = CLEARED.exec(folded)?.index ?? 0;
  const before = folded.slice(0, at + 1);
  const behind = /,[^,]*$/.exec(folded)?.[0] ?? "";
  const by = `${before} ${FINDING.test(behind) ? behind : ""}`;
  return (
    (AUTHORITIES.test(by) || COURTS.test(by) || INQUIRIES.test(by)) &&
    !/\bden(?:y|ies|ied|ying)\b/.test(folded)
  );
}
