// /corpus: an editor adds an article, takes one out, or looks how the corpus stands.

import {
  ApplicationCommandOptionType,
  ButtonStyle,
  type ChatInputCommandInteraction,
  InteractionContextType,
} from "discord.js";
import { articleKey } from "../../../corpus/cases.js";
import { isPartialDate } from "../../../corpus/front-matter.js";
import { ExpectedError } from "../../../errors.js";
import type { Facts } from "../../../ingest/draft/draft.js";
import { readableArticles } from "../../../ingest/store/files.js";
import { dateInWords } from "../../../language/dates/in-words.js";
import { button, row } from "../../presentation/components.js";
import { customId } from "../../presentation/custom-id.js";
import { draw } from "../../presentation/draw.js";
import { userText } from "../../presentation/markdown.js";
import type { Reply } from "../../presentation/message.js";
import { counted } from "../../presentation/words.js";
import { CASE_OPTION } from "../case-option.js";
import type { SlashCommand } from "../command.js";
import type { Context } from "../context.js";
import { articleHash, fetchInput, propose } from "../corpus/change.js";
import { previewed, previewSheet } from "../corpus/preview.js";
import { modeOf } from "../permissions.js";
import { ARTICLE_OPTION, articleChoices } from "../review/article-choices.js";
import { EDITORS_ONLY } from "../review/editors-only.js";

export const CORPUS_CONTROLS = { add: "corpusadd", remove: "corpusremove", cancel: "corpuscancel" } as const;

const FACTS = ["title", "publisher", "author", "published"] as const;
const ASKED: Readonly<Record<(typeof FACTS)[number], string>> = {
  title: "Its title, where the page does not say it",
  publisher: "Who published it, where the page does not say it",
  author: "Who wrote it",
  published: "When: YYYY-MM-DD or YYYY-MM",
};

function wrong(message: string, hint: string): ExpectedError {
  return new ExpectedError("usage", "discord/corpus", message, hint);
}

function factsOf({ options }: ChatInputCommandInteraction): Partial<Facts> {
  const given = FACTS.map((name) => [name, options.getString(name)?.trim()] as const).filter(
    ([, value]) => value,
  );
  const facts = Object.fromEntries(given) as Partial<Facts>;
  if (facts.published && !isPartialDate(facts.published))
    throw wrong("This is no date.", "Write YYYY-MM-DD or YYYY-MM.");
  return facts;
}

async function add(interaction: ChatInputCommandInteraction, context: Context): Promise<Reply> {
  const file = interaction.options.getAttachment("file");
  const address = interaction.options.getString("address")?.trim();
  if ((file === null) === !address)
    throw wrong("There is nothing to add, or too much.", "Attach one file or give one address.");
  const input = await fetchInput(context, file?.url ?? address ?? "", file?.name ?? address);
  const { outcome, key } = await propose(context, input, factsOf(interaction), interaction.user.id);
  const buttons = [
    button("Confirm", customId(CORPUS_CONTROLS.add, key), ButtonStyle.Success),
    button("Cancel", customId(CORPUS_CONTROLS.cancel), ButtonStyle.Secondary),
  ];
  const labelled = await context.newsroom.label(previewed(outcome));
  return { ...draw(previewSheet(outcome, labelled), modeOf(interaction)), components: [row(buttons)] };
}

async function remove(
  interaction: ChatInputCommandInteraction,
  { newsroom, folder }: Context,
): Promise<Reply> {
  const id = interaction.options.getString("article", true);
  const article = newsroom.articles().find((one) => one.id === id);
  if (article === undefined) throw wrong("There is no such article.", "Choose one from the list.");
  const buttons = [
    button("Take it out", customId(CORPUS_CONTROLS.remove, folder.name, articleHash(id)), ButtonStyle.Danger),
    button("Cancel", customId(CORPUS_CONTROLS.cancel), ButtonStyle.Secondary),
  ];
  const what = `${userText(article.publisher)}: ${userText(article.title)}`;
  return {
    content: `Take ${what} out of the corpus? Its quotes will be shown no more.`,
    components: [row(buttons)],
  };
}

async function status(_: ChatInputCommandInteraction, { newsroom, folder }: Context): Promise<Reply> {
  const indexed = newsroom.articles();
  const files = readableArticles(folder.corpusDir).map(({ id }) => articleKey(folder, id));
  const known = new Set(indexed.map(({ id }) => id));
  const missing = files.filter((id) => !known.has(id));
  const sentences = indexed.reduce(
    (sum, one) => sum + one.sentences.allegation + one.sentences.denial + one.sentences.reporting,
    0,
  );
  const review = indexed.reduce((sum, one) => sum + one.needsReview, 0);
  const days = indexed.flatMap(({ retrieved }) => (retrieved === null ? [] : [retrieved])).sort();
  return {
    content: [
      `${counted(indexed.length, "article")}, ${counted(sentences, "sentence")}, ${counted(review, "label")} uncertain.`,
      `Last fetched: ${dateInWords(days.at(-1) ?? null)}.`,
      missing.length === 0
        ? "All files are in the index."
        : `Not in the index yet: ${missing.slice(0, 20).map(userText).join(", ")}.`,
    ].join("\n"),
  };
}

const SUBCOMMANDS: Readonly<
  Record<string, (interaction: ChatInputCommandInteraction, context: Context) => Promise<Reply>>
> = { add, remove, status };

export const corpus = {
  kind: "slash",
  data: {
    name: "corpus",
    description: "For editors: add an article, take one out, or see how the corpus stands",
    default_member_permissions: EDITORS_ONLY,
    contexts: [InteractionContextType.Guild],
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: "add",
        description: "Add an article; you see first what is kept and what is left out",
        options: [
          {
            type: ApplicationCommandOptionType.Attachment,
            name: "file",
            description: "A text, HTML, Markdown or PDF file",
          },
          {
            type: ApplicationCommandOptionType.String,
            name: "address",
            description: "Where it is on the web",
            max_length: 1000,
          },
          ...FACTS.map((name) => ({
            type: ApplicationCommandOptionType.String as const,
            name,
            description: ASKED[name],
            max_length: 300,
          })),
          CASE_OPTION,
        ],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: "remove",
        description: "Take an article out",
        options: [ARTICLE_OPTION, CASE_OPTION],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: "status",
        description: "How many articles, and whether all are in the index",
        options: [CASE_OPTION],
      },
    ],
  },
  delivery: "private",
  editorsOnly: true,
  run: async (interaction, context) => {
    const chosen = SUBCOMMANDS[interaction.options.getSubcommand()] ?? status;
    return chosen(interaction, context);
  },
  autocomplete: async (interaction, { newsroom }) =>
    articleChoices(newsroom, interaction.options.getFocused()),
} satisfies SlashCommand;
