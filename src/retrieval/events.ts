// Events that a question takes for granted: a ruling, a settlement, an apology. Only a sentence that tells of one answers it. Pure.

export interface PresumedEvent {
  /** As a refusal names it: "no ruling". */
  readonly name: string;
  /** What a question asks for it with. */
  readonly asked: RegExp;
  /** What a sentence tells of it with, that it happened, did not happen, or is still to come. */
  readonly told: RegExp;
}

const RULED =
  /\b(?:rul(?:e[sd]?|ings?)|verdicts?|judge?ments?|dismiss\w*|struck|upheld|overturn\w*|acquit\w*|convict\w*|cleared)\b|\b(?:court|judges?|jury|jurors|tribunal|panel|arbitrators?|regulator)\b.{0,80}\b(?:f[io]u?nd|held|decid\w+|granted|ordered|sided|threw|agreed|rejected|awarded|issued|declared)\b|\bin [\w’']+ favou?r\b|\bin favou?r of\b|\binjunctions?\b|\b(?:court|interim|relief|restraining|gag|judge[’']s) (?:relief )?(?:orders?|decisions?)\b|\b(?:order|decision) (?:by|from|of) (?:the |an? )?(?:\w+ )?(?:court|judge|tribunal|panel|jury|arbitrator|regulator)/i;

const EVENTS: readonly PresumedEvent[] = [
  {
    name: "ruling",
    asked:
      /\b(?:ruled|rulings?|verdicts?|judge?ment)\b|\b(?:court|judges?|jury|tribunal|panel|arbitrators?)\b.{0,40}\b(?:rules?|decided?|find|found|order(?:ed)?)\b/i,
    told: RULED,
  },
  {
    name: "outcome of the case",
    asked:
      /\b(?:w[io]ns?|winner|los[et]s?|loser|prevail\w*|outcome)\b.*\b(?:(?:law)?suits?|case|trial|court|appeal|arbitration|dispute|damages)\b|\bhow much (?:did|has|have|had)\b.*\bw[io]n\b(?!.*\b(?:contract|tender|bid|deal|project|gig|order|prize|lottery)\b)/i,
    told: new RegExp(
      `${RULED.source}|\\b(?:w[io]ns?|los[et]s?|prevail\\w*)\\b.*\\b(?:(?:law)?suits?|case|trial|court|appeal)\\b|\\bsettle\\w*`,
      "i",
    ),
  },
  {
    name: "trial",
    asked: /\b(?:trial|hearing)s?\b(?! (?:version|run|period)\b)/i,
    told: /\b(?:trials?|hearings?|courtroom|testif\w+|jur(?:y|ors)|in court|before (?:a|the) (?:court|judge))\b/i,
  },
  {
    name: "conviction",
    asked: /\b(?:convict(?:ed|ions?)|found guilty|plead(?:ed)? guilty)\b/i,
    told: /\b(?:convict\w*|guilty|acquit\w*|cleared|jailed|sentenced|verdict)\b/i,
  },
  {
    name: "prison sentence",
    asked:
      /\b(?:jailed|imprison\w*|sentenced)\b|\b(?:in|to) (?:jail|prison)\b|\b(?:jail|prison) (?:terms?|sentences?|time)\b/i,
    told: /\b(?:jail\w*|prison\w*|imprison\w*|sentence\w*|behind bars|custod\w+|years in)\b/i,
  },
  {
    name: "settlement",
    asked:
      /\bsettlements?\b|\bsettled?\b(?! (?:the |this |its |their )?(?:bills?|debts?|questions?|scores?|in)\b)/i,
    told: /\bsettl\w+|\bagree\w* to (?:end|pay|drop|resolve|withdraw)\b|\bout of court\b|\bcompromise\b|\bdeal\b/i,
  },
  {
    name: "appeal",
    asked: /\bappeal(?:s|ed|ing)?\b(?! to\b)/i,
    told: /\bappeal\w*|\bappellate\b|\bchalleng\w+|\boverturn\w*/i,
  },
  {
    name: "apology",
    asked: /\bapolog\w+|\bsay sorry\b|\bsaid sorry\b/i,
    told: /\bapolog\w+|\bsorry\b|\bregret\w*|\bforgive\w*/i,
  },
  {
    name: "resignation",
    asked: /\bresign(?:s|ed|ation|ing)?\b|\b(?:step|stepp?ed|stood|stand) down\b|\bquit\b/i,
    told: /\bresign\w*|\b(?:step|stepp\w+|stood|stand\w*) (?:down|aside)\b|\bquit\w*|\b(?:sacked|fired|dismissed|removed|replaced|suspended|le(?:ave|aving|ft)|succe\w+)\b/i,
  },
  {
    name: "fine",
    asked: /\bfined\b|\bfines?\b(?! print)|\bpenalt(?:y|ies)\b|\bpenalised\b|\bpenalized\b/i,
    told: /\bfine[sd]?\b|\bpenalt\w+|\bpenali[sz]\w+|\bsanction\w*|\bordered to pay\b|\blev(?:y|ied)\b/i,
  },
  {
    name: "payment of damages",
    asked:
      /\b(?:damages|compensation|payout|restitution)\b.*\b(?:paid|pay|award\w*|rece?ive[ds]?|get|got)\b|\b(?:paid|pay|award\w*|rece?ive[ds]?|get|got)\b.*\b(?:damages|compensation|payout|restitution)\b/i,
    told: /\b(?:damages|compensat\w+|payouts?|restitution|award\w*|reimburse\w*|repaid|paid)\b/i,
  },
  {
    name: "arrest",
    asked: /\barrest(?:s|ed)?\b|\bdetained\b|\bin custody\b/i,
    told: /\barrest\w*|\bdetain\w*|\bcustod\w+|\bhandcuff\w*|\bbail\b|\bcharged\b|\bheld\b/i,
  },
  {
    name: "sale",
    asked: /\b(?:sale|takeover|buyout|merger|acquisition) of\b|\bwho (?:bought|acquired)\b/i,
    told: /\bs(?:ale|ell|old|elling)\w*|\btakeover\b|\bbuyout\b|\bmerge\w*|\bacqui\w+|\bb(?:uy|ought)\w*|\bpurchas\w+/i,
  },
];

/** The events that a question takes for granted, or asks for; mostly none. */
export function eventsAskedIn(question: string): readonly PresumedEvent[] {
  return EVENTS.filter(({ asked }) => asked.test(question));
}

/** The first event of the question of which none of the texts tells, or null. */
export function untoldEvent(question: string, texts: readonly string[]): PresumedEvent | null {
  return eventsAskedIn(question).find(({ told }) => !texts.some((text) => told.test(text))) ?? null;
}
