// The real discord.js client: its intents, caches, events, and how it stops.

import {
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  type Interaction,
  Options,
  PermissionFlagsBits,
} from "discord.js";
import type { Config } from "../../config.js";
import type { Log } from "../../log.js";
import { noteParent } from "../places/parents.js";
import { NO_MENTIONS } from "../presentation/message.js";
import { fatalClose } from "./login.js";

/** Handlers of finished interactions are let go after ten seconds; the library's hour would keep thousands. */
const HANDLER_SWEEP_MS = 10_000;
const CACHED = 200;
/**
 * Answers to interactions do not count against Discord's global limit, but the library would count them
 * (https://discord.com/developers/docs/topics/rate-limits#global-rate-limit). A 429 is still obeyed.
 */
const REQUESTS_PER_SECOND = 1000;

/** Intents are kept minimal: messages are read only where forum channels are looked after. */
export function intentsOf(
  config: Pick<Config, "forumChannelIds" | "forumMode" | "claimWatch">,
): GatewayIntentBits[] {
  const forum = config.forumChannelIds.length > 0 && (config.forumMode !== "off" || config.claimWatch);
  return forum
    ? [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent]
    : [GatewayIntentBits.Guilds];
}

function clientOptions(config: Config): ClientOptions {
  const own = {
    maxSize: CACHED,
    keepOverLimit: (one: { id: string; client: Client }) => one.id === one.client.user?.id,
  };
  return {
    intents: intentsOf(config),
    ...NO_MENTIONS,
    // The library waits 15 s for servers that stay silent, and holds commands back meanwhile.
    waitGuildTimeout: 1000,
    rest: {
      api: config.discordApiUrl,
      handlerSweepInterval: HANDLER_SWEEP_MS,
      globalRequestsPerSecond: REQUESTS_PER_SECOND,
    },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 50,
      UserManager: own,
      GuildMemberManager: own,
      PresenceManager: 0,
      ReactionManager: 0,
      VoiceStateManager: 0,
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
    }),
    ...shardsOf(config.shards),
  };
}

function shardsOf(shards: Config["shards"]): Pick<ClientOptions, "shards" | "shardCount"> {
  if (shards === "auto") return { shards: "auto" };
  return { shardCount: shards, shards: Array.from({ length: shards }, (_, id) => id) };
}

interface ClientEvents {
  interaction(interaction: Interaction): void;
  /** The bot has come to a server. */
  joined(guildId: string): void;
  /** The gateway will not have us back; the reason in one line. */
  fatal(line: string): void;
}

/** A client that is not logged in yet, with every event of the connection logged once. */
export function createClient(config: Config, log: Log, events: ClientEvents): Client {
  const client = new Client(clientOptions(config));
  client.on(Events.Raw, fillIn);
  client.on(Events.InteractionCreate, events.interaction);
  client.on(Events.GuildCreate, (guild) => events.joined(guild.id));
  client.on(Events.ShardReconnecting, (shard) => log.warn("gateway-reconnecting", { shard }));
  client.on(Events.ShardResume, (shard, replayed) => log.info("gateway-resumed", { shard, replayed }));
  client.on(Events.ShardReady, (shard) => log.info("gateway-ready", { shard }));
  let closed = false;
  // What closes the gateway for good is told by `fatal`, and not twice.
  client.on(Events.ShardError, (error, shard) => {
    if (!closed) log.warn("gateway-error", { shard, error: error.name });
  });
  client.on(Events.Error, (error) => log.error("client-error", { error: error.name }));
  client.on(Events.ShardDisconnect, ({ code }) => {
    closed = true;
    events.fatal(fatalClose(code));
  });
  client.rest.on("rateLimited", ({ route, timeToReset, global }) =>
    log.warn("rate-limited", {
      route: route.replace(/\/webhooks\/.*/, "/webhooks"),
      ms: timeToReset,
      global,
    }),
  );
  return client;
}

/** Fields that Discord always sends and the library takes for granted: an interaction without them is answered too. */
function fillIn(packet: { t?: string | null; d?: unknown }): void {
  if (packet.t !== "INTERACTION_CREATE" || typeof packet.d !== "object" || packet.d === null) return;
  const data = packet.d as Record<string, unknown>;
  noteParent(data.channel);
  data.entitlements ??= [];
  data.authorizing_integration_owners ??= {};
  data.app_permissions ??= PermissionFlagsBits.EmbedLinks.toString();
}
