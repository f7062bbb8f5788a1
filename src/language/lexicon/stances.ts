// How a sentence of a message puts a claim: attributed, hedged, denied. Patterns of English alone.

import { formsOfVerbsThat } from "./verbs.js";

export const ATTRIBUTED =
  /\b(?:alleg\w+|accus\w+|claim(?:s|ed|ing)?|reportedly|supposedly|purported\w*|according to|sa(?:y|ys|id)|tells?|told|argu(?:e|es|ed)|contend\w*|assert\w*|insist\w*|suspect\w*|sue[sd]?|suing|lawsuit|complaint|filings?|plaintiffs?|prosecut\w+|indict\w+|charged with|reports? that|reported|the suit|in court|per the)\b|\b(?:in|by) (?:\w+['’]s|its|his|her|their) (?:own )?(?:telling|words|view|account|version|suit|petition)\b|\bversion (?:is|of)\b/i;
export const HEDGED =
  /\b(?:may|might|would|could(?! not|n['’]t)|perhaps|maybe|possibly|probably|apparently|seem\w*|appears?|if|whether|wait for|unclear|unproven|not proven|i (?:think|believe|guess|wonder|heard|doubt)|imo|rumou?r\w*|likely)\b/i;
export const DENIED =
  /\b(?:den(?:y|ies|ied|ial|ying)|refut\w+|reject\w*|no evidence|baseless|false|untrue|not true|(?:did|does|do|has|have|had|was|were|is|are)(?:n't| not)|never|nothing|no backdoors?|innocent)\b/i;

const OWED = [
  "pay|paid|return|returned|gave|give|given|let|honou?r|honou?red|deliver|delivered|compensate|compensated|keep|kept",
  ...formsOfVerbsThat("owed"),
].join("|");

/** What somebody left undone is held against him: "never paid", "has not returned". */
export const OMITTED = new RegExp(
  `\\b(?:never|(?:did|does|do|has|have|had)(?:n't| not))(?: yet)? (?:${OWED})\\b`,
  "gi",
);
