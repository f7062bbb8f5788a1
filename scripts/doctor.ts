// npm run doctor: what is wrong with this set-up, and what to do.

import { examine } from "../src/discord/doctor/doctor.js";
import { printed, statusOf } from "../src/discord/doctor/finding.js";
import { out } from "../src/terminal/out.js";
import { run } from "../src/terminal/run.js";

await run(async () => {
  const findings = await examine();
  out(printed(findings));
  process.exitCode = statusOf(findings);
});
