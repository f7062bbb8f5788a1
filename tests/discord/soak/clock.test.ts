// A clock that was wrong when a message was tried must not hide it from the next start.

import { expect, it } from "vitest";
import { folderWithIndex } from "../../built-index.js";
import { DiscordDouble } from "../double/double.js";
import { FORUM, user } from "../double/state.js";
import { recordsOfTest } from "../records-of-test.js";
import { Executioner, startLife } from "./lives.js";

const HOUR = 3_600_000;

it.each([
  ["ahead", HOUR],
  ["behind", -HOUR],
])("posts an answer once, though the clock was an hour %s when the bot was killed over it", async (_, ms) => {
  const discord = await DiscordDouble.start();
  const forum = discord.state.addChannel(discord.guild, "questions", FORUM, ["allegation", "denial"]);
  const folder = await folderWithIndex();
  const settings = { FORUM_CHANNEL_IDS: forum.id, FORUM_MODE: "auto", DATA_DIR: folder };
  const executioner = new Executioner(discord);
  const wrong = { CLOCK_AHEAD_MS: String(ms), NODE_OPTIONS: "--import ./tests/discord/soak/ahead.mjs" };
  const first = await startLife(discord, { ...settings, ...wrong });
  executioner.sentence(first, 1, "after a request");
  const thread = discord.postInForum(forum, user("reader"), "Post", "Did Huawei deny the backdoor?");
  await first.ended;
  executioner.pardon();
  const second = await startLife(discord, settings);
  const answers = () =>
    [...discord.state.messages.values()].filter(
      ({ channel_id: channel, author }) => channel === thread.id && author.id === discord.state.bot.id,
    );
  const records = recordsOfTest(folder);
  for (const end = Date.now() + 60_000; Date.now() < end && records.published.count() === 0; )
    await new Promise((resolve) => setTimeout(resolve, 20));
  expect([answers().length, records.published.count()]).toEqual([1, 1]);
  second.kill();
  await second.ended;
  records.close();
  await discord.stop();
});
