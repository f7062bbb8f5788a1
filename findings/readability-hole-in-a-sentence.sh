#!/bin/sh
# @mozilla/readability 0.6.0: a word inside a sentence is taken out because of the name of its class.
#
# Elements whose class or id contains "remark", "extra", "popup", "related", "header", "sponsor" and the like are
# removed as unlikely parts of an article. This goes for inline elements too: a quotation, an emphasis or a word
# with a glossary note in the middle of a paragraph that is kept. The sentence closes over the hole. The same
# sentence in an article of fewer than 500 characters is whole, for then the rule is dropped, and so is one whose
# element is a link.
# Public: mozilla/readability issue 807 (closed), about whole blocks.
#
# Seen: "The firm did  take the plans." for <em class="remark">not</em>, and for a q, a span and a b of such classes.
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
function sentence(word, paragraphs = filler) {
  const page = `<!DOCTYPE html><html lang="en"><head><title>Bridge</title></head><body><article><h1>A bridge</h1>
    ${paragraphs.join("\n")}<p>The firm did ${word} take the plans.</p></article></body></html>`;
  const { textContent } = new Readability(new JSDOM(page).window.document).parse();
  return textContent.match(/The firm did .*/)[0];
}
const seen = {
  plain: sentence('<em class="strong">not</em>'),
  emphasis: sentence('<em class="remark">not</em>'),
  quotation: sentence('<q class="remark">not</q>'),
  glossary: sentence('<span class="popup">not</span>'),
  weight: sentence('<b class="extra-weight">not</b>'),
  link: sentence('<a class="remark" href="https://example.org/">not</a>'),
  short: sentence('<em class="remark">not</em>', filler.slice(0, 1)),
};
console.log(seen);
const whole = "The firm did not take the plans.";
const hole = "The firm did  take the plans.";
const expected = { plain: whole, emphasis: hole, quotation: hole, glossary: hole, weight: hole, link: whole, short: whole };
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error("changed: readability no longer takes words out of a sentence by their class");
  process.exit(1);
}
JS
node check.mjs
