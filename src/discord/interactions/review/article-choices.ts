// The option that names an article, the articles to choose from, by outlet and title, and what they are called. Pure.

import { ApplicationCommandOptionType } from "discord.js";
import type { Newsroom } from "../../../findings.js";
import type { Choice } from "../command.js";
import { matching } from "../suggestions.js";

/** Of a command that is about one article; what is typed is answered with `articleChoices`. */
export const ARTICLE_OPTION = {
  type: ApplicationCommandOptionType.String,
  name: "article",
  description: "Which article",
  required: true,
  autocomplete: true,
} as const;

export function articleChoices(newsroom: Pick<Newsroom, "articles">, typed: string): readonly Choice[] {
  const choices = newsroom
    .articles()
    .map(({ id, publisher, title }) => ({ name: `${publisher}: ${title}`, value: id }));
  return matching(choices, typed);
}

/** What an article is called, by its id; null where it is not in the corpus. */
export function titlesIn(newsroom: Pick<Newsroom, "articles">): (id: string) => string | null {
  const titles = new Map(newsroom.articles().map(({ id, title }) => [id, title]));
  return (id) => titles.get(id) ?? null;
}
