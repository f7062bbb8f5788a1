// Discord's limits as the double enforces them: a message over one is refused, and remembered as a violation.
// Source: https://discord.com/developers/docs/resources/message, .../components/reference, .../interactions/application-commands

import { allComponents, cardProblems, hasCards } from "./cards.js";

interface Embed {
  title?: string;
  description?: string;
  footer?: { text: string };
  author?: { name: string };
  fields?: { name: string; value: string }[];
}
export interface Component {
  type: number;
  /** Of a text display. */
  content?: string;
  accessory?: Component;
  accent_color?: number;
  disabled?: boolean;
  components?: Component[];
  custom_id?: string;
  label?: string;
  style?: number;
  url?: string;
  options?: { label: string; value: string; description?: string }[];
  placeholder?: string;
  title?: string;
}
/** A file as it was sent with a message. */
export interface SentFile {
  readonly name: string;
  readonly data: Buffer;
  readonly description?: string;
}
export interface MessageBody {
  files?: readonly SentFile[];
  content?: string;
  embeds?: Embed[];
  components?: Component[];
  allowed_mentions?: { parse?: string[]; users?: string[]; roles?: string[]; replied_user?: boolean };
  flags?: number;
}

/** Everything that Discord would refuse in a message, in words; and what we refuse: anything that could mention. */
export function messageProblems(body: MessageBody, { embedsAllowed = true } = {}): string[] {
  const problems: string[] = [];
  if (hasCards(body)) {
    if (!embedsAllowed) problems.push("cards where plain text is asked for");
    if (body.files?.length) problems.push("files that no card shows");
    return [...problems, ...cardProblems(body), ...controlProblems(body), ...mentionProblems(body)];
  }
  if (allComponents(body.components ?? []).some(({ type }) => type > 8))
    problems.push("components of V2 without the flag");
  const most = (what: string, text: string | undefined, limit: number) => {
    if (text !== undefined && [...text].length > limit)
      problems.push(`${what} is ${text.length} long, ${limit} allowed`);
  };
  most("content", body.content, 2000);
  const embeds = body.embeds ?? [];
  if (embeds.length > 10) problems.push(`${embeds.length} embeds, 10 allowed`);
  if (embeds.length > 0 && !embedsAllowed) problems.push("embeds without the permission Embed Links");
  for (const embed of embeds) {
    most("embed title", embed.title, 256);
    most("embed description", embed.description, 4096);
    most("embed footer", embed.footer?.text, 2048);
    if (embed.description === "" || embed.title === "") problems.push("an empty embed field");
    for (const field of embed.fields ?? []) {
      most("field name", field.name, 256);
      most("field value", field.value, 1024);
    }
  }
  if (embeds.reduce((sum, embed) => sum + embedLength(embed), 0) > 6000)
    problems.push("embeds over 6000 in all");
  if (!body.content && embeds.length === 0) problems.push("an empty message");
  problems.push(...fileProblems(body.files ?? []));
  problems.push(...componentProblems(body.components ?? []), ...mentionProblems(body));
  return problems;
}

/** Ten files with a message, 10 MiB in all, what is said of each at most 1,024 characters long. */
function fileProblems(files: readonly SentFile[]): string[] {
  const bytes = files.reduce((sum, { data }) => sum + data.length, 0);
  const long = files.filter(({ description = "" }) => [...description].length > 1024);
  return [
    ...(files.length > 10 ? [`${files.length} files, 10 allowed`] : []),
    ...(bytes > 10 * 1024 * 1024 ? [`${bytes} bytes of files`] : []),
    ...long.map(({ name }) => `what is said of ${name} is over 1024 characters`),
  ];
}

function mentionProblems({ allowed_mentions: mentions }: MessageBody): string[] {
  const may = !mentions || mentions.parse?.length || mentions.users?.length || mentions.roles?.length;
  return may ? ["a message that may mention somebody"] : [];
}

/** The rules of buttons and menus, wherever they stand. */
function controlProblems({ components = [] }: MessageBody): string[] {
  const all = allComponents(components);
  const links = all.flatMap(({ accessory }) => (accessory ? [accessory] : []));
  const ids = new Set<string>();
  return [
    ...componentProblems(all.filter(({ type }) => type === 1)),
    ...links.flatMap((link) => partProblems(link, ids)),
  ];
}

function embedLength(embed: Embed): number {
  const fields = (embed.fields ?? []).flatMap((field) => [field.name, field.value]);
  const texts = [embed.title, embed.description, embed.footer?.text, embed.author?.name, ...fields];
  return texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
}

