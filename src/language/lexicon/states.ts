// Pairs of states that cannot both hold, in the words that say them. Data alone.

/** Two states of a thing, in words that follow "is" or "was"; and the words that a question asks for them with. */
interface OpposedStates {
  readonly about: string;
  readonly yes: string;
  readonly no: string;
  readonly asked: string;
  /** It can be said of a case as a whole. */
  readonly ofCase: boolean;
}

export const OPPOSED_STATES: readonly OpposedStates[] = [
  {
    about: "whether it is over",
    yes: "settled|resolved|over|finished|closed|concluded|completed|complete|ended|dropped|dismissed",
    no: "ongoing|on-going|pending|unresolved|unsettled|underway|under way|continuing|open|active",
    asked:
      "settled?|resolved?|finish(?:ed)?|over|closed?|concluded?|completed?|end(?:ed)?|dropped|ongoing|on-going|pending|unresolved|under ?way|going on",
    ofCase: true,
  },
  {
    about: "whether it was approved",
    yes: "approved|granted|authori[sz]ed|accepted|confirmed",
    no: "rejected|refused|denied|turned down|blocked|unapproved",
    asked: "approved?|granted?|authori[sz]ed?|accepted|rejected|refused|turned down",
    ofCase: false,
  },
  {
    about: "whether it is in business",
    yes: "operating|trading|in business|in operation|running",
    no: "defunct|bankrupt|insolvent|dissolved|out of business|inactive|shut down",
    asked: "in business|operating|trading|in operation|defunct|bankrupt|insolvent|shut down|active",
    ofCase: false,
  },
  {
    about: "whether it was paid",
    yes: "paid|paid off|repaid|compensated",
    no: "unpaid|owed|outstanding|overdue",
    asked: "paid|unpaid|owed|outstanding",
    ofCase: false,
  },
  {
    about: "whether it is working",
    yes: "working|available|online|in use|installed",
    no: "broken|unavailable|offline|out of use|disabled|uninstalled",
    asked: "working|available|online|offline|in use|installed|disabled|uninstalled",
    ofCase: false,
  },
];
