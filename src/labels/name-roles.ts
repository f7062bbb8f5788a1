// The nouns that an article calls its people by.

import type { Name, NameBook } from "./name-book.js";
import { bare, type Token } from "./text.js";

interface Roles {
  readonly byNoun: Map<string, Name>;
  readonly byName: Map<string, Set<string>>;
}

const NO_ROLE =
  /^(?:and|but|that|as|by|with|from|when|while|if|said|says|told|to|of|in|on|at|for|or|than|,|"|\()$/;

/** Nouns right before a person's name, and in the apposition right after it. */
export function readRoles(sentences: readonly (readonly Token[])[], all: NameBook["all"]): Roles {
  const roles: Roles = { byNoun: new Map(), byName: new Map() };
  for (const tokens of sentences) {
    for (const { name, at, end } of all(tokens)) {
      if (!name.person) continue;
      noteRole(roles, tokens[at - 1], name);
      if (tokens[end]?.text !== ",") continue;
      const rest = tokens.slice(end + 1, end + 9);
      const link = rest.findIndex(({ text }) => /^(?:of|for|at|in|with|,|who|and|from)$/.test(text));
      if (link > 0) noteRole(roles, rest[link - 1], name);
    }
  }
  return roles;
}

function noteRole({ byNoun, byName }: Roles, token: Token | undefined, name: Name): void {
  const word = token && bare(token).replace(/\.$/, "");
  if (word === undefined || !/^[a-z-]{4,}$/.test(word) || NO_ROLE.test(word)) return;
  if (!byNoun.has(word)) byNoun.set(word, name);
  const own = byName.get(name.full) ?? new Set();
  byName.set(name.full, own.add(word));
}
