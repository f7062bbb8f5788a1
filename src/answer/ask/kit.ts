// What an answer works with beside what every quote does: the maker of the other side.

import type { CaseFile } from "../../corpus/case-file.js";
import type { OtherSide } from "../other-side/other-side.js";
import type { Kit } from "../quotes/kit.js";

export interface AnswerKit extends Kit {
  readonly otherSide: OtherSide;
  readonly parties: CaseFile["parties"];
}
