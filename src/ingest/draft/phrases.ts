// THE table of lines that pages print around articles, in the languages that newsrooms meet. Data and one lookup.
// A row matches a whole line or paragraph of at most `words` words; each has its own hits and misses, all tested.

import { countWords } from "../text/words.js";
import { REASON } from "./draft.js";
import { PHRASES_OF_NOTICES, type Phrase } from "./phrases-notices.js";

const PHRASES_OF_LINKS: readonly Phrase[] = [
  {
    id: "also-read-colon",
    reason: REASON.alsoRead,
    pattern:
      /^\W*(?:also (?:read|see|watch)|read (?:also|more|next|this|it here)|related(?: (?:stor(?:y|ies)|articles?|news|coverage|content|reading|posts?|links?|topics?))?|see (?:also|more)|more(?: (?:on this(?: story)?|from \S+(?: \S+)?|about this|stories|news|to read|reading))?|must read|don[’']t miss|(?:now )?watch(?: (?:now|also|this|live|video))?|video|listen(?: (?:now|to this))?|in (?:pics|pictures|photos)|opinion|explainer|explained|further reading|recommended|trending|lire (?:aussi|également)|à lire(?: aussi)?|voir aussi|lesen sie (?:auch|mehr)|mehr (?:zum thema|dazu)|siehe auch|lea (?:también|más|además)|lee también|ver también|te puede interesar|leia (?:também|mais)|veja também|leggi (?:anche|pure)|vedi anche|lees (?:ook|verder|meer)|läs (?:också|mer|även)|les også|læs også|czytaj (?:też|także|więcej)|читайте (?:также|еще)|baca juga|okuyun|कृपया पढ़ें)\s*(?:[:：>»|]|[–—-]\s)/iu,
    words: 40,
    hits: [
      "Also Read: UK Bans Huawei 5G Network",
      "READ MORE: Huawei sues again",
      "Lire aussi : Huawei se défend",
    ],
    misses: ["Read more than once, the filing says little.", "Related companies were not named."],
  },
  {
    id: "also-read-arrow",
    reason: REASON.alsoRead,
    pattern: /^(?:>>+|(?:»|►|▶|→|➤|☞)\s)(?!.*«)\s*\S.*[^.]$/u,
    words: 25,
    hits: [">> Huawei denies the claim", "→ UK bans Huawei 5G network"],
    misses: ["»Das ist falsch«, sagte der Sprecher", "» Das ist falsch «, sagte er"],
  },
  {
    id: "also-read-line",
    reason: REASON.alsoRead,
    pattern:
      /^\W*(?:also read|read (?:also|more|next|the (?:full|original) (?:story|article|report|complaint|statement)(?: here)?|full story)|related(?: (?:stor(?:y|ies)|articles?|news|coverage|content|reading|posts?|links?|topics?|videos?))|see also|more (?:from|on) (?:this|the) (?:story|topic|section|author)|more (?:stories|news|like this|for you|top stories|coverage)|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: (?:for you|stories|articles|reading|videos?))?|trending(?: now)?|most (?:read|popular|viewed|commented)|editor[’']?s[’']? (?:picks?|choice)|up next|next (?:article|story|post)|previous (?:article|story|post)|top stories|latest (?:news|stories|videos?)|popular (?:now|posts|stories)|from our partners|around the web|what to read next|keep reading|continue reading(?: .{0,40})?|sponsored stories|lire aussi|sur le même sujet|lesen sie auch|mehr zum thema|auch interessant|lea también|te puede interesar|noticias relacionadas|leia (?:também|mais)|leggi anche|lees ook|läs också|readers? (?:also )?(?:like|read))\W*$/iu,
    words: 9,
    hits: ["Related Articles", "You may also like", "MOST READ", "Read the full story here"],
    misses: ["Most read the filing as a threat.", "Related claims"],
  },
];

const PHRASES_OF_BUTTONS: readonly Phrase[] = [
  {
    id: "share",
    reason: REASON.share,
    pattern:
      /^\W*(?:(?:tweet|email|full|gift|e-mail|print|save|for later|pin(?: it)?|like|reddit|bookmark|facebook|twitter|x|whats ?app|linkedin|pinterest|telegram|messenger|flipboard|tumblr|sms|copy(?: link)?|link copied!?|url copied|click to (?:share|print|email)|this|article|story|page|post|on|via|with|to|a|by|friends?|in|new|window|opens|and|or|more|options|buttons?|\d{1,6}k?|shares?|views?|comments?|partager|teilen|compartir|compartilhar|condividi|delen|dela)\b[\s|,.:·•()+/&-]*)+$/iu,
    words: 30,
    hits: [
      "Share on Facebook",
      "Tweet",
      "Share this article",
      "Facebook Twitter WhatsApp Email Print",
      "12 shares",
    ],
    misses: ["Share prices fell.", "Twitter sued Huawei.", "Huawei to share data with Pakistan"],
  },
  {
    id: "menu",
    reason: REASON.navigation,
    pattern:
      /^\W*(?:home(?:page)?|skip to (?:main )?(?:content|navigation)|skip (?:ad|advertisement)|(?:main )?menu|search|log ?(?:in|out)|sign ?(?:in|out|up)|register|my account|subscribe(?: now)?|back(?: to (?:top|home))?|top|bottom|top bottom|what[’']s new|next|previous|prev|close|open|play|pause|mute|loading(?:\.\.\.|…)?|view (?:all|gallery|more)|show (?:all|more|less)|expand|collapse|gallery|photos?|images?|videos?|listen(?: to (?:this )?article)?|settings|help|contact(?: us)?|about(?: us)?|terms(?: (?:of (?:use|service)|and conditions))?|privacy(?: policy)?|advertise(?: with us)?|careers|sitemap|toggle (?:navigation|menu)|change (?:edition|language)|all (?:news|stories)|news|world|business|technology|sports?|reply|report|quote|click to expand(?:\.\.\.|…)?)\W*$/iu,
    words: 6,
    hits: ["Skip to main content", "Menu", "Log in", "Click to expand..."],
    misses: ["Top officials", "Search for answers goes on."],
  },
  {
    id: "counts",
    reason: REASON.navigation,
    pattern:
      /^\W*(?:\d[\d.,]*k?\s*(?:views?|shares?|likes?|reads?|min(?:ute)?s?(?: read)?|comment bubble.*|comments?|photos?|images?|of \d+)|(?:reading time|estimated reading time|read time|lesezeit|temps de lecture|tiempo de lectura)\b.{0,20}|\d+\s*[-–]?\s*min(?:ute)?s?\.?\s*(?:read|de lecture|lesezeit)?|page \d+(?: of \d+)?)\W*$/iu,
    words: 7,
    hits: ["5 min read", "16 comment bubble on white", "Page 2 of 3"],
    misses: ["5 minutes later, the system failed."],
  },
  {
    id: "tags",
    reason: REASON.tags,
    pattern:
      /^\W*(?:tags?|topics?|filed under|posted in|categor(?:y|ies)|keywords|labels|sections?|companies|schlagworte|mots[- ]clés|etiquetas|temas|tag)\s*:/iu,
    words: 40,
    hits: ["Tags: Huawei, Pakistan, backdoor", "Filed under: Security"],
    misses: ["Topics were not agreed."],
  },
];

/** Every row; order decides between two that match. */
export const PHRASES: readonly Phrase[] = [...PHRASES_OF_LINKS, ...PHRASES_OF_NOTICES, ...PHRASES_OF_BUTTONS];

/** No line of furniture is longer, in characters; keeps the patterns away from text that was made to be slow. */
const LONGEST = 1500;

/** The row that a whole line or paragraph matches, or null. */
export function boilerplate(text: string): Phrase | null {
  if (text.length > LONGEST) return null;
  const words = countWords(text);
  return PHRASES.find((row) => words <= row.words && row.pattern.test(text)) ?? null;
}
