// The verbs that make somebody a source, with all their forms. Says what kind of saying it is, not who says it.

/** `speech`: says in so many words; `thought`: believes, finds; `accusing`, `denying`: what it says of a claim. */
export type SayingKind = "speech" | "thought" | "accusing" | "denying";

const VERBS: Readonly<Record<SayingKind, string>> = {
  speech: `say/says/said/saying tell/tells/told/telling add/adds/added/adding write/writes/wrote/written/writing
    note/notes/noted/noting state/states/stated/stating explain/explains/explained/explaining argue/argues/argued/arguing
    suggest/suggests/suggested/suggesting announce/announces/announced/announcing report/reports/reported/reporting
    reply/replies/replied/replying respond/responds/responded/responding describe/describes/described/describing
    declare/declares/declared/declaring maintain/maintains/maintained/maintaining comment/comments/commented/commenting
    tweet/tweets/tweeted/tweeting post/posts/posted/posting remark/remarks/remarked/remarking
    stress/stresses/stressed/stressing emphasise/emphasises/emphasised/emphasising
    emphasize/emphasizes/emphasized/emphasizing warn/warns/warned/warning testify/testifies/testified/testifying
    acknowledge/acknowledges/acknowledged/acknowledging admit/admits/admitted/admitting
    concede/concedes/conceded/conceding confirm/confirms/confirmed/confirming insist/insists/insisted/insisting
    recall/recalls/recalled/recalling continue/continues/continued/continuing observe/observes/observed/observing
    reiterate/reiterates/reiterated/reiterating recount/recounts/recounted/recounting quip/quips/quipped/quipping
    joke/jokes/joked/joking read/reads urge/urges/urged/urging vow/vows/vowed/vowing pledge/pledges/pledged/pledging
    promise/promises/promised/promising indicate/indicates/indicated/indicating disclose/discloses/disclosed/disclosing
    reveal/reveals/revealed/revealing assert/asserts/asserted/asserting speculate/speculates/speculated/speculating
    caution/cautions/cautioned/cautioning shout/shouts/shouted/shouting ask/asks/asked/asking
    call/calls/called/calling characterise/characterises/characterised/characterising
    characterize/characterizes/characterized/characterizing estimate/estimates/estimated/estimating
    predict/predicts/predicted/predicting opine/opines/opined/opining proclaim/proclaims/proclaimed/proclaiming
    elaborate/elaborates/elaborated/elaborating relate/relates/related/relating cite/cites/cited/citing
    outline/outlines/outlined/outlining mention/mentions/mentioned/mentioning conclude/concludes/concluded/concluding
    demand/demands/demanded/demanding praise/praises/praised/praising affirm/affirms/affirmed/affirming
    lament/laments/lamented/lamenting complain/complains/complained/complaining quote/quotes/quoted/quoting
    point/points/pointed/pointing detail/details/detailed/detailing allow/allows`,
  thought: `believe/believes/believed/believing think/thinks/thought find/finds/found show/shows/showed/showing
    hope/hopes/hoped/hoping fear/fears/feared/fearing feel/feels/felt expect/expects/expected/expecting
    agree/agrees/agreed/agreeing suspect/suspects/suspected/suspecting 
    wonder/wonders/wondered/wondering
    determine/determines/determined rule/rules/ruled imply/implies/implied/implying
    regret/regrets/regretted apologise/apologises/apologised apologize/apologizes/apologized rebuke/rebukes/rebuked/rebuking`,
  accusing: `accuse/accuses/accused/accusing indict/indicts/indicted allege/alleges/alleged/alleging charge/charges/charged/charging
    sue/sues/sued/suing blame/blames/blamed/blaming claim/claims/claimed/claiming contend/contends/contended/contending
    criticise/criticises/criticised/criticising criticize/criticizes/criticized/criticizing
    condemn/condemns/condemned/condemning denounce/denounces/denounced/denouncing slam/slams/slammed/slamming
    blast/blasts/blasted/blasting attack/attacks/attacked/attacking implicate/implicates/implicated/implicating
    lambast/lambasts/lambasted decry/decries/decried fault/faults/faulted`,
  denying: `deny/denies/denied/denying reject/rejects/rejected/rejecting refute/refutes/refuted/refuting
    dispute/disputes/disputed/disputing rebut/rebuts/rebutted/rebutting dismiss/dismisses/dismissed/dismissing
    defend/defends/defended/defending counter/counters/countered/countering contest/contests/contested/contesting
    downplay/downplays/downplayed disavow/disavows/disavowed contradict/contradicts/contradicted`,
};

/** How a verb form stands: plain ("allege"), finite ("alleges", "alleged") or a participle ("alleging"). */
export interface Saying {
  readonly kind: SayingKind;
  readonly form: "plain" | "finite" | "participle";
  /** The dictionary form. */
  readonly verb: string;
}

const FORMS: ReadonlyMap<string, Saying> = new Map(
  Object.entries(VERBS).flatMap(([kind, list]) =>
    list
      .trim()
      .split(/\s+/)
      .flatMap((entry) => formsOf(kind as SayingKind, entry)),
  ),
);

function formsOf(kind: SayingKind, entry: string): [string, Saying][] {
  const forms = entry.split("/");
  const verb = forms[0] as string;
  return forms.map((form, at) => {
    const shape =
      at === 0 ? (verb === "read" ? "finite" : "plain") : form.endsWith("ing") ? "participle" : "finite";
    return [form, { kind, form: shape, verb }];
  });
}

/** The saying that a word can be, or undefined. Whether it is a verb here is for its neighbours to show. */
export function sayingOf(word: string): Saying | undefined {
  return FORMS.get(word);
}
