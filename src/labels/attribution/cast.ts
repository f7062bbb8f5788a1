// Who appears in an article: every name with its forms, its kind and the nouns said of it. Knows nothing of who speaks.

import { isCapitalised, type Token } from "../text.js";
import { isGivenName, pronounOf } from "./given-names.js";
import { bareWord, isPossessive, type NameRun, nameRuns, PEOPLES } from "./name-runs.js";
import { nounKind } from "./nouns.js";
import { sayingOf } from "./verbs.js";

/** A person or an organisation of the article. */
export interface Member {
  /** As it is shown: a person's fullest name, an organisation's commonest form. */
  shown: string;
  kind: "person" | "organisation";
  pronoun: "he" | "she" | null;
  /** Whether it is sure that a person, or an organisation, is one. */
  sure: boolean;
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

export interface Cast {
  readonly members: readonly Member[];
  /** The mentions of each sentence, in order. */
  readonly mentions: readonly (readonly Mention[])[];
}

interface Found extends NameRun {
  readonly sentence: number;
  readonly words: readonly string[];
  readonly raw: string;
  /** The short form that follows in brackets, folded. */
  readonly acronym: string | null;
}

const ORGANISATION_WORD =
  /^(?:inc|corp|corporation|company|co|ltd|limited|llc|plc|ag|sa|nv|gmbh|group|holdings|bank|university|college|party|department|ministry|office|committee|commission|court|council|agency|association|union|institute|foundation|times|post|journal|news|press|street|house|senate|congress|united|states|kingdom|city|county|international|national|federal|technologies|technology|systems|airlines|airways|police|church|school|motors|data|solutions|authority|security|board|service|services|society|network|media|records|productions|pictures|entertainment|capital|partners|energy|oil|gas|steel|telecom|communications|software|electronics|pharmaceuticals|center|centre|trust|fund|league|club|federation|army|force|ministry|government|democrats|republicans|coalition|alliance|campaign|laboratory|laboratories|hospital|museum|district|east|west|north|south|new|papers|system|management|vehicles|affairs|resources|report|act|project|program|programme|initiative|bureau|website|radio|television|tv)$/;
const CORPORATE =
  /^(?:inc|corp|corporation|co|ltd|limited|llc|plc|ag|sa|nv|gmbh|technologies|technology|group|holdings|company)$/;
const PLACE_LIKE =
  /^(?:new|north|south|east|west|united|us|u\.s|uk|u\.k|american|british|chinese|russian|german|french|pakistani|indian|china|russia|america|britain|germany|france|pakistan|india|panama|london|california|texas|florida|washington|york|european|europe|international|national|federal|general|first|san|los|las|santa|saint|st|el|la|central|supreme|district|open|big|state|house|senate|fla|calif|ariz|mass|ill|conn|colo|tenn|wash|ore|pa|va|md|nev|wis|mich|minn|tex|ga|ala|okla|n\.y|n\.j|n\.c|s\.c|d\.c|beijing|moscow|islamabad|lahore|qatar|dubai|israel|iran|iraq|turkey|egypt|syria|japan|korea|canada|australia|mexico|brazil|spain|italy|ireland|scotland|wales|england|kenya|nigeria|ukraine|kazakhstan)$/;

/** Collects the names of an article and finds every mention again. */
export function readCast(sentences: readonly (readonly Token[])[]): Cast {
  const common = new Set<string>();
  for (const tokens of sentences)
    for (const token of tokens) if (!isCapitalised(token)) common.add(token.text);
  const proper = new Set(
    sentences.flatMap((tokens) =>
      tokens
        .slice(1)
        .filter(isCapitalised)
        .map(({ text }) => text),
    ),
  );
  const found = sentences.flatMap((tokens, sentence) =>
    nameRuns(tokens, common, proper).map(
      (run): Found => ({
        ...run,
        sentence,
        ...textOf(tokens, run),
        acronym: acronymAfter(tokens, run.end),
      }),
    ),
  );
  const known = new Registry(found, common);
  const mentions: Mention[][] = sentences.map(() => []);
  for (const run of found) {
    const member = known.memberOf(run);
    const tokens = sentences[run.sentence] as readonly Token[];
    notice(member, run, tokens);
    const possessive = isPossessive(tokens[run.end - 1] as Token);
    mentions[run.sentence]?.push({ member, at: run.at, end: run.end, possessive });
  }
  const members = [...new Set(known.all())];
  for (const member of members) settle(member);
  return { members, mentions };
}

function textOf(tokens: readonly Token[], { at, end }: NameRun): { words: string[]; raw: string } {
  const own = tokens.slice(at, end);
  const words = own.map(bareWord);
  let raw = "";
  own.forEach((token, index) => {
    const gap = index > 0 && token.start > (own[index - 1] as Token).end ? " " : "";
    raw += gap + token.raw;
  });
  return { words, raw: article(tokens, at) + raw.replace(/(?:'s|’s|['’])$/, "") };
}

