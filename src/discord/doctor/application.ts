// What Discord says of the token, the application and the gateway.

import {
  type APIApplication,
  type APIGatewayBotInfo,
  type APIUser,
  ApplicationFlags,
  DiscordAPIError,
  Routes,
} from "discord.js";
import type { Config } from "../../config.js";
import { intentsOf } from "../life/client.js";
import { counted } from "../presentation/words.js";
import { type Finding, ok, problem, warning } from "./finding.js";

export interface Rest {
  get(route: `/${string}`): Promise<unknown>;
}

const PORTAL = "Developer Portal (discord.com/developers/applications)";

/** The findings, and the bot's own id when the token is good. */
export async function checkApplication(
  rest: Rest,
  config: Config,
): Promise<{ readonly findings: readonly Finding[]; readonly botId: string | null }> {
  try {
    const user = (await rest.get(Routes.user("@me"))) as APIUser;
    const findings = [
      ok("token", `accepted, the bot is ${user.username}`),
      ...(await checkIntents(rest, config)),
      await checkGateway(rest, config),
    ];
    return { findings, botId: user.id };
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status === 401) {
      const line = `Discord does not accept it. Copy it again: ${PORTAL}, Bot, Reset Token, then DISCORD_TOKEN in .env`;
      return { findings: [problem("token", line)], botId: null };
    }
    const line = `cannot be reached at ${config.discordApiUrl}. Check the network, a proxy, and DISCORD_API_URL`;
    return { findings: [problem("Discord", line)], botId: null };
  }
}

async function checkIntents(rest: Rest, config: Config): Promise<Finding[]> {
  if (intentsOf(config).length === 1) return [ok("intents", "servers alone; no message is read")];
  const application = (await rest.get(Routes.currentApplication())) as APIApplication;
  const allowed = ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited;
  if ((application.flags & allowed) !== 0)
    return [ok("intents", "message content is allowed, for the forums")];
  const line = `FORUM_CHANNEL_IDS needs Message Content Intent: switch it on in the ${PORTAL}, Bot`;
  return [problem("intents", line)];
}

async function checkGateway(rest: Rest, { shards }: Config): Promise<Finding> {
  const { shards: wanted, session_start_limit: limit } = (await rest.get(
    Routes.gatewayBot(),
  )) as APIGatewayBotInfo;
  if (limit.remaining === 0) {
    return warning(
      "gateway",
      `no start is left today; the next in ${Math.ceil(limit.reset_after / 60_000)} minutes`,
    );
  }
  if (shards !== "auto" && wanted > shards) {
    return warning("gateway", `Discord recommends ${counted(wanted, "shard")}: set SHARDS=auto`);
  }
  return ok("gateway", `reachable, ${counted(limit.remaining, "start")} left today`);
}
