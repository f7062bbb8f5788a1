#!/bin/sh
# chrono-node 2.10.3: "on the morning of Aug. 12, 2021" is dated to the day of the reference.
#
# The default parser takes the whole phrase "morning of Aug. 12, 2021" as its match, but keeps only "morning":
# day, month and year are those of the reference date, although all three stand in the text. "evening of",
# "night of" and "afternoon of" do the same. The date is marked as not certain, as that of "this morning" is, and
# nothing else tells the two apart. The date alone is read rightly, and so it is by chrono.strict in the phrase.
#
# Seen (reference 1 March 2024): 2024-03-01 for the phrase, 2021-08-12 for the date alone.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' > package.json
npm install --silent --ignore-scripts chrono-node@2.10.3 > npm.log 2>&1 || { echo "could not install chrono-node@2.10.3"; exit 2; }
cat > check.mjs <<'JS'
import * as chrono from "chrono-node";

const reference = new Date("2024-03-01T12:00:00Z");
const day = (parser, text) => {
  const [found] = parser.parse(text, reference);
  return [found.text, found.start.date().toISOString().slice(0, 10)];
};
const seen = {
  alone: day(chrono, "Police searched the office on Aug. 12, 2021."),
  phrase: day(chrono, "Police searched the office on the morning of Aug. 12, 2021."),
  strict: day(chrono.strict, "Police searched the office on the morning of Aug. 12, 2021."),
};
console.log(seen);
const expected = {
  alone: ["Aug. 12, 2021", "2021-08-12"],
  phrase: ["morning of Aug. 12, 2021", "2024-03-01"],
  strict: ["Aug. 12, 2021", "2021-08-12"],
};
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error("changed: chrono-node no longer dates 'the morning of Aug. 12, 2021' to the reference day");
  process.exit(1);
}
JS
TZ=UTC node check.mjs
