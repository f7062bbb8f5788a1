// One life of the bot for the soak: the compiled program with the newsroom of the settings, but not held back to
// Discord's rates. It never stops by itself: it is killed.

import { loadConfig } from "../../../dist/src/config.js";
import { deskParts } from "../../../dist/src/discord/life/desk-parts.js";
import { runBot } from "../../../dist/src/discord/life/run.js";
import { openRecords } from "../../../dist/src/editorial/records.js";
import { createLog } from "../../../dist/src/log.js";
import { openCases } from "../../../dist/src/newsroom.js";

const config = loadConfig();
const log = createLog("info");
const rate = { uses: 1000, ms: 1000 };
const desk = deskParts(openRecords(config.dataDir), { all: rate, route: rate });
await runBot(config, log, { ...desk, openCases: () => openCases(config) }, new Promise(() => undefined));
