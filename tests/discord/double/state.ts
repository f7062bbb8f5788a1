// What the double knows: servers, channels, members, messages, commands. Shapes are Discord's own.

import { hasCards, IS_CARDS } from "./cards.js";
import type { CommandBody, MessageBody } from "./limits.js";
import { snowflake } from "./snowflake.js";

export interface Tag {
  id: string;
  name: string;
  moderated: boolean;
  emoji_id: null;
  emoji_name: null;
}
export interface Channel {
  id: string;
  type: number;
  guild_id: string;
  name: string;
  parent_id: string | null;
  permission_overwrites: unknown[];
  available_tags?: Tag[];
  applied_tags?: string[];
  owner_id?: string;
  flags?: number;
  message_count?: number;
  member_count?: number;
  thread_metadata?: {
    archived: boolean;
    locked: boolean;
    auto_archive_duration: number;
    archive_timestamp: string;
  };
}
export interface Message extends MessageBody {
  id: string;
  channel_id: string;
  guild_id?: string;
  type: number;
  author: User;
  content: string;
  timestamp: string;
  edited_timestamp: string | null;
  flags: number;
  [key: string]: unknown;
}
export interface User {
  id: string;
  username: string;
  discriminator: string;
  avatar: null;
  bot?: boolean;
  global_name: null;
}
export interface Role {
  id: string;
  name: string;
  permissions: string;
  position: number;
  color: number;
  hoist: boolean;
  managed: boolean;
  mentionable: boolean;
}
export interface Guild {
  id: string;
  name: string;
  roles: Role[];
  channels: Channel[];
  members: { user: User; roles: string[]; joined_at: string }[];
}

export function user(name: string, bot = false): User {
  return {
    id: snowflake(),
    username: name,
    discriminator: "0",
    avatar: null,
    global_name: null,
    ...(bot ? { bot } : {}),
  };
}

/** What everybody on a server may do. */
const VIEW_CHANNEL = 1n << 10n;

export const TEXT = 0;
export const FORUM = 15;
export const PUBLIC_THREAD = 11;

export class State {
  readonly bot = user("on-the-record", true);
  readonly guilds: Guild[] = [];
  readonly messages = new Map<string, Message>();
  /** By scope: `global` or a server's id. */
  readonly commands = new Map<string, (CommandBody & { id: string; version: string })[]>();

  /** A server with one role for all, one for the bot, and a text channel. */
  addGuild(name: string, botPermissions: bigint): Guild {
    const id = snowflake();
    const role = (roleName: string, roleId: string, permissions: bigint, position: number): Role => ({
      id: roleId,
      name: roleName,
      permissions: permissions.toString(),
      position,
      color: 0,
      hoist: false,
      managed: false,
      mentionable: false,
    });
    const own = role("on-the-record", snowflake(), botPermissions, 1);
    const guild: Guild = {
      id,
      name,
      roles: [role("@everyone", id, VIEW_CHANNEL, 0), own],
      channels: [],
      members: [{ user: this.bot, roles: [own.id], joined_at: new Date().toISOString() }],
    };
    this.guilds.push(guild);
    this.addChannel(guild, "general", TEXT);
    return guild;
  }

  addChannel(guild: Guild, name: string, type: number, tags: readonly string[] = []): Channel {
    const channel: Channel = {
      id: snowflake(),
      type,
      guild_id: guild.id,
      name,
      parent_id: null,
      permission_overwrites: [],
      ...(type === FORUM ? { available_tags: tags.map(tag), flags: 0 } : {}),
    };
    guild.channels.push(channel);
    return channel;
  }

  channel(id: string): Channel | undefined {
    return this.guilds.flatMap((guild) => guild.channels).find((channel) => channel.id === id);
  }

  guildOf(channelId: string): Guild | undefined {
    return this.guilds.find((guild) => guild.channels.some((channel) => channel.id === channelId));
  }

  addMessage(
    channelId: string,
    author: User,
    body: MessageBody,
    extra: Record<string, unknown> = {},
  ): Message {
    const guildId = this.channel(channelId)?.guild_id;
    const message: Message = {
      id: snowflake(),
      channel_id: channelId,
      ...(guildId === undefined ? {} : { guild_id: guildId }),
      type: 0,
      author,
      timestamp: new Date().toISOString(),
      edited_timestamp: null,
      tts: false,
      mention_everyone: false,
      mentions: [],
      mention_roles: [],
      attachments: [],
      pinned: false,
      components: [],
      embeds: [],
      ...body,
      content: body.content ?? "",
      flags: body.flags ?? 0,
      ...extra,
    };
    this.messages.set(message.id, message);
    return message;
  }

  editMessage(id: string, body: MessageBody): Message | undefined {
    const message = this.messages.get(id);
    if (!message) return undefined;
    const { flags: _flags, ...changes } = body;
    if (hasCards(body)) message.flags |= IS_CARDS;
    Object.assign(message, changes, {
      content: changes.content ?? message.content,
      edited_timestamp: new Date().toISOString(),
    });
    return message;
  }
}

export function tag(name: string): Tag {
  return { id: snowflake(), name, moderated: false, emoji_id: null, emoji_name: null };
}
