// Words whose final stop is part of the word. Data alone.

/** Followed by a name or a number as a rule, so that the next capital starts no sentence. */
export const BEFORE_A_NAME: ReadonlySet<string> = new Set(
  (
    "mr mrs ms mx dr drs prof rev fr hon pres gov lt col gen maj sgt cpl capt cmdr adm insp supt det sen sens rep reps " +
    "amb atty st ste mt ft messrs mmes mlle mme sr hr vs v no nos art sec ch fig vol pp ed eds cf ca approx " +
    "al op rt sir jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
    "univ dept"
  ).split(" "),
);

/** May end a sentence as well: the next word decides. */
export const MAY_END: ReadonlySet<string> = new Set(
  (
    "inc co corp ltd llc plc bros etc jr esq bn gmbh cos assn dist ave blvd " +
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore " +
    "pa tenn tex va vt wash wis wyo"
  ).split(" "),
);
