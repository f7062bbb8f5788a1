// The job that brings an item of a watched feed to the editors, once.

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
      const reply = await proposalReply(desk, proposal, desk.around.mode(job.channel));
      return { kind: "done", result: await postOnce(desk.wire, trace, messageBody(reply)) };
    },
  };
}
