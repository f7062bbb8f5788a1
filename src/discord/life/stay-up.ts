// A fault in one event must not end the bot: it is logged and the next event is answered.

import type { Log } from "../../log.js";
import { describeFailure } from "../desk/failure-fields.js";

/** Logs promises that nobody waits for and that failed, such as a gateway event that cannot be read. */
export function stayUp(log: Log): void {
  process.on("unhandledRejection", (reason) => log.error("unhandled", describeFailure(reason)));
}
