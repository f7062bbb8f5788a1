#!/bin/sh
# @mozilla/readability 0.6.0: a report's dateline becomes its author, and is taken out of the text.
#
# Where the head of a page names no author, the first short element with "byline", "author", "dateline" or
# "writtenby" in its class or id is the author. But a dateline is the place that a report was sent from. "author"
# is found inside other words as well: an element of the class "authority", around the name of a body in a
# sentence, credits the article to that body, and the sentence loses its subject. Where the head names an author,
# that author stays and the text is whole (mozilla/readability pull request 869).
#
# Seen: byline "NAIROBI", and "The Harbour Authority" with the text "denies the claim."
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' > package.json
npm install --silent --ignore-scripts @mozilla/readability@0.6.0 jsdom@26.1.0 > npm.log 2>&1 || { echo "could not install @mozilla/readability@0.6.0 jsdom@26.1.0"; exit 2; }
cat > check.mjs <<'JS'
import { Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";

const days = ["Monday", "Tuesday", "Wednesday", "Thursday"];
const filler = days.map((day) => `<p>The council met on ${day}, heard both sides, and put the plan for the new bridge off until the spring, when the money is to be counted again.</p>`);
function article(sentence, head = "") {
  const page = `<!DOCTYPE html><html lang="en"><head><title>Bridge</title>${head}</head><body><article><h1>A bridge</h1>
    <p>${sentence}</p>${filler.join("\n")}</article></body></html>`;
  const { byline, textContent } = new Readability(new JSDOM(page).window.document).parse();
  return { byline, text: textContent.match(/.*denies the claim\./)[0].trim() };
}
const dateline = '<span class="dateline">NAIROBI</span> The firm denies the claim.';
const seen = {
  dateline: article(dateline),
  authority: article('<span class="authority">The Harbour Authority</span> denies the claim.'),
  named: article(dateline, '<meta name="author" content="Ann Reporter">'),
};
console.log(seen);
const expected = {
  dateline: { byline: "NAIROBI", text: "The firm denies the claim." },
  authority: { byline: "The Harbour Authority", text: "denies the claim." },
  named: { byline: "Ann Reporter", text: "NAIROBI The firm denies the claim." },
};
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error("changed: readability no longer takes a dateline for the author");
  process.exit(1);
}
JS
node check.mjs
