// Finds what a button belongs to, or says why it cannot.

import { ExpectedError } from "../../../errors.js";
import type { Context } from "../context.js";
import type { View } from "../recent-views.js";

/** @throws ExpectedError when it was forgotten */
export function viewOf(key: string, context: Context): View {
  const view = context.views.get(key);
  if (view) return view;
  throw new ExpectedError(
    "usage",
    "discord/forgotten",
    "I no longer know what this belongs to: questions are kept in memory alone, and I was restarted or asked much since.",
    "Please ask again.",
  );
}
