// The job that brings an item of a watched feed to the editors, once.

import { namedCase } from "../../corpus/cases.js";
import { caseNameOfKey } from "../../newsroom/cases.js";
import { footed } from "../desk/marks.js";
import { postOnce } from "../desk/wire.js";
import type { JobHandler } from "../desk/worker.js";
import type { Desk } from "../forum/desk.js";
import { traceOf } from "../forum/sending.js";
import { proposalMark, proposalOf, proposalReply } from "../interactions/corpus/proposal.js";
import { messageBody } from "../presentation/message.js";

export function proposeArticleHandler(desk: Desk): JobHandler {
  return {
    run: async (job) => {
      const proposal = proposalOf(job);
      const trace = { ...traceOf(job), mark: footed(proposalMark(proposal)) };
      const earlier = await desk.wire.find(trace);
      if (earlier !== undefined) return { kind: "done", result: earlier };
      const folder = namedCase(desk.cases.list(), proposal.caseName ?? caseNameOfKey(desk.cases.list(), ""));
      const place = { config: desk.config, folder, newsroom: await desk.cases.open(folder.name) };
      const reply = await proposalReply(place, proposal, desk.around.mode(job.channel));
      return { kind: "done", result: await postOnce(desk.wire, trace, messageBody(reply)) };
    },
  };
}
