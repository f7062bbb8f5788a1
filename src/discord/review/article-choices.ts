// Articles to choose from, by outlet and title. Pure.

import type { Newsroom } from "../../domain.js";
import type { Choice } from "../command.js";
import { matching } from "../suggestions.js";

export function articleChoices(newsroom: Pick<Newsroom, "articles">, typed: string): readonly Choice[] {
  const choices = newsroom
    .articles()
    .map(({ id, publisher, title }) => ({ name: `${publisher}: ${title}`, value: id }));
  return matching(choices, typed);
}
