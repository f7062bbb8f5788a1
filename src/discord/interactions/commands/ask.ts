// /ask: a question, answered as in the terminal.

import { ApplicationCommandOptionType, type ChatInputCommandInteraction } from "discord.js";
import { ALL_CASES } from "../../../corpus/cases.js";
import { type Filters, LABELS, type Label } from "../../../domain.js";
import type { Newsroom } from "../../../findings.js";
import { answerSheets } from "../../presentation/answer.js";
import { allCasesView } from "../all-cases.js";
import { optionOf } from "../case-of.js";
import { CASE_OPTION } from "../case-option.js";
import type { Choice, SlashCommand } from "../command.js";
import { openView } from "../pages.js";
import type { Asked } from "../recent-questions.js";
import { onePage, type View } from "../recent-views.js";
import { matching } from "../suggestions.js";
import { keepUnanswered } from "../unanswered.js";

/** The longest question, Discord's own limit for an option. */
const LONGEST_QUESTION = 6000;

export const ask = {
  kind: "slash",
  data: {
    name: "ask",
    description: "Ask the corpus: verbatim quotes, each labelled allegation, denial or reporting",
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: "question",
        description: "What do you want to know?",
        required: true,
        max_length: LONGEST_QUESTION,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: "label",
        description: "Only quotes with this label",
        choices: LABELS.map((label) => ({ name: label, value: label })),
      },
      {
        type: ApplicationCommandOptionType.String,
        name: "source",
        description: "Only this outlet or article",
        autocomplete: true,
        max_length: 100,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: "since",
        description: "Published on or after: 2021, 2021-08 or 2021-08-16",
        max_length: 10,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: "until",
        description: "Published on or before: 2021, 2021-08 or 2021-08-16",
        max_length: 10,
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        name: "private",
        description: "Show the answer to me alone",
      },
      CASE_OPTION,
    ],
  },
  delivery: (interaction) => (interaction.options.getBoolean("private") ? "private" : "public"),
  counts: true,
  takesAll: true,
  objection: ({ options }) =>
    options.getString("question", true).trim() === "" ? "The question is empty: ask in a few words." : null,
  run: async (interaction, context) => {
    const question = interaction.options.getString("question", true);
    const share = interaction.options.getBoolean("private") === true;
    const [owner, filters] = [interaction.user.id, filtersOf(interaction)];
    if (optionOf(interaction) === ALL_CASES)
      return openView(allCasesView(owner, question, filters, context.cases), interaction, context, { share });
    const asked = { ...askedBy(interaction), caseName: context.folder.name };
    const view = askView(owner, question, filters, {
      before: context.asked.before(asked),
      tell: (read) => context.asked.remember(asked, read),
      refused: (read) => keepUnanswered(interaction, context, read),
    });
    return openView(view, interaction, context, { share });
  },
  autocomplete: async (interaction, { newsroom }) =>
    matching(sourceChoices(newsroom), interaction.options.getFocused()),
} satisfies SlashCommand;

function askedBy({
  user,
  channelId,
  channel,
  options,
}: ChatInputCommandInteraction): Omit<Asked, "caseName"> {
  const place = { channel: channelId, inThread: channel?.isThread() ?? false };
  return { user: user.id, ...place, private: options.getBoolean("private") === true };
}

interface Lean {
  /** The question that this one may lean on. */
  readonly before?: string | undefined;
  /** Is told the question as it was read. */
  readonly tell?: (read: string) => void;
  /** Is told it where nothing answers it, once: whoever asked may want it forgotten before a page is turned. */
  readonly refused?: (read: string) => void;
}

/** An answer that can be asked for again, page by page. */
export function askView(
  owner: string,
  question: string,
  filters: Filters,
  { before, tell, refused }: Lean = {},
): View {
  let told = false;
  return {
    kind: "ask",
    owner,
    ...(before === undefined ? {} : { plain: askView(owner, question, filters, tell ? { tell } : {}) }),
    page: async (newsroom, mode, at) => {
      const answer = await newsroom.ask(question, filters, before);
      if (at === 0) tell?.(answer.readAs ?? question);
      if (!answer.answered && !told) refused?.(answer.readAs ?? question);
      told = true;
      const leans = answer.readAs != null;
      return { ...onePage(answerSheets(answer, mode, true), at), ...(leans ? { leans } : {}) };
    },
  };
}

/** Outlets first, then single articles by their titles. */
function sourceChoices(newsroom: Pick<Newsroom, "articles">): Choice[] {
  const articles = newsroom.articles();
  const outlets = [...new Set(articles.map((article) => article.publisher))];
  return [
    ...outlets.map((outlet) => ({ name: outlet, value: outlet })),
    ...articles.map((article) => ({ name: `${article.publisher}: ${article.title}`, value: article.id })),
  ];
}

function filtersOf({ options }: ChatInputCommandInteraction): Filters {
  const [label, source] = [options.getString("label"), options.getString("source")];
  const [since, until] = [options.getString("since"), options.getString("until")];
  return {
    ...(label === null ? {} : { label: label as Label }),
    ...(source === null ? {} : { source }),
    ...(since === null ? {} : { since }),
    ...(until === null ? {} : { until }),
  };
}
