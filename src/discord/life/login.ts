// Logging in, and what a refusal means in one line. The token is never part of a message.

import { type Client, DiscordjsError, DiscordjsErrorCodes, GatewayCloseCodes, HTTPError } from "discord.js";
import { ExpectedError } from "../../errors.js";

const WRONG_TOKEN =
  "Discord does not accept DISCORD_TOKEN. Copy the bot's token again (Developer Portal, Bot, Reset Token).";
const WRONG_INTENTS =
  "Discord refuses the intents: FORUM_CHANNEL_IDS needs Message Content Intent (Developer Portal, Bot, Privileged Gateway Intents). Switch it on, or leave FORUM_CHANNEL_IDS empty.";
const SHARDING = "Discord wants this bot in shards: set SHARDS=auto.";

const CLOSES: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]: WRONG_TOKEN,
  [GatewayCloseCodes.InvalidIntents]: WRONG_INTENTS,
  [GatewayCloseCodes.DisallowedIntents]: WRONG_INTENTS,
  [GatewayCloseCodes.InvalidShard]: SHARDING,
  [GatewayCloseCodes.ShardingRequired]: SHARDING,
};

/** What @discordjs/ws says when the gateway closes for good before the first session. */
const MESSAGES: Readonly<Record<string, string>> = {
  "Authentication failed": WRONG_TOKEN,
  "Used disallowed intents": WRONG_INTENTS,
  "Used invalid intents": WRONG_INTENTS,
  "Sharding is required": SHARDING,
  "Invalid shard": SHARDING,
};

/** The line for a close code after which the gateway takes nobody back. */
export function fatalClose(code: number): string {
  return CLOSES[code] ?? `Discord closed the connection for good (code ${code}). Start the bot again.`;
}

/**
 * Logs in and resolves when all shards have sent READY.
 * @throws ExpectedError `usage/discord-login` for a wrong token, refused intents or missing shards;
 * `usage/discord-unreachable` when Discord cannot be reached
 */
export async function login(client: Client, token: string): Promise<void> {
  try {
    await client.login(token);
  } catch (error) {
    throw refusal(error);
  }
}

function refusal(error: unknown): unknown {
  const known = error instanceof Error ? MESSAGES[error.message] : undefined;
  if (known !== undefined) return new ExpectedError("usage", "usage/discord-login", known);
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) {
    return new ExpectedError("usage", "usage/discord-login", WRONG_TOKEN);
  }
  if (isNetwork(error))
    return new ExpectedError("usage", "usage/discord-unreachable", "Discord cannot be reached.");
  return error;
}

function isNetwork(error: unknown): boolean {
  if (error instanceof HTTPError) return true;
  return (
    error instanceof Error && /^(E[A-Z]+|UND_ERR_\w+)$/.test((error as NodeJS.ErrnoException).code ?? "")
  );
}
