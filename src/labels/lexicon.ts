// Closed word lists that the grammar of attribution needs. No patterns, no labels.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Verbs that report speech or thought, by what they say of it. */
export const ACCUSING_VERBS = words(`
  accuse accuses accused accusing allege alleges alleged alleging charge charges charged charging sue sues sued suing
  blame blames blamed blaming claim claims claimed claiming contend contends contended contending criticise criticises
  criticised criticising criticize criticizes criticized criticizing condemn condemns condemned condemning denounce
  denounces denounced denouncing complain complains complained complaining testify testifies testified testifying
  slam slams slammed blast blasts blasted attack attacks attacked assert asserts asserted asserting implicate implicated
  lambasted rebuked decried deplored protested protests lamented suspects suspected fault faulted warn warns warned warning`);
export const DENYING_VERBS = words(`
  deny denies denied denying reject rejects rejected rejecting refute refutes refuted refuting dispute disputes disputed
  disputing rebut rebuts rebutted rebutting dismiss dismisses dismissed dismissing insist insists insisted insisting
  defend defends defended defending counter counters countered countering contest contests contested disagree disagrees
  disagreed apologise apologises apologised apologize apologizes apologized downplayed disavowed justified rebuffed
  contradicted contradicts challenged challenges`);
export const NEUTRAL_VERBS = words(`
  say says said saying tell tells told telling add adds added adding write writes wrote written writing note notes noted
  noting state states stated stating explain explains explained explaining argue argues argued arguing suggest suggests
  suggested suggesting announce announces announced announcing report reports reported reporting reply replies replied
  replying respond responds responded responding believe believes believed believing think thinks thought admit admits
  admitted admitting acknowledge acknowledges acknowledged concede concedes conceded confirm confirms confirmed confirming
  describe describes described describing call calls called calling declare declares declared declaring maintain maintains
  maintained maintaining recall recalls recalled continue continues continued conclude concludes concluded comment
  commented comments tweet tweeted tweets post posted observed observes stressed stresses emphasised emphasized pointed
  predict predicts predicted remark remarked remarks pledge pledged promises promised vowed vows urged urges quipped
  joked asked asks demanded demands hoped expects expected indicated indicates show shows showed reveal reveals revealed
  find finds found learned heard saw feel feels felt fear fears feared wonder wonders wondered agrees agreed read reads
  reiterated reassured recounted testified proclaimed shouted screamed cried wrote tweeting posted speculated cautioned
  agree cite object objected objects oppose opposed opposes protested protest acknowledge conclude recount recalled claims highlighted highlights questioned questions apologised held alerted disclosed estimates estimated cites cited mentions mentioned outlined outlines detailed details states`);

export type VerbKind = "accusing" | "denying" | "neutral";

/** What kind of verb of speech a word is, or undefined. */
export function verbKind(word: string): VerbKind | undefined {
  if (ACCUSING_VERBS.has(word)) return "accusing";
  if (DENYING_VERBS.has(word)) return "denying";
  return NEUTRAL_VERBS.has(word) ? "neutral" : undefined;
}

/** Words that stand between a subject and its verb. */
export const BETWEEN = words(`
  also later then again now once already repeatedly previously since even just still always often first further
  furthermore has have had is was are were been being will would does did do can could may might must to not never
  reportedly recently initially subsequently publicly strongly today yesterday additionally thus apparently openly
  angrily categorically vehemently firmly flatly immediately only both simply currently himself herself itself
  themselves all sometimes ever famously meanwhile`);

/** Words at which a noun phrase ends, read backwards or forwards. */
export const BOUNDARIES = words(`
  that which who whom whose when while as because if after before since although though but than what where so whether
  or nor unless until yet however therefore this's it's he's she's they're said says adding saying then is was are were
  be been has have had do does did will would can could may might must shall should not to and how why`);

export const PREPOSITIONS =
  words(`of for at from in on by with under to into against about over between among during near inside
  outside following amid despite within without through across behind via`);

