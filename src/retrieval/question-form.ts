// The form of a question: what it asks for (who, when, how much …) and which words only carry that form. Pure.

import type { Label } from "../domain.js";
import {
  ANSWER_NOUNS,
  type AnswerNoun,
  FURTHER_PERSONS,
  MEASURES,
} from "../language/lexicon/answer-nouns.js";
import { FORM_WORDS } from "../language/lexicon/question-words.js";
import type { AnswerType } from "./answer-types.js";

type Form =
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

const head = (kind: AnswerNoun) =>
  new RegExp(
    `^(?:in |at |on |by |since |to |from |before |for |of )?(?:what|which) (?:(?!(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could)\\b)[\\w'-]+ ){0,2}(?:${ANSWER_NOUNS[kind]})\\b`,
  );
/** "What was the name of the judge", "date of the hearing": the noun comes after the verb, or without one. */
const after = (kind: AnswerNoun) =>
  new RegExp(
    `^(?:what(?:'s| is| was| were| are) (?:the |its |their |his |her )?(?:[\\w'-]+ ){0,2}?|(?:the )?(?:exact |first |last |next |full )?)(?:${ANSWER_NOUNS[kind]})\\b(?! (?:is|are|was|were|did|does|do|say|said))`,
  );

const FORMS: readonly (readonly [RegExp, Form, readonly AnswerType[]])[] = [
  [/^how many\b|\b(?:what|which) number of\b/, "how-many", ["number"]],
  [/^how (?:long|old)\b/, "how-long", ["duration", "number"]],
  [/^how (?:much|expensive)\b|\bhow much money\b/, "how-much", ["money", "number"]],
  [new RegExp(`^how (?:${MEASURES})\\b`), "how-much", ["number", "money"]],
  [head("money"), "how-much", ["money", "number"]],
  [/^what\b.*\b(?:worth|costs?)\W*$/, "how-much", ["money", "number"]],
  [/^(?:when|wen)\b|\bsince when\b|\bat what (?:point|time)\b/, "when", ["date"]],
  [head("date"), "when", ["date"]],
  [/^(?:from )?where\b/, "where", ["place"]],
  [head("place"), "where", ["place"]],
  [head("organisation"), "who", ["organisation"]],
  [head("person"), "who", ["person", "organisation"]],
  [head("number"), "how-many", ["number"]],
  [
    /^(?:by |to |from |of |with |for |on |against )?(?:who|whom|whose)\b|\bby whom\b|^names? of (?:the )?/,
    "who",
    ["person", "organisation"],
  ],
  [
    /^why\b|\b(?:what (?:is|was) the reason|for what reason|how come|what made|what led|on what grounds)\b/,
    "why",
    ["reason"],
  ],
  [after("date"), "when", ["date"]],
  [after("money"), "how-much", ["money", "number"]],
  [
    /^what (?:is|are|was|were) (?:an? |the )?(?:[\w'-]+ ?){1,4}\??$|^(?:what does|what do) .+ (?:mean|stand for)\b|^define\b/,
    "define",
    [],
  ],
  [/^how\b/, "how", []],
  [
    /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must|whether)\b/,
    "yes-no",
    [],
  ],
  [/^(?:what|which)\b/, "what", []],
];

const LEANINGS: readonly (readonly [RegExp, readonly Label[]])[] = [
  [
    /\b(?:den(?:y|ies|ied|ial|ials)|refut\w+|rebut\w*|reject\w*|disput(?:ed|ing)|disputes? (?:that|the|this|it|any|its|his|her|their|\w+ing)|defen[cs]e|counter)\b/,
    ["denial"],
  ],
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

const COMPARING =
  /^(?:do|does|did|are|have|where do|on what do)(?: (?:all|both|any|the|these|those|different|of|five|our))* (?:sources?|outlets?|articles?|papers?|newspapers?|reports?|accounts?|stories|media)(?: all| ever)? (?:agree|agreed|differ|disagree|match|conflict|contradict(?: each other)?|say the same(?: thing)?|tell the same(?: story)?|consistent|at odds)(?: (?:on|about|over|as to|regarding|for|when it comes to))?(?: |$)/i;

/** "Do the sources agree on when …": whether it asks that, and the rest, of which it asks it. */
export function comparison(question: string): { readonly compares: boolean; readonly rest: string } {
  const rest = question.replace(COMPARING, "").trim();
  return rest === question || rest.length < 4
    ? { compares: rest !== question, rest: question }
    : { compares: true, rest };
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

/** "What is the name of the judge", "Names of the lawyers". */
export function asksForName(question: string): boolean {
  return /^(?:what(?:'s| is| was| are| were)? (?:the )?)?(?:full )?names?\b/i.test(question);
}

const PERSON = new RegExp(`^(?:${ANSWER_NOUNS.person}|${FURTHER_PERSONS})$`, "i");

/** A noun for somebody with a role. */
export function isPersonNoun(word: string): boolean {
  return PERSON.test(word);
}
