// Says at start, in one line a server, which permissions the bot lacks there.

import type { Client } from "discord.js";
import type { Config } from "../../config.js";
import type { Log } from "../../log.js";
import { inviteLink, neededPermissions } from "./invite.js";

/** Servers whose member list did not name the bot are passed over: nothing is known of them. */
export function missingPermissions(client: Client<true>, config: Config, log: Log): void {
  const needed = neededPermissions(config);
  for (const guild of client.guilds.cache.values()) {
    const own = guild.members.me?.permissions;
    const missing = own ? needed.filter(({ bit }) => !own.has(bit)) : [];
    if (missing.length === 0) continue;
    log.warn("permissions-missing", {
      guild: guild.id,
      missing: missing.map(({ name }) => name).join(", "),
      hint: `Allow these for the bot's role, or invite it again: ${inviteLink(client.application.id, config)}`,
    });
  }
}
