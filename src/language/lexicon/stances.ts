// How a sentence of a message puts a claim: attributed, hedged, denied. Patterns of English alone.

import { formsOfVerbsThat } from "./verbs.js";

export const ATTRIBUTED =
  /\b(?:alleg\w+|accus\w+|claim(?:s|ed|ing)?|reportedly|supposedly|purported\w*|according to|sa(?:y|ys|id)|tells?|told|argu(?:e|es|ed)|contend\w*|assert\w*|insist\w*|suspect\w*|sue[sd]?|suing|lawsuit|complaint|filings?|plaintiffs?|prosecut\w+|indict\w+|charged with|reports? that|reported|the suit|in court|per the)\b|\b(?:in|by) (?:\w+['’]s|its|his|her|their) (?:own )?(?:telling|words|view|account|version|suit|petition)\b|\bversion (?:is|of)\b/i;
export const HEDGED =
  /\b(?:may|might|would|could(?! not|n['’]t)|perhaps|maybe|possibly|probably|apparently|seem\w*|appears?|if|whether|wait for|unclear|unproven|not proven|i (?:think|believe|guess|wonder|heard|doubt)|imo|rumou?r\w*|likely)\b/i;
export const DENIED =
  /\b(?:den(?:y|ies|ied|ial|ying)|refut\w+|reject\w*|no evidence|there (?:is|was|were|are|has been|have been|never was) no\b|baseless|false|untrue|not true|(?:did|does|do|has|have|had|was|were|is|are)(?:n't| not)|never|nothing|no backdoors?|innocent)\b/i;

/** A question without its mark: "did Huawei steal the plans", "anyone know if they did". */
export const ASKING =
  /^\W*(?:(?:so|and|but|ok|okay|well|hi|hey|hello|wait|btw|guys|folks|all)[,.!]*\s+)*(?:(?:did|does|do|is|are|was|were|has|have|had|can|could|would|will|should) (?!not\b|nothing\b)(?:the |a |an |it\b|they\b|he\b|she\b|we\b|you\b|i\b|any|some|\p{L}+ )|(?:who|what|when|where|why|how|which|whose)\b(?! (?:a|an)\b)(?! (?:they|he|she|it|\p{L}+) (?:did|does|do) (?:was|is)\b)|(?:does |do |can )?any(?:one|body)\b|(?:i |we )?(?:wonder|want to know|am curious|was wondering|would like to know|'d like to know|don't know|have no idea|cannot tell|can't tell)\b|is it true|imagine|suppose|let's say)/iu;

const OWED = [
  "pay|paid|return|returned|gave|give|given|let|honou?r|honou?red|deliver|delivered|compensate|compensated|keep|kept",
  ...formsOfVerbsThat("owed"),
].join("|");

/** What somebody left undone is held against him: "never paid", "has not returned". */
export const OMITTED = new RegExp(
  `\\b(?:never|(?:did|does|do|has|have|had)(?:n't| not))(?: yet)? (?:${OWED})\\b`,
  "gi",
);
