#!/bin/sh
# libsql 0.5.29: a value that a statement needs and does not get is stored as NULL.
#
# libsql "aims to be compatible with better-sqlite3", where run() with too few values, or without a named one,
# throws a RangeError and stores nothing. libsql stores the row with NULL in that column, and drops a value too
# many as silently: a name misspelt in the object of values loses that field of every record written.
#
# Seen: {text: "We deny it.", speaker: null} for a row whose second value was left out, for both kinds of parameters.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
echo '{"private":true}' > package.json
npm install --silent --ignore-scripts libsql@0.5.29 > npm.log 2>&1 || { echo "could not install libsql@0.5.29"; exit 2; }
cat > check.cjs <<'JS'
const Database = require("libsql");

const db = new Database(":memory:");
db.exec("CREATE TABLE quotes (text TEXT, speaker TEXT)");
db.prepare("INSERT INTO quotes VALUES (?, ?)").run("We deny it.");
db.prepare("INSERT INTO quotes VALUES (:text, :speaker)").run({ text: "We deny it.", speeker: "Ann Reporter" });
db.prepare("INSERT INTO quotes VALUES (?, ?)").run("We deny it.", "Ann Reporter", "lost");
const seen = db.prepare("SELECT text, speaker FROM quotes").raw().all();
console.log(seen);
const expected = [["We deny it.", null], ["We deny it.", null], ["We deny it.", "Ann Reporter"]];
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error("changed: libsql no longer stores NULL for a value that was not given");
  process.exit(1);
}
JS
node check.cjs