export function componentProblems(rows: Component[]): string[] {
  const problems: string[] = [];
  if (rows.length > 5) problems.push(`${rows.length} action rows, 5 allowed`);
  const ids = new Set<string>();
  for (const row of rows) {
    const parts = row.components ?? [];
    if (row.type !== 1 || parts.length === 0) problems.push("an action row without components");
    if (parts.filter((part) => part.type === 2).length > 5) problems.push("more than 5 buttons in a row");
    for (const part of parts) problems.push(...partProblems(part, ids));
  }
  return problems;
}

function partProblems(part: Component, ids: Set<string>): string[] {
  const problems: string[] = [];
  if (part.type === 2 && !part.label) problems.push("a button without a label");
  if (part.type === 2 && part.style === 5) {
    const fits = part.url !== undefined && /^https?:/.test(part.url) && part.url.length <= 512;
    return fits ? problems : ["a link button without a link of at most 512 characters"];
  }
  if (!part.custom_id || part.custom_id.length > 100)
    problems.push(`custom id of ${part.custom_id?.length ?? 0}`);
  if (ids.has(part.custom_id ?? "")) problems.push(`custom id ${part.custom_id} twice`);
  ids.add(part.custom_id ?? "");
  if (part.type === 2 && (part.label ?? "").length > 80) problems.push("a button label over 80");
  if (part.type === 4 && (part.label ?? "").length > 45) problems.push("a text input label over 45");
  if ((part.placeholder ?? "").length > 150) problems.push("a placeholder over 150");
  if (part.type === 3 && ((part.options ?? []).length < 1 || (part.options ?? []).length > 25)) {
    problems.push(`${part.options?.length} select options, 1 to 25 allowed`);
  }
  const values = (part.options ?? []).map(({ value }) => value);
  if (new Set(values).size < values.length) problems.push("two select options of one value");
  for (const option of part.options ?? []) {
    if (option.label.length > 100 || option.value.length > 100 || (option.description ?? "").length > 100) {
      problems.push("a select option over 100");
    }
  }
  return problems;
}

export function modalProblems(modal: {
  title?: string;
  custom_id?: string;
  components?: Component[];
}): string[] {
  const problems = componentProblems(modal.components ?? []);
  if (!modal.title || modal.title.length > 45) problems.push("a form title of 1 to 45 characters");
  if (!modal.custom_id || modal.custom_id.length > 100) problems.push("a form without a custom id");
  return problems;
}

export function choiceProblems(choices: { name: string; value: string }[]): string[] {
  const problems: string[] = [];
  if (choices.length > 25) problems.push(`${choices.length} choices, 25 allowed`);
  for (const { name, value } of choices) {
    if (name.length < 1 || name.length > 100 || value.length > 100)
      problems.push(`a choice over 100: ${name}`);
  }
  return problems;
}

interface Option {
  type: number;
  name: string;
  description: string;
  required?: boolean;
  choices?: { name: string; value: string }[];
  autocomplete?: boolean;
  max_length?: number;
  options?: Option[];
}
export interface CommandBody {
  name: string;
  type?: number;
  description?: string;
  options?: Option[];
}

/** Names, lengths and the order of required options. */
export function commandProblems(commands: CommandBody[]): string[] {
  return commands.flatMap((command) => {
    const problems: string[] = [];
    const slash = (command.type ?? 1) === 1;
    if (slash && !/^[-_\p{Ll}\p{N}]{1,32}$/u.test(command.name))
      problems.push(`command name ${command.name}`);
    if (slash && !within(command.description, 1, 100)) problems.push(`description of ${command.name}`);
    if (!slash && command.description) problems.push(`${command.name} has a description`);
    return [...problems, ...optionProblems(command.name, command.options ?? [])];
  });
}

function optionProblems(command: string, options: Option[]): string[] {
  const problems: string[] = [];
  const required = options.map((option) => option.required === true);
  if (required.lastIndexOf(true) > required.indexOf(false) && required.includes(false)) {
    problems.push(`${command}: required options come first`);
  }
  for (const option of options) {
    if (!/^[-_\p{Ll}\p{N}]{1,32}$/u.test(option.name))
      problems.push(`${command}: option name ${option.name}`);
    if (!within(option.description, 1, 100)) problems.push(`${command}: description of ${option.name}`);
    if ((option.max_length ?? 1) > 6000) problems.push(`${command}: ${option.name} is too long`);
    if (option.autocomplete && option.choices) problems.push(`${command}: ${option.name} suggests and lists`);
    problems.push(...choiceProblems(option.choices ?? []), ...optionProblems(command, option.options ?? []));
  }
  return problems;
}

function within(text: string | undefined, least: number, most: number): boolean {
  return text !== undefined && text.length >= least && text.length <= most;
}
