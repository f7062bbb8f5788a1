// What kind of thing a question asks for, and whether a sentence holds one. Patterns alone, no lists of real names.

import { MONTHS, SHORT_MONTHS, WEEKDAYS } from "../language/dates/months.js";
import { NUMBER_WORDS } from "../language/numbers/number-names.js";

/** `definition`, `reason` and the rest are looked for in sentences; null asks for nothing special. */
const ANSWER_TYPES = [
  "person",
  "organisation",
  "date",
  "place",
  "money",
  "number",
  "reason",
  "duration",
] as const;
export type AnswerType = (typeof ANSWER_TYPES)[number];

const MONTH = [...MONTHS, ...SHORT_MONTHS].join("|");
const DAY = `(?:${WEEKDAYS.join("|")})`;
const NUMBER = `\\d[\\d,.]*|(?:${NUMBER_WORDS})`;
const NAME = "\\p{Lu}[\\p{Ll}’'-]+";
const ORGANISATION =
  "Court|Authority|Department|Ministry|Agency|Commission|Committee|Police|Bureau|Office|Council|University|Bank|Union|Journal|Times|Post|Register|News|Solutions?|Technologies|Systems|Group|Holdings|Company|Corporation|Center|Centre|Inc|Corp|Co|LLC|Ltd|GmbH|plc|PLC";

const PATTERNS: Readonly<Record<AnswerType, RegExp>> = {
  person: new RegExp(
    `(?<![\\p{L}])${NAME}\\s(?:\\p{Lu}\\.\\s)?(?!(?:${ORGANISATION}|Project|City|Cities|Safe|Management|Street|${MONTH})\\b)${NAME}`,
    "u",
  ),
  organisation: new RegExp(
    `(?:${NAME}|U\\.?S\\.?)\\s(?:\\p{L}+\\s){0,3}(?:${ORGANISATION})\\b|\\b\\p{Lu}{3,}\\d?\\b|(?<=[\\p{L},]\\s)(?!(?:${MONTH}|${DAY})\\b)${NAME}`,
    "u",
  ),
  date: new RegExp(
    `\\b(?:(?:19|20)\\d\\d|(?:${MONTH})\\.?\\s\\d{1,2}|\\d{1,2}\\s(?:${MONTH})|${DAY}|(?:last|this|next)\\s(?:year|month|week|(?:${MONTH})))\\b`,
    "u",
  ),
  place: new RegExp(
    `\\b(?:in|at|from|of|on|to|into|near|based in|across)\\s(?:the\\s)?(?:${NAME}|U\\.?[SK]\\.?|\\p{Lu}{2,3}\\b)|\\b${NAME}-based\\b|\\b${NAME},\\s${NAME}`,
    "u",
  ),
  money:
    /[$€£¥]\s?\d|\b(?:US|A|C)\$|\b\d[\d,.]*\s?(?:million|billion|m|bn|k)?\s?(?:dollars|euros|pounds|rupees|yuan|USD|EUR|GBP)\b/iu,
  number: new RegExp(
    `(?<![\\p{L}$€£\\d.,]|\\b(?:${MONTH})\\.?\\s)(?!(?:19|20)\\d\\d\\b|\\d{1,2},?\\s(?:${MONTH})\\b)(?:${NUMBER})(?![\\p{L}\\d])`,
    "iu",
  ),
  reason:
    /\b(?:because|since|due to|owing to|so that|in order to|in light of|as a result|therefore|reasons?|stem(?:s|med)? from|could be|and so|so,|after|to (?:\p{Ll}+ly\s)?(?!(?:be|the|a|its|his|her)\b)\p{Ll}{3,})\b/u,
  duration: new RegExp(
    `\\b(?:${NUMBER}|a|one|several|many)[\\s-](?:years?|months?|weeks?|days?|hours?|decades?)\\b|\\bsince\\s(?:19|20)\\d\\d`,
    "iu",
  ),
};

interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const GLOBAL = new Map(
  ANSWER_TYPES.map((type) => [type, new RegExp(PATTERNS[type].source, `${PATTERNS[type].flags}g`)]),
);

/** Where a sentence holds things of a type, in order. */
export function spansOf(type: AnswerType, sentence: string): readonly Span[] {
  const pattern = GLOBAL.get(type) as RegExp;
  return [...sentence.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}
