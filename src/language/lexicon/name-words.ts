// Words that names are made of: peoples, firms, offices, places. Folded; nouns that name a speaker lie with their kind.

import { alternatives } from "./flags.js";
import { nounsThat } from "./nouns.js";

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Peoples, as adjectives; alone before a noun they name nobody. */
export const PEOPLES =
  /^(?:federal|senior|former|top|local|american|british|english|scottish|welsh|irish|french|german|italian|spanish|portuguese|dutch|belgian|swiss|austrian|polish|russian|ukrainian|turkish|greek|swedish|norwegian|danish|finnish|chinese|japanese|korean|indian|pakistani|bangladeshi|iranian|iraqi|israeli|palestinian|saudi|egyptian|syrian|lebanese|nigerian|kenyan|ethiopian|african|asian|european|australian|canadian|mexican|brazilian|argentine|colombian|venezuelan|cuban|panamanian|western|eastern|northern|southern|arab|muslim|christian|jewish|catholic|islamic|democratic|republican|californian|hungarian|romanian|bulgarian|serbian|kazakh|afghan|indonesian|malaysian|vietnamese|thai|taiwanese|icelandic|latvian|lithuanian|estonian)$/;

const isOneOf = (list: readonly string[]): RegExp => new RegExp(`^(?:${alternatives(list)})$`);

/** Heads after which "of" or "for" goes on with the name ("University of Louisville"). */
export const OF_NAMES = isOneOf([
  ...nounsThat("ofNames"),
  ...words("citizens center centre academy chamber order open conference"),
]);

const FIRM_ENDS = words("inc corp co ltd limited llc plc ag sa nv gmbh technologies technology holdings");

/** What ends a firm's name. */
export const CORPORATE = isOneOf([...nounsThat("corporate"), ...FIRM_ENDS]);

/** Words of an organisation's name. */
export const ORGANISATION_WORD = isOneOf([
  ...nounsThat("inNames"),
  ...FIRM_ENDS,
  ...words(`
  times news press street united international national federal systems airways motors solutions security services
  productions pictures entertainment capital energy oil gas steel telecom communications software electronics
  pharmaceuticals center centre laboratories east west north south new system management vehicles affairs resources
  act project program programme initiative radio television tv`),
]);

/** Names of places and words of such names. */
export const PLACE_LIKE = isOneOf([
  ...nounsThat("placeLike"),
  ...words(`
  new north south east west united us u.s uk u.k american british chinese russian german french pakistani indian
  china russia america britain germany france pakistan india panama london california texas florida washington york
  european europe international national federal first san los las santa saint st el la central supreme open big fla
  calif ariz mass ill conn colo tenn wash ore pa va md nev wis mich minn tex ga ala okla n.y n.j n.c s.c d.c beijing
  moscow islamabad lahore qatar dubai israel iran iraq turkey egypt syria japan korea canada australia mexico brazil
  spain italy ireland scotland wales england kenya nigeria ukraine kazakhstan`),
]);

/** Endings that make an adjective of a name ("California-based", "Chinese-owned"). */
export const COMPOUND =
  /-(?:based|led|backed|owned|born|linked|affiliated|era|style|wide|funded|controlled|registered|listed|made|run|area|inspired|wide)$|-\p{Ll}+(?:ed|ing)$|^[RDI]-\p{Lu}/u;
