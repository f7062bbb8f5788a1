// What people are accused of, by kind, in general English: another word of the same kind is the same charge. Forms of one
// word that no stemmer brings together are joined by "/".

import { stemOf } from "../fold.js";

const NAMED: Readonly<Record<string, string>> = {
  taking:
    "steal/stole/stolen/theft stealing steals thief thieves rob robbed robs robbing robbery swipe swiped pilfer pilfered pirate pirated piracy misappropriate misappropriated misappropriation plagiarise plagiarised loot looted embezzle embezzled embezzlement misuse misused misusing rip ripped poach poached",
  spying:
    "spy/spied/spying/spies espionage snoop snooped snooping snoops eavesdrop eavesdropped wiretap wiretapped backdoor siphon siphoned siphons syphon exfiltrate exfiltrated harvest harvested intercept intercepted hack hacked hacking extract extracted extracts infiltrate infiltrated bug bugged surveil",
  forcing:
    "threaten threatened threatens threatening threat threats blackmail blackmailed blackmails coerce coerced coercion bully bullied bullying pressure pressured pressuring force forced forces forcing extort extorted extortion intimidate intimidated",
  deceiving:
    "lie/lied/lying lies pretend pretended deceive deceived deception mislead misled trick tricked tricks fake faked fraud fraudulent defraud defrauded scam scammed dupe duped forge forged falsify falsified cheat cheated con conned doctored cook cooked",
  copying:
    "copy copied copies copying clone cloned duplicate duplicated reverseengineer reverseengineered replicate replicated counterfeit",
  breaking:
    "break broke broken breach breached breaches violate violated violates violation renege reneged dishonour dishonoured default",
  withholding: "withhold withheld withholding unpaid owe owes owed stiff stiffed",
  hiding:
    "hide/hid/hidden hides conceal concealed concealment covert covertly secretly suppress suppressed destroy destroyed shred shredded delete deleted",
  bribing:
    "bribe/bribery/bribed bribes corrupt corruption kickback kickbacks launder laundered laundering collude colluded collusion rig rigged",
  harming:
    "kill killed kills murder murdered assault assaulted attack attacked rape raped molest molested harass harassed harassment abuse abused abusing beat beaten torture tortured poison poisoned pollute polluted injure injured harm harmed endanger endangered groped discriminate discriminated discrimination",
};
const HINTED: Readonly<Record<string, string>> = {
  taking:
    "take took taken get got gotten obtain obtained gain gained acquire acquired use used using keep kept return returned secret secrets designs",
  spying:
    "monitor monitored access accessed read reads view viewed collect collected look looking see watch watched send sent track tracked data",
  forcing: "demand demanded require required insist terminate terminated",
  withholding: "pay/paid payment payments refuse refused resist resisted contest contested",
};

const EITHER = [...Object.values(NAMED), ...Object.values(HINTED)];
const SINGLE: ReadonlySet<string> = new Set(EITHER.flatMap((words) => words.split(/[\s/]/)));

/** The stems of the forms of each such word, with what is not done ("pay", "paid", "unpaid"). */
export const WORD_FAMILIES: readonly ReadonlySet<string>[] = EITHER.flatMap((words) => words.split(" "))
  .filter((word) => word.includes("/"))
  .map((word) => {
    const forms = word.split("/");
    const undone = forms.map((form) => `un${form}`).filter((form) => SINGLE.has(form));
    return new Set([...forms, ...undone].map(stemOf));
  });

/** Words that name the act by themselves. */
export const ACTS = listed(NAMED);
/** Words that name the act with something it is done to; alone they say nothing. */
export const HINTS_OF_ACTS = listed(HINTED);

function listed(table: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(table).map(([kind, words]) => [kind, words.split(/[\s/]/)]));
}