/** Prepositions that may stand inside the name of a speaker ("a spokesman for Huawei"). */
export const LINKS = words(`of for at from with in on to`);

export const DETERMINERS =
  words(`the a an his her its their my our your some many several one two three four five both another
  each every these those such any no other most few all this that`);

export const TIME_WORDS =
  words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december today yesterday tomorrow week month year jan feb mar apr jun jul aug sep
  sept oct nov dec tonight morning afternoon evening earlier later last next`);

export const PRONOUNS: ReadonlyMap<string, "he" | "she" | "it" | "they"> = new Map([
  ["he", "he"],
  ["she", "she"],
  ["it", "it"],
  ["they", "they"],
]);

export const OBJECT_PRONOUNS = words("him them us me her it's himself themselves");

/** Heads of noun phrases, by what the speaker is. */
export const DOCUMENT_WORDS =
  words(`complaint complaints lawsuit lawsuits suit suits petition indictment filing filings affidavit papers
  documents document writ statement letter report memo email emails brief motion records record files charges study
  article book blog post tweet advert adverts audit review website press-release release transcript message`);
export const CLAIM_DOCUMENTS = words(
  "complaint complaints lawsuit lawsuits suit suits petition indictment filing filings affidavit writ",
);
export const ACCUSER_WORDS =
  words(`prosecutor prosecutors prosecution plaintiff plaintiffs accuser accusers critic critics opponents victim
  victims campaigners campaigner activists activist union unions whistleblower whistleblowers whistle-blower claimant
  claimants complainant complainants witness witnesses protesters investigators detectives rivals residents relatives
  families opposition watchdog regulator regulators authorities police officers passengers shareholders customers`);
export const AUTHORITY_WORDS =
  words(`police prosecutor prosecutors prosecution fbi sec regulator regulators commission ministry
  government authorities officials attorney inspector agency department watchdog sheriff detective detectives
  investigators committee senate parliament minister`);
export const COURT_WORDS = words(
  `court judge jury tribunal justice justices magistrate magistrates panel jurors lords arbitrator`,
);
export const DEFENDER_WORDS =
  words(`spokesman spokeswoman spokesperson spokespeople spokesmen lawyer lawyers attorney attorneys
  solicitor barrister counsel representative representatives publicist defence defense defendant defendants accused
  agent aide`);
export const COMPANY_WORDS =
  words(`company firm group bank airline retailer corporation organisation organization agency ministry
  department government party church union team club association university school network broadcaster newspaper paper
  commission council manufacturer carmaker maker giant vendor supplier contractor provider publisher studio label
  charity foundation campaign institute office authority chain`);

/** Heads in lower case that can speak: people by what they are or do. */
export const PERSON_HEAD =
  /(?:man|woman|men|women|person|people|ist|ian|ant|ees?|eer|chief|boss|minister|mp|mep|head|official|officer|member|aide|judge|source|witness|victim|insider|resident|spokes\w+|analyst|expert|student|parent|mother|father|wife|husband|brother|sister|son|daughter|friend|colleague|secretary|president|senator|governor|mayor|chancellor|attorney|counsel|police|author|actor|actress|star|star's|ceo|coach|captain|scientist|economist|researcher|doctor|nurse|teacher|professor|dean|editor|reporter|columnist|host|lawyer|prosecutor|executive|founder|owner|manager|director|chairman|driver|player|singer|writer|leader|lawmaker|voter|worker|user|customer|consumer|investor|trader|employee|shareholder|plaintiff|defendant|claimant|accuser|critic|campaigner|protester|supporter|opponent|rival|fan|peer|tory|tories|democrat|republican|billionaire|tycoon|widow|doctor|detective|investigator|auditor|regulator|entrepreneur|developer|lobbyist|ambassador|diplomat|general|admiral|commander|soldier|guard|agent|spy|nominee|candidate|contractor|consultant|other|some|many|one|few|several|most|both|all)s?$/;
