// Words that names are made of: peoples, firms, offices, places. Folded; data alone.

/** Peoples, as adjectives; alone before a noun they name nobody. */
export const PEOPLES =
  /^(?:federal|senior|former|top|local|american|british|english|scottish|welsh|irish|french|german|italian|spanish|portuguese|dutch|belgian|swiss|austrian|polish|russian|ukrainian|turkish|greek|swedish|norwegian|danish|finnish|chinese|japanese|korean|indian|pakistani|bangladeshi|iranian|iraqi|israeli|palestinian|saudi|egyptian|syrian|lebanese|nigerian|kenyan|ethiopian|african|asian|european|australian|canadian|mexican|brazilian|argentine|colombian|venezuelan|cuban|panamanian|western|eastern|northern|southern|arab|muslim|christian|jewish|catholic|islamic|democratic|republican|californian|hungarian|romanian|bulgarian|serbian|kazakh|afghan|indonesian|malaysian|vietnamese|thai|taiwanese|icelandic|latvian|lithuanian|estonian)$/;

/** Heads after which "of" or "for" goes on with the name ("University of Louisville"). */
export const OF_NAMES =
  /^(?:university|bank|church|department|ministry|house|court|city|board|bureau|institute|commission|council|office|society|association|citizens|center|centre|college|school|federation|republic|state|states|union|league|institution|agency|academy|chamber|committee|foundation|museum|order|government|kingdom|open|district|conference|director|fund|campaign|coalition|alliance|service|authority|secretary|attorney)$/;

/** Words of an organisation's name. */
export const ORGANISATION_WORD =
  /^(?:inc|corp|corporation|company|co|ltd|limited|llc|plc|ag|sa|nv|gmbh|group|holdings|bank|university|college|party|department|ministry|office|committee|commission|court|council|agency|association|union|institute|foundation|times|post|journal|news|press|street|house|senate|congress|united|states|kingdom|city|county|international|national|federal|technologies|technology|systems|airlines|airways|police|church|school|motors|data|solutions|authority|security|board|service|services|society|network|media|records|productions|pictures|entertainment|capital|partners|energy|oil|gas|steel|telecom|communications|software|electronics|pharmaceuticals|center|centre|trust|fund|league|club|federation|army|force|ministry|government|democrats|republicans|coalition|alliance|campaign|laboratory|laboratories|hospital|museum|district|east|west|north|south|new|papers|system|management|vehicles|affairs|resources|report|act|project|program|programme|initiative|bureau|website|radio|television|tv)$/;

/** Of these, the ones that end a firm's. */
export const CORPORATE =
  /^(?:inc|corp|corporation|co|ltd|limited|llc|plc|ag|sa|nv|gmbh|technologies|technology|group|holdings|company)$/;

/** Names of places and words of such names. */
export const PLACE_LIKE =
  /^(?:new|north|south|east|west|united|us|u\.s|uk|u\.k|american|british|chinese|russian|german|french|pakistani|indian|china|russia|america|britain|germany|france|pakistan|india|panama|london|california|texas|florida|washington|york|european|europe|international|national|federal|general|first|san|los|las|santa|saint|st|el|la|central|supreme|district|open|big|state|house|senate|fla|calif|ariz|mass|ill|conn|colo|tenn|wash|ore|pa|va|md|nev|wis|mich|minn|tex|ga|ala|okla|n\.y|n\.j|n\.c|s\.c|d\.c|beijing|moscow|islamabad|lahore|qatar|dubai|israel|iran|iraq|turkey|egypt|syria|japan|korea|canada|australia|mexico|brazil|spain|italy|ireland|scotland|wales|england|kenya|nigeria|ukraine|kazakhstan)$/;

/** Endings that make an adjective of a name ("California-based", "Chinese-owned"). */
export const COMPOUND =
  /-(?:based|led|backed|owned|born|linked|affiliated|era|style|wide|funded|controlled|registered|listed|made|run|area|inspired|wide)$|-\p{Ll}+(?:ed|ing)$|^[RDI]-\p{Lu}/u;
