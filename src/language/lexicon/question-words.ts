// Words of questions that say little or nothing about their matter. English usage alone, nothing of any case.

import { stemOf } from "../fold.js";
import type { Token } from "../tokens.js";
import { nounKind, nounsThat } from "./nouns.js";
import { formsOfVerbsThat } from "./verbs.js";

/** Words that say little about the matter: they count, but for a part of their rarity. "States" is a noun, and says something. */
export const LIGHT_WORDS: ReadonlySet<string> = new Set([
  ...nounsThat("light"),
  ...formsOfVerbsThat("light").filter((form) => nounKind(form) === undefined),
  ...(
    "saying happen happened happens make makes made making take takes took taken give gives given use uses used using go " +
    "goes going gone went come comes came coming kind kinds sort type types thing things part parts place places " +
    "way ways matter matters want wants wanted need needs needed try tried tries currently today now still ever yet " +
    "exactly actually really main mainly big small large great long short old new young high low good bad better " +
    "best worse worst more less least first last next own same different other another such know knows known knew " +
    "see sees saw seen look looks looked name names named keep keeps kept let lets put puts move moves moving moved " +
    "turn turns turned bring brings brought become becomes became seem seems seemed appear appears appeared mean " +
    "means meant discuss discussed address addressed involve involved involves include included includes concern " +
    "concerns regard rather instead besides apart already again back away up down out off around near often always " +
    "never ago later before after since until while yes maybe perhaps whether person someone anyone somebody " +
    "anybody everyone one ones number amount lot lots several few bit side case details time times information info " +
    "news topic topics subject subjects item items suppose supposed question questions answer answers"
  ).split(" "),
]);

/** Words that carry a question's form or its grammar, not its matter. */
export const FORM_WORDS: ReadonlySet<string> = new Set(
  (
    "a an the this that these those it its he she they them their his her our your my we you i me us " +
    "is are was were be been being am do does did doing done has have had having can could will would shall should may might must " +
    "who whom whose what which when where why how many much " +
    "of in on at to for from by with about into over under between against during through as than then so and or but not no if " +
    "stand stands stood kind kinds sort sorts happen happens happened there here some any all each other else also too very just only even such please according regarding concerning tell know does " +
    "s t d ll re ve n't don isn didn doesn wasn aren get got did's"
  ).split(" "),
);

/** "Us" carries grammar, "US" is a country. */
export function isFormWord({ raw, form }: Token): boolean {
  return FORM_WORDS.has(raw.toLowerCase()) && form !== "usa";
}

/** What every event has: a question for the beginning is one for the event. Stems. */
export const EVENT_WORDS: ReadonlySet<string> = new Set(
  "begin beginning began begun start started commence commenced launch become became date dates year years month day happen"
    .split(" ")
    .map(stemOf),
);

/** What asks for a sum in other words: a sum itself tells it, whole or (of payments) in part. */
export const SUM_WORDS: ReadonlySet<string> = new Set(
  "worth cost costs price value valued total amount sum money".split(" "),
);
export const PAYING_WORDS: ReadonlySet<string> = new Set("pay paid".split(" "));