/** "The Wall Street Journal" keeps its article, written large inside a sentence. */
function article(tokens: readonly Token[], at: number): string {
  return at > 1 && tokens[at - 1]?.raw === "The" && !/^[.:"“”]$/.test(tokens[at - 2]?.text ?? "")
    ? "The "
    : "";
}

/** "Business Efficiency Solutions (BES)". */
function acronymAfter(tokens: readonly Token[], end: number): string | null {
  if (tokens[end]?.text !== "(") return null;
  const inner = tokens.slice(end + 1, end + 4).filter((token) => !/^["“”'‘’]$/.test(token.raw));
  const [short, close] = inner;
  return short && close?.text === ")" && /^[A-Z][A-Za-z\d]*[A-Z\d]$/.test(short.raw) ? short.text : null;
}

/** Members by the words of their names; a short form belongs to the longer name that it can stand for. */
class Registry {
  private readonly byForm = new Map<string, Member>();

  constructor(found: readonly Found[], common: ReadonlySet<string>) {
    const alone = new Set(
      found.filter(({ words }) => words.length === 1).map(({ words }) => words[0] as string),
    );
    const longest = [...found].sort((a, b) => b.words.length - a.words.length);
    for (const run of longest) if (run.words.length > 1) this.register(run, alone);
    for (const kind of ["person", "organisation"] as const)
      for (const run of longest) this.shorten(run, kind, common);
    for (const run of longest) this.register(run, alone);
  }

  memberOf(run: Found): Member {
    return this.byForm.get(run.words.join(" ")) as Member;
  }

  all(): Iterable<Member> {
    return this.byForm.values();
  }

  private register({ words, raw, titles }: Found, alone: ReadonlySet<string>): void {
    const key = words.join(" ");
    if (this.byForm.has(key)) return;
    const kind = kindOf(words, titles, alone);
    const plain = words.filter((word) => !CORPORATE.test(word)).join(" ");
    const member: Member = this.byForm.get(plain) ?? {
      ...{ shown: raw, kind, pronoun: null, sure: false, forms: new Map(), nouns: new Set() },
    };
    this.byForm.set(key, member);
  }

  /** Persons first: a surname is theirs before it is a firm's. */
  private shorten(run: Found, kind: Member["kind"], common: ReadonlySet<string>): void {
    const member = this.byForm.get(run.words.join(" "));
    if (member?.kind !== kind || (run.words.length === 1 && run.acronym === null)) return;
    const plain = this.byForm.get(run.words.filter((word) => !CORPORATE.test(word)).join(" "));
    if (plain && plain.kind === kind) this.byForm.set(run.words.join(" "), plain);
    if (run.acronym !== null) this.claim(run.acronym, member);
    if (run.words.length > 1)
      for (const form of shortForms(run.words, kind, common)) this.claim(form, member);
  }

  private claim(form: string, member: Member): void {
    if (!this.byForm.has(form)) this.byForm.set(form, member);
  }
}

/** Forms that can stand for a longer name: surname, given name, first word of a firm, initials. */
function shortForms(words: readonly string[], kind: Member["kind"], common: ReadonlySet<string>): string[] {
  const [first, last] = [words[0] as string, words.at(-1) as string];
  if (kind === "person") return [last, first].filter((form) => form.length > 2 && !common.has(form));
  const bare = words.filter((word) => !CORPORATE.test(word));
  const initials = initialsOf(bare);
  const forms = [bare.join(" "), initials.length > 1 ? initials : ""];
  if (!PLACE_LIKE.test(first) && !PEOPLES.test(first) && (bare.length === 1 || words.length === 2)) {
    const generic = nounKind(last) !== undefined && !CORPORATE.test(last);
    if (!generic && !common.has(first)) forms.push(first);
  }
  return forms.filter((form) => form !== "");
}

function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => !/^(?:of|for|the|and|&|in|de)$/.test(word))
    .map((word) => word[0])
    .join("");
}

function kindOf(
  words: readonly string[],
  titles: readonly string[],
  alone: ReadonlySet<string>,
): Member["kind"] {
  if (titles.length > 0) return "person";
  if (PLACE_LIKE.test(words.at(-1) as string)) return "organisation";
  if (words.length === 1) return isGivenName(words[0] as string) ? "person" : "organisation";
  if (words.length > 4 || words.some((word) => ORGANISATION_WORD.test(word) || /\d/.test(word)))
    return "organisation";
  const [first, last] = [words[0] as string, words.at(-1) as string];
  if (isGivenName(first)) return "person";
  if (
    nounKind(first) === "group" ||
    words.some((word) => /^(?:without|of|for|and|against|the|on)$/.test(word))
  )
    return "organisation";
  if (PLACE_LIKE.test(first) || nounKind(last) === "organisation") return "organisation";
  if (alone.has(first) && !alone.has(last)) return "organisation";
  return "person";
}

/** True for a country, a state or a city: it owns no document and is nobody's party by standing before a noun. */
export function isPlace({ forms }: Member): boolean {
  return [...forms.keys()].every((form) => PLACE_LIKE.test(form.toLowerCase().replace(/\.$/, "")));
}

/** Counts the form and learns from what stands beside it. */
function notice(member: Member, run: Found, tokens: readonly Token[]): void {
  member.forms.set(run.raw, (member.forms.get(run.raw) ?? 0) + 1);
  for (const title of run.titles) member.nouns.add(title);
  const person = member.kind === "person";
  const age = /^\d\d$/.test(tokens[run.end + 1]?.raw ?? "") && tokens[run.end]?.text === ",";
  member.sure ||= run.titles.length > 0 || isGivenName(run.words[0] as string) || age;
  if (person) member.pronoun ??= pronounByTitle(run.titles) ?? pronounOf(run.words[0] as string);
  for (let at = run.at - run.titles.length - 1; at >= 0 && at > run.at - 6; at--) {
    const word = tokens[at]?.text as string;
    if (nounKind(word) === undefined) break;
    member.nouns.add(word);
  }
  for (const noun of appositionNouns(tokens, run.end)) member.nouns.add(noun);
  const before = tokens[run.at - 1]?.text === "," ? (tokens[run.at - 2]?.text ?? "") : "";
  if (/^(?:person|organisation)$/.test(nounKind(before) ?? "")) member.nouns.add(before);
}

function pronounByTitle(titles: readonly string[]): "he" | "she" | null {
  if (titles.some((title) => /^(?:mr|sir|lord|king|prince|congressman|chairman|spokesman)$/.test(title)))
    return "he";
  return titles.some((title) =>
    /^(?:mrs|ms|miss|lady|dame|queen|princess|congresswoman|chairwoman|spokeswoman)$/.test(title),
  )
    ? "she"
    : null;
}

/** "Larry Bevington, chairman of …", "Huawei, a telecom firm": the nouns up to the next mark. */
function appositionNouns(tokens: readonly Token[], from: number): string[] {
  if (tokens[from]?.text !== ",") return [];
  const nouns: string[] = [];
  for (let at = from + 1; at < Math.min(tokens.length, from + 8); at++) {
    const word = tokens[at]?.text as string;
    if (
      sayingOf(word) !== undefined ||
      /^(?:[,.;:"“”()]|''|who|which|of|for|at|said|and|is|was|has|had)$/.test(word)
    )
      break;
    if (nounKind(word) !== undefined) nouns.push(word);
  }
  return nouns;
}

/** A name that recurs, comes in several forms, is an acronym or holds a word such as "Corp". */
function isAttested({ kind, forms }: Member): boolean {
  const times = [...forms.values()].reduce((sum, count) => sum + count, 0);
  if (forms.size > 1 || (kind === "organisation" && times > 2)) return true;
  return (
    kind === "organisation" &&
    [...forms.keys()].some(
      (form) =>
        /^[A-Z]{2,6}$/.test(form) ||
        form.split(" ").some((word, at) => at > 0 && ORGANISATION_WORD.test(word.toLowerCase())),
    )
  );
}

/** True for an organisation, and for a name that may be a person's as well as a firm's. */
export function mayBeOrganisation({ kind, sure }: Member): boolean {
  return kind === "organisation" || !sure;
}

/** Chooses the form that is shown, once all mentions are counted. */
function settle(member: Member): void {
  const own = member.kind === "person" ? "person" : "organisation";
  member.sure ||= [...member.nouns].some((noun) => nounKind(noun) === own) || isAttested(member);
  if (member.pronoun === null && member.kind === "person") {
    if (["actress", "spokeswoman", "woman", "chairwoman"].some((noun) => member.nouns.has(noun)))
      member.pronoun = "she";
    if (["actor", "spokesman", "chairman", "businessman"].some((noun) => member.nouns.has(noun)))
      member.pronoun = "he";
  }
  const forms = [...member.forms];
  if (forms.length === 0) return;
  if (member.kind === "person") {
    member.shown = forms.reduce((best, form) => (form[0].length > best[0].length ? form : best))[0];
    return;
  }
  const plain = forms.filter(([form]) => !/\b(?:LLC|Inc|Ltd|Co|Corp|PLC|plc)\.?$/.test(form));
  const pool = plain.length > 0 ? plain : forms;
  member.shown = pool.reduce((best, form) => (form[1] > best[1] ? form : best))[0];
}
