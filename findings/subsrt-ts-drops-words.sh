#!/bin/sh
# subsrt-ts 2.1.2: words between "<" and ">" and in braces vanish from a SubRip cue's text.
#
# SubRip text is plain, with a few tags (<b>, <i>, <u>, <font>). subsrt-ts gives a cue's `text` without anything
# between a "<" and the next ">", however far apart and whatever it is, and without anything in braces: figures
# that are compared lose the words between them, and an editor's note in braces is gone. `content` keeps both.
#
# Seen: "Sales fell < 5% and costs rose > 7%." becomes "Sales fell  7%.".
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' > package.json
npm install --silent --ignore-scripts subsrt-ts@2.1.2 > npm.log 2>&1 || { echo "could not install subsrt-ts@2.1.2"; exit 2; }
cat > check.mjs <<'JS'
import { parse } from "subsrt-ts";

const cue = (text) => parse(`1\n00:00:01,000 --> 00:00:04,000\n${text}\n`, { format: "srt" })[0].text.trim();
const seen = ["We <i>deny</i> it.", "Sales fell < 5% and costs rose > 7%.", "We took {none of} the plans."].map(cue);
console.log(seen);
const expected = ["We deny it.", "Sales fell  7%.", "We took  the plans."];
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error("changed: subsrt-ts no longer drops what stands between signs that are no tags");
  process.exit(1);
}
JS
node check.mjs
