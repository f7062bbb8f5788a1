// What people are accused of, by kind, in general English: another word of the same kind is the same charge. Data alone.

/** Words that name the act by themselves. */
export const ACTS: Readonly<Record<string, string>> = {
  taking:
    "steal stole stolen stealing steals theft thief thieves rob robbed robs robbing robbery swipe swiped pilfer pilfered pirate pirated piracy misappropriate misappropriated misappropriation plagiarise plagiarised loot looted embezzle embezzled embezzlement misuse misused misusing rip ripped poach poached",
  spying:
    "spy spied spies spying espionage snoop snooped snooping snoops eavesdrop eavesdropped wiretap wiretapped backdoor siphon siphoned siphons syphon exfiltrate exfiltrated harvest harvested intercept intercepted hack hacked hacking extract extracted extracts infiltrate infiltrated bug bugged surveil",
  forcing:
    "threaten threatened threatens threatening threat threats blackmail blackmailed blackmails coerce coerced coercion bully bullied bullying pressure pressured pressuring force forced forces forcing extort extorted extortion intimidate intimidated",
  deceiving:
    "lie lied lies lying pretend pretended deceive deceived deception mislead misled trick tricked tricks fake faked fraud fraudulent defraud defrauded scam scammed dupe duped forge forged falsify falsified cheat cheated con conned doctored cook cooked",
  copying:
    "copy copied copies copying clone cloned duplicate duplicated reverseengineer reverseengineered replicate replicated counterfeit",
  breaking:
    "break broke broken breach breached breaches violate violated violates violation renege reneged dishonour dishonoured default",
  withholding: "withhold withheld withholding unpaid owe owes owed stiff stiffed",
  hiding:
    "hide hid hidden hides conceal concealed concealment covert covertly secretly suppress suppressed destroy destroyed shred shredded delete deleted",
  bribing:
    "bribe bribed bribes bribery corrupt corruption kickback kickbacks launder laundered laundering collude colluded collusion rig rigged",
  harming:
    "kill killed kills murder murdered assault assaulted attack attacked rape raped molest molested harass harassed harassment abuse abused abusing beat beaten torture tortured poison poisoned pollute polluted injure injured harm harmed endanger endangered groped discriminate discriminated discrimination",
};
/** Words that name the act with something it is done to; alone they say nothing. */
export const HINTS_OF_ACTS: Readonly<Record<string, string>> = {
  taking:
    "take took taken get got gotten obtain obtained gain gained acquire acquired use used using keep kept return returned secret secrets designs",
  spying:
    "monitor monitored access accessed read reads view viewed collect collected look looking see watch watched send sent track tracked data",
  forcing: "demand demanded require required insist terminate terminated",
  withholding: "pay paid payment payments refuse refused resist resisted contest contested",
};
