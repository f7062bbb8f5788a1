// The nouns that can stand for a speaker, by what they name. A phrase with another head is never shown as a speaker.

/** Somebody: a part that one person plays. */
const ROLES = `
  spokesman spokeswoman spokesperson spokespersons lawyer attorney solicitor barrister representative rep
  publicist agent aide adviser advisor official officer minister secretary president chairman chairwoman
  chairperson chair chief executive ceo director manager founder co-founder owner boss head leader deputy
  governor mayor senator congressman congresswoman lawmaker legislator mp judge magistrate justice prosecutor
  investigator detective sheriff commissioner inspector constable policeman policewoman plaintiff claimant
  complainant defendant appellant petitioner accuser victim witness survivor whistleblower whistle-blower
  critic analyst expert economist researcher scientist professor academic teacher doctor nurse surgeon
  psychologist psychiatrist engineer programmer consultant broker trader banker investor shareholder trustee
  accountant auditor ombudsman campaigner activist protester lobbyist strategist pollster candidate nominee
  frontrunner incumbent politician diplomat ambassador envoy general colonel captain commander soldier pilot
  driver passenger resident neighbour neighbor tenant landlord worker employee employer staffer entrepreneur
  businessman businesswoman businessperson billionaire tycoon mogul journalist reporter correspondent editor
  columnist author writer blogger presenter host actor actress singer rapper musician comedian filmmaker
  producer model star celebrity artist player footballer coach trainer striker midfielder goalkeeper athlete
  runner swimmer cyclist champion referee man woman boy girl father mother husband wife son daughter brother
  sister widow widower uncle aunt cousin friend colleague partner ex-wife ex-husband boyfriend girlfriend
  fiance relative source insider informant student pupil graduate customer consumer user pope bishop
  archbishop cardinal priest pastor rabbi imam king queen prince princess chancellor premier treasurer
  registrar provost dean principal headmaster superintendent coroner marshal chaplain historian biologist
  chemist physicist astronomer hacker suspect fugitive inmate prisoner detainee democrat republican
  conservative liberal nationalist separatist rebel skipper pensioner veteran farmer fisherman firefighter
  paramedic designer architect photographer teenager cleric advocate opponent rival ally supporter signatory
  negotiator mediator arbitrator administrator liquidator receiver conservator therapist counsellor
  actress-turned-activist bystander technician specialist ranger keeper chef waiter waitress maid nanny
  chairman-elect co-chair undersecretary solicitor-general speaker jailer warden sergeant lieutenant`;

/** Several people. */
const GROUPS = `
  police prosecutors prosecution defence defense authorities officials critics analysts experts economists
  lawyers attorneys solicitors counsel investigators detectives officers regulators lawmakers senators
  legislators mps congressmen ministers judges jurors justices plaintiffs claimants complainants petitioners
  defendants accusers victims witnesses survivors relatives families family parents residents locals
  neighbours neighbors villagers workers employees staff staffers executives bosses directors managers
  shareholders investors creditors customers consumers users clients campaigners activists protesters
  protestors demonstrators opponents supporters allies rivals republicans democrats conservatives liberals
  tories unionists nationalists rebels insurgents militants troops soldiers researchers scientists academics
  doctors nurses teachers students pupils engineers developers programmers consultants brokers traders bankers
  accountants auditors journalists reporters editors columnists commentators observers bloggers people men
  women girls boys players coaches fans athletes players' members leaders heads representatives spokesmen
  spokespeople aides advisers advisors diplomats envoys sources insiders whistleblowers industry-watchers
  watchers colleagues friends passengers pilots drivers farmers artists musicians performers writers authors
  actors actresses producers publishers vendors suppliers contractors partners parties companies firms banks
  airlines carriers retailers manufacturers unions charities churches groups organisations organizations
  agencies governments countries states nations others many some most inmates prisoners detainees bishops
  clerics historians lobbyists strategists pollsters voters candidates politicians environmentalists
  conservationists advocates proponents opposition scholars skeptics sceptics businessmen entrepreneurs
  whistle-blowers specialists parliamentarians councillors delegates negotiators mediators administrators
  monitors technicians firefighters paramedics medics hackers suspects attackers kidnappers captors families'
  mourners bystanders tenants landlords homeowners taxpayers donors governors mayors signatories founders
  owners operators makers carmakers insurers lenders exporters importers distributors broadcasters outlets
  newspapers publications media`;

/** An organisation. */
const ORGANISATIONS = `
  company firm group bank airline retailer corporation organisation organization agency ministry department
  government party church union team club association university school college network broadcaster newspaper
  commission council manufacturer carmaker automaker maker giant conglomerate consultancy startup start-up
  business enterprise chain brand operator carrier lender insurer developer studio label charity foundation
  campaign institute institution office authority bureau committee panel board body court tribunal jury
  parliament senate congress assembly house administration embassy consulate army navy military air-force
  force federation confederation league consortium alliance coalition fund trust hospital clinic zoo museum
  library service society watchdog regulator think-tank thinktank lab laboratory subsidiary parent unit
  division arm branch utility exchange index platform site website outlet magazine daily weekly broadsheet
  tabloid publisher journal wire regime state country kingdom republic city county province region
  municipality district precinct squad taskforce task-force secretariat presidency monarchy palace vatican
  kremlin pentagon multinational brewer drugmaker chipmaker shipbuilder oil-firm contractor supplier vendor
  provider hotelier cooperative co-operative practice chambers delegation mission`;

