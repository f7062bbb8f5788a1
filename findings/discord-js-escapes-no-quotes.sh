#!/bin/sh
# discord.js 14.28.1: escapeMarkdown, with every option on, leaves block quotes and small print unescaped.
#
# escapeMarkdown "escapes any Discord-flavored markdown in a string". A line that begins with "> ", ">>> " or
# "-# " comes back as it was, and Discord shows it as a quotation or as small grey print without those signs:
# a copied text of several lines loses characters and looks as if somebody else were quoted. Headings, lists and
# emphasis are escaped (the first two only on request).
# Public: discordjs/discord.js issue 11042; pull request 11129 adds escapeQuote and escapeBlockQuote to the next
# major version.
#
# Seen: "> We deny it." and "-# The firm" unchanged, "# Reply" and "- no" escaped.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' > package.json
npm install --silent --ignore-scripts discord.js@14.28.1 > npm.log 2>&1 || { echo "could not install discord.js@14.28.1"; exit 2; }
cat > check.cjs <<'JS'
const { escapeMarkdown } = require("discord.js");

const everything = Object.fromEntries(
  ["codeBlock", "inlineCode", "bold", "italic", "underline", "strikethrough", "spoiler"]
    .concat(["heading", "bulletedList", "numberedList", "maskedLink"])
    .map((option) => [option, true]),
);
const seen = ["# Reply", "- no", "*not*", "> We deny it.", ">>> We deny it.", "-# The firm"].map((line) => escapeMarkdown(line, everything));
console.log(seen);
const expected = ["\\# Reply", "\\- no", "\\*not\\*", "> We deny it.", ">>> We deny it.", "-# The firm"];
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error("changed: discord.js's escapeMarkdown no longer leaves block quotes and small print as they were");
  process.exit(1);
}
JS
node check.cjs
