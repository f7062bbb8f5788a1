// The nouns that can stand for a speaker, by what they name. A phrase with another head is never shown as a speaker.
// What else is told of a noun stands behind it in letters, so that a noun has one home.

import { flaggedWords } from "./flags.js";

/** What else a noun may be, and its letter. */
const TRAITS = {
  /** Stands before a name and is no part of it ("Judge Lee"). */
  title: "T",
  /** A question asks for a person by it ("which judge"), or seldom does. */
  askedPerson: "P",
  seldomAskedPerson: "E",
  /** A question asks for an organisation, a place by it. */
  askedOrganisation: "O",
  askedPlace: "L",
  /** Stands in names of organisations; goes on with "of"; ends a firm's name; stands in names of places. */
  inNames: "N",
  ofNames: "H",
  corporate: "C",
  placeLike: "S",
  /** Heads a paragraph before a colon and speaks nothing of it ("Video: …"). */
  headsParagraph: "B",
  /** Frames a claim or a reply without being what it is about. */
  frame: "F",
  /** Says little about the matter of a question. */
  light: "I",
  /** What the accuser's side, the accused's, a court, an authority is called by who does not name it. */
  accuserSide: "A",
  accusedSide: "D",
  courtSide: "J",
  authoritySide: "G",
} as const;

/** Somebody: a part that one person plays. */
const ROLES = `
  spokesman/TPF spokeswoman/TPF spokesperson/TPF spokespersons/P lawyer/PF attorney/TPHF solicitor barrister
  representative/TEF rep/T publicist agent aide adviser advisor official/PF officer/TEF minister/TP secretary/TPH
  president/TPF chairman/TPF chairwoman/T chairperson chair/T chief/TEF executive/TPF ceo/TPF director/TPHF manager
  founder/TPF co-founder owner/P boss/P head/EF leader/P deputy/T governor/TP mayor/TP senator/TP congressman/TP
  congresswoman/TP lawmaker/P legislator mp/T judge/TPFJ magistrate justice/T prosecutor/PFG investigator detective/T
  sheriff/T commissioner/T inspector/T constable policeman policewoman plaintiff/FA claimant/A complainant/A defendant/FD
  appellant petitioner/A accuser/A victim/P witness/P survivor whistleblower whistle-blower critic analyst/P expert/P
  economist researcher scientist/P professor/TP academic teacher doctor nurse surgeon psychologist psychiatrist
  engineer/E programmer consultant broker trader banker investor shareholder trustee accountant auditor ombudsman
  campaigner activist protester lobbyist strategist pollster candidate/P nominee frontrunner incumbent politician/P
  diplomat ambassador/TE envoy general/TS colonel/T captain/TP commander soldier pilot driver/E passenger resident
  neighbour neighbor tenant landlord worker employee employer staffer entrepreneur businessman businesswoman
  businessperson billionaire tycoon mogul journalist/P reporter/P correspondent editor columnist author/P writer
  blogger presenter host actor/P actress/P singer/P rapper musician comedian filmmaker producer model star
  celebrity/P artist player/P footballer coach/P trainer striker midfielder goalkeeper athlete runner swimmer cyclist
  champion referee man/PI woman/PI boy girl father mother husband/E wife/E son/E daughter/E brother sister widow
  widower uncle aunt cousin friend colleague partner ex-wife ex-husband boyfriend girlfriend fiance relative source/B
  insider informant student pupil graduate customer/F consumer user pope/T bishop/T archbishop/T cardinal/T priest
  pastor rabbi imam king/T queen/T prince/T princess/T chancellor/T premier/T treasurer registrar provost dean
  principal headmaster superintendent coroner marshal chaplain historian biologist chemist physicist astronomer
  hacker suspect fugitive inmate prisoner detainee democrat republican conservative liberal nationalist separatist
  rebel skipper pensioner veteran farmer fisherman firefighter paramedic designer architect photographer teenager
  cleric advocate opponent rival ally supporter signatory negotiator mediator arbitrator/E administrator liquidator
  receiver conservator therapist counsellor actress-turned-activist bystander technician specialist ranger keeper
  chef waiter waitress maid nanny chairman-elect co-chair undersecretary solicitor-general speaker/T jailer warden
  sergeant lieutenant`;

/** Several people. */
const GROUPS = `
  police/N prosecutors/PFG prosecution/FG defence/D defense/D authorities/OG officials/PF critics analysts/P experts/P
  economists lawyers/PF attorneys/PF solicitors counsel/E investigators/F detectives officers inspectors regulators/G lawmakers/P
  senators/P legislators mps congressmen ministers/P judges/PJ jurors justices plaintiffs/A claimants/A complainants/A
  petitioners/A defendants/D accusers/A victims/P witnesses/P survivors relatives families family parents residents locals
  neighbours neighbors villagers workers employees staff/F staffers executives/P bosses/P directors/P managers
  shareholders investors creditors customers/F consumers users clients campaigners activists protesters protestors
  demonstrators opponents supporters allies rivals republicans/N democrats/N conservatives liberals tories unionists
  nationalists rebels insurgents militants troops soldiers researchers scientists/P academics doctors nurses teachers
  students pupils engineers developers programmers consultants brokers traders bankers accountants auditors
  journalists/P reporters/P editors columnists commentators observers bloggers people/PI men women girls boys
  players/P coaches fans athletes players' members/F leaders/P heads representatives spokesmen/P spokespeople/P aides
  advisers advisors diplomats envoys sources/B insiders whistleblowers industry-watchers watchers colleagues friends
  passengers pilots drivers farmers artists musicians performers writers authors/P actors/P actresses producers
  publishers vendors suppliers/O contractors partners/N parties companies/OF firms/OF banks/O airlines/ON carriers
  retailers manufacturers unions charities churches groups/O organisations/O organizations/O agencies/O governments
  countries/L states/LNH nations/L others/F many/I some most/I inmates prisoners detainees bishops clerics historians
  lobbyists strategists pollsters voters candidates/P politicians/P environmentalists conservationists advocates
  proponents opposition scholars skeptics sceptics businessmen entrepreneurs whistle-blowers specialists
  parliamentarians councillors delegates negotiators mediators administrators monitors technicians firefighters
  paramedics medics hackers suspects attackers kidnappers captors families' mourners bystanders tenants landlords
  homeowners taxpayers donors governors mayors signatories founders/P owners operators makers carmakers insurers
  lenders exporters importers distributors broadcasters outlets/O newspapers/O publications media/N`;

