// Words of a question that tell what kind of answer it wants: a date, a place, somebody, somebody's words. Those that are
// nouns or verbs with a kind lie with it.

import { nounsThat } from "./nouns.js";
import { formsOfVerbsThat } from "./verbs.js";

const choices = (...words: readonly string[]): string => words.join("|");

export type AnswerNoun = "date" | "place" | "organisation" | "person" | "money" | "number" | "duration";

/** Nouns that tell what kind of thing an answer is, wherever a question asks for one of them. */
export const ANSWER_NOUNS: Readonly<Record<AnswerNoun, string>> = {
  date: "date|day|year|month|time|deadline|decade|week|weekday",
  place: choices(
    ...nounsThat("askedPlace"),
    "cities|place|places|town|towns|nation|regions|continent|village|location|venue|street|address|airport|island|headquarters|capital",
  ),
  organisation: choices(
    ...nounsThat("askedOrganisation"),
    "courts|organi[sz]ations?|bodies|ministries|departments|teams",
  ),
  person: choices(...nounsThat("askedPerson"), "person|presidents|singers|celebrities|spokes\\w+"),
  money:
    "amount|price|prices|cost|costs|sum|fine|fee|fees|salary|revenue|revenues|profit|profits|turnover|budget|reward|bail|damages|compensation|payout|debt|donation|value|wage|fortune",
  number:
    "number|numbers|percentage|percent|proportion|share|rate|age|size|distance|height|weight|speed|temperature|score|total|majority|margin|length",
  duration: "sentence|term|duration|period",
};
/** Persons with a role that a question seldom asks for by it. */
export const FURTHER_PERSONS = choices(...nounsThat("seldomAskedPerson"), "cfo|arbitrators");

/** Verbs of speech, as a question has them. */
export const SPEAKING_IN_QUESTIONS = choices(
  ...formsOfVerbsThat("asked"),
  "answer|answered|react|reacts|reacted",
);
/** Other verbs that want somebody's own words where they follow somebody ("Did X admit …"). */
export const EXPLAINING_IN_QUESTIONS = choices(...formsOfVerbsThat("explains"), "answers");
/** "How big": a measure is asked for. */
export const MEASURES = "big|large|high|far|tall|fast|heavy|wide|deep|hot|cold|strong|often";
