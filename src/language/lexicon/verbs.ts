// The verbs that make somebody a source: a row for each kind, the dictionary forms in it. A verb has one kind.

import { flaggedWords } from "./flags.js";
import { formsOf } from "./verb-forms.js";

/** `speech`: says in so many words; `thought`: believes, finds; `accusing`, `denying`: what it says of a claim. */
export type SayingKind = "speech" | "thought" | "accusing" | "denying";

/** What else a verb may be, and the letter behind it that tells so. */
const TRAITS = {
  /** A question asks for somebody's words with it ("what did X say"), or where it follows somebody ("did X admit"). */
  asked: "A",
  explains: "X",
  /** Frames a claim or a reply without being what it is about. */
  frame: "F",
  /** Says little about the matter of a question. */
  light: "I",
  /** That it was not done is held against somebody ("never told"). */
  owed: "U",
} as const;

export const VERBS: Readonly<Record<SayingKind, string>> = {
  speech:
    "say/AFI tell/AFIU add/F write/F note/F state/AI explain/XI argue/AF suggest/F announce/AF report/FU reply/AF " +
    "respond/AF describe/XFI declare maintain/F comment/AF tweet post/F remark stress emphasise emphasize warn/A " +
    "testify/F acknowledge/F admit/XF concede confirm/X insist/F recall continue/F observe reiterate recount quip " +
    "joke read/F urge vow pledge promise/A indicate disclose/U reveal assert/F speculate caution shout ask/U call/XFI " +
    "characterise characterize estimate predict opine proclaim elaborate relate/I cite outline mention/I conclude " +
    "demand praise affirm lament complain quote/F point/I detail allow/FU exclaim yell scream cry whisper mutter murmur " +
    "retort interject inquire enquire scoff thunder",
  thought:
    "believe/F think/AI find/I show/I hope/F fear feel/F expect agree suspect/F wonder determine rule imply regret " +
    "apologise/X apologize/X rebuke",
  accusing:
    "accuse/F indict allege/AF charge/F sue/F blame/F claim/AFI contend/F criticise criticize condemn denounce slam " +
    "blast attack implicate lambast decry fault/F",
  denying:
    "deny/AF reject/F refute/F dispute/F rebut/F dismiss/F defend counter contest downplay disavow contradict " +
    "clear exonerate acquit absolve vindicate",
};

/** Forms that are other words than a verb of saying: "the finding", "a ruling", "reading", "allowed". */
const OTHER_WORDS: ReadonlySet<string> = new Set(
  (
    "finding ruling reading thinking feeling determining indicting regretting apologising apologizing " +
    "allowed allowing lambasting decrying faulting downplaying disavowing contradicting " +
    "clear clears clearing acquitting absolving vindicating exonerating"
  ).split(" "),
);

/** How a verb form stands: plain ("allege"), finite ("alleges", "alleged") or a participle ("alleging"). */
export interface Saying {
  readonly kind: SayingKind;
  readonly form: "plain" | "finite" | "participle";
  /** The dictionary form. */
  readonly verb: string;
}

const ENTRIES = (Object.keys(VERBS) as SayingKind[]).flatMap((kind) =>
  flaggedWords(VERBS[kind]).map(({ word, flags }) => ({ verb: word, flags, kind })),
);
const FORMS: ReadonlyMap<string, Saying> = new Map(
  ENTRIES.flatMap(({ kind, verb }) => sayingsOf(kind, verb)),
);

/** The forms of the verbs of which something is told, but those in -ing. */
export function formsOfVerbsThat(trait: keyof typeof TRAITS): string[] {
  return ENTRIES.filter(({ flags }) => flags.includes(TRAITS[trait])).flatMap(({ verb }) => {
    const { base, third, past, participle } = formsOf(verb);
    return [...new Set([base, third, past, participle])];
  });
}

function sayingsOf(kind: SayingKind, verb: string): [string, Saying][] {
  const { base, third, past, participle, ing } = formsOf(verb);
  const finite = [third, past, participle].map((form): [string, Saying] => [
    form,
    { kind, form: "finite", verb },
  ]);
  return [
    [base, { kind, form: "plain", verb }] satisfies [string, Saying],
    [ing, { kind, form: "participle", verb }] satisfies [string, Saying],
    ...finite,
  ].filter(([form]) => !OTHER_WORDS.has(form)) as [string, Saying][];
}

/** The saying that a word can be, or undefined. Whether it is a verb here is for its neighbours to show. */
export function sayingOf(word: string): Saying | undefined {
  return FORMS.get(word);
}

/** Verbs by which an act is told rather than words ("rejected the appeal", "called for", "announced a sale"). */
export const TELLING_OF_ACTS =
  /^(?:ask|read|call|announce|maintain|post|respond|vow|describe|declare|joke|promise|pledge|demand|point|praise|continue)$/;
/** Verbs that stand before their subject without a quotation ("…, said S"). */
export const BEFORE_ITS_SUBJECT =
  /^(?:say|add|write|explain|allege|claim|note|argue|report|tell|reply|state|tweet|warn|charge)$/;
