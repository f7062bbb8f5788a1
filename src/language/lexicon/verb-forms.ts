// The forms of English verbs: regular by rule, irregular from a list. Knows no kinds and no meanings.

/** base past participle (where it differs from the past). */
const IRREGULAR: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  (
    "say said,tell told,write wrote written,read read,think thought,find found,show showed shown,feel felt,know knew known," +
    "sing sang sung,speak spoke spoken,give gave given,take took taken,make made,see saw seen,go went gone,come came come," +
    "steal stole stolen,hide hid hidden,forge forged,break broke broken,withhold withheld,hold held,pay paid,beat beat beaten," +
    "mislead misled,lead led,send sent,keep kept,get got gotten,lie lied,sell sold,buy bought,bring brought,build built," +
    "begin began begun,leave left,lose lost,win won,meet met,hear heard,let let,put put,set set,cost cost,hit hit,swear swore sworn"
  )
    .split(",")
    .map((row) => {
      const [base = "", past = "", participle = past] = row.split(" ");
      return [base, [past, participle]] as const;
    }),
);

/** Longer verbs whose stress is on the last syllable: it doubles its consonant. */
const DOUBLING: ReadonlySet<string> = new Set(
  "admit acquit rebut refer commit permit occur concur regret compel rebel transfer embed wiretap kidnap".split(
    " ",
  ),
);

/** The forms of one verb. */
interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  /** After "has": mostly the past again. */
  readonly participle: string;
  readonly ing: string;
}

/** @param base the dictionary form, in small letters */
export function formsOf(base: string): VerbForms {
  const root = doubles(base) ? base + base.at(-1) : base;
  const regular = base.endsWith("e") ? `${base}d` : afterY(root, "ied", "ed");
  const [past, participle] = IRREGULAR.get(base) ?? [regular, regular];
  return { base, third: third(base), past, participle, ing: ing(base, root) };
}

function third(base: string): string {
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : afterY(base, "ies", "s");
}

function ing(base: string, root: string): string {
  if (base.endsWith("ie")) return `${base.slice(0, -2)}ying`;
  return /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${root}ing`;
}

/** "deny" takes "ies", "say" takes "s". */
function afterY(base: string, changed: string, plain: string): string {
  return /[^aeiou]y$/.test(base) ? base.slice(0, -1) + changed : base + plain;
}

/** One syllable with one short vowel before its last consonant ("slam", "quip"), or stressed on its end. */
function doubles(base: string): boolean {
  return DOUBLING.has(base) || /^(?:[^aeiou]|qu)*[aeiou][^aeiouwxy]$/.test(base);
}

/** Stems of the verbs by which a deed is only wanted, planned or feared ("called on him to", "threatened to"). */
export const WANTING =
  "call|ask|urg|demand|request|want|plan|propos|expect|promis|threaten|refus|hop|seek|intend|press|vow|pledg|need|petition";