/** A document that carries the claims of whoever brings it. */
const CLAIM_DOCUMENTS = `
  complaint lawsuit suit filing filings petition writ claim lawsuits suits complaints pleading pleadings
  counterclaim countersuit cross-complaint`;

/** A document of the prosecution. */
const CHARGES = "indictment indictments charge-sheet";

/** Any other document that can be named as a source. */
const DOCUMENTS = `
  papers documents document affidavit report reports study studies survey poll review audit memorandum brief
  motion records record files file dossier transcript ruling judgment judgement verdict article articles book
  autobiography blog biography film documentary leak cables cable resolution analysis research paper estimates
  figures statistics data investigation probe deposition bulletin advisory guidelines warrant subpoena
  declaration manifesto newsletter editorial story stories findings inquiry`;

/** A message: it speaks for whoever sent it. */
const MESSAGES = `
  statement statements letter letters email emails e-mail e-mails message messages tweet tweets post posts
  blog-post release note response reply testimony speech interview advert adverts ad ads video comment
  comments submission announcement notice op-ed post-mortem press-release memo`;

/** Nouns for a claim itself: no speaker, but somebody's. */
const CLAIM_NOUNS = `
  allegation allegations accusation accusations claims charge charges`;

export type NounKind =
  | "person"
  | "group"
  | "organisation"
  | "claim-document"
  | "charges"
  | "document"
  | "message"
  | "claim";

/** A row for each kind; a noun stands in one of them. */
export const NOUNS: Readonly<Record<NounKind, string>> = {
  "claim-document": CLAIM_DOCUMENTS,
  charges: CHARGES,
  message: MESSAGES,
  document: DOCUMENTS,
  group: GROUPS,
  organisation: ORGANISATIONS,
  person: ROLES,
  claim: CLAIM_NOUNS,
};

const KIND_OF: ReadonlyMap<string, NounKind> = new Map(
  (Object.keys(NOUNS) as NounKind[]).flatMap((kind) =>
    NOUNS[kind]
      .trim()
      .split(/\s+/)
      .map((noun) => [noun, kind] as const),
  ),
);

/** What a noun names, or undefined where it names no speaker. */
export function nounKind(word: string): NounKind | undefined {
  const noun = word.replace(/'s$|'$/, "");
  if (/^\d+-year-old$/.test(noun)) return "person";
  const known = KIND_OF.get(noun);
  if (known !== undefined) return known;
  if (/(?:spokes|chair|police|congress|business|sales|camera|states)(?:man|woman|person)$/.test(noun))
    return "person";
  if (/(?:ologist|itician|ographer)$/.test(noun)) return "person";
  return /(?:ologists|iticians|ographers|spokespeople)$/.test(noun) ? "group" : undefined;
}

/** Who speaks for somebody else, and is named with them ("Exxon spokesman"). */
export const MOUTHPIECES =
  /^(?:spokes(?:man|woman|person|people|men|women|persons)|lawyers?|attorneys?|solicitors?|barristers?|counsel|representatives?|reps?|publicists?|agents?|aides?|officials?|executives?)$/;

/** Organisations that say nothing of themselves: "the company" is nobody until it is known which. */
export const GENERIC =
  /^(?:company|firm|group|organisation|organization|corporation|business|giant|manufacturer|maker|retailer|airline|bank|vendor|supplier|contractor|provider|developer|studio|label|parent|subsidiary|conglomerate|consultancy|startup|start-up|automaker|carmaker|chain|brand|operator|carrier|lender|insurer|publisher|enterprise|multinational|drugmaker|chipmaker|network|broadcaster|team|club|charity|agency|department|unit|site|website|service|body|institution|platform|newspaper|paper|magazine|outlet)$/;

/** Nouns that no firm is called by. */
export const DISTINCT =
  /^(?:charity|union|agency|department|club|team|newspaper|paper|magazine|outlet|institution|body|organisation|organization)$/;

/** Nouns that stand for a person who was named, and say little of the office. */
export const ANYBODY =
  /^(?:actress|actor|singer|rapper|musician|comedian|star|player|footballer|striker|billionaire|tycoon|mogul|businessman|businesswoman|politician|filmmaker)$/;

export const COURTS = /\b(?:court|judge|jury|tribunal|magistrate|justices|jurors)\b/i;

export const AUTHORITIES =
  /\b(?:police|prosecutors?|prosecution|regulators?|commission|ministry|government|authorit(?:y|ies)|officials?|agency|department|FBI|SEC|sheriff|detectives?|investigators|parliament|senate)\b/i;
