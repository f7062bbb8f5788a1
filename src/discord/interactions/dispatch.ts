// From an interaction to its handler and back; the one place that catches. Logs ids and codes, never text of people.

import type { AutocompleteInteraction, BaseInteraction, Interaction, RepliableInteraction } from "discord.js";
import { ExpectedError } from "../../errors.js";
import { describeFailure } from "../desk/failure-fields.js";
import { cleaned } from "../presentation/cleaned.js";
import { parseCustomId } from "../presentation/custom-id.js";
import { LIMITS } from "../presentation/limits.js";
import { shorten } from "../presentation/markdown.js";
import type { Modal } from "../presentation/message.js";
import type { Choice, Command, Control, Handler, SlashCommand } from "./command.js";
import type { Context } from "./context.js";
import type { Wait } from "./cooldown.js";
import { tell } from "./failures.js";
import { editingRefusal, isEditor, worksHere } from "./permissions.js";
import { publish } from "./publish.js";
import { acknowledge, send } from "./reply.js";

/** Everything that can be asked for: commands by name, controls by prefix. */
interface Handlers {
  readonly commands: ReadonlyMap<string, Command>;
  readonly controls: ReadonlyMap<string, Control>;
}

export function handlersOf(commands: readonly Command[], controls: readonly Control[]): Handlers {
  return {
    commands: new Map(commands.map((one) => [one.data.name, one])),
    controls: new Map(controls.map((one) => [one.prefix, one])),
  };
}

/** Answers one interaction, or tells the person why not. Never throws. */
export async function dispatch(
  interaction: Interaction,
  context: Context,
  handlers: Handlers,
): Promise<void> {
  const started = performance.now();
  const name = nameOf(interaction);
  try {
    const outcome = await context.inFlight.track(() => handle(interaction, context, handlers));
    const ms = Math.round(performance.now() - started);
    context.log.info("answered", { name, outcome, ms, guild: interaction.guildId });
  } catch (error) {
    context.log.error("failed", { name, guild: interaction.guildId, ...describeFailure(error) });
    if (interaction.isRepliable()) await tell(interaction, error);
  }
}

function handle(interaction: Interaction, context: Context, handlers: Handlers): Promise<string> {
  if (interaction.isAutocomplete()) return suggest(interaction, context, handlers);
  const handler = handlerOf(interaction, handlers);
  if (!handler || !interaction.isRepliable()) {
    throw new ExpectedError(
      "usage",
      "discord/unknown",
      "This is from another version of me.",
      "Please ask again.",
    );
  }
  return answer(interaction, handler, context);
}

/** The handler takes the kind of interaction that Discord sends under its name: the list registers both together. */
function handlerOf(
  interaction: Interaction,
  { commands, controls }: Handlers,
): Handler<RepliableInteraction> | undefined {
  if (interaction.isCommand()) {
    return commands.get(interaction.commandName) as Handler<RepliableInteraction> | undefined;
  }
  if (!interaction.isMessageComponent() && !interaction.isModalSubmit()) return undefined;
  return controls.get(parseCustomId(interaction.customId).prefix) as
    | Handler<RepliableInteraction>
    | undefined;
}

async function answer(
  interaction: RepliableInteraction,
  handler: Handler<RepliableInteraction>,
  context: Context,
): Promise<string> {
  const refusal = refuse(interaction, handler, context);
  if (refusal !== null) {
    await send(interaction, { content: refusal.line }, "private");
    return refusal.outcome;
  }
  const asOf = context.records.corrections.newest();
  const delivery =
    typeof handler.delivery === "function" ? handler.delivery(interaction, context) : handler.delivery;
  const work = () => handler.run(interaction, context);
  const atOnce = handler.opensModal || handler.quick;
  let messageId: string | null = null;
  const acknowledged = async () => {
    messageId = await acknowledge(interaction, delivery);
  };
  const result = atOnce ? await work() : await context.turns.acknowledged(acknowledged, work);
  if ("modal" in result) return openModal(interaction, result);
  const kind = result.kind ?? nameOf(interaction);
  await publish(interaction, { ...result, kind }, { delivery, asOf, messageId }, context);
  return delivery;
}

function refuse(
  interaction: RepliableInteraction,
  handler: Handler<RepliableInteraction>,
  context: Context,
): { line: string; outcome: string } | null {
  if (!worksHere(interaction, context.config)) {
    return { outcome: "not-here", line: "I am not set up to work on this server." };
  }
  const notEditor = handler.editorsOnly ? editingRefusal(interaction, context.config) : null;
  if (notEditor !== null) return { outcome: "not-an-editor", line: notEditor };
  const objection = handler.objection?.(interaction) ?? null;
  if (objection !== null) return { outcome: "objection", line: objection };
  const wait = handler.counts ? context.cooldowns.take(interaction.user.id, interaction.guildId) : null;
  return wait === null ? null : { outcome: "cooldown", line: waitLine(wait) };
}

function waitLine({ whose, seconds }: Wait): string {
  const time = `${seconds} ${seconds === 1 ? "second" : "seconds"}`;
  return whose === "person"
    ? `You have asked a lot in a short time. Please ask again in ${time}; nothing else is wrong.`
    : `This server has asked a lot in a short time. Please ask again in ${time}; nothing else is wrong.`;
}

async function openModal(interaction: RepliableInteraction, { modal }: Modal): Promise<string> {
  if (interaction.isModalSubmit()) throw new TypeError("a form cannot open a form");
  await interaction.showModal(cleaned(modal));
  return "form";
}

async function suggest(
  interaction: AutocompleteInteraction,
  context: Context,
  { commands }: Handlers,
): Promise<string> {
  const command = commands.get(interaction.commandName) as SlashCommand | undefined;
  const choices = mayUse(interaction, command, context)
    ? await command?.autocomplete?.(interaction, context)
    : [];
  await interaction.respond(cleaned(fitting(choices ?? [])));
  return "suggested";
}

function mayUse(interaction: BaseInteraction, command: SlashCommand | undefined, context: Context): boolean {
  if (!worksHere(interaction, context.config)) return false;
  return command?.editorsOnly !== true || isEditor(interaction, context.config);
}

/** Discord takes 25 choices, no two of one value; a value cannot be cut, so that one too long is left out. */
function fitting(choices: readonly Choice[]): Choice[] {
  const byValue = new Map(
    choices.filter(({ value }) => value.length <= LIMITS.choice).map((one) => [one.value, one]),
  );
  return [...byValue.values()]
    .slice(0, LIMITS.choices)
    .map(({ name, value }) => ({ name: shorten(name, LIMITS.choice), value }));
}

function nameOf(interaction: Interaction): string {
  if (interaction.isCommand() || interaction.isAutocomplete()) return interaction.commandName;
  return parseCustomId(interaction.customId).prefix;
}
