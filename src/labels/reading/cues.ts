// THE cue table. A cue is a row: its label, weight and pattern, and the texts that it must and must not be found in.
// Patterns read folded text. A row speaks of many cases; none is made for a single sentence.

import type { Cue } from "./cue.js";

const DOCUMENT =
  "(?:complaint|lawsuit|law suit|suit|petition|indictment|filing|filings|affidavit|writ|claim form|court (?:papers|documents|filings?|records)|legal (?:papers|filing|filings|documents|complaint)|charge sheet|charging documents?|criminal complaint|pleadings?|brief|dossier)";
const AUTHORITY_OR_ACCUSER =
  "(?:prosecutors?|plaintiffs?|police|investigators?|detectives|officials|the (?:fbi|sec|doj|government|authorities|regulator|watchdog|prosecution)|critics|opponents|accusers?|victims?|campaigners|activists|unions?|whistle-?blowers?|witness(?:es)?|lawyers for|claimants?|complainants?)";
const CLAIM_NOUN =
  "(?:allegations?|accusations?|claims?|charges?|suggestions?|reports?|rumou?rs?|complaints?|assertions?|insinuations?|criticisms?|speculation|suspicions?)";
const COURT =
  "(?:judges?|(?:high |supreme |district |federal |appeals? |appellate |county |crown |circuit |magistrates' )*courts?|jury|jurors|tribunal|law lords|justices?|panel|magistrates?|arbitrators?)";

