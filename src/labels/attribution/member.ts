// A person or an organisation of an article, and the words that tell them apart. A shape, no reading.

/** A person or an organisation of the article. */
export interface Member {
  /** As it is shown: a person's fullest name, an organisation's commonest form. */
  shown: string;
  kind: "person" | "organisation";
  pronoun: "he" | "she" | null;
  /** Whether it is sure that a person, or an organisation, is one. */
  sure: boolean;
  /** How often it stands after "in" and the like: a place. */
  located: number;
  /** Every form that the article gives, with how often. */
  readonly forms: Map<string, number>;
  /** Nouns said of it ("firm", "actress", "senator"), folded. */
  readonly nouns: Set<string>;
}

export interface Mention {
  readonly member: Member;
  readonly at: number;
  /** Exclusive. */
  readonly end: number;
  readonly possessive: boolean;
}

export const ORGANISATION_WORD =
  /^(?:inc|corp|corporation|company|co|ltd|limited|llc|plc|ag|sa|nv|gmbh|group|holdings|bank|university|college|party|department|ministry|office|committee|commission|court|council|agency|association|union|institute|foundation|times|post|journal|news|press|street|house|senate|congress|united|states|kingdom|city|county|international|national|federal|technologies|technology|systems|airlines|airways|police|church|school|motors|data|solutions|authority|security|board|service|services|society|network|media|records|productions|pictures|entertainment|capital|partners|energy|oil|gas|steel|telecom|communications|software|electronics|pharmaceuticals|center|centre|trust|fund|league|club|federation|army|force|ministry|government|democrats|republicans|coalition|alliance|campaign|laboratory|laboratories|hospital|museum|district|east|west|north|south|new|papers|system|management|vehicles|affairs|resources|report|act|project|program|programme|initiative|bureau|website|radio|television|tv)$/;

export const CORPORATE =
  /^(?:inc|corp|corporation|co|ltd|limited|llc|plc|ag|sa|nv|gmbh|technologies|technology|group|holdings|company)$/;

export const PLACE_LIKE =
  /^(?:new|north|south|east|west|united|us|u\.s|uk|u\.k|american|british|chinese|russian|german|french|pakistani|indian|china|russia|america|britain|germany|france|pakistan|india|panama|london|california|texas|florida|washington|york|european|europe|international|national|federal|general|first|san|los|las|santa|saint|st|el|la|central|supreme|district|open|big|state|house|senate|fla|calif|ariz|mass|ill|conn|colo|tenn|wash|ore|pa|va|md|nev|wis|mich|minn|tex|ga|ala|okla|n\.y|n\.j|n\.c|s\.c|d\.c|beijing|moscow|islamabad|lahore|qatar|dubai|israel|iran|iraq|turkey|egypt|syria|japan|korea|canada|australia|mexico|brazil|spain|italy|ireland|scotland|wales|england|kenya|nigeria|ukraine|kazakhstan)$/;

/** True for a country, a state or a city: it owns no document and is nobody's party by standing before a noun. */
export function isPlace({ forms, located, kind, sure }: Member): boolean {
  const times = [...forms.values()].reduce((sum, count) => sum + count, 0);
  if (located * 3 >= times && located > 0 && !(kind === "person" && sure)) return true;
  return [...forms.keys()].every((form) => PLACE_LIKE.test(form.toLowerCase().replace(/\.$/, "")));
}

/** True for an organisation, and for a name that may be a person's as well as a firm's. */
export function mayBeOrganisation({ kind, sure }: Member): boolean {
  return kind === "organisation" || !sure;
}
