// THE list of controls: buttons, selects and forms, found by the prefix of their custom id.

import type { Control } from "../command.js";
import { around } from "./around.js";
import { CORPUS_CONTROL_LIST } from "./corpus.js";
import { CORRECTION_CONTROL_LIST } from "./correct.js";
import { DESK_CONTROL_LIST } from "./desk.js";
import { DRAFT_CONTROL_LIST } from "./draft.js";
import { forgetMe } from "./forget.js";
import { labelPick } from "./label-pick.js";
import { page } from "./page.js";
import { plain } from "./plain.js";
import { PROPOSAL_CONTROL_LIST } from "./proposal.js";
import { REVIEW_CONTROL_LIST } from "./review.js";
import { share } from "./share.js";
import { WALK_CONTROL_LIST } from "./walk.js";
import { why } from "./why.js";
import { should, wrong } from "./wrong.js";

export const CONTROLS: readonly Control[] = [
  ...[page, plain, share, around, why, wrong, should, forgetMe],
  ...[labelPick, ...CORRECTION_CONTROL_LIST, ...WALK_CONTROL_LIST, ...DESK_CONTROL_LIST],
  ...[...DRAFT_CONTROL_LIST, ...REVIEW_CONTROL_LIST, ...CORPUS_CONTROL_LIST, ...PROPOSAL_CONTROL_LIST],
];