export const CUES: readonly Cue[] = [
  // Allegation: verbs and nouns that make or relay a claim.
  {
    id: "allege",
    label: "allegation",
    weight: 3,
    pattern: /\balleg(?:e|es|ed|ing)\b/gu,
    hits: [
      "BES alleges that Huawei used it.",
      "alleging it stole designs",
      "Huawei, it's alleged, lacked skill",
    ],
    misses: ["Huawei allegedly demanded it", "his allegiance to the club"],
  },
  {
    id: "allegedly",
    label: "allegation",
    weight: 3,
    pattern: /\b(?:allegedly|purported(?:ly)?|supposedly|ostensibly)\b/gu,
    hits: ["allegedly stealing its secrets", "the purported deal"],
    misses: ["he alleged it", "for this purpose"],
  },
  {
    id: "reportedly",
    label: "allegation",
    weight: 1,
    pattern: /\b(?:reportedly|rumou?red|apparently)\b/gu,
    hits: ["He reportedly left", "apparently violated the rules"],
    misses: ["he reported it", "it is apparent"],
  },
  {
    id: "claim-noun",
    label: "allegation",
    weight: 2,
    pattern: /\b(?:allegations?|accusations?|insinuations?|recriminations?)\b/gu,
    hits: ["amid allegations of bribery", "the accusation was made in May"],
    misses: ["he alleged that", "the alligator"],
  },
  {
    id: "accuse",
    label: "allegation",
    weight: 3,
    pattern: /\baccus(?:e|es|ed|ing)\b/gu,
    hits: ["Unions accuse Wal-Mart of paying less", "was accused of fraud"],
    misses: ["the accusation", "accustomed to it"],
  },
  {
    id: "claim-verb",
    label: "allegation",
    weight: 2,
    pattern:
      /\bclaim(?:s|ed|ing)?\b(?! (?:damages|compensation|benefits?|victory|responsibility|asylum|credit|the (?:title|lives?)|\d|back))(?<!\b(?:the|these|those|such|insurance|his|its|jobless|a|any|all|of|to deny|and) claims?)/gu,
    hits: ["Paris claims she was sent there", "it claimed that the firm lied", "they claim it is unfair"],
    misses: ["he may claim damages", "rejected the claims", "insurance claims rose"],
  },
  {
    id: "contend",
    label: "allegation",
    weight: 2,
    pattern:
      /\b(?:contend(?:s|ed|ing)?|assert(?:s|ed|ing)?|maintain(?:s|ed) that|insinuat(?:es?|ed|ing)|charg(?:es|ed|ing) that)\b/gu,
    hits: ["Prosecutors contend that he knew", "charging that the vote was rigged"],
    misses: ["a contender for the title", "he was charged with theft"],
  },
  {
    id: "argue",
    label: "allegation",
    weight: 1,
    pattern:
      /\b(?:argu(?:e|es|ed|ing)|suggest(?:s|ed|ing)? (?:that|the|he|she|it|they)|impl(?:y|ies|ied|ying)|hint(?:s|ed|ing)? (?:that|at))\b/gu,
    hits: ["The lawsuit argues that the offer is low", "suggested the security services were involved"],
    misses: ["an argument broke out", "a suggestion box"],
  },
  {
    id: "sue",
    label: "allegation",
    weight: 2,
    pattern:
      /\b(?:sue|sues|sued|suing)\b|\b(?:filed|brought|launched|files|filing|bringing) (?:a |an |another |its |their |his |her )?(?:[a-z-]+ ){0,3}(?:lawsuit|suit|legal action|complaint|case) against\b/gu,
    hits: ["has sued Huawei over secrets", "filed a federal lawsuit against the bank"],
    misses: ["he pursued it", "wore a suit"],
  },
  {
    id: "charged-with",
    label: "allegation",
    weight: 1,
    pattern:
      /\b(?:charged|indicted|arraigned|prosecuted|arrested) (?:with|for|on|over)\b|\bindict(?:ed|s|ments?)\b/gu,
    hits: ["was charged with fraud", "a grand jury indicted him"],
    misses: ["it charged $50", "charged him a fee"],
  },
  {
    id: "document-says",
    label: "allegation",
    weight: 3,
    pattern: new RegExp(
      `\\b${DOCUMENT}\\b(?:,? (?:which|that|also|then|further|filed|goes on to|[a-z]+ly))* ?(?:said|says|say|alleg\\w+|claim(?:s|ed)|contend(?:s|ed)?|assert(?:s|ed)?|stat(?:es|ed|e)|describ(?:es|ed|e)|argu(?:es|ed|e)|accus(?:es|ed|e)|cit(?:es|ed)|charg(?:es|ed)|not(?:es|ed)|add(?:s|ed)|reads?|indicat(?:es|ed)|point(?:s|ed) (?:to|out)|seeks?|sought)\\b`,
      "gu",
    ),
    hits: ["the complaint says", "The legal filing claims, among other things", "court documents say"],
    misses: ["the complaint was filed in May", "a lawsuit over patents"],
  },
  {
    id: "according-to-accuser",
    label: "allegation",
    weight: 3,
    pattern: new RegExp(
      `\\baccording (?:to )?(?:the |a |an |his |her |its |their |new )?(?:[\\p{L}'.-]+ ){0,4}?(?:${DOCUMENT}|${AUTHORITY_OR_ACCUSER})\\b`,
      "gu",
    ),
    hits: [
      "According to the complaint, Huawei bid",
      "according to federal prosecutors",
      "According the legal papers",
    ],
    misses: ["according to The Wall Street Journal", "according to the agreement"],
  },
  {
    id: "is-said-to",
    label: "allegation",
    weight: 3,
    pattern:
      /\b(?:is|are|was|were|been|be) (?:widely |also |now |still )?(?:said|alleged|believed|thought|understood|reported|suspected|feared|considered|rumou?red) (?:to|that)\b/gu,
    hits: ["is said to have obtained designs", "is widely believed to be behind it"],
    misses: ["he said to them", "it is hard to say"],
  },
  {
    id: "information-and-belief",
    label: "allegation",
    weight: 3,
    pattern: /\bon information and belief\b/gu,
    hits: ["On information and belief, the firm uses it"],
    misses: ["information and beliefs"],
  },
  {
    id: "accuser-says",
    label: "allegation",
    weight: 2,
    pattern: new RegExp(
      `\\b${AUTHORITY_OR_ACCUSER} (?:have |has |had |also |further |later )*(?:say|says|said|alleg\\w*|claim(?:s|ed)?|believe[sd]?|argue[sd]?|fear(?:ed)?|complain(?:ed)?|contend(?:ed)?|charge[d]?|describe[d]?|tell|told)\\b`,
      "gu",
    ),
    hits: ["Prosecutors said he lied", "critics have also argued", "plaintiffs claim"],
    misses: ["police arrested two men", "the officials met"],
  },
  {
    id: "told-court",
    label: "allegation",
    weight: 2,
    pattern:
      /\b(?:told (?:the |a )?(?:[\p{L}]+ )?(?:court|tribunal|jury|jurors|judge|inquiry|hearing|inquest)|testif(?:y|ied|ies|ying)|gave evidence|giving evidence|(?:court|jury|tribunal|inquest|inquiry) (?:has |was )?(?:heard|told)|in testimony|under oath)\b/gu,
    hits: ["the court has heard", "told the jury that he lied", "she testified on Monday"],
    misses: ["the court ruled", "told the newspaper"],
  },
  {
    id: "blame",
    label: "allegation",
    weight: 2,
    pattern: /\b(?:blam(?:e|es|ed|ing)|fault(?:s|ed|ing)|finger-?point(?:s|ed|ing))\b/gu,
    hits: ["Governments have blamed the app", "was blamed on extremists"],
    misses: ["the default setting"],
  },
  {
    id: "criticise",
    label: "allegation",
    weight: 1,
    pattern:
      /\b(?:criticis\w+|criticiz\w+|condemn\w*|denounc\w+|decr(?:y|ied|ies)|slamm?(?:s|ed|ing)?|blast(?:s|ed|ing)|lambast\w*|castigat\w+|deplor\w+|rail(?:s|ed|ing)? against|under fire|hit out|chid(?:ed|es)|rebuk\w+|deride[sd]?|mock(?:s|ed|ing)|ridicul(?:ed|es|ing)|assail\w*|excoriat\w+|grill(?:ed|ing)|outrage[d]?|backlash|cr(?:y|ied) foul|took aim|lashed out)\b/gu,
    hits: ["was widely criticised", "Critics denounced it", "is under fire for failing"],
    misses: ["a critical part", "a mockingbird sang"],
  },
  {
    id: "suspicion",
    label: "allegation",
    weight: 2,
    pattern:
      /\b(?:suspected (?:of|that)|on suspicion of|suspicions? (?:of|that)|suspect(?:s|ed)? (?:he|she|it|that|him|the)|questions? (?:about|over|whether)|implicat(?:e|es|ed|ing)|complicit|in cahoots|collu(?:de[ds]?|ding|sion))\b/gu,
    hits: ["arrested on suspicion of arson", "implicated his colleague", "officials who colluded with them"],
    misses: ["the suspect is 42", "no question"],
  },
  {
    id: "complain",
    label: "allegation",
    weight: 1,
    pattern:
      /\b(?:complain(?:s|ed|ing)|object(?:s|ed) to|protest(?:s|ed) (?:that|about|at)|grievances?|lament(?:s|ed|ing)|expressed (?:anger|outrage|concern|dismay|unhappiness))\b/gu,
    hits: ["customers complained of delays", "Workers objected to the plan"],
    misses: ["the complaint was filed", "protesters gathered"],
  },
  {
    id: "deceit",
    label: "allegation",
    weight: 2,
    pattern:
      /\b(?:lied|lies(?! (?:ahead|in|at|on|with|behind|between))|lying(?! (?:in|on|down|at))|mislead(?:s|ing)?|misled|deceiv\w+|decepti\w+|deceit\w*|dup(?:ed|ing)|trick(?:ed|ing|s)|cheat(?:s|ed|ing)?|defraud\w*|fraudulent(?:ly)?|dishonest\w*|fals(?:ified|ifying|ely)|fabricat(?:ed|ing) (?:evidence|records)|conceal\w*|cover(?:ed|ing)?[- ]up|hid(?:ing|den)? (?:the|its|his|their)|rigg(?:ed|ing)|doctored|backdated|forg(?:ed|ing|ery)|swindl\w+|scam(?:s|med|ming)?|sham|manipulat\w+)\b/gu,
    hits: ["tobacco firms lied about it", "misled voters", "documents had been backdated"],
    misses: ["he believed it", "the road lies ahead"],
  },
  {
    id: "theft-and-corruption",
    label: "allegation",
    weight: 2,
    pattern:
      /\b(?:stole|stolen|steal(?:s|ing)?|theft|thefts|misappropriat\w+|embezzl\w+|siphon\w*|loot(?:ed|ing)|brib(?:e|es|ed|ing|ery)|kickbacks?|corrupt\w*|launder\w*|extort\w*|blackmail\w*|racketeer\w*|nepotism|cronyism|profiteer\w*|insider trading|tax evasion|evad(?:ed|ing)|slush fund|overcharg\w+|price[- ]fixing|plagiari[sz]\w*|pirac\w+|pirat(?:ed|ing)|infring\w+|counterfeit\w*|hack(?:ed|ing|s)?)\b/gu,
    hits: ["stole its trade secrets", "bribery and tax evasion", "infringed two patents"],
    misses: ["stolid and dull", "a corridor"],
  },
  {
    id: "violence-and-abuse",
    label: "allegation",
    weight: 1,
    pattern:
      /\b(?:abus(?:e|es|ed|ing|ive)|rap(?:e|es|ed|ing|ist)|molest\w+|harass\w*|assault\w*|attack(?:ed|ing)|beat(?:en|ing)|tortur\w+|mistreat\w*|maltreat\w*|intimidat\w+|threaten(?:s|ed|ing)?|coerc\w+|forc(?:ed|ing) (?:to|them|him|her|it)|bull(?:y|ied|ying)|discriminat\w+|racis[tm]\w*|sexis[tm]|imprison(?:ed)?|kidnap\w*|murder(?:ed|ing|s)?|kill(?:ed|ing|s)|exploit(?:s|ed|ing|ation)|retaliat\w+|fir(?:ed|ing) (?:at|on|upon)|shot (?:at|dead)|persecut\w+|violat\w+)\b/gu,
    hits: ["threatened to terminate the deal", "discriminating against women", "they were tortured"],
    misses: ["the rapid rise", "an abbey"],
  },
  {
    id: "law-breaking",
    label: "allegation",
    weight: 2,
    pattern:
      /\b(?:unlawful\w*|illegal\w*|illicit\w*|breach(?:es|ed|ing)?|br(?:oke|eaking|oken) the (?:law|rules?|convention)|flout\w*|wrongdoing|misconduct|malpractice|impropriet\w+|improper(?:ly)?|misus(?:e|ed|ing)|unauthori[sz]ed|negligen\w+|dereliction|conspir\w+|anti-?competitive|monopol\w+|unfair(?:ly)?|unethical\w*|inappropriate\w*|irregularit\w+|in violation of|in contempt|perjur\w+|obstruct\w+|spy(?:ing)?|spied|espionage|back ?doors?|sabotag\w+)\b/gu,
    hits: ["unlawfully maintained its monopoly", "breach of contract", "a 'backdoor' into Pakistan"],
    misses: ["it is lawful", "the beaches"],
  },
  {
    id: "failing",
    label: "allegation",
    weight: 1,
    pattern:
      /\b(?:fail(?:s|ed|ing)? to|failure to|refus(?:es|ed|ing|al) to|neglect(?:s|ed|ing)? to|ignor(?:es|ed|ing)|turned a blind eye|botch\w*|mishandl\w+|mismanag\w+|never (?:told|paid|received|returned|disclosed|informed)|without (?:paying|consent|permission|authori[sz]ation|warning|telling|their knowledge|his knowledge|her knowledge)|too (?:slow|late|little)|did nothing to)\b/gu,
    hits: ["failed to honor a contract", "without paying BES", "ignored research"],
    misses: ["it failed", "refuse collection"],
  },
  {
    id: "harsh-word",
    label: "allegation",
    weight: 1,
    pattern:
      /\b(?:scandal\w*|shameful\w*|disgrac\w+|outrageous\w*|appalling\w*|scheme[ds]?|plot(?:s|ted|ting)?|cynical\w*|hypocri\w+|reckless\w*|irresponsib\w+|unacceptabl\w+|incompeten\w+|unprofessional\w*|unconscionable|inadequate\w*|dangerous\w*|predator\w*|bogus|rogue|culprits?|guilty of|crook(?:s|ed)?|liar|thugs?|terrorists?|criminals?|unjust(?:ly)?|damag(?:e|ed|ing)|harm(?:s|ed|ing|ful)?|suspicious\w*|controversial\w*)\b/gu,
    hits: ["an unconscionable and grossly inadequate sum", "a reckless plan"],
    misses: ["a graceful move", "a sharp turn"],
  },
  {
    id: "used-to",
    label: "allegation",
    weight: 1,
    pattern:
      /\b(?:secretly|covert(?:ly)?|knowingly|deliberate(?:ly)?|intentional(?:ly)?|wil?lful(?:ly)?|systematic(?:ally)?|repeatedly|pressur(?:ed|ing)|behind (?:his|her|their|our|my|its) backs?|in an attempt to|with the intention of|in order to (?:discredit|hide|avoid|evade|harm)|in retaliation|under the guise)\b/gu,
    hits: ["began secretly procuring portions", "deliberately misleading"],
    misses: ["the pressure of water", "a secret ballot"],
  },
  {
    id: "probe-found",
    label: "allegation",
    weight: 1,
    pattern:
      /\b(?:evidence (?:of|that|suggests|shows)|found (?:clues|evidence|signs|that)|(?:investigation|inquiry|probe|audit|review|report|study|analysis|documents|records|emails|files|survey) (?:\w+ )?(?:found|finds|revealed|reveals|shows?|showed|uncovered|suggests?|suggested|concluded|indicates?))\b/gu,
    hits: ["found evidence of market manipulation", "an analysis shows", "the report found flaws"],
    misses: ["no evidence was heard", "the report is long"],
  },
  {
    id: "possible-past",
    label: "allegation",
    weight: 1,
    pattern:
      /\b(?:may|might|could|must|should|appears? to|seems? to) (?:not |well )?have (?:been |had )?\w+/gu,
    hits: ["may have been misled", "appears to have violated"],
    misses: ["it could rain", "may have"],
  },
  {
    id: "demand",
    label: "allegation",
    weight: 1,
    pattern:
      /\b(?:should|must|ought to|needs? to) (?:resign|step down|quit|apologi[sz]e|be (?:held|criminally|investigated|prosecuted|jailed|sacked|fired|ashamed)|give back|go\b|answer)|\bcall(?:s|ed|ing) (?:for|on) (?:\w+ ){0,4}(?:resign\w*|inquiry|investigation|apolog\w+|step down|quit|probe)/gu,
    hits: ["You should resign.", "called for an independent inquiry"],
    misses: ["it should rain", "called for lunch"],
  },

  {
    id: "crime-noun",
    label: "allegation",
    weight: 1,
    pattern:
      /\b(?:frauds?|fraudsters?|crimes?|offen[cs]es?|felon(?:y|ies)|manslaughter|homicide|arson|vandalism|terrorism|treason|genocide|atrocit\w+|war crimes?|trafficking|smuggl\w+|blackmarket|doping|steroids?|match[- ]fixing|collusion|cartel|abuse of (?:power|dominan\w+)|human rights (?:abuses|violations)|sexual (?:misconduct|harassment|assault)|hush money|offshore|tax (?:fraud|dodg\w+|avoidance)|accounting (?:fraud|scandal|irregularities)|data breach|leak(?:s|ed|ing)?|breach of \w+)\b/gu,
    hits: ["the $11bn financial fraud at the firm", "a breach of contract", "smuggling of goods"],
    misses: ["the crimson flag", "a defensive line"],
  },
  {
    id: "reproach",
    label: "allegation",
    weight: 1,
    pattern:
      /\b(?:unjustifi\w+|unreasonabl\w+|unnecessar\w+|insensitive|callous|cruel\w*|brutal\w*|barbaric|inhuman\w*|degrading|humiliat\w+|insult\w*|offensive|sinister|shady|dodgy|arrogan\w+|greed\w*|selfish\w*|incompetence|inept|dysfunctional|chaotic|shambles|fiasco|farce|farcical|travesty|betray\w*|abandon(?:ed|ing)|undermin\w+|jeopardi[sz]\w+|endanger\w*|put (?:\w+ ){0,3}?at risk|threat to|a disgrace|alarming\w*|troubling|disturbing\w*|worrying\w*|deeply (?:concern\w+|flaw\w+|disappoint\w+|worr\w+)|flaw(?:s|ed)|woeful\w*|out of touch|double standards?|turned its back|wrongly|wrongful\w*|biased?|one-sided|prejudice[ds]?|unpatriotic|undemocratic|unconstitutional|disenfranchis\w+|gerrymander\w*|censor\w*|silenc(?:e|ed|ing)|crack(?:ed|ing)? down|stonewall\w*|whitewash\w*|cover for|evasive|disregard\w*|contempt for|lack of (?:transparency|accountability|respect|oversight))\b/gu,
    hits: ["it put lives at risk", "a deeply flawed process", "woefully out of touch"],
    misses: ["a biassed tyre", "the floor"],
  },
  {
    id: "victim",
    label: "allegation",
    weight: 1,
    pattern:
      /\b(?:victims?|suffer(?:s|ed|ing)?|injur(?:ed|ies)|depriv(?:e|ed|ing)|robbed|strip(?:ped|ping) of|denied (?:access|entry|boarding|a |the right)|left without|lost (?:their|his|her) (?:jobs?|home|lives|savings)|made to (?:feel|work|pay|sign)|without (?:being )?(?:told|paid|asked)|at the expense of|driven out|forced out|kept in|held without|ordeal|nightmare|traumati\w+)\b/gu,
    hits: ["she was stripped of her clothes", "customers were left without money"],
    misses: ["a sufficient sum"],
  },
  {
    id: "remedy",
    label: "allegation",
    weight: 1,
    pattern:
      /\b(?:demand(?:s|ed|ing)?|seek(?:s|ing)? (?:damages|compensation|redress|justice|an apology)|damages|compensation|compensat(?:e|ed)|class[- ]action|owe[sd]? (?:him|her|them|it|us|an? )|accountab\w+|answer for|held responsible|hold (?:\w+ ){1,4}?(?:responsible|accountable)|justice for)\b/gu,
    hits: ["they demanded an apology", "held responsible for it"],
    misses: ["a dame sages"],
  },
  {
    id: "second-person-charge",
    label: "allegation",
    weight: 1,
    pattern:
      /\b(?:you|your) (?:should|must|ought|have (?:not|never|been|lied|failed)|lied|failed|knew|took|are (?:a|not|the)|did(?:n't| not)|deserve|own|silence|failure|company|actions?)\b|\bshame on\b|\bhow (?:could|dare|can) (?:you|they|he|she|anyone)\b/gu,
    hits: ["You should resign.", "How could they do this?", "you knew about it"],
    misses: ["thank you", "how are you"],
  },

  // Denial.
  {
    id: "not-involved",
    label: "denial",
    weight: 2,
    pattern:
      /\b(?:(?:not|n't|never|no|nor|neither|nobody|none|without|any) (?:\w+ ){0,4}?(?:involve[ds]?|involvement|aware|knowledge|knew|know about|responsib\w+|intend(?:ed)?|intention|authori[sz]ed|complicit|party to|part in|role in|influenc\w+|instruct\w+|order(?:ed)? (?:anyone|anybody|the)|paid|received any|break|broken|broke|violat\w+|breach\w*|infring\w+|wrong|harm\w*|mislead|lie\b|lied|cheat\w*|steal|stole|copied|copy|taken|discriminat\w+|target\w*|abus\w+|assault\w*|touched|threaten\w*|sell|sold|share[ds]?|pose[ds]? (?:a|any)|racist|guilty|dangerous|unsafe)|unaware|unfamiliar with|had no idea|nothing to (?:do|hide|fear|be)|no bearing on|far from)\b/gu,
    hits: [
      "the government was not involved in it",
      "he was unaware of the fraud",
      "did not pose any threat",
      "has never committed or broken the law",
    ],
    misses: ["he was involved in it", "they knew about it"],
  },
  {
    id: "lawful",
    label: "denial",
    weight: 1,
    pattern:
      /\b(?:lawful\w*|legitima\w+|legality|within (?:its|his|her|their|our|my) rights|entitled to|proper procedures?|properly|appropriately|consent(?:ed|ing|ual)|voluntar\w+|vetted|approved by|authori[sz]ed by|cleared by|signed off|standard (?:practice|procedure|industry)|common practice|perfectly|genuine(?:ly)?|honest(?:ly)?|truthful\w*|accurate(?:ly)?|transparen\w+|integrity|fair and|robust|rigorous\w*|thorough\w*|careful(?:ly)?|responsibl[ey]|proud of|record speaks|best interests?|high standards?|due diligence|full(?:y)? (?:disclos\w+|co-?operat\w+|compl\w+|confident|accounted)|co-?operat(?:e|ed|es|ing|ion)|right (?:decision|choice|thing)|acted in|always (?:been|acted|had|said|made|followed|maintained|paid|worked)|long history of|protect(?:s|ing)? (?:the|our|its|their)|policy is|our policy|we (?:take|value|believe|remain|stand|have always|continue to|are (?:confident|committed|proud|satisfied)))\b/gu,
    hits: ["it had acted lawfully and properly", "We are confident in it", "made the right choice"],
    misses: ["the lawn", "impropriety"],
  },
  {
    id: "play-down",
    label: "denial",
    weight: 1,
    pattern:
      /\b(?:merely|simply|isolated|tiny fraction|small (?:number|minority|fraction)|handful of|exaggerat\w+|overblown|overstated|blown out of proportion|technical(?:ity| error| glitch)|clerical|human error|honest mistake|coinciden\w+|hearsay|speculat\w+|one-sided|disgruntled|vendetta|publicity stunt|political(?:ly)? (?:stunt|ploy|game|motivat\w+|attack)|distract(?:ion|ed|ing)|scapegoat\w*|wrongly accused|falsely accused|selective(?:ly)?|half-truths?|propaganda|innuendo|misperception|jok(?:e|ing)|satire|light-?hearted|banter|meant (?:as|to)|not (?:about|intended|meant|unusual|uncommon|illegal|against the law|a secret))\b/gu,
    hits: ["it was merely a clerical error", "a tiny fraction of employees", "that is not illegal"],
    misses: ["the simple plan", "a small house"],
  },
  {
    id: "will-contest",
    label: "denial",
    weight: 2,
    pattern:
      /\b(?:will (?:\w+ ly )?(?:fight|contest|appeal|defend|challenge|respond|prove|clear)|(?:vow|pledg|promis)(?:ed|es|ing) to (?:fight|appeal|clear|defend|contest|challenge|prove)|day in court|fight(?:ing)? (?:the|these|this|back|it)|confident (?:that|of|in|the)|(?:truth|facts) will|look forward to (?:proving|presenting|our|defending|the opportunity)|disappointed (?:by|with|in|that)|disagree\w*|strongly (?:object|reject|deny|den\w+)|reject(?:s|ed)? (?:any|the|this|that|these|all|such) (?:suggestion|claim|allegation|accusation|notion|idea|charge|criticism)s?)\b/gu,
    hits: ["vowed to fight the ruling", "We will appeal", "confident that the truth will out"],
    misses: ["he will go", "a vow"],
  },
  {
    id: "deny",
    label: "denial",
    weight: 3,
    pattern:
      /\bden(?:y|ies|ied|ying)\b(?! (?:that )?(?:access|entry|bail|boarding|permission|a (?:visa|motion|permit|licen[cs]e)|the (?:motion|appeal|petition|request|application|claims? for)|a claim|claims for|cover(?:age)?|him|her|them|us|me|people|women|customers|international))/gu,
    hits: ["Huawei denied the claims", "denies any wrongdoing", "Mr Ebbers has denied all the charges"],
    misses: ["was denied bail; denied access", "the judge denied the motion", "denied the claim for damage"],
  },
  {
    id: "denial-noun",
    label: "denial",
    weight: 2,
    pattern: /\b(?:denials?|rebuttals?|refutations?)\b/gu,
    hits: ["issued a firm denial", "an instant rebuttal"],
    misses: ["the dentist"],
  },
  {
    id: "reject-claim",
    label: "denial",
    weight: 3,
    pattern: new RegExp(
      `\\b(?:reject|rejects|rejected|rejecting|dismiss(?:es|ed|ing)?|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|rebuff(?:s|ed|ing)?|rubbish(?:es|ed|ing)?|repudiat\\w+|contradict(?:s|ed|ing)?|contest(?:s|ed|ing)?|challeng(?:e|es|ed|ing)|discount(?:s|ed)|deflect(?:s|ed|ing)?|brush(?:es|ed|ing) (?:off|aside)|counter(?:s|ed|ing)?|shrug(?:s|ged) off|took issue with|t(?:ake|aking) issue with|pour(?:ed|s) scorn on)\\b (?:[\\p{L}'-]+ ){0,5}?(?:${CLAIM_NOUN}|idea|notion|characteri[sz]ation|findings|questions|verdict|account|version|theory)\\b`,
      "gu",
    ),
    hits: ["rejected the claims", "strongly disputing accusations by Exxon", "dismissed questions about it"],
    misses: ["rejected the offer", "the dispute between them"],
  },
  {
    id: "refute",
    label: "denial",
    weight: 2,
    pattern:
      /\b(?:refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|debunk\w*|disput(?:e[sd]|ing)(?! (?:area|territory|region|border|election))|rubbish(?:ed|es)|repudiat\w+|pushed back|hit(?:s|ting)? back|fired back|took issue|disagree[ds]?|deflected)\b/gu,
    hits: ["He disputes this account", "they are hitting back", "refuted it"],
    misses: ["a long-running dispute", "the disputed territory"],
  },
  {
    id: "dismiss-as",
    label: "denial",
    weight: 3,
    pattern:
      /\b(?:dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|describ(?:es|ed|ing)|call(?:s|ed|ing)?|brand(?:s|ed|ing)?|label(?:s|l?ed|l?ing)) (?:[\p{L}'-]+ ){0,8}?(?:as )?(?:"? ?)(?:completely |totally |utterly |entirely |simply |patently |wholly |just )?(?:baseless|groundless|unfounded|false|untrue|nonsense|ridiculous|absurd|ludicrous|meritless|frivolous|without (?:merit|foundation|basis)|fabricat\w+|a (?:lie|hoax|smear|fabrication|misunderstanding|witch hunt)|lies|rubbish|politically motivated|meaningless|propaganda|fake|slander\w*|inaccurate)\b/gu,
    hits: [
      "dismissed the suit as baseless",
      "called the allegations completely false",
      'described it as "a misunderstanding',
    ],
    misses: ["called him a friend", "dismissed the staff"],
  },
  {
    id: "baseless",
    label: "denial",
    weight: 2,
    pattern:
      /\b(?:baseless|groundless|unfounded|unsubstantiated|unsupported|without (?:merit|foundation|basis|substance)|no (?:merit|basis|foundation|substance|truth)|meritless|untrue|fabricat\w+|nonsense|ridiculous|absurd|ludicrous|preposterous|defamatory|slander\w*|libel\w*|smears?|witch[- ]hunt|politically motivated|false and|totally false|completely false|simply false|categorically|non-?existent|frivolous|hoax|fake news|mischaracteri[sz]\w+|misrepresent\w*|distort\w*|out of context|misconstru\w+|misinterpret\w*|misunderst\w+|inaccura\w+|incorrect|conspiracy theor\w+|not (?:true|correct|accurate|the case|factual)|untruths?|isn't true|wasn't true|wrong to (?:suggest|say|claim))\b/gu,
    hits: ["the suit is baseless", "that is simply not true", "taken out of context"],
    misses: ["it is based on facts", "true or not"],
  },
  {
    id: "false-word",
    label: "denial",
    weight: 1,
    pattern:
      /\b(?:false|fake|lies|myths?|urban legends?|rumou?rs|untruthful|unfairly targeted|inconsistent with|misinformation|disinformation)\b/gu,
    hits: ['a campaign against "false" claims', "all lies"],
    misses: ["falsely", "he lied"],
  },
  {
    id: "no-evidence",
    label: "denial",
    weight: 2,
    pattern:
      /\b(?:no|not any|without|any|little|lack of|zero|not a shred of|absence of) (?:\w+ )?(?:evidence|proof|indication|sign|wrongdoing|basis|intention|intent|knowledge|involvement|connection|link|truth|plans?|role|reason|question)\b/gu,
    hits: ["there is no evidence of it", "had no knowledge of the deal", "no credible evidence"],
    misses: ["evidence was found", "the knowledge base"],
  },
  {
    id: "nothing-wrong",
    label: "denial",
    weight: 3,
    pattern:
      /\b(?:nothing (?:wrong|illegal|improper|untoward|unlawful|inappropriate|to do with|to hide|unusual|irregular)|did no wrong|no wrongdoing|not (?:done|doing|do) anything (?:wrong|illegal|improper)|(?:n't|not) do(?:ne|ing)? anything (?:wrong|illegal)|innocen(?:t|ce)|not guilty|not at fault|not to blame|not responsible for)\b/gu,
    hits: ["they have done nothing wrong", "pleaded not guilty", "he insists he is innocent"],
    misses: ["nothing to see", "found guilty"],
  },
  {
    id: "without-admitting",
    label: "denial",
    weight: 2,
    pattern:
      /\b(?:without admitting|(?:did|does|do|didn't|doesn't) (?:not )?admit(?:ting)?|no admission of)\b/gu,
    hits: ["settled without admitting wrongdoing", "did not admit liability"],
    misses: ["he admitted it", "admission is free"],
  },
  {
    id: "complies",
    label: "denial",
    weight: 2,
    pattern:
      /\b(?:compl(?:y|ies|ied|iant) (?:fully |strictly )?with|in (?:full )?(?:compliance|accordance|line|keeping) with|abid(?:e|es|ed|ing) by|adher(?:e|es|ed|ing) to|within the (?:law|rules|boundaries)|respects? (?:the )?(?:\w+ )?(?:intellectual|rights|law|rules|privacy|rule)|strictly (?:followed|enforced|within|observe\w*)|acted (?:properly|lawfully|appropriately|legally|in good faith|with integrity|within)|(?:highest|strict|rigorous) (?:ethical )?standards|take[sn]? (?:\w+ ){0,4}?(?:very |extremely )?seriously|committed to(?! (?:jail|prison|trial))|fully cooperat\w+|zero tolerance|good faith|above board|perfectly (?:legal|lawful|normal|proper)|(?:was|were|is|are) (?:entirely |completely |perfectly |fully )?(?:legal|lawful|legitimate|proper|appropriate|justified|consensual|transparent|accurate))\b/gu,
    hits: [
      "Huawei respects the intellectual property of others",
      "acts strictly within the boundaries of the law",
      "complied fully with it",
    ],
    misses: ["he was committed to jail", "a complicated deal"],
  },
  {
    id: "defend",
    label: "denial",
    weight: 2,
    pattern:
      /\b(?:defend(?:s|ed|ing)?(?! (?:champions?|title))|justif(?:y|ies|ied|ying)|stand(?:s|ing)? by|stood by|stuck by|in (?:his|her|its|their) defen[cs]e|vigorously|robustly|clear (?:his|her|its|their|my|our) names?|set the record straight|vindicat\w+|exonerat\w+|reassur\w+|play(?:s|ed|ing)? down|downplay\w*|distanc(?:e|es|ed|ing) (?:\w+sel\w+))\b/gu,
    hits: ["Raab defended the party's actions", "We stand by our story", "vigorously fight the suit"],
    misses: ["the defendant", "defending champion Federer: defending champions"],
  },
  {
    id: "denying-insistence",
    label: "denial",
    weight: 1,
    pattern: /\binsist(?:s|ed|ing)?\b/gu,
    hits: ["he insisted it was legal"],
    misses: ["consisted of"],
  },
  {
    id: "never",
    label: "denial",
    weight: 1,
    pattern: /\bnever\b|\bat no (?:time|point|stage)\b|\bin no way\b|\bnot in any way\b|\bby no means\b/gu,
    hits: ["I never met him", "At no time did we pay"],
    misses: ["nevertheless", "whenever"],
  },
  {
    id: "negated-deed",
    label: "denial",
    weight: 1,
    pattern:
      /\b(?:i|we|he|she|they|it|you|that|this|there|who|officials|company|government|firm) (?:simply |certainly |just |absolutely )?(?:(?:did|do|does|was|were|is|are|has|have|had|would|could|will|can|am)(?:n't| not)|(?:am|'m|'re|'s) not|cannot|won't|can't)\b/gu,
    hits: ["We did not do it", "she wasn't there", "it does not sell data"],
    misses: ["nothing was done", "I know not"],
  },
  {
    id: "acquitted",
    label: "denial",
    weight: 1,
    pattern:
      /\b(?:acquitt\w+|cleared (?:of|him|her|them)|found no (?:evidence|wrongdoing|sign|proof|breach|fault)|no charges (?:were|will|would)|not be charged|ruled out|no case to answer)\b/gu,
    hits: ["was cleared of all charges", "the inquiry found no evidence"],
    misses: ["the cloud cleared", "found no seats"],
  },
  {
    id: "regret",
    label: "denial",
    weight: 1,
    pattern:
      /\b(?:apologi[sz]\w+|apolog(?:y|ies)|regret(?:s|ted|table|tably)?|sorry|misspoke|inadvertent\w*|unintentional\w*|by mistake|honest mistake|never intended|not intended|not intentional)\b/gu,
    hits: ["issued an apology", "we did not mean it; it was inadvertent"],
    misses: ["a sorrel horse"],
  },
  {
    id: "explains",
    label: "denial",
    weight: 1,
    pattern:
      /\b(?:explain(?:s|ed|ing)|clarif\w+|in response|respond(?:s|ed|ing)?|repl(?:y|ied|ies|ying)|counter(?:s|ed)|react(?:s|ed|ing) to|answer(?:s|ed|ing) (?:the|to)|acknowledg\w+|conced\w+|concession|according to his lawyers?)\b/gu,
    hits: ["In response, Coll said", "he replied that it was fine"],
    misses: ["an explanation"],
  },

  // Reporting: what is no denial, the court's sense of words, outcomes, procedure, plain facts.
  {
    id: "no-comment",
    label: "reporting",
    weight: 3,
    pattern:
      /\b(?:(?:declin\w+|refus\w+|would not|wouldn't|will not|won't|do(?:es)? not|don't|doesn't|could not|couldn't|can't|cannot|did not|didn't|not) (?:be reached )?(?:to )?(?:immediately |publicly |further |yet )?(?:be )?(?:comment\w*|respond\w*|reply|replied|return\w* (?:a |our |the )?(?:\w+ )?(?:calls?|emails?|messages?|requests?)|reached|discuss|elaborate|available|answer)|(?:had|has|have)(?: not|n't) (?:yet )?(?:commented|responded|replied)|no (?:immediate )?(?:comment|response|reply|official reaction)|unavailable for comment|(?:was|were) not (?:immediately )?available|without comment)\b/gu,
    hits: [
      "did not respond to a request",
      "declined to comment",
      "does not comment on pending cases",
      "could not be reached",
      "we received no response",
    ],
    misses: ["he commented on it", "responded in an email"],
  },
  {
    id: "negated-denial",
    label: "reporting",
    weight: 2,
    pattern:
      /\b(?:(?:did|does|do|could|would|can|has|have|had)(?:n't| not)|cannot|can't|never|no|neither confirm(?:ed|s)? nor|nor|without|despite|not) (?:be )?(?:den(?:y|ied|ying)|disput(?:e|ed|ing)|reject(?:ed)?)\b/gu,
    hits: ["did not deny it", "would neither confirm nor deny", "there is no denying it", "cannot be denied"],
    misses: ["he denied it", "did deny it"],
  },
  {
    id: "court-denies",
    label: "reporting",
    weight: 3,
    pattern: new RegExp(
      `\\b${COURT} (?:[\\p{L}'.-]+ ){0,4}?(?:has |have |had |also |unanimously |on \\w+ )*(?:den(?:ied|ies|y)|reject(?:ed|s)?|dismiss(?:ed|es)?|thr(?:ew|own|ows) out|refus(?:ed|es)|quash(?:ed|es)|overturn(?:ed|s)|uph(?:eld|olds)|strik(?:es)|struck)\\b|\\b(?:den(?:ied|ies|y|ying)|reject(?:ed|s|ing)?|dismiss(?:ed|es|ing)?|thr(?:ew|own) out|refus(?:ed|ing)) (?:\\p{L}+ ){0,3}?(?:motions?|appeals?|bail|petitions?|injunctions?|permits?|requests?|applications?|bids?|visas?|licen[cs]es?|proposals?|offers?)\\b`,
      "gu",
    ),
    hits: [
      "A judge dismissed the suit",
      "the appeals court has rejected it",
      "denied his bail request",
      "was refused an injunction",
    ],
    misses: ["he denied the claims", "rejected the accusation"],
  },
  {
    id: "court-decides",
    label: "reporting",
    weight: 3,
    pattern: new RegExp(
      `\\b${COURT} (?:[\\p{L}'.-]+ ){0,4}?(?:has |have |had |also |later |on \\w+ )*(?:ruled|rules|found|finds|held|ordered|orders|decided|decides|agreed|granted|grants|sentenced|convicted|sided|heard|adjourned|set|issued|awarded|said)\\b|\\bruling(?:s)?\\b|\\bverdicts?\\b`,
      "gu",
    ),
    hits: [
      "The judge ruled that Assange should stay",
      "A three-judge panel agreed",
      "the verdict came on Friday",
    ],
    misses: ["the court building", "he courted her"],
  },
  {
    id: "outcome",
    label: "reporting",
    weight: 2,
    pattern:
      /\b(?:convict(?:ed|ion|ions)|sentenced|jailed|found (?:guilty|liable)|plead(?:ed)? guilty|pled guilty|settl(?:ed|ement)|agreed to pay|was fined|were fined|fined \w+|withdr(?:ew|awn)|dropped (?:the|its|his|her|their|all)|acquitted|extradited|released (?:on|without)|adjourned)\b/gu,
    hits: ["was convicted in 1993", "pleaded guilty to fraud", "agreed to pay $206bn"],
    misses: ["a convict ship", "not guilty plea"],
  },
  {
    id: "procedure",
    label: "reporting",
    weight: 2,
    pattern:
      /\b(?:(?:was|were|been|is|are) (?:filed|lodged|heard|scheduled|expected|due|set|adjourned|submitted|unsealed|published|released|announced|signed|brought)|trial (?:is|was|will|begins|began|starts)|hearing (?:is|was|will|begins|began)|filed (?:a|an|the|on|in|for|last|this)|is seeking|are seeking|seeking (?:damages|an injunction|\$)|asked (?:the|a) (?:court|judge)|faces? (?:up to|a|charges|trial)|could face|carr(?:y|ies) a (?:maximum|minimum)|punishable by|statute|under (?:the|section|german|english) (?:act|law))\b/gu,
    hits: [
      "was filed in California",
      "is seeking damages",
      "is expected to be heard in May",
      "could face decades in jail",
    ],
    misses: ["he files his nails", "the trial balloon"],
  },
  {
    id: "announcement",
    label: "reporting",
    weight: 1,
    pattern:
      /\b(?:announc(?:e|es|ed|ing)|unveil\w*|launch(?:ed|es)|plans? to|agreed to|appointed|named (?:as|the)|confirm(?:s|ed)|will (?:be|begin|start|continue|hold|meet)|is to be|are to be|expect(?:s|ed)? to|vot(?:ed|es) (?:to|for|on)|elected|hired|resign(?:ed|s)|opened|closed|begins?|began|started)\b/gu,
    hits: ["announced a new plan", "will begin next year"],
    misses: ["an unplanned stop", "willing"],
  },
  {
    id: "statistics",
    label: "reporting",
    weight: 1,
    pattern:
      /\b(?:per ?cent|percent|percentage|shares? (?:rose|fell|jumped|dropped|closed)|profits?|sales|revenues?|quarterly|forecast\w*|analysts?|index|gdp|inflation|growth|billion|million|poll(?:s|ed)?|survey|average|compared with|up from|down from)\b|\d(?:%|bn|m\b)/gu,
    hits: ["shares fell 3%", "sales of $2 billion", "rose 4 percent"],
    misses: ["he sailed away", "the share button"],
  },
  {
    id: "dated",
    label: "reporting",
    weight: 1,
    pattern:
      /\b(?:in|since|on|by|until|from|of|during|late|early|mid) (?:(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?|may|march|april|june|july)? ?(?:\d{1,2},? )?(?:1[89]|20)\d\d\b|\b(?:on|last|this|next|late|early) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year)\b/gu,
    hits: ["in 2015", "on Monday", "last week"],
    misses: ["at 2015 Main Street", "someday"],
  },
  {
    id: "definition",
    label: "reporting",
    weight: 1,
    pattern:
      /\b(?:is a (?:general )?term|refers to|is known as|also known as|formally known as|is one of (?:the|a)|is the (?:largest|second|third|first|biggest|world's|capital|country's)|founded in|based in|headquartered|consists? of|is located|was born|grew up|has a population|was created (?:in|by)|is home to|by contrast|is made up of|which describes itself as|owned by|aged \d+)\b/gu,
    hits: ["Low-level design is a general term used", "founded in 1998", "based in Buena Park"],
    misses: ["he is one", "the founder"],
  },
  {
    id: "future-or-if",
    label: "reporting",
    weight: 1,
    pattern:
      /^(?:["' ]*)(?:if|whether|when|should)\b|\?["')]*$|\b(?:if (?:convicted|found|approved|passed|elected)|unclear (?:if|when|whether|how|what)|remains to be seen|it is unclear|it's unclear|not (?:yet )?clear)\b/gu,
    hits: ["If convicted, he faces jail", "Who can voters trust?", "It is unclear when it begins"],
    misses: ["he asked if", "a clear view"],
  },
  {
    id: "inquires",
    label: "reporting",
    weight: 2,
    pattern: new RegExp(
      `\\b(?:(?:is|are|was|were|'s|'re|be) (?:also |now |currently |still |already )?(?:investigating|looking into|reviewing|probing|examining|inquiring into)|(?:has|have|had)? ?(?:also |now |already )?(?:begun|began|started) (?:looking into|to look into|investigating|to investigate|examining|reviewing)|(?:begun|began|opened|launched|started) (?:an? |its own )(?:[\\p{L}-]+ ){0,2}(?:investigation|inquiry|probe|review)(?: into)?|(?:will|would) (?:investigate|look into|review|examine|probe))\\b(?: (?:the |these |those |its |his |her |their |any |all |[\\p{L}.-]+'s? )?(?:${CLAIM_NOUN}|matter|issue|incident)\\b(?! (?:that|of|over|against|whether)\\b))?`,
      "gu",
    ),
    hits: [
      "said the authority has begun looking into BES's allegations",
      "it was investigating the claims",
      "police have opened an investigation",
    ],
    misses: ["the investigation found fraud", "called for an inquiry"],
  },
  {
    id: "prospect",
    label: "reporting",
    weight: 1,
    pattern:
      /(?<=\b(?:said|says|saying|promis(?:es|ed)|pledg(?:es|ed)|vow(?:s|ed)) (?:that )?(?:[\p{L}\p{N}'.-]+ ){1,5})(?:would|will)\b(?! (?:not|never|have)\b)/gu,
    hits: ["said that the project would make the city safe", "The ministry says it will publish the list"],
    misses: ["it would be so", "said he would not pay"],
  },
  {
    id: "welcome",
    label: "reporting",
    weight: 1,
    pattern:
      /\b(?:welcom(?:e|es|ed|ing)|prais(?:e|es|ed|ing)|thank(?:s|ed|ing)?|congratulat\w+|pleased|delighted|happy|proud|excited|thrilled|grateful|honou?red|hope[sd]?|hopeful|look(?:s|ing)? forward|love[ds]?|amazing|wonderful|great|fantastic|support(?:s|ed)?|urg(?:e|es|ed|ing)|remember(?:s|ed)?)\b/gu,
    hits: ["We look forward to it", "he praised the team"],
    misses: ["a greatcoat", "the hopeless case"],
  },
];
