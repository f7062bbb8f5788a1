#!/bin/sh
# postal-mime 4.0.0: quoted lines of a format=flowed message are joined with the quote mark left inside.
#
# In format=flowed text (RFC 3676, 4.5) each line of a quoted paragraph begins with ">", and the mark is taken
# off before lines that end in a space are joined. postal-mime joins them, but leaves the marks where they were:
# the quoted sentence has a ">" in its midst. Lines of different quote depth, which are different paragraphs,
# are joined as well, so that one person's words run into another's. Unquoted paragraphs are joined rightly.
#
# Seen: "> We did not take > the plans." for one quoted sentence on two lines.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' > package.json
npm install --silent --ignore-scripts postal-mime@4.0.0 > npm.log 2>&1 || { echo "could not install postal-mime@4.0.0"; exit 2; }
cat > check.mjs <<'JS'
import PostalMime from "postal-mime";

async function text(...lines) {
  const head = ["From: press@example.org", "Content-Type: text/plain; charset=utf-8; format=flowed", ""];
  return (await new PostalMime().parse([...head, ...lines].join("\r\n"))).text;
}
const seen = {
  plain: await text("We did not take ", "the plans."),
  quoted: await text("> We did not take ", "> the plans."),
  depths: await text("> We deny it ", ">> Did you take the plans?"),
};
console.log(seen);
const expected = {
  plain: "We did not take the plans.\n",
  quoted: "> We did not take > the plans.\n",
  depths: "> We deny it >> Did you take the plans?\n",
};
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error("changed: postal-mime no longer leaves quote marks inside joined format=flowed lines");
  process.exit(1);
}
JS
node check.mjs
