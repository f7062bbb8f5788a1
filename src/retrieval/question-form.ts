// The form of a question: what it asks for (who, when, how much …) and which words only carry that form. Pure.

import type { Label } from "../domain.js";
import type { AnswerType } from "./answer-types.js";
import { FORM_WORDS } from "./question-words.js";

export type Form =
  | "yes-no"
  | "who"
  | "when"
  | "where"
  | "how-much"
  | "how-many"
  | "how-long"
  | "why"
  | "define"
  | "how"
  | "what"
  | "keywords";

export interface QuestionForm {
  readonly form: Form;
  /** Any of these would do; empty: nothing special is asked for. */
  readonly wants: readonly AnswerType[];
  /** Labels that the wording asks for ("did X deny", "what does X allege"); empty: any. */
  readonly leansTo: readonly Label[];
}

const FORMS: readonly (readonly [RegExp, Form, readonly AnswerType[]])[] = [
  [/^how (?:much|big|large|high|expensive)\b/, "how-much", ["money"]],
  [/\b(?:how much money|what (?:sum|amount|price))\b/, "how-much", ["money"]],
  [
    /^what (?:is|was|were|are) the (?:\w+ ){0,3}(?:amount|price|cost|costs|sum|value)\b/,
    "how-much",
    ["money"],
  ],
  [/^how many\b|\b(?:what|which) number of\b/, "how-many", ["number"]],
  [/^how (?:long|old)\b/, "how-long", ["duration"]],
  [/^(?:when|wen|(?:on |in |since |by )?(?:what|which) (?:date|day|year|month|time))\b/, "when", ["date"]],
  [
    /^(?:where|(?:in |at |from |to )?(?:what|which) (?:\w+ )?(?:city|cities|country|countries|place|town|state|nation|nations))\b/,
    "where",
    ["place"],
  ],
  [
    /^(?:in |at |before )?(?:what|which) (?:\w+ )?(?:court|company|companies|firm|firms|agency|authority|newspaper|outlet|organi[sz]ation|body|ministry|department)\b/,
    "who",
    ["organisation"],
  ],
  [
    /^(?:which|what) (?:\w+ )?(?:person|people|senators?|judge|minister|official|officials|lawyers?|executive|president|politicians?)\b/,
    "who",
    ["person"],
  ],
  [/^(?:by |to |from |of |with |for )?(?:who|whom|whose)\b/, "who", ["person", "organisation"]],
  [/^why\b|\b(?:what (?:is|was) the reason|for what reason|how come)\b/, "why", ["reason"]],
  [
    /^what (?:is|are|was|were) (?:an? |the )?(?:[\w'-]+ ?){1,4}\??$|^(?:what does|what do) .+ (?:mean|stand for)\b|^define\b/,
    "define",
    [],
  ],
  [/^how\b/, "how", []],
  [
    /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must)\b/,
    "yes-no",
    [],
  ],
  [/^(?:what|which)\b/, "what", []],
];

const LEANINGS: readonly (readonly [RegExp, readonly Label[]])[] = [
  [/\b(?:den(?:y|ies|ied|ial|ials)|refut\w+|rebut\w*|reject\w*|disput\w+|defen[cs]e|counter)\b/, ["denial"]],
  [/\b(?:respon[ds]\w*|repl(?:y|ied|ies)|react\w*|statement|answer(?:ed)?)\b/, ["denial", "reporting"]],
  [/\b(?:alleg(?:e|es|ed|ing)|accus(?:e|es|ed|ing))\b/, ["allegation"]],
];

/** @param question folded (see foldTypography), any case */
export function formOf(question: string): QuestionForm {
  const text = question.toLowerCase().trim();
  const [, form, wants] = FORMS.find(([pattern]) => pattern.test(text)) ?? [null, "keywords" as const, []];
  const leansTo = LEANINGS.find(([pattern]) => pattern.test(text))?.[1] ?? [];
  return { form, wants, leansTo };
}

const POLITE =
  /^(?:(?:so|and|but|please|ok|okay|hey|hi|hello)[,\s]+)*(?:(?:can|could|would|will) (?:you|anyone|someone|somebody) (?:please )?(?:tell|show|explain|remind|give|help) (?:me|us)?\s*(?:with )?|do (?:you|we) know |does (?:anyone|anybody) know |(?:i(?:'d| would) like|i want|i need) to know |i wonder |i was wondering |(?:please )?(?:tell|show|give) (?:me|us) |what can you tell (?:me|us) (?:about )?|what do (?:we|you) know about |any (?:idea|info|news) (?:on |about )?)/i;

/** The question without the courtesies before it ("Can you tell me who …"). */
export function withoutCourtesy(question: string): string {
  const bare = question.replace(POLITE, "").trim();
  return bare === "" ? question : bare;
}

/** Advice, small talk or an order to the program: what no article can answer. */
export function isPersonal(question: string): boolean {
  return (
    /\b(?:i|me|my|mine|you|your|yours)\b(?![.\p{Lu}])/iu.test(question.replace(/\bU\.?S\.?\b|\bUS\b/g, "")) ||
    /^should\b/i.test(question)
  );
}

/** What the class of the answer is called in the question ("which court", "what newspaper"): the answer need not say it. */
export function classNoun(question: string): string | null {
  const match =
    /^(?:in |at |from |to |by |for )?(?:which|what) (?:other |kind of |type of |sort of )?((?:\p{L}|-)+)/iu.exec(
      question,
    );
  const noun = match?.[1]?.toLowerCase() ?? null;
  return noun === null || FORM_WORDS.has(noun) ? null : noun;
}

/** The one whose words are asked for ("what did X say about …", "according to X"): where the name stands, as a pattern on the folded question. */
const SPEECH =
  /\b(?:say|says|said|claim|claims|claimed|allege|alleges|alleged|state|states|stated|argue|argues|argued|warn|warns|warned|deny|denies|denied|respond|responds|responded|reply|replied|comment|comments|commented|tell|told|answer|answered|promise|promised|announce|announced|think|thinks|react|reacted|statement|response|according to)\b/i;

/** Is somebody's own word asked for? */
export function asksForSpeech(question: string): boolean {
  return SPEECH.test(question);
}
