// /sources: what is in the corpus, how it is labelled, how fresh it is.

import { ApplicationCommandOptionType } from "discord.js";
import type { ArticleSummary, Label } from "../../../domain.js";
import { LABELS } from "../../../domain.js";
import { ExpectedError } from "../../../errors.js";
import { dateInWords } from "../../../language/dates/in-words.js";
import { bodyText } from "../../presentation/draw.js";
import type { Mode } from "../../presentation/limits.js";
import { PAGE } from "../../presentation/limits.js";
import { linkToArticle } from "../../presentation/links.js";
import { articleText } from "../../presentation/markdown.js";
import { AROUND, sheet } from "../../presentation/parts.js";
import type { Block, Sheet } from "../../presentation/sheet.js";
import { citation, counted } from "../../presentation/words.js";
import { CASE_OPTION } from "../case-option.js";
import type { SlashCommand } from "../command.js";
import { openView } from "../pages.js";
import { onePage } from "../recent-views.js";
import { matching } from "../suggestions.js";

export const sources = {
  kind: "slash",
  data: {
    name: "sources",
    description: "What is in the corpus, sentences per label, and how fresh it is",
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: "article",
        description: "Only this article",
        autocomplete: true,
        max_length: 100,
      },
      CASE_OPTION,
    ],
  },
  delivery: "public",
  run: async (interaction, context) => {
    const wanted = interaction.options.getString("article");
    const view = {
      kind: "sources",
      owner: interaction.user.id,
      page: async (newsroom: typeof context.newsroom, mode: Mode, at: number) =>
        onePage(sourceSheets(chosen(newsroom.articles(), wanted), mode), at),
    };
    return openView(view, interaction, context, { share: false });
  },
  autocomplete: async (interaction, { newsroom }) => {
    const articles = newsroom.articles();
    const choices = articles.map(({ id, publisher, title }) => ({
      name: `${publisher}: ${title}`,
      value: id,
    }));
    return matching(choices, interaction.options.getFocused());
  },
} satisfies SlashCommand;

/** @throws ExpectedError when nothing in the corpus is meant */
function chosen(articles: readonly ArticleSummary[], wanted: string | null): readonly ArticleSummary[] {
  if (wanted === null) return articles;
  const name = wanted.trim().toLowerCase();
  const found = articles.filter(({ id, publisher, title }) =>
    [id, publisher, title].some((text) => text.toLowerCase() === name),
  );
  if (found.length > 0) return found;
  throw new ExpectedError(
    "usage",
    "usage/unknown-article",
    "No such article is in the corpus.",
    "Choose one of the suggestions, or leave it out to see all.",
  );
}

/** Articles on a page: a screen and a half of a phone. */
const MOST = 6;

/** The articles, newest first, on as many pages as they need. Pure. */
export function sourceSheets(articles: readonly ArticleSummary[], mode: Mode): Sheet[] {
  const newest = [...articles].sort((a, b) => ((a.published ?? "") < (b.published ?? "") ? 1 : -1));
  const top = [
    `${counted(articles.length, "article")}, ${labelCounts(sum(articles))}.`,
    `Newest: ${dateInWords(newest[0]?.published ?? null)}. Last fetched: ${lastFetched(articles)}.`,
  ].join("\n");
  const pages: Block[][] = [];
  for (const entry of newest.map(entryOf)) {
    const page = pages.at(-1);
    const room = page !== undefined && page.length <= MOST && sizeOf([...page, entry]) <= PAGE[mode] - AROUND;
    if (room) page.push(entry);
    else pages.push([{ text: pages.length === 0 ? top : "" }, entry]);
  }
  const heading = "What is in the corpus";
  const all = pages.length === 0 ? [top] : pages;
  return all.map((body) => sheet([{ label: null, heading, body }], []));
}

function sizeOf(blocks: readonly Block[]): number {
  return bodyText(blocks).length;
}

function entryOf(article: ArticleSummary): Block {
  const link = linkToArticle(article);
  const via = link?.via == null ? "" : ` · read at ${articleText(link.via)}`;
  const review = article.needsReview > 0 ? `; ${counted(article.needsReview, "label")} uncertain` : "";
  const unlinked = link === null ? " · no web address known" : "";
  const text = [
    `**${citation(article)}**`,
    `-# ${article.kind.replace("-", " ")}, ${labelCounts(article.sentences)}${review}${via}${unlinked}`,
  ].join("\n");
  return { text, apart: "line", ...(link === null ? {} : { link: link.url }) };
}

function labelCounts(sentences: Readonly<Record<Label, number>>): string {
  const total = LABELS.reduce((all, label) => all + sentences[label], 0);
  const { allegation, denial, reporting } = sentences;
  const each = [counted(allegation, "allegation"), counted(denial, "denial"), `${reporting} reporting`];
  return `${counted(total, "sentence")}: ${each.join(", ")}`;
}

function sum(articles: readonly ArticleSummary[]): Record<Label, number> {
  const of = (label: Label) => articles.reduce((all, { sentences }) => all + sentences[label], 0);
  return { allegation: of("allegation"), denial: of("denial"), reporting: of("reporting") };
}

function lastFetched(articles: readonly ArticleSummary[]): string {
  const days = articles.flatMap(({ retrieved }) => (retrieved === null ? [] : [retrieved.slice(0, 10)]));
  return days.length === 0 ? "unknown" : dateInWords(days.sort().at(-1) ?? null);
}
