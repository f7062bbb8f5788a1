// Words of a question that tell what kind of answer it wants: a date, a place, somebody, somebody's words. Data alone.

export type AnswerNoun = "date" | "place" | "organisation" | "person" | "money" | "number" | "duration";

/** Nouns that tell what kind of thing an answer is, wherever a question asks for one of them. */
export const ANSWER_NOUNS: Readonly<Record<AnswerNoun, string>> = {
  date: "date|day|year|month|time|deadline|decade|week|weekday",
  place:
    "city|cities|country|countries|place|places|town|towns|state|states|nation|nations|region|regions|province|county|continent|village|location|venue|street|address|airport|island|headquarters|capital",
  organisation:
    "court|courts|company|companies|firm|firms|agency|agencies|authority|authorities|newspaper|newspapers|outlet|outlets|organi[sz]ation|organi[sz]ations|body|bodies|ministry|ministries|department|departments|bank|banks|university|party|union|group|groups|club|team|teams|airline|airlines|retailer|broadcaster|paper|magazine|website|publisher|manufacturer|supplier|suppliers",
  person:
    "person|people|man|woman|senators?|judges?|ministers?|officials?|lawyers?|attorneys?|executives?|presidents?|politicians?|leaders?|candidates?|actors?|actress|singers?|players?|coach|captain|author|authors|journalists?|reporters?|spokes\\w+|directors?|chairman|boss|bosses|ceo|founders?|owner|analysts?|experts?|professor|scientists?|witness|witnesses|victims?|celebrity|celebrities|secretary|governor|mayor|prosecutors?|congressman|congresswoman|lawmakers?",
  money:
    "amount|price|prices|cost|costs|sum|fine|fee|fees|salary|revenue|revenues|profit|profits|turnover|budget|reward|bail|damages|compensation|payout|debt|donation|value|wage|fortune",
  number:
    "number|numbers|percentage|percent|proportion|share|rate|age|size|distance|height|weight|speed|temperature|score|total|majority|margin|length",
  duration: "sentence|term|duration|period",
};
/** Persons with a role that a question seldom asks for by it. */
export const FURTHER_PERSONS =
  "cfo|chief|head|officer|engineer|arbitrators?|counsel|representative|ambassador|driver|wife|husband|son|daughter";

/** Verbs of speech, as a question has them. */
export const SPEAKING_IN_QUESTIONS =
  "say|says|said|claim|claims|claimed|allege|alleges|alleged|state|states|stated|argue|argues|argued|warn|warns|warned|deny|denies|denied|respond|responds|responded|reply|replied|comment|comments|commented|tell|told|answer|answered|promise|promised|announce|announced|think|thinks|react|reacted";
/** Other verbs that want somebody's own words where they follow somebody ("Did X admit …"). */
export const EXPLAINING_IN_QUESTIONS =
  "answers|explain|explained|admit|admitted|apologi[sz]ed?|confirm|confirmed|call|called|describe|described";
/** "How big": a measure is asked for. */
export const MEASURES = "big|large|high|far|tall|fast|heavy|wide|deep|hot|cold|strong|often";
