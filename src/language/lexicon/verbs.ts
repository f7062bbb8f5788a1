// The verbs that make somebody a source: a row for each kind, the dictionary forms in it. A verb has one kind.

import { formsOf } from "./verb-forms.js";

/** `speech`: says in so many words; `thought`: believes, finds; `accusing`, `denying`: what it says of a claim. */
export type SayingKind = "speech" | "thought" | "accusing" | "denying";

export const VERBS: Readonly<Record<SayingKind, string>> = {
  speech:
    "say tell add write note state explain argue suggest announce report reply respond describe declare maintain comment " +
    "tweet post remark stress emphasise emphasize warn testify acknowledge admit concede confirm insist recall continue " +
    "observe reiterate recount quip joke read urge vow pledge promise indicate disclose reveal assert speculate caution " +
    "shout ask call characterise characterize estimate predict opine proclaim elaborate relate cite outline mention " +
    "conclude demand praise affirm lament complain quote point detail allow " +
    "exclaim yell scream cry whisper mutter murmur retort interject inquire enquire scoff thunder",
  thought:
    "believe think find show hope fear feel expect agree suspect wonder determine rule imply regret apologise apologize rebuke",
  accusing:
    "accuse indict allege charge sue blame claim contend criticise criticize condemn denounce slam blast attack implicate " +
    "lambast decry fault",
  denying: "deny reject refute dispute rebut dismiss defend counter contest downplay disavow contradict",
};

/** Forms that are other words than a verb of saying: "the finding", "a ruling", "reading", "allowed". */
const OTHER_WORDS: ReadonlySet<string> = new Set(
  (
    "finding ruling reading thinking feeling determining indicting regretting apologising apologizing " +
    "allowed allowing lambasting decrying faulting downplaying disavowing contradicting"
  ).split(" "),
);

/** How a verb form stands: plain ("allege"), finite ("alleges", "alleged") or a participle ("alleging"). */
export interface Saying {
  readonly kind: SayingKind;
  readonly form: "plain" | "finite" | "participle";
  /** The dictionary form. */
  readonly verb: string;
}

const FORMS: ReadonlyMap<string, Saying> = new Map(
  (Object.keys(VERBS) as SayingKind[]).flatMap((kind) =>
    VERBS[kind].split(" ").flatMap((verb) => sayingsOf(kind, verb)),
  ),
);

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
