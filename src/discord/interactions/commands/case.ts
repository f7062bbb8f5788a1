// /case: the page of a case with its pictures; which cases there are; an editor binds a channel, a forum or the server to one.

import {
  ApplicationCommandOptionType,
  ChannelType,
  type ChatInputCommandInteraction,
  InteractionContextType,
} from "discord.js";
import { type CaseFolder, NO_CASE_OF_ITS_OWN, namedCase } from "../../../corpus/cases.js";
import { ExpectedError } from "../../../errors.js";
import { userText } from "../../presentation/markdown.js";
import type { Reply } from "../../presentation/message.js";
import { caseHere, caseOfKeyed, placesOf } from "../case-of.js";
import { CASE_OPTION } from "../case-option.js";
import type { SlashCommand } from "../command.js";
import type { BotContext } from "../context.js";
import { editorName } from "../editor-name.js";
import { caseReply } from "../exported.js";
import { editingRefusal, editorsOf } from "../permissions.js";

const PLACES = [
  ...[ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum, ChannelType.GuildMedia],
  ...[ChannelType.GuildCategory, ChannelType.PublicThread, ChannelType.PrivateThread],
  ...[ChannelType.GuildVoice, ChannelType.GuildStageVoice],
] as const;

export const caseCommand = {
  kind: "slash",
  data: {
    name: "case",
    description: "The page of a case, the cases that I know, and which one this channel is about",
    contexts: [InteractionContextType.Guild],
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: "show",
        description: "The page of a case with its pictures, as files for you alone",
        options: [CASE_OPTION],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: "list",
        description: "The cases that I know, and which one this channel is about",
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: "use",
        description: "For editors: from now on this channel, a forum or the server is about a case",
        options: [
          { ...CASE_OPTION, description: "Which case; none: what stands above it counts", required: true },
          {
            type: ApplicationCommandOptionType.Channel,
            name: "channel",
            description: "Another channel, forum, thread or category than this channel",
            channel_types: [...PLACES],
          },
          {
            type: ApplicationCommandOptionType.Boolean,
            name: "server",
            description: "The whole server, where a channel has no case of its own",
          },
        ],
      },
    ],
  },
  delivery: "private",
  counts: true,
  // What binds a place works too where the case that it was bound to is gone.
  caseOf: ({ options }, context) => (options.getSubcommand() === "show" ? null : caseOfKeyed("", context)),
  takesNone: true,
  run: async (interaction, context) => {
    const chosen = interaction.options.getSubcommand();
    if (chosen === "show") return caseReply(context.newsroom);
    return chosen === "use" ? use(interaction, context) : list(interaction, context);
  },
} satisfies SlashCommand;

function list(interaction: ChatInputCommandInteraction, { cases, records }: BotContext): Reply {
  const all = cases.list();
  const here = caseHere(interaction, { cases, records });
  const bound = placesOf(interaction).some((place) => place !== null && records.bindings.of(place));
  const lines = all.map(
    ({ name, title }) => `- **${userText(title)}**${title === name ? "" : ` (\`${name}\`)`}`,
  );
  const why = bound ? "" : ", the first one: nothing is bound here";
  return {
    content: [`Here it is about **${userText(here.title)}**${why}. The cases:`, ...lines]
      .join("\n")
      .slice(0, 1900),
  };
}

/** @throws ExpectedError for whoever may not edit the case, or the one that the place is about so far */
function use(interaction: ChatInputCommandInteraction, context: BotContext): Reply {
  const { cases, records } = context;
  const wanted = interaction.options.getString("case", true);
  const free = wanted === NO_CASE_OF_ITS_OWN;
  const place = placeOf(interaction);
  const before = records.bindings.of(place)?.caseName;
  const chosen = free ? null : choose(cases.list(), wanted);
  const touched = cases.list().filter(({ name }) => name === before || name === chosen?.name);
  for (const one of touched.length > 0 ? touched : [null]) refuseOthers(interaction, one, context);
  const changed = records.bindings.set(place, chosen?.name ?? null, editorName(interaction.user));
  const what = place === interaction.guildId ? "this server" : `<#${place}>`;
  if (chosen === null)
    return { content: `${changed ? "From now on" : "As before,"} ${what} has no case of its own.` };
  const told = `${what} is about **${userText(chosen.title)}**: what is asked there is answered from its articles alone.`;
  return { content: `${changed ? "From now on" : "As before,"} ${told}` };
}

function choose(cases: readonly CaseFolder[], wanted: string): CaseFolder {
  try {
    return namedCase(cases, wanted);
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    throw new ExpectedError(
      "usage",
      "discord/no-case",
      "There is no such case.",
      "Choose one from the list.",
    );
  }
}

function refuseOthers(
  interaction: ChatInputCommandInteraction,
  folder: CaseFolder | null,
  { config }: BotContext,
): void {
  const refused = editingRefusal(interaction, editorsOf(config, folder));
  if (refused !== null) throw new ExpectedError("usage", "discord/not-an-editor", refused);
}

/** The server, the channel that is named, or this one; inside a thread the channel or forum that it belongs to. */
function placeOf(interaction: ChatInputCommandInteraction): string {
  const { options, guildId, channelId, channel } = interaction;
  const named = options.get("channel")?.value;
  if (options.getBoolean("server") === true && guildId !== null) return guildId;
  if (typeof named === "string") return named;
  return (channel?.isThread() ? channel.parentId : null) ?? channelId;
}
