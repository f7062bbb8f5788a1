// From an interaction to its handler and back; the one place that catches. Logs ids and codes, never text of people.

import type { AutocompleteInteraction, Interaction, RepliableInteraction } from "discord.js";
import type { CaseFolder } from "../../corpus/cases.js";
import { ExpectedError } from "../../errors.js";
import { describeFailure } from "../desk/failure-fields.js";
import { openFor } from "../places/opening.js";
import { cleaned } from "../presentation/cleaned.js";
import { LIMITS } from "../presentation/limits.js";
import { shorten } from "../presentation/markdown.js";
import type { Modal } from "../presentation/message.js";
import { caseOf } from "./case-of.js";
import { caseChoices } from "./case-option.js";
import type { Choice, Command, Control, ControlInteraction, Handler, SlashCommand } from "./command.js";
import type { BotContext, Context } from "./context.js";
import type { Wait } from "./cooldown.js";
import { tell } from "./failures.js";
import { editingRefusal, editorsOf, isEditor, worksHere } from "./permissions.js";
import { pressed } from "./pressed.js";
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
  context: BotContext,
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

function handle(interaction: Interaction, context: BotContext, handlers: Handlers): Promise<string> {
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
  return controls.get(pressed(interaction as ControlInteraction).prefix) as
    | Handler<RepliableInteraction>
    | undefined;
}

async function answer(
  interaction: RepliableInteraction,
  handler: Handler<RepliableInteraction>,
  context: BotContext,
): Promise<string> {
  if (!worksHere(interaction, context.config)) return refused(interaction, NOT_HERE);
  const folder = orFault(() => caseOf(interaction, handler, context));
  // Whoever may not press a button is not told what became of its case.
  const refusal = refuse(interaction, handler, context, folder instanceof ExpectedError ? null : folder);
  if (refusal !== null) return refused(interaction, refusal);
  if (folder instanceof ExpectedError) throw folder;
  const asOf = context.records.corrections.newest();
  const delivery =
    typeof handler.delivery === "function" ? handler.delivery(interaction, context) : handler.delivery;
  const work = async () => handler.run(interaction, await within(context, folder));
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

function orFault<T>(look: () => T): T | ExpectedError {
  try {
    return look();
  } catch (error) {
    if (error instanceof ExpectedError) return error;
    throw error;
  }
}

/** The case is open before anything is asked of it. */
async function within(context: BotContext, folder: CaseFolder): Promise<Context> {
  return { ...context, folder, newsroom: await openFor(context.cases, folder) };
}

interface Refusal {
  readonly line: string;
  readonly outcome: string;
}

const NOT_HERE: Refusal = { outcome: "not-here", line: "I am not set up to work on this server." };

async function refused(interaction: RepliableInteraction, { line, outcome }: Refusal): Promise<string> {
  await send(interaction, { content: line }, "private");
  return outcome;
}

function refuse(
  interaction: RepliableInteraction,
  handler: Handler<RepliableInteraction>,
  context: BotContext,
  folder: CaseFolder | null,
): Refusal | null {
  const notEditor = handler.editorsOnly
    ? editingRefusal(interaction, editorsOf(context.config, folder))
    : null;
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
  context: BotContext,
  { commands }: Handlers,
): Promise<string> {
  const command = commands.get(interaction.commandName) as SlashCommand | undefined;
  const choices = command === undefined ? [] : await choicesOf(interaction, command, context);
  await interaction.respond(cleaned(fitting(choices)));
  return "suggested";
}

/** None where the person may not use the command, or where the case that was typed is not there. */
async function choicesOf(
  interaction: AutocompleteInteraction,
  command: SlashCommand,
  context: BotContext,
): Promise<readonly Choice[]> {
  if (!worksHere(interaction, context.config)) return [];
  const { name, value } = interaction.options.getFocused(true);
  if (name === "case") {
    const more = { all: command.takesAll, none: command.takesNone };
    return caseChoices(context.cases.list(), value, more);
  }
  try {
    const folder = caseOf(interaction, { ...command, caseOf: () => null }, context);
    const mayUse = !command.editorsOnly || isEditor(interaction, editorsOf(context.config, folder));
    return mayUse ? ((await command.autocomplete?.(interaction, await within(context, folder))) ?? []) : [];
  } catch (error) {
    if (error instanceof ExpectedError) return [];
    throw error;
  }
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
  return pressed(interaction as ControlInteraction).prefix;
}
