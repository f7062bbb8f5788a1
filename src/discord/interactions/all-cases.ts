// `/ask case:all`: the question is put to every case, and each answer stands on pages of its own under its case's name.

import { ALL_CASES } from "../../corpus/cases.js";
import type { Filters } from "../../domain.js";
import { askAll } from "../../newsroom/ask-all.js";
import type { Cases } from "../../newsroom/cases.js";
import { openFor } from "../places/opening.js";
import { casePages } from "../presentation/all-cases.js";
import { answerSheets } from "../presentation/answer.js";
import { onePage, type View } from "./recent-views.js";

/** An answer that can be asked for again, page by page; where no case answers, what comes closest in one of them. */
export function allCasesView(owner: string, question: string, filters: Filters, cases: Cases): View {
  return {
    kind: "ask",
    owner,
    caseName: ALL_CASES,
    page: async (_, mode, at) => {
      const { answers } = await askAll(cases.list(), (one) => openFor(cases, one), question, filters);
      const answered = answers.filter(({ answer }) => answer.answered);
      const shown = answered.length > 0 ? answered : answers.slice(0, 1);
      const pages = shown.map(({ folder, answer }) => ({
        title: folder.title,
        sheets: answerSheets(answer, mode),
      }));
      return onePage(casePages(pages, mode), at);
    },
  };
}