/** An organisation. */
const ORGANISATIONS = `
  company/ONCF firm/OF group/ONCF bank/ONH airline/O retailer/O corporation/NCF organisation/OF organization/OF
  agency/ONHF ministry/ONH department/ONH government/NHFG party/ON church/NH union/ONH team/O club/ON association/NH
  university/ONH school/NH college/NH network/N broadcaster/O newspaper/O commission/NH council/NH manufacturer/O
  carmaker automaker maker giant conglomerate consultancy startup start-up business/F enterprise chain brand operator
  carrier lender insurer developer studio label charity foundation/NH campaign/NH institute/NH institution/H
  office/NH authority/ONHFG bureau/NH committee/NH panel board/NH body/O court/ONHFJ tribunal/J jury/FJ parliament
  senate/NS congress/N assembly house/NHS administration embassy consulate army/N navy military air-force force/N
  federation/NH confederation league/NH consortium alliance/NH coalition/NH fund/NH trust/N hospital/N clinic zoo
  museum/NH library service/NHF society/NH watchdog regulator/G think-tank thinktank lab laboratory/N subsidiary parent
  unit division arm branch utility exchange index platform site website/ON outlet/O magazine/O daily weekly
  broadsheet tabloid publisher/O journal/N wire regime state/LHSI country/L kingdom/NH republic/H city/LNH county/LN
  province/L region/L municipality district/NHSF precinct squad taskforce task-force secretariat presidency monarchy
  palace vatican kremlin pentagon multinational brewer drugmaker chipmaker shipbuilder oil-firm contractor supplier/O
  vendor provider hotelier cooperative co-operative practice chambers delegation mission`;

/** A document that carries the claims of whoever brings it. */
const CLAIM_DOCUMENTS = `
  complaint/F lawsuit/F suit/F filing/F filings/F petition writ claim/FI lawsuits/F suits/F complaints pleading
  pleadings counterclaim countersuit cross-complaint`;

/** A document of the prosecution. */
const CHARGES = "indictment/F indictments/F charge-sheet";

/** Any other document that can be named as a source. */
const DOCUMENTS = `
  papers/N documents document affidavit report/NF reports/F study studies survey poll review audit memorandum brief
  motion records/N record files file/F dossier transcript ruling judgment judgement verdict article/I articles/I book
  autobiography blog biography film documentary leak cables cable resolution analysis/B research paper/O estimates
  figures statistics data/N investigation/F probe/F deposition bulletin advisory guidelines warrant subpoena
  declaration manifesto newsletter editorial story/I stories/I findings inquiry/F`;

/** A message: it speaks for whoever sent it. */
const MESSAGES = `
  statement/F statements letter/F letters email/F emails e-mail e-mails message messages tweet tweets post/NF posts
  blog-post release/F note/FB response/F reply/F testimony/F speech interview/F advert adverts ad ads video/B comment/F
  comments/F submission announcement/F notice op-ed post-mortem press-release memo`;

/** Nouns for a claim itself: no speaker, but somebody's. */
const CLAIM_NOUNS = `
  allegation/F allegations/F accusation/F accusations claims/FI charge/F charges/F`;

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

const ENTRIES = (Object.keys(NOUNS) as NounKind[]).flatMap((kind) =>
  flaggedWords(NOUNS[kind]).map(({ word, flags }) => ({ word, flags, kind })),
);
const KIND_OF: ReadonlyMap<string, NounKind> = new Map(ENTRIES.map(({ word, kind }) => [word, kind]));

/** The nouns of which something is told, in the order of their rows. */
export function nounsThat(trait: keyof typeof TRAITS): string[] {
  return ENTRIES.flatMap(({ word, flags }) => (flags.includes(TRAITS[trait]) ? [word] : []));
}

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

/** Who looks into something, and what is written of it. */
export const INQUIRIES =
  /\b(?:inquir(?:y|ies)|enquir(?:y|ies)|investigat(?:ion|ions|ors?)|probes?|reviews?|audits?|auditors?|inspect(?:ion|ors?)|report|panel|ombudsman|watchdog|comptroller|examiners?|commissioner|arbitrators?|fbi|sec|prosecutors?|police|detectives|coroner|tribunal|jury|jurors|commission|committee|board|office)\b/i;
