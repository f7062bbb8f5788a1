// Looks everything over and says what to do: settings, corpus, index, model, records, token, permissions.

import { REST } from "discord.js";
import { type Config, loadConfig } from "../../config.js";
import { ExpectedError } from "../../errors.js";
import { checkApplication } from "./application.js";
import { checkChannels } from "./channels.js";
import { type Finding, ok, problem } from "./finding.js";
import { checkMachine } from "./machine.js";
import { checkRights } from "./rights.js";
import { checkServers } from "./servers.js";

/**
 * Every finding, in the order in which things are to be mended.
 * @param settings the file of the settings, whose rights are looked at
 */
export async function examine(load: () => Config = loadConfig, settings = ".env"): Promise<Finding[]> {
  let config: Config;
  try {
    config = load();
  } catch (error) {
    if (error instanceof ExpectedError) return [problem("settings", error.line, error.exitStatus)];
    throw error;
  }
  const machine = [...(await checkMachine(config)), ...checkRights(config, settings)];
  return [ok("settings", "all readable"), ...machine, ...(await checkDiscord(config))];
}

async function checkDiscord(config: Config): Promise<Finding[]> {
  if (config.discordToken === null) {
    const line =
      "DISCORD_TOKEN is not set. Copy .env.example to .env and put the bot's token there (README, Discord)";
    return [problem("token", line)];
  }
  const options = { version: "10", api: config.discordApiUrl, retries: 1, timeout: 10_000 };
  const rest = new REST(options).setToken(config.discordToken);
  const { findings, botId } = await checkApplication(rest, config);
  if (botId === null) return [...findings];
  return [...findings, ...(await checkServers(rest, config, botId)), ...(await checkChannels(rest, config))];
}
