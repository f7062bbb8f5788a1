// Words that frame a claim or a reply without being what it is about: accusing, denying, courts, the press, the calendar.

import { CALENDAR } from "../dates/months.js";
import { stemOf } from "../fold.js";

const FRAME =
  // accusing and denying
  "allege alleged allegation allegations accuse accused accuses accusation claim claims claimed charge charged charges deny denied denies denying denial reject rejected rejects dispute disputed disputes refute rebut dismiss dismissed insist insisted maintain maintained assert argue argued contend admit admitted acknowledge true untrue false truth wrong wrongdoing baseless groundless unfounded evidence proof prove fact facts guilty innocent fault blame responsible " +
  "suggest suggestion suggested suspicion suspected report reports reported reportedly " +
  // saying and asking
  "say said says tell told statement spokesman spokeswoman spokesperson representative comment comments commented respond responded response reply replied request requests interview email letter told speaking spoke add added adding note noted describe called write wrote read quoted respect respects " +
  "release released announce announced announcement publish published post posted issue issued " +
  // courts and law
  "court courts judge jury trial case cases lawsuit lawsuits suit suits sue sued suing complaint filing filings filed file legal law lawyer lawyers attorney attorneys prosecutor prosecutors prosecution plaintiff defendant federal district indictment indictments testimony testified testify investigation investigators inquiry probe hearing " +
  // who and what in general
  "company companies firm firms corporation business group organisation organization spokesperson chief executive ceo officer president chairman director founder head official officials member members government authority agency staff product products service services system systems software project work worked working client customer customers " +
  "year years month months week weeks day days today yesterday tomorrow past " +
  "part way manner following despite however also later according additional further continue continued full whole really simply certainly absolutely categorically strongly vehemently repeatedly completely totally entirely clearly allow allowed start started begin began end ended require required provide provided believe believed feel felt hope regard regarding issue problem question " +
  "million billion thousand hundred percent mr mrs ms dr not never no none neither nor without nothing none cannot others other number";

/** Stems that tell no matter. */
export const FRAME_STEMS: ReadonlySet<string> = new Set([...FRAME.split(/\s+/), ...CALENDAR].map(stemOf));
