// npm run doctor: what is wrong with this set-up, and what to do.

import { examine } from "../src/discord/doctor/doctor.js";
import { printed, statusOf } from "../src/discord/doctor/finding.js";
import type { CommandLine } from "../src/terminal/command-line.js";
import { out } from "../src/terminal/out.js";
import { run } from "../src/terminal/run.js";

const DOCTOR = {
  name: "doctor",
  does: "Says what is wrong with this set-up (settings, corpus, index, model, token, permissions), and what to do.",
  options: {},
  notes: ["It ends with the status of the first problem, 0 where there is none."],
} as const satisfies CommandLine;

await run(DOCTOR, async () => {
  const findings = await examine();
  out(printed(findings));
  process.exitCode = statusOf(findings);
});
